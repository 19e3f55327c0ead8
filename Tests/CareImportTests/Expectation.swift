import CareCore
import CareFiles
import CareSheets
import Foundation
import Testing

/// What must be understood of a spreadsheet; see Tests/Fixtures/spreadsheets/README.md.
struct Expectation: CustomTestStringConvertible {
  let file: URL
  let kind: String
  let sheet: String?
  let headerRows: [Int]?
  let columns: [String: (heading: String, key: String?)]
  let rows: [Int: [String: String]]
  let skipped: [Int: String]
  let problems: [Problem]
  let hiddenRows: [Int]
  let hasDuplicates: Bool

  struct Problem: Hashable {
    let cell: String?
    let code: String
  }

  var testDescription: String { file.lastPathComponent }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/spreadsheets")

  /// Every spreadsheet of the folder; those the reader cannot open are left out by the tests.
  static let all: [Expectation] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".expected.yaml") }.sorted().compactMap { name in
      let stem = String(name.dropLast(".expected.yaml".count))
      guard let file = names.first(where: { $0.hasPrefix(stem + ".") && !$0.hasSuffix(".yaml") }) else { return nil }
      return Expectation(folder.appending(path: name), folder.appending(path: file))
    }
  }()

  private init?(_ path: URL, _ file: URL) {
    guard let data = try? Data(contentsOf: path), let root = try? YAMLFile.parse(Array(data)) else { return nil }
    self.file = file
    func text(_ node: FileNode?) -> String? { node?.scalar.flatMap { $0.isNull ? nil : $0.text } }
    kind = text(root["kind"]) ?? ""
    sheet = text(root["sheet"])
    headerRows = root["header_rows"]?.elements?.compactMap { text($0).flatMap { Int($0) } }
    columns = Dictionary(
      uniqueKeysWithValues: (root["columns"]?.entries ?? []).compactMap { entry in
        entry.value.elements.map { (entry.key, (text($0[0]) ?? "", text($0[1]))) }
      })
    rows = Dictionary(
      uniqueKeysWithValues: (root["rows"]?.entries ?? []).compactMap { entry in
        guard let number = Int(entry.key), let values = entry.value.entries else { return nil }
        return (number, Dictionary(uniqueKeysWithValues: values.map { ($0.key, text($0.value) ?? "") }))
      })
    skipped = Dictionary(
      uniqueKeysWithValues: (root["skipped"]?.entries ?? []).compactMap { entry in
        Int(entry.key).map { ($0, text(entry.value) ?? "") }
      })
    problems = (root["problems"]?.elements ?? []).map {
      Problem(cell: text($0["cell"]), code: text($0["code"]) ?? "")
    }
    hasDuplicates = root["duplicates"] != nil
    hiddenRows = root["hidden_rows"]?.elements?.compactMap { text($0).flatMap { Int($0) } } ?? []
  }
}
