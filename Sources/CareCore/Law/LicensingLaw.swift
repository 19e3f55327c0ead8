/// The law of licensing as dated rows. Every day is judged by the rows in force on it; a day without rows gives
/// ``LicensingRegime/unknown``, never the nearest law.
public struct LicensingLaw: Sendable {
  /// Which regime governs which classes when. What hangs on a regime holds on its days.
  public var regimes: [Regime]
  /// Reasons, in the order in which they are shown.
  public var rules: [Rule]
  /// Numbers of people, days and months.
  public var amounts: [Amount]
  /// What may be done next.
  public var steps: [Step]
  /// Which requirements are conditions of operation.
  public var conditions: [Conditions]
  /// Requirements that go on under another citation.
  public var successions: [Succession]
  /// Requirements that a text nobody has read may have changed.
  public var amendments: [Amendment]

  /// Puts the parts together.
  public init(
    regimes: [Regime] = [], rules: [Rule] = [], amounts: [Amount] = [], steps: [Step] = [],
    conditions: [Conditions] = [], successions: [Succession] = [], amendments: [Amendment] = []
  ) {
    self.amendments = amendments
    self.regimes = regimes
    self.rules = rules
    self.amounts = amounts
    self.steps = steps
    self.conditions = conditions
    self.successions = successions
  }

  /// A regime of some classes, with its days.
  public struct Regime: Hashable, Sendable {
    /// Which.
    public let regime: LicensingRegime
    /// The classes it governs.
    public let classes: [LicensingClass]
    /// Its days.
    public let span: LawSpan
    /// The day on which a person must look whether it still holds.
    public let reviewOn: CalendarDay?
    /// What it rests on.
    public let basis: LawBasis
    /// Classes for which what was read is only our reading.
    public let interpretedFor: [LicensingClass]
    /// What is not applied any more while it holds; `nil` where ``basis`` says all there is to say.
    public let setsAside: SetAside?

    /// A text that is not applied while a regime holds.
    public struct SetAside: Hashable, Sendable {
      /// The text, as citations begin: `NĐ 103/2017/NĐ-CP`.
      public let law: String
      /// By which words, and how surely.
      public let basis: LawBasis

      /// Puts the parts together.
      public init(law: String, basis: LawBasis) { (self.law, self.basis) = (law, basis) }
    }

    /// Puts the parts together.
    public init(
      regime: LicensingRegime, classes: [LicensingClass], span: LawSpan, reviewOn: CalendarDay? = nil, basis: LawBasis,
      interpretedFor: [LicensingClass] = [], setsAside: SetAside? = nil
    ) {
      self.interpretedFor = interpretedFor
      self.setsAside = setsAside
      self.regime = regime
      self.classes = classes
      self.span = span
      self.reviewOn = reviewOn
      self.basis = basis
    }

    /// How sure it is of a class.
    package func certainty(for licensingClass: LicensingClass) -> Certainty {
      basis.certainty(isReading: interpretedFor.contains(licensingClass))
    }
  }

  /// What must hold for a rule to give its reason.
  public struct Rule: Hashable, Sendable {
    /// Names the row; that of the reason where there is only one row for it.
    public let id: String
    /// The reason it gives.
    public let reason: ReasonRule
    /// Those on whose days it holds; none named is every day, and one without a regime too.
    public let regimes: [LicensingRegime]
    /// Narrows the days of the regime.
    public let span: LawSpan
    /// The classes it is asked for.
    public let classes: [LicensingClass]
    /// What is tested.
    public let pattern: RulePattern
    /// What it rests on.
    public let basis: LawBasis
    /// Classes for which what was read is only our reading.
    public let interpretedFor: [LicensingClass]
    /// What the reason opens to an authority.
    public let steps: [NextStep.Action]
    /// `nil` takes the catalog's sentence.
    public let wording: LawWording?

    /// Puts the parts together.
    public init(
      id: String, reason: ReasonRule, regimes: [LicensingRegime] = [], span: LawSpan = LawSpan(),
      classes: [LicensingClass] = LicensingClass.allCases, pattern: RulePattern, basis: LawBasis,
      interpretedFor: [LicensingClass] = [], steps: [NextStep.Action] = [], wording: LawWording? = nil
    ) {
      self.id = id
      self.reason = reason
      self.regimes = regimes
      self.span = span
      self.classes = classes
      self.pattern = pattern
      self.basis = basis
      self.interpretedFor = interpretedFor
      self.steps = steps
      self.wording = wording
    }

    /// How sure it is of a class.
    func certainty(for licensingClass: LicensingClass) -> Certainty {
      basis.certainty(isReading: interpretedFor.contains(licensingClass))
    }
  }

