import CareCore

/// An Excel file of before 2007 (.xls, BIFF5 and BIFF8), read whole: such files are small.
///
/// Debian's libfreexl 1.0.6 reads them too, but copies beyond its buffers where a text of the shared list is said to be
/// longer than its record (`parse_SST`), refuses a whole file for one empty text, and makes numbers of booleans.
final class OldWorkbook: SpreadsheetContent {
  let sheets: [SheetHeading]

  private let path: String
  private let stream: [UInt8]
  private let starts: [Int]
  private let globals: Globals
  /// Whether a program that counts formulas saved the file.
  private let isCounted: Bool

  /// What all sheets share.
  private struct Globals {
    var texts: OldTexts
    var dates = DateSystem.from1900
    var codes: [Int: NumberMeaning] = [:]
    var meanings: [NumberMeaning] = []
    var shared: [String] = []
  }

  /// - Parameters:
  ///   - stream: The stream `Workbook` or `Book`.
  ///   - isCounted: Whether a program that counts formulas saved the file.
  /// - Throws: `Failure` `spreadsheetDamaged`, `spreadsheetEncrypted`, `spreadsheetWithoutSheets`.
  init(_ stream: [UInt8], path: String, isCounted: Bool) throws {
    self.path = path
    self.isCounted = isCounted
    self.stream = stream
    var records = OldRecords(stream)
    guard let start = records.next(), start.kind == .start, let version = start.content.short(0),
      version == 0x0600 || version == 0x0500
    else { throw Self.damaged(path, "Workbook") }
    var globals = Globals(texts: OldTexts(isUnicode: version == 0x0600))
    var headings: [SheetHeading] = []
    var starts: [Int] = []
    var sharedRecords: [Bytes] = []
    var isInShared = false
    reading: for record in records {
      let content = record.content
      if record.kind == .more, isInShared { sharedRecords.append(content) } else { isInShared = false }
      switch record.kind {
      case .filePassword: throw Failure(.spreadsheetEncrypted, ["path": path])
      case .codePage: globals.texts.codePage = content.short(0) ?? 1_252
      case .dateSystem: globals.dates = content.short(0) == 1 ? .from1904 : .from1900
      case .sheet:
        // Only work sheets hold cells.
        guard content.byte(5) == 0 else { continue }
        guard let position = content.long(0), let name = globals.texts.text(content, at: 6, lengthSize: 1),
          !starts.contains(Int(position))
        else { throw Self.damaged(path, "Workbook") }
        headings.append(SheetHeading(name: name, isHidden: (content.byte(4) ?? 0) & 3 != 0))
        starts.append(Int(position))
      case .format:
        let size = globals.texts.isUnicode ? 2 : 1
        if let id = content.short(0), let code = globals.texts.text(content, at: 2, lengthSize: size) {
          globals.codes[id] = NumberMeaning(code: code)
        }
      case .style:
        let id = content.short(2) ?? 0
        globals.meanings.append(globals.codes[id] ?? NumberMeaning(builtIn: id))
      case .sharedTexts:
        sharedRecords = [content]
        isInShared = true
      case .end: break reading
      default: break
      }
    }
    if !sharedRecords.isEmpty {
      guard let shared = OldTexts.shared(sharedRecords) else { throw Self.damaged(path, "SST") }
      globals.shared = shared
    }
    guard !headings.isEmpty else { throw Failure(.spreadsheetWithoutSheets, ["path": path]) }
    sheets = headings
    self.starts = starts
    self.globals = globals
  }

  func forEachRow(of sheet: Int, _ body: (SheetRow) throws -> Bool) throws {
    let cells = try read(sheet)
    for number in cells.rows.keys.sorted() {
      guard let row = cells.rows[number] else { continue }
      var values = [SheetValue](repeating: .empty, count: (row.keys.max() ?? -1) + 1)
      for (column, value) in row { values[column] = value }
      let isHidden = cells.hidden.contains(number)
      guard try body(SheetRow(number: number + 1, isHidden: isHidden, cells: values)) else { return }
    }
  }

  func merges(of sheet: Int) throws -> [CellRange] { try read(sheet).merges }

  private static func damaged(_ path: String, _ part: String) -> Failure {
    Failure(.spreadsheetDamaged, ["path": path, "part": part])
  }

  // MARK: - Cells

  private struct Cells {
    /// By row and column from 0; only what is not empty.
    var rows: [Int: [Int: SheetValue]] = [:]
    var hidden: Set<Int> = []
    var merges: [CellRange] = []

    mutating func put(_ value: SheetValue, _ row: Int, _ column: Int) {
      if !value.isEmpty { rows[row, default: [:]][column] = value }
    }
  }

