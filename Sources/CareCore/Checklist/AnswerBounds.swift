/// What the answer to an item is measured by that tells how many there are, or since when: an answer beyond it is asked
/// about, as of a slip of the hand or of a register that is behind. It is no law and never refuses anything.
package enum AnswerBound: Hashable, Sendable {
  /// A number among people of the register; of several the first that it has.
  case among([People])
  /// A number out of that of another item.
  case amongAnswer(String)
  /// A day of something done at the place: not before it began.
  case sinceStart
  /// The day on which the place began.
  case start

  /// People whom the register counts; the raw value is the column.
  package enum People: String, Sendable {
    case children, beneficiaries, staff
    case from18MonthsTo6 = "from_18_months_to_6"
    case from6To16 = "from_6_to_16"
    case from16 = "from_16"

    /// How many they are and of which day; `nil` where somebody of them was not counted.
    package func count(in census: Census) -> (count: Int, on: CalendarDay)? {
      func known(_ figure: Census.Figure) -> (count: Int, on: CalendarDay)? {
        census[figure].map { ($0, census.statedOn[figure] ?? census.on) }
      }
      switch self {
      case .children: return known(.children)
      case .beneficiaries:
        guard let children = known(.children), let others = known(.others) else { return nil }
        return (children.count + others.count, max(children.on, others.on))
      case .staff: return known(.part(.staff))
      case .from18MonthsTo6: return known(.part(.from18MonthsTo6))
      case .from6To16: return known(.part(.from6To16))
      case .from16: return known(.part(.from16))
      }
    }

    /// What of a count of the register is another one where this is: its options.
    package var options: String {
      switch self {
      case .beneficiaries: "--children … --others …"
      case .children, .staff, .from18MonthsTo6, .from6To16, .from16:
        "--\(rawValue.replacing("_", with: "-")) …"
      }
    }
  }

  /// By item id. What is not here is no number of people at the place and no day of its own: see the tests.
  package static let all: [String: AnswerBound] = {
    var bounds: [String: AnswerBound] = [
      "children-from-7-heard": .amongAnswer("children-from-7"),
      "abandonment-record": .amongAnswer("abandoned-children"),
      "exit-decisions": .amongAnswer("exits"), "exit-handover-record": .amongAnswer("exits"),
      "abuse-cases-reported": .amongAnswer("abuse-cases"),
      "abuse-cases-reported-at-once": .amongAnswer("abuse-cases-reported"), "operation-start-day": .start,
    ]
    let among: [(People, fallback: [People], items: [String])] = [
      (
        .children, [],
        [
          "placement-decision-missing", "facility-care-reason", "children-from-7", "parent-consent-missing",
          "emergency-children", "separated-children", "school-age-not-attending", "from-13-not-referred",
          "children-examined-within-year", "children-with-insurance-card", "personal-files",
          "admission-decision-missing", "recent-admission-decision-missing", "birth-certificates",
          "birth-registered-in-60-days", "abandoned-children", "emergency-files-open", "care-plan-in-file",
        ]
      ),
      (.from18MonthsTo6, [.children], ["children-18-months-to-6", "special-children-18-months-to-6"]),
      (.from6To16, [.children], ["children-6-to-16", "special-children-6-to-16"]),
      (.from16, [.beneficiaries], ["over-16-not-studying"]),
      (
        .beneficiaries, [],
        [
          "people-within-licensed-number", "needy-people-under-10", "needy-people-counted",
          "rehabilitation-beneficiaries", "learners-taught-on-site",
        ]
      ),
      (
        .staff, [],
        [
          "direct-care-staff", "under-10-assistance-staff", "carers-under-18-months", "carers-18-months-to-6",
          "carers-6-to-16", "special-carers-18-months-to-6", "special-carers-6-to-16", "facility-directors",
          "social-workers", "psychologists", "health-workers", "nutrition-workers", "rehabilitation-workers",
          "indirect-staff", "persons-per-duty-shift",
        ]
      ),
    ]
    for (people, fallback, items) in among {
      for item in items { bounds[item] = .among([people] + fallback) }
    }
    for item in [
      "emergency-earliest-admission", "emergency-file-earliest-open", "admission-request-earliest-open",
      "last-socks-and-slippers", "family-list-day", "authority-review-day",
    ] {
      bounds[item] = .sinceStart
    }
    return bounds
  }()
}

/// An answer that the register or another answer makes unlikely.
public struct DoubtfulAnswer: Hashable, Sendable {
  /// Of the checklist.
  public let itemID: String
  package let reason: Reason

  package enum Reason: Hashable, Sendable {
    /// More than the register has, as counted on a day.
    case above(Int, AnswerBound.People, count: Int, on: CalendarDay)
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
      guard let bound = AnswerBound.all[item.id], case .value(let value)? = answers[item.id],
        let reason = Self.doubt(value, bound, answers, census, start)
      else { return nil }
      return DoubtfulAnswer(itemID: item.id, reason: reason)
    }
  }

  private static func doubt(
    _ value: AnswerValue, _ bound: AnswerBound, _ answers: [String: GivenAnswer], _ census: Census?,
    _ start: CalendarDay?
  ) -> DoubtfulAnswer.Reason? {
    switch (bound, value) {
    case (.among(let people), .integer(let count)):
      guard let census else { return nil }
      for people in people {
        guard let known = people.count(in: census) else { continue }
        return count > known.count ? .above(count, people, count: known.count, on: known.on) : nil
      }
      return nil
    case (.amongAnswer(let other), .integer(let count)):
      guard case .value(.integer(let whole))? = answers[other], count > whole else { return nil }
      return .aboveAnswer(count, item: other, count: whole)
    case (.sinceStart, .day(let day)): return start.flatMap { day < $0 ? .beforeStart(day, start: $0) : nil }
    case (.start, .day(let day)): return start.flatMap { day != $0 ? .otherStart(day, start: $0) : nil }
    default: return nil
    }
  }
}
