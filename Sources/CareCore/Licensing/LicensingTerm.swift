/// A term that runs, or ran out, over a paper of a facility.
public struct LicensingTerm: Hashable, Sendable {
  /// Which term.
  public enum Kind: String, CaseIterable, Sendable {
    /// The last day that the paper itself shows.
    case paperExpiry = "paper_expiry"
    case suspension = "suspension"
    /// From the establishment certificate to the application for a license.
    case licenseApplication = "license_application"
    /// From the license to the beginning of operation.
    case operationStart = "operation_start"
    /// From the license to the publishing of the rules of operation and spending.
    case rulesPublication = "rules_publication"
    /// From the license to the announcement of operation.
    case operationAnnouncement = "operation_announcement"
    /// From the full file to the authority's decision.
    case processing = "processing"
  }

  /// Which term.
  public let kind: Kind
  /// Of the paper it belongs to.
  public let permitKind: PermitKind
  /// Of the paper; `nil` while only applied for.
  public let number: String?
  /// The day of the event, which is not counted; the last possible one where ``precision`` is not that of a day.
  public let from: CalendarDay
  /// How closely ``from`` is known.
  public let precision: DayPrecision
  /// Inclusive; counted from the last possible day.
  public let lastDay: CalendarDay
  /// ``lastDay`` before it moved off a rest day; `nil` where it did not, and of terms in working days.
  public let unrolledDay: CalendarDay?
  /// ``lastDay`` counted from the first possible day; `nil` where nothing says which that is.
  public let earliestLastDay: CalendarDay?
  /// The clause.
  public let citation: String
  /// How surely the length was read.
  public let certainty: Certainty
  /// In working days, what is not sure of the calendar over which they were counted.
  public let doubt: CalendarDoubt
  /// No row of law is known for the last day or for the day asked about: nothing is late by it.
  public let isBeyondLaw: Bool
  /// Whose term it is; `nil` where it is the facility's own.
  public let decider: FileDecider?
}

/// A term that runs from the grant of a paper, and that nobody can count.
public struct UncountedTerm: Hashable, Sendable {
  /// What the register does not say.
  public enum Gap: String, CaseIterable, Sendable {
    /// When the paper was granted.
    case grant = "grant"
    /// Whether the place operated since.
    case operation = "operation"
  }

  /// Which term.
  public let kind: LicensingTerm.Kind
  /// Of the paper it belongs to.
  public let permitKind: PermitKind
  /// What would have to be known.
  public let gap: Gap

  /// Each that there can be.
  package static let all: [UncountedTerm] = [
    UncountedTerm(kind: .licenseApplication, permitKind: .establishmentCertificate, gap: .grant),
    UncountedTerm(kind: .operationStart, permitKind: .operatingLicense, gap: .grant),
    UncountedTerm(kind: .operationStart, permitKind: .operatingLicense, gap: .operation),
  ]
}

/// Who has to decide on a file.
public struct FileDecider: Hashable, Sendable {
  /// Who took it in, as the register says; `nil` where it does not.
  public let receiver: String?
  /// Who is competent by the table on the day asked about; `nil` where no row says so.
  public let competent: String?
  /// Somebody compared that row with the text in force.
  public let isChecked: Bool
  /// The receiver is one of those that are competent, or nothing says otherwise.
  public let isReceiverCompetent: Bool
}

/// An authority that let its own term pass without a decision. Silence grants nothing.
///
/// Legal source: NĐ 103/2017/NĐ-CP, Điều 17 khoản 3, 30, 47 khoản 2 (read).
public struct AuthorityOverdue: Hashable, Sendable {
  /// What was asked for, and until when the answer was due.
  public let term: LicensingTerm
  /// From the last day to the day asked about.
  public let days: Int
}

