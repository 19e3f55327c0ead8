import Foundation
import Testing

@testable import CareCore

/// The figure that accuses the facility counts only days on which nothing allowed it to operate.
@Suite("Days operating without a paper")
struct DaysWithoutPaperTests {
  private func days(_ id: String, opened: CalendarDay?, on day: String) throws -> Int? {
    var dossier = try #require(DecisionCase.all.first { $0.id == id }).dossier
    for index in dossier.profiles.indices { dossier.profiles[index].opened = opened }
    return dossier.licensingAudit(on: try #require(CalendarDay(day)), tables: tables).daysOperatingWithoutPaper
  }

  @Test(
    "Counted from the loss, the later day less the earlier",
    arguments: [
      // Withdrawn on the day itself.
      ("giay-phep-thu-hoi", "2025-05-14", 0), ("giay-phep-thu-hoi", "2025-05-20", 6),
      // Moved on 1 March 2024.
      ("doi-dia-chi", "2024-03-01", 0), ("doi-dia-chi", "2024-03-31", 30),
      // Grown to 10 on 14 May 2025.
      ("vua-tang-len-10", "2025-05-14", 0), ("vua-tang-len-10", "2025-05-15", 1),
      // Its own last day was 14 May 2025.
      ("het-han-hom-sau", "2025-05-15", 0),
      // Suspended on 14 November 2024; the suspension ran out without reinstatement.
      ("dinh-chi-ngay-dau", "2024-11-14", 0), ("dinh-chi-hom-sau", "2025-05-15", 182),
      // Never had one: since the opening.
      ("tu-phat-tu-10", "2025-05-14", 1960),
    ])
  func counted(_ row: (String, String, Int)) throws {
    #expect(try days(row.0, opened: CalendarDay(known: 2020, 1, 1), on: row.1) == row.2, "\(row)")
  }

  /// No text of the time before NĐ 103/2017 was read (its first day is 01/11/2017): nothing is counted of it.
  @Test(
    "Days before the first law read are not counted",
    arguments: [("2017-11-01", 0), ("2017-11-02", 1), ("2025-05-14", 2751)])
  func countedFromTheLaw(_ day: String, _ count: Int) throws {
    #expect(try days("tu-phat-tu-10", opened: CalendarDay(known: 2001, 9, 5), on: day) == count)
  }

  @Test("Nothing is counted where the beginning is unknown, or a paper is in force")
  func notCounted() throws {
    #expect(try days("tu-phat-tu-10", opened: nil, on: "2025-05-14") == nil)
    #expect(try days("ton-giao-du-giay", opened: CalendarDay(known: 2020, 1, 1), on: "2025-05-14") == nil)
  }

  @Test("Who was closed and is counted again lacks a paper from that count on, not over the years between")
  func countedAfterClosing() throws {
    var dossier = try #require(DecisionCase.all.first { $0.id == "tu-phat-tu-10" }).dossier
    for index in dossier.profiles.indices { dossier.profiles[index].opened = CalendarDay(known: 2020, 1, 1) }
    let closed = CalendarDay(known: 2021, 6, 1)
    dossier.censuses = [
      Census(on: CalendarDay(known: 2020, 1, 1), children: 12, others: 0),
      Census(on: CalendarDay(known: 2025, 5, 4), children: 12, others: 0),
    ]
    dossier.closures = [Closure(kind: .closed, on: closed, document: "1/QĐ-HC", unplaced: 0)]
    let audit = dossier.licensingAudit(on: CalendarDay(known: 2025, 5, 14), tables: tables)
    #expect(audit.daysOperatingWithoutPaper == 10, "\(audit.situation) \(String(describing: audit.withoutPaper))")
  }
}
