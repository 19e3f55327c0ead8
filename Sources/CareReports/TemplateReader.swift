package import CareCore
internal import CareFiles
internal import CareSheets

extension ReportTemplate {
  private static let keys = ["report", "title", "scope", "period", "document", "sheets"]

  /// Reads a template.
  ///
  /// - Parameter file: The path as problems name it.
  /// - Throws: ``TemplateProblems`` with all that is wrong.
  package init(parsing bytes: [UInt8], file: String) throws(TemplateProblems) {
    let log = TemplateLog(file: file)
    let root: FileNode
    do {
      root = try YAMLFile.parse(bytes)
    } catch {
      log.add(error)
      throw TemplateProblems(log.problems)
    }
    let hash = CanonicalBytes.sha256(bytes)
    let template = Self.read(root, hash: hash, log: log)
    let problems = log.problems
    guard problems.isEmpty, let template else { throw TemplateProblems(problems) }
    self = template
  }

  private static func read(_ root: FileNode, hash: String, log: TemplateLog) -> ReportTemplate? {
    guard let reader = NodeReader(root, keys: keys, log: log.values) else { return nil }
    let id = reader.requiredText("report")
    if let id, !IdentifierText.isKebab(id) {
      log.add(.badIdentifier, at: reader.position(of: "report"), key: "report", ["id": id])
    }
    let title = reader.requiredText("title")
    let scope = reader.requiredValue("scope", of: Scope.self)
    let period = reader.value("period", of: PeriodKind.self)
    let documentKind = reader.requiredValue("document", of: DocumentKind.self)
    var names: [String: [ReportBlock.Condition?]] = [:]
    let charts = PendingCharts()
    let sheets = reader.requiredElements("sheets").compactMap { node -> ReportSheet? in
      guard let sheet = SheetReader(node, charts, log: log)?.read() else { return nil }
      let before = names[sheet.name.lowercased(), default: []]
      names[sheet.name.lowercased(), default: []].append(sheet.condition)
      // Of two sheets of one name only one may ever be written.
      if !before.allSatisfy({ $0.map { sheet.condition?.excludes($0) ?? false } ?? false }) {
        log.add(.duplicateSheetName, at: node.position, key: "sheets.name", ["name": sheet.name])
      }
      return sheet
    }
    charts.check(in: sheets, log: log)
    guard let id, let title, let scope, let documentKind else { return nil }
    return ReportTemplate(
      id: id, title: title, contentHash: hash, scope: scope, period: period, documentKind: documentKind, sheets: sheets)
  }
}

/// Reads one sheet.
struct SheetReader {
  private static let path = "sheets"
  private static let keys = ["name", "orientation", "grid", "blocks"] + BlockReader.conditionKeys

  private enum Orientation: String, CaseIterable { case portrait, landscape }

  private let node: FileNode
  private let reader: NodeReader
  private let charts: PendingCharts
  private let log: TemplateLog

  init?(_ node: FileNode, _ charts: PendingCharts, log: TemplateLog) {
    guard let reader = NodeReader(node, keys: Self.keys, path: Self.path, log: log.values) else { return nil }
    self.node = node
    self.reader = reader
    self.charts = charts
    self.log = log
  }

  func read() -> ReportSheet? {
    let name = sheetName()
    let orientation: PageSetup.Orientation =
      reader.value("orientation", of: Orientation.self) == .landscape ? .landscape : .portrait
    let nodes = reader.requiredElements("blocks")
    let grid = readGrid(nodes, room: ReportSheet.room(orientation), sheet: name ?? "")
    let blockReader = BlockReader(sheet: name ?? "", columns: grid, charts: charts, log: log)
    let blocks = nodes.compactMap(blockReader.read)
    let mains = blocks.filter { if case .table(let table) = $0.content { table.isMain } else { false } }
    if mains.count > 1 {
      log.add(.severalMainTables, at: reader.position(of: "blocks"), key: reader.path("blocks"), ["sheet": name ?? ""])
    }
    let condition = BlockReader.condition(node, path: Self.path, log: log)
    guard let name else { return nil }
    return ReportSheet(name: name, orientation: orientation, grid: grid ?? [], blocks: blocks, condition: condition)
  }

  private func sheetName() -> String? {
    guard let name = reader.requiredText("name") else { return nil }
    guard let checked = try? SheetName.checked(name) else {
      let position = reader.node("name")?.position ?? reader.position
      log.add(.badSheetName, at: position, key: reader.path("name"), ["name": name])
      return nil
    }
    return checked
  }

  /// The grid as it is written, or the widths of the columns of the first table that has them all.
  private func readGrid(_ blocks: [FileNode], room: Double, sheet: String) -> [Double]? {
    var widths: [Double] = []
    var isComplete = true
    let position: FilePosition
    if reader.has("grid") {
      position = reader.node("grid")?.position ?? reader.position(of: "grid")
      for node in reader.requiredElements("grid") {
        if let width = width(node, room: room, key: reader.path("grid")) {
          widths.append(width)
        } else {
          isComplete = false
        }
      }
    } else {
      let tables = blocks.compactMap { $0["table"]?["columns"] }
      let table = tables.first { columns in
        columns.elements?.allSatisfy { $0["width"] != nil } ?? false
      }
      guard let table else {
        log.add(.widthMissing, at: reader.position, key: reader.path("grid"), ["sheet": sheet])
        return nil
      }
      position = table.position
      for node in (table.elements ?? []).compactMap({ $0["width"] }) {
        if let width = width(node, room: room, key: "sheets.blocks.table.columns.width") {
          widths.append(width)
        } else {
          isComplete = false
        }
      }
    }
    guard isComplete, !widths.isEmpty else { return nil }
    let sum = widths.reduce(0, +)
    guard sum <= room + 0.05 else {
      let key = reader.path("grid")
      let arguments = ["sheet": sheet, "width": Self.plain(sum), "limit": Self.plain(room)]
      log.add(.sheetTooWide, at: position, key: key, arguments)
      return nil
    }
    return widths
  }

  private func width(_ node: FileNode, room: Double, key: String) -> Double? {
    let text = node.scalar?.text ?? ""
    if let width = Double(text), width >= 4, width <= room { return width }
    log.add(.badWidth, at: node.position, key: key, ["value": text, "limit": Self.plain(room)])
    return nil
  }

  private static func plain(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String(number)
  }
}
