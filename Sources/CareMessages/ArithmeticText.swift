package import CareCore
internal import Foundation

extension Arithmetic {
  /// As a person writes it: `54 m² ÷ 12 = 4,5 m² < 6 m²`; a rounded quotient has `≈`. Of parts of a whole,
  /// `3/4 trẻ em = 75% < 100%`.
  /// - Parameter namesFacts: also what a number is, as `12 (số đối tượng đang chăm sóc)`.
  package func text(_ language: Language, namesFacts: Bool = false) -> String {
    if let share = share(language) { return share }
    var text = Self.text(value, language, namesFacts: namesFacts)
    if let divisor {
      let (result, isRounded) = rounded(language)
      text += " ÷ \(Self.text(divisor, language, namesFacts: namesFacts)) \(isRounded ? "≈" : "=") \(result)"
    }
    // 0 that should be more needs no comparison, and no more does 3 that should be 0.
    if divisor == nil, limits.map(\.value) == [.number(0)],
      relation == .different || relation == .lessOrEqual && result.value == .number(0)
    {
      return text
    }
    let limits = limits.map { Self.text($0, language, namesFacts: namesFacts) }
    return "\(text) \(Self.relation(relation, limits: limits, isDay: isDay, language))"
  }

  /// How many of a number of the same, beside a share of them.
  private func share(_ language: Language) -> String? {
    guard let divisor, let unit = value.unit, divisor.unit == unit, case .number(let part) = value.value,
      case .number(let whole) = divisor.value, case .number(let share) = result.value, limits.count == 1,
      case .number(let limit)? = limits.first?.value
    else { return nil }
    func percent(_ share: Decimal) -> (text: String, isRounded: Bool) {
      let rounded = Self.round(share * 100, 1)
      return (Self.number(rounded, language) + "%", rounded != share * 100)
    }
    let (text, isRounded) = percent(share)
    return "\(Self.number(part, language))/\(Self.number(whole, language)) \(unit) \(isRounded ? "≈" : "=") \(text) "
      + Self.relation(relation, limits: [percent(limit).text], isDay: false, language)
  }

  private var isDay: Bool { if case .day = result.value { true } else { false } }

  private static func text(_ measure: Measure, _ language: Language, namesFacts: Bool) -> String {
    var text: String
    switch measure.value {
    case .number(let number): text = self.number(number, language)
    case .day(let day): text = language == .vietnamese ? day.shortText : day.description
    case .text(let plain): text = plain
    case .texts(let several): text = several.joined(separator: ", ")
    }
    if let unit = measure.unit { text += " \(unit)" }
    if namesFacts, let fact = measure.fact { text += " (\(fact.label(language)))" }
    return text
  }

  fileprivate static func plain(_ measure: Measure, _ language: Language) -> String {
    text(measure, language, namesFacts: false)
  }

  private static func number(_ number: Decimal, _ language: Language) -> String {
    language == .vietnamese ? NumberText.vietnamese(number) : number.description
  }

  /// Two places, or as many as tell the quotient from the limits: 5,999 must not read as 6 < 6.
  private func rounded(_ language: Language) -> (text: String, isRounded: Bool) {
    guard case .number(let exact) = result.value else {
      return (Self.text(result, language, namesFacts: false), false)
    }
    var text = exact
    for places in 2...8 {
      text = Self.round(exact, places)
      let meets = limits.contains { limit in
        if case .number(let number) = limit.value { number == text && number != exact } else { false }
      }
      if !meets { break }
    }
    let measure = Measure(.number(text), unit: result.unit)
    return (Self.text(measure, language, namesFacts: false), text != exact)
  }

  private static func round(_ number: Decimal, _ places: Int) -> Decimal {
    var (source, rounded) = (number, Decimal())
    NSDecimalRound(&rounded, &source, places, .plain)
    return rounded
  }

  private static func relation(
    _ relation: Relation, limits: [String], isDay: Bool, _ language: Language
  ) -> String {
    let isVietnamese = language == .vietnamese
    let all = limits.joined(separator: ", ")
    let (low, high) = (limits.first ?? "", limits.last ?? "")
    switch (relation, isDay) {
    case (.less, true): return isVietnamese ? "trước ngày \(all)" : "is before \(all)"
    case (.lessOrEqual, true): return isVietnamese ? "không sau ngày \(all)" : "is not after \(all)"
    case (.greaterOrEqual, true): return isVietnamese ? "không trước ngày \(all)" : "is not before \(all)"
    case (.greater, true): return isVietnamese ? "sau ngày \(all)" : "is after \(all)"
    case (.less, false): return "< \(all)"
    case (.lessOrEqual, false): return "≤ \(all)"
    case (.greaterOrEqual, false): return "≥ \(all)"
    case (.greater, false): return "> \(all)"
    case (.equal, _):
      return limits.count < 2 ? "= \(all)" : isVietnamese ? "thuộc: \(all)" : "is one of: \(all)"
    case (.different, _):
      if limits.count < 2 { return isVietnamese ? "khác \(all)" : "≠ \(all)" }
      return isVietnamese ? "không thuộc: \(all)" : "is none of: \(all)"
    case (.within, _):
      return isVietnamese ? "nằm trong khoảng từ \(low) đến \(high)" : "is between \(low) and \(high)"
    case (.outside, _):
      return isVietnamese ? "nằm ngoài khoảng từ \(low) đến \(high)" : "is not between \(low) and \(high)"
    }
  }
}

extension Arithmetic.Measure {
  /// As a person writes it, with its unit.
  package func text(_ language: Language) -> String { Arithmetic.plain(self, language) }
}
