import CareCore
import Foundation
import Testing

struct CampaignAssignmentTests {
  private static func teams(_ count: Int) -> [CampaignTeam] {
    (0..<count).map { CampaignTeam(name: "Tổ \($0 + 1)", lead: "Trưởng") }
  }

  /// The largest first, each to the team with the least; equal ones by code, equal teams by order.
  @Test(
    arguments: [
      ([5, 3, 3, 2, 1], 2, [0, 1, 1, 0, 1]), ([1, 1, 1], 3, [0, 1, 2]), ([4], 2, [0]), ([], 2, []),
      ([1, 9, 1], 2, [1, 0, 1]), ([2, 2, 2, 2], 1, [0, 0, 0, 0]), ([3], 0, []),
    ] as [([Int], Int, [Int])])
  func balance(_ loads: [Int], _ teams: Int, _ expected: [Int]) {
    let loads = loads.enumerated().map {
      CampaignAssignment.Load(communeCode: "1100\($0.offset)", facilities: $0.element)
    }
    #expect(CampaignAssignment.balance(loads, among: Self.teams(teams)) == expected)
  }

  /// A commune in which a team has begun stays; a team that is no longer there keeps nothing.
  @Test func begunCommunesStay() {
    let loads = [
      CampaignAssignment.Load(communeCode: "a", facilities: 5, begunBy: "Tổ 2"),
      CampaignAssignment.Load(communeCode: "b", facilities: 4, begunBy: "Tổ 9"),
      CampaignAssignment.Load(communeCode: "c", facilities: 1),
    ]
    #expect(CampaignAssignment.balance(loads, among: Self.teams(2)) == [1, 0, 0])
  }

  @Test(arguments: 0..<50) func nobodyHasMuchMore(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    let loads = (0..<Int.random(in: 1...40, using: &random)).map {
      CampaignAssignment.Load(communeCode: "\(1000 + $0)", facilities: Int.random(in: 1...30, using: &random))
    }
    let teams = Self.teams(Int.random(in: 1...6, using: &random))
    let indices = CampaignAssignment.balance(loads, among: teams)
    #expect(indices.count == loads.count, "seed \(seed)")
    var totals = [Int](repeating: 0, count: teams.count)
    for (load, index) in zip(loads, indices) { totals[index] += load.facilities }
    let largest = loads.map(\.facilities).max() ?? 0
    #expect((totals.max() ?? 0) - (totals.min() ?? 0) <= largest, "seed \(seed): \(totals)")
    // The order in which communes are named decides nothing.
    let reversed = CampaignAssignment.balance(loads.reversed(), among: teams)
    #expect(Array(reversed.reversed()) == indices, "seed \(seed)")
  }
}

struct CampaignProgressTests {
  private static let monday = CalendarDay(known: 2025, 5, 5)

  private static func progress(_ inspected: [Int], excused: Int, left: Int, on offset: Int) -> CampaignProgress {
    let entries =
      inspected.map { (monday.adding(days: $0), false) } + (0..<excused).map { _ in (nil, true) }
      + (0..<left).map { _ in (nil, false) }
    return CampaignProgress(
      (entries as [(CalendarDay?, Bool)]).enumerated().map { index, entry in
        CampaignProgress.Entry(
          communeCode: index % 2 == 0 ? "a" : "b", kind: .childrenCare, inspectedOn: entry.0, isExcused: entry.1)
      }, from: monday, on: monday.adding(days: offset), .weekdays)
  }

  /// Monday 05/5/2025 is the first day; offsets 5 and 6 are a weekend.
  @Test(
    arguments: [
      // Two in one day, four left: two more working days.
      ([0, 0], 0, 4, 0, 1, "2025-05-07"),
      // Two in five days, four left: ten working days from Friday.
      ([0, 4], 0, 4, 4, 5, "2025-05-23"),
      // The weekend adds nothing to the days.
      ([0, 4], 0, 4, 6, 5, "2025-05-23"),
      // Three in two days, one left: less than a day is a day.
      ([0, 0, 1], 0, 1, 1, 2, "2025-05-07"),
      // Nothing left.
      ([0], 3, 0, 4, 5, nil),
      // Begun on the Saturday before, asked that very day.
      ([-2], 0, 1, -2, 1, "2025-05-05"),
      // Begun on the Friday before: that day counts.
      ([-3], 0, 1, 0, 2, "2025-05-07"),
    ] as [([Int], Int, Int, Int, Int, String?)])
  func pace(_ inspected: [Int], _ excused: Int, _ left: Int, _ offset: Int, _ days: Int, _ last: String?) throws {
    let pace = try #require(Self.progress(inspected, excused: excused, left: left, on: offset).pace)
    #expect(pace.inspected == inspected.count && pace.workingDays == days)
    #expect(pace.lastDay?.description == last)
  }

