internal import CareCore
internal import CareFiles
internal import Foundation

/// Reads the blocks of one sheet.
struct BlockReader {
  static let kinds = [
    "letterhead", "annex", "title", "heading", "paragraph", "fields", "table", "chart", "signatures", "notes", "space",
  ]

  let sheet: String
  /// `nil` when the grid itself could not be read; what depends on it is then not looked at.
  let columns: [Double]?
  let charts: PendingCharts
  let log: TemplateLog

  func read(_ node: FileNode) -> ReportBlock? {
    let known = Self.kinds.joined(separator: ", ")
    guard let entries = node.entries else {
      log.add(.blockUnclear, at: node.position, key: "sheets.blocks", ["known": known])
      return nil
    }
    guard NodeReader(node, keys: Self.kinds, path: "sheets.blocks", log: log.values) != nil, entries.count == 1,
      let entry = entries.first
    else {
      if entries.count != 1 { log.add(.blockUnclear, at: node.position, key: "sheets.blocks", ["known": known]) }
      return nil
    }
    let content: ReportBlock.Content?
    switch entry.key {
    case "letterhead": content = letterhead(entry)
    case "annex": content = annex(entry)
    case "title": content = title(entry)
    case "heading": content = paragraph(entry, isHeading: true)
    case "paragraph": content = paragraph(entry, isHeading: false)
    case "fields": content = fields(entry)
    case "table": content = TableReader(sheet: sheet, columns: columns, log: log).read(entry.value)
    case "chart":
      content = ChartReader(sheet: sheet, charts: charts, log: log)
        .read(entry.value) { text($0, "title", isRequired: true) }
    case "signatures": content = signatures(entry)
    case "notes": content = notes(entry)
    case "space": content = space(entry)
    default: content = nil
    }
    return content.map {
      ReportBlock(content: $0, condition: Self.condition(entry.value, path: "sheets.blocks", log: log))
    }
  }

  // MARK: - Kinds

  private func letterhead(_ entry: FileNode.Entry) -> ReportBlock.Content? {
    let keys = ["parent", "agency", "number", "place_and_day", "left"] + Self.conditionKeys
    guard let reader = reader(entry, keys) else { return nil }
    let agency = text(reader, "agency", isRequired: true)
    let head = Letterhead(
      parent: text(reader, "parent"), agency: agency ?? TemplateText(pieces: []), number: text(reader, "number"),
      placeAndDay: text(reader, "place_and_day"), left: split(reader, "left", share: 0.4))
    return .letterhead(head)
  }

  private func annex(_ entry: FileNode.Entry) -> ReportBlock.Content? {
    let keys = ["number", "title", "attached", "as_of", "caption"] + Self.conditionKeys
    guard let reader = reader(entry, keys) else { return nil }
    let number = text(reader, "number", isRequired: true)
    let title = text(reader, "title", isRequired: true)
    guard let number, let title else { return nil }
    return .annex(
      AnnexHead(
        number: number, title: title, attached: text(reader, "attached"), asOf: text(reader, "as_of"),
        caption: text(reader, "caption")))
  }

  private func title(_ entry: FileNode.Entry) -> ReportBlock.Content? {
    if entry.value.scalar != nil {
      return parsed(entry.value, key: "sheets.blocks.title").map {
        .title(DocumentTitle(text: $0, summary: nil))
      }
    }
    guard let reader = reader(entry, ["text", "summary"] + Self.conditionKeys),
      let title = text(reader, "text", isRequired: true)
    else { return nil }
    return .title(DocumentTitle(text: title, summary: text(reader, "summary")))
  }

  private func paragraph(_ entry: FileNode.Entry, isHeading: Bool) -> ReportBlock.Content? {
    let alignment = Paragraph.Alignment.justify
    if entry.value.scalar != nil {
      return parsed(entry.value, key: "sheets.blocks.\(entry.key)").map { text in
        .paragraph(
          Paragraph(
            text: text, size: 13, isBold: isHeading, isItalic: false, alignment: alignment, isIndented: true,
            blankLines: 0))
      }
    }
    let keys = ["text", "size", "bold", "italic", "align", "indent", "blank_lines"] + Self.conditionKeys
    guard let reader = reader(entry, keys), let text = text(reader, "text", isRequired: true) else { return nil }
    let align = reader.value("align", of: Paragraph.Alignment.self) ?? alignment
    return .paragraph(
      Paragraph(
        text: text, size: size(reader, standard: 13), isBold: reader.flag("bold", default: isHeading),
        isItalic: reader.flag("italic", default: false), alignment: align,
        isIndented: reader.flag("indent", default: align == .justify),
        blankLines: min(max(reader.integer("blank_lines") ?? 0, 0), 40)))
  }

  private func fields(_ entry: FileNode.Entry) -> ReportBlock.Content? {
    guard let reader = reader(entry, ["rows"] + Self.conditionKeys) else { return nil }
    let rows = reader.requiredElements("rows").compactMap { node -> FieldLine? in
      guard let row = NodeReader(node, keys: ["label", "value"], path: reader.path("rows"), log: log.values) else {
        return nil
      }
      let label = text(row, "label", isRequired: true)
      let value = text(row, "value", isRequired: true)
      guard let label, let value else { return nil }
      return FieldLine(label: label, value: value)
    }
    return .fields(rows)
  }

