/// Turns the bytes of a file into UTF-8 without byte order mark.
struct CSVDecoder {
  private var encoding: TextEncoding?
  /// The first bytes, until the encoding is known.
  private var start: [UInt8] = []
  /// The first byte of an UTF-16 unit.
  private var half: UInt8?
  /// The first unit of a pair.
  private var highSurrogate: UInt16?

  /// In bytes: enough for some hundred rows of a list, so that one of them has a letter with a mark.
  private static let startLength = 65_536

  mutating func take(_ byte: UInt8, into rows: inout CSVRows, _ body: (CSVRow) throws -> Void) throws {
    switch encoding {
    case .utf8: try rows.take(byte, body)
    case .utf16LittleEndian, .utf16BigEndian: try takeHalf(byte, into: &rows, body)
    case .windows1258: try takeLetter(byte, into: &rows, body)
    case .oldFont: for byte in Unicode.Scalar(byte).utf8 { try rows.take(byte, body) }
    case .viscii: throw rows.inViscii()
    case nil:
      start.append(byte)
      if start.count == Self.startLength { try recognize(into: &rows, isEnd: false, body) }
    }
  }

  mutating func finish(into rows: inout CSVRows, _ body: (CSVRow) throws -> Void) throws {
    if encoding == nil { try recognize(into: &rows, isEnd: true, body) }
    if half != nil || highSurrogate != nil { throw rows.notText() }
  }

  private mutating func recognize(
    into rows: inout CSVRows, isEnd: Bool, _ body: (CSVRow) throws -> Void
  ) throws {
    let found = TextEncoding.recognize(start[...], isWhole: isEnd)
    encoding = found.encoding
    let bytes = start.dropFirst(found.mark)
    start = []
    for byte in bytes { try take(byte, into: &rows, body) }
  }

  private func takeLetter(_ byte: UInt8, into rows: inout CSVRows, _ body: (CSVRow) throws -> Void) throws {
    guard let scalar = Windows1258.scalar(byte) else { throw rows.notText() }
    for byte in scalar.utf8 { try rows.take(byte, body) }
  }

  private mutating func takeHalf(
    _ byte: UInt8, into rows: inout CSVRows, _ body: (CSVRow) throws -> Void
  ) throws {
    guard let first = half else {
      half = byte
      return
    }
    half = nil
    let isLittle = encoding == .utf16LittleEndian
    let unit = UInt16(isLittle ? byte : first) << 8 | UInt16(isLittle ? first : byte)
    let scalar: Unicode.Scalar?
    if let high = highSurrogate {
      highSurrogate = nil
      guard UTF16.isTrailSurrogate(unit) else { throw rows.notText() }
      scalar = Unicode.Scalar(0x10000 + (UInt32(high & 0x3FF) << 10 | UInt32(unit & 0x3FF)))
    } else if UTF16.isLeadSurrogate(unit) {
      highSurrogate = unit
      return
    } else {
      scalar = Unicode.Scalar(unit)
    }
    guard let scalar else { throw rows.notText() }
    for byte in scalar.utf8 { try rows.take(byte, body) }
  }
}
