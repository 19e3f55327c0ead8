import CareChecklists
import CareCore
import Testing

@testable import CareOffice

/// A text binds nobody before it was written, whatever is known of its first day: the year in its number is the earliest.
@Suite("No row of law holds before the year of its text")
struct YearOfTextTests {
  /// The year in the number of the first text that a citation names, or its day: `NĐ 103/2017/NĐ-CP, Điều 5; …`,
  /// `Quyết định 2022/QĐ-UBND ngày 27/11/2025`.
  private static func year(of citation: String) throws -> CalendarDay? {
    let number = try Regex(
      #"ngày (\d\d?)/(\d\d?)/((?:19|20)\d\d)|\d+(?:\.\d+)?/((?:19|20)\d\d)/|năm ((?:19|20)\d\d)"#)
    guard let match = citation.firstMatch(of: number) else { return nil }
    let parts = (1...5).map { match.output[$0].substring.flatMap { Int($0) } }
    if let day = parts[0], let month = parts[1], let year = parts[2] {
      return CalendarDay(year: year, month: month, day: day)
    }
    return (parts[3] ?? parts[4]).flatMap { CalendarDay("\($0)-01-01") }
  }

  /// Tables whose rows say nothing by themselves, each with its reason.
  private static let elsewhere: [LawEntry.Table: String] = [
    .steps: "a step is open only where a reason of the day opens it",
    .successions: "the day is that of the later text",
    .defaults: "offered only to who adds a report today",
  ]

  @Test func rows() throws {
    let book = LawBook.builtIn
    for entry in book.entries where Self.elsewhere[entry.table] == nil {
      guard let year = try Self.year(of: entry.citation) else { continue }
      // Of what was not read, the text or year named is the one before which it stood.
      if entry.citation.lowercased().firstMatch(of: /^(văn bản|quy định) trước/) != nil { continue }
      // An end of operation is recorded only from the first day of notices on.
      if entry.id.hasPrefix("operation-ended") { continue }
      let first =
        entry.span.from ?? entry.regimes.compactMap { book.licensing.law.firstRow(of: $0)?.first }.min()
      #expect(first.map { $0 >= year } ?? false, "\(entry.table.rawValue) \(entry.id): \(entry.citation)")
    }
  }

  /// Luật Cư trú 68/2020/QH14, whose first day was not seen, was asked of inspections of 2017.
  @Test func requirements() throws {
    let catalog = ChecklistCatalog(files: try LayeredFiles.read("checklists/", over: []))
    #expect(catalog.requirements.contains { $0.inForce.notBefore != nil })
    for requirement in catalog.requirements {
      let year = try #require(try Self.year(of: requirement.citation.short), "\(requirement.citation.short)")
      #expect(requirement.inForce.isLater(than: year.adding(days: -1)), "\(requirement.id)")
    }
  }
}
