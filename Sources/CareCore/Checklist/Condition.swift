/// A condition over answers and facts: when an item applies, or when it is met.
public indirect enum Condition: Hashable, Sendable {
  case all([Condition])
  case any([Condition])
  case not(Condition)
  case comparison(Comparison)

  /// The other items whose answers it reads, in order of first use.
  public func referencedItems(excluding own: String) -> [String] {
    var seen: Set<String> = [own]
    var found: [String] = []
    visitOperands { operand in
      if case .answerOf(let id) = operand, seen.insert(id).inserted { found.append(id) }
    }
    return found
  }

  /// The facts it reads, in order of first use.
  public var referencedFacts: [FactKey] {
    var seen: Set<FactKey> = []
    var found: [FactKey] = []
    visitOperands { operand in
      if case .fact(let key) = operand, seen.insert(key).inserted { found.append(key) }
    }
    return found
  }

  private func visitOperands(_ visit: (Operand) -> Void) {
    switch self {
    case .all(let parts), .any(let parts): parts.forEach { $0.visitOperands(visit) }
    case .not(let part): part.visitOperands(visit)
    case .comparison(let comparison): comparison.operands.forEach { $0.visitLeaves(visit) }
    }
  }
}

/// One value against one test.
public struct Comparison: Hashable, Sendable {
  /// What is tested or was read.
  public let value: Operand
  /// The value is a ratio: `value ÷ dividedBy`.
  public let dividedBy: Operand?
  /// What the value is tested for.
  public let test: ComparisonTest

  /// Puts the parts together.
  public init(value: Operand, dividedBy: Operand? = nil, test: ComparisonTest) {
    self.value = value
    self.dividedBy = dividedBy
    self.test = test
  }

  var operands: [Operand] { [value] + (dividedBy.map { [$0] } ?? []) + test.operands }

  /// Comparisons that a growing total turns at most once each, and that together tell how this one comes out.
  var edges: [Comparison] {
    switch test {
    case .atLeast, .atMost, .moreThan, .lessThan, .notBefore, .notAfter, .present: [self]
    case .equals, .oneOf, .includes, .between:
      test.operands.flatMap { limit in
        [ComparisonTest.atLeast(limit), .atMost(limit)].map {
          Comparison(value: value, dividedBy: dividedBy, test: $0)
        }
      }
    }
  }
}

/// What a value is tested for.
public enum ComparisonTest: Hashable, Sendable {
  /// The same number, day or text; of a fact that holds several texts, that it contains this one.
  case equals(Operand)
  case oneOf([Operand])
  /// Several were chosen, and all of these are among them.
  case includes([Operand])
  case atLeast(Operand)
  case atMost(Operand)
  case moreThan(Operand)
  case lessThan(Operand)
  /// Both ends inclusive.
  case between(Operand, Operand)
  /// That day or later.
  case notBefore(Operand)
  /// That day or earlier.
  case notAfter(Operand)
  /// The answer was given, the fact is known.
  case present

  /// The key in files.
  public var key: String {
    switch self {
    case .equals: "equals"
    case .oneOf: "one_of"
    case .includes: "includes"
    case .atLeast: "at_least"
    case .atMost: "at_most"
    case .moreThan: "more_than"
    case .lessThan: "less_than"
    case .between: "between"
    case .notBefore: "not_before"
    case .notAfter: "not_after"
    case .present: "present"
    }
  }

  /// All keys of files, in the order of the documentation.
  package static let keys = [
    "equals", "one_of", "includes", "at_least", "at_most", "more_than", "less_than", "between", "not_before",
    "not_after", "present",
  ]

  /// Tests that are given several limits.
  package static let listKeys: Set = ["one_of", "includes", "between"]

  /// - Returns: `nil` for no key of files, or where the number of limits is not that of the test.
  package init?(key: String, limits: [Operand]) {
    switch (key, limits.count) {
    case ("equals", 1): self = .equals(limits[0])
    case ("one_of", _): self = .oneOf(limits)
    case ("includes", _): self = .includes(limits)
    case ("at_least", 1): self = .atLeast(limits[0])
    case ("at_most", 1): self = .atMost(limits[0])
    case ("more_than", 1): self = .moreThan(limits[0])
    case ("less_than", 1): self = .lessThan(limits[0])
    case ("between", 2): self = .between(limits[0], limits[1])
    case ("not_before", 1): self = .notBefore(limits[0])
    case ("not_after", 1): self = .notAfter(limits[0])
    case ("present", 0): self = .present
    default: return nil
    }
  }

  package var operands: [Operand] {
    switch self {
    case .equals(let one), .atLeast(let one), .atMost(let one), .moreThan(let one), .lessThan(let one),
      .notBefore(let one), .notAfter(let one):
      [one]
    case .oneOf(let several), .includes(let several): several
    case .between(let low, let high): [low, high]
    case .present: []
    }
  }
}
