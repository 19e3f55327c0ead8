import Foundation

/// Works out conditions for one item. Pure: the same input gives the same verdict.
struct ConditionEvaluation {
  let own: ChecklistItem
  let ownValue: AnswerValue?
  /// The answers of other items that count.
  let answers: [String: GivenAnswer]
  /// Items that do not apply: no comparison with their answers holds.
  var void: Set<String>
  /// The units of items, for printing.
  let units: [String: String]
  var facts: InspectionFacts

  func verdict(_ condition: Condition) -> Verdict {
    switch condition {
    case .all(let parts): .all(parts.map(verdict))
    case .any(let parts): .any(parts.map(verdict))
    case .not(let part): verdict(part).negated()
    case .comparison(let comparison): verdict(comparison)
    }
  }

  /// The last day of a term, inclusive, moved to a working day when it is none; or what is missing to know it.
  func lastDay(_ due: Operand) -> (day: CalendarDay?, missingFacts: [FactKey], missingAnswers: [String]) {
    var missing = Missing()
    guard case .day(let day) = resolve(due, &missing)?.value else { return (nil, missing.facts, missing.answers) }
    return (facts.firstWorkingDay(from: day), [], [])
  }

  /// What an operand comes to; `nil` where something is missing.
  func measure(_ operand: Operand) -> Arithmetic.Measure? {
    var missing = Missing()
    return resolve(operand, &missing)
  }

  // MARK: - Comparisons

  /// Over a total of which a part was never counted only what more people would not turn is decided.
  private func verdict(_ comparison: Comparison) -> Verdict {
    let verdict = settled(comparison)
    var open: [FactKey] = []
    for operand in comparison.operands {
      operand.visitLeaves { if case .fact(let key) = $0, let part = facts.openTotals[key] { open.append(part) } }
    }
    guard !open.isEmpty, verdict.truth != .unknown, comparison.test != .present else { return verdict }
    var crowded = self
    for key in facts.openTotals.keys { crowded.facts[key] = .count(Self.manyPeople) }
    let holdsWhoeverIsThere = comparison.edges.allSatisfy { settled($0).truth == crowded.settled($0).truth }
    return holdsWhoeverIsThere ? verdict : Verdict(truth: .unknown, missingFacts: open.uniqued())
  }

  /// More than any place cares for: what holds at this end and at what was counted holds between them.
  private static let manyPeople = 1_000_000_000

  private func settled(_ comparison: Comparison) -> Verdict {
    var missing = Missing()
    var isVoid = false
    for operand in comparison.operands {
      operand.visitLeaves { if case .answerOf(let id) = $0, void.contains(id) { isVoid = true } }
    }
    if isVoid { return Verdict(truth: .fails) }
    let value = resolve(comparison.value, &missing)
    if case .present = comparison.test { return Verdict(truth: value == nil ? .fails : .holds) }
    let divisor = comparison.dividedBy.map { resolve($0, &missing) }
    let limits = comparison.test.operands.map { resolve($0, &missing) }
    // Nobody to divide by says more than a value that nobody measured.
    if let divisor, case .number(0) = divisor?.value { return Verdict(truth: .void) }
    let known = limits.compactMap(\.self)
    guard let value, known.count == limits.count, divisor.map({ $0 != nil }) ?? true else {
      return Verdict(truth: .unknown, missingFacts: missing.facts, missingAnswers: missing.answers)
    }
    switch value.value {
    case .text(let text): return textVerdict([text], comparison.test, known)
    case .texts(let texts): return textVerdict(texts, comparison.test, known)
    case .number, .day: return measureVerdict(value, divisor ?? nil, comparison.test, known)
    }
  }

  private func textVerdict(_ texts: [String], _ test: ComparisonTest, _ limits: [Measure]) -> Verdict {
    let wanted = limits.compactMap { limit in if case .text(let text) = limit.value { text } else { nil } }
    let holds =
      switch test {
      case .includes: wanted.allSatisfy(texts.contains)
      default: wanted.contains(where: texts.contains)
      }
    return Verdict(truth: holds ? .holds : .fails)
  }

