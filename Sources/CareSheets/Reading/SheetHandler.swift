import CareCore

/// Reads the rows of one sheet of an XLSX file and hands each on as soon as the next begins.
final class SheetHandler: XMLHandler {
  private let path: String
  private let sheet: String
  /// The file says that whoever opens it should count its formulas first.
  private let isToBeCounted: Bool
  private let body: (SheetRow) throws -> Bool
  private var reader: CellReader

  private var isInRows = false
  /// Elements open within the cell, itself included; 0 outside.
  private var cellDepth = 0
  private var isCollecting = false
  private var isInInline = false
  private var isInPhonetic = false
  /// Elements open within what other programs add, which is no content.
  private var extensionDepth = 0

  /// The row being filled; 0 before the first.
  private var row = 0
  private var isHidden = false
  private var cells: [SheetValue] = []
  /// The row element has no number of its own: its cells may.
  private var isRowNumberOpen = false
  /// Where a cell without a reference stands.
  private var nextColumn = 0

  private var column = 0
  private var style = 0
  private var kind = CellReader.Kind.number
  /// Of the first `v`.
  private var content: [UInt8] = []
  private var hasContent = false
  private var isFormula = false
  private var isInFormula = false
  private var formula: [UInt8] = []
  /// Of the first `is`.
  private var inline: [UInt8] = []
  private var hasInline = false
  /// How many more empty cells may be made between others. Each filled one gives leave for a hundred.
  private var emptyCellsLeft = 2_000_000

  /// In bytes. Excel's longest cell is far shorter.
  private static let longestText = 1 << 20

