/// An answer that cannot be, beside another answer, a count of the register, or a day.
public struct Contradiction: Hashable, Sendable {
  /// The item answered so.
  public let itemID: String
  /// What it cannot be beside.
  public let kind: Kind
  /// The comparison that shows it.
  public let arithmetic: Arithmetic

  /// What an answer cannot be beside.
  public enum Kind: Hashable, Sendable {
    /// It counts more than what it is counted among.
    case moreThan(Operand)
    /// What was done was done after the inspection.
    case dayToCome
    /// It was done before there was anything of the kind.
    case dayBefore(CalendarDay)
  }

  /// Puts the parts together.
  public init(itemID: String, kind: Kind, arithmetic: Arithmetic) {
    self.itemID = itemID
    self.kind = kind
    self.arithmetic = arithmetic
  }

  /// What it is counted among; `nil` of days.
  public var whole: Operand? { if case .moreThan(let whole) = kind { whole } else { nil } }

  /// The other item, where the two contradict each other; `nil` where it is the register or a day.
  public var otherItem: String? { if case .answerOf(let id) = whole { id } else { nil } }

  /// The facts of the register that it contradicts, in the order of first use.
  public var facts: [FactKey] {
    whole.map { Condition.comparison(Comparison(value: $0, test: .present)).referencedFacts } ?? []
  }
}

extension ConditionEvaluation {
  /// Why the item's own value cannot be; `nil` where it can, or what it is counted among is not known.
  func contradiction(of value: AnswerValue) -> Contradiction? {
    switch value {
    case .day(let day): contradiction(of: day)
    case .integer, .decimal: own.wholes.lazy.compactMap { contradiction(of: value, among: $0) }.first
    case .yesNo, .never, .choice, .choices, .text: nil
    }
  }

  private func contradiction(of day: CalendarDay) -> Contradiction? {
    func found(_ kind: Contradiction.Kind, _ relation: Arithmetic.Relation, _ limit: CalendarDay) -> Contradiction {
      let value = Arithmetic.Measure(.day(day))
      return Contradiction(
        itemID: own.id, kind: kind,
        arithmetic: Arithmetic(
          value: value, divisor: nil, result: value, relation: relation, limits: [Arithmetic.Measure(.day(limit))]))
    }
    if own.asksForPast, day > facts.day { return found(.dayToCome, .greater, facts.day) }
    if let earliest = own.earliest, day < earliest { return found(.dayBefore(earliest), .less, earliest) }
    return nil
  }

  private func contradiction(of value: AnswerValue, among whole: Operand) -> Contradiction? {
    guard case .number(let part) = value.factValue, let count = measure(whole), case .number(let limit) = count.value,
      part > limit
    else { return nil }
    let measure = Arithmetic.Measure(.number(part), unit: own.unit)
    return Contradiction(
      itemID: own.id, kind: .moreThan(whole),
      arithmetic: Arithmetic(value: measure, divisor: nil, result: measure, relation: .greater, limits: [count]))
  }
}
