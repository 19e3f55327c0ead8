package import CareCore

/// A table of a dataset.
package struct ReportTable: Hashable, Sendable {
  package let dataset: Dataset
  package let columns: [TableColumn]
  /// A row (1) (2) (3) below the headings.
  package let hasNumberRow: Bool
  /// A bold row is written above whenever this column changes.
  package let group: ColumnKey?
  package let filter: [Filter]
  package let total: Total?
  /// Printed when there is no row.
  package let empty: TemplateText
  /// In points.
  package let size: Double
  /// Its headings stand on every printed page and stay in sight.
  package let isMain: Bool

  package struct Total: Hashable, Sendable {
    package let label: String
    package let columns: [ColumnKey]
  }

  /// Rows that do not match are left out.
  package struct Filter: Hashable, Sendable {
    package enum Match: Hashable, Sendable {
      case present
      case absent
      case flag(Bool)
      case raw(String)
    }
    package let column: ColumnKey
    package let match: Match

    func accepts(_ row: DataRow) -> Bool {
      switch (match, row[column]) {
      case (.present, let field): field != .absent
      case (.absent, let field): field == .absent
      case (.flag(let wanted), .boolean(let flag)): flag == wanted
      // What nobody noted is not true.
      case (.flag(let wanted), .absent): !wanted
      case (.flag(let wanted), .integer(let number)): (number != 0) == wanted
      case (.raw(let wanted), .term(let text)) where column == .situation:
        text == wanted || LicensingSituation(named: text)?.rawValue == wanted
      case (.raw(let wanted), .text(let text)), (.raw(let wanted), .term(let text)): text == wanted
      default: false
      }
    }
  }
}

package struct TableColumn: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case key(ColumnKey)
    /// Several columns in one cell.
    case text(TemplateText)
  }

  package enum Format: String, CaseIterable, Sendable {
    /// Numbers as numbers, days as days.
    case automatic
    /// Everything as text.
    case text
    /// An `x` where true.
    case mark
  }

  package let content: Content
  /// `nil` is the catalog's.
  package let heading: String?
  /// A heading above this and the neighboring columns that name the same.
  package let under: String?
  /// Columns of the grid.
  package let span: Int
  package let alignment: Paragraph.Alignment?
  package let format: Format

  /// Never inlined: Swift 6.3.1 breaks off with "outside of lifetime use" when it optimizes a caller around it.
  @inline(never) var key: ColumnKey? { if case .key(let key) = content { key } else { nil } }
}
