internal import CareCore
package import CareSheets

/// Reads the manifest of a file back.
package enum ManifestReader {
  /// - Throws: `Failure` ``FailureCode/reportWithoutManifest``, ``FailureCode/reportManifestDamaged``, and what reading
  ///   the file throws.
  package static func read(_ file: SpreadsheetFile) throws -> Manifest {
    guard let sheet = file.sheets.firstIndex(where: { $0.name == Manifest.sheet }) else {
      throw Failure(.reportWithoutManifest, ["path": file.path])
    }
    let names = Dictionary(uniqueKeysWithValues: Manifest.Argument.allCases.map { ($0.label, $0) })
    var values: [Manifest.Label: String] = [:]
    var arguments: [String] = []
    var tables: [Manifest.Table] = []
    var isInTables = false
    var isDamaged = false
    try file.forEachRow(of: sheet) { row in
      guard case .text(let first) = row[0] else {
        isInTables = false
        return true
      }
      if let label = Manifest.Label(rawValue: first), label != .tables {
        values[label] = text(row[2])
        isInTables = false
      } else if let name = names[first], tables.isEmpty {
        arguments.append(name.with(text(row[2])))
      } else if first == Manifest.Label.tables.rawValue {
        isInTables = true
      } else if isInTables, text(row[8]).count == 64 {
        if let table = table(row, first) { tables.append(table) } else { isDamaged = true }
      } else {
        // A line of the list without its fingerprint is a damaged one; a title below the list stands alone in its row.
        if isInTables, !row[1].isEmpty { isDamaged = true }
        isInTables = false
      }
      return true
    }
    func need(_ label: Manifest.Label) throws -> String {
      guard let value = values[label] else { throw damaged(file, label.rawValue) }
      return value
    }
    guard !isDamaged else { throw damaged(file, Manifest.Label.tables.rawValue) }
    guard let day = CalendarDay(try need(.day)) else { throw damaged(file, Manifest.Label.day.rawValue) }
    guard let instant = Instant(try need(.knownAt)) else { throw damaged(file, Manifest.Label.knownAt.rawValue) }
    return Manifest(
      origin: Manifest.Origin(
        template: try need(.template), templateHash: try need(.templateHash),
        arguments: arguments,
        vantage: Vantage(day: day, knownAt: instant), language: try need(.language)),
      tables: tables)
  }

  private static func damaged(_ file: SpreadsheetFile, _ line: String) -> Failure {
    Failure(.reportManifestDamaged, ["path": file.path, "line": line])
  }

  private static func text(_ value: SheetValue) -> String {
    switch value {
    case .text(let text): text
    case .number(let number), .formatted(let number, _): Int(exactly: number).map { String($0) } ?? "\(number)"
    case .day(let day), .partialDay(let day, _): day.description
    default: ""
    }
  }

  private static func table(_ row: SheetRow, _ sheet: String) -> Manifest.Table? {
    let bounds = text(row[3]).split(separator: "–", omittingEmptySubsequences: false).map { Int($0) }
    // No sheet has more rows; a number beyond is no manifest of ours.
    let sheetRows = 1...CellAddress.rows
    guard bounds.count == 2, let first = bounds[0], sheetRows.contains(first), let rows = Int(text(row[4])),
      (0...CellAddress.rows).contains(rows), bounds[1].map(sheetRows.contains) ?? true
    else { return nil }
    let end = bounds[1].map { $0 + 1 } ?? first
    guard end >= first else { return nil }
    return Manifest.Table(
      sheet: sheet, dataset: text(row[1]), body: first..<end, rows: rows, digest: text(row[8]))
  }
}
