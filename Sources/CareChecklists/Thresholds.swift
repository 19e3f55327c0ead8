internal import CareCore
internal import Foundation

/// Limits that no value can ever be within.
enum Thresholds {
  static func areImpossible(_ limits: [Operand], test: String, mayBeNegative: Bool) -> Bool {
    let literals = limits.map(literal)
    if test == "between", let low = literals[0], let high = literals[1], low > high { return true }
    // Counts and measures are zero or more: a negative limit is a slip of the pen.
    guard !mayBeNegative, !limits.contains(where: isDay) else { return false }
    if literals.contains(where: { $0.map { $0 < 0 } ?? false }) { return true }
    return test == "less_than" && literals.first == .some(0)
  }

  /// A literal on one line of numbers: days by their number.
  static func literal(_ operand: Operand) -> Decimal? {
    switch operand {
    case .number(let number): number
    case .day(let day): Decimal(day.dayNumber)
    default: nil
    }
  }

  private static func isDay(_ operand: Operand) -> Bool { if case .day = operand { true } else { false } }
}

/// Finds the part of an `all` that excludes an earlier one.
struct ContradictionCheck {
  private struct Range {
    var low: Decimal?
    var lowIsOpen = false
    var high: Decimal?
    var highIsOpen = false
    var texts: Set<String>?

    var isEmpty: Bool {
      if let texts, texts.isEmpty { return true }
      guard let low, let high else { return false }
      return low > high || (low == high && (lowIsOpen || highIsOpen))
    }
  }

  private struct Subject: Hashable {
    let value: Operand
    let divisor: Operand?
  }

  private var ranges: [Subject: Range] = [:]

  /// - Returns: the value for which nothing is left.
  mutating func add(_ condition: Condition) -> Operand? {
    switch condition {
    case .all(let parts):
      for part in parts {
        if let culprit = add(part) { return culprit }
      }
      return nil
    case .comparison(let comparison):
      let subject = Subject(value: comparison.value, divisor: comparison.dividedBy)
      var range = ranges[subject] ?? Range()
      narrow(&range, comparison)
      ranges[subject] = range
      return range.isEmpty ? comparison.value : nil
    case .any, .not:
      return nil
    }
  }

  private func narrow(_ range: inout Range, _ comparison: Comparison) {
    func raise(_ limit: Operand, isOpen: Bool) {
      guard let number = Thresholds.literal(limit) else { return }
      if number > range.low ?? number - 1 { (range.low, range.lowIsOpen) = (number, isOpen) }
      if number == range.low, isOpen { range.lowIsOpen = true }
    }
    func lower(_ limit: Operand, isOpen: Bool) {
      guard let number = Thresholds.literal(limit) else { return }
      if number < range.high ?? number + 1 { (range.high, range.highIsOpen) = (number, isOpen) }
      if number == range.high, isOpen { range.highIsOpen = true }
    }
    switch comparison.test {
    case .atLeast(let limit), .notBefore(let limit): raise(limit, isOpen: false)
    case .moreThan(let limit): raise(limit, isOpen: true)
    case .atMost(let limit), .notAfter(let limit): lower(limit, isOpen: false)
    case .lessThan(let limit): lower(limit, isOpen: true)
    case .between(let low, let high):
      raise(low, isOpen: false)
      lower(high, isOpen: false)
    case .equals(let limit):
      raise(limit, isOpen: false)
      lower(limit, isOpen: false)
      keep(&range, [limit], comparison)
    case .oneOf(let limits): keep(&range, limits, comparison)
    case .includes, .present: break
    }
  }

  private func keep(_ range: inout Range, _ limits: [Operand], _ comparison: Comparison) {
    // A place may be in several groups at once.
    if case .fact(.facilityGroup) = comparison.value { return }
    var texts: Set<String> = []
    for limit in limits {
      guard case .text(let text) = limit else { return }
      texts.insert(text)
    }
    range.texts = range.texts.map { $0.intersection(texts) } ?? texts
  }
}
