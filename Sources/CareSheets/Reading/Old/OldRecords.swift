/// The stream of an Excel workbook of 1993 to 2003: records of a kind, a length and their content.
struct OldRecords: Sequence, IteratorProtocol {
  struct Record {
    let kind: Kind
    let content: Bytes
  }

  /// The kinds that are read; the numbers are those of the format.
  enum Kind: UInt16 {
    case start = 0x0809
    case end = 0x000A
    case filePassword = 0x002F
    case codePage = 0x0042
    case dateSystem = 0x0022
    case sheet = 0x0085
    case format = 0x041E
    case style = 0x00E0
    case sharedTexts = 0x00FC
    case more = 0x003C
    case row = 0x0208
    case number = 0x0203
    case integer = 0x027E
    case integers = 0x00BD
    case label = 0x0204
    case richLabel = 0x00D6
    case sharedLabel = 0x00FD
    case booleanOrError = 0x0205
    case formula = 0x0006
    case formulaText = 0x0207
    case merges = 0x00E5
    case other = 0xFFFF
  }

  private let bytes: [UInt8]
  private var position: Int

  /// - Parameter position: Of the first record, in bytes from the start of the stream.
  init(_ bytes: [UInt8], at position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// Ends where the stream does, or where a record would reach beyond it.
  mutating func next() -> Record? {
    guard position >= 0, position + 4 <= bytes.count else { return nil }
    let kind = UInt16(bytes[position]) | UInt16(bytes[position + 1]) << 8
    let length = Int(bytes[position + 2]) | Int(bytes[position + 3]) << 8
    let start = position + 4
    guard start + length <= bytes.count else { return nil }
    position = start + length
    return Record(kind: Kind(rawValue: kind) ?? .other, content: Bytes(Array(bytes[start..<start + length])))
  }
}
