public import CareCore
import GRDB

extension Change {
  /// Records that a report was issued.
  ///
  /// - Throws: ``Failure`` ``FailureCode/reportAlreadyIssued`` when the number is taken in that year.
  public func issue(_ report: IssuedReport) throws {
    if let taken = try snapshot.issuedReport(report.number, report.symbol, year: report.issuedOn.year) {
      throw taken.refusal
    }
    try record(IssuedReportRow(id: newID(), content: report))
  }
}

extension IssuedReport {
  /// That its number is taken.
  public var refusal: Failure {
    Failure(
      .reportAlreadyIssued,
      ["number": "\(number)/\(symbol)", "day": issuedOn.shortText, "template": template, "file": fileName])
  }
}

extension Snapshot {
  /// The report issued under a number in a year, if there is one.
  public func issuedReport(_ number: String, _ symbol: String, year: Int) throws -> IssuedReport? {
    try row(
      "issuedReport", where: "number = ? AND symbol = ? AND substr(issuedOn, 1, 4) = ?",
      [number, symbol, String(year)]
    ).map { try IssuedReportRow($0).content }
  }

  /// In the order in which they were issued.
  public func issuedReports() throws -> [IssuedReport] {
    try rows("issuedReport").map { try IssuedReportRow($0).content }
  }
}