/// An application on which nobody will decide: the procedure of its paper was cut, and nothing in the register says
/// what became of the file.
///
/// Legal source: NQ 66.18/2026/NQ-CP, Điều 6 khoản 2 (read): it is no longer processed and given back on request, and
/// no term of the authority runs. What the authority had let pass by then stays what it was.
public struct StoppedFile: Hashable, Sendable {
  /// What was asked for.
  public let permitKind: PermitKind
  /// The last entry of the application.
  public let filed: PermitEvent
  /// The first day without the procedure.
  public let cut: CalendarDay
  /// How late the authority was on the last day before; `nil` where it was not, or nobody can say.
  public let overdue: AuthorityOverdue?

  /// Handed in when there was no such procedure any more, whichever day it may be of.
  public var isAfterCut: Bool { filed.precision.earliest(for: filed.on).map { $0 >= cut } ?? false }
  /// The day from which the file waits to be given back.
  public var since: CalendarDay { isAfterCut ? filed.on : cut }
  /// The first day on which it can be recorded as stopped: no file stops before its entry.
  public var stoppable: CalendarDay { max(cut, filed.on) }
}

extension FacilityDossier {
  /// The files of which a procedure was cut by a day before anybody decided, or handed in after it, and that nobody has
  /// recorded as stopped, given back or decided since.
  public func stoppedFiles(on day: CalendarDay, tables: LicensingTables) -> [StoppedFile] {
    let pending = permits.filter { $0.kind.isOfSocialAssistance && $0.isPending(on: day) }
    guard !pending.isEmpty, let last = tables.law.lastDayOfLicenses(before: day) else { return [] }
    let late = permits.contains { $0.isPending(on: last) } ? authorityOverdue(on: last, tables) : []
    return pending.compactMap { permit in
      guard let filed = permit.events.last(where: { $0.on <= day && $0.kind == .applied }) else { return nil }
      return StoppedFile(
        permitKind: permit.kind, filed: filed, cut: last.adding(days: 1),
        overdue: late.first { $0.term.permitKind == permit.kind && $0.term.from == filed.on })
    }
  }

  /// Every term that began by a day, those that ran out among them, by last day.
  ///
  /// Legal source: Bộ luật Dân sự 91/2015/QH13, Điều 147, 148 for the counting (read); that the last day of the terms
  /// of 12 and 6 months moves off a rest day, as that of a pause does, is our reading.
  public func licensingTerms(on day: CalendarDay, tables: LicensingTables) -> [LicensingTerm] {
    permits.flatMap { permit in
      terms(of: permit, on: day, tables)
    }.enumerated().sorted { ($0.element.lastDay, $0.offset) < ($1.element.lastDay, $1.offset) }.map(\.element)
  }

  /// The same of which something is still to come: what has not run out, the authority's own term, and, however long they
  /// are over, suspensions and last days of papers after which nobody settled what follows, and the terms within which a
  /// license had to be asked for or operation to begin. Allowing operation again, a withdrawal, another paper of the kind or
  /// the end of the operation settle it, an application or a beginning takes the term away, and where no application can be
  /// handed in any more a notice stands in its place. Of what is to be published after a license no register says that it
  /// was: past its day it is no longer told.
  public func openTerms(on day: CalendarDay, tables: LicensingTables) -> [LicensingTerm] {
    let hasEnded = terminations.contains { $0.from <= day }
    return licensingTerms(on: day, tables: tables).filter { term in
      switch term.kind {
      case .processing: true
      case .suspension, .paperExpiry: !hasEnded && (term.lastDay >= day || !holds(term.permitKind, on: day))
      case .licenseApplication: term.lastDay >= day || !hasEnded && !notices.contains { $0.seen <= day }
      case .operationStart: term.lastDay >= day || !hasEnded
      case .rulesPublication, .operationAnnouncement: term.lastDay >= day
      }
    }
  }

  /// Applications on which an authority should have decided by a day and did not. Where the day of the application is not
  /// known, those that are late counted from its last possible day.
  func authorityOverdue(on day: CalendarDay, _ tables: LicensingTables) -> [AuthorityOverdue] {
    guard permits.contains(where: { $0.isPending(on: day) }) else { return [] }
    return licensingTerms(on: day, tables: tables).compactMap { term in
      guard term.kind == .processing, term.lastDay < day else { return nil }
      return AuthorityOverdue(term: term, days: day.days(since: term.lastDay))
    }
  }

