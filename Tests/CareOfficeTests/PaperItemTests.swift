import CareCore
import Foundation
import Testing

@testable import CareOffice

/// Which items ask for papers: only these say that somebody looked which papers a place has.
@Suite struct PaperItemTests {
  @Test("Every built-in item that cites papers says whether it asks for them; counts and days never do")
  func whatCitesPapers() throws {
    let setup = Desk.Setup(
      databasePath: "/nowhere", today: ImportTests.today, actor: "", host: "", command: "",
      now: { Instant(milliseconds: 0) })
    let law = LawBook.builtIn.licensing.law
    var asking: Set<String> = []
    for item in try ChecklistShelf(setup).checklists().flatMap(\.items) {
      let (asks, cites) = (item.asksForPapers == true, item.requirementIDs.contains(where: law.isAboutPapers))
      #expect(asks == (cites && !item.answerType.isNumber && item.answerType != .date), "\(item.id)")
      if asks { asking.insert(item.id) }
    }
    #expect(asking.count == 14 && asking.contains("under-10-certificate"))
  }
}
