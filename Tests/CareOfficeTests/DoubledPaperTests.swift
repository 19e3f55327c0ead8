import CareCore
import CareMessages
import CareOffice
import CareStore
import Foundation
import Testing

/// One paper that stands twice at a facility, as in registers that were merged before that was refused.
struct DoubledPaperTests {
  private static let today = CalendarDay(known: 2026, 6, 1)
  private static let granted = CalendarDay(known: 2020, 3, 10)

  /// Two entries that hold one license, joined below the guard.
  private static func merged() throws -> (desk: Desk, home: Facility) {
    let act = Act(actor: "Thử (bịa)", host: "máy", command: "test", instant: Instant(milliseconds: 1_780_000_000_000))
    let office = Office(agency: "Sở Y tế Ví Dụ (bịa)", provinceCode: "31")
    let database = try CareDatabase.inMemory(office: office, by: act)
    let desk = Desk(
      Desk.Setup(
        databasePath: "/nowhere/maiam.sqlite", today: today, actor: act.actor, host: act.host, command: act.command,
        now: { act.instant }),
      database: database)
    let homes = try ["Mái ấm Q (hư cấu)", "Chùa R (hư cấu)"].map { name in
      let profile = FacilityProfile(
        from: CalendarDay(known: 2019, 1, 1), name: name, kind: .childrenCare, ownership: .nonPublic,
        operatorKind: .individual, communeCode: "11311")
      let home = try desk.addFacility(code: nil, profile: profile, commune: "11311")
      let event = PermitEvent(
        kind: .issued, on: granted, wording: Permit.Content(number: "2/GP", issuer: "Sở Ví Dụ (hư cấu)"))
      try desk.addPermit(.operatingLicense, event, to: home, saysNoTerm: true)
      return home
    }
    for (home, body) in zip(homes, ["Công an phường", "công an phường"]) {
      let passed = Referral.Content(body: body, on: granted, what: "Hồ sơ (hư cấu)")
      _ = try desk.addReferral(passed, of: home)
      _ = try desk.addEmergency(at: Instant(endOf: granted), .facility(home.id), inspection: nil, nil)
    }
    try database.change(act) { try $0.merge(homes[1], into: homes[0], because: "trùng") }
    return (desk, homes[0])
  }

  private static func failure(_ body: () throws -> Void) -> Failure? {
    do { try body() } catch { return error as? Failure }
    return nil
  }

  @Test("Nothing is written to one of two records of a paper; both are named, with the way, and one can be taken back")
  func actsOnNeither() throws {
    let (desk, home) = try Self.merged()
    func audit() throws -> LicensingAudit { try desk.audit(home, Vantage(day: Self.today)) }
    #expect(try audit().doubledPapers.map(\.permits.count) == [2])
    let reason = try #require(desk.reasonText(try audit()))
    #expect(reason.contains("2 bản ghi của cùng một giấy tờ (giấy phép hoạt động 2/GP)"), "\(reason)")
    let command =
      "maiam permit correct F-000001 --kind operating_license --number \"2/GP\" --event issued --on 10/03/2020 --remove"
    let advice = try #require(desk.doubledPapersText(try audit()))
    #expect(advice.contains(command), "\(advice)")
    #expect(desk.auditJSON(try audit()).text().contains("doubled_papers"))
    // Of a day before the paper there is nothing to say.
    #expect(try desk.audit(home, Vantage(day: CalendarDay(known: 2019, 6, 1))).doubledPapers.isEmpty)
    #expect(try desk.examine(templates: nil).problems.contains { $0.text(.vietnamese).contains(command) })
    func event(_ kind: PermitEvent.Kind) -> PermitEvent {
      PermitEvent(kind: kind, on: Self.today, document: "9/QĐ", issuer: "Sở Ví Dụ (hư cấu)")
    }
    for kind in [PermitEvent.Kind.withdrawn, .suspended, .amended, .reissued, .surrendered] {
      let refused = Self.failure {
        try desk.addPermitEvent(.operatingLicense, number: "2/GP", event(kind), to: home, saysNoTerm: true)
      }
      #expect(refused?.code == .paperDoubled, "\(kind): \(String(describing: refused))")
      #expect(refused?.arguments["commands"]?.contains(command) == true)
    }
    var correction = Desk.PermitCorrection()
    correction.on = CalendarDay(known: 2020, 3, 11)
    func correct() throws {
      try desk.correctPermit(
        .operatingLicense, number: "2/GP", event: .issued, on: Self.granted, correction, because: "x", of: home)
    }
    #expect(Self.failure(correct)?.code == .paperDoubled)
    func held() throws -> Int { try desk.permits(of: home).count { $0.isInForce(on: Self.today) } }
    #expect(try held() == 2)
    // What is told again word for word is on file.
    let same = PermitEvent(
      kind: .issued, on: Self.granted, wording: Permit.Content(number: "2/GP", issuer: "Sở Ví Dụ (hư cấu)"))
    #expect(try desk.addPermit(.operatingLicense, same, to: home).isNew == false)
    correction = Desk.PermitCorrection()
    correction.isRemoval = true
    try correct()
    #expect(try audit().doubledPapers.isEmpty)
    try desk.addPermitEvent(.operatingLicense, number: "2/GP", event(.withdrawn), to: home)
    #expect(try held() == 0)
  }

