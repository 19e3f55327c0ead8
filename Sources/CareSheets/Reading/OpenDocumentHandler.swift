import CareCore

/// Reads the rows of one sheet of an ODS file. Rows and cells that repeat are written once with their count.
final class OpenDocumentHandler: XMLHandler {
  private(set) var merges: [CellRange] = []

  private let wanted: Int
  private let path: String
  private let body: (SheetRow) throws -> Bool

  /// The sheet being read; tables within its cells are left out.
  private var sheet = -1
  private var tableDepth = 0
  /// Rows before this one, those without cells too.
  private var rowsBefore = 0
  private var rowCount = 1
  private var isHidden = false
  private var cells: [SheetValue] = []
  private var column = 0

  private var cellCount = 1
  private var value: SheetValue?
  private var isInCell = false
  private var isText = false
  /// A number without a unit: no percentage, no currency.
  private var isPlainNumber = false
  /// Without its mark; `nil` where the cell has none.
  private var formula: String?
  private var isError = false
  private var paragraphs = 0
  /// Paragraphs, but not those of a note or a drawing.
  private var textDepth = 0
  private var aside = 0
  private var text: [UInt8] = []
  /// How many more cells may be made by repeating. Each one that is written gives leave for a hundred.
  private var repeatedCellsLeft = 2_000_000

  private static let longestText = 1 << 20

