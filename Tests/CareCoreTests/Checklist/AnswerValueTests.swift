import CareCore
import Foundation
import Testing

struct AnswerValueTests {
  func item(
    _ type: AnswerType, unit: String? = nil, isReversed: Bool = false
  ) -> ChecklistItem {
    let choices = type.hasChoices ? [Choice(id: "own", label: "A"), Choice(id: "rented", label: "B")] : []
    return ChecklistItem(
      id: "x", requirementIDs: ["R"], question: "?", answerType: type, unit: unit, choices: choices,
      isReversed: isReversed)
  }

  @Test(arguments: [
    ("có", true), ("CÓ", true), ("Yes", true), ("y", true), ("c", true), ("co\u{301}", true), (" có ", true),
    ("không", false), ("no", false), ("N", false), ("k", false), ("khong", false),
  ])
  func yesOrNo(_ text: String, _ isYes: Bool) throws {
    #expect(try AnswerValue(text, for: item(.yesNo)) == .yesNo(isYes))
    #expect(try AnswerValue(text, for: item(.yesNo, isReversed: true)) == .yesNo(isYes))
  }

  @Test(arguments: [("phát hiện", true), ("Không phát hiện", false), ("không  phát hiện", false)])
  func foundOrNot(_ text: String, _ isFound: Bool) throws {
    #expect(try AnswerValue(text, for: item(.yesNo, isReversed: true)) == .yesNo(isFound))
    #expect(throws: AnswerProblem(.notYesNo, ["text": text])) { try AnswerValue(text, for: item(.yesNo)) }
  }

  @Test(arguments: [
    (AnswerType.integer, "12", AnswerValue.integer(12)), (.integer, "12,0", .integer(12)),
    (.date, "14/5/2025", .day(CalendarDay(known: 2025, 5, 14))),
    (.date, "2025-05-14", .day(CalendarDay(known: 2025, 5, 14))),
    (.choice, "own", .choice("own")), (.choices, "rented, own", .choices(["own", "rented"])),
    (.choices, "own,own", .choices(["own"])), (.text, " Ghi  chú ", .text("Ghi  chú")),
  ])
  func typed(_ type: AnswerType, _ text: String, _ expected: AnswerValue) throws {
    let value = try AnswerValue(text, for: item(type))
    #expect(value == expected)
    #expect(try AnswerValue(value.storedText, for: item(type), notation: .stored) == value)
    #expect(try JSONDecoder().decode(AnswerValue.self, from: JSONEncoder().encode(value)) == value)
  }

  private static let lastTime = ChecklistItem(
    id: "x", requirementIDs: ["R"], question: "?", answerType: .date,
    metWhen: .comparison(
      Comparison(value: .answer, test: .notBefore(.shifted(.inspectionDay, -6, .months)))), asksLastTime: true)

  /// A drill that was never held is not one that nobody asked about.
  @Test(arguments: ["chưa lần nào", "Chưa lần nào", "NEVER", "chua  lan nao"])
  func neverDone(_ text: String) throws {
    let value = try AnswerValue(text, for: Self.lastTime)
    #expect(value == .never && value.type == .date && value.storedText == "never")
    #expect(try AnswerValue("never", for: Self.lastTime, notation: .stored) == .never)
    #expect(try JSONDecoder().decode(AnswerValue.self, from: JSONEncoder().encode(value)) == value)
    let judgement = evaluate(
      Self.lastTime, answers: ["x": .value(value)], facts: InspectionFacts(day: CalendarDay(known: 2025, 5, 14)))
    #expect(judgement.outcome == .notMet && judgement.arithmetic.isEmpty)
    // The day of something that happened has no such answer.
    #expect { try AnswerValue(text, for: item(.date)) } throws: { ($0 as? AnswerProblem)?.code == .notDay }
  }

  private static let rooms = ChecklistItem(
    id: "x", requirementIDs: ["R"], question: "?", answerType: .choices,
    choices: [
      Choice(id: "sleeping", label: "Phòng ngủ"), Choice(id: "kitchen", label: "Bếp, nơi ăn"),
      Choice(id: "yard", label: "Sân chơi"),
    ])

  /// The label, the number as listed, the id; in any marks.
  @Test(arguments: [
    ("Phòng ngủ", ["sleeping"]), ("phong ngu, san choi", ["sleeping", "yard"]), ("1,3", ["sleeping", "yard"]),
    ("2; 1", ["sleeping", "kitchen"]), ("Bếp, nơi ăn", ["kitchen"]), ("bep, noi an, yard", ["kitchen", "yard"]),
    ("sleeping, 3", ["sleeping", "yard"]), ("khong", []), ("Không có gì", []), ("ko", []),
  ])
  func choicesAsPeopleType(_ text: String, _ ids: [String]) throws {
    #expect(try AnswerValue(text, for: Self.rooms) == .choices(ids))
  }

