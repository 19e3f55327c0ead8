package import CareCore

/// A chart of the rows of one table, drawn by Excel itself from the cells of the table.
package struct ReportChart: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case column = "column"
    case stackedColumn = "stacked_column"
    case bar = "bar"
    case stackedBar = "stacked_bar"
    case pie = "pie"

    /// Each row of the table takes height, not width.
    var isLying: Bool { self == .bar || self == .stackedBar }
  }

  package let kind: Kind
  package let title: TemplateText
  /// The dataset of the table it shows.
  package let table: String
  /// The sheet on which the table stands; `nil` is its own.
  package let sheet: String?
  /// The column that names the points.
  package let categories: ColumnKey
  /// Never empty; a pie shows the first.
  package let series: [ColumnKey]
  /// In millimeters; `nil` is as high as its points need.
  package let height: Double?
  /// The most rows of the table it shows, from the first on.
  package let rows: Int

  /// Millimeters of a chart of that many points on a page of this orientation.
  func height(points: Int, room: Double) -> Double {
    let own = kind.isLying ? 28 + Double(points) * (series.count > 1 && kind == .bar ? 9 : 6) : 75
    return min(height ?? max(45, own), room - 25)
  }
}
