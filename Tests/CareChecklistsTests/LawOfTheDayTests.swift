import CareChecklists
import CareCore
import CareMessages
import Foundation
import Testing

/// Each item asks the law of the day of the inspection.
struct LawOfTheDayTests {
  static let catalog = BoundaryTests.catalog
  static let lastLicenseDay = CalendarDay(known: 2026, 6, 30)
  static let firstNoticeDay = CalendarDay(known: 2026, 7, 1)

  func facts(_ day: CalendarDay, _ values: [FactKey: FactValue]) -> InspectionFacts {
    InspectionFacts(day: day, values: values, calendar: BoundaryTests.calendar)
  }

  /// Regimes, case 28: 25 m² of land per person in the countryside.
  @Test(arguments: [
    (lastLicenseDay, ["ND103-24-1-rural"], "300 m² ÷ 12 = 25 m² < 30 m²", "30 m²"), (firstNoticeDay, [], "", ""),
  ])
  func landInTheCountryside(_ day: CalendarDay, requirements: [String], arithmetic: String, remedy: String) throws {
    let checklist = try #require(Self.catalog.checklist("nonpublic-children"))
    let evaluation = checklist.evaluate(
      answers: ["land-area-rural": .value(.decimal(300))],
      facts: facts(
        day,
        [
          .facilityLicenseClass: .text("full_license"), .facilitySetting: .text("rural"), .beneficiaries: .count(12),
        ]))
    let drafts = evaluation.findings
    #expect(drafts.flatMap(\.requirementIDs) == requirements)
    let judgement = try #require(evaluation.judgements.first { $0.itemID == "land-area-rural" }).judgement
    if requirements.isEmpty {
      #expect(judgement.outcome == .met)
      #expect(judgement.arithmeticText(.vietnamese).hasSuffix("≥ 20 m²"))
    } else {
      #expect(judgement.arithmeticText(.vietnamese).contains(arithmetic))
      #expect(drafts[0].remedy?.contains(remedy) == true)
    }
  }

