import CareCore
import Testing

@Suite struct CensusTests {
  private static let day = CalendarDay(known: 2025, 5, 14)

  /// NĐ 103/2017/NĐ-CP, Điều 44: "dưới 10 đối tượng có hoàn cảnh khó khăn", children and others alike.
  @Test(
    arguments: [
      (9, nil, nil, 9), (10, nil, nil, 10), (9, 0, nil, 9), (9, 2, nil, 11), (12, 3, 9, 9), (12, 3, 10, 10),
      (0, 12, nil, 12), (12, 0, 0, 0),
    ] as [(Int, Int?, Int?, Int)])
  func licensingCount(_ children: Int, _ others: Int?, _ needy: Int?, _ expected: Int) {
    var census = Census(on: Self.day, children: children, others: others)
    census.counts[.needy] = needy
    #expect(census.licensingCount == expected)
    #expect(census.beneficiaries == children + (others ?? 0))
  }

  /// Others that nobody counted are not none: what more than the children is counted by then.
  @Test(arguments: [Census.Part.needy, .disability, .roundTheClock, .withoutAdmissionDecision])
  func moreThanTheChildrenIsAsked(_ part: Census.Part) throws {
    let census = Census(on: Self.day, children: 45, counts: [part: 60])
    #expect(
      throws: Failure(.countAboveChildren, ["field": part.rawValue, "value": "60", "children": "45"])
    ) { try census.checked() }
    _ = try Census(on: Self.day, children: 45, others: 15, counts: [part: 60]).checked()
    #expect(throws: Failure(.countAboveWhole, ["field": part.rawValue, "value": "60", "whole": "45"])) {
      try Census(on: Self.day, children: 45, others: 0, counts: [part: 60]).checked()
    }
  }

  @Test func notCountedIsNotZero() {
    let census = Census(on: Self.day, children: 3, counts: [.girls: 0])
    #expect(census[.girls] == 0)
    #expect(census[.hiv] == nil)
  }

  @Test(
    arguments: [
      (10, 5, [:]),
      (0, 0, [.girls: 0, .needy: 0]),
      (10, nil, [.girls: 10]),
      (10, nil, [.under18Months: 2, .from18MonthsTo6: 3, .from6To16: 5]),
      (10, nil, [.under18Months: 2, .from18MonthsTo6: 3]),
      (10, nil, [.under18Months: 4, .from18MonthsTo6: 6]),
      (10, 5, [.needy: 15, .disability: 15, .hiv: 15, .mentalIllness: 15, .roundTheClock: 15]),
      (10, 5, [.withoutPlacementDecision: 10, .withoutAdmissionDecision: 15]),
      (10, 5, [.staff: 40, .caregivers: 30]),
      (100_000, 100_000, [.staff: 100_000]),
    ] as [(Int, Int?, [Census.Part: Int])])
  func canBe(_ children: Int, _ others: Int?, _ counts: [Census.Part: Int]) throws {
    let census = Census(on: Self.day, children: children, others: others, counts: counts)
    #expect(try census.checked() == census)
  }

  @Test(
    arguments: [
      (-1, nil, [:], Failure(.countOutOfRange, ["field": "children", "value": "-1"])),
      (100_001, nil, [:], Failure(.countOutOfRange, ["field": "children", "value": "100001"])),
      (1, -1, [:], Failure(.countOutOfRange, ["field": "others", "value": "-1"])),
      (10, nil, [.staff: -1], Failure(.countOutOfRange, ["field": "staff", "value": "-1"])),
      (10, nil, [.caregivers: 100_001], Failure(.countOutOfRange, ["field": "caregivers", "value": "100001"])),
      (
        10, nil, [.under18Months: 2, .from18MonthsTo6: 3, .from6To16: 4],
        Failure(.ageBandsDisagree, ["sum": "9", "children": "10"])
      ),
      (
        10, nil, [.under18Months: 2, .from18MonthsTo6: 3, .from6To16: 6],
        Failure(.ageBandsDisagree, ["sum": "11", "children": "10"])
      ),
      (10, nil, [.under18Months: 11], Failure(.ageBandsDisagree, ["sum": "11", "children": "10"])),
      (10, 5, [.girls: 11], Failure(.countAboveWhole, ["field": "girls", "value": "11", "whole": "10"])),
      (10, 5, [.needy: 16], Failure(.countAboveWhole, ["field": "needy", "value": "16", "whole": "15"])),
      (10, nil, [.hiv: 11], Failure(.countAboveChildren, ["field": "hiv", "value": "11", "children": "10"])),
      (10, 5, [.disability: 16], Failure(.countAboveWhole, ["field": "disability", "value": "16", "whole": "15"])),
      (
        10, 5, [.mentalIllness: 16],
        Failure(.countAboveWhole, ["field": "mental_illness", "value": "16", "whole": "15"])
      ),
      (
        10, 5, [.roundTheClock: 16],
        Failure(.countAboveWhole, ["field": "round_the_clock", "value": "16", "whole": "15"])
      ),
      (10, 5, [.from16: 16], Failure(.countAboveWhole, ["field": "from_16", "value": "16", "whole": "15"])),
      (
        10, 5, [.withoutPlacementDecision: 11],
        Failure(.countAboveWhole, ["field": "without_placement_decision", "value": "11", "whole": "10"])
      ),
      (
        10, 5, [.withoutAdmissionDecision: 16],
        Failure(.countAboveWhole, ["field": "without_admission_decision", "value": "16", "whole": "15"])
      ),
    ] as [(Int, Int?, [Census.Part: Int], Failure)])
  func cannotBe(_ children: Int, _ others: Int?, _ counts: [Census.Part: Int], _ failure: Failure) {
    #expect(throws: failure) {
      try Census(on: Self.day, children: children, others: others, counts: counts).checked()
    }
  }
}
