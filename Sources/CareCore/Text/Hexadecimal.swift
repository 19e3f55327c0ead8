private let digits = Array("0123456789abcdef".utf8)

extension [UInt8] {
  /// As lower-case hexadecimal digits.
  package var hexadecimal: String {
    var text: [UInt8] = []
    text.reserveCapacity(count * 2)
    for byte in self {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The first bytes as digits in groups of four.
  package func sealText(bytes: Int) -> String {
    stride(from: 0, to: Swift.min(bytes, count), by: 2).map { Array(self[$0..<Swift.min($0 + 2, count)]).hexadecimal }
      .joined(separator: " ")
  }
}
