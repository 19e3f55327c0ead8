/// Reads what the styles of a workbook make of a number: `cellXfs` names a format for each style of a cell.
final class StylesHandler: XMLHandler {
  /// By the number that the cells give.
  private(set) var meanings: [NumberMeaning] = []

  private var codes: [Int: NumberMeaning] = [:]
  private var isInCellFormats = false

  override func start(_ name: XMLName, _ attributes: XMLAttributes) throws {
    switch name {
    case "numFmt":
      if let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"] {
        codes[id] = NumberMeaning(code: code)
      }
    case "cellXfs": isInCellFormats = true
    case "xf" where isInCellFormats:
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      meanings.append(codes[id] ?? NumberMeaning(builtIn: id))
    default: break
    }
  }

  override func end(_ name: XMLName) throws {
    if name == "cellXfs" { isInCellFormats = false }
  }
}
