import CareDefaults
import CareMessages
import CareReports
import CareStore
import Foundation
import Testing

@testable import CareCore
@testable import CareOffice

/// What reports say of papers that nobody confirmed, of papers whose day nobody knows, and of headlines that only the law
/// changed.
@Suite("Words of reports and lists")
struct ReportWordsTests {
  private static let today = CalendarDay(known: 2026, 11, 28)

  /// A home without a paper, confirmed on a day or never.
  private static func dossier(
    _ kind: PermitKind? = nil, _ issued: KnownDay? = nil, confirmed: CalendarDay? = nil
  ) -> FacilityDossier {
    let from = CalendarDay(known: 2020, 1, 6)
    let facility = Facility(id: Identifier(UUID()), code: "A-1")
    var dossier = FacilityDossier(
      facility: facility,
      profiles: [
        FacilityProfile(
          from: from, name: "Nhà A (hư cấu)", kind: .childrenCare, ownership: .nonPublic, operatorKind: .individual,
          communeCode: "11311", opened: from)
      ])
    dossier.censuses = [Census(on: from, children: 7, others: 0, counts: [.needy: 7])]
    if let kind, let issued {
      dossier.permits = [
        Permit(
          id: Identifier(UUID()), facility: facility.id, kind: kind,
          events: [PermitEvent(kind: .issued, on: issued.last).on(issued)])
      ]
    }
    dossier.permitReviews = confirmed.map { [PermitReview(on: $0, source: "Danh sách (hư cấu)")] } ?? []
    return dossier
  }

