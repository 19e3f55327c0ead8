import CareCore
import CareStore
import Foundation
import Synchronization
import Testing

/// An office, a clock and keys that do not exist, fresh for every test.
struct InventedOffice {
  let database: CareDatabase

  init(series: String = "") throws {
    database = try CareDatabase.inMemory(office: Self.office(series: series), by: Self.act(0), random: Self.random())
  }

  static func office(series: String = "") -> Office {
    Office(agency: "Sở Y tế tỉnh Ví Dụ", series: series)
  }

  /// `minute` minutes after the beginning of 14 May 2025.
  static func instant(_ minute: Int64) -> Instant {
    Instant(milliseconds: 1_747_155_600_000 + minute * 60_000)
  }

  static func act(_ minute: Int64, _ command: String = "test") -> Act {
    Act(actor: "an", host: "may-1", command: command, instant: instant(minute))
  }

  /// A counter for randomness: every key and salt is new, and the same in every run.
  static func random() -> @Sendable () -> UInt64 {
    let counter = Counter()
    return { counter.next() }
  }

  private final class Counter: Sendable {
    private let value = Mutex<UInt64>(0)

    func next() -> UInt64 {
      value.withLock { value in
        value += 1
        return value &* 0x9E37_79B9_7F4A_7C15
      }
    }
  }

  static func profile(_ from: String = "2024-01-01", name: String = "Mái ấm Ví Dụ") -> FacilityProfile {
    FacilityProfile(
      from: CalendarDay(from) ?? CalendarDay(known: 2024, 1, 1), name: name, kind: .childrenCare,
      ownership: .nonPublic, communeCode: "99001")
  }

  /// The text of a private thing, which must never be in the trail.
  static let secret = "BÍ-MẬT"

  /// One row at least in every domain table, with a secret wherever a secret may stand.
  func fill() throws {
    try fillFirst()
    try fillOperation()
    try fillDangers()
    try fillRetractions()
    try fillCorrections()
  }

