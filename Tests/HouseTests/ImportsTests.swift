import Foundation
import Testing

/// The arrows of the house: which target may know which.
struct ImportsTests {
  /// Target to the targets of our own that it may import.
  static let arrows: [String: Set<String>] = [
    "CareCore": [],
    "CareMessages": ["CareCore"],
    "CareFiles": ["CareCore"],
    "CareSheets": ["CareCore", "CXLSXWriter", "CZlib", "CLibZip", "CLibXML2"],
    "CareStore": ["CareCore"],
    "CareChecklists": ["CareCore", "CareFiles"],
    "CareImport": ["CareCore", "CareSheets", "CareFiles"],
    "CareReports": ["CareCore", "CareMessages", "CareSheets", "CareFiles"],
    "CareDefaults": ["CDefaults"],
    "CareOffice": [
      "CareCore", "CareMessages", "CareFiles", "CareChecklists", "CareStore", "CareSheets", "CareImport",
      "CareReports", "CareDefaults",
    ],
    "maiam": ["CareCore", "CareMessages", "CareOffice"],
  ]

  /// What others made, and the only targets that may know of it.
  static let guests: [String: Set<String>] = [
    "GRDB": ["CareStore"],
    "Yams": ["CareFiles"],
    "CYaml": ["CareFiles"],
    "ArgumentParser": ["maiam"],
    "Crypto": ["CareCore", "CareOffice"],
  ]

  /// Comes with the toolchain.
  static let platform: Set<String> = ["Swift", "Synchronization", "Foundation", "Glibc", "Darwin", "Musl"]

  struct Import {
    let module: String
    let place: String
  }

  static func imports(of file: SourceTree.File) -> [Import] {
    file.code.enumerated().compactMap { index, line in
      let words = line.split(separator: " ")
      guard let position = words.firstIndex(of: "import"), position + 1 < words.count,
        words[..<position].allSatisfy({ $0.hasPrefix("@") || levels.contains(String($0)) })
      else { return nil }
      let kinds = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
      let name = words[(position + 1)...].first { !kinds.contains(String($0)) } ?? ""
      let module = name.split(separator: ".").first ?? ""
      return Import(module: String(module), place: "\(file.path):\(index + 1)")
    }
  }

  private static let levels: Set<String> = ["public", "package", "internal", "private", "fileprivate"]

  @Test func everyImportFollowsAnArrow() {
    let sources = SourceTree.sources
    #expect(sources.count > 100)
    for file in sources {
      guard let allowed = Self.arrows[file.target] else {
        Issue.record("\(file.path): the target \(file.target) has no row in the table of arrows")
        continue
      }
      for found in Self.imports(of: file) where !Self.platform.contains(found.module) {
        if let hosts = Self.guests[found.module] {
          #expect(hosts.contains(file.target), "\(found.place): \(file.target) must not import \(found.module)")
        } else {
          #expect(allowed.contains(found.module), "\(found.place): \(file.target) must not import \(found.module)")
        }
      }
    }
  }

  @Test func importsAreFound() {
    let text = """
      @testable import A
      package import B
      import struct C.D // a remark
      // import E
      let text = "import F"
      """
    let found = Self.imports(of: SourceTree.File(path: "Sources/X/y.swift", text: text)).map(\.module)
    #expect(found == ["A", "B", "C"])
  }

  /// Targets without Swift are reached through the table too.
  @Test func everyTargetHasARow() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: SourceTree.root.appending(path: "Sources").path)
    let cTargets: Set = ["CDefaults", "CXLSXWriter", "CZlib", "CLibZip", "CLibXML2"]
    #expect(Set(folders) == Set(Self.arrows.keys).union(cTargets))
  }

  @Test func onlyCoreAndOfficeAreLibraries() throws {
    let manifest = try String(contentsOf: SourceTree.root.appending(path: "Package.swift"), encoding: .utf8)
    let products = try manifest.matches(of: Regex(#"\.(library|executable)\(name: "(\w+)""#)).map { match in
      "\(match.output[1].substring ?? "") \(match.output[2].substring ?? "")"
    }
    #expect(products == ["library CareCore", "library CareOffice", "executable maiam"])
  }
}
