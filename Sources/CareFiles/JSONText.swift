internal import CareCore

/// JSON text as a tree of nodes with their places. YAML holds most of JSON, but not the pairs of escapes by which JSON
/// writes 🙂 and the rarer letters, nor long keys, nor some characters that JSON takes as they are.
struct JSONText {
  /// The text is no JSON; it may be YAML.
  private struct NoJSON: Error {}

  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var column = 1

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// - Returns: `nil` for what is no JSON object or array, whole and valid.
  static func parse(_ bytes: [UInt8]) -> FileNode? {
    var text = JSONText(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { text.index = 3 }
    text.skipSpace()
    guard text.next == UInt8(ascii: "{") || text.next == UInt8(ascii: "[") else { return nil }
    guard let node = try? text.value(depth: 0) else { return nil }
    text.skipSpace()
    return text.next == nil ? node : nil
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }
  private var position: FilePosition { FilePosition(line: line, column: column) }

  private mutating func advance() {
    let byte = bytes[index]
    index += 1
    if byte == UInt8(ascii: "\n") {
      (line, column) = (line + 1, 1)
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { advance() }
  }

  private mutating func take(_ byte: UInt8) throws {
    guard next == byte else { throw NoJSON() }
    advance()
  }

  /// Takes the byte if it is there.
  private mutating func takes(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    advance()
    return true
  }

  // MARK: - Values

  private mutating func value(depth: Int) throws -> FileNode {
    guard depth < YAMLFile.depthLimit else { throw NoJSON() }
    let start = position
    switch next {
    case UInt8(ascii: "{"):
      advance()
      return FileNode(.mapping(try entries(depth: depth)), at: start)
    case UInt8(ascii: "["):
      advance()
      return FileNode(.sequence(try elements(depth: depth)), at: start)
    case UInt8(ascii: "\""):
      return FileNode(.scalar(FileNode.Scalar(text: try string(), isQuoted: true)), at: start)
    default:
      return FileNode(.scalar(FileNode.Scalar(text: try word(), isQuoted: false)), at: start)
    }
  }

  private mutating func entries(depth: Int) throws -> [FileNode.Entry] {
    var entries: [FileNode.Entry] = []
    skipSpace()
    if takes(UInt8(ascii: "}")) { return entries }
    while true {
      skipSpace()
      let start = position
      let key = try string()
      skipSpace()
      try take(UInt8(ascii: ":"))
      skipSpace()
      entries.append(FileNode.Entry(key: key, position: start, value: try value(depth: depth + 1)))
      skipSpace()
      if takes(UInt8(ascii: "}")) { return entries }
      try take(UInt8(ascii: ","))
    }
  }

  private mutating func elements(depth: Int) throws -> [FileNode] {
    var elements: [FileNode] = []
    skipSpace()
    if takes(UInt8(ascii: "]")) { return elements }
    while true {
      skipSpace()
      elements.append(try value(depth: depth + 1))
      skipSpace()
      if takes(UInt8(ascii: "]")) { return elements }
      try take(UInt8(ascii: ","))
    }
  }

  // MARK: - Scalars

  /// A number, as it is written, or one of three words.
  private mutating func word() throws -> String {
    let start = index
    while let byte = next, !" \t\r\n,]}".utf8.contains(byte) { advance() }
    let text = bytes[start..<index]
    guard ["true", "false", "null"].contains(where: { text.elementsEqual($0.utf8) }) || Self.isNumber(text) else {
      throw NoJSON()
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// `-0.5e+10`: a sign, digits without a zero before them, decimals, a power of ten.
  private static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text.first == UInt8(ascii: "-") ? text.dropFirst() : text
    func digits() -> ArraySlice<UInt8> { rest.prefix { (48...57).contains($0) } }
    let whole = digits()
    guard !whole.isEmpty, whole.count == 1 || whole.first != UInt8(ascii: "0") else { return false }
    rest = rest.dropFirst(whole.count)
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      let decimals = digits()
      if decimals.isEmpty { return false }
      rest = rest.dropFirst(decimals.count)
    }
    if let letter = rest.first, letter | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
      let power = digits()
      if power.isEmpty { return false }
      rest = rest.dropFirst(power.count)
    }
    return rest.isEmpty
  }

  private mutating func string() throws -> String {
    try take(UInt8(ascii: "\""))
    var units: [UInt8] = []
    while let byte = next {
      advance()
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: units, as: UTF8.self)
      case UInt8(ascii: "\\"): units.append(contentsOf: Array(String(try escape()).utf8))
      case 0..<0x20: throw NoJSON()
      default: units.append(byte)
      }
    }
    throw NoJSON()
  }

  private mutating func escape() throws -> Unicode.Scalar {
    guard let letter = next else { throw NoJSON() }
    advance()
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: throw NoJSON()
    }
    let first = try unit()
    if UTF16.isLeadSurrogate(first) {
      try take(UInt8(ascii: "\\"))
      try take(UInt8(ascii: "u"))
      let second = try unit()
      guard UTF16.isTrailSurrogate(second),
        let scalar = Unicode.Scalar(0x1_0000 + (UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF)))
      else { throw NoJSON() }
      return scalar
    }
    guard let scalar = Unicode.Scalar(first) else { throw NoJSON() }
    return scalar
  }

  private mutating func unit() throws -> UInt16 {
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw NoJSON() }
      advance()
      value = value << 4 | UInt16(digit)
    }
    return value
  }
}
