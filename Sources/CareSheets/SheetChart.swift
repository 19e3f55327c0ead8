import CXLSXWriter
import CareCore
import Foundation

/// A chart of one or more columns of numbers, drawn by Excel itself from the cells.
package struct SheetChart: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case column, stackedColumn, bar, stackedBar, pie

    fileprivate var isBar: Bool { self == .bar || self == .stackedBar }
    fileprivate var isStacked: Bool { self == .stackedColumn || self == .stackedBar }
  }

  /// In millimeters.
  package struct Size: Hashable, Sendable {
    package let width: Double
    package let height: Double

    package init(width: Double, height: Double) {
      self.width = width
      self.height = height
    }
  }

  package let kind: Kind
  package let title: String
  /// The cells that name the points.
  package let categories: CellRange
  /// One series each; a pie shows the first.
  package let series: [Series]
  package let size: Size

  package struct Series: Hashable, Sendable {
    package let name: String
    package let values: CellRange

    package init(name: String, values: CellRange) {
      self.name = name
      self.values = values
    }
  }

  package init(kind: Kind, title: String, categories: CellRange, series: [Series], size: Size) {
    self.kind = kind
    self.title = title
    self.categories = categories
    self.series = series
    self.size = size
  }
}

extension Workbook {
  /// Told apart in gray print too.
  private static let colors: [lxw_color_t] = [0x1F4E79, 0xC9C9C9, 0x2E9E6B, 0xE0A030, 0x8C4A9E, 0xB03A2E]

  /// Draws the cells of `source` with the upper left corner at a cell of `sheet`.
  ///
  /// The rows it covers must be as high as rows of which nothing is said: the library knows no other height when rows
  /// are not kept in memory, and would stretch the chart.
  package func insert(_ chart: SheetChart, of source: Sheet, into sheet: Sheet, at corner: CellAddress) throws {
    let kind =
      switch chart.kind {
      case .column: LXW_CHART_COLUMN
      case .stackedColumn: LXW_CHART_COLUMN_STACKED
      case .bar: LXW_CHART_BAR
      case .stackedBar: LXW_CHART_BAR_STACKED
      case .pie: LXW_CHART_PIE
      }
    guard let drawing = workbook_add_chart(pointer, UInt8(kind.rawValue)) else {
      throw ReplacingFile.failure(sheet.path, writing: ENOMEM)
    }
    try withFont(size: 12, isBold: true) { chart_title_set_name_font(drawing, $0) }
    chart_title_set_name(drawing, CellText.cleaned(chart.title))
    let series = chart.kind == .pie ? Array(chart.series.prefix(1)) : chart.series
    for (index, part) in series.enumerated() {
      let values = formula(part.values, of: source)
      guard let drawn = chart_add_series(drawing, formula(chart.categories, of: source), values) else {
        throw ReplacingFile.failure(sheet.path, writing: ENOMEM)
      }
      chart_series_set_name(drawn, CellText.cleaned(part.name))
      chart_series_set_labels(drawn)
      // A zero beside every empty bar is noise.
      chart_series_set_labels_num_format(drawn, "#,##0;;")
      let isDark = index % Self.colors.count == 0 && (chart.kind.isStacked || chart.kind == .pie)
      try withFont(size: 9, color: isDark && chart.kind != .pie ? 0xFFFFFF : nil) {
        chart_series_set_labels_font(drawn, $0)
      }
      guard chart.kind != .pie else { continue }
      var fill = lxw_chart_fill()
      fill.color = Self.colors[index % Self.colors.count]
      chart_series_set_fill(drawn, &fill)
    }
    if chart.kind == .pie {
      try withFont(size: 10) { chart_legend_set_font(drawing, $0) }
    } else {
      // The library calls the axis at the foot x, whatever it counts.
      let (points, numbers) =
        chart.kind.isBar
        ? (drawing.pointee.y_axis, drawing.pointee.x_axis) : (drawing.pointee.x_axis, drawing.pointee.y_axis)
      try withFont(size: 9) { font in
        chart_axis_set_num_font(points, font)
        chart_axis_set_num_font(numbers, font)
        chart_legend_set_font(drawing, font)
      }
      chart_set_series_gap(drawing, 60)
      chart_axis_set_num_format(numbers, "#,##0")
      chart_axis_set_min(numbers, 0)
      chart_axis_set_interval_unit(points, 1)
      chart_legend_set_position(
        drawing, UInt8((series.count == 1 ? LXW_CHART_LEGEND_NONE : LXW_CHART_LEGEND_BOTTOM).rawValue))
      if chart.kind.isBar {
        // The first row of the table on top, and the numbers beside their bars.
        chart_axis_set_reverse(points)
        chart_axis_off(numbers)
        chart_axis_major_gridlines_set_visible(numbers, UInt8(LXW_FALSE.rawValue))
      }
    }
    try sheet.insert(drawing, at: corner, chart.size)
  }

  private func formula(_ range: CellRange, of sheet: Sheet) -> String {
    "='\(sheet.name)'!\(range.first.absolute):\(range.last.absolute)"
  }

  /// The library copies the font.
  private func withFont(
    size: Double, isBold: Bool = false, color: lxw_color_t? = nil,
    _ body: (UnsafeMutablePointer<lxw_chart_font>) -> Void
  ) throws {
    CellStyle.fontName.withCString { name in
      var font = lxw_chart_font()
      // It only reads the name.
      font.name = UnsafeMutablePointer(mutating: name)
      font.size = size
      font.bold = UInt8((isBold ? LXW_TRUE : LXW_EXPLICIT_FALSE).rawValue)
      if let color { font.color = color }
      body(&font)
    }
  }
}

extension Sheet {
  fileprivate func insert(
    _ chart: UnsafeMutablePointer<lxw_chart>, at corner: CellAddress, _ size: SheetChart.Size
  ) throws {
    try check(corner)
    // 480 × 288 pixels by themselves.
    let pixels = 96 / 25.4
    var options = lxw_chart_options()
    options.x_scale = size.width * pixels / 480
    options.y_scale = size.height * pixels / 288
    options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
    try done(
      worksheet_insert_chart_opt(pointer, UInt32(corner.row), UInt16(corner.column), chart, &options))
  }
}