  /// A number that the law sets.
  public struct Amount: Hashable, Sendable {
    /// Which number.
    public enum Kind: String, CaseIterable, Sendable {
      /// Fewer beneficiaries than this make a small facility.
      case smallFacility = "small_facility"
      /// From the establishment certificate to the application for a license.
      case licenseApplication = "license_application"
      /// From the license to the beginning of operation.
      case operationStart = "operation_start"
      /// From the license to the publishing of the rules and the announcement.
      case dutiesAfterIssue = "duties_after_issue"
      /// The longest suspension of a license.
      case suspension = "suspension"
      /// From the receipt of a notice to the start, at least.
      case noticeBeforeStart = "notice_before_start"
      /// From the receipt of a notice to resume to the resumption, at least.
      case noticeBeforeResumption = "notice_before_resumption"
      case checkByHealthDepartment = "check_by_health_department"
      case checkByCommune = "check_by_commune"
      case pauseByHealthDepartment = "pause_by_health_department"
      case pauseByCommune = "pause_by_commune"
    }

    /// What the number counts.
    public enum Unit: String, CaseIterable, Sendable {
      case beneficiaries = "beneficiaries"
      case workingDays = "working_days"
      case days = "days"
      case months = "months"
    }

    /// Which number.
    public let kind: Kind
    /// The regime under which an event must fall for it to count.
    public let regime: LicensingRegime
    /// Narrows the days of the regime.
    public let span: LawSpan
    /// Above 0.
    public let amount: Int
    /// What it counts.
    public let unit: Unit
    /// What it rests on.
    public let basis: LawBasis

    /// Puts the parts together.
    public init(
      kind: Kind, regime: LicensingRegime, span: LawSpan = LawSpan(), amount: Int, unit: Unit, basis: LawBasis
    ) {
      self.kind = kind
      self.regime = regime
      self.span = span
      self.amount = amount
      self.unit = unit
      self.basis = basis
    }
  }

  /// A step that the law opens while a regime holds.
  public struct Step: Hashable, Sendable {
    /// Which.
    public let action: NextStep.Action
    /// Those on whose days it is open; none named is every day.
    public let regimes: [LicensingRegime]
    /// Narrows the days of the regime.
    public let span: LawSpan
    /// Who decides.
    public let decidedBy: NextStep.Decider
    /// What it rests on.
    public let basis: LawBasis

    /// Puts the parts together.
    public init(
      action: NextStep.Action, regimes: [LicensingRegime] = [], span: LawSpan = LawSpan(), decidedBy: NextStep.Decider,
      basis: LawBasis
    ) {
      self.action = action
      self.regimes = regimes
      self.span = span
      self.decidedBy = decidedBy
      self.basis = basis
    }
  }

  /// Requirements that are conditions of operating, or duties that fall due after a license.
  public struct Conditions: Hashable, Sendable {
    /// Which set.
    public enum Kind: String, CaseIterable, Sendable {
      /// Of 10 or more: the conditions of the license, or B.I.
      case full = "full"
      /// Of fewer than 10: the conditions of the certificate, or B.II.
      case small = "small"
      /// Of a child protection service.
      case protection = "protection"
      /// Duties after the issue of a license, which are no conditions of it.
      case dutiesAfterIssue = "duties_after_issue"
      /// The papers or the notice themselves: who asks about them has looked which ones there are.
      case papers = "papers"
    }

    /// Which set.
    public let kind: Kind
    /// The regime it belongs to.
    public let regime: LicensingRegime
    /// Narrows the days of the regime.
    public let span: LawSpan
    /// Ids, or their beginnings up to a hyphen.
    public let requirements: [String]
    /// Those among them that speak of the papers themselves: whether these exist is decided from the permits.
    public let except: [String]
    /// What it rests on.
    public let basis: LawBasis

    /// Puts the parts together.
    public init(
      kind: Kind, regime: LicensingRegime, span: LawSpan = LawSpan(), requirements: [String], except: [String] = [],
      basis: LawBasis
    ) {
      self.kind = kind
      self.regime = regime
      self.span = span
      self.requirements = requirements
      self.except = except
      self.basis = basis
    }

    /// Whether a requirement belongs to it.
    public func covers(_ id: String) -> Bool {
      !except.contains(id) && requirements.cover(id)
    }
  }

  /// A requirement that the next text states again: what was found of the one counts for the other.
  public struct Succession: Hashable, Sendable {
    /// What of the findings by the earlier requirement says anything about the later one.
    public enum Carried: String, CaseIterable, Sendable {
      /// The same is asked.
      case all = "all"
      /// Less is asked: who met the one meets the other, who failed it may or may not.
      case met = "met"
    }

