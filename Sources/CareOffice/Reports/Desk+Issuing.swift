public import CareCore
import CareMessages
import CareReports
import CareSheets
import CareStore
import Foundation

extension Desk {
  /// In the order in which they were issued.
  public func issuedReports() throws -> [IssuedReport] { try database.read { try $0.issuedReports() } }

  /// Writes a report under its number, and records it.
  ///
  /// - Returns: As of when its figures are; of a document written again, as of when they were.
  func issue(_ template: ReportTemplate, _ asked: ReportRequest, to path: String) throws -> Vantage {
    let request = try numbered(asked, template)
    guard let issue = request.document.issue else { return request.vantage }
    let symbol = "\(template.documentKind == .minutes ? "BB" : "BC")-\(try office().symbol ?? "")"
    let arguments = request.arguments.joined(separator: "\n")
    var vantage = request.vantage
    let old = try database.read { try $0.issuedReport(issue.number, symbol, year: issue.on.year) }
    if let old {
      guard old.template == template.id, old.arguments == arguments, old.issuedOn == issue.on else {
        throw old.refusal
      }
      vantage = old.vantage
    }
    try refuseIssued(path, except: old)
    // Nobody sees the document under its name before its number is recorded.
    try ReplacingFile.replace(path) { temporary in
      try write(template, request, vantage, to: temporary)
      let hash = try NamedFile.hash(temporary)
      if let old {
        guard old.contentHash == hash else { throw old.refusal }
        return
      }
      try change { change in
        try change.issue(
          IssuedReport(
            template: template.id, arguments: arguments, number: issue.number, symbol: symbol, issuedOn: issue.on,
            vantage: vantage, fileName: URL(filePath: path).lastPathComponent, contentHash: hash))
      }
    }
    return vantage
  }

  /// The request with its number as documents write it.
  ///
  /// Legal source: NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II: a number below 10 has a 0 before it (read in a transcription).
  private func numbered(_ request: ReportRequest, _ template: ReportTemplate) throws(Failure) -> ReportRequest {
    guard let issue = request.document.issue else { return request }
    if template.documentKind == .list { throw Failure(.listNotIssued, ["template": template.id]) }
    guard issue.number.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(issue.number), number > 0 else {
      throw Failure(.issueNumberMalformed, ["value": issue.number])
    }
    try check(issue.on, .happened, "--issued-on")
    if issue.on < request.vantage.day {
      throw Failure(.issuedBeforeFigures, ["day": issue.on.shortText, "as_of": request.vantage.day.shortText])
    }
    var request = request
    request.document.issue = (number < 10 ? "0\(number)" : String(number), issue.on)
    return request
  }

  /// A document that was issued is never written over, whatever is to be written.
  ///
  /// - Parameter except: The document that is written again as it was.
  func refuseIssued(_ path: String, except: IssuedReport? = nil) throws {
    guard FileManager.default.isReadableFile(atPath: path) else { return }
    let issued = try issuedReports()
    guard !issued.isEmpty, let hash = try? NamedFile.hash(path),
      let document = issued.first(where: { $0.contentHash == hash }), document != except
    else { return }
    throw Failure(
      .outputIsIssued,
      ["path": path, "number": "\(document.number)/\(document.symbol)", "day": document.issuedOn.shortText])
  }

  /// Legal source: NĐ 30/2020/NĐ-CP, Điều 15 khoản 2, Điều 16 khoản 3: documents of state secrets are kept apart.
  func refuseStateSecrets(_ document: ReportRequest.DocumentOptions) throws(Failure) {
    for text in [document.confidentiality, document.distribution].compactMap(\.self) {
      let words = text.precomposedStringWithCanonicalMapping.lowercased().replacing("bảo mật", with: "")
        .replacing("bao mat", with: "").split { !$0.isLetter }
      // Without its marks the word may be another one, as long as others in the text have theirs.
      if words.contains("mật") || text.utf8.allSatisfy({ $0 < 128 }) && words.contains("mat") {
        throw Failure(.stateSecretRefused, ["value": text])
      }
    }
  }
}

extension IssuedReport {
  /// The columns of its listing.
  package static let columns: [ColumnKey] = [.number, .on, .code, .document, .hash]
  /// Those that fit on a screen.
  package static let shown: [ColumnKey] = [.number, .on, .code, .document]

  package var row: DataRow {
    DataRow([
      .number: .text("\(number)/\(symbol)"), .on: .day(issuedOn), .code: .text(template), .document: .text(fileName),
      .hash: .text(contentHash),
    ])
  }
}
