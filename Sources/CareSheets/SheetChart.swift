import CXLSXWriter
import CareCore
import Foundation

/// A chart of one or more columns of numbers, drawn by Excel itself from the cells.
package struct SheetChart: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case column, bar, pie }

  package let kind: Kind
  package let title: String
  /// The cells that name the points.
  package let categories: CellRange
  /// One series each; a pie shows the first.
  package let series: [Series]

  package struct Series: Hashable, Sendable {
    package let name: String
    package let values: CellRange

    package init(name: String, values: CellRange) {
      self.name = name
      self.values = values
    }
  }

  package init(kind: Kind, title: String, categories: CellRange, series: [Series]) {
    self.kind = kind
    self.title = title
    self.categories = categories
    self.series = series
  }
}

extension Workbook {
  /// Draws the cells of `source` with the upper left corner at a cell of `sheet`.
  package func insert(_ chart: SheetChart, of source: Sheet, into sheet: Sheet, at corner: CellAddress) throws {
    let kind =
      switch chart.kind {
      case .column: LXW_CHART_COLUMN
      case .bar: LXW_CHART_BAR
      case .pie: LXW_CHART_PIE
      }
    guard let drawing = workbook_add_chart(pointer, UInt8(kind.rawValue)) else {
      throw ReplacingFile.failure(sheet.path, writing: ENOMEM)
    }
    chart_title_set_name(drawing, CellText.cleaned(chart.title))
    for series in chart.kind == .pie ? Array(chart.series.prefix(1)) : chart.series {
      let values = formula(series.values, of: source)
      guard let drawn = chart_add_series(drawing, formula(chart.categories, of: source), values) else {
        throw ReplacingFile.failure(sheet.path, writing: ENOMEM)
      }
      chart_series_set_name(drawn, CellText.cleaned(series.name))
    }
    if chart.kind != .pie, chart.series.count == 1 { chart_legend_set_position(drawing, 0) }
    try sheet.insert(drawing, at: corner)
  }

  private func formula(_ range: CellRange, of sheet: Sheet) -> String {
    "='\(sheet.name)'!\(range.first.absolute):\(range.last.absolute)"
  }
}

extension Sheet {
  fileprivate func insert(_ chart: UnsafeMutablePointer<lxw_chart>, at corner: CellAddress) throws {
    try check(corner)
    try done(worksheet_insert_chart(pointer, UInt32(corner.row), UInt16(corner.column), chart))
  }
}
