import CareCore
import Testing

/// How closely the day of a paper is known, and what that leaves open.
@Suite struct KnownDayTests {
  private static let today = CalendarDay(known: 2026, 11, 28)

  @Test(
    arguments: [
      ("14/5/2019", "2019-05-14", .day), ("2019", "2019-12-31", .year), ("năm 2019", "2019-12-31", .year),
      ("Năm 2019", "2019-12-31", .year), ("5/2019", "2019-05-31", .month), ("tháng 2 năm 2020", "2020-02-29", .month),
      ("Tháng 2/2019", "2019-02-28", .month), ("12/2019", "2019-12-31", .month), ("2026", "2026-11-28", .year),
      ("11/2026", "2026-11-28", .month), ("12/2026", "2026-12-31", .month), ("unknown", "2026-11-28", .unknown),
      ("không rõ", "2026-11-28", .unknown), ("Chưa rõ", "2026-11-28", .unknown),
    ] as [(String, String, DayPrecision)])
  func isRead(_ text: String, _ last: String, _ precision: DayPrecision) throws {
    let day = try #require(KnownDay(text, by: Self.today))
    #expect(day.last.description == last)
    #expect(day.precision == precision)
  }

  @Test(arguments: ["", "13/2019", "0/2019", "1899", "2101", "31/2/2019", "hôm qua", "19", "5-2019-x"])
  func saysNothing(_ text: String) { #expect(KnownDay(text, by: Self.today) == nil) }

  private static func license(_ text: String) throws -> FacilityDossier {
    let known = try #require(KnownDay(text, by: Self.today))
    return FacilityDossier.invented().with(
      .establishmentCertificate, event(.issued, day(2018, 1, 2)),
      saying: Permit.Content(number: "1/GCN", issuer: "Ủy ban nhân dân")
    ).with(.operatingLicense, event(.issued, known.last).on(known))
  }

  /// Before the first possible day it was not there, from the last one on it is; between them nobody knows.
  @Test(
    arguments: [
      ("2024", "2023-12-31", .unlicensed), ("2024", "2024-01-01", .unknown), ("2024", "2024-12-30", .unknown),
      ("2024", "2024-12-31", .licensed), ("2/2024", "2024-01-31", .unlicensed), ("2/2024", "2024-02-01", .unknown),
      ("2/2024", "2024-02-28", .unknown), ("2/2024", "2024-02-29", .licensed), ("unknown", "2024-01-01", .unknown),
      ("unknown", "2025-05-14", .unknown), ("5/2/2024", "2024-02-04", .unlicensed),
      ("5/2/2024", "2024-02-05", .licensed),
    ] as [(String, String, LicensingSituation)])
  func theSpanIsUnknown(_ text: String, _ asked: String, _ expected: LicensingSituation) throws {
    let asked = try #require(CalendarDay(asked))
    var dossier = try Self.license(text)
    dossier.censuses = [Census(on: day(2023, 3, 1), children: 12, others: 0)]
    let audit = dossier.licensingAudit(on: asked, tables: law)
    #expect(audit.situation == expected)
    let rules = audit.classes.flatMap(\.reasons).map(\.rule.rawValue)
    #expect(rules.contains("paper-day-unknown") == (expected == .unknown), "\(rules)")
    // No reason claims what only one end of the span would give.
    if expected == .unknown { #expect(!rules.contains("operating-license-required"), "\(rules)") }
    for reason in audit.classes.flatMap(\.reasons) where reason.rule.rawValue == "paper-day-unknown" {
      #expect(reason.certainty == .interpretation)
    }
  }

  /// A term that runs from a month or a year is counted from both edges of it; from a day that nobody knows none is.
  @Test func termsBeginOnBothEdges() throws {
    func terms(_ issued: String) throws -> [LicensingTerm] {
      try Self.license(issued).licensingTerms(on: day(2025, 1, 2), tables: law).filter {
        $0.kind == .operationAnnouncement
      }
    }
    let exact = try #require(try terms("31/12/2024").first)
    let about = try #require(try terms("2024").first)
    let first = try #require(try terms("1/1/2024").first)
    #expect(about.lastDay == exact.lastDay && about.earliestLastDay == first.lastDay && about.precision == .year)
    #expect(try terms("unknown").isEmpty)
  }
}
