extension ChecklistItem {
  /// What its number is measured by, of which the first that is known decides: what it cannot be more than, see ``wholes``,
  /// and what it is counted among as far as anybody can tell. An answer beyond it is asked about, as of a slip of the hand or
  /// of a register that is behind.
  public var bounds: [Operand] { wholes + (among ?? []) }
}

extension FactKey {
  /// How many people they are and of which day; `nil` where somebody of them was not counted.
  package func count(in census: Census) -> (count: Int, on: CalendarDay)? {
    func known(_ figure: Census.Figure) -> (count: Int, on: CalendarDay)? {
      census[figure].map { ($0, census.statedOn[figure] ?? census.on) }
    }
    switch self {
    case .children: return known(.children)
    case .others: return known(.others)
    case .beneficiaries:
      guard let children = known(.children), let others = known(.others) else { return nil }
      return (children.count + others.count, max(children.on, others.on))
    default: return column.flatMap(Census.Part.init(rawValue:)).flatMap { known(.part($0)) }
    }
  }

  /// The column of lists and exports that holds it; `nil` of what is no count.
  package var column: String? { isCount ? String(rawValue.dropFirst("census.".count)) : nil }

  /// What of a count of the register is another one where this is: its options.
  package var options: String {
    self == .beneficiaries ? "--children … --others …" : "--\((column ?? rawValue).replacing("_", with: "-")) …"
  }
}

/// An answer that the register or another answer makes unlikely.
public struct DoubtfulAnswer: Hashable, Sendable {
  /// Of the checklist.
  public let itemID: String
  package let reason: Reason

  package enum Reason: Hashable, Sendable {
    /// More than the register has, as counted on a day.
    case above(Int, FactKey, count: Int, on: CalendarDay)
    /// Fewer than the register has, of a number that repeats it.
    case below(Int, FactKey, count: Int, on: CalendarDay)
    /// More than another answer of which it is a part.
    case aboveAnswer(Int, item: String, count: Int)
    /// Before the place began.
    case beforeStart(CalendarDay, start: CalendarDay)
    /// Another first day than that of the register.
    case otherStart(CalendarDay, start: CalendarDay)
  }

  /// It is about the answer to an item.
  package func concerns(_ item: String) -> Bool {
    if case .aboveAnswer(_, item, _) = reason { return true }
    return itemID == item
  }
}

extension Checklist {
  /// The answers that are to be asked about, in the order of the checklist.
  ///
  /// - Parameters:
  ///   - census: What the register knows of the people there on the day of the inspection.
  ///   - start: The day on which the place began, where the register has it.
  package func doubtful(
    _ answers: [String: GivenAnswer], _ census: Census?, start: CalendarDay?
  ) -> [DoubtfulAnswer] {
    items.compactMap { item in
      guard case .value(let value)? = answers[item.id],
        let reason = Self.doubt(value, item, answers, census, start)
      else { return nil }
      return DoubtfulAnswer(itemID: item.id, reason: reason)
    }
  }

  private static func doubt(
    _ value: AnswerValue, _ item: ChecklistItem, _ answers: [String: GivenAnswer], _ census: Census?,
    _ start: CalendarDay?
  ) -> DoubtfulAnswer.Reason? {
    switch value {
    case .integer(let count):
      if case .fact(let people)? = item.sameAs, let census, let known = people.count(in: census), count < known.count {
        return .below(count, people, count: known.count, on: known.on)
      }
      for bound in item.bounds + [item.sameAs].compactMap(\.self) {
        switch bound {
        case .fact(let people):
          guard let census, let known = people.count(in: census) else { continue }
          return count > known.count ? .above(count, people, count: known.count, on: known.on) : nil
        case .answerOf(let other):
          guard case .value(.integer(let whole))? = answers[other] else { continue }
          return count > whole ? .aboveAnswer(count, item: other, count: whole) : nil
        default: continue
        }
      }
      return nil
    case .day(let day):
      guard let start else { return nil }
      switch item.opened {
      case .after: return day < start ? .beforeStart(day, start: start) : nil
      case .same: return day != start ? .otherStart(day, start: start) : nil
      case nil: return nil
      }
    case .yesNo, .decimal, .never, .choice, .choices, .text: return nil
    }
  }
}
