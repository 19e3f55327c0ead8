import CareCore

/// Makes a value of what a cell of an XLSX file holds.
struct CellReader {
  /// The types of the attribute `t`.
  enum Kind { case number, shared, text, boolean, error, date }

  private let texts: SharedTexts
  private let formats: [NumberMeaning]
  private let dates: DateSystem
  /// Texts just made: lists repeat them from row to row.
  private var recent = [(index: Int, text: String)](repeating: (-1, ""), count: 1_024)

  init(texts: SharedTexts, formats: [NumberMeaning], dates: DateSystem) {
    self.texts = texts
    self.formats = formats
    self.dates = dates
  }

  @inline(__always)
  static func kind(_ bytes: UnsafeBufferPointer<UInt8>) -> Kind {
    switch (bytes.count, bytes.first) {
    case (1, UInt8(ascii: "s")): .shared
    case (1, UInt8(ascii: "b")): .boolean
    case (1, UInt8(ascii: "e")): .error
    case (1, UInt8(ascii: "d")): .date
    case (3, UInt8(ascii: "s")), (9, UInt8(ascii: "i")): .text
    default: .number
    }
  }

  /// - Returns: `nil` for a text that the workbook does not have.
  mutating func value(_ kind: Kind, style: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> SheetValue? {
    switch kind {
    case .number:
      // Never seen from an office program; as it stands, so that a person sees what is wrong.
      guard let number = DecimalBytes.double(bytes) else { return text(bytes) }
      let meaning = meaning(of: style)
      return meaning == .number ? .number(number) : dates.value(number, meaning)
    case .shared: return DecimalBytes.whole(bytes).flatMap { shared($0) }
    case .text: return text(bytes)
    case .boolean:
      let isTrue = bytes.first == UInt8(ascii: "1") || bytes.first == UInt8(ascii: "t")
      return .boolean(isTrue)
    case .error: return .error(String(decoding: bytes, as: UTF8.self))
    case .date:
      let value = ISODate.value(String(decoding: bytes, as: UTF8.self))
      guard case .moment(let day, _) = value else { return value ?? text(bytes) }
      return switch meaning(of: style) {
      case .day: .day(day)
      case .part(let part): .partialDay(day, shown: part.shown(day))
      case .number, .moment, .time, .pattern: value
      }
    }
  }

  @inline(__always)
  private func meaning(of style: Int) -> NumberMeaning { formats.indices.contains(style) ? formats[style] : .number }

  private func text(_ bytes: UnsafeBufferPointer<UInt8>) -> SheetValue {
    bytes.isEmpty ? .empty : .text(EscapedText.decode(bytes[...]))
  }

  private mutating func shared(_ index: Int) -> SheetValue? {
    let place = index & 1_023
    if recent[place].index != index {
      guard let text = texts[index] else { return nil }
      recent[place] = (index, text)
    }
    return recent[place].text.isEmpty ? .empty : .text(recent[place].text)
  }
}