  /// The tables of the first version, as its fixture holds them: with the same keys and salts.
  func fillFirst() throws {
    let secret = Self.secret
    let day = CalendarDay(known: 2025, 5, 14)
    let hash = String(repeating: "a", count: 64)
    let reference = ChecklistReference(id: "quick-safety", version: "1", contentHash: hash)
    try database.change(Self.act(1)) { change in
      var profile = Self.profile()
      (profile.operatorKind, profile.religiousKind, profile.setting) = (.individual, .religiousPerson, .rural)
      (profile.head, profile.phone) = (secret, "0900000000 " + secret)
      let facility = try change.addFacility(code: nil, profile: profile)
      try change.addCensus(
        Census(
          on: day, children: 9, others: 1,
          counts: Dictionary(uniqueKeysWithValues: Census.Part.allCases.map { ($0, 1) })), to: facility)
      try change.addDiscovery(Discovery(on: day, source: .police, note: secret), to: facility)
      try change.addDiscoveryStep(
        DiscoveryStep(kind: .noticeServed, on: day, document: "2/TB", note: secret), to: facility)
      try change.addClosure(Closure(kind: .reopened, on: day, note: secret), to: facility)
      try change.addPermit(
        .operatingLicense,
        event: PermitEvent(
          kind: .issued, on: day, note: secret,
          wording: Permit.Content(number: "1/GP", head: secret, facilityKind: .childrenCare)), to: facility)
      let permit = try #require(try change.snapshot.dossier(facility).permits.first)
      let mistaken = PermitEvent(kind: .amended, on: day)
      try change.addEvent(mistaken, to: permit.id, of: facility)
      try change.correctEvent(mistaken, of: permit, in: facility, as: nil, because: secret)
      let twin = try change.addFacility(code: "VD-2", profile: Self.profile(name: "Mái ấm Ví-Dụ"))
      try change.merge(twin, into: facility, because: secret)
      let directive = try change.addDirective(Directive.Content(issuer: "UBND", date: day, summary: "V/v"), year: 2025)
      let campaign = try change.addCampaign(
        Campaign.Content(name: "Đợt 1", directive: directive.id, from: day, to: day, checklistIDs: ["quick-safety"]))
      try change.excuse(facility, in: campaign, reason: secret)
      try change.assign([Self.assignment(from: day)], in: campaign)
      try change.addLate(facility, to: campaign, on: day)
      try change.close(campaign, on: day)
      try change.keep(reference, content: "{}")
      let inspection = try change.planInspection(
        of: facility, with: reference, campaign: campaign.id, on: day, year: 2025)
      try change.start(inspection, Self.start(on: day))
      try change.extend(
        inspection, Deadline.Extension(3, .days, reason: secret, approver: "Giám đốc Ví Dụ", grantedOn: day))
      try change.record(InspectionPause(from: day, to: day, document: "3/QĐ", reason: secret), of: inspection)
      try change.record(Answer(itemID: "a", value: "no", declared: nil, note: secret), in: inspection)
      try change.record(Answer(itemID: "b", value: nil, declared: .notChecked, note: nil), in: inspection)
      for text in [secret, "khác " + secret] {
        try change.record(
          Answer(itemID: "c", value: text, declared: nil, note: nil, isFreeText: true), in: inspection)
      }
      try change.attach(
        itemID: "a", fileName: secret + ".jpg", size: 1, contentHash: hash, caption: secret, to: inspection)
      try change.close(
        inspection,
        minutes: Minutes(
          closedOn: day, signedByFacility: false, witness: secret, witnessRole: .commune, facilityOpinion: secret),
        findings: [Self.finding(seen: secret, statement: secret)],
        observations: [
          Observation(itemID: "a", dutyBearer: "commune", citations: ["Điều 1"], statement: secret, seen: secret)
        ], conditions: ConditionOutcome(met: ["ND103-25-1"], unsettled: ["ND103-24-2", "ND103-24-3"]))
      try fillRemediation(inspection, of: facility, change)
      let other = try change.planInspection(of: facility, with: reference, campaign: nil, on: nil, year: 2025)
      try change.follow(other, up: inspection)
      try change.cancel(other, on: day, reason: secret)
      try change.addCalendarRow(Self.calendarRow(day))
      try change.recordMoved([try Self.moved()])
      let duty = try change.addDuty(Self.duty(startsOn: day, directive: directive.id, note: secret))
      try change.addDuty(Self.duty(.recurring(.year, due: nil, Self.period), startsOn: day))
      try change.record(ReportingDuty.End(on: day, reason: secret), of: duty)
      try change.submit(
        Submission(period: "once", number: "1/BC", sentOn: day, fileName: "a.xlsx", contentHash: hash, note: secret),
        for: duty)
      _ = try change.sealTrail(purpose: "Biên bản 1")
      try change.issue(
        IssuedReport(
          template: "campaign-summary", arguments: "campaign=C-2025-001", number: "7", symbol: "BC-SYT", issuedOn: day,
          vantage: Vantage(day: day, knownAt: Self.instant(1)), fileName: "a.xlsx", contentHash: hash))
    }
  }

  /// The tables of the second version.
  func fillOperation() throws {
    let secret = Self.secret
    try database.change(Self.act(2)) { change in
      let facility = try #require(try change.snapshot.facility(code: "F-000001"))
      try change.addNotice(Self.notice(secret), to: facility)
      try change.addPause(Self.pause(must: secret), to: facility)
      try change.addResumeNotice(
        ResumeNotice(
          received: CalendarDay(known: 2026, 11, 2), receivedBy: .communeChairman,
          body: "Ủy ban nhân dân xã Ví Dụ", document: "2/TB", sent: CalendarDay(known: 2026, 10, 30),
          resumes: CalendarDay(known: 2026, 11, 9), cured: secret), to: facility)
      try change.addResumption(
        OperationResumption(on: CalendarDay(known: 2026, 11, 9), note: secret), to: facility)
      try change.addTermination(
        OperationTermination(
          document: "9/QĐ", decided: CalendarDay(known: 2027, 2, 2), decidedBy: .communeChairman,
          effective: CalendarDay(known: 2027, 2, 5)), to: facility)
      try change.addPermitReview(
        PermitReview(on: CalendarDay(known: 2026, 8, 3), source: "Tổ kiểm tra phường"), to: facility)
      try change.markLaw(
        LawMark(subject: "calendar", contentHash: String(repeating: "b", count: 64), content: "2026 -11-24"))
      let twin = try #require(try change.snapshot.facilities(matching: "VD-2").first)
      try change.addClosure(
        Closure(kind: .closed, on: CalendarDay(known: 2027, 2, 6), note: secret, unplaced: 2), to: twin)
      var event = PermitEvent(kind: .applied, on: CalendarDay(known: 2026, 12, 31))
      event.precision = .year
      let permit = try change.addPermit(.under10Certificate, event: event, to: facility)
      event = PermitEvent(kind: .stopped, on: CalendarDay(known: 2026, 12, 31), note: secret)
      event.isFileReturned = true
      try change.addEvent(event, to: permit, of: facility)
    }
  }