  @Test(arguments: ["4", "0", "1,9", "phòng", "1 3", "nha kho"])
  func whatIsNoChoiceIsAskedAgain(_ text: String) {
    #expect { try AnswerValue(text, for: Self.rooms) } throws: { error in
      let problem = error as? AnswerProblem
      return problem?.code == .unknownChoice
        && problem?.arguments["known"]?.hasPrefix("1. Phòng ngủ (sleeping); 2. Bếp, nơi ăn (kitchen)") == true
    }
  }

  /// A program knows ids and labels, and no order.
  @Test func numbersAreOfPeopleOnly() {
    #expect(throws: AnswerProblem.self) { try AnswerValue("1", for: Self.rooms, notation: .stored) }
  }

  @Test func noIsTheOneChoiceThatSaysSo() throws {
    let water = ChecklistItem(
      id: "x", requirementIDs: ["R"], question: "?", answerType: .choice,
      choices: [Choice(id: "tap", label: "Nước máy"), Choice(id: "nothing", label: "Không có nguồn nước")])
    #expect(try AnswerValue("khong", for: water) == .choice("nothing"))
    #expect(try AnswerValue("1", for: water) == .choice("tap"))
    #expect(throws: AnswerProblem.self) { try AnswerValue("1,2", for: water) }
  }

  /// As lists are read, so is what is typed.
  @Test(arguments: ["5-5-2019", "5.5.2019", "05/05/2019", "ngày 5 tháng 5 năm 2019", "2019-05-05"])
  func days(_ text: String) throws {
    #expect(try AnswerValue(text, for: item(.date)) == .day(CalendarDay(known: 2019, 5, 5)))
    #expect(CalendarDay(written: text) == CalendarDay(known: 2019, 5, 5))
    #expect(KnownDay(text, by: CalendarDay(known: 2025, 5, 14)) == KnownDay(CalendarDay(known: 2019, 5, 5)))
  }

  @Test(arguments: ["5-2019", "5-5-19", "31-2-2019", "2019", "5/5", ""])
  func noDays(_ text: String) { #expect(CalendarDay(written: text) == nil) }

  @Test(arguments: ["không có", "Không", "none"])
  func noneOfTheChoices(_ text: String) throws {
    let value = try AnswerValue(text, for: item(.choices))
    #expect(value == .choices([]) && value.storedText == "none")
    #expect(try AnswerValue("none", for: item(.choices), notation: .stored) == value)
    #expect(try JSONDecoder().decode(AnswerValue.self, from: JSONEncoder().encode(value)) == value)
    let beds = ChecklistItem(
      id: "x", requirementIDs: ["R"], question: "?", answerType: .choices,
      choices: [Choice(id: "bed", label: "A"), Choice(id: "mat", label: "B")],
      metWhen: .comparison(Comparison(value: .answer, test: .includes([.text("bed")]))))
    let judgement = evaluate(
      beds, answers: ["x": .value(value)], facts: InspectionFacts(day: CalendarDay(known: 2025, 5, 14)))
    #expect(judgement.outcome == .notMet)
    #expect { try AnswerValue(text, for: item(.choice)) } throws: { ($0 as? AnswerProblem)?.code == .unknownChoice }
  }

  @Test(arguments: ["54", "54 m²", "54m2", "54,0"])
  func unitMayFollow(_ text: String) throws {
    #expect(try AnswerValue(text, for: item(.decimal, unit: "m²")) == .decimal(54))
  }

  @Test(arguments: [
    (AnswerType.integer, "6,5", AnswerProblemCode.notWhole), (.integer, "-1", .negativeNumber),
    (.decimal, "1.000", .ambiguousNumber), (.decimal, "sáu", .notNumber), (.date, "31/02/2025", .notDay),
    (.choice, "own,rented", .oneChoiceOnly), (.choice, "lent", .unknownChoice), (.choices, ",", .emptyAnswer),
    (.text, "  ", .emptyAnswer), (.yesNo, "1", .notYesNo),
    // Not asked, or not done?
    (.date, "chưa", .notDay),
  ])
  func refused(_ type: AnswerType, _ text: String, _ code: AnswerProblemCode) {
    #expect { try AnswerValue(text, for: item(type)) } throws: { ($0 as? AnswerProblem)?.code == code }
  }

  /// What is no whole number is not said to be no number, whoever wrote it.
  @Test(arguments: [
    (AnswerValue.Notation.typed, "10,5"), (.typed, "10.5"), (.stored, "10,5"), (.stored, "10.5"),
  ])
  func fractionsAreNoWholeNumbers(_ notation: AnswerValue.Notation, _ text: String) {
    #expect {
      try AnswerValue(text, for: item(.integer), notation: notation)
    } throws: {
      ($0 as? AnswerProblem)?.code == .notWhole
    }
  }

  /// Who follows the advice is not asked again.
  @Test(arguments: ["1.000", "1.400", "12.345", "1,234", "999.100"])
  func whatIsProposedIsTaken(_ text: String) throws {
    for type in [AnswerType.decimal, .integer] {
      let problem = #expect(throws: AnswerProblem.self) { try AnswerValue(text, for: item(type)) }
      let proposed = ["whole", "fraction"].compactMap { key in
        problem.flatMap { AnswerProblemCode.ambiguousWhole == $0.code && key == "fraction" ? nil : $0.arguments[key] }
      }
      #expect(proposed.count == (type == .integer ? 1 : 2), "\(type) \(text)")
      for advice in proposed { _ = try AnswerValue(advice, for: item(type)) }
    }
  }

  @Test func storedNumbersHaveOneMeaning() throws {
    #expect(try AnswerValue("1.000", for: item(.decimal), notation: .stored) == .decimal(1))
    #expect(throws: AnswerProblem.self) { try AnswerValue("1,5", for: item(.decimal), notation: .stored) }
  }

  @Test func temperaturesMayBeNegative() throws {
    #expect(try AnswerValue("-18", for: item(.integer, unit: "°C")) == .integer(-18))
  }
}