  /// Until when an authority must decide on an application, counted from its last and from its first possible day.
  func processingTerm(of permit: Permit, _ filed: PermitEvent, on day: CalendarDay, _ tables: LicensingTables) -> (
    last: CalendarDay, earliestLast: CalendarDay?, limit: LicensingTables.ProcessingLimit
  )? {
    let commune = profile(on: day)?.communeCode
    func limit(_ day: CalendarDay) -> LicensingTables.ProcessingLimit? {
      tables.processingLimit(for: permit.kind, inCommune: commune, on: day)
    }
    guard let own = limit(filed.on) else { return nil }
    let earliest = filed.precision.earliest(for: filed.on).flatMap { first in
      limit(first).map { tables.calendar.workingDay($0.workingDays, after: first) }
    }
    return (tables.calendar.workingDay(own.workingDays, after: filed.on), earliest, own)
  }

  /// Who has to decide on a file by a day: who took it in, and who is competent by then.
  private func decider(of permit: Permit, _ filed: PermitEvent, on day: CalendarDay, _ tables: LicensingTables)
    -> FileDecider
  {
    let receiver = filed.wording.issuer ?? filed.issuer ?? permit.content(on: day).issuer
    let rows = tables.competences(for: permit.kind, inCommune: profile(on: day)?.communeCode, on: day)
    let name = receiver.map(LicensingTables.Competence.comparable)
    return FileDecider(
      receiver: receiver, competent: rows.isEmpty ? nil : rows.map(\.name).uniqued().joined(separator: "; "),
      isChecked: rows.allSatisfy(\.isChecked),
      isReceiverCompetent: rows.isEmpty || name.map { name in rows.contains { $0.covers(name) } } ?? false)
  }