  private func read(_ sheet: Int) throws -> Cells {
    var records = OldRecords(stream, at: starts[sheet])
    let damaged = Self.damaged(path, sheets[sheet].name)
    guard records.next()?.kind == .start else { throw damaged }
    var cells = Cells()
    // Charts within the sheet have a start and an end of their own.
    var depth = 1
    /// The formula whose text comes in the record after it.
    var waiting: (row: Int, column: Int)?
    for record in records {
      let content = record.content
      switch record.kind {
      case .start: depth += 1
      case .end: depth -= 1
      default: break
      }
      if depth == 0 { return cells }
      guard depth == 1 else { continue }
      switch record.kind {
      case .row:
        if let row = content.short(0), let flags = content.long(12), flags & 0x20 != 0 { cells.hidden.insert(row) }
      case .merges: cells.merges += Self.ranges(content)
      case .formulaText:
        guard let place = waiting, let text = globals.texts.text(content, at: 0, lengthSize: 2) else { continue }
        cells.put(.text(text), place.row, place.column)
        waiting = nil
      case .number, .integer, .integers, .label, .richLabel, .sharedLabel, .booleanOrError, .formula:
        guard let row = content.short(0), let column = content.short(2), let style = content.short(4),
          column < SheetLimits.columns
        else { throw damaged }
        if record.kind == .integers {
          putIntegers(content, row, column, into: &cells)
        } else if record.kind == .formula, isUncounted(content) {
          cells.put(.formula("="), row, column)
        } else if record.kind == .formula, content.byte(6) == 0, content.short(12) == 0xFFFF {
          waiting = (row, column)
        } else {
          guard let value = value(record, style) else { throw damaged }
          cells.put(value, row, column)
        }
      default: break
      }
    }
    // The sheet does not end before the file does.
    throw damaged
  }

  private func value(_ record: OldRecords.Record, _ style: Int) -> SheetValue? {
    let content = record.content
    switch record.kind {
    case .number: return content.double(6).map { number($0, style) }
    case .integer: return content.long(6).map { number(Self.packed($0), style) }
    case .label, .richLabel:
      return globals.texts.text(content, at: 6, lengthSize: 2).map { $0.isEmpty ? .empty : .text($0) }
    case .sharedLabel:
      guard let index = content.long(6), globals.shared.indices.contains(Int(index)) else { return nil }
      let text = globals.shared[Int(index)]
      return text.isEmpty ? .empty : .text(text)
    case .booleanOrError:
      guard let value = content.byte(6), let isError = content.byte(7) else { return nil }
      return isError == 0 ? .boolean(value != 0) : .error(Self.error(value))
    case .formula:
      // What is no number has two bytes of ones at the end.
      guard content.short(12) == 0xFFFF else { return content.double(6).map { number($0, style) } }
      switch content.byte(6) {
      case 1: return content.byte(8).map { .boolean($0 != 0) }
      case 2: return content.byte(8).map { .error(Self.error($0)) }
      default: return .empty
      }
    default: return nil
    }
  }

  /// A result of nothing or zero, as libraries write one that do not count.
  private func isUncounted(_ formula: Bytes) -> Bool {
    guard !isCounted else { return false }
    return formula.short(12) == 0xFFFF ? formula.byte(6) == 3 : formula.double(6) == 0
  }

  private func number(_ number: Double, _ style: Int) -> SheetValue {
    guard number.isFinite else { return .empty }
    let meaning = globals.meanings.indices.contains(style) ? globals.meanings[style] : .number
    return globals.dates.value(number, meaning)
  }

  private func putIntegers(_ content: Bytes, _ row: Int, _ first: Int, into cells: inout Cells) {
    for index in 0..<max(0, (content.count - 6) / 6) {
      guard let style = content.short(4 + 6 * index), let packed = content.long(6 + 6 * index),
        first + index < SheetLimits.columns
      else { return }
      cells.put(number(Self.packed(packed), style), row, first + index)
    }
  }

  /// A number in 30 bits: whole, or the upper part of a `Double`; perhaps hundredfold.
  private static func packed(_ value: UInt32) -> Double {
    let number =
      value & 2 != 0
      ? Double(Int32(bitPattern: value) >> 2) : Double(bitPattern: UInt64(value & 0xFFFF_FFFC) << 32)
    return value & 1 != 0 ? number / 100 : number
  }

  private static func error(_ code: UInt8) -> String {
    switch code {
    case 0x00: "#NULL!"
    case 0x07: "#DIV/0!"
    case 0x0F: "#VALUE!"
    case 0x17: "#REF!"
    case 0x1D: "#NAME?"
    case 0x24: "#NUM!"
    default: "#N/A"
    }
  }

  private static func ranges(_ content: Bytes) -> [CellRange] {
    (0..<(content.short(0) ?? 0)).compactMap { index in
      let start = 2 + 8 * index
      guard let firstRow = content.short(start), let lastRow = content.short(start + 2),
        let first = content.short(start + 4), let last = content.short(start + 6), firstRow <= lastRow, first <= last
      else { return nil }
      return CellRange(rows: firstRow...lastRow, columns: first...last)
    }
  }
}
