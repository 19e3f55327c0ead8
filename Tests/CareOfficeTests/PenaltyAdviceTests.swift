import CareCore
import CareMessages
import Foundation
import Testing

@testable import CareOffice

/// Fines are advice on the screen, and only those whose words and place in the decree were read.
@Suite struct PenaltyAdviceTests {
  /// As `penalties.md` has them: the place, what an individual pays, in đồng.
  static let verified: [(String, ClosedRange<Int>)] = [
    ("khoản 2 Điều 7", 20_000_000...30_000_000), ("khoản 2 Điều 11", 5_000_000...10_000_000),
    ("khoản 2 Điều 21", 20_000_000...25_000_000), ("khoản 1 Điều 22", 10_000_000...20_000_000),
    ("khoản 1 Điều 23", 3_000_000...5_000_000), ("khoản 2 Điều 23", 10_000_000...15_000_000),
    ("khoản 1 Điều 25", 1_000_000...3_000_000), ("khoản 1 Điều 28", 5_000_000...10_000_000),
  ]

  @Test func onlyVerifiedAmountsAreThere() {
    let rows = LawBook.builtIn.penalties
    #expect(rows.map(\.citation) == Self.verified.map { "NĐ 130/2021/NĐ-CP, \($0.0)" })
    #expect(rows.map(\.amounts) == Self.verified.map(\.1))
    // Nobody compared any of them with the decree.
    #expect(rows.allSatisfy { $0.reading == .secondary })
    #expect(rows.allSatisfy { $0.markedCitation(.vietnamese) == "\($0.citation) (nguồn thứ cấp)" })
    // Fifty million at most for an individual (khoản 1 Điều 5), and never Điều 8, which nobody could read.
    #expect(rows.allSatisfy { $0.amounts.upperBound <= 50_000_000 && !$0.acts.isEmpty && !$0.source.isEmpty })
    #expect(!rows.contains { $0.citation.hasSuffix("Điều 8") })
  }

  @Test func everyRequirementExists() throws {
    let setup = Desk.Setup(
      databasePath: "/nowhere", today: ImportTests.today, actor: "", host: "", command: "",
      now: { Instant(milliseconds: 0) })
    let known = Set(try ChecklistShelf(setup).law().requirements.map(\.id))
    for row in LawBook.builtIn.penalties {
      #expect(!row.requirementIDs.isEmpty)
      for id in row.requirementIDs { #expect(known.contains(id), "\(row.citation): \(id)") }
    }
  }

  /// The decree holds from 1 January 2022, that day included; what has no row gets no advice.
  @Test(arguments: [
    (["LTE-6-3"], CalendarDay(known: 2022, 1, 1), ["khoản 1 Điều 22", "khoản 2 Điều 23"]),
    (["LTE-6-3"], CalendarDay(known: 2021, 12, 31), []),
    (["ND103-26-1"], CalendarDay(known: 2025, 5, 14), []),
    (["ND103-26-1", "LTE-6-7"], CalendarDay(known: 2025, 5, 14), ["khoản 1 Điều 28"]),
  ])
  func adviceConcerns(_ requirements: [String], _ day: CalendarDay, _ places: [String]) {
    let found = LawBook.builtIn.penalties.concerning(requirements, on: day).map(\.citation)
    #expect(found == places.map { "NĐ 130/2021/NĐ-CP, \($0)" })
  }
}