  /// A child in danger elsewhere, and signs of it at the inspection.
  func fillDangers() throws {
    let secret = Self.secret
    try database.change(Self.act(3)) { change in
      _ = try change.addEmergency(at: Self.instant(0), .elsewhere(secret), inspection: nil, nil)
      let inspection = try #require(try change.snapshot.inspection(code: "I-2025-000001"))
      let emergency = try #require(try change.snapshot.emergencies().first)
      try change.keep(.recorded(emergency.id), on: "a", of: inspection)
      try change.keep(.declined(secret), on: "b", of: inspection)
    }
  }

  /// A review of papers that never was.
  func fillRetractions() throws {
    try database.change(Self.act(4)) { change in
      let facility = try #require(try change.snapshot.facility(code: "F-000001"))
      try change.addPermitReview(PermitReview(on: CalendarDay(known: 2026, 8, 4), source: "Danh sách"), to: facility)
      let review = try #require(try change.snapshot.recordedFacts(.permitReview, of: facility).last)
      try change.retract(review, because: Self.secret)
    }
  }

  /// A handling under another number.
  func fillCorrections() throws {
    try database.change(Self.act(5)) { change in
      let handling = try #require(try change.snapshot.handlings().first)
      var content = handling.content
      content.number = "8/VB"
      _ = try change.replaceHandling(handling, with: content, against: handling.findings, because: Self.secret)
    }
  }

  /// A notice that says something under every item of its form.
  static func notice(_ text: String = "Có") -> OperationNotice {
    OperationNotice(
      received: CalendarDay(known: 2026, 7, 13), seen: CalendarDay(known: 2026, 7, 13), receivedBy: .communeChairman,
      body: "Ủy ban nhân dân xã Ví Dụ",
      document: "1/TB", signed: CalendarDay(known: 2026, 7, 8), sent: CalendarDay(known: 2026, 7, 9),
      plannedStart: CalendarDay(known: 2026, 8, 10), address: "Thôn Ví Dụ", communeCode: "99001",
      facilityKind: .childrenCare,
      items: Dictionary(
        uniqueKeysWithValues: OperationNotice.FormItem.allCases.map {
          ($0, [.name, .founders, .tax].contains($0) ? text : $0 == .capital ? "" : "Có")
        }), isIdentityStated: true)
  }

  static func pause(_ document: String = "5/TB", must: String? = nil) -> OperationPause {
    OperationPause(
      document: document, decided: CalendarDay(known: 2026, 8, 18), received: CalendarDay(known: 2026, 8, 20),
      decidedBy: .communeChairman, until: CalendarDay(known: 2026, 11, 20), must: must)
  }

  private func fillRemediation(_ inspection: Inspection, of facility: Facility, _ change: Change) throws {
    let (secret, day) = (Self.secret, CalendarDay(known: 2025, 5, 14))
    let finding = try #require(try change.snapshot.findings(of: inspection.id).first)
    try change.record(
      RemediationAct(
        .demand, on: day, text: secret, document: "1/SYT", term: .fixed(.by, CalendarDay(known: 2025, 5, 30))),
      on: finding, of: inspection, .weekdays)
    try change.record(
      RemediationAct(.extend, on: day, text: secret, person: secret, term: .counted(5, .days)), on: finding,
      of: inspection, .weekdays)
    try change.add(
      FindingNote(kind: .added, on: day, text: secret, person: secret, reason: secret), to: finding,
      of: inspection)
    try change.record(
      RemediationAct(
        .progress, on: day, text: secret, person: secret,
        files: [
          RemediationAct.File(name: secret + ".jpg", size: 1, contentHash: String(repeating: "c", count: 64))
        ]), on: finding, of: inspection, .weekdays)
    var added = Self.finding(seen: secret, statement: secret)
    (added.itemID, added.remedy) = ("by-hand-1", secret)
    try change.keep(FindingEdit(kind: .added, itemID: "by-hand-1", statement: secret, content: added), of: inspection)
    _ = try change.addHandling(
      Handling.Content(
        kind: .sanctionDecision, number: "1/QĐ", on: day, decidedBy: "Sở Y tế", amount: 5_000_000, note: secret),
      against: [finding], of: facility)
    let referral = try change.addReferral(Referral.Content(body: "Công an", on: day, what: secret), of: facility)
    _ = try change.answer(referral.code, secret, on: day)
    let message = Emergency.Message(body: .police, at: Self.instant(1), what: secret, reply: secret)
    let emergency = try change.addEmergency(
      at: Self.instant(0), .facility(facility.id), inspection: inspection, message)
    try change.settle(emergency, Emergency.Outcome(at: Self.instant(2), what: secret))
  }

