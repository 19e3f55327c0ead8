/// One comparison as it was worked out, so that a person can follow it: 54 m² ÷ 12 = 4,5 m² < 6 m².
public struct Arithmetic: Hashable, Sendable, Codable {
  /// What is tested or was read.
  public let value: Measure
  /// What the value was divided by.
  public let divisor: Measure?
  /// The value, or value ÷ divisor. A quotient that does not end is rounded at 38 digits; it is for printing only.
  public let result: Measure
  /// How the result stands to the limits, as found.
  public let relation: Relation
  /// What the result was compared with.
  public let limits: [Measure]

  /// Puts the parts together.
  public init(value: Measure, divisor: Measure?, result: Measure, relation: Relation, limits: [Measure]) {
    self.value = value
    self.divisor = divisor
    self.result = result
    self.relation = relation
    self.limits = limits
  }

  /// A number or a day with its unit, and the fact it is when it is one.
  public struct Measure: Hashable, Sendable, Codable {
    /// What is tested or was read.
    public let value: FactValue
    /// As `m²`.
    public let unit: String?
    /// The fact that was read, when it is one.
    public let fact: FactKey?

    /// Puts the parts together.
    public init(_ value: FactValue, unit: String? = nil, fact: FactKey? = nil) {
      self.value = value
      self.unit = unit
      self.fact = fact
    }
  }

  /// Of the result to the limit, or to the two limits.
  public enum Relation: String, CaseIterable, Sendable, Codable {
    case less = "less"
    case lessOrEqual = "less_or_equal"
    case equal = "equal"
    case different = "different"
    case greaterOrEqual = "greater_or_equal"
    case greater = "greater"
    case within = "within"
    case outside = "outside"
  }
}
