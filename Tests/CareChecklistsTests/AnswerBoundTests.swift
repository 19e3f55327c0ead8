import CareChecklists
import CareCore
import Testing

/// What the answers of the built-in items are measured by.
struct AnswerBoundTests {
  private static let catalog = ChecklistCatalog(BuiltInChecklistsTests.files)
  private static let items = Dictionary(
    catalog.checklists.flatMap(\.items).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// Numbers and days for which the register has nothing to compare, each with the reason.
  private static let unbound: [String: Set<String>] = [
    "money, area, storeys, meals, months, hours, days and ages": [
      "reference-amount", "lowest-allowance-under-4", "lowest-allowance-from-4", "storeys", "meals-per-day",
      "newspaper-issues", "school-answer-days", "separation-days", "oldest-student-age", "carer-age-gap",
      "photos-in-care-file", "meetings-before-transfer",
    ],
    "who came or left within months may be more than live there": [
      "exits", "children-moved-to-family", "children-returned-home", "students-sent-away", "abuse-cases",
      "admission-requests-open",
    ],
    "not only staff, or of another place": [
      "under-10-judicial-records-missing", "teachers-on-site", "online-posts-without-consent",
    ],
    "days that may lie before the place began, or of another place": [
      "carer-received-day", "carer-last-notice", "license-application-day", "suspension-start", "notice-received-day",
      "under-10-notice-received-day", "resumption-day", "resume-notice-received-day", "oldest-health-check",
    ],
  ]

  @Test("Every number and every day is measured by something or there is a reason why not")
  func everyCountHasABound() {
    let asked = Self.items.values.filter { $0.answerType == .integer || $0.answerType == .date }.map(\.id)
    let unbound = Self.unbound.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    let measured = Self.catalog.items.filter { !$0.bounds.isEmpty || $0.sameAs != nil || $0.opened != nil }.map(\.id)
    #expect(unbound.isDisjoint(with: measured))
    let known = unbound.union(measured)
    #expect(known.isSuperset(of: asked), "\(Set(asked).subtracting(known))")
    // Some stand in no checklist of the program, for offices to put into their own.
    let files = BuiltInChecklistsTests.files.map { String(decoding: $0.bytes, as: UTF8.self) }
    for item in known.subtracting(asked) {
      #expect(files.contains { $0.contains("- id: \(item)\n") }, "\(item)")
    }
    for item in Self.catalog.items {
      for case .answerOf(let other) in item.bounds { #expect(Self.items[other] != nil, "\(other)") }
      // Nothing is said twice: what is refused is no question beside it.
      #expect(Set(item.wholes).isDisjoint(with: item.among ?? []), "\(item.id)")
    }
  }

  private static let day = CalendarDay(known: 2026, 5, 1)

  /// A part of sixteen children and two others, counted in parts or not.
  @Test(
    arguments: [
      ("personal-files", 16, nil, false), ("personal-files", 17, nil, true), ("personal-files", 0, nil, false),
      // What repeats the count of the register is unlikely on either side: fewer people clear the home too.
      ("people-within-licensed-number", 18, nil, false), ("people-within-licensed-number", 19, nil, true),
      ("people-within-licensed-number", 17, nil, true),
      // The band where it was counted, else all children.
      ("children-6-to-16", 11, 10, true), ("children-6-to-16", 10, 10, false), ("children-6-to-16", 11, nil, false),
      ("children-6-to-16", 17, nil, true),
      // Nobody counted the staff.
      ("social-workers", 99, nil, false),
    ] as [(String, Int, Int?, Bool)])
  func counts(_ item: String, _ count: Int, _ band: Int?, _ isDoubtful: Bool) throws {
    let census = Census(
      on: Self.day, children: 16, others: 2, counts: band.map { [.from6To16: $0] } ?? [:], countedBy: nil)
    let found = try Self.doubtful([item: .value(.integer(count))], census)
    #expect(found.map(\.itemID) == (isDoubtful ? [item] : []))
    // What nobody counted measures nothing.
    #expect(try Self.doubtful([item: .value(.integer(count))], nil).isEmpty)
  }

  private static func doubtful(
    _ answers: [String: GivenAnswer], _ census: Census?, start: CalendarDay? = nil
  ) throws -> [DoubtfulAnswer] {
    let checklist = try #require(
      ChecklistCatalog(BuiltInChecklistsTests.files).checklists.first { $0.id == "nonpublic-children" })
    return checklist.doubtful(answers, census, start: start)
  }

  @Test func partsAndDays() throws {
    let parts: [String: GivenAnswer] = ["exits": .value(.integer(2)), "exit-decisions": .value(.integer(3))]
    let found = try Self.doubtful(parts, nil)
    #expect(found.map(\.itemID) == ["exit-decisions"] && found[0].concerns("exits"))
    #expect(try Self.doubtful(["exit-decisions": .value(.integer(3))], nil).isEmpty)
    for (offset, isDoubtful) in [(-1, true), (0, false), (1, true)] {
      let answers: [String: GivenAnswer] = ["operation-start-day": .value(.day(Self.day.adding(days: offset)))]
      #expect(try Self.doubtful(answers, nil, start: Self.day).isEmpty == !isDoubtful)
      #expect(try Self.doubtful(answers, nil).isEmpty)
    }
    for (offset, isDoubtful) in [(-1, true), (0, false), (1, false)] {
      let answers: [String: GivenAnswer] = ["family-list-day": .value(.day(Self.day.adding(days: offset)))]
      #expect(try Self.doubtful(answers, nil, start: Self.day).isEmpty == !isDoubtful)
    }
  }
}
