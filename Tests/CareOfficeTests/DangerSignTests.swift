import CareCore
import CareMessages
import CareOffice
import Testing

/// Which answers may mean a child in danger: the rows of the table name what the forms ask.
struct DangerSignTests {
  @Test("Every sign is a requirement or an item that some form asks")
  func signsExist() throws {
    let checklists = try ChecklistShelf(try CertaintyTests.setup()).checklists()
    let known = Set(checklists.flatMap(\.items).flatMap { [$0.id] + $0.requirementIDs })
    let clocks = LawBook.builtIn.duties.clocks.filter { $0.startedBy == .emergency }
    #expect(!clocks.isEmpty)
    for clock in clocks {
      #expect(clock.signs.subtracting(known) == [], "\(clock.id)")
      #expect(Set(clock.counts.flatMap { [$0.cases, $0.reported] }).subtracting(known) == [], "\(clock.id)")
      #expect(!clock.counts.isEmpty)
      #expect(clock.notice?.certainty == .read)
    }
  }

  @Test("What forms ask of abuse, violence, trafficking and concealment is a sign")
  func formsAskSigns() throws {
    let clock = try #require(LawBook.builtIn.duties.emergencyClock(on: CalendarDay(known: 2026, 11, 28)))
    let items = try ChecklistShelf(try CertaintyTests.setup()).checklists().flatMap(\.items)
    for id in [
      "no-abuse", "no-trafficking-abandonment", "no-beating-confinement", "no-deprivation", "no-taking-of-life",
      "no-concealment", "threats-and-insults", "substitute-care-abused", "abuse-cases-reported", "no-failure-to-help",
    ] {
      let item = try #require(items.first { $0.id == id }, "\(id)")
      #expect(clock.signs.contains(id) || item.requirementIDs.contains(where: clock.signs.contains), "\(id)")
    }
    for id in ["profiteering", "alcohol-and-tobacco", "clean-water", "near-hazard"] {
      let item = try #require(items.first { $0.id == id }, "\(id)")
      #expect(!clock.signs.contains(id) && !item.requirementIDs.contains(where: clock.signs.contains), "\(id)")
    }
  }
}