  private func signatures(_ entry: FileNode.Entry) -> ReportBlock.Content? {
    let keys = ["left", "right", "split", "space"] + Self.conditionKeys
    guard let reader = reader(entry, keys) else { return nil }
    let room = min(max(reader.integer("space") ?? 80, 20), 300)
    return .signatures(
      Signatures(
        left: side(reader, "left"), right: side(reader, "right"), split: split(reader, "split", share: 0.5),
        room: Double(room)))
  }

  private func side(_ reader: NodeReader, _ key: String) -> Signatures.Side {
    let keys = ["titles", "note", "name", "recipients"]
    guard let node = reader.node(key), let side = NodeReader(node, keys: keys, path: reader.path(key), log: log.values)
    else { return Signatures.Side(titles: [], note: nil, name: nil, recipients: []) }
    return Signatures.Side(
      titles: texts(side, "titles"), note: text(side, "note"), name: text(side, "name"),
      recipients: texts(side, "recipients"))
  }

  private func notes(_ entry: FileNode.Entry) -> ReportBlock.Content? {
    guard let reader = reader(entry, ["lines"] + Self.conditionKeys) else { return nil }
    _ = reader.requiredElements("lines")
    return .notes(texts(reader, "lines"))
  }

  private func space(_ entry: FileNode.Entry) -> ReportBlock.Content? {
    let text = entry.value.scalar?.text ?? ""
    guard let points = Double(text), points > 0, points <= 400 else {
      log.values.add(.expectedNumber, at: entry.value.position, key: "sheets.blocks.space")
      return nil
    }
    return .space(points)
  }

  // MARK: - Parts

  private func reader(_ entry: FileNode.Entry, _ keys: [String]) -> NodeReader? {
    NodeReader(entry.value, keys: keys, path: "sheets.blocks.\(entry.key)", log: log.values)
  }

  /// In points; the sizes official documents and their annexes use.
  private func size(_ reader: NodeReader, standard: Double) -> Double {
    guard let size = reader.decimal("size") else { return standard }
    return min(max(NSDecimalNumber(decimal: size).doubleValue, 8), 20)
  }

  /// The number of columns that stand left, at best those that take the given share of the width.
  private func split(_ reader: NodeReader, _ key: String, share: Double) -> Int {
    guard let columns else { return 1 }
    guard columns.count > 1 else {
      log.add(.gridTooNarrow, at: reader.position, key: reader.path, ["sheet": sheet])
      return 1
    }
    if let number = reader.integer(key) {
      if (1..<columns.count).contains(number) { return number }
      let arguments = ["value": String(number), "limit": String(columns.count - 1)]
      log.add(.badSpan, at: reader.position(of: key), key: reader.path(key), arguments)
      return 1
    }
    let wanted = columns.reduce(0, +) * share
    return (1..<columns.count).min { left, right in
      abs(columns[..<left].reduce(0, +) - wanted) < abs(columns[..<right].reduce(0, +) - wanted)
    } ?? 1
  }

  func text(_ reader: NodeReader, _ key: String, isRequired: Bool = false) -> TemplateText? {
    guard let node = isRequired ? reader.requiredNode(key) : reader.node(key) else { return nil }
    return parsed(node, key: reader.path(key))
  }

  private func texts(_ reader: NodeReader, _ key: String) -> [TemplateText] {
    reader.elements(key).compactMap { parsed($0, key: reader.path(key)) }
  }

  private func parsed(_ node: FileNode, key: String) -> TemplateText? {
    TextReader(known: ReportValue.allCases.map(\.rawValue), log: log).read(node, key: key)
  }

  // MARK: - Conditions

  static let conditionKeys = ["when", "unless"]

  /// - Parameter path: Of the block or sheet that hangs on it.
  static func condition(_ node: FileNode, path: String, log: TemplateLog) -> ReportBlock.Condition? {
    for key in conditionKeys {
      guard let value = node[key], let name = value.scalar?.text else { continue }
      if let subject = ReportValue(rawValue: name) {
        return ReportBlock.Condition(subject: .value(subject), isNegated: key == "unless")
      }
      if let dataset = Dataset.reportable.first(where: { $0.id == name }) {
        return ReportBlock.Condition(subject: .dataset(dataset), isNegated: key == "unless")
      }
      let known = ReportValue.allCases.map(\.rawValue) + Dataset.reportable.map(\.id)
      log.addUnknown(.unknownCondition, name, known: known, at: value.position, key: "\(path).\(key)")
    }
    return nil
  }
}

/// Reads sentences with places to fill.
struct TextReader {
  let known: [String]
  let log: TemplateLog
  var unknownCode = TemplateProblemCode.unknownPlaceholder
  var arguments: [String: String] = [:]

  func read(_ node: FileNode, key: String) -> TemplateText? {
    guard let scalar = node.scalar else {
      log.values.add(.expectedText, at: node.position, key: key)
      return nil
    }
    do throws(TemplateText.ParseError) {
      let text = try TemplateText(parsing: NodeReader.normalized(scalar.text))
      for place in text.places where !known.contains(place.name) {
        log.addUnknown(unknownCode, place.name, known: known, at: node.position, key: key, arguments)
      }
      return text
    } catch {
      switch error {
      case .unclosedBrace: log.add(.unclosedBrace, at: node.position, key: key)
      case .unknownFormat(let word):
        let formats = TemplateText.Format.allCases.map(\.rawValue)
        log.addUnknown(.unknownFormat, word, known: formats, at: node.position, key: key)
      }
    }
    return nil
  }
}
