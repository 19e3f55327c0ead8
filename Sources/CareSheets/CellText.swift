/// What XML and Excel can hold of a text.
enum CellText {
  /// In UTF-16 units, as Excel counts.
  static let longest = 32_767

  /// Line ends become LF; NUL, which would end a C string, and characters XML forbids are left out.
  static func cleaned(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 32 && $0 != 10 && $0 != 9 || $0 == 0xEF }) else { return text }
    var scalars = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      switch scalar.value {
      case 9: scalars.append(scalar)
      case 10: if !afterReturn { scalars.append(scalar) }
      case 13: scalars.append("\n")
      case 0..<32, 0xFFFE, 0xFFFF: break
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// The text as a package holds it: what looks like a character that Office writes as `_x0041_` is written so that it
  /// is read as itself.
  static func escaped(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    let bytes = Array(text.utf8)
    var escaped: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      escaped.append(byte)
      if bytes.withUnsafeBufferPointer({ beginsEscape($0, index) }) { escaped.append(contentsOf: underscore) }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// What follows an underscore that is to stay one.
  static let underscore = Array("x005F_".utf8)

  /// Whether `_x`, four hexadecimal digits and `_` stand there.
  @inline(__always)
  static func beginsEscape(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "_"), index + 6 < bytes.count, bytes[index + 1] == UInt8(ascii: "x"),
      bytes[index + 6] == UInt8(ascii: "_")
    else { return false }
    return bytes[index + 2...index + 5].allSatisfy { byte in
      byte &- UInt8(ascii: "0") < 10 || (byte | 0x20) &- UInt8(ascii: "a") < 6
    }
  }
}
