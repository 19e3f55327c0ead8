public import Foundation

/// What a comparison reads: a literal, an answer, a fact, or a sum of them.
///
/// Its text form is the one of the files: `answer(boys) + answer(girls)`, `inspection.day - 12 months`. A text literal
/// stands in double quotes.
public indirect enum Operand: Hashable, Sendable {
  case number(Decimal)
  case day(CalendarDay)
  /// A choice id, `yes` or `no`, or the raw value of an enumeration.
  case text(String)
  /// The answer to the item itself.
  case answer
  /// The answer to another, earlier item.
  case answerOf(String)
  case fact(FactKey)
  case inspectionDay
  case sum(Operand, Operand)
  case difference(Operand, Operand)
  /// A day so many units later, or earlier when negative.
  case shifted(Operand, Int, DayUnit)

  /// What a day is shifted by.
  public enum DayUnit: String, CaseIterable, Sendable, Codable {
    case days = "days"
    case months = "months"
    case years = "years"
    /// Onward only in a `due`: how many days a holiday adds is not always known. Backward also in a `met_when`, which is
    /// not known where the calendar is not.
    case workingDays = "working_days"
  }

  func visitLeaves(_ visit: (Operand) -> Void) {
    switch self {
    case .sum(let left, let right), .difference(let left, let right):
      left.visitLeaves(visit)
      right.visitLeaves(visit)
    case .shifted(let day, _, _): day.visitLeaves(visit)
    default: visit(self)
    }
  }

  /// Some term in it counts working days.
  package var countsWorkingDays: Bool {
    switch self {
    case .shifted(let day, _, let unit): unit == .workingDays || day.countsWorkingDays
    case .sum(let left, let right), .difference(let left, let right):
      left.countsWorkingDays || right.countsWorkingDays
    default: false
    }
  }

  /// The same, onward from a day.
  package var countsWorkingDaysOnward: Bool {
    switch self {
    case .shifted(let day, let count, let unit): unit == .workingDays && count >= 0 || day.countsWorkingDaysOnward
    case .sum(let left, let right), .difference(let left, let right):
      left.countsWorkingDaysOnward || right.countsWorkingDaysOnward
    default: false
    }
  }

  /// The item's own answer is read.
  package var readsOwnAnswer: Bool {
    var reads = false
    visitLeaves { if $0 == .answer { reads = true } }
    return reads
  }
}

// MARK: - Reading and printing

extension Operand: CustomStringConvertible, LosslessStringConvertible {
  /// The text form of the files.
  public var description: String {
    switch self {
    case .number(let number): number.description
    case .day(let day): day.description
    case .text(let text): "\"\(text)\""
    case .answer: "answer"
    case .answerOf(let id): "answer(\(id))"
    case .fact(let key): key.rawValue
    case .inspectionDay: "inspection.day"
    case .sum(let left, let right): "\(left) + \(right)"
    case .difference(let left, let right): "\(left) - \(right)"
    case .shifted(let day, let count, let unit):
      "\(day) \(count < 0 ? "-" : "+") \(abs(count)) \(unit.rawValue)"
    }
  }

  /// More terms than anyone writes; a hostile file ends here and not in a deep recursion.
  private static let termLimit = 32
  private static let shiftLimit = 100_000

  /// - Returns: `nil` when the text is no operand. Whether the items and kinds fit is not asked here.
  public init?(_ text: String) {
    if text.hasPrefix("\""), text.hasSuffix("\""), text.utf8.count >= 2 {
      self = .text(String(text.dropFirst().dropLast()))
      return
    }
    let words = text.split(separator: " ", maxSplits: Self.termLimit * 3).map(String.init)
    guard let first = words.first, words.count <= Self.termLimit * 3, var operand = Operand(term: first)
    else { return nil }
    var index = 1
    while index < words.count {
      let sign = words[index]
      guard sign == "+" || sign == "-", index + 1 < words.count else { return nil }
      if index + 2 < words.count, let unit = Self.unit(words[index + 2]) {
        guard let count = Int(words[index + 1]), (0...Self.shiftLimit).contains(count) else { return nil }
        operand = .shifted(operand, sign == "-" ? -count : count, unit)
        index += 3
      } else {
        guard let term = Operand(term: words[index + 1]) else { return nil }
        operand = sign == "+" ? .sum(operand, term) : .difference(operand, term)
        index += 2
      }
    }
    self = operand
  }

  private init?(term: String) {
    if term == "answer" {
      self = .answer
    } else if term == "inspection.day" {
      self = .inspectionDay
    } else if let key = FactKey(rawValue: term) {
      self = .fact(key)
    } else if term.hasPrefix("answer("), term.hasSuffix(")"), term.utf8.count > 8 {
      self = .answerOf(String(term.dropFirst(7).dropLast()))
    } else if let number = NumberText.plain(term) {
      self = .number(number)
    } else if term.utf8.count == 10, let day = CalendarDay(term) {
      self = .day(day)
    } else {
      return nil
    }
  }

  private static func unit(_ word: String) -> DayUnit? {
    DayUnit(rawValue: word) ?? DayUnit(rawValue: word + "s")
  }
}

extension Operand: Codable {
  /// Reads what ``encode(to:)`` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let operand = Operand(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such operand: \(text)")
    }
    self = operand
  }

  /// Writes what ``init(from:)`` reads.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