  private func terms(of permit: Permit, on day: CalendarDay, _ tables: LicensingTables) -> [LicensingTerm] {
    var terms: [LicensingTerm] = []
    let wording = permit.content(on: day)
    func add(
      _ kind: LicensingTerm.Kind, from: CalendarDay, to last: CalendarDay, _ citation: String,
      _ certainty: Certainty = .read, doubt: CalendarDoubt = .none, raw: CalendarDay? = nil,
      precision: DayPrecision = .day, earliest: CalendarDay? = nil, decider: FileDecider? = nil
    ) {
      let unrolled = raw.flatMap { $0 < last ? $0 : nil }
      terms.append(
        LicensingTerm(
          kind: kind, permitKind: permit.kind, number: wording.number, from: from, precision: precision, lastDay: last,
          unrolledDay: unrolled, earliestLastDay: precision == .day ? last : earliest, citation: citation,
          // That the last day moves off a rest day is read, that it does of these terms is our reading.
          certainty: unrolled == nil ? certainty : max(certainty, .interpretation),
          doubt: doubt,
          isBeyondLaw: [day, last].contains { tables.law.regime(ofPaper: permit.kind, on: $0) == .unknown },
          decider: decider))
    }
    let standing = permit.standing(on: day, tables)
    switch standing {
    case .inProcess:
      // Where the procedure was cut nobody decides on the file, and no term of the authority runs.
      guard !permit.kind.isOfSocialAssistance || tables.law.regime(on: day) == .license,
        let filed = permit.fullFile(by: day), let term = processingTerm(of: permit, filed, on: day, tables)
      else { break }
      add(
        .processing, from: filed.on, to: term.last, term.limit.citation, term.limit.reading,
        doubt: tables.calendar.doubt(from: filed.on, through: term.last), precision: filed.precision,
        earliest: term.earliestLast, decider: decider(of: permit, filed, on: day, tables))
    case .suspended, .suspensionLapsed:
      if let term = permit.suspensionTerm(on: day, tables), let last = term.last {
        // Where no law is known for the day, what the term rested on when it ended or began.
        let basis = [day, last, term.event.on].lazy.compactMap { tables.law.suspensionBasis(of: permit.kind, on: $0) }
          .first
        add(
          .suspension, from: term.event.on, to: last, basis?.citation ?? "–", basis?.certainty ?? .unverified,
          doubt: term.unrolled.map { tables.calendar.doubt(from: $0, through: last) } ?? .none, raw: term.unrolled,
          precision: term.isEndKnown ? .day : term.event.precision, earliest: term.earliestLast)
      }
    default: break
    }
    if standing.isGranted || standing == wording.expires.map({ .expired(on: $0) }),
      let issued = permit.firstIssued(by: day), let expires = wording.expires
    {
      add(
        .paperExpiry, from: issued, to: expires, tables.law.citation(ofRule: "paper-expired", on: issued), .unverified)
    }
    for kind in [LicensingTerm.Kind.licenseApplication, .operationStart] {
      guard case .counted(let issue, let first, let amount) = counting(of: kind, permit, on: day, tables) else {
        continue
      }
      let (raw, last) = tables.lastDay(of: amount.amount, from: issue.on)
      // The ground cannot arise once no application can be handed in.
      if kind == .licenseApplication, tables.law.regime(on: min(last, day)) != amount.regime { continue }
      add(
        kind, from: issue.on, to: last, amount.basis.citation, amount.basis.certainty,
        doubt: raw < last ? tables.calendar.doubt(from: raw, through: last) : .none, raw: raw,
        precision: issue.precision, earliest: tables.lastDay(of: amount.amount, from: first).last)
    }
    if standing.isGranted, permit.kind == .operatingLicense, let issue = permit.firstIssue(by: day),
      let first = issue.precision.earliest(for: issue.on), let term = tables.law.amount(.dutiesAfterIssue, on: issue.on)
    {
      let last = tables.calendar.workingDay(term.amount, after: issue.on)
      for (kind, rule) in [
        (LicensingTerm.Kind.rulesPublication, "rules-not-published"),
        (.operationAnnouncement, "operation-not-announced"),
      ] {
        add(
          kind, from: issue.on, to: last, tables.law.citation(ofRule: rule, on: issue.on),
          doubt: tables.calendar.doubt(from: issue.on, through: last), precision: issue.precision,
          earliest: tables.calendar.workingDay(term.amount, after: first))
      }
    }
    return terms
  }

  /// How a term that runs from the grant of a paper is counted.
  private enum Counting {
    /// - Parameters:
    ///   - first: The first possible day of the grant.
    ///   - amount: The same by the law of the first and of the last possible day.
    case counted(PermitEvent, first: CalendarDay, LicensingLaw.Amount)
    case uncounted(UncountedTerm.Gap)
  }

  /// - Returns: `nil` where no such term runs.
  private func counting(
    of kind: LicensingTerm.Kind, _ permit: Permit, on day: CalendarDay, _ tables: LicensingTables
  ) -> Counting? {
    let key: LicensingLaw.Amount.Kind
    switch (kind, permit.kind) {
    case (.licenseApplication, .establishmentCertificate) where bestPermit(.operatingLicense, on: day) == nil:
      key = .licenseApplication
    case (.operationStart, .operatingLicense): key = .operationStart
    default: return nil
    }
    guard permit.standing(on: day, tables).isGranted, let issue = permit.firstIssue(by: day) else { return nil }
    let first = issue.precision.earliest(for: issue.on)
    let days = first.map { [$0, issue.on] } ?? []
    if first != nil, days.allSatisfy({ tables.law.amount(key, on: $0) == nil }) { return nil }
    if kind == .operationStart {
      guard let hasOperated = hasOperated(since: first ?? issue.on, by: day) else { return .uncounted(.operation) }
      if hasOperated { return nil }
    }
    guard let first, let amount = tables.law.amount(key, from: issue) else { return .uncounted(.grant) }
    return .counted(issue, first: first, amount)
  }

