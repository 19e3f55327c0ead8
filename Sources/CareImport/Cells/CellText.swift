import CareCore
package import CareSheets

/// Cells as text.
package enum CellText {
  /// As a person reads the cell; not normalized.
  package static func shown(_ value: SheetValue) -> String {
    switch value {
    case .empty: ""
    case .text(let text): text
    case .number(let number): plain(number)
    case .boolean(let flag): flag ? "TRUE" : "FALSE"
    case .day(let day): day.shortText
    case .moment(let day, let second): second == 0 ? day.shortText : "\(day.shortText) \(clock(second))"
    case .time(let second): clock(second)
    case .error(let text), .formula(let text), .formatted(_, let text), .partialDay(_, let text): text
    }
  }

  /// Composed, on one line; `nil` when it holds characters nobody can see.
  package static func cleaned(_ value: SheetValue) -> String? {
    guard case .text(let text) = value else { return shown(value) }
    if isPlain(text) { return text }
    guard let clean = NormalizedText(text)?.value else { return nil }
    // Our own CSV writes an apostrophe before what a spreadsheet would take for a formula.
    if clean.hasPrefix("'"), let second = clean.dropFirst().first, "=+-@".contains(second) {
      return String(clean.dropFirst())
    }
    return clean
  }

  /// Printed ASCII with single spaces inside, no apostrophe first: most codes, numbers and days.
  private static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var last = UInt8(ascii: " ")
      guard bytes.first != UInt8(ascii: "'") else { return false }
      for byte in bytes {
        if byte < 0x20 || byte > 0x7E || (byte == 0x20 && last == 0x20) { return false }
        last = byte
      }
      return bytes.isEmpty || last != 0x20
    }
  }

  /// `14` and not `14.0`, with the decimal comma of Vietnamese.
  static func plain(_ number: Double) -> String {
    if let whole = Int(exactly: number) { return String(whole) }
    return "\(number)".replacing(".", with: ",")
  }

  private static func clock(_ second: Int) -> String {
    let parts = [second / 3_600, second / 60 % 60, second % 60]
    return parts.map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: ":")
  }

  /// Ways to write that there is nothing. Asked of every cell: hence the looks at its length and first letter.
  ///
  /// - Parameter mayBeName: The cell holds a name or a code: `Na` is a person, `NULL` a code somebody gave.
  package static func saysNothing(_ text: String, mayBeName: Bool = false) -> Bool {
    // Cheap first: no way is longer.
    if text.utf8.count > 40 { return false }
    guard let first = text.unicodeScalars.first(where: { isPrinted($0) || !$0.properties.isWhitespace }) else {
      return true
    }
    switch first {
    case "k", "K", "n", "N", "c", "C", "u", "U", "đ", "Đ", "d", "D": break
    case "-", "–", "—", ".", "…", "_", "/": return text.allSatisfy { "-–—.…_/ ".contains($0) }
    default: return false
    }
    let folded = VietnameseText.folded(text)
    if nothings.contains(folded) || KnownDay.isUnknown(folded) { return true }
    return !mayBeName && shortNothings.contains(folded)
  }

  /// Whether a text says that something is not known, rather than that there is none.
  package static func saysUnknown(_ text: String) -> Bool {
    if !text.isEmpty, text.allSatisfy({ "….?".contains($0) }) { return true }
    // Cheap first: no way is longer.
    guard text.utf8.count <= 60 else { return false }
    let folded = VietnameseText.folded(text)
    return unknowns.contains(folded) || KnownDay.isUnknown(folded)
  }

  private static func isPrinted(_ scalar: Unicode.Scalar) -> Bool { (0x21...0x7E).contains(scalar.value) }

  private static let nothings = Set(["khong", "khong co", "chua co", "n a", "ko co", "k co"]).union(unknowns)

  private static let unknowns: Set<String> = [
    "chua thong ke", "chua thong ke duoc", "chua co so lieu", "khong co so lieu", "chua bao cao", "chua dem",
    "chua dem duoc", "khong dem duoc", "chua kiem dem", "chua nam so lieu", "chua nam duoc so lieu",
    "chua co thong tin", "khong co thong tin", "chua cap nhat", "dang cap nhat", "chua tong hop", "dang tong hop",
    "chua ro so luong", "khong ro so luong", "chua ra soat", "dang ra soat", "chua thu thap", "chua cung cap",
    "khong cung cap", "k co so lieu", "ko co so lieu",
  ]

  /// What is nothing only where no name and no code can stand.
  private static let shortNothings: Set<String> = ["na", "ko", "k", "null", "none"]
}
