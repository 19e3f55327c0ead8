/// What was done about a finding, and how far it has come.
public struct Remediation: Hashable, Sendable {
  /// See ``FindingState/after(_:)``.
  public private(set) var state = FindingState.open
  /// By day; those of one day in the order in which they were recorded.
  public private(set) var acts: [RemediationAct] = []
  /// The demand in force; `nil` while there was none.
  public private(set) var demand: RemediationAct?
  /// The first that was ever set, whatever extended it later.
  public private(set) var firstDeadline: Deadline?
  /// With its extensions; `nil` while nothing was demanded.
  public private(set) var deadline: Deadline?

  /// Nothing was done yet.
  public init() {}

  /// What came of acts already recorded. One that the table refuses, as two joined databases may hold, changes nothing.
  ///
  /// - Parameters:
  ///   - acts: In the order in which they were recorded.
  ///   - day: Acts of later days are left out; all of them count when `nil`.
  public init(_ acts: [RemediationAct], on day: CalendarDay? = nil) {
    for act in Self.ordered(acts) where day.map({ act.on <= $0 }) ?? true { try? apply(act) }
  }

  /// The same with one more act in its place, when every act may still follow the one before.
  ///
  /// - Parameters:
  ///   - calendar: By it the last day of an extension is worked out.
  ///   - code: That of the finding, for the failure.
  /// - Throws: ``Failure``: ``FailureCode/remediationRefused``, ``FailureCode/verifierReported``,
  ///   ``FailureCode/extensionNotLater``, ``FailureCode/dueBeforeDemand`` or what ``Deadline/result(_:)`` throws.
  public func adding(_ act: RemediationAct, _ calendar: WorkingCalendar, of code: String) throws(Failure)
    -> Remediation
  {
    var remediation = Remediation()
    for each in Self.ordered(acts + [act]) {
      let before = remediation
      do throws(Failure) {
        try remediation.apply(each)
      } catch {
        var arguments = error.arguments
        arguments["finding"] = code
        guard each != act, error.code == .remediationRefused else { throw Failure(error.code, arguments) }
        // Whoever recorded another act hears of that one, and of the later one only why.
        throw Failure(
          .remediationBeforeLater,
          [
            "finding": code, "act": act.kind.rawValue, "on": act.on.shortText, "later": each.kind.rawValue,
            "later_on": each.on.shortText,
          ])
      }
      guard each == act else { continue }
      if act.kind == .demand, let last = try remediation.deadline?.result(calendar).legalLastDay, last < act.on {
        throw Failure(.dueBeforeDemand, ["last": last.shortText, "on": act.on.shortText])
      }
      if act.kind == .extend, let old = try before.deadline?.result(calendar).legalLastDay,
        let new = try remediation.deadline?.result(calendar).legalLastDay, new <= old
      {
        throw Failure(.extensionNotLater, ["finding": code, "old": old.shortText, "new": new.shortText])
      }
    }
    return remediation
  }

  /// The last demand or extension, by which the last day is counted; `nil` where there was none.
  public var termAct: RemediationAct? { acts.last { $0.kind == .demand || $0.kind == .extend } }

  /// The same with another act in the place of one, when every act may still follow the one before.
  ///
  /// - Throws: As ``adding(_:_:of:)``.
  public func replacing(
    _ old: RemediationAct, with act: RemediationAct, _ calendar: WorkingCalendar, of code: String
  ) throws(Failure) -> Remediation {
    var others = acts
    if let index = others.lastIndex(of: old) { others.remove(at: index) }
    let all = others + [act]
    let result = Remediation(all)
    if !result.acts.contains(act) {
      throw Failure(
        .remediationRefused,
        [
          "finding": code, "act": act.kind.rawValue, "on": act.on.shortText,
          "state": Remediation(others, on: act.on).state.rawValue,
        ])
    }
    if let lost = all.first(where: { !result.acts.contains($0) }) {
      throw Failure(
        .remediationBeforeLater,
        [
          "finding": code, "act": act.kind.rawValue, "on": act.on.shortText, "later": lost.kind.rawValue,
          "later_on": lost.on.shortText,
        ])
    }
    _ = try Remediation(Array(result.acts.prefix { $0 != act })).adding(act, calendar, of: code)
    return result
  }