  @Test func whatWasConfirmedSinceIsCounted() throws {
    let tables = try ImportTests.desk().licensingTables
    var tally = CampaignTally()
    for confirmed in [
      nil, CalendarDay(known: 2026, 6, 30), CalendarDay(known: 2026, 11, 9), CalendarDay(known: 2026, 11, 16),
    ] as [CalendarDay?] {
      let audit = Self.dossier(confirmed: confirmed).licensingAudit(on: Self.today, tables: tables)
      tally.count(audit, try #require(audit.profile), isInspected: false)
    }
    var values: [ReportValue: Field] = [:]
    tally.fill(&values, under: tables.law, on: Self.today)
    #expect(values[.untilSpontaneous] == .integer(3))
    #expect(values[.untilUnconfirmed] == .integer(1))
    #expect(values[.untilConfirmedSince] == .integer(2))
    #expect(values[.untilConfirmedLast] == .day(CalendarDay(known: 2026, 11, 16)))
  }

  /// Of three counts about one day nobody is left out: who ran then, and of whom that day's facts do not tell, is the fourth.
  @Test func whatIsUnknownOfThatDayIsCounted() throws {
    let tables = try ImportTests.desk().licensingTables
    var tally = CampaignTally()
    var dossier = Self.dossier(.under10Certificate, KnownDay(CalendarDay(known: 2019, 5, 6)))
    for counted in [CalendarDay(known: 2026, 1, 1), CalendarDay(known: 2026, 10, 20)] {
      dossier.censuses = [Census(on: counted, children: 7, others: 0, counts: [.needy: 7])]
      let audit = dossier.licensingAudit(on: Self.today, tables: tables)
      tally.count(audit, try #require(audit.profile), isInspected: false)
    }
    var values: [ReportValue: Field] = [:]
    tally.fill(&values, under: tables.law, on: Self.today)
    #expect(values[.untilUnknown] == .integer(1))
  }

  /// The day on which somebody entered a paper is not that of its grant.
  @Test(
    arguments: [
      ("1/12/2025", 1, 0), ("2025", 0, 1), ("12/2025", 0, 1), ("11/2025", 0, 0), ("1/2026", 1, 0), ("2026", 1, 0),
      ("unknown", 0, 1),
    ] as [(String, Int, Int)])
  func onlyWhatIsCertainFellInAPeriod(_ text: String, _ issued: Int, _ open: Int) throws {
    let law = try ImportTests.desk().licensingTables.law
    var tally = PeriodTally()
    let period = CalendarDay(known: 2025, 12, 1)...CalendarDay(known: 2026, 12, 14)
    let known = try #require(KnownDay(text, by: Self.today))
    let days = text == "12/2025" ? Self.late : period
    tally.count(Self.dossier(.under10Certificate, known), in: days, on: Self.today, under: law)
    var values: [ReportValue: Field] = [:]
    tally.fill(&values, with: [], under: law, on: Self.today)
    #expect(values[.periodIssued] == .integer(issued))
    #expect(values[.periodUndated] == .integer(open))
  }

  /// As the reports of a year run, from the middle of a month.
  private static let late = CalendarDay(known: 2025, 12, 15)...CalendarDay(known: 2026, 12, 14)

  @Test func aDiffOfTheLawNamesWhatAHeadlineRestsOn() throws {
    let tables = try ImportTests.desk().licensingTables
    let (first, second) = (CalendarDay(known: 2026, 6, 30), CalendarDay(known: 2026, 7, 1))
    for (confirmed, screen, document) in [
      (
        nil, "Tự phát (theo sổ; chưa ai xác nhận giấy tờ)", "Chưa thấy giấy tờ nào (theo sổ; chưa ai xác nhận giấy tờ)"
      ),
      (first, "Tự phát", "Tự phát"),
      (
        CalendarDay(known: 2026, 11, 16), "Tự phát (theo sổ; xác nhận ngày 16/11/2026)",
        "Tự phát (theo sổ; xác nhận ngày 16/11/2026)"
      ),
    ] as [(CalendarDay?, String, String)] {
      let dossier = Self.dossier(confirmed: confirmed)
      let moved = LawDiff.Moved(
        facility: dossier.facility, name: nil,
        before: dossier.licensingAudit(on: second, tables: tables.frozen(at: first)),
        after: dossier.licensingAudit(on: second, tables: tables),
        confirmedOn: dossier.permitsConfirmed(by: Self.today, tables.law))
      #expect(moved.row(.vietnamese, isDocument: false)[.situationBefore] == .text(screen))
      #expect(moved.row(.vietnamese, isDocument: true)[.situationBefore] == .text(document))
      let remark = confirmed == first ? "" : " (\(screen.split(separator: " (")[1])"
      #expect(moved.row(.vietnamese, isDocument: false)[.situation] == .text("Chưa thông báo hoạt động\(remark)"))
      #expect(moved.row[.situationBefore] == .term("spontaneous"))
    }
  }

  @Test func bothKindsOfClosingHaveTheirOwnWordInADiff() throws {
    let tables = try ImportTests.desk().licensingTables
    let day = CalendarDay(known: 2026, 12, 1)
    var dossier = Self.dossier()
    dossier.closures = [Closure(kind: .closed, on: CalendarDay(known: 2026, 11, 20), unplaced: 0)]
    let after = dossier.licensingAudit(on: day, tables: tables)
    let before = dossier.licensingAudit(on: day, tables: tables.frozen(at: CalendarDay(known: 2026, 6, 30)))
    let moved = LawDiff.Moved(facility: dossier.facility, name: nil, before: before, after: after, confirmedOn: nil)
    #expect(
      moved.row(.vietnamese, isDocument: false)[.situation]
        == .text("Đã đóng (cơ sở tự ngừng hoạt động, không có quyết định)"))
  }

  @Test func aFileNeverAccuses() throws {
    let desk = try ImportTests.desk()
    let audit = Self.dossier().licensingAudit(on: CalendarDay(known: 2026, 6, 30), tables: desk.licensingTables)
    let words = fieldText(desk.sheetRow(audit)[.situation], column: .situation, .vietnamese)
    #expect(words == "Chưa thấy giấy tờ nào (theo sổ; chưa ai xác nhận giấy tờ)")
    let later = Self.dossier().licensingAudit(on: Self.today, tables: desk.licensingTables)
    let until = fieldText(
      desk.row(later)[.situationWhileLicensed], column: .situationWhileLicensed, .vietnamese)
    #expect(until == "Chưa thấy giấy tờ nào (theo sổ; chưa ai xác nhận giấy tờ)")
  }

  /// Whoever counts places without a paper says beside it how many of them rest on the register alone.
  @Test func everyCountSaysWhatItRestsOn() throws {
    let templates = DefaultFile.all(in: "templates/").map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
    var counted = 0
    for (path, text) in templates where text.contains("{total_without_paper") {
      counted += 1
      let alone = text.contains("text: \"Trong đó {total_papers_unconfirmed:count} cơ sở chỉ theo sổ")
      let sentences = text.split(separator: "\n").filter { $0.contains("{total_without_paper") }
      let named = sentences.allSatisfy { $0.contains("{total_papers_unconfirmed") || $0.contains("chưa thông báo") }
      #expect(alone || named, "\(path)")
      #expect(text.contains("{until_unconfirmed") == text.contains("when: until_confirmed_since"), "\(path)")
      #expect(text.contains("{until_unlicensed") == text.contains("{until_unknown"), "\(path)")
      // Never visited, visited without a conclusion, found to meet what was looked at: three states, three words.
      for words in [
        "chưa kiểm tra lần nào {total_notified_unchecked", "đang hoặc đã kiểm tra, chưa kết luận {total_notified_open",
        "đáp ứng các yêu cầu đã kiểm tra {total_notified_checked",
      ] { #expect(text.contains(words), "\(path): \(words)") }
      #expect(text.contains("{period_issued") == text.contains("when: period_undated"), "\(path)")
      #expect(!text.contains("Số ngày hoạt động chưa có giấy tờ"), "\(path)")
    }
    #expect(counted == 4)
  }

  /// Never inspected, inspected without a conclusion, inspected and met: three states, three numbers.
  @Test func whatWasNotConcludedWasInspected() throws {
    let law = try ImportTests.desk().licensingTables.law
    var tally = CampaignTally()
    let profile = try #require(Self.dossier().profiles.first)
    for (count, wasInspected, conditionsMet) in [(5, false, nil), (3, true, nil), (1, true, true)]
      as [(Int, Bool, Bool?)]
    {
      for _ in 0..<count {
        tally.count(
          profile, .notified, children: 4, beneficiaries: 4, lacksOthers: false, isInspected: false,
          wasInspected: wasInspected, conditionsMet: conditionsMet)
      }
    }
    var values: [ReportValue: Field] = [:]
    tally.fill(&values, under: law, on: Self.today)
    #expect(values[.totalNotified] == .integer(9))
    #expect(values[.totalNotifiedUnchecked] == .integer(5))
    #expect(values[.totalNotifiedOpen] == .integer(3))
    #expect(values[.totalNotifiedChecked] == .integer(1))
  }

  /// A notice of which nobody knows the day of receipt is in no number of a period, and said beside it.
  @Test func aNoticeWithoutADayIsSaid() throws {
    let law = try ImportTests.desk().licensingTables.law
    var tally = PeriodTally()
    var dossier = Self.dossier()
    let (first, last) = (CalendarDay(known: 2026, 7, 1), CalendarDay(known: 2026, 12, 14))
    for (received, seen) in [(last, last), (nil, first), (nil, last)] as [(CalendarDay?, CalendarDay)] {
      dossier.notices.append(OperationNotice(received: received, seen: seen, receivedBy: .healthDepartment))
    }
    tally.count(dossier, in: CalendarDay(known: 2026, 7, 2)...last, on: last, under: law)
    var values: [ReportValue: Field] = [:]
    tally.fill(&values, with: [], under: law, on: Self.today)
    #expect(values[.periodNotices] == .integer(1))
    #expect(values[.periodNoticesUndated] == .integer(1))
    // None can have come in a period that ended before there were notices.
    let before = CalendarDay(known: 2026, 6, 14)
    var earlier = PeriodTally()
    earlier.count(dossier, in: CalendarDay(known: 2025, 12, 15)...before, on: before, under: law)
    earlier.fill(&values, with: [], under: law, on: before)
    #expect(values[.periodNoticesUndated] == .integer(0))
  }

  /// Who shut its doors in a period is told in its report, whether the law takes it for closed or not, and a head count of
  /// one that is in no number any more is not added to those of the others.
  @Test(
    "Of a home that stops within the period neither the stop is lost nor its head count added to the others",
    arguments: [
      // Closed in law once its children have places; before notices not without a decision.
      (CalendarDay(known: 2026, 6, 10), 0, nil, CalendarDay(known: 2026, 11, 28), (ended: 1, still: 0, counted: 0)),
      (CalendarDay(known: 2026, 6, 10), nil, nil, CalendarDay(known: 2026, 11, 28), (ended: 1, still: 1, counted: 1)),
      (CalendarDay(known: 2026, 6, 10), 0, nil, CalendarDay(known: 2026, 6, 14), (ended: 1, still: 1, counted: 1)),
      (CalendarDay(known: 2026, 6, 10), 0, "1/QĐ", CalendarDay(known: 2026, 6, 14), (ended: 0, still: 0, counted: 0)),
      (
        CalendarDay(known: 2026, 8, 10), nil, "1/QĐ", CalendarDay(known: 2026, 11, 28), (ended: 0, still: 1, counted: 1)
      ),
      // People were counted after it: it is no closed place.
      (CalendarDay(known: 2025, 12, 14), 0, nil, CalendarDay(known: 2026, 11, 28), (ended: 0, still: 0, counted: 1)),
    ] as [(CalendarDay, Int?, String?, CalendarDay, (ended: Int, still: Int, counted: Int))])
  func stopped(
    _ on: CalendarDay, _ unplaced: Int?, _ document: String?, _ day: CalendarDay,
    _ expected: (ended: Int, still: Int, counted: Int)
  ) throws {
    let law = try ImportTests.desk().licensingTables.law
    var dossier = Self.dossier()
    dossier.censuses = [Census(on: CalendarDay(known: 2026, 5, 1), children: 7)]
    dossier.closures = [Closure(kind: .closed, on: on, document: document, unplaced: unplaced)]
    var (tally, values) = (PeriodTally(), [ReportValue: Field]())
    tally.count(dossier, in: CalendarDay(known: 2025, 12, 15)...CalendarDay(known: 2026, 12, 14), on: day, under: law)
    tally.fill(&values, with: [], under: law, on: day)
    #expect(values[.periodEnded] == .integer(expected.ended))
    #expect(values[.periodStoppedStillCounted] == .integer(expected.still))
    #expect(values[.periodCounted] == .integer(expected.counted))
  }

  /// Whoever is slow is not idle.
  @Test(arguments: [(5, 225, "dưới 0,1"), (12, 225, "0,1"), (11, 225, "dưới 0,1"), (1, 3, "0,3"), (20, 10, "2,0")])
  func aPaceIsNeverNothing(_ inspected: Int, _ workingDays: Int, _ text: String) {
    #expect(
      CampaignProgress.Pace(inspected: inspected, workingDays: workingDays, lastDay: nil).text(.vietnamese) == text)
  }

  /// Headlines that no facility has while a sheet is printed; see `NoticePropertyTests`.
  private static func absent(underNotices: Bool) -> Set<LicensingSituation> {
    // What is closed is in no total.
    underNotices ? [.closed, .unlicensed] : [.closed, .terminated, .notNotified, .pauseLapsed, .paused, .notified]
  }

  /// A table that tells facilities apart by what they are leaves none of them out: its columns add up to its total.
  @Test(arguments: DefaultFile.all(in: "templates/").map(\.path))
  func columnsAddUp(_ path: String) throws {
    let file = try #require(DefaultFile.all(in: path).first)
    let template = try ReportTemplate(parsing: file.bytes, file: file.path)
    let headlines = Set(LicensingSituation.allCases.compactMap { ColumnKey(rawValue: $0.rawValue) })
      .union([.papersUnconfirmed, .notifiedUnchecked, .notifiedOpen, .notifiedChecked])
    let profile = try #require(Self.dossier().profiles.first)
    for sheet in template.sheets {
      for block in sheet.blocks {
        guard case .table(let table) = block.content,
          [.totalsByCommune, .totalsByKind].contains(table.dataset)
        else { continue }
        let shown = table.columns.compactMap { column -> ColumnKey? in
          if case .key(let key) = column.content, headlines.contains(key) { key } else { nil }
        }
        // One column picks something out, more of them take the whole apart.
        guard shown.count > 1 else { continue }
        #expect(Set(shown).isSubset(of: table.total?.columns ?? []), "\(path), \(sheet.name)")
        let underNotices = shown.contains(.notNotified)
        for situation in LicensingSituation.allCases where !Self.absent(underNotices: underNotices).contains(situation)
        {
          for (conditionsMet, wasInspected) in [(nil, false), (nil, true), (true, true), (false, true)]
            as [(Bool?, Bool)]
          {
            for byRegister in [nil, UnconfirmedSituation(situation, confirmedOn: nil)] {
              var tally = CampaignTally()
              tally.count(
                profile, situation, byRegister, children: 4, beneficiaries: 4, lacksOthers: false, isInspected: false,
                wasInspected: wasInspected, conditionsMet: conditionsMet)
              for row in tally.rowsByCommune(name: { $0 }) {
                let sum = shown.reduce(0) { sum, key in
                  if case .integer(let number) = row[key] { sum + number } else { sum }
                }
                #expect(row[.facilities] == .integer(sum), "\(path), \(sheet.name): \(situation)")
              }
            }
          }
        }
      }
    }
  }
}
