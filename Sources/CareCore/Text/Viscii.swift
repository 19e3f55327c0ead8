/// The code VISCII 1.1 (RFC 1456) of the nineties, one byte for each Vietnamese letter. Recognized, so that a file in it
/// can be named for what it is.
package enum Viscii {
  /// Whether bytes, one beyond ASCII at least, are words of Vietnamese in this code, each of them.
  package static func reads(_ bytes: some Sequence<UInt8>) -> Bool {
    var letters = String.UnicodeScalarView()
    for byte in bytes {
      if byte >= 0x80 {
        letters.append(upper[Int(byte) - 0x80])
      } else {
        letters.append(lower[byte] ?? Unicode.Scalar(byte))
      }
    }
    let words = letters.split { !$0.properties.isAlphabetic }.map { String(String.UnicodeScalarView($0)) }
    let marked = words.filter { !$0.utf8.allSatisfy { $0 < 0x80 } }
    return marked.contains { $0.count > 1 } && marked.allSatisfy(VietnameseSyllable.isOne)
  }

  /// Letters in the place of signs that no text holds.
  package static let controls: Set<UInt8> = Set(lower.keys)

  private static let lower: [UInt8: Unicode.Scalar] = [
    0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ",
  ]

  /// From 0x80 on, as the charmap VISCII of glibc 2.36 has it.
  private static let upper: [Unicode.Scalar] = Array(
    VietnameseText.composed(
      "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ"
    ).unicodeScalars)
}