  /// What is left when one inspection took back what it recorded: every other act must still follow the one before.
  ///
  /// - Throws: ``Failure`` ``FailureCode/followUpBuiltOn`` with the first act that rests on what would fall.
  public func without(_ inspection: Inspection.ID, of code: String) throws(Failure) -> Remediation {
    var remediation = Remediation()
    for act in acts where act.inspection != inspection {
      do throws(Failure) {
        try remediation.apply(act)
      } catch {
        throw Failure(.followUpBuiltOn, ["finding": code, "act": act.kind.rawValue, "on": act.on.shortText])
      }
    }
    return remediation
  }

  private static func ordered(_ acts: [RemediationAct]) -> [RemediationAct] {
    acts.enumerated().sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }.map(\.element)
  }

  private mutating func apply(_ act: RemediationAct) throws(Failure) {
    guard let next = state.after(act.kind) else {
      throw Failure(
        .remediationRefused, ["act": act.kind.rawValue, "state": state.rawValue, "on": act.on.shortText])
    }
    // Who inspects anew saw it with their own eyes; anybody else must not judge what they reported themselves.
    if act.kind == .verify, act.inspection == nil {
      guard let person = act.person else { throw Failure(.verifierNeeded) }
      let name = SpelledName(person)
      if acts.contains(where: { $0.isReport && $0.person.map { SpelledName($0).agrees(with: name) } ?? false }) {
        throw Failure(.verifierReported, ["person": person])
      }
    }
    state = next
    acts.append(act)
    switch act.kind {
    case .demand:
      demand = act
      deadline = act.term.map { term in
        Deadline(event: .day(act.from ?? act.on), term: term, basis: .ofDemand(act.document))
      }
      firstDeadline = firstDeadline ?? deadline
    case .extend: deadline = act.term.flatMap { deadline?.extended(by: $0, act) }
    default: break
    }
  }

  /// The last day is over and the facility has not reported all of it done. The last day itself still counts.
  public func isOverdue(on day: CalendarDay, _ calendar: WorkingCalendar) -> Bool {
    guard state.isOwed, let last = try? deadline?.result(calendar).legalLastDay else { return false }
    return last < day
  }
}

extension RemediationAct {
  fileprivate var isReport: Bool { kind == .progress || kind == .done }
}

extension Deadline.Basis {
  /// No text that was read sets a term for putting a finding right (NĐ 217/2025/NĐ-CP, Điều 7 and Điều 15 name the
  /// demand and no number of days), so it is the authority's own.
  static func ofDemand(_ document: String?) -> Self {
    Deadline.Basis(
      citation: "do cơ quan ấn định" + (document.map { " (văn bản số \($0))" } ?? ""), certainty: .read)
  }

  /// Once more time was granted, the day is that of whoever granted it, not of the demand.
  fileprivate static func ofExtension(_ act: RemediationAct) -> Self {
    Deadline.Basis(
      citation: "do cơ quan gia hạn ngày \(act.on.shortText)" + (act.document.map { " (văn bản số \($0))" } ?? ""),
      certainty: .read)
  }
}

extension Deadline {
  /// A new fixed day takes the place of the term; counted time begins where the term ended.
  fileprivate func extended(by term: Term, _ act: RemediationAct) -> Deadline {
    var next = self
    let basis = Basis.ofExtension(act)
    next.basis = basis
    switch (term, self.term) {
    case (.fixed, _): next = Deadline(event: nil, term: term, basis: basis)
    case (.counted(let amount, let unit), .fixed(let phrase, let day)):
      let last = phrase == .before ? day.adding(days: -1) : day
      next = Deadline(event: .day(last), term: .counted(amount, unit), basis: basis)
    case (.counted(let amount, let unit), .counted):
      next.extensions.append(
        Extension(amount, unit, reason: act.text, approver: act.person, grantedOn: act.on))
    }
    return next
  }
}