  /// Terms of papers in force that run and that nobody can count for what the register does not say.
  public func uncountedTerms(on day: CalendarDay, tables: LicensingTables) -> [UncountedTerm] {
    let hasEnded = terminations.contains { $0.from <= day }
    if hasEnded { return [] }
    return permits.flatMap { permit in
      [LicensingTerm.Kind.licenseApplication, .operationStart].compactMap { kind in
        guard case .uncounted(let gap) = counting(of: kind, permit, on: day, tables) else { return nil }
        // Where no application can be handed in any more a notice stands in its place.
        if kind == .licenseApplication, tables.law.regime(on: day) != .license { return nil }
        return UncountedTerm(kind: kind, permitKind: permit.kind, gap: gap)
      }
    }
  }

  /// Whether it kept anybody after a license was granted, as far as the facts say; `nil` when they do not.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 32 khoản 2 điểm b ("cơ sở không hoạt động") (read); that keeping nobody is not
  /// operating is our reading.
  func hasOperated(since issued: CalendarDay, by day: CalendarDay) -> Bool? {
    let counted = censuses.filter { $0.on <= day }
    if counted.contains(where: { $0.on >= issued && $0.namesSomebody }) { return true }
    if let opened = profile(on: day)?.opened { return opened <= day ? true : false }
    return counted.contains { $0.on >= issued && $0.beneficiaries != nil } ? false : nil
  }
}

extension LicensingLaw {
  /// A number by the law of the first and of the last possible day of an event; `nil` where there is none or they differ,
  /// or nobody knows the first.
  func amount(_ kind: Amount.Kind, from event: PermitEvent) -> Amount? {
    guard let first = event.precision.earliest(for: event.on), let amount = amount(kind, on: event.on),
      self.amount(kind, on: first)?.amount == amount.amount
    else { return nil }
    return amount
  }
}

extension Permit {
  /// The entry of the full file of an application under way; `nil` while the applicant is asked for more.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 17 khoản 3 ("kể từ ngày nhận đầy đủ hồ sơ"), 30, 47 (read); that a supplement
  /// asked for means the file was not full is our reading.
  func fullFile(by day: CalendarDay) -> PermitEvent? {
    let last = events.last { $0.on <= day && [.applied, .supplementAsked].contains($0.kind) }
    return last?.kind == .applied ? last : nil
  }
}

extension LicensingLaw {
  /// What governs the facilities that need a paper of a kind on a day.
  fileprivate func regime(ofPaper kind: PermitKind, on day: CalendarDay) -> LicensingRegime {
    regime(of: kind.governedClass, on: day)
  }

  /// What a suspension of a paper rests on.
  fileprivate func suspensionBasis(of kind: PermitKind, on day: CalendarDay) -> LawBasis? {
    let paper: OperationPaper
    switch kind {
    case .childProtectionRegistration: paper = .childProtectionRegistration
    case .under10Certificate: paper = .under10Certificate
    case .operatingLicense: paper = .license
    // No text was read about the suspension of other papers.
    default: return nil
    }
    return rules.first { row in
      row.pattern.judgedBy == [paper] && row.pattern.standings?.contains(.suspended) == true && row.span.contains(day)
        && (row.regimes.isEmpty || row.classes.contains { row.regimes.contains(regime(of: $0, on: day)) })
    }?.basis
  }

  /// The clause of the rule of a name, as its row of a day cites it.
  func citation(ofRule id: String, on day: CalendarDay) -> String {
    let rows = rules.filter { $0.reason.rawValue == id && $0.span.contains(day) }
    let regime = regime(on: day)
    return (rows.first { $0.regimes.contains(regime) } ?? rows.first)?.basis.citation ?? "–"
  }
}

extension PermitKind {
  /// The class whose law a paper is under.
  fileprivate var governedClass: LicensingClass {
    switch self {
    case .publicFoundingDecision: .a
    case .establishmentCertificate, .operatingLicense: .b
    case .enterpriseRegistration, .associationLicense: .c
    case .under10Certificate: .d
    case .childProtectionRegistration: .e
    case .placementDecision: .f
    case .preschoolPermit: .g
    }
  }
}
