// swift-tools-version: 6.2
import PackageDescription

// The three upcoming features make imports and existential types visible where they are used:
// SE-0335 (ExistentialAny), SE-0409 (InternalImportsByDefault), SE-0444 (MemberImportVisibility).
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

// What SwiftPM offers for these four, we would otherwise write ourselves, worse.
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")  // SQLite: CareStore only
let yams = Target.Dependency.product(name: "Yams", package: "Yams")  // YAML with positions: CareFiles only
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")  // SHA-256
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "maiam",
  products: [
    .library(name: "CareCore", targets: ["CareCore"]),
    .library(name: "CareOffice", targets: ["CareOffice"]),
    .executable(name: "maiam", targets: ["maiam"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
  ],
  targets: [
    .target(name: "CareCore", dependencies: [crypto], swiftSettings: house),
    .target(name: "CareMessages", dependencies: ["CareCore"], swiftSettings: house),
    .target(name: "CareFiles", dependencies: ["CareCore", yams], swiftSettings: house),
    .target(name: "CareChecklists", dependencies: ["CareCore", "CareFiles"], swiftSettings: house),
    .target(name: "CareStore", dependencies: ["CareCore", grdb], swiftSettings: house),
    .target(
      name: "CareSheets", dependencies: ["CareCore", "CXLSXWriter", "CZlib", "CLibZip", "CLibXML2"],
      swiftSettings: house),
    .target(name: "CareImport", dependencies: ["CareCore", "CareSheets", "CareFiles"], swiftSettings: house),
    .target(
      name: "CareReports", dependencies: ["CareCore", "CareMessages", "CareSheets", "CareFiles"],
      swiftSettings: house),
    .target(
      name: "CareOffice",
      dependencies: [
        "CareCore", "CareMessages", "CareFiles", "CareChecklists", "CareStore", "CareSheets", "CareImport",
        "CareReports", "CareDefaults", crypto,
      ], swiftSettings: house),
    .target(name: "CareDefaults", dependencies: ["CDefaults"], swiftSettings: house),
    .target(name: "CDefaults"),
    .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    // libxlsxwriter cannot leave the page number off page 1, as NĐ 30/2020/NĐ-CP asks: the sheet is repacked with zlib.
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    // What others send is opened with libzip rather than minizip: it checks the directory and the checksum of each part
    // and knows ZIP64 and encrypted parts.
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    // Only its SAX parser is used, in the memory of one element.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .executableTarget(
      name: "maiam", dependencies: ["CareCore", "CareMessages", "CareOffice", arguments], swiftSettings: house),
    .testTarget(
      name: "CareCoreTests", dependencies: ["CareCore", "CareMessages", "CareOffice"],
      exclude: ["Licensing/decision-table.yaml"],
      swiftSettings: house),
    .testTarget(
      name: "LicensingTests",
      dependencies: ["CareCore", "CareMessages", "CareFiles", "CareStore", "CareOffice", "CareDefaults"],
      exclude: ["regime-cases.yaml", "Law"],
      swiftSettings: house),
    .testTarget(
      name: "CalendarTests", dependencies: ["CareCore", "CareMessages", "CareFiles", "CareOffice", "CareDefaults"],
      exclude: ["deadlines.yaml"], swiftSettings: house),
    .testTarget(name: "CareFilesTests", dependencies: ["CareCore", "CareFiles"], swiftSettings: house),
    .testTarget(
      name: "CareChecklistsTests", dependencies: ["CareCore", "CareFiles", "CareChecklists", "CareMessages", crypto],
      swiftSettings: house),
    .testTarget(name: "CareStoreTests", dependencies: ["CareStore", "CareCore", grdb], swiftSettings: house),
    .testTarget(
      name: "CareOfficeTests",
      dependencies: [
        "CareCore", "CareMessages", "CareFiles", "CareChecklists", "CareImport", "CareReports", "CareOffice",
        "CareStore", "CareDefaults",
      ],
      swiftSettings: house),
    .testTarget(
      name: "CareSheetsTests", dependencies: ["CareSheets", "CareCore"],
      exclude: ["read_xlsx.py", "Reading/make_sheets.py", "Reading/make_hostile.py", "Reading/make_uncounted.py"],
      swiftSettings: house),
    .testTarget(
      name: "CareImportTests",
      dependencies: ["CareCore", "CareFiles", "CareSheets", "CareImport", "CareMessages", "CareOffice", "CareStore"],
      swiftSettings: house),
    .testTarget(
      name: "CareReportsTests", dependencies: ["CareCore", "CareMessages", "CareReports", "CareSheets"],
      swiftSettings: house),
    // The house itself: its arrows, its catalogs, what it carries embedded.
    .testTarget(
      name: "HouseTests",
      dependencies: ["CareDefaults", "CareCore", "CareMessages", "CareChecklists", "CareReports"],
      swiftSettings: house),
    // The command line as a user runs it: real processes, golden texts.
    .testTarget(
      name: "MaiamTests", dependencies: ["maiam", "CareCore"],
      exclude: [
        "measure.py", "forms.py", "read_calendar.py", "read_workbook.py", "change_workbook.py", "on_terminal.py",
        "at_once.py", "watch_terminal.py",
      ],
      swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)
