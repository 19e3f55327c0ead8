internal import CareCore
internal import CareMessages
internal import CareSheets

/// Leaves room for the charts of a report while its rows are written, and draws them when all tables stand.
///
/// A chart is tied to the rows it covers. Their heights are written out, or programs would choose their own; the library
/// forgets them and reckons with those of empty rows, so that the chart comes out a little higher than it was told.
struct ChartWriter {
  private static let rowHeight = 15.75
  private static let emptyRowHeight = 15.0
  private static let pointsPerMillimeter = 72 / 25.4

  private struct Place {
    let chart: ReportChart
    /// Of the rows of the table, from 0.
    let points: Range<Int>
    let title: String
    let sheet: Sheet
    let source: String
    let corner: CellAddress
    let size: SheetChart.Size
  }
  private var places: [Place] = []

  /// - Parameter count: The rows of its dataset.
  mutating func reserve(_ chart: ReportChart, title: String, count: Int, on page: ReportPage) throws {
    let room = ReportSheet.height(page.plan.orientation)
    let (all, most) = (min(count, chart.rows), chart.points(room: room))
    for first in stride(from: 0, to: all, by: most) {
      let points = first..<min(first + most, all)
      try reserve(chart, title: title, points, height: chart.height(points: points.count, room: room), on: page)
    }
  }

  private mutating func reserve(
    _ chart: ReportChart, title: String, _ points: Range<Int>, height: Double, on page: ReportPage
  ) throws {
    let plan = page.plan
    let rows = Int((height * Self.pointsPerMillimeter / Self.rowHeight).rounded(.up))
    places.append(
      Place(
        chart: chart, points: points, title: title, sheet: page.sheet, source: chart.sheet ?? plan.name,
        corner: CellAddress(page.row, 0),
        size: SheetChart.Size(
          // Inside the last column: one that reaches beyond it makes the page wider, and all of it smaller.
          width: plan.grid.reduce(0, +) * 0.95,
          height: Double(rows) * Self.emptyRowHeight / Self.pointsPerMillimeter - 2)))
    for index in 0..<rows { try page.skip(Self.rowHeight, keepsWithNext: index < rows - 1) }
  }

  func draw(_ written: WrittenReport, _ sheets: [ReportSheet], _ language: Language, in workbook: Workbook) throws {
    for place in places {
      guard
        let body = written.tables.last(where: { $0.dataset == place.chart.table && $0.sheet == place.source })?.body,
        !body.isEmpty, let source = workbook.sheets.first(where: { $0.name == place.source }),
        let table = sheets.first(where: { $0.name == place.source })?.table(of: place.chart.table)
      else { continue }
      let points = place.points.clamped(to: 0..<body.count)
      guard !points.isEmpty else { continue }
      let rows = body.lowerBound - 1 + points.lowerBound...body.lowerBound - 2 + points.upperBound
      func range(_ key: ColumnKey) -> CellRange? {
        var first = 0
        for column in table.columns {
          if column.key == key { return CellRange(rows: rows, columns: first...first) }
          first += column.span
        }
        return nil
      }
      guard let categories = range(place.chart.categories) else { continue }
      let series = place.chart.series.compactMap { key -> SheetChart.Series? in
        let heading = table.columns.first { $0.key == key }?.heading
        return range(key).map { SheetChart.Series(name: heading ?? key.label(language), values: $0) }
      }
      let title =
        points.count < body.count
        ? "\(place.title) (từ \(points.lowerBound + 1) đến \(points.upperBound) trong \(body.count))" : place.title
      let chart = SheetChart(
        kind: place.chart.kind.drawn, title: title, categories: categories, series: series, size: place.size)
      try workbook.insert(chart, of: source, into: place.sheet, at: place.corner)
    }
  }
}

extension ReportChart.Kind {
  fileprivate var drawn: SheetChart.Kind {
    switch self {
    case .column: .column
    case .stackedColumn: .stackedColumn
    case .bar: .bar
    case .stackedBar: .stackedBar
    case .pie: .pie
    }
  }
}