    /// The id until then.
    public let before: String
    /// The ids from then on.
    public let after: [String]
    /// The first day of the later ones.
    public let from: CalendarDay
    /// What of its findings counts on.
    public let carries: Carried
    /// What it rests on.
    public let basis: LawBasis

    /// Puts the parts together.
    public init(before: String, after: [String], from: CalendarDay, carries: Carried = .all, basis: LawBasis) {
      self.before = before
      self.after = after
      self.from = from
      self.carries = carries
      self.basis = basis
    }
  }
}

extension LicensingLaw {
  /// A text that was not read and may have changed requirements.
  public struct Amendment: Hashable, Sendable {
    /// Ids, or their beginnings up to a hyphen.
    public let requirements: [String]
    /// The days on which they may read otherwise.
    public let span: LawSpan
    /// The text.
    public let basis: LawBasis

    /// Puts the parts together.
    public init(requirements: [String], span: LawSpan, basis: LawBasis) {
      (self.requirements, self.span, self.basis) = (requirements, span, basis)
    }
  }

  /// The texts that may have changed a requirement by a day.
  ///
  /// - Parameter day: `nil` is any day.
  package func amendments(of id: String, on day: CalendarDay?) -> [Amendment] {
    amendments.filter { row in (day.map(row.span.contains) ?? true) && row.requirements.cover(id) }
  }

  /// The regime of a day in which another text is set aside, and how.
  package func settingAside(on day: CalendarDay) -> (regime: Regime, aside: Regime.SetAside)? {
    regimes.lazy.filter { $0.span.contains(day) }.compactMap { row in row.setsAside.map { (row, $0) } }.first
  }

  /// The row of the regime that governs a class on a day.
  public func regimeRow(of licensingClass: LicensingClass, on day: CalendarDay) -> Regime? {
    regimes.first { $0.classes.contains(licensingClass) && $0.span.contains(day) }
  }

  /// What governs a class on a day; ``LicensingRegime/unknown`` on a day without a row.
  public func regime(of licensingClass: LicensingClass, on day: CalendarDay) -> LicensingRegime {
    regimeRow(of: licensingClass, on: day)?.regime ?? .unknown
  }

  /// The first day of those up to a day on all of which some regime governs a class; `nil` where none governs the day
  /// itself, or the rows have no beginning.
  func firstKnownDay(of licensingClass: LicensingClass, upTo day: CalendarDay) -> CalendarDay? {
    var first = regimeRow(of: licensingClass, on: day)?.span.from
    while let eve = first?.adding(days: -1), let row = regimeRow(of: licensingClass, on: eve) { first = row.span.from }
    return first
  }

  /// What governs social assistance facilities on a day.
  public func regime(on day: CalendarDay) -> LicensingRegime { regime(of: .b, on: day) }

  /// The row of a regime that begins first; `nil` where no row says when.
  public func firstRow(of regime: LicensingRegime) -> (row: Regime, first: CalendarDay)? {
    regimes.compactMap { row in
      row.regime == regime ? row.span.from.map { (row, $0) } : nil
    }.min { $0.1 < $1.1 }
  }

  /// The last day on which papers were issued, where that time has ended by a day.
  package func lastDayOfLicenses(before day: CalendarDay) -> CalendarDay? {
    regimes.filter { $0.regime == .license }.compactMap(\.span.to).filter { $0 < day }.max()
  }

  /// Whether what was done to a paper on a day was done after the procedures of its kind had been cut.
  package func isAfterCut(_ kind: PermitKind, on day: CalendarDay) -> Bool {
    kind.isOfSocialAssistance && lastDayOfLicenses(before: day) != nil
  }

  /// The class by whose regime papers of a kind are issued; `nil` where none of the regimes speaks of them.
  package func licensingClass(issued kind: PermitKind) -> LicensingClass? {
    LicensingClass.allCases.first { $0.operationPaper == kind } ?? (kind.isOfSocialAssistance ? .b : nil)
  }

  /// A number, as it counts for an event of a day; `nil` where no row holds: then nothing is claimed.
  ///
  /// - Parameter licensingClass: Whose regime decides.
  public func amount(_ kind: Amount.Kind, on day: CalendarDay, _ licensingClass: LicensingClass = .b) -> Amount? {
    let regime = regime(of: licensingClass, on: day)
    return amounts.first { $0.kind == kind && $0.regime == regime && $0.span.contains(day) }
  }

  /// The conditions of a kind on a day.
  public func conditions(_ kind: Conditions.Kind, on day: CalendarDay) -> [Conditions] {
    conditions.filter { row in
      row.kind == kind && row.span.contains(day)
        && regimes.contains { $0.regime == row.regime && $0.span.contains(day) }
    }
  }

