import CareCore
import CareOffice
import Foundation
import Testing

/// What the inspector makes of the findings before closing, and what a follow-up asks.
@Suite struct FindingEditTests {
  private static func content(_ item: String, _ requirement: String, _ severity: Severity = .minor) -> Finding.Content {
    Finding.Content(
      itemID: item, requirementIDs: [requirement], citations: ["Điều " + requirement], quotes: ["“" + requirement],
      severity: severity, topic: .premises, isProhibitedAct: false, statement: item + ".", seen: nil, remedy: nil)
  }

  @Test func mergedRewordedAdded() {
    let edits = [
      FindingEdit(kind: .reworded, itemID: "a", statement: "Lời mới."),
      FindingEdit(kind: .merged, itemID: "b", into: "a"),
      FindingEdit(kind: .added, itemID: "by-hand-1", statement: "x", content: Self.content("by-hand-1", "4")),
      FindingEdit(kind: .merged, itemID: "gone", into: "a"), FindingEdit(kind: .merged, itemID: "c", into: "gone"),
    ]
    let edited = [Self.content("a", "1"), Self.content("b", "2", .critical), Self.content("c", "3")].edited(edits)
    #expect(edited.map(\.itemID) == ["a", "c", "by-hand-1"])
    #expect(edited[0].requirementIDs == ["1", "2"] && edited[0].citations == ["Điều 1", "Điều 2"])
    #expect(edited[0].severity == .critical && edited[0].statement == "Lời mới. b.")
    #expect(edited[1] == Self.content("c", "3"))
  }

  @Test(
    "Words of before a merge stand beside those it brings, words of after it stand for both",
    arguments: [
      (["a: Sân có giếng.", "b > a"], "Sân có giếng. b."),
      (["b: Thịt để ngoài trời.", "b > a"], "a. Thịt để ngoài trời."),
      (["a: Một.", "b: Hai.", "b > a"], "Một. Hai."), (["b > a", "a: Cả hai."], "Cả hai."),
      (["a: Một.", "c: Ba.", "c > b", "b > a"], "Một. b. Ba."),
    ])
  func mergedInTheirOrder(_ told: [String], _ statement: String) {
    let edits = told.map { text in
      let item = String(text.prefix(1))
      return text.contains(">")
        ? FindingEdit(kind: .merged, itemID: item, into: String(text.suffix(1)))
        : FindingEdit(kind: .reworded, itemID: item, statement: String(text.dropFirst(3)))
    }
    let edited = [Self.content("a", "1"), Self.content("b", "2"), Self.content("c", "3")].edited(edits)
    #expect(edited.first?.statement == statement, "\(edited)")
  }

  private static let requirement = Requirement(
    id: "VD-1", citation: Citation(document: "0/VD-HC", short: "Văn bản ví dụ", name: "Văn bản ví dụ", article: "1"),
    quote: "Phòng ở (hư cấu)", topic: .premises, groups: [],
    inForce: InForce(from: CalendarDay(known: 2017, 11, 1)), reading: .read)

  private static func item(_ id: String, applies: Condition? = nil, met: Condition? = nil) -> ChecklistItem {
    ChecklistItem(
      id: id, requirementIDs: ["VD-1"], question: id + "?", answerType: .yesNo, appliesWhen: applies, metWhen: met)
  }

  private static func reads(_ id: String) -> Condition {
    .comparison(Comparison(value: .answerOf(id), test: .equals(.text("yes"))))
  }

  @Test func aFollowUpAsksWhatWasFound() {
    let checklist = Checklist(
      id: "vi-du", version: "3", title: "Ví dụ", validFrom: CalendarDay(known: 2020, 1, 1), groups: [],
      sections: [
        ChecklistSection(
          id: "one", title: "Một",
          items: [
            Self.item("gate"), Self.item("counted"), Self.item("found", applies: Self.reads("gate")),
            Self.item("judged", met: Self.reads("counted")), Self.item("other"),
          ]),
        ChecklistSection(id: "two", title: "Hai", items: [Self.item("far")]),
      ], requirements: [Self.requirement])
    let followUp = checklist.followUp(
      of: "I-1", items: ["found", "judged"],
      added: [(content: Self.content("by-hand-1", "VD-1"), requirements: [Self.requirement])])
    // What only opened the way is not asked again; what the judgement reads is.
    #expect(followUp.items.map(\.id) == ["counted", "found", "judged", "by-hand-1"])
    #expect(followUp.items.first { $0.id == "found" }?.appliesWhen == nil)
    #expect(followUp.id == "follow-up:I-1" && followUp.version == "3")
    #expect(followUp.requirements == [Self.requirement])
  }

  @Test func hoursRunThroughWeekends() throws {
    // Saturday evening.
    let received = try #require(Instant("2025-05-17T21:30:00+07:00"))
    let emergency = Emergency(
      id: Identifier(UUID()), code: "E-2025-001", place: .facility(Identifier(UUID())), inspection: nil,
      receivedAt: received)
    let clock = try #require(LawBook.builtIn.duties.emergencyClock(on: received.day))
    let end = clock.end(from: received)
    #expect(try clock.deadline(from: received).result(.weekdays).instant == end)
    #expect(end == Instant("2025-05-18T09:30:00+07:00"))
    #expect(!emergency.isOverdue(at: end, by: clock))
    // Whole minutes that passed, never one more; within the first minute the sign alone says that it is over.
    for (passed, minutes) in [(-90_000, 1), (-1, 0), (0, 0), (1, -1), (60_000, -1), (119_999, -1), (1_230_000, -20)] {
      let moment = Instant(milliseconds: end.milliseconds + Int64(passed))
      #expect(emergency.minutesLeft(at: moment, by: clock) == minutes, "\(passed)")
    }
    #expect(emergency.isOverdue(at: Instant(milliseconds: end.milliseconds + 1), by: clock))
    var settled = emergency
    settled.outcome = Emergency.Outcome(at: end, what: "x")
    #expect(!settled.isOverdue(at: Instant(milliseconds: end.milliseconds + 1_000_000), by: clock))
    // Before the decree no row says how long there is.
    #expect(LawBook.builtIn.duties.emergencyClock(on: CalendarDay(known: 2017, 6, 30)) == nil)
    #expect(!emergency.isOverdue(at: Instant(milliseconds: end.milliseconds + 1), by: nil))
  }
}
