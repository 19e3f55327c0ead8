package import CareCore
import CareMessages
import CareReports
import CareSheets
import CareStore
import Foundation

/// What holding a report against the database found.
package struct ReportCheck: Sendable {
  /// One sentence each, sheet by sheet; empty when the file says what the database says.
  package let differences: [String]
  /// What could not be held against the database, and why.
  package let remarks: [String]
  /// How many tables were checked, and their rows.
  package let tables: Int
  package let rows: Int
  /// The day of the figures, and the moment up to which they were known.
  package let vantage: Vantage
}

extension Desk {
  /// Recounts a report against the database as of the day and the moment its manifest names.
  ///
  /// - Parameter folder: The user's own templates, if the report was made with them.
  /// - Throws: ``Failure`` when the file cannot be read or has no manifest.
  package func verify(_ path: String, templates folder: String? = nil) throws -> ReportCheck {
    let file = try SpreadsheetFile(path: path)
    let manifest = try ManifestReader.read(file)
    var differences: [String] = []
    var remarks: [String] = []
    let fresh = FileManager.default.temporaryDirectory.appending(path: "maiam-\(UUID().uuidString).xlsx").path
    defer { try? FileManager.default.removeItem(atPath: fresh) }
    var expected: (file: SpreadsheetFile, manifest: Manifest)?
    do {
      try remake(manifest.origin, folder, to: fresh)
      let made = try SpreadsheetFile(path: fresh)
      expected = (made, try ManifestReader.read(made))
    } catch let failure as Failure {
      remarks.append(Term.reportNotRemade.text(language, ["reason": failure.text(language)]))
    }
    let count = expected.map(\.manifest.tables.count) ?? manifest.tables.count
    if manifest.tables.count != count {
      differences.append(
        Term.reportTablesDiffer.text(
          language, ["found": String(manifest.tables.count), "expected": String(count)]))
    }
    for (index, table) in (expected?.manifest.tables ?? manifest.tables).enumerated() {
      let told = index < manifest.tables.count ? manifest.tables[index] : table
      guard let sheet = file.sheets.firstIndex(where: { $0.name == table.sheet }) else {
        differences.append(Term.reportSheetMissing.text(language, ["sheet": table.sheet]))
        continue
      }
      let digest = try TableComparison.digest(of: told.body, sheet: sheet, in: file)
      if digest == told.digest, digest == table.digest { continue }
      var found: [TableDifference] = []
      if let expected, let other = expected.file.sheets.firstIndex(where: { $0.name == table.sheet }) {
        found = try TableComparison.differences(file, sheet, expected.file, other, body: table.body)
        differences += found.map { sentence($0, table.sheet) }
      }
      // A table that stands lower because a clerk wrote above it is still the same.
      if told.digest != table.digest {
        differences.append(Term.reportManifestChanged.text(language, ["sheet": table.sheet, "dataset": table.dataset]))
      } else if expected == nil {
        differences.append(Term.reportDigestDiffers.text(language, ["sheet": table.sheet, "dataset": table.dataset]))
      }
    }
    return ReportCheck(
      differences: differences, remarks: remarks, tables: count,
      rows: manifest.tables.map(\.rows).reduce(0, +), vantage: manifest.origin.vantage)
  }

  private func remake(_ origin: Manifest.Origin, _ folder: String?, to path: String) throws {
    var desk = self
    desk.language = Language(rawValue: origin.language) ?? language
    let template = try ReportShelf(folder: folder, language: desk.language).template(origin.template)
    guard template.contentHash == origin.templateHash else {
      throw Failure(.reportTemplateChanged, ["id": origin.template])
    }
    let subject: ReportRequest.Subject
    if let code = origin.argument("campaign") {
      subject = .campaign(try campaign(code))
    } else if let code = origin.argument("inspection") {
      subject = .inspection(try inspection(code))
    } else if let id = origin.argument("period") {
      guard let period = ReportPeriod(id) else {
        throw Failure(.reportPeriodUnknown, ["value": id, "needed": "--period 2025-H1, --period 2025"])
      }
      subject = .period(period)
    } else {
      subject = .register
    }
    var request = ReportRequest(origin.template, of: subject, origin.vantage)
    if case .register = subject { request.filter = Desk.FacilityFilter(arguments: origin.argument) }
    request.document.isForPublication = origin.argument("for-publication") == "yes"
    if origin.argument("restricted") == "yes" { request.document.confidentiality = "Hạn chế" }
    try desk.write(template, request, origin.vantage, to: path)
  }

  private func sentence(_ difference: TableDifference, _ sheet: String) -> String {
    func short(_ text: String) -> String {
      let line = text.replacing("\n", with: " ")
      return line.count > 160 ? line.prefix(160) + "…" : line
    }
    switch difference {
    case .changed(let cell, let found, let expected):
      let empty = Term.emptyCell.text(language)
      return Term.reportCellChanged.text(
        language,
        [
          "sheet": sheet, "cell": cell, "found": found.isEmpty ? empty : "“\(short(found))”",
          "expected": expected.isEmpty ? empty : "“\(short(expected))”",
        ])
    case .missing(let row, let text):
      return Term.reportRowMissing.text(language, ["sheet": sheet, "row": String(row), "text": short(text)])
    case .extra(let row, let text):
      return Term.reportRowExtra.text(language, ["sheet": sheet, "row": String(row), "text": short(text)])
    }
  }
}
