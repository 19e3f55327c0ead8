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

  /// Title, legend and white.
  private static let frame = 30.0
  /// What is left of the page for the heading above.
  private static let above = 40.0

  /// Below this, labels of neighboring points are left out.
  private var millimetersPerPoint: Double { kind == .bar && series.count > 1 ? 10 : 7 }

  /// How many points fit into one chart on a page so high: the others go into further charts.
  func points(room: Double) -> Int {
    guard kind.isLying, height == nil else { return rows }
    return max(1, Int((room - Self.above - Self.frame) / millimetersPerPoint))
  }

  /// Millimeters of a chart of that many points on a page so high.
  func height(points: Int, room: Double) -> Double {
    let own = kind.isLying ? Self.frame + Double(points) * millimetersPerPoint : 75
    return min(height ?? max(45, own), room - Self.above)
  }
}