  static let period = ReportingDuty.DataPeriod(
    from: ReportingDuty.YearDay(known: 12, 15), to: ReportingDuty.YearDay(known: 12, 14))

  static func duty(
    _ rule: ReportingDuty.Rule = .once(.before, CalendarDay(known: 2025, 5, 15)), startsOn day: CalendarDay,
    directive: Directive.ID? = nil, note: String? = nil
  ) -> ReportingDuty.Content {
    ReportingDuty.Content(
      name: "Báo cáo kết quả", recipients: ["Bộ Y tế", "UBND tỉnh Ví Dụ"], rule: rule,
      basis: Deadline.Basis(citation: "1/UBND", certainty: .read), directive: directive, startsOn: day, note: note)
  }

  static func calendarRow(_ day: CalendarDay, _ kind: CalendarRow.Kind = .swappedOff) -> CalendarRow {
    CalendarRow(day: day, kind: kind, name: "Nghỉ hoán đổi", status: .announced, source: "Công văn 1")
  }

  /// A day that the swap above moves.
  static func moved() throws -> MovedDeadline {
    let deadline = Deadline(event: .day(CalendarDay(known: 2025, 5, 4)), term: .counted(10, .days))
    let calendar = WorkingCalendar.weekdays.adding([calendarRow(CalendarDay(known: 2025, 5, 14))])
    let items = try [WorkingCalendar.weekdays, calendar].map { calendar in
      let result = try deadline.result(calendar)
      return DueItem(
        kind: .inspection, code: "I-2025-000001", uid: "1", title: "Mái ấm Ví Dụ", legalLastDay: result.legalLastDay,
        safeDay: result.safeDay, basis: nil)
    }
    return try #require([items[1]].moved(since: [items[0]]).first)
  }

  static func assignment(_ team: String = "Tổ 1", from day: CalendarDay) -> CampaignAssignment {
    CampaignAssignment(
      communeCode: "99001", team: CampaignTeam(name: team, lead: "Trần Văn Ví Dụ", members: ["Lê Thị Ví Dụ"]),
      from: day)
  }

  static func start(on day: CalendarDay) -> InspectionStart {
    InspectionStart(
      on: day, decision: "1/QĐ-SYT", decided: day, issuer: "Sở Y tế", announced: day, lead: "Trần Văn Ví Dụ",
      members: ["Lê Thị Ví Dụ"], regime: .directiveTeam, basis: .directive, limit: 5, limitUnit: .days)
  }

  static func finding(seen: String?, statement: String = "Không") -> Finding.Content {
    Finding.Content(
      itemID: "a", requirementIDs: ["ND103-24-2"], citations: ["Điều 24"], quotes: ["Phòng ở"], severity: .critical,
      topic: .premises, isProhibitedAct: false, statement: statement, seen: seen, remedy: nil)
  }

  // MARK: Questions to the tables

  /// The answer of a query with one value, as text. It travels through the office's symbol, since the store hands out
  /// no SQL.
  func ask(_ query: String) throws -> String? {
    try database.execute("UPDATE office SET symbol = CAST((\(query)) AS TEXT)")
    return try database.read { try $0.office().symbol }
  }

  /// The rows of a query whose one column is called `value`.
  func list(_ query: String) throws -> [String] {
    try ask("SELECT group_concat(value, char(10)) FROM (\(query))")?
      .split(separator: "\n").map(String.init) ?? []
  }
}