  init(
    _ reader: CellReader, sheet: String, path: String, isToBeCounted: Bool, _ body: @escaping (SheetRow) throws -> Bool
  ) {
    self.reader = reader
    self.isToBeCounted = isToBeCounted
    self.sheet = sheet
    self.path = path
    self.body = body
  }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) throws {
    guard isInRows else {
      if name == "sheetData" { isInRows = true }
      return
    }
    if extensionDepth > 0 || name == "extLst" {
      extensionDepth += 1
      return
    }
    if cellDepth > 0 { cellDepth += 1 }
    switch name {
    case "c":
      if cellDepth == 0 { try startCell(attributes) }
    case "v":
      if cellDepth == 2, !hasContent { (isCollecting, hasContent) = (true, true) }
    case "is":
      if cellDepth == 2, !hasInline { (isInInline, hasInline) = (true, true) }
    case "t": isCollecting = isInInline && !isInPhonetic
    case "f":
      if cellDepth == 2 { (isFormula, isInFormula) = (true, true) }
    case "row": try startRow(attributes)
    case "rPh": isInPhonetic = true
    default: break
    }
  }

  override func end(_ name: XMLName) throws {
    guard isInRows else { return }
    if extensionDepth > 0 {
      extensionDepth -= 1
      return
    }
    if cellDepth > 0 { cellDepth -= 1 }
    switch name {
    case "v", "t": isCollecting = false
    case "f": isInFormula = false
    case "is": isInInline = false
    case "c":
      if cellDepth == 0 { try endCell() }
    case "rPh": isInPhonetic = false
    case "sheetData":
      try endRow()
      isInRows = false
    default: break
    }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    guard extensionDepth == 0 else { return }
    if isInFormula, formula.count + bytes.count <= Self.longestText { formula.append(contentsOf: bytes) }
    guard isCollecting else { return }
    guard content.count + inline.count + bytes.count <= Self.longestText else { throw damaged() }
    if isInInline { inline.append(contentsOf: bytes) } else { content.append(contentsOf: bytes) }
  }

  // MARK: - Rows

  private func startRow(_ attributes: XMLAttributes) throws {
    var number: Int?
    var hides = false
    for index in 0..<attributes.count {
      guard let name = attributes.name(index) else { continue }
      if name == "r" {
        guard let value = DecimalBytes.whole(attributes.value(index)) else { throw damaged() }
        number = value
      } else if name == "hidden" {
        let value = attributes.value(index)
        hides = value.first == UInt8(ascii: "1") || value.first == UInt8(ascii: "t")
      }
    }
    isRowNumberOpen = number == nil
    try go(to: number ?? row + 1)
    isHidden = isHidden || hides
    nextColumn = 0
  }

  /// The same row again adds to it.
  private func go(to number: Int) throws {
    guard number != row else { return }
    try endRow()
    guard number > row else {
      throw Failure(.spreadsheetRowsDisordered, ["path": path, "sheet": sheet, "row": String(number)])
    }
    guard number <= SheetLimits.rows else { throw damaged() }
    row = number
    isHidden = false
  }

  private func endRow() throws {
    while let last = cells.last, last.isEmpty { cells.removeLast() }
    guard !cells.isEmpty else { return }
    let width = cells.count
    let finished = SheetRow(number: row, isHidden: isHidden, cells: cells)
    cells = []
    cells.reserveCapacity(width)
    guard try body(finished) else { throw Enough() }
  }

  // MARK: - Cells

  private func startCell(_ attributes: XMLAttributes) throws {
    column = nextColumn
    style = 0
    kind = .number
    for index in 0..<attributes.count {
      guard let name = attributes.name(index) else { continue }
      let value = attributes.value(index)
      if name == "r" {
        guard let place = CellReference(value) else { throw damaged() }
        column = place.column
        if isRowNumberOpen { try takeRow(from: place) }
      } else if name == "s" {
        style = DecimalBytes.whole(value) ?? 0
      } else if name == "t" {
        kind = CellReader.kind(value)
      }
    }
    isRowNumberOpen = false
    guard column < SheetLimits.columns else { throw damaged() }
    nextColumn = column + 1
    cellDepth = 1
    (hasContent, hasInline, isInInline) = (false, false, false)
    content.removeAll(keepingCapacity: true)
    inline.removeAll(keepingCapacity: true)
    isFormula = false
    formula.removeAll(keepingCapacity: true)
  }

  /// The first cell of a row without a number says which row it is.
  private func takeRow(from place: CellReference) throws {
    guard place.row > row || place.row == row else {
      throw Failure(.spreadsheetRowsDisordered, ["path": path, "sheet": sheet, "row": String(place.row)])
    }
    row = place.row
  }

  private func endCell() throws {
    isCollecting = false
    isInFormula = false
    if isUncounted { return try put(.formula("=\(String(decoding: formula, as: UTF8.self))")) }
    guard hasContent || hasInline else { return }
    // One content, whatever stands there: the text within a cell that says it holds one, else the value.
    let isInline = !inline.isEmpty && (kind == .text || content.isEmpty)
    // `<v/>` of a number or a shared text.
    if (isInline ? inline : content).isEmpty { return }
    let value = (isInline ? inline : content).withUnsafeBufferPointer {
      reader.value(isInline ? .text : kind, style: style, $0)
    }
    guard let value else { throw damaged() }
    if !value.isEmpty { try put(value) }
  }

  /// A formula without a result: programs that do not count write `<v/>` or nothing. A text may be empty; and 0 is no
  /// result where the file asks to be counted when it is opened, as programs do that write 0 behind every formula.
  private var isUncounted: Bool {
    guard isFormula else { return false }
    if content.isEmpty { return kind != .text || !hasContent }
    return isToBeCounted && kind == .number && content == [UInt8(ascii: "0")]
  }

  private func put(_ value: SheetValue) throws {
    emptyCellsLeft += 100 - max(0, column - cells.count)
    guard emptyCellsLeft > 0 else { throw Failure(.spreadsheetTooLarge, ["path": path]) }
    while cells.count < column { cells.append(.empty) }
    if column < cells.count { cells[column] = value } else { cells.append(value) }
  }

  private func damaged() -> Failure {
    Failure(.spreadsheetDamaged, ["path": path, "part": "\(sheet)!\(max(1, row))"])
  }
}

/// Reads the merged ranges of one sheet, which stand below its rows.
final class MergesHandler: XMLHandler {
  private(set) var ranges: [CellRange] = []

  private static let most = 200_000

  override func start(_ name: XMLName, _ attributes: XMLAttributes) throws {
    guard name == "mergeCell", ranges.count < Self.most,
      let range = attributes["ref"].flatMap({ CellRange(reference: $0) })
    else { return }
    ranges.append(range)
  }
}

/// Reads which columns of one sheet are hidden; they stand above its rows.
final class HiddenColumnsHandler: XMLHandler {
  private(set) var columns: [Int] = []

  override func start(_ name: XMLName, _ attributes: XMLAttributes) throws {
    if name == "sheetData" { throw Enough() }
    guard name == "col", attributes.isTrue("hidden"), let first = attributes["min"].flatMap({ Int($0) }),
      let last = attributes["max"].flatMap({ Int($0) }), first > 0, first <= last,
      // Columns that no sheet has, or more than it has, hide nothing.
      first <= SheetLimits.columns, columns.count <= SheetLimits.columns
    else { return }
    columns += (first - 1)..<min(last, SheetLimits.columns)
  }
}
