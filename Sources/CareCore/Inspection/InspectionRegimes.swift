/// Which law an inspection is under, by who decided, when, and on what: dated rows, each with its source. Where no row
/// fits, no text that was read says, and none is taken.
public struct InspectionRegimes: Hashable, Sendable {
  /// No two of one body, basis and day.
  public var rows: [Row]

  /// Puts the parts together.
  public init(rows: [Row]) { self.rows = rows }

  /// One regime, on the days of decisions for which it holds.
  public struct Row: Hashable, Sendable {
    /// The regime that follows.
    public let regime: InspectionRegime
    /// Who decided.
    public let bodies: [InspectingBody]
    /// What the decision rests on; empty is whatever it is.
    public let bases: [InspectionBasis]
    /// The days of decisions for which it holds.
    public let span: LawSpan
    /// The clause.
    public let citation: String
    /// Where it was read.
    public let source: String
    /// How surely it was read.
    public let reading: Certainty

    /// Puts the parts together.
    public init(
      regime: InspectionRegime, bodies: [InspectingBody], bases: [InspectionBasis] = [], span: LawSpan,
      citation: String, source: String, reading: Certainty
    ) {
      self.regime = regime
      self.bodies = bodies
      self.bases = bases
      self.span = span
      self.citation = citation
      self.source = source
      self.reading = reading
    }
  }

  /// The row for a decision, if one fits.
  ///
  /// - Parameters:
  ///   - decided: The day of the decision, never that of the report.
  ///   - basis: What it rests on; where nobody stated it, see ``Swift/Array/row(decided:basis:saying:)``.
  public func row(_ body: InspectingBody, decided: CalendarDay, basis: InspectionBasis?) -> Row? {
    rows.filter { $0.bodies.contains(body) }.row(decided: decided, basis: basis, saying: \.regime)
  }

  /// The row that leads to a regime on the day of a decision: that of the body and the basis, else, where somebody named
  /// the regime, any row of it that holds on the day.
  public func row(
    of regime: InspectionRegime, _ body: InspectingBody?, decided: CalendarDay, basis: InspectionBasis?
  ) -> Row? {
    let own = body.flatMap { row($0, decided: decided, basis: basis) }
    return own?.regime == regime ? own : rows.first { $0.regime == regime && $0.span.contains(decided) }
  }
}

/// A row of a table of inspections that holds for decisions of some days on some bases.
protocol DecisionRow {
  var bases: [InspectionBasis] { get }
  var span: LawSpan { get }
  var reading: Certainty { get }
}

extension InspectionRegimes.Row: DecisionRow {}
extension InspectionLimits.Row: DecisionRow {}

extension Array where Element: DecisionRow {
  /// The row of a decision. Where nobody stated its basis, any row of the day may be the one; as long as all say the same
  /// it is cited by the surest, which asks for no basis in particular.
  func row(decided: CalendarDay, basis: InspectionBasis?, saying content: (Element) -> some Hashable) -> Element? {
    let fitting = filter { row in
      row.span.contains(decided) && (row.bases.isEmpty || basis.map(row.bases.contains) ?? true)
    }
    return Set(fitting.map(content)).count == 1 ? fitting.min { $0.reading < $1.reading } : nil
  }
}
