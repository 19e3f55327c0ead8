public import Foundation

/// The value of a fact or of an answer, as conditions see it.
public enum FactValue: Hashable, Sendable {
  case number(Decimal)
  case day(CalendarDay)
  case text(String)
  case texts([String])

  /// A whole number.
  public static func count(_ number: Int) -> FactValue { .number(Decimal(number)) }
}

extension FactValue: Codable {
  // Numbers are written as text: no decoder then passes them through a binary fraction.
  private enum CodingKeys: String, CodingKey {
    case number = "number"
    case day = "day"
    case text = "text"
    case texts = "texts"
  }

  /// Reads what ``encode(to:)`` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let text = try container.decodeIfPresent(String.self, forKey: .number) {
      // Not as a person's number is read: a quotient that does not end has 38 digits.
      guard let number = Decimal(string: text, locale: nil), number.description == text else {
        throw DecodingError.dataCorruptedError(
          forKey: .number, in: container, debugDescription: "no such number: \(text)")
      }
      self = .number(number)
    } else if let day = try container.decodeIfPresent(CalendarDay.self, forKey: .day) {
      self = .day(day)
    } else if let text = try container.decodeIfPresent(String.self, forKey: .text) {
      self = .text(text)
    } else {
      self = .texts(try container.decode([String].self, forKey: .texts))
    }
  }

  /// Writes what ``init(from:)`` reads.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .number(let number): try container.encode(number.description, forKey: .number)
    case .day(let day): try container.encode(day, forKey: .day)
    case .text(let text): try container.encode(text, forKey: .text)
    case .texts(let texts): try container.encode(texts, forKey: .texts)
    }
  }
}
