internal import CareCore
internal import CareMessages

/// The marks of certainty that a report shows, collected while it is written, so that it ends by explaining them.
final class MarkLedger {
  private let language: Language
  private var missing = SourceMark.allCases
  /// Enumerations that were looked at, by their name.
  private var known: Set<String> = []

  /// Columns that may hold a mark; in names, days and numbers none is looked for.
  private static let columns: Set<ColumnKey> = [
    .reasons, .nextSteps, .authorityOverdue, .citations, .reading, .certainty, .situation, .basis, .statement, .note,
    .standing, .papers, .flags, .sourceText, .rule, .remedy,
  ]

  init(_ language: Language) { self.language = language }

  /// What is shown of a row, in the columns of its table.
  func take(_ row: DataRow, _ columns: [ColumnKey]) {
    guard !missing.isEmpty else { return }
    for column in columns where row[column] != .absent {
      if case .term(let raw) = row[column], !known.insert(raw).inserted { continue }
      take(fieldText(row[column], column: column, language))
    }
  }

  func take(_ text: String) {
    // The shortest mark.
    guard !missing.isEmpty, text.utf8.count > 6 else { return }
    missing.removeAll { $0.stands(in: text, language) }
  }

  /// Those of a table's columns that may hold a mark.
  static func columns(of table: ReportTable) -> [ColumnKey] {
    table.columns.flatMap { column -> [ColumnKey] in
      switch column.content {
      case .key(let key): [key]
      case .text(let template): template.places.compactMap { ColumnKey(rawValue: $0.name) }
      }
    }.filter(columns.contains)
  }

  /// One line a mark; empty where none was met.
  var legend: [String] { SourceMark.allCases.filter { !missing.contains($0) }.map { $0.legend(language) } }
}