  init(sheet: Int, path: String, _ body: @escaping (SheetRow) throws -> Bool) {
    wanted = sheet
    self.path = path
    self.body = body
  }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) throws {
    if name == "table" {
      tableDepth += 1
      if tableDepth == 1 { sheet += 1 }
      return
    }
    guard sheet == wanted, tableDepth == 1 else { return }
    switch name {
    case "table-row":
      rowCount = count(attributes["number-rows-repeated"])
      isHidden = attributes["visibility"].map { $0 != "visible" } ?? false
      cells = []
      column = 0
    case "table-cell", "covered-table-cell": try startCell(attributes)
    case "annotation", "shapes", "frame": aside += 1
    case "p" where isInCell && aside == 0:
      if paragraphs > 0 { text.append(.lineFeed) }
      paragraphs += 1
      textDepth += 1
    case "s" where textDepth > 0:
      let spaces = min(count(attributes["c"]), Self.longestText)
      text.append(contentsOf: repeatElement(.space, count: spaces))
      try check()
    case "tab" where textDepth > 0: text.append(.tab)
    case "line-break" where textDepth > 0: text.append(.lineFeed)
    default: break
    }
  }

  override func end(_ name: XMLName) throws {
    if name == "table" {
      if sheet == wanted, tableDepth == 1 { throw Enough() }
      tableDepth -= 1
      return
    }
    guard sheet == wanted, tableDepth == 1 else { return }
    switch name {
    case "table-cell", "covered-table-cell": try endCell()
    case "table-row": try endRow()
    case "annotation", "shapes", "frame": aside -= 1
    case "p" where isInCell && aside == 0: textDepth -= 1
    default: break
    }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    guard textDepth > 0, aside == 0 else { return }
    text.append(contentsOf: bytes)
    try check()
  }

  private func check() throws {
    if text.count > Self.longestText { throw damaged() }
  }

  private func damaged() -> Failure {
    Failure(.spreadsheetDamaged, ["path": path, "part": "content.xml, \(rowsBefore + 1)"])
  }

  /// At least 1; what is no number counts once.
  private func count(_ text: String?) -> Int {
    max(1, min(text.flatMap { Int($0) } ?? 1, SheetLimits.rows))
  }

  // MARK: - Cells

  private func startCell(_ attributes: XMLAttributes) throws {
    cellCount = count(attributes["number-columns-repeated"])
    text = []
    paragraphs = 0
    textDepth = 0
    aside = 0
    isInCell = true
    isText = false
    value = nil
    formula = attributes["formula"]
    let types = attributes.all("value-type")
    isPlainNumber = types.contains("float")
    // LibreOffice writes the error of a formula as a text, in the words of its language, and says in a type of its own
    // that it is one.
    isError = types.contains("error")
    switch types.first {
    case "float", "percentage", "currency": value = attributes["value"].flatMap(Self.number)
    case "boolean": value = attributes["boolean-value"].map { .boolean($0 == "true") }
    case "date": value = attributes["date-value"].map { ISODate.value($0) ?? .text($0) }
    case "time": value = attributes["time-value"].map { Self.time($0) ?? .text($0) }
    case "string":
      isText = true
      if let written = attributes["string-value"] { value = .text(written) }
    default: break
    }
    let rows = count(attributes["number-rows-spanned"])
    let columns = count(attributes["number-columns-spanned"])
    if rows > 1 || columns > 1, column + columns <= SheetLimits.columns, rowsBefore + rows <= SheetLimits.rows {
      merges.append(CellRange(rows: rowsBefore...rowsBefore + rows - 1, columns: column...column + columns - 1))
    }
  }

  private func endCell() throws {
    isInCell = false
    let shown = String(decoding: text, as: UTF8.self)
    var value = self.value ?? (isText && !shown.isEmpty ? .text(shown) : .empty)
    // A formula that failed is a text or a number in the file; the person sees its error.
    if isError || (shown.hasPrefix("#") && Self.errors.contains(shown)) || Self.isError(shown, of: formula) {
      value = .error(shown)
    }
    if case .text("") = value { value = .empty }
    if let formula, self.value == nil, !isText, value.isEmpty { value = .formula(Self.written(formula)) }
    value = asShown(value, shown)
    defer { column += cellCount }
    guard !value.isEmpty else { return }
    guard column + cellCount <= SheetLimits.columns else { throw damaged() }
    repeatedCellsLeft += 100 - max(0, column - cells.count) - cellCount
    guard repeatedCellsLeft > 0 else { throw Failure(.spreadsheetTooLarge, ["path": path]) }
    while cells.count < column { cells.append(.empty) }
    for _ in 0..<cellCount { cells.append(value) }
  }

  private static let errors: Set<String> = [
    "#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!",
  ]

  /// `Err:502`, as older programs write it without saying that it is an error.
  private static func isError(_ shown: String, of formula: String?) -> Bool {
    guard formula != nil, shown.hasPrefix("Err:") else { return false }
    return shown.utf8.count == 7 && shown.utf8.dropFirst(4).allSatisfy { (48...57).contains($0) }
  }

  /// `of:=[.A1]+1` and `=[.A1]+1`.
  private static func written(_ formula: String) -> String {
    guard let mark = formula.firstIndex(of: "="), formula[..<mark].allSatisfy({ $0.isLetter || $0 == ":" }) else {
      return "=\(formula)"
    }
    return String(formula[mark...])
  }

  /// The value with what its format shows of it: the words of the cell stand beside its value.
  private func asShown(_ value: SheetValue, _ shown: String) -> SheetValue {
    switch value {
    case .number(let number):
      guard isPlainNumber, let whole = Int(exactly: number), whole >= 0, !shown.contains("E+") else { return value }
      // Groups of three and zeros behind the decimal mark are the same number; letters and leading zeros are more.
      let hasLeadingZero = whole > 0 && shown.first { $0.isNumber } == "0"
      let isMore = shown.contains(where: \.isLetter) || hasLeadingZero
      return isMore && shown != String(whole) ? .formatted(number, shown: shown) : value
    case .day(let day): return Self.part(of: day, shown).map { .partialDay(day, shown: $0.shown(day)) } ?? value
    default: return value
    }
  }

  /// Which part of a day the words of a cell show, in the order and the language of any country; `nil` for all of it.
  private static func part(of day: CalendarDay, _ shown: String) -> NumberMeaning.DayPart? {
    let words = shown.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    let numbers = words.compactMap { Int($0) }
    let hasYear = numbers.contains { $0 == day.year || $0 == day.year % 100 }
    switch (words.count, numbers.count) {
    case (1, 1): return numbers[0] == day.year ? .year : numbers[0] == day.month ? .month : nil
    case (1, 0): return .month
    // `04/18`, `Apr-18`, `2018-04`.
    case (2, 1), (2, 2): return hasYear ? .monthOfYear : numbers.contains(day.day) ? .dayOfMonth : nil
    // `Thg 4 18`, `tháng 4 2018`.
    case (3, 2) where ["thg", "tháng"].contains(words[0]) && numbers[0] == day.month && hasYear: return .monthOfYear
    default: return nil
    }
  }

  private static func number(_ text: String) -> SheetValue {
    Array(text.utf8).withUnsafeBufferPointer { DecimalBytes.double($0) }.map(SheetValue.number) ?? .text(text)
  }

  /// `PT09H30M00S`; a duration of a day or longer is the number of its days, as in other spreadsheets.
  private static func time(_ text: String) -> SheetValue? {
    guard text.hasPrefix("PT"), text.hasSuffix("S") else { return nil }
    let parts = text.dropFirst(2).dropLast().split(whereSeparator: { $0 == "H" || $0 == "M" })
    guard parts.count == 3, let hours = Int(parts[0]), let minutes = Int(parts[1]), let seconds = Double(parts[2]),
      (0..<1_000_000).contains(hours), (0..<60).contains(minutes), seconds >= 0, seconds < 60
    else { return nil }
    let second = hours * 3_600 + minutes * 60 + Int(seconds.rounded())
    return second < 86_400 ? .time(second: second) : .number(Double(second) / 86_400)
  }

  // MARK: - Rows

  private func endRow() throws {
    defer { rowsBefore += rowCount }
    guard !cells.isEmpty else { return }
    guard rowsBefore + rowCount <= SheetLimits.rows else { throw damaged() }
    repeatedCellsLeft -= (rowCount - 1) * cells.count
    guard repeatedCellsLeft > 0 else { throw Failure(.spreadsheetTooLarge, ["path": path]) }
    for number in rowsBefore + 1...rowsBefore + rowCount {
      guard try body(SheetRow(number: number, isHidden: isHidden, cells: cells)) else { throw Enough() }
    }
  }
}
