import CareCore
import Foundation
import Testing

struct NumberTextTests {
  @Test(arguments: [
    ("6,5", "6.5"), ("6.5", "6.5"), ("0", "0"), ("12", "12"), ("0.125", "0.125"), ("0,125", "0.125"),
    ("1.234.567", "1234567"), ("1.234,5", "1234.5"), ("1,234.5", "1234.5"), ("1234.567", "1234.567"),
    ("1.0000", "1"), ("-3,5", "-3.5"), ("1000", "1000"),
  ])
  func oneMeaning(_ text: String, _ expected: String) throws {
    #expect(try NumberText.typed(text) == NumberText.plain(expected))
  }

  @Test(arguments: ["1.000", "1,000", "12.500", "999,999", "-1.000"])
  func twoMeanings(_ text: String) {
    #expect { try NumberText.typed(text) } throws: { ($0 as? AnswerProblem)?.code == .ambiguousNumber }
  }

  @Test(arguments: [
    "", "-", ".", ",5", "5,", "1..2", "1.2,3.4", "6 m", "1e3", "½", "1.23.4", "1.000.00", "٣", "NaN", "--1",
    "1234567890123",
  ])
  func noNumber(_ text: String) {
    #expect { try NumberText.typed(text) } throws: { ($0 as? AnswerProblem)?.code == .notNumber }
  }

  @Test func printsWithComma() throws {
    #expect(NumberText.vietnamese(try NumberText.typed("4.5")) == "4,5")
  }
}