  @Test("What was passed on twice and an emergency that stands twice are named, with what takes one back")
  func actsOfBefore() throws {
    let (desk, home) = try Self.merged()
    let commands = [
      "maiam handling correct P-2020-002 --remove --reason …", "maiam emergency retract E-2020-002 --reason …",
    ]
    let texts = try desk.doubledActTexts(home)
    #expect(texts.count == 2 && zip(texts, commands).allSatisfy { $0.contains($1) }, "\(texts)")
    let problems = try desk.examine(templates: nil).problems.map { $0.text(.vietnamese) }
    #expect(commands.allSatisfy { command in problems.contains { $0.contains(command) } }, "\(problems)")
    _ = try desk.takeBackReferral("P-2020-002", because: "Ghi trùng")
    _ = try desk.takeBackEmergency("E-2020-002", because: "Ghi trùng")
    #expect(try desk.doubledActTexts(home).isEmpty)
    // Others of another day or body are two.
    let other = Referral.Content(body: "Công an thành phố", on: Self.granted, what: "Hồ sơ (hư cấu)")
    #expect(!other.isCopy(of: Referral.Content(body: "Cổng an thành phố", on: Self.granted, what: "x")))
  }

  @Test("The record that says that the paper was taken away is the one that stays")
  func whichIsTakenBack() {
    func paper(_ kinds: [PermitEvent.Kind], _ number: String? = "2/GP", from day: CalendarDay = Self.granted) -> Permit
    {
      Permit(
        id: Permit.ID(UUID()), facility: Facility.ID(UUID()), kind: .operatingLicense,
        events: kinds.enumerated().map { index, kind in
          PermitEvent(
            kind: kind, on: day.adding(days: index),
            wording: kind == .issued ? Permit.Content(number: number) : Permit.Content())
        })
    }
    let withdrawn = paper([.issued, .withdrawn])
    let amended = paper([.issued, .reissued, .amended])
    let copies = [withdrawn, amended].copies
    #expect(copies.count == 1 && copies.first?.superfluous.id == amended.id)
    #expect(copies.first?.onlySuperfluous.map(\.kind) == [.reissued, .amended])
    // Without a number on one side an entry of one day tells; two days or two numbers are two papers.
    #expect([paper([.issued], nil), paper([.issued])].copies.count == 1)
    #expect([paper([.issued], nil), paper([.issued], from: Self.granted.adding(days: 9))].copies.isEmpty)
    #expect([paper([.issued], "3/GP"), paper([.issued])].copies.isEmpty)
  }
}
