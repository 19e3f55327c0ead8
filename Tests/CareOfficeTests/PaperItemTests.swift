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
      // It cites the law on religion, and asks for the papers of the law on social assistance.
      let isBesideReligion = item.id == "religious-home-has-social-papers"
      let cites = isBesideReligion || item.requirementIDs.contains(where: law.isAboutPapers)
      let asks = item.asksForPapers == true
      #expect(asks == (cites && !item.answerType.isNumber && item.answerType != .date), "\(item.id)")
      if asks { asking.insert(item.id) }
    }
    #expect(asking.count == 15 && asking.contains("under-10-certificate"))
  }
}
