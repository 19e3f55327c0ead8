import CareCore
import Foundation
import Testing

/// The same requirement not met again.
@Suite struct RepeatedFindingTests {
  private static let places: [Facility.ID] = (0..<3).map { _ in Identifier(UUID()) }
  private static let inspections: [Inspection.ID] = (0..<4).map { _ in Identifier(UUID()) }

  private static func trace(
    _ inspection: Int, _ place: Int, day: Int, _ requirements: [String] = ["VD-1"], operators: Set<String> = [],
    isWithdrawn: Bool = false
  ) -> FindingTrace {
    FindingTrace(
      code: "I-\(inspection)/01", inspection: inspections[inspection], facility: places[place],
      on: CalendarDay(known: 2025, 5, day), requirementIDs: requirements, operators: operators,
      isWithdrawn: isWithdrawn)
  }

  @Test func sameRequirementAtTheSamePlace() throws {
    let found = RepeatedFinding.all(in: [
      Self.trace(1, 0, day: 9, ["VD-2", "VD-1"]), Self.trace(0, 0, day: 1), Self.trace(2, 1, day: 10),
    ])
    #expect(found.map(\.trace.code) == ["I-1/01"])
    let earlier = try #require(found.first?.earlier)
    #expect(earlier.map(\.trace.code) == ["I-0/01"])
    #expect(earlier.map(\.link) == [.facility] && earlier[0].requirementIDs == ["VD-1"])
  }

  @Test func sameOperatorAtAnotherPlace() {
    let found = RepeatedFinding.all(in: [
      Self.trace(0, 0, day: 1, operators: ["ba hoa"]), Self.trace(1, 1, day: 2, operators: ["ba hoa", "chua"]),
      Self.trace(2, 2, day: 3, operators: ["ong tam"]),
    ])
    #expect(found.map(\.trace.code) == ["I-1/01"])
    #expect(found.first?.earlier.map(\.link) == [.sameOperator])
  }

  @Test func whatDoesNotCount() {
    // One inspection, one day, another requirement, or taken back after an appeal: nothing is repeated.
    for pair in [
      [Self.trace(0, 0, day: 1), Self.trace(0, 0, day: 1)], [Self.trace(0, 0, day: 1), Self.trace(1, 0, day: 1)],
      [Self.trace(0, 0, day: 1), Self.trace(1, 0, day: 2, ["VD-2"])],
      [Self.trace(0, 0, day: 1, isWithdrawn: true), Self.trace(1, 0, day: 2)],
      [Self.trace(0, 0, day: 1), Self.trace(1, 0, day: 2, isWithdrawn: true)],
    ] {
      #expect(RepeatedFinding.all(in: pair).isEmpty)
    }
  }
}
