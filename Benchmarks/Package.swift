// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that users never build it: `make bench` in the top folder.
let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "maiam", path: "..")],
  targets: [
    .executableTarget(
      name: "maiam-generate",
      dependencies: [
        .product(name: "CareCore", package: "maiam"), .product(name: "CareOffice", package: "maiam"),
      ], path: "Sources/Generate"),
    .executableTarget(
      name: "maiam-bench-audit",
      dependencies: [
        .product(name: "CareCore", package: "maiam"), .product(name: "CareOffice", package: "maiam"), "CSQLite",
      ], path: "Sources/AuditBenchmark"),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
  ],
  swiftLanguageModes: [.v6]
)
