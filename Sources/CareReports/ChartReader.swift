internal import CareCore
internal import CareFiles
internal import Foundation

/// Reads a chart block. What it names is looked for when all sheets were read: see ``PendingCharts``.
struct ChartReader {
  private static let keys =
    ["kind", "title", "table", "sheet", "categories", "series", "height", "rows"] + BlockReader.conditionKeys
  static let path = "sheets.blocks.chart"

  let sheet: String
  let charts: PendingCharts
  let log: TemplateLog

  /// A chart with the places of the names in it.
  struct Pending {
    let chart: ReportChart
    /// The sheet on which it stands.
    let sheet: String
    let table: FilePosition
    let otherSheet: FilePosition
    let columns: [(name: String, key: String, position: FilePosition)]
  }

  func read(_ node: FileNode, title: (NodeReader) -> TemplateText?) -> ReportBlock.Content? {
    guard let reader = NodeReader(node, keys: Self.keys, path: Self.path, log: log.values) else { return nil }
    let kind = reader.requiredValue("kind", of: ReportChart.Kind.self)
    let title = title(reader)
    let table = reader.requiredText("table")
    let categories = reader.requiredNode("categories").flatMap { name($0, reader.path("categories")) }
    let series = reader.texts("series", isRequired: true).map { ($0.text, reader.path("series"), $0.position) }
    let height = height(reader)
    guard let kind, let title, let table, let categories, !series.isEmpty else { return nil }
    let columns = [categories] + series
    // Names that are no column of anything are reported with those that are none of the table.
    let keys = columns.map { ColumnKey(rawValue: $0.0) ?? .rowNumber }
    let chart = ReportChart(
      kind: kind, title: title, table: table, sheet: reader.text("sheet"), categories: keys[0],
      series: Array(keys.dropFirst()), height: height, rows: min(max(reader.integer("rows") ?? 100, 1), 1_000))
    charts.all.append(
      Pending(
        chart: chart, sheet: sheet, table: reader.node("table")?.position ?? reader.position,
        otherSheet: reader.node("sheet")?.position ?? reader.position, columns: columns))
    return .chart(chart)
  }

  private func name(_ node: FileNode, _ key: String) -> (String, String, FilePosition)? {
    guard let text = node.scalar?.text else {
      log.values.add(.expectedText, at: node.position, key: key)
      return nil
    }
    return (text, key, node.position)
  }

  private func height(_ reader: NodeReader) -> Double? {
    guard let node = reader.node("height") else { return nil }
    let text = node.scalar?.text ?? ""
    if let height = Double(text), (40...200).contains(height) { return height }
    log.add(.badChartHeight, at: node.position, key: reader.path("height"), ["value": text])
    return nil
  }
}

/// The charts of a template, until all sheets were read.
final class PendingCharts {
  var all: [ChartReader.Pending] = []

  /// Looks for the tables and columns that charts name.
  func check(in sheets: [ReportSheet], log: TemplateLog) {
    let path = ChartReader.path
    for pending in all {
      let wanted = pending.chart.sheet ?? pending.sheet
      // Of two sheets of one name the one that has what the chart shows: only one of them is ever written.
      let named = sheets.filter { $0.name == wanted }
      let fitting = named.first { sheet in
        sheet.table(of: pending.chart.table).map { table in
          let known = table.columns.compactMap { $0.key?.rawValue }
          return pending.columns.allSatisfy { known.contains($0.name) }
        } ?? false
      }
      guard let sheet = fitting ?? named.first else {
        if pending.chart.sheet != nil {
          log.addUnknown(
            .chartSheetMissing, wanted, known: sheets.map(\.name), at: pending.otherSheet, key: "\(path).sheet")
        }
        continue
      }
      guard let table = sheet.table(of: pending.chart.table) else {
        log.addUnknown(
          .chartTableMissing, pending.chart.table, known: sheet.tables.map(\.dataset.id), at: pending.table,
          key: "\(path).table", ["sheet": wanted])
        continue
      }
      if table.group != nil {
        log.add(.chartOfGroups, at: pending.table, key: "\(path).table", ["id": pending.chart.table])
      }
      let known = table.columns.compactMap { $0.key?.rawValue }
      for column in pending.columns where !known.contains(column.name) {
        log.addUnknown(
          .chartColumnMissing, column.name, known: known, at: column.position, key: column.key,
          ["dataset": pending.chart.table])
      }
    }
  }
}

extension ReportSheet {
  var tables: [ReportTable] {
    blocks.compactMap { if case .table(let table) = $0.content { table } else { nil } }
  }

  func table(of dataset: String) -> ReportTable? { tables.first { $0.dataset.id == dataset } }
}
