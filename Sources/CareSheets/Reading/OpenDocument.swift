import CareCore

/// A spreadsheet of LibreOffice (.ods): one part holds all sheets.
final class OpenDocument: SpreadsheetContent {
  let sheets: [SheetHeading]

  private let package: PackageFile

  private static let part = "content.xml"

  /// - Throws: the failures of ``PackageFile`` and ``XMLEvents``, `spreadsheetEncrypted`, `spreadsheetWithoutSheets`.
  init(_ package: PackageFile) throws {
    self.package = package
    let manifest = "META-INF/manifest.xml"
    if package.contains(manifest) {
      try XMLEvents.read(package.open(manifest), ManifestHandler(path: package.path))
    }
    let list = OpenDocumentSheetList()
    try XMLEvents.read(package.open(Self.part), list)
    sheets = list.sheets
    if sheets.isEmpty { throw Failure(.spreadsheetWithoutSheets, ["path": package.path]) }
  }

  func forEachRow(of sheet: Int, _ body: (SheetRow) throws -> Bool) throws {
    try withoutActuallyEscaping(body) { body in
      try XMLEvents.read(package.open(Self.part), OpenDocumentHandler(sheet: sheet, path: package.path, body))
    }
  }

  func merges(of sheet: Int) throws -> [CellRange] {
    let handler = OpenDocumentHandler(sheet: sheet, path: package.path) { _ in true }
    try XMLEvents.read(package.open(Self.part), handler)
    return handler.merges
  }
}

/// Tells whether the parts are encrypted, which only the manifest says.
private final class ManifestHandler: XMLHandler {
  private let path: String

  init(path: String) { self.path = path }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) throws {
    if name == "encryption-data" { throw Failure(.spreadsheetEncrypted, ["path": path]) }
  }
}

/// Reads the names of the sheets, and which of the styles before them hide a sheet.
private final class OpenDocumentSheetList: XMLHandler {
  private(set) var sheets: [SheetHeading] = []

  private var style = ""
  private var hidingStyles: Set<String> = []
  /// Tables within a table are no sheets.
  private var depth = 0

  override func start(_ name: XMLName, _ attributes: XMLAttributes) throws {
    switch name {
    case "style": style = attributes["name"] ?? ""
    case "table-properties":
      if attributes["display"] == "false" { hidingStyles.insert(style) }
    case "table":
      if depth == 0 {
        let isHidden = attributes["style-name"].map(hidingStyles.contains) ?? false
        sheets.append(SheetHeading(name: attributes["name"] ?? "", isHidden: isHidden))
      }
      depth += 1
    default: break
    }
  }

  override func end(_ name: XMLName) throws {
    if name == "table" { depth -= 1 }
  }
}
