import CXLSXWriter
import CareCore
import Foundation

/// How cells of one column look in a list: the bytes around their values, made once.
///
/// Belongs to one column of one sheet. Days need a number format.
package final class CellLook {
  package let style: CellStyle
  fileprivate var opening: [UInt8] = []
  fileprivate var text: [UInt8] = []
  fileprivate var number: [UInt8] = []
  fileprivate var blank: [UInt8] = []

  package init(_ style: CellStyle) { self.style = style }

  /// The library numbers formats in the order in which they are used.
  func prepare(_ column: Int, _ format: (CellStyle) throws -> UnsafeMutablePointer<lxw_format>) rethrows {
    guard opening.isEmpty else { return }
    let index = lxw_format_get_xf_index(try format(style))
    opening = Array("<c r=\"\(CellAddress.letters(column))".utf8)
    text = Array("\" s=\"\(index)\" t=\"inlineStr\"><is><t>".utf8)
    number = Array("\" s=\"\(index)\"><v>".utf8)
    blank = Array("\" s=\"\(index)\"/>".utf8)
  }
}

extension Cell {
  /// Whether ``PlainRow`` can write it.
  func isPlain(_ style: CellStyle) -> Bool {
    switch self {
    case .blank, .text, .integer, .number: true
    case .day(let day): day.year >= 1900 && style.numberFormat != nil
    case .boolean, .runs, .formula: false
    }
  }
}

/// One row of a sheet in the bytes that libxlsxwriter 1.1.4 would write; a test holds one against the other.
enum PlainRow {
  static func open(_ row: Int, height: Double, in bytes: inout [UInt8]) {
    append("<row r=\"", &bytes)
    append(row + 1, &bytes)
    append("\" ht=\"", &bytes)
    append(height, &bytes)
    append("\" customHeight=\"1\">", &bytes)
  }

  static func close(_ bytes: inout [UInt8]) { append("</row>", &bytes) }

  /// - Returns: `false`, with nothing written, when Excel could not hold the value.
  static func append(_ cell: Cell, _ row: Int, _ look: CellLook, to bytes: inout [UInt8]) -> Bool {
    switch cell {
    case .text(let text): return append(text, row, look, &bytes)
    case .integer(let number):
      guard let exact = Double(exactly: number) else { return false }
      append(exact, row, look, &bytes)
    case .number(let number):
      guard number.isFinite else { return false }
      append(number, row, look, &bytes)
    case .day(let day):
      guard let serial = Sheet.serial(day) else { return false }
      append(Double(serial), row, look, &bytes)
    case .blank, .boolean, .runs, .formula: appendBlank(row, look, &bytes)
    }
    return true
  }

  private static func appendBlank(_ row: Int, _ look: CellLook, _ bytes: inout [UInt8]) {
    bytes.append(contentsOf: look.opening)
    append(row + 1, &bytes)
    bytes.append(contentsOf: look.blank)
  }

  private static func append(_ number: Double, _ row: Int, _ look: CellLook, _ bytes: inout [UInt8]) {
    bytes.append(contentsOf: look.opening)
    append(row + 1, &bytes)
    bytes.append(contentsOf: look.number)
    append(number, &bytes)
    append("</v></c>", &bytes)
  }

  private static func append(_ text: String, _ row: Int, _ look: CellLook, _ bytes: inout [UInt8]) -> Bool {
    var text = text
    return text.withUTF8 { utf8 in
      guard let first = utf8.first else {
        appendBlank(row, look, &bytes)
        return true
      }
      var (isSpecial, isStrange) = (false, false)
      for byte in utf8 {
        isSpecial = isSpecial || byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x5F
        isStrange = isStrange || byte < 32 && byte != 10 && byte != 9 || byte == 0xEF
      }
      if isStrange {
        let old = String(decoding: utf8, as: UTF8.self)
        let clean = CellText.cleaned(old)
        // What begins with 0xEF is mostly harmless.
        if !clean.utf8.elementsEqual(old.utf8) { return append(clean, row, look, &bytes) }
      }
      guard utf8.count <= CellText.longest || String(decoding: utf8, as: UTF8.self).utf16.count <= CellText.longest
      else { return false }
      bytes.append(contentsOf: look.opening)
      append(row + 1, &bytes)
      bytes.append(contentsOf: look.text)
      if isSpace(first) || isSpace(utf8[utf8.count - 1]) {
        bytes.removeLast()
        append(" xml:space=\"preserve\">", &bytes)
      }
      if isSpecial {
        for (index, byte) in utf8.enumerated() {
          switch byte {
          case 0x5F:
            bytes.append(byte)
            if CellText.beginsEscape(utf8, index) { bytes.append(contentsOf: CellText.underscore) }
          case 0x26: append("&amp;", &bytes)
          case 0x3C: append("&lt;", &bytes)
          case 0x3E: append("&gt;", &bytes)
          default: bytes.append(byte)
          }
        }
      } else {
        bytes.append(contentsOf: utf8)
      }
      append("</t></is></c>", &bytes)
      return true
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

  private static func append(_ text: StaticString, _ bytes: inout [UInt8]) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// As C prints it under `%.16G`.
  private static func append(_ number: Double, _ bytes: inout [UInt8]) {
    if number.magnitude < 1e15, let whole = Int(exactly: number) {
      append(whole, &bytes)
    } else {
      var digits = [CChar](repeating: 0, count: 40)
      let count = withVaList([number]) { vsnprintf(&digits, digits.count, "%.16G", $0) }
      bytes.append(contentsOf: digits[..<Int(count)].map { UInt8(bitPattern: $0) })
    }
  }

  private static func append(_ number: Int, _ bytes: inout [UInt8]) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    let start = bytes.count
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    var (left, right) = (start, bytes.count - 1)
    while left < right {
      bytes.swapAt(left, right)
      (left, right) = (left + 1, right - 1)
    }
  }
}
