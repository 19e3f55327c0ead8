/// Text as Office writes it into XML: a character that XML cannot hold stands as `_x000D_`.
enum EscapedText {
  static func decode(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    let bytes = UnsafeBufferPointer(rebasing: bytes)
    guard mayHoldEscape(bytes) else { return String(decoding: bytes, as: UTF8.self) }
    var units: [UInt16] = []
    let source = Array(String(decoding: bytes, as: UTF8.self).utf16)
    var index = 0
    while index < source.count {
      if let unit = escape(source, index) {
        units.append(unit)
        index += 7
      } else {
        units.append(source[index])
        index += 1
      }
    }
    return String(decoding: units, as: UTF16.self)
  }

  @inline(__always)
  private static func mayHoldEscape(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= 7 else { return false }
    for index in 0...(bytes.count - 7) where bytes[index] == UInt8(ascii: "_") {
      if bytes[index + 1] == UInt8(ascii: "x"), bytes[index + 6] == UInt8(ascii: "_") { return true }
    }
    return false
  }

  private static func escape(_ source: [UInt16], _ index: Int) -> UInt16? {
    let underscore = UInt16(UInt8(ascii: "_"))
    guard index + 6 < source.count, source[index] == underscore, source[index + 1] == UInt16(UInt8(ascii: "x")),
      source[index + 6] == underscore
    else { return nil }
    var value: UInt16 = 0
    for unit in source[index + 2...index + 5] {
      guard let digit = Unicode.Scalar(unit).flatMap({ Character($0).hexDigitValue }) else { return nil }
      value = value << 4 | UInt16(digit)
    }
    // NUL is in no text.
    return value == 0 ? nil : value
  }
}
