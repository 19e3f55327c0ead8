import CareCore
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
}