  /// Whether a requirement is a condition of operation of any class on a day, other than the papers themselves.
  public func isCondition(_ id: String, on day: CalendarDay) -> Bool {
    [.full, .small, .protection].contains { kind in conditions(kind, on: day).contains { $0.covers(id) } }
  }

  /// Whether a requirement speaks of the papers or the notice themselves, of whatever time.
  public func isAboutPapers(_ id: String) -> Bool {
    conditions.contains { $0.kind == .papers && $0.covers(id) }
  }

  /// Whether a requirement is a duty that falls due after the issue of a license.
  public func isDutyAfterIssue(_ id: String) -> Bool {
    conditions.contains { $0.kind == .dutiesAfterIssue && $0.covers(id) }
  }

  /// The ids by which a requirement goes on on a day, itself where nothing took its place, and what of its findings counts
  /// for them.
  func successors(of id: String, on day: CalendarDay) -> (ids: [String], carried: Succession.Carried) {
    guard let next = successions.first(where: { $0.before == id && $0.from <= day }) else { return ([id], .all) }
    return (next.after, next.carries)
  }
}

extension LicensingLaw.Rule {
  /// The same row with a sentence.
  package func worded(_ wording: LawWording) -> LicensingLaw.Rule {
    LicensingLaw.Rule(
      id: id, reason: reason, regimes: regimes, span: span, classes: classes, pattern: pattern, basis: basis,
      interpretedFor: interpretedFor, steps: steps, wording: wording)
  }
}

extension LicensingLaw {
  /// The law as if nothing had changed since a day: what was in force on it goes on for ever, and nothing later holds. On
  /// earlier days the regimes, numbers and conditions of those days do.
  package func frozen(at day: CalendarDay) -> LicensingLaw {
    let always = LawSpan()
    let held = regimes.filter { $0.span.contains(day) }
    // What was over by then stays the law of its own days: a term that began under it is as long as it said.
    func isOver(_ span: LawSpan) -> Bool { span.to.map { $0 < day } ?? false }
    let over = regimes.filter { isOver($0.span) }
    let names = Set(held.map(\.regime))
    let former = Set(over.map(\.regime))
    func isOver(_ regime: LicensingRegime, _ span: LawSpan) -> Bool {
      former.contains(regime) && (isOver(span) || !names.contains(regime))
    }
    func holds(_ regimes: [LicensingRegime]) -> Bool { regimes.isEmpty || regimes.contains { names.contains($0) } }
    var law = LicensingLaw()
    law.regimes = over
    law.regimes += held.map {
      Regime(regime: $0.regime, classes: $0.classes, span: LawSpan(from: $0.span.from), basis: $0.basis)
    }
    law.rules = rules.filter { holds($0.regimes) && $0.span.contains(day) }.map { row in
      Rule(
        id: row.id, reason: row.reason, regimes: row.regimes, span: always, classes: row.classes,
        pattern: row.pattern, basis: row.basis, interpretedFor: row.interpretedFor, steps: row.steps,
        wording: row.wording)
    }
    law.amounts = amounts.filter { isOver($0.regime, $0.span) }
    law.amounts += amounts.filter { names.contains($0.regime) && $0.span.contains(day) }.map { row in
      Amount(kind: row.kind, regime: row.regime, span: always, amount: row.amount, unit: row.unit, basis: row.basis)
    }
    law.steps = steps.filter { holds($0.regimes) && $0.span.contains(day) }
    law.conditions = conditions.filter { isOver($0.regime, $0.span) }
    law.conditions += conditions.filter { names.contains($0.regime) && $0.span.contains(day) }.map { row in
      Conditions(
        kind: row.kind, regime: row.regime, span: always, requirements: row.requirements, except: row.except,
        basis: row.basis)
    }
    law.successions = successions.filter { $0.from <= day }
    law.amendments = amendments.filter { $0.span.contains(day) }.map { row in
      Amendment(requirements: row.requirements, span: always, basis: row.basis)
    }
    return law
  }

  /// The days on which another regime begins or one ends.
  package var daysOfChange: Set<CalendarDay> {
    Set(regimes.flatMap { [$0.span.from, $0.span.to?.adding(days: 1)].compactMap(\.self) })
  }
}

extension LicensingTables {
  /// The same with the law as it was on a day.
  package func frozen(at day: CalendarDay) -> LicensingTables {
    var tables = self
    tables.law = law.frozen(at: day)
    return tables
  }
}

extension [String] {
  /// Whether a requirement is one of these ids, or begins with one of them up to a hyphen.
  func cover(_ id: String) -> Bool { contains { id == $0 || id.hasPrefix("\($0)-") } }
}
