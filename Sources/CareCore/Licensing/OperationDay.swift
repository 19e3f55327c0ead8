/// A day that the time of notices sets an authority: the end of a pause, or the first day of the check after a notice.
public struct OperationDay: Hashable, Sendable {
  /// Which day it is.
  public enum Kind: String, CaseIterable, Sendable {
    /// The last day of a pause, inclusive.
    case pauseEnd = "pause_end"
    /// The first day on which the check after a notice is due; no text sets a last one.
    case check = "check"
  }

  /// Which day it is.
  public let kind: Kind
  /// The day itself.
  public let day: CalendarDay
  /// The same before it moved off a rest day to one for which no law is known: both are to be shown.
  public let unrolled: CalendarDay?
  /// Whose it is.
  public let by: OperationAuthority
  /// What it rests on.
  public let basis: LawBasis
  /// What is not sure of the calendar over which it was counted.
  public let doubt: CalendarDoubt
  /// No row of law is known for the day itself or for the one asked about: what holds then has to be looked up, and
  /// nothing is late by it.
  public let isBeyondLaw: Bool
  /// Of a pause: when a notice to resume came in that does not yet let operation go on.
  public let resumeNoticed: CalendarDay?
  /// Of a pause: a notice to resume that went to a body without a say in it.
  public let misdirected: ResumeNotice?
}

extension FacilityDossier {
  /// The days of pauses and checks that are open on a day, each once. The end of a pause stays until the operation went on
  /// or ended, however long it is over.
  ///
  /// Legal source: NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2 B.III (read); that a pause runs from its receipt and rolls over
  /// rest days is our reading.
  public func operationDays(on day: CalendarDay, tables: LicensingTables) -> [OperationDay] {
    let law = tables.law
    var terms: [OperationDay] = []
    for licensingClass in classGroups(on: day, law).flatMap(\.classes) {
      let flags = LicensingFlags(self, licensingClass, on: day, tables)
      if flags.operation.termination != nil || flags.isClosed { continue }
      func isUnknown(_ day: CalendarDay) -> Bool { law.regime(of: licensingClass, on: day) == .unknown }
      func add(
        _ kind: OperationDay.Kind, _ term: CalendarDay, unrolled: CalendarDay? = nil, _ by: OperationAuthority,
        _ basis: LawBasis, _ doubt: CalendarDoubt, resumeNoticed: CalendarDay? = nil,
        misdirected: ResumeNotice? = nil
      ) {
        let found = OperationDay(
          kind: kind, day: term, unrolled: isUnknown(term) ? unrolled : nil, by: by, basis: basis, doubt: doubt,
          isBeyondLaw: [day, term].contains(where: isUnknown), resumeNoticed: resumeNoticed,
          misdirected: misdirected)
        if !terms.contains(where: { $0.kind == kind && $0.day == term }) { terms.append(found) }
      }
      if let pause = flags.operation.pause, pause.state(on: day) != nil,
        let row = law.amount(pause.pause.decidedBy.longestPause, on: pause.pause.received)
      {
        add(
          .pauseEnd, pause.last, unrolled: pause.unrolled, pause.pause.decidedBy, row.basis.interpreted,
          tables.calendar.doubt(from: pause.unrolled ?? pause.last, through: pause.last),
          resumeNoticed: pause.notice?.received, misdirected: pause.misdirected)
      }
      if let check = flags.checkAfterNotice {
        let basis = flags.basis(check.basis, of: .checkDue)
        // For how many it is meant the notice says; how many come, nobody has counted yet.
        add(
          .check, check.from, check.by, flags.census?.licensingCount == nil ? basis.interpreted : basis, check.doubt)
      }
    }
    return terms.sorted { $0.day < $1.day }
  }
}

/// Why nobody can say from when a check after a notice may be made.
public enum UndatedCheck: Hashable, Sendable {
  /// The notice bears no day of receipt that can be read.
  ///
  /// - Parameter seen: By this day it was on the register.
  case receiptUnknown(seen: CalendarDay)
  /// Which body it belongs to is not clear, as nobody counted those in hardship.
  ///
  /// - Parameter since: The notice was received, or on the register, by this day.
  case bodyUnknown(since: CalendarDay)
}

extension FacilityDossier {
  /// The check after a notice that is to be made by a day nobody can name; `nil` where there is none, or its day is known.
  public func undatedCheck(on day: CalendarDay, tables: LicensingTables) -> UndatedCheck? {
    let flags = classGroups(on: day, tables.law).flatMap(\.classes).map { LicensingFlags(self, $0, on: day, tables) }
    if flags.contains(where: { $0.checkAfterNotice != nil }) { return nil }
    return flags.compactMap(\.undatedCheck).first
  }
}

/// What must be looked at of a check that is made as one after a notice.
package enum NoticeCheckDoubt: Hashable, Sendable {
  /// The register has no notice by the day.
  case noNotice
  /// By the notice that counts the check may be made from a later day on.
  case beforeItsDay(CalendarDay)
}

extension FacilityDossier {
  /// What is doubtful of a check after a notice that is announced on a day; `nil` for nothing.
  ///
  /// Legal source: NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2 B.III (read): the check follows a notice, so many working days
  /// after its receipt.
  package func doubtOfNoticeCheck(on day: CalendarDay, tables: LicensingTables) -> NoticeCheckDoubt? {
    if !notices.contains(where: { $0.seen <= day }) { return .noNotice }
    // As it stood the day before: the check itself is what makes it done.
    let due = operationDays(on: day.adding(days: -1), tables: tables).first { $0.kind == .check }?.day
    return due.flatMap { $0 > day ? .beforeItsDay($0) : nil }
  }

  /// Who checks the facility after its notice on a day; `nil` where it is open which of the two.
  ///
  /// Legal source: NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2 B.III.1 and B.III.2 (read).
  package func checkingBody(on day: CalendarDay, _ tables: LicensingTables) -> OperationAuthority? {
    let bodies = receivers(on: day, tables.law)
    return bodies.count == 1 ? bodies[0] : nil
  }

  /// The body to which the facility belongs on a day, where its class is certain and that is another one.
  package func otherBody(than body: OperationAuthority, on day: CalendarDay, _ tables: LicensingTables)
    -> OperationAuthority?
  {
    let bodies = receivers(on: day, tables.law)
    return bodies.contains(body) ? nil : bodies.first
  }

  /// The bodies to which a facility belongs on a day by its classes of social assistance; both where it is open which.
  func receivers(on day: CalendarDay, _ law: LicensingLaw) -> [OperationAuthority] {
    let groups = classGroups(on: day, law)
    let own = groups.filter { $0.classes.contains(where: \.isOfSocialAssistance) }
    if own.contains(where: { !$0.missing.isEmpty }) { return [.healthDepartment, .communeChairman] }
    return own.flatMap(\.classes).filter(\.isOfSocialAssistance).flatMap { receivers(of: $0, on: day, law) }.uniqued()
  }
}

extension OperationAuthority {
  /// The amount that says how long a pause of its may last.
  var longestPause: LicensingLaw.Amount.Kind { self == .communeChairman ? .pauseByCommune : .pauseByHealthDepartment }
}

extension LawBasis {
  /// The same where the way of counting is our reading of it.
  var interpreted: LawBasis {
    LawBasis(
      citation: citation, citationEN: citationEN, certainty: certainty(isReading: true), source: source)
  }

  /// How sure it is of something it may say only by our reading.
  func certainty(isReading: Bool) -> Certainty { isReading ? max(certainty, .interpretation) : certainty }
}