  private func measureVerdict(
    _ value: Measure, _ divisor: Measure?, _ test: ComparisonTest, _ limits: [Measure]
  ) -> Verdict {
    let signs = limits.compactMap { order(value, divisor, against: $0) }
    guard signs.count == limits.count, let sign = signs.first else { return Verdict(truth: .unknown) }
    let holds: Bool
    let relation: Arithmetic.Relation
    switch test {
    case .equals:
      (holds, relation) = (sign == 0, sign == 0 ? .equal : .different)
    case .oneOf, .includes:
      holds = signs.contains(0)
      relation = holds ? .equal : .different
    case .atLeast, .notBefore:
      (holds, relation) = (sign >= 0, sign >= 0 ? .greaterOrEqual : .less)
    case .atMost, .notAfter:
      (holds, relation) = (sign <= 0, sign <= 0 ? .lessOrEqual : .greater)
    case .moreThan:
      (holds, relation) = (sign > 0, sign > 0 ? .greater : .lessOrEqual)
    case .lessThan:
      (holds, relation) = (sign < 0, sign < 0 ? .less : .greaterOrEqual)
    case .between:
      holds = sign >= 0 && signs[signs.count - 1] <= 0
      relation = holds ? .within : .outside
    case .present:
      return Verdict(truth: .holds)
    }
    let arithmetic = Arithmetic(
      value: value, divisor: divisor, result: quotient(value, divisor), relation: relation,
      limits: limits.map { inheriting(quotient(value, divisor).unit, $0) })
    return Verdict(truth: holds ? .holds : .fails, arithmetic: [arithmetic])
  }

  private typealias Measure = Arithmetic.Measure

  /// −1, 0 or 1 as the value, or the ratio, is below, at or above the limit; `nil` when the two cannot be compared.
  /// A ratio is compared by multiplying the limit, so that nothing is rounded.
  private func order(_ value: Measure, _ divisor: Measure?, against limit: Measure) -> Int? {
    switch (value.value, limit.value) {
    case (.day(let left), .day(let right)):
      return left == right ? 0 : left < right ? -1 : 1
    case (.number(let left), .number(let right)):
      guard let divisor else { return left == right ? 0 : left < right ? -1 : 1 }
      guard case .number(let by) = divisor.value else { return nil }
      let product = right * by
      let sign = left == product ? 0 : left < product ? -1 : 1
      return by < 0 ? -sign : sign
    default:
      return nil
    }
  }

  private func quotient(_ value: Measure, _ divisor: Measure?) -> Measure {
    guard let divisor, case .number(let left) = value.value, case .number(let right) = divisor.value
    else { return value }
    let unit = value.unit.map { unit in divisor.unit.map { "\(unit)/\($0)" } ?? unit }
    return Measure(.number(left / right), unit: unit)
  }

  private func inheriting(_ unit: String?, _ limit: Measure) -> Measure {
    guard limit.unit == nil, limit.fact == nil, case .number = limit.value else { return limit }
    return Measure(limit.value, unit: unit)
  }

  // MARK: - Operands

  private struct Missing {
    var facts: [FactKey] = []
    var answers: [String] = []
  }

  private func resolve(_ operand: Operand, _ missing: inout Missing) -> Measure? {
    switch operand {
    case .number(let number): return Measure(.number(number))
    case .day(let day): return Measure(.day(day))
    case .text(let text): return Measure(.text(text))
    case .inspectionDay: return Measure(.day(facts.day))
    case .answer:
      guard let ownValue else {
        missing.answers.append(own.id)
        return nil
      }
      return Measure(ownValue.factValue, unit: own.unit)
    case .answerOf(let id):
      guard case .value(let value) = answers[id] else {
        missing.answers.append(id)
        return nil
      }
      return Measure(value.factValue, unit: units[id])
    case .fact(let key):
      guard let value = facts[key] else {
        missing.facts.append(key)
        return nil
      }
      return Measure(value, fact: key)
    case .sum(let left, let right):
      return combine(resolve(left, &missing), resolve(right, &missing), isSum: true)
    case .difference(let left, let right):
      return combine(resolve(left, &missing), resolve(right, &missing), isSum: false)
    case .shifted(let day, let count, let unit):
      guard case .day(let start) = resolve(day, &missing)?.value else { return nil }
      return switch unit {
      case .days: Measure(.day(start.adding(days: count)))
      case .months: Measure(.day(start.adding(months: count)))
      case .years: Measure(.day(start.adding(months: 12 * count)))
      case .workingDays where count < 0: facts.workingDay(-count, before: start).map { Measure(.day($0)) }
      case .workingDays: Measure(.day(facts.workingDay(count, after: start)))
      }
    }
  }

  private func combine(_ left: Measure?, _ right: Measure?, isSum: Bool) -> Measure? {
    switch (left?.value, right?.value) {
    case (.number(let first), .number(let second)):
      return Measure(.number(isSum ? first + second : first - second), unit: left?.unit ?? right?.unit)
    case (.day(let later), .day(let earlier)) where !isSum:
      return Measure(.count(later.days(since: earlier)))
    default:
      return nil
    }
  }
}
