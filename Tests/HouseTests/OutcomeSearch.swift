import CareCore
import Foundation

/// Looks for answers and facts under which an item comes out so or so.
struct OutcomeSearch {
  let checklist: Checklist
  let seed: UInt64
  /// Before and after the changes of law that conditions name.
  private let days = [
    CalendarDay(known: 2025, 5, 14), CalendarDay(known: 2019, 6, 1), CalendarDay(known: 2026, 6, 30),
    CalendarDay(known: 2026, 8, 20), CalendarDay(known: 2026, 12, 31),
  ]
  /// Announced, so that working days can be counted back.
  private static let calendar = WorkingCalendar(
    holidays: [YearlyHoliday(name: "Tết", rule: .tet(days: 5), source: "hư cấu")],
    announced: (2016...2027).flatMap { year in
      (10...14).map { day in
        CalendarRow(
          day: CalendarDay(known: year, 2, day), kind: .tet, name: "Tết", status: .announced, source: "hư cấu")
      } + [
        CalendarRow(
          day: CalendarDay(known: year, 9, 1), kind: .holiday, name: "Quốc khánh", status: .announced, source: "hư cấu")
      ]
    })
  /// The items whose law is in force, by day.
  private let inForce: [CalendarDay: Set<String>]
  private let byID: [String: ChecklistItem]

  init(_ checklist: Checklist, seed: UInt64) {
    self.checklist = checklist
    self.seed = seed
    inForce = Dictionary(
      uniqueKeysWithValues: days.map { day in
        (day, Set(checklist.items.filter { checklist.law(of: $0, on: day) == .inForce }.map(\.id)))
      })
    byID = Dictionary(checklist.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The outcomes that some answers of the right types, over some facts, lead to; ends at met and not met.
  func outcomes(of item: ChecklistItem, tries: Int = 20_000) -> Set<AnswerOutcome> {
    let involved = involved(item)
    let conditions = involved.flatMap(Self.conditions)
    let facts = Array(Set(conditions.flatMap(\.referencedFacts))).sorted { $0.rawValue < $1.rawValue }
    var literals = Literals(conditions)
    var random = SplitMix(state: seed)
    var found: Set<AnswerOutcome> = []
    for _ in 0..<tries {
      let day = random.pick(days) ?? days[0]
      guard inForce[day]?.contains(item.id) == true else { continue }
      literals.look(from: day)
      var known = InspectionFacts(day: day, calendar: Self.calendar)
      // It may be open which operation paper a facility needs, and some items are asked only then.
      for fact in facts where fact != .facilityLicenseClass || random.next(4) != 0 {
        known[fact] = value(of: fact, literals, &random)
      }
      var answers: [String: GivenAnswer] = [:]
      var void: Set<String> = []
      var outcome: AnswerOutcome?
      for other in involved {
        answers[other.id] = .value(answer(to: other, literals, &random))
        if inForce[day]?.contains(other.id) != true {
          answers[other.id] = nil
          void.insert(other.id)
          continue
        }
        let judgement = evaluate(other.on(day), answers: answers, void: void, facts: known)
        if !judgement.isAsked {
          answers[other.id] = nil
          void.insert(other.id)
        }
        // A term that still runs is the good end of an item about a deadline: it asks what is not done yet.
        if other.id == item.id { outcome = judgement.reason == .running ? .met : judgement.outcome }
      }
      if let outcome { found.insert(outcome) }
      if found.isSuperset(of: [.met, .notMet]) { break }
    }
    return found
  }

  /// All that decides about an item; its term as a comparison.
  private static func conditions(of item: ChecklistItem) -> [Condition] {
    item.conditions
  }

  /// The item and all earlier ones it depends on, in the order asked.
  private func involved(_ item: ChecklistItem) -> [ChecklistItem] {
    var ids: Set<String> = [item.id]
    var waiting = [item]
    while let next = waiting.popLast() {
      let filters = [next.appliesWhen] + (next.editions ?? []).map(\.appliesWhen)
      let conditions = next.id == item.id ? Self.conditions(of: next) : filters.compactMap(\.self)
      for id in conditions.flatMap({ $0.referencedItems(excluding: next.id) }) {
        if ids.insert(id).inserted, let other = byID[id] { waiting.append(other) }
      }
    }
    return checklist.items.filter { ids.contains($0.id) }
  }

  private func answer(to item: ChecklistItem, _ literals: Literals, _ random: inout SplitMix) -> AnswerValue {
    switch item.answerType {
    case .yesNo: .yesNo(random.next(2) == 0)
    case .integer: .integer(NSDecimalNumber(decimal: random.pick(literals.numbers) ?? 0).intValue)
    case .decimal: .decimal((random.pick(literals.numbers) ?? 0) + (random.next(2) == 0 ? 0 : Decimal(5) / 10))
    case .date: .day(random.pick(literals.days) ?? CalendarDay(known: 2025, 5, 14))
    case .choice: .choice(random.pick(item.choices.map(\.id)) ?? "")
    // Often all, which of many choices chance alone seldom picks.
    case .choices:
      .choices(
        random.next(3) == 0 ? item.choices.map(\.id) : item.choices.map(\.id).filter { _ in random.next(2) == 0 })
    case .text: .text("ghi chép")
    }
  }

  private func value(of fact: FactKey, _ literals: Literals, _ random: inout SplitMix) -> FactValue {
    switch fact.kind {
    case .number: .number(random.pick(literals.numbers) ?? 0)
    case .day: .day(random.pick(literals.days) ?? CalendarDay(known: 2025, 5, 14))
    case .text: .text(random.pick(fact.enumeration ?? []) ?? "")
    case .texts: .texts([random.pick(checklist.groups.map(\.rawValue)) ?? ""])
    }
  }
}

/// The numbers and days around those that conditions name.
private struct Literals {
  var numbers: [Decimal] = [0, 1, 2, 3, 5, 9, 10, 20, 50, 100, 1000]
  var days: [CalendarDay] = []
  private var named: [CalendarDay] = []

  init(_ conditions: [Condition]) {
    for condition in conditions { add(condition) }
  }

  /// Days around the one of the inspection, and those that conditions name.
  mutating func look(from today: CalendarDay) {
    days = named + [-30, 0, 1, 7, 40, 100, 200, 400, 800, 2000, 6000].map { today.adding(days: -$0) }
  }

  private mutating func add(_ condition: Condition) {
    switch condition {
    case .all(let parts), .any(let parts): for part in parts { add(part) }
    case .not(let part): add(part)
    case .comparison(let comparison):
      for operand in [comparison.value] + comparison.test.operands {
        switch operand {
        case .number(let number): numbers += [number - 1, number, number + 1, number * 10].filter { $0 >= 0 }
        case .day(let day): named += [day.adding(days: -1), day, day.adding(days: 1)]
        default: break
        }
      }
    }
  }
}

/// Steele's and Vigna's generator: the same numbers on every machine.
struct SplitMix {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[next(elements.count)]
  }
}
