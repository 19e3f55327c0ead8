import CareCore
import CareMessages
import Testing

@testable import CareOffice

@Suite("What of the law a person must look at")
struct LawReviewTests {
  /// A row of the time of licenses has no last day of its own: that of its regime is it.
  @Test(
    "Nothing is named as never checked of a regime that has ended",
    arguments: [
      ("paper-expired", "2026-06-30", true), ("paper-expired", "2026-07-01", false),
      ("notice-advised", "2026-06-30", false), ("notice-advised", "2026-07-01", true),
      ("notice-advised", "2027-02-28", true), ("notice-advised", "2027-03-01", false),
    ])
  func unchecked(id: String, day: String, isNamed: Bool) throws {
    let day = try #require(CalendarDay(day))
    let items = LawBook.builtIn.review(on: day, within: 0, []).filter { $0.kind == .unchecked }
    #expect(items.contains { $0.id == id } == isNamed, "\(items.map(\.id))")
  }

  private static func library() throws -> LawLibrary {
    let setup = Desk.Setup(
      databasePath: "/nowhere", today: ImportTests.today, actor: "", host: "", command: "",
      now: { Instant(milliseconds: 0) })
    return try ChecklistShelf(setup).law()
  }

  /// What another regime took the place of did not end, and no row is surer than its table.
  ///
  /// Legal source: regimes.md §1, §9.4.
  @Test(
    "Set aside is not ended",
    arguments: [
      (LawEntry.Table.amounts, "suspension", LawDiff.Change.Kind.setAside, Certainty.interpretation),
      (.amounts, "operation_start", .setAside, .interpretation),
      (.rules, "operating-license-required", .setAside, .interpretation),
      (.rules, "religious-body-is-no-license", .notAsked, .interpretation),
      (.requirements, "ND103-24-2-room", .setAside, .interpretation), (.requirements, "ND103-46-2", .setAside, .read),
      (.items, "operating-license", .setAside, .interpretation),
      (.amounts, "pause_by_commune", .began, .read), (.steps, "consider_pause", .began, .interpretation),
      (.regimes, "B", .changed, .read), (.regimes, "A", .changed, .interpretation),
    ])
  func setAside(_ table: LawEntry.Table, _ id: String, _ kind: LawDiff.Change.Kind, _ certainty: Certainty) throws {
    let changes = LawBook.builtIn.diff(
      from: CalendarDay(known: 2026, 6, 30), to: CalendarDay(known: 2026, 7, 1), try Self.library(), .vietnamese)
    let change = changes.first { $0.table == table && $0.id == id }
    #expect(change?.kind == kind && change?.certainty == certainty, "\(change as Any)")
    let after = change?.after ?? ""
    #expect(
      (after.hasPrefix("không áp dụng") && after.contains("(NQ 66.18/2026/NQ-CP, khoản")) == (kind == .setAside),
      "\(after)")
    #expect(!changes.contains { $0.table == .requirements && $0.kind == .ended && $0.id.hasPrefix("ND103-") })
  }

  private static let notKnown =
    "chưa biết quy định của ngày này cho nhóm A, B, C, D (NQ 66.18/2026/NQ-CP, khoản 1 Điều 7, Phụ lục I.10)"

  /// Where a time ends and nothing follows, nothing took its place.
  @Test("What ends with its regime, after which no law is known, did not simply end")
  func ended() throws {
    let changes = LawBook.builtIn.diff(
      from: CalendarDay(known: 2027, 2, 28), to: CalendarDay(known: 2027, 3, 1), try Self.library(), .vietnamese)
    #expect(!changes.contains { $0.kind == .setAside })
    for (id, isNQ) in [
      ("pause_by_commune", true), ("settle_beneficiaries", false), ("NQ6618-BI-2-a-rural", true),
      ("land-area-rural", true),
    ] {
      let change = try #require(changes.first { $0.id == id }, "\(id)")
      #expect(change.kind == .unknown && change.before?.contains("NQ 66.18") == isNQ, "\(change)")
      #expect(change.after == Self.notKnown)
    }
    // What of a row of several regimes goes on is told beside what is not known.
    let papers = try #require(changes.first { $0.id == "papers" })
    #expect(papers.kind == .changed && papers.before?.contains("NQ6618-M01") == true, "\(papers)")
    #expect(papers.after == "LTE-57 (Luật Trẻ em 102/2016/QH13, Điều 57); \(Self.notKnown)")
    #expect(!changes.contains { $0.kind == .ended }, "\(changes.filter { $0.kind == .ended })")
    // In which regime it is, no row says.
    #expect(changes.first { $0.table == .regimes && $0.id == "B" }?.after == LicensingRegime.unknown.label(.vietnamese))
  }

  @Test("A requirement that is set aside is named as such, not as ended")
  func reviewOfSetAside() throws {
    let items = LawBook.builtIn.review(
      on: CalendarDay(known: 2026, 6, 15), within: 30, try Self.library().requirements)
    #expect(items.first { $0.id == "ND103-24-2-room" }?.kind == .setAside)
    #expect(items.first { $0.table == .regimes }?.kind == .ends)
  }

  /// Legal source: sources.md A (TT 02/2020, TT 33/2017: continued force not confirmed).
  @Test(
    "What nobody confirmed to be in force says so wherever it is cited",
    arguments: [
      ("TT02-12-7", true), ("TT33-7-1-dd-pond", true), ("ND103-24-2-room", false), ("LTE-6-3", false),
    ])
  func unconfirmed(_ id: String, _ isMarked: Bool) throws {
    let library = try Self.library()
    let requirement = try #require(library.requirements.first { $0.id == id })
    let mark = "chưa xác nhận còn hiệu lực"
    #expect(requirement.markedCitation(.vietnamese).hasSuffix("(\(mark))") == isMarked)
    #expect(requirement.inForce.text(.vietnamese).contains(mark) == isMarked)
    #expect(library.json(requirement).text().contains("\"force_confirmed\": \(!isMarked)"))
  }

  /// Legal source: regimes.md section 1, row `license` (NQ 66.16/2026/NQ-CP, not found: unverified).
  @Test(
    "What a text that nobody read may have changed says so on its days, and only there",
    arguments: [
      ("ND103-24-2-room", "2025-12-31", false), ("ND103-24-2-room", "2026-01-01", true),
      ("ND103-24-2-room", "2026-06-30", true), ("ND103-24-2-room", "2026-07-01", false),
      ("ND103-44-3", "2026-06-30", true), ("ND103-27-2", "2026-06-30", false), ("LTE-6-3", "2026-06-30", false),
    ])
  func mayBeAmended(_ id: String, _ day: String, _ isMarked: Bool) throws {
    let requirement = try #require(try Self.library().requirements.first { $0.id == id })
    let amendments = LawBook.builtIn.licensing.law.amendments(
      of: id, on: CalendarDay(day) ?? CalendarDay(known: 1, 1, 1))
    let text = requirement.markedCitation(.vietnamese, amendments: amendments)
    #expect(text.hasSuffix("(NQ 66.16/2026/NQ-CP có thể đã sửa; chưa xác minh)") == isMarked, "\(text)")
  }
}
