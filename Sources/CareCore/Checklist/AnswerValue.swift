public import Foundation

/// The value of one answer.
public enum AnswerValue: Hashable, Sendable {
  /// Of an item about a prohibited act, yes means that it was found.
  case yesNo(Bool)
  case integer(Int)
  case decimal(Decimal)
  case day(CalendarDay)
  /// What was asked for the last day of has never been done: not before any day.
  case never
  case choice(String)
  /// In the order of the item's choices; empty when it is none of them.
  case choices([String])
  case text(String)

  /// The type of item it answers.
  public var type: AnswerType {
    switch self {
    case .yesNo: .yesNo
    case .integer: .integer
    case .decimal: .decimal
    case .day, .never: .date
    case .choice: .choice
    case .choices: .choices
    case .text: .text
    }
  }

  /// As files and the database hold it: `yes`, `12`, `6.5`, `2025-05-14` or `never`, a choice id, several joined by
  /// commas or `none`.
  public var storedText: String {
    switch self {
    case .yesNo(let isYes): isYes ? "yes" : "no"
    case .integer(let number): String(number)
    case .decimal(let number): number.description
    case .day(let day): day.description
    case .never: Self.neverText
    case .choice(let id): id
    case .choices(let ids): ids.isEmpty ? Self.noneText : ids.joined(separator: ",")
    case .text(let text): text
    }
  }

  static let neverText = "never"
  static let noneText = "none"

  /// As conditions see it.
  package var factValue: FactValue {
    switch self {
    case .yesNo, .choice, .text, .never: .text(storedText)
    case .integer(let number): .number(Decimal(number))
    case .decimal(let number): .number(number)
    case .day(let day): .day(day)
    case .choices(let ids): .texts(ids)
    }
  }
}

extension AnswerValue: Codable {
  private enum CodingKeys: String, CodingKey {
    case type = "type"
    case value = "value"
  }

  /// Reads what ``encode(to:)`` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let text = try container.decode(String.self, forKey: .value)
    let value: AnswerValue? =
      switch try container.decode(AnswerType.self, forKey: .type) {
      case .yesNo: text == "yes" ? .yesNo(true) : text == "no" ? .yesNo(false) : nil
      case .integer: Int(text).map(AnswerValue.integer)
      case .decimal: NumberText.plain(text).map(AnswerValue.decimal)
      case .date: text == Self.neverText ? .never : CalendarDay(text).map(AnswerValue.day)
      case .choice: .choice(text)
      case .choices: .choices(text == Self.noneText ? [] : text.split(separator: ",").map(String.init))
      case .text: .text(text)
      }
    guard let value else {
      throw DecodingError.dataCorruptedError(
        forKey: .value, in: container, debugDescription: "no such value: \(text)")
    }
    self = value
  }

  /// Writes what ``init(from:)`` reads.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(type, forKey: .type)
    try container.encode(storedText, forKey: .value)
  }
}
