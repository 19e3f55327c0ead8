package import CareCore
package import CareMessages
import CareSheets

/// Rows of a dataset as text for machines and spreadsheets.
package enum ListingText {
  package static func json(_ rows: [DataRow], _ columns: [ColumnKey], _ corrections: [[Correction]]? = nil) -> String {
    let objects = rows.map { JSON($0, columns: columns) }
    guard let corrections else { return JSON.array(objects).text() }
    return JSON.array(zip(objects, corrections).map { $0.adding("corrections", $1.json) }).text()
  }

  /// UTF-8 with a byte order mark, RFC 4180, cells that begin like a formula made harmless.
  package static func csv(_ rows: [DataRow], _ columns: [ColumnKey], _ language: Language) throws -> String {
    try rows.reduce(into: csvHeader(columns, language)) { $0 += try csvLine($1, columns, language) }
  }

  static func csvHeader(_ columns: [ColumnKey], _ language: Language) throws -> String {
    try CSVWriter.mark + CSVWriter.line(columns.map { .text($0.label(language)) })
  }

  static func csvLine(_ row: DataRow, _ columns: [ColumnKey], _ language: Language) throws -> String {
    try CSVWriter.line(columns.map { cell(row[$0], $0, language) })
  }

  private static func cell(_ field: Field, _ column: ColumnKey, _ language: Language) -> Cell {
    switch field {
    case .absent: .text("")
    case .integer(let number): .integer(number)
    case .day(let day): .text(day.description)
    default: .text(fieldText(field, column: column, language))
    }
  }
}
