import CareCore
import Foundation
import GRDB

struct IssuedReportRow: FactRow {
  static let table = "issuedReport"
  let id: UUID
  let content: IssuedReport

  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("template", content.template), ("arguments", content.arguments), ("number", content.number),
      ("symbol", content.symbol), ("issuedOn", content.issuedOn.description),
      ("asOf", content.vantage.day.description), ("knownAt", content.vantage.knownAt?.milliseconds),
      ("fileName", content.fileName), ("contentHash", content.contentHash),
    ]
  }
}

extension IssuedReportRow {
  init(_ row: Row) throws {
    id = row["id"]
    content = IssuedReport(
      template: row["template"], arguments: row["arguments"], number: row["number"], symbol: row["symbol"],
      issuedOn: try row.requiredDay("issuedOn"),
      vantage: Vantage(day: try row.requiredDay("asOf"), knownAt: Instant(milliseconds: row["knownAt"])),
      fileName: row["fileName"], contentHash: row["contentHash"])
  }
}