  @Test func nothingClosedHasNoPace() {
    let progress = Self.progress([], excused: 1, left: 2, on: 4)
    #expect(progress.pace == nil && progress.all.left == 2 && progress.all.excused == 1)
  }

  @Test func partsAddUp() {
    let progress = Self.progress([0, 1, 2], excused: 2, left: 4, on: 4)
    var sum = CampaignProgress.Count()
    for code in ["a", "b"] {
      let count = progress.count(ofCommunes: [code])
      sum.facilities += count.facilities
      sum.inspected += count.inspected
      sum.excused += count.excused
    }
    #expect(sum == progress.all && sum == progress.kinds[.childrenCare] && sum.facilities == 9)
    #expect(progress.count(ofCommunes: ["a", "b", "c"]) == sum)
  }
}

struct InspectionOverlapTests {
  private static func day(_ day: Int) -> CalendarDay { CalendarDay(known: 2025, 9, day) }

  private static func inspection(_ state: InspectionState, planned: Int?, from: Int?, to: Int?) -> Inspection {
    Inspection(
      id: Identifier(known), code: "I", facility: Identifier(known), campaign: nil,
      checklist: ChecklistReference(id: "a", version: "1", contentHash: ""), plannedOn: planned.map(day), state: state,
      start: from.map {
        InspectionStart(
          on: day($0), decision: "1", decided: day($0), issuer: "", announced: day($0), lead: "", members: [],
          regime: .specializedCheck, basis: .directive)
      }, minutes: to.map { Minutes(closedOn: day($0), signedByFacility: true) })
  }

  private static let known = UUID()

  /// The window is 10 to 20/9/2025.
  @Test(
    arguments: [
      (.planned, 9, nil, nil, nil, false), (.planned, 10, nil, nil, nil, true), (.planned, 20, nil, nil, nil, true),
      (.planned, 21, nil, nil, nil, false), (.planned, nil, nil, nil, nil, true),
      (.planned, nil, nil, nil, 1...9, false), (.planned, nil, nil, nil, 1...10, true),
      (.planned, nil, nil, nil, 21...25, false), (.inProgress, nil, 1, nil, nil, true),
      (.inProgress, nil, 20, nil, nil, true), (.inProgress, nil, 21, nil, nil, false),
      (.closed, nil, 1, 9, nil, false), (.closed, nil, 1, 10, nil, true), (.closed, nil, 20, 25, nil, true),
      (.closed, nil, 21, 25, nil, false), (.canceled, 15, 15, 15, nil, false),
    ] as [(InspectionState, Int?, Int?, Int?, ClosedRange<Int>?, Bool)])
  func touches(
    _ state: InspectionState, _ planned: Int?, _ from: Int?, _ to: Int?, _ window: ClosedRange<Int>?, _ expected: Bool
  ) {
    let inspection = Self.inspection(state, planned: planned, from: from, to: to)
    #expect(
      inspection.touches(
        from: Self.day(10), through: Self.day(20),
        window: window.map { Self.day($0.lowerBound)...Self.day($0.upperBound) }) == expected)
  }

  @Test(
    arguments: [
      (nil, nil, nil, nil, true), ("31", nil, "31", nil, true), ("31", nil, "01", nil, false),
      ("31", "11311", "31", nil, true), ("31", "11311", "31", "11332", false), (nil, nil, "31", "11311", true),
    ] as [(String?, String?, String?, String?, Bool)])
  func areas(_ province: String?, _ commune: String?, _ other: String?, _ otherCommune: String?, _ expected: Bool) {
    func content(_ province: String?, _ commune: String?) -> Campaign.Content {
      Campaign.Content(
        name: "Đợt", from: Self.day(1), to: Self.day(2), provinceCode: province, communeCode: commune,
        checklistIDs: ["a"])
    }
    let (left, right) = (content(province, commune), content(other, otherCommune))
    #expect(left.sharesArea(with: right) == expected && right.sharesArea(with: left) == expected)
  }
}
