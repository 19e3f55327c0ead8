import CareCore

/// An XLSX file: the list of its sheets, what their cells refer to, and the sheets themselves one row at a time.
final class OfficeWorkbook: SpreadsheetContent {
  let sheets: [SheetHeading]

  private let package: PackageFile
  private let parts: [String]
  private let dates: DateSystem
  private let isToBeCounted: Bool
  private let texts: SharedTexts
  private let formats: [NumberMeaning]

  /// - Parameter main: The part that lists the sheets.
  /// - Throws: the failures of ``PackageFile`` and ``XMLEvents``.
  init(_ package: PackageFile, main: String) throws {
    self.package = package
    let list = WorkbookHandler()
    try XMLEvents.read(package.open(main), list)
    let links = try Relationships.of(main, in: package)
    var sheets: [SheetHeading] = []
    var parts: [String] = []
    for sheet in list.sheets {
      guard let link = links.byID[sheet.id] else { throw package.damaged(main) }
      // Sheets that are a chart or a macro hold no cells.
      guard link.kind == "worksheet" else { continue }
      // One part under a thousand names would be read a thousand times.
      guard !parts.contains(link.part) else { throw package.damaged(link.part) }
      sheets.append(SheetHeading(name: sheet.name, isHidden: sheet.isHidden))
      parts.append(link.part)
    }
    guard !sheets.isEmpty else { throw Failure(.spreadsheetWithoutSheets, ["path": package.path]) }
    self.sheets = sheets
    self.parts = parts
    dates = list.dates
    isToBeCounted = list.isToBeCounted
    let styles = StylesHandler()
    if let part = links.part("styles"), package.contains(part) { try XMLEvents.read(package.open(part), styles) }
    formats = styles.meanings
    let texts = SharedTextsHandler(path: package.path)
    if let part = links.part("sharedStrings"), package.contains(part) {
      try XMLEvents.read(package.open(part), texts)
    }
    self.texts = texts.finished
  }

  func forEachRow(of sheet: Int, _ body: (SheetRow) throws -> Bool) throws {
    try withoutActuallyEscaping(body) { body in
      let reader = SheetHandler(
        CellReader(texts: texts, formats: formats, dates: dates), sheet: sheets[sheet].name, path: package.path,
        isToBeCounted: isToBeCounted, body)
      try XMLEvents.read(package.open(parts[sheet]), reader)
    }
  }

  func merges(of sheet: Int) throws -> [CellRange] {
    let reader = MergesHandler()
    try XMLEvents.read(package.open(parts[sheet]), reader)
    return reader.ranges
  }

  func hiddenColumns(of sheet: Int) throws -> [Int] {
    let reader = HiddenColumnsHandler()
    try XMLEvents.read(package.open(parts[sheet]), reader)
    return reader.columns
  }
}

/// Reads the list of sheets.
private final class WorkbookHandler: XMLHandler {
  struct Sheet {
    let name: String
    let id: String
    let isHidden: Bool
  }

  private(set) var sheets: [Sheet] = []
  private(set) var dates = DateSystem.from1900
  private(set) var isToBeCounted = false

  override func start(_ name: XMLName, _ attributes: XMLAttributes) throws {
    switch name {
    case "sheet":
      let state = attributes["state"] ?? "visible"
      sheets.append(
        Sheet(name: attributes["name"] ?? "", id: attributes["id"] ?? "", isHidden: state != "visible"))
    case "workbookPr":
      if attributes.isTrue("date1904") { dates = .from1904 }
    case "calcPr": isToBeCounted = attributes.isTrue("fullCalcOnLoad")
    default: break
    }
  }
}

/// What one part refers to.
struct Relationships {
  struct Link {
    /// The last word of its type: `worksheet`.
    let kind: String
    let part: String
  }

  fileprivate(set) var byID: [String: Link] = [:]

  /// The part that a link of this kind leads to; there is one of each but of sheets.
  func part(_ kind: String) -> String? { byID.values.filter { $0.kind == kind }.map(\.part).min() }

  /// None when the package has no list for the part.
  static func of(_ part: String, in package: PackageFile) throws -> Relationships {
    let list = PartName.relationships(of: part)
    guard package.contains(list) else { return Relationships() }
    let handler = RelationshipsHandler(source: part, package: package)
    try XMLEvents.read(package.open(list), handler)
    return handler.links
  }
}

private final class RelationshipsHandler: XMLHandler {
  private(set) var links = Relationships()

  private let source: String
  private let package: PackageFile

  init(source: String, package: PackageFile) {
    self.source = source
    self.package = package
  }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) throws {
    guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"],
      attributes["TargetMode"] != "External"
    else { return }
    guard let part = PartName.resolve(target, from: source) else {
      throw Failure(.spreadsheetPartOutside, ["path": package.path, "part": target])
    }
    let kind = (attributes["Type"] ?? "").split(separator: "/").last ?? ""
    links.byID[id] = Relationships.Link(kind: String(kind), part: part)
  }
}
