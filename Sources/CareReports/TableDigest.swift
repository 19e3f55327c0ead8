internal import CareCore
internal import CareSheets
internal import Foundation

/// The fingerprint of the body of one table: of all that stands below its headings and above its total.
///
/// Canonical form. The body's cells are taken row by row from the top, within a row from the left. An empty cell is
/// absent, and so is a cell that a merge covers. Each cell gives four values: its row, counted from 1 at the first row of
/// the body; its column, counted from 1 at column A; its type, one letter; its canonical text:
///
/// - `t` a text, in NFC, lines ended by LF;
/// - `n` a number, in the shortest digits that give it back, whole numbers without a point;
/// - `d` a number shown as a day, as `2025-05-14`;
/// - `b` a truth value, `true` or `false`.
///
/// Every row with a cell is put into bytes by ``CanonicalBytes``, after the fingerprint of the rows above it (32 zero
/// bytes at first), and the SHA-256 of that is the new fingerprint. Formulas, widths, fonts and colors do not count, so
/// that a file opened and saved by another program is still the same.
struct TableDigest {
  private var state = [UInt8](repeating: 0, count: 32)
  private var bytes = CanonicalBytes()

  /// Takes one row.
  ///
  /// - Parameters:
  ///   - number: From 1 at the first row of the body.
  ///   - cells: By column, from 0; rising.
  mutating func take(_ number: Int, _ cells: [(column: Int, value: CellValue)]) {
    guard !cells.isEmpty else { return }
    begin()
    for (column, value) in cells { append(number, column, value) }
    state = bytes.sha256
  }

  /// Takes one row that stands from column A on.
  mutating func take(_ number: Int, _ cells: [(cell: Cell, look: CellLook)]) {
    begin()
    var isEmpty = true
    for (column, part) in cells.enumerated() {
      if case .text(var text) = part.cell {
        let isTaken = text.withUTF8 { utf8 in
          guard !utf8.isEmpty, isCanonical(utf8) else { return false }
          append(number, column)
          bytes.append("t")
          bytes.append(utf8: utf8)
          return true
        }
        if isTaken {
          isEmpty = false
          continue
        }
      }
      guard let value = CellValue(part.cell) else { continue }
      append(number, column, value)
      isEmpty = false
    }
    if !isEmpty { state = bytes.sha256 }
  }

  private mutating func begin() {
    bytes.removeAll()
    bytes.append(state)
  }

  private mutating func append(_ row: Int, _ column: Int) {
    bytes.append(Int64(row))
    bytes.append(Int64(column + 1))
  }

  private mutating func append(_ row: Int, _ column: Int, _ value: CellValue) {
    append(row, column)
    bytes.append(value.type)
    bytes.append(value.text)
  }

  /// 64 hexadecimal digits.
  var hexadecimal: String { state.hexadecimal }
}

/// A cell in canonical form.
struct CellValue: Hashable, Sendable {
  /// One letter; see ``TableDigest``.
  let type: String
  let text: String

  /// What is written; `nil` is absent.
  init?(_ cell: Cell) {
    switch cell {
    case .blank, .formula: return nil
    case .text(let text): self.init("t", text)
    case .runs(let runs): self.init("t", runs.map(\.text).joined())
    case .integer(let number): self.init("n", String(number))
    case .number(let number): self.init("n", Self.digits(number))
    case .boolean(let flag): self.init("b", String(flag))
    // Excel has no such days; they are written as texts.
    case .day(let day) where day.year < 1900: self.init("t", day.shortText)
    case .day(let day): self.init("d", day.description)
    }
  }

  /// What was read; `nil` is absent.
  init?(_ value: SheetValue) {
    switch value {
    // Programs that do not count leave the totals of a report without a number when they save it.
    case .empty, .formula: return nil
    case .text(let text): self.init("t", text)
    case .number(let number), .formatted(let number, _): self.init("n", Self.digits(number))
    case .boolean(let flag): self.init("b", String(flag))
    case .day(let day), .partialDay(let day, _): self.init("d", day.description)
    case .moment(let day, let second): self.init("d", second == 0 ? day.description : "\(day) +\(second)")
    case .time(let second): self.init("d", "+\(second)")
    case .error(let error): self.init("e", error)
    }
  }

  private init?(_ type: String, _ text: String) {
    let clean = type == "t" ? canonicalText(text) : text
    guard !clean.isEmpty else { return nil }
    self.type = type
    self.text = clean
  }

  private static func digits(_ number: Double) -> String {
    Int(exactly: number).map { String($0) } ?? "\(number)"
  }
}

/// Whether a text certainly is as ``canonicalText(_:)`` makes it. Vietnamese in NFC stands in blocks without marks of
/// their own: Latin up to U+02FF, U+1E80 to U+1EFF, and U+2002 to U+203F; others are looked at more closely.
private func isCanonical(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
  var index = 0
  while index < utf8.count {
    switch utf8[index] {
    case 9, 10, 32...0x7F: index += 1
    case 0xC3...0xCB: index += 2
    case 0xE1 where utf8[index + 1] == 0xBA || utf8[index + 1] == 0xBB: index += 3
    case 0xE2 where utf8[index + 1] == 0x80 && utf8[index + 2] >= 0x82: index += 3
    default: return false
    }
  }
  return true
}

/// NFC, lines ended by LF, without the characters that a sheet cannot hold.
private func canonicalText(_ text: String) -> String {
  var text = text
  if text.withUTF8(isCanonical) { return text }
  let clean = text.precomposedStringWithCanonicalMapping.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  return String(String.UnicodeScalarView(clean.unicodeScalars.filter { $0.value >= 32 || $0 == "\n" || $0 == "\t" }))
}
