import CareCore
import Foundation
import Testing

struct ComparisonTestTests {
  /// How many limits each test of a file is given; lists take any number.
  private static let counts = ["between": 2, "present": 0]

  @Test(arguments: ComparisonTest.keys)
  func everyKeyMakesItsTest(_ key: String) throws {
    let limits = Array([Operand.number(1), .number(2)].prefix(Self.counts[key] ?? 1))
    let test = try #require(ComparisonTest(key: key, limits: limits))
    #expect(test.key == key && test.operands == limits)
    let comparison = Comparison(value: .answer, test: test)
    let stored = try JSONEncoder().encode(comparison)
    #expect(try JSONDecoder().decode(Comparison.self, from: stored) == comparison)
  }

  @Test func anotherNumberOfLimitsMakesNone() {
    for (key, count) in [("between", 1), ("between", 3), ("equals", 0), ("at_least", 2), ("present", 1), ("near", 1)] {
      #expect(ComparisonTest(key: key, limits: Array(repeating: .number(1), count: count)) == nil, "\(key) \(count)")
    }
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Comparison.self, from: Data(#"{"value": "answer", "between": ["1"]}"#.utf8))
    }
  }
}
