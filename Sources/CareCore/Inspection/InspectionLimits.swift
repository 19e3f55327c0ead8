/// How long inspections may last: dated rows, each with its source. Where no row fits, no text that was read sets a
/// limit, and none is made up.
public struct InspectionLimits: Hashable, Sendable {
  /// Of all regimes, bodies and days.
  public var rows: [Row]

  /// Puts the parts together.
  public init(rows: [Row] = []) { self.rows = rows }

  /// No table at all: only what a decision says of itself.
  public static let none = InspectionLimits()

  /// The most that one kind of body has for one inspection.
  public struct Row: Hashable, Sendable {
    /// The regime it belongs to.
    public let regime: InspectionRegime
    /// Who decided.
    public let body: InspectingBody
    /// What the decision rests on; empty is whatever it is.
    public let bases: [InspectionBasis]
    /// The days of decisions for which it holds.
    public let span: LawSpan
    /// The most, counted from the day on which the decision was announced.
    public let days: Int
    /// The most by which it may be extended, once; `nil` where it may not.
    public let extensionDays: Int?
    /// The clause.
    public let citation: String
    /// Where it was read.
    public let source: String
    /// How surely it was read, and that it sets this limit for such an inspection.
    public let reading: Certainty

    /// Puts the parts together.
    public init(
      regime: InspectionRegime, body: InspectingBody, bases: [InspectionBasis] = [], span: LawSpan = LawSpan(),
      days: Int, extensionDays: Int?, citation: String, source: String, reading: Certainty
    ) {
      self.regime = regime
      self.body = body
      self.bases = bases
      self.span = span
      self.days = days
      self.extensionDays = extensionDays
      self.citation = citation
      self.source = source
      self.reading = reading
    }
  }

  /// The row for a decision, if one fits.
  ///
  /// - Parameter basis: What the decision rests on; where nobody stated it, see
  ///   ``Swift/Array/row(decided:basis:saying:)``.
  public func row(
    regime: InspectionRegime, body: InspectingBody, decided: CalendarDay, basis: InspectionBasis?
  ) -> Row? {
    rows.filter { $0.regime == regime && $0.body == body }
      .row(decided: decided, basis: basis) { [$0.days, $0.extensionDays ?? 0] }
  }
}

extension Inspection {
  /// The row of the table that its decision falls under; `nil` before it began and where none fits.
  public func legalLimit(_ limits: InspectionLimits) -> InspectionLimits.Row? {
    guard let start, let body = decision?.body else { return nil }
    return limits.row(regime: start.regime, body: body, decided: start.decided, basis: start.basis)
  }

  /// By when it must end: the limit of its decision, or else the most that its regime allows, in calendar days as the
  /// text says. `nil` where neither sets one, and while it stands still with no end in sight.
  ///
  /// Legal source: NĐ 217/2025/NĐ-CP, Điều 13 khoản 2 điểm d ("Thời hạn kiểm tra được tính từ ngày công bố quyết định
  /// kiểm tra"; read), and the row of the table.
  public func deadline(_ limits: InspectionLimits) -> Deadline? {
    guard let start, openPause == nil else { return nil }
    let row = legalLimit(limits)
    guard let amount = start.limit ?? row?.days else { return nil }
    let unit: DeadlineUnit = start.limitUnit == .workingDays ? .workingDays : .days
    // The decision is a text that the number rests on only where it states one.
    let texts = [row?.citation, start.limit == nil ? nil : start.decision].compactMap(\.self)
    let basis = Deadline.Basis(citation: texts.joined(separator: "; "), certainty: row?.reading ?? .read)
    return Deadline(
      event: .day(start.announced), term: .counted(amount, unit), basis: basis,
      extensions: limitExtension.map { [$0] } ?? [],
      pauses: pauses.compactMap { pause in pause.to.map { Deadline.Pause(from: pause.from, to: $0) } })
  }

  /// More time for it, once.
  ///
  /// Legal source: NĐ 217/2025/NĐ-CP, Điều 13 khoản 2 điểm d; Luật Thanh tra 84/2025/QH15, Điều 20 khoản 1.
  /// - Parameter amount: In the unit of its limit.
  /// - Throws: ``Failure``: ``FailureCode/inspectionNotInProgress``, ``FailureCode/inspectionAlreadyClosed``,
  ///   ``FailureCode/noLimitToExtend``, ``FailureCode/extendedTwice``, ``FailureCode/extensionTooLong``,
  ///   ``FailureCode/extensionNotForeseen``, ``FailureCode/deadlineWithoutAmount``.
  public func extended(
    by amount: Int, reason: String, approver: String, on day: CalendarDay, _ limits: InspectionLimits
  ) throws(Failure) -> Deadline.Extension {
    let name = ["inspection": code]
    if state == .planned { throw Failure(.inspectionNotInProgress, name) }
    if state != .inProgress { throw Failure(.inspectionAlreadyClosed, name) }
    guard let deadline = deadline(limits), case .counted(_, let unit) = deadline.term else {
      throw Failure(.noLimitToExtend, name)
    }
    if let before = limitExtension {
      throw Failure(
        .extendedTwice,
        ["inspection": code, "on": before.grantedOn?.shortText ?? "", "amount": String(before.amount)])
    }
    if amount < 1 { throw Failure(.deadlineWithoutAmount) }
    if let row = legalLimit(limits) {
      guard let most = row.extensionDays else {
        throw Failure(.extensionNotForeseen, ["inspection": code, "citation": row.citation])
      }
      if amount > most {
        throw Failure(
          .extensionTooLong,
          ["inspection": code, "amount": String(amount), "most": String(most), "citation": row.citation])
      }
    }
    return Deadline.Extension(amount, unit, reason: reason, approver: approver, grantedOn: day)
  }
}
