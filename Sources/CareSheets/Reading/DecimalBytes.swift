/// Numbers from bytes.
enum DecimalBytes {
  /// The number, exactly as `Double` reads it; `nil` for what is none, or not finite.
  static func double(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    if let number = short(bytes) { return number }
    guard let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: ".") || isDigit(first),
      // Else `Double` takes hexadecimal and names of infinity.
      bytes.allSatisfy({ isDigit($0) || "+-.eE".utf8.contains($0) }),
      let number = Double(String(decoding: bytes, as: UTF8.self)), number.isFinite
    else { return nil }
    return number
  }

  /// A whole number without sign; `nil` for what is none or has more than 9 digits.
  @inline(__always)
  static func whole(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
    var value = 0
    for byte in bytes {
      guard isDigit(byte) else { return nil }
      value = value * 10 + Int(byte &- UInt8(ascii: "0"))
    }
    return value
  }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  /// Up to 15 digits: the digits are exact as a whole number and the power of ten is too, so one division is rounded
  /// right.
  private static func short(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    guard bytes.count <= 17, let first = bytes.first else { return nil }
    let isNegative = first == UInt8(ascii: "-")
    var digits = 0
    var count = 0
    var decimals: Int?
    for byte in bytes.dropFirst(isNegative ? 1 : 0) {
      if byte == UInt8(ascii: "."), decimals == nil {
        decimals = 0
        continue
      }
      guard isDigit(byte) else { return nil }
      digits = digits * 10 + Int(byte &- UInt8(ascii: "0"))
      count += 1
      decimals = decimals.map { $0 + 1 }
    }
    guard count > 0, count <= 15 else { return nil }
    let number = Double(digits) / powers[decimals ?? 0]
    return isNegative ? -number : number
  }

  private static let powers: [Double] = (0...15).map { exponent in
    (0..<exponent).reduce(1.0) { power, _ in power * 10 }
  }
}