  /// 5,2 m² of room: the same measure under another text; the record says why the old one is not cited.
  @Test(arguments: [
    (lastLicenseDay, "ND103-24-2-room", [String]()), (firstNoticeDay, "NQ6618-BI-2-b-room", ["ND103-24-2-room"]),
  ])
  func roomOfTheDay(_ day: CalendarDay, requirement: String, excluded: [String]) throws {
    let checklist = try #require(Self.catalog.checklist("nonpublic-children"))
    let evaluation = checklist.evaluate(
      answers: ["room-area": .value(.decimal(52))],
      facts: facts(
        day,
        [.facilityLicenseClass: .text("full_license"), .beneficiaries: .count(10), .roundTheClock: .count(0)]))
    #expect(evaluation.findings.map(\.requirementIDs) == [[requirement]])
    #expect(
      evaluation.notHeldAgainst.filter { $0.itemID == "room-area" }
        == excluded.map { ExcludedRequirement(itemID: "room-area", requirementID: $0, reason: .notInForce) })
    #expect(checklist.itemsByID["room-area"]?.requirementIDs == ["ND103-24-2-room", "NQ6618-BI-2-b-room"])
  }

  /// A place without papers is only compared with the conditions of a license; the requirements of B.I bind it.
  @Test(arguments: [(lastLicenseDay, 0), (firstNoticeDay, 1)])
  func placeWithoutPapers(_ day: CalendarDay, findings: Int) throws {
    let checklist = try #require(Self.catalog.checklist("place-without-papers"))
    let evaluation = checklist.evaluate(
      answers: ["clean-water": .value(.yesNo(false))], facts: facts(day, [.facilityLicenseClass: .text("full_license")])
    )
    #expect(evaluation.findings.count == findings)
    #expect(evaluation.notHeldAgainst.contains { $0.reason == .gapAssessment } == (findings == 0))
    let asked = Set(evaluation.judgements.filter(\.judgement.isAsked).map(\.itemID))
    #expect(asked.contains("operating-license") == (findings == 0))
    #expect(asked.contains("paper-before-notice") == (findings == 1))
  }

  /// What has lapsed stays in the record with its reason; what is to come is in no record, unless it was answered.
  @Test func aRecordShowsNoLawOfALaterDay() throws {
    let checklist = try #require(Self.catalog.checklist("nonpublic-children"))
    let before = checklist.on(Self.lastLicenseDay)
    #expect(before.items.contains { $0.id == "operating-license" } && !before.items.contains { $0.id == "notice-sent" })
    #expect(checklist.on(Self.lastLicenseDay, keeping: ["notice-sent"]).items.contains { $0.id == "notice-sent" })
    let after = checklist.on(Self.firstNoticeDay)
    #expect(after.items.contains { $0.id == "operating-license" } && after.items.contains { $0.id == "notice-sent" })
    let license = try #require(after.itemsByID["operating-license"])
    #expect(checklist.law(of: license, on: Self.firstNoticeDay) == .lapsed(since: Self.firstNoticeDay))
    #expect(
      checklist.notAskedText(license, on: Self.firstNoticeDay, .vietnamese)
        == "Không hỏi: quy định không áp dụng từ 01/07/2026"
        + " (NQ 66.18/2026/NQ-CP, khoản A.IV Phụ lục I.10 Mục 1; cách hiểu).")
    let evaluation = after.evaluate(answers: [:], facts: facts(Self.firstNoticeDay, [:]))
    #expect(!evaluation.unansweredItems.contains("operating-license"))
    #expect(
      evaluation.notHeldAgainst.contains(
        ExcludedRequirement(itemID: "operating-license", requirementID: "ND103-26-GPHD", reason: .notInForce)))
  }

  /// What a later text sets aside did not end; after the time of that text nobody knows; before it began it is not in force.
  ///
  /// Legal source: regimes.md §1 (B.IV), sources.md A.
  @Test(arguments: [
    (CalendarDay(known: 2017, 10, 31), "không có hiệu lực vào ngày kiểm tra"),
    (
      CalendarDay(known: 2026, 7, 1),
      "không áp dụng vào ngày kiểm tra (NQ 66.18/2026/NQ-CP, khoản B.IV Phụ lục I.10 Mục 2; cách hiểu)"
    ),
    (CalendarDay(known: 2027, 2, 28), "không áp dụng vào ngày kiểm tra"),
    (CalendarDay(known: 2027, 3, 1), "chưa biết có áp dụng vào ngày kiểm tra hay không"),
  ])
  func setAsideIsNotEnded(_ day: CalendarDay, _ words: String) throws {
    let room = try #require(Self.catalog.requirements.first { $0.id == "ND103-24-2-room" })
    let excluded = ExcludedRequirement(itemID: "room", requirementID: room.id, reason: .notInForce)
    #expect(excluded.text(room, on: day, .vietnamese).contains(words))
    #expect(
      room.inForce.text(.vietnamese)
        == "từ 01/11/2017; từ 01/07/2026 đến 28/02/2027 không áp dụng (NQ 66.18/2026/NQ-CP, khoản B.IV Phụ lục I.10 Mục 2; cách hiểu)"
    )
    // Duties that run on for what there was are neither.
    let after = try #require(Self.catalog.requirements.first { $0.id == "ND103-31-1" })
    #expect(
      after.inForce.setAside == nil && after.inForce.text(.vietnamese).contains("đến 30/06/2026; sau đó chỉ áp dụng"))
  }

  /// A form asks only what is asked on its day, and depends on no question that it does not ask.
  @Test(arguments: [lastLicenseDay, firstNoticeDay, CalendarDay(known: 2026, 10, 5)])
  func aFormAsksWhatIsInForce(_ day: CalendarDay) {
    for checklist in Self.catalog.checklists where checklist.isValid(on: day) {
      let offered = checklist.offered(on: day)
      var seen: Set<String> = []
      for item in offered.items {
        #expect(checklist.law(of: item, on: day) == .inForce, "\(checklist.id) \(item.id)")
        let read = item.appliesWhen?.referencedItems(excluding: item.id) ?? []
        #expect(read.allSatisfy(seen.contains), "\(checklist.id) \(item.id)")
        seen.insert(item.id)
        // And names no source that was set aside, nor words of another day.
        let known = offered.requirementsByID
        #expect(
          item.requirementIDs.allSatisfy { known[$0]?.inForce.contains(day) == true }, "\(checklist.id) \(item.id)")
        let asked = checklist.items.first { $0.id == item.id }?.on(day)
        #expect(item.question == asked?.question && item.editions == nil, "\(checklist.id) \(item.id)")
      }
      #expect(offered.items.count > 5)
    }
  }

  /// What was done on an admission is measured by the law of its day, whenever somebody looks: NĐ 20/2021/NĐ-CP until
  /// 04/10/2026, NĐ 335/2026/NĐ-CP from 05/10/2026 on (regimes, admission case c).
  @Test(arguments: [
    ("admission-decision-missing", "ND20-27-1", "ND335-24-2-c ND335-24-3-d"),
    ("abandonment-notice", "ND20-28-2-a-b3", "ND335-24-3-c-notice"),
    ("emergency-handover-record", "ND20-28-2-a-b1", "ND335-24-3-a"),
    ("commune-request-in-file", "ND20-27-2-dd", "ND335-25-1-a"),
  ])
  func admissionsHaveTheLawOfTheirDay(_ id: String, _ earlier: String, _ later: String) throws {
    let recent = id == "commune-request-in-file" ? "recent-admission-papers" : "recent-\(id)"
    let checklist = try #require(Self.catalog.checklist("substitute-care-review"))
    let (last, first) = (CalendarDay(known: 2026, 10, 4), CalendarDay(known: 2026, 10, 5))
    for (day, expected) in [
      (last, [earlier]), (first, [earlier, later]), (CalendarDay(known: 2027, 2, 28), [earlier, later]),
    ] {
      let unmet: GivenAnswer = .value(id == "admission-decision-missing" ? .integer(1) : .yesNo(false))
      let evaluation = checklist.on(day).evaluate(
        answers: [id: unmet, recent: unmet, "abandoned-children": .value(.integer(1))], facts: facts(day, [:]))
      #expect(evaluation.findings.map { $0.requirementIDs.joined(separator: " ") } == expected, "\(day)")
      // Each asks of its own admissions only.
      let asked = checklist.on(day).itemsByID
      #expect(asked[id]?.question.contains("04/10/2026") == (day != last), "\(day)")
      #expect(asked[recent]?.question.contains("từ ngày 05/10/2026") ?? false == (day != last), "\(day)")
    }
  }

  /// Kept before there were days: it reads as it did, asks what it asked, and keeps its hash.
  @Test func aChecklistKeptFromBeforeStaysAsItWas() throws {
    let now = try #require(Self.catalog.checklist("nonpublic-children"))
    var kept = try #require(
      try JSONSerialization.jsonObject(with: Data(now.canonicalJSON())) as? [String: Any])
    kept["law_of_the_day"] = nil
    let bytes = try JSONSerialization.data(withJSONObject: kept, options: [.sortedKeys, .withoutEscapingSlashes])
    let old = try Checklist(canonicalJSON: [UInt8](bytes))
    #expect(old.followsLaw == nil)
    let item = try #require(old.itemsByID["operating-license"])
    #expect(old.law(of: item, on: Self.firstNoticeDay) == .inForce)
    let text = try old.canonicalJSON()
    #expect(!String(decoding: text, as: UTF8.self).contains("law_of_the_day"))
  }

  /// Only requirements in force say something about the conditions of operation.
  @Test func bindingLeavesTheLawOfTheDay() throws {
    let checklist = try #require(Self.catalog.checklist("nonpublic-children"))
    for (day, id) in [(Self.lastLicenseDay, "ND103-24-2-room"), (Self.firstNoticeDay, "NQ6618-BI-2-b-room")] {
      #expect(checklist.binding(on: day).itemsByID["room-area"]?.requirementIDs == [id])
    }
  }

  /// B.II knows no square metre.
  @Test func noAreaIsAskedOfASmallHome() throws {
    let checklist = try #require(Self.catalog.checklist("after-notice-under-10"))
    #expect(checklist.items.allSatisfy { $0.unit != "m²" })
    let ids = Set(checklist.items.flatMap(\.requirementIDs))
    #expect(["NQ6618-BII-1", "NQ6618-BII-2", "NQ6618-BII-3", "NQ6618-BII-4"].allSatisfy(ids.contains))
    #expect(!ids.contains { $0.hasPrefix("NQ6618-BI-") })
    let large = try #require(Self.catalog.checklist("after-notice"))
    let asked = Set(large.items.flatMap(\.requirementIDs))
    for requirement in Self.catalog.requirements where requirement.id.hasPrefix("NQ6618-BI-") {
      #expect(asked.contains(requirement.id), "\(requirement.id)")
    }
  }

  /// Before 05/10/2026 nothing of the decree may be cited, though its amounts count from 01/7/2026.
  @Test func amountsCountBeforeTheyMayBeCited() throws {
    let rows = Self.catalog.requirements.filter { $0.inForce.amountsFrom != nil }
    #expect(!rows.isEmpty)
    for row in rows {
      #expect(row.inForce.amountsFrom == Self.firstNoticeDay && !row.inForce.contains(CalendarDay(known: 2026, 10, 4)))
    }
  }

  /// An edition may not come before an earlier one.
  @Test func editionsStandInTheirOrder() throws {
    let text = """
      items:
        - id: rooms
          requirements: [R1]
          question: "Bao nhiêu phòng?"
          answer: integer
          met_when: {at_least: 1}
          severity: minor
          since:
            - {from: 2026-10-05, met_when: {at_least: 3}}
            - {from: 2026-07-01, met_when: {at_least: 2}}
      """
    let problems = ChecklistCatalog([SourceFile(path: "x.yaml", bytes: Array(text.utf8))]).problems
    #expect(problems.map { "\($0.line) \($0.key) \($0.code)" }.contains("10 items.since.from datesReversed"))
  }
}
