internal import CareCore
internal import CareFiles
internal import Foundation

/// Reads a table block.
struct TableReader {
  private static let keys =
    ["dataset", "columns", "number_row", "group_by", "only", "total", "empty", "size", "main"]
    + BlockReader.conditionKeys
  private static let columnKeys = ["key", "text", "heading", "under", "span", "width", "align", "format"]

  let sheet: String
  let columns: [Double]?
  let log: TemplateLog

  func read(_ node: FileNode) -> ReportBlock.Content? {
    guard let reader = NodeReader(node, keys: Self.keys, path: "sheets.blocks.table", log: log.values) else {
      return nil
    }
    let dataset = dataset(reader)
    let nodes = reader.requiredElements("columns")
    let tableColumns = nodes.compactMap { column($0, path: reader.path("columns"), dataset: dataset) }
    let spans = tableColumns.map(\.span).reduce(0, +)
    if let columns, tableColumns.count == nodes.count, !nodes.isEmpty, spans != columns.count {
      let arguments = ["spans": String(spans), "columns": String(columns.count)]
      log.add(.spanMismatch, at: reader.position(of: "columns"), key: reader.path("columns"), arguments)
    }
    let group = dataset.flatMap { dataset in
      reader.node("group_by").flatMap { key($0, dataset, reader.path("group_by")) }
    }
    let filter = filters(reader, dataset)
    let total = total(reader, tableColumns)
    let size = reader.decimal("size").map { min(max(NSDecimalNumber(decimal: $0).doubleValue, 8), 14) } ?? 12
    guard let dataset else { return nil }
    return .table(
      ReportTable(
        dataset: dataset, columns: tableColumns, hasNumberRow: reader.flag("number_row", default: false), group: group,
        filter: filter, total: total, empty: empty(reader), size: size,
        isMain: reader.flag("main", default: false)))
  }

  private func empty(_ reader: NodeReader) -> TemplateText {
    reader.node("empty").flatMap {
      TextReader(known: ReportValue.allCases.map(\.rawValue), log: log).read($0, key: reader.path("empty"))
    } ?? TemplateText(pieces: [.text("Không có.")])
  }

  private func dataset(_ reader: NodeReader) -> Dataset? {
    guard let id = reader.requiredText("dataset") else { return nil }
    if let dataset = Dataset.reportable.first(where: { $0.id == id }) { return dataset }
    let position = reader.node("dataset")?.position ?? reader.position
    log.addUnknown(
      .unknownDataset, id, known: Dataset.reportable.map(\.id), at: position, key: reader.path("dataset"))
    return nil
  }

  private func key(_ node: FileNode, _ dataset: Dataset, _ path: String) -> ColumnKey? {
    guard let name = node.scalar?.text else {
      log.values.add(.expectedText, at: node.position, key: path)
      return nil
    }
    if let key = ColumnKey(rawValue: name), dataset.columns.contains(key) { return key }
    log.addUnknown(
      .unknownColumn, name, known: dataset.columns.map(\.rawValue), at: node.position, key: path,
      ["dataset": dataset.id])
    return nil
  }

  private func column(_ node: FileNode, path: String, dataset: Dataset?) -> TableColumn? {
    guard let reader = NodeReader(node, keys: Self.columnKeys, path: path, log: log.values) else { return nil }
    let content = content(reader, dataset)
    let span = reader.integer("span") ?? 1
    if span < 1 || span > columns?.count ?? .max {
      let arguments = ["value": String(span), "limit": String(columns?.count ?? 1)]
      log.add(.badSpan, at: reader.node("span")?.position ?? node.position, key: reader.path("span"), arguments)
    }
    let alignment = reader.value("align", of: Paragraph.Alignment.self)
    let format = reader.value("format", of: TableColumn.Format.self) ?? .automatic
    guard let content else { return nil }
    return TableColumn(
      content: content, heading: reader.text("heading"), under: reader.text("under"), span: max(1, span),
      alignment: alignment, format: format)
  }

  private func content(_ reader: NodeReader, _ dataset: Dataset?) -> TableColumn.Content? {
    switch (reader.node("key"), reader.node("text")) {
    case (let node?, nil):
      guard let dataset else { return nil }
      return key(node, dataset, reader.path("key")).map(TableColumn.Content.key)
    case (nil, let node?):
      guard let dataset else { return nil }
      var texts = TextReader(known: dataset.columns.map(\.rawValue), log: log)
      texts.unknownCode = .unknownColumn
      texts.arguments = ["dataset": dataset.id]
      return texts.read(node, key: reader.path("text")).map(TableColumn.Content.text)
    default:
      log.add(.columnWithoutContent, at: reader.position, key: reader.path)
      return nil
    }
  }

  private func filters(_ reader: NodeReader, _ dataset: Dataset?) -> [ReportTable.Filter] {
    guard let node = reader.node("only") else { return [] }
    let path = reader.path("only")
    guard let entries = node.entries else {
      log.values.add(.expectedMapping, at: node.position, key: path)
      return []
    }
    return entries.compactMap { entry in
      guard let dataset,
        let column = key(
          FileNode(.scalar(FileNode.Scalar(text: entry.key, isQuoted: false)), at: entry.position), dataset, path)
      else { return nil }
      guard let text = entry.value.scalar?.text, !text.isEmpty else {
        log.add(.conditionValueMismatch, at: entry.value.position, key: "\(path).\(entry.key)", ["id": entry.key])
        return nil
      }
      let match: ReportTable.Filter.Match =
        switch text {
        case "present": .present
        case "absent": .absent
        case "true", "yes": .flag(true)
        case "false", "no": .flag(false)
        default: .raw(text)
        }
      return ReportTable.Filter(column: column, match: match)
    }
  }

  private func total(_ reader: NodeReader, _ columns: [TableColumn]) -> ReportTable.Total? {
    guard let node = reader.node("total"),
      let total = NodeReader(node, keys: ["label", "columns"], path: reader.path("total"), log: log.values)
    else { return nil }
    let known = columns.compactMap(\.key)
    let keys = total.texts("columns", isRequired: true).compactMap { name, position -> ColumnKey? in
      if let key = ColumnKey(rawValue: name), known.contains(key) { return key }
      log.addUnknown(
        .totalNotNumber, name, known: known.map(\.rawValue), at: position, key: total.path("columns"))
      return nil
    }
    return ReportTable.Total(label: total.text("label") ?? "Tổng cộng", columns: keys)
  }
}
