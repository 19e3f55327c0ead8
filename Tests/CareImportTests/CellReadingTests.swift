import CareCore
import CareImport
import CareSheets
import Testing

/// Single cells: what is understood, and what is refused.
struct CellReadingTests {
  @Test(arguments: [
    ("15/5/2019", "2019-05-15"), ("15/05/2019", "2019-05-15"), ("2019-05-15", "2019-05-15"),
    ("15.5.2019", "2019-05-15"), ("15-05-2019", "2019-05-15"), ("ngày 15 tháng 5 năm 2019", "2019-05-15"),
    ("Ngày 15/5/2019", "2019-05-15"), ("2019-05-15 00:00:00", "2019-05-15"), ("29/2/2024", "2024-02-29"),
  ])
  func daysAreRead(_ text: String, _ day: String) throws {
    #expect(try CellReading.day(.text(text)).description == day)
  }

  @Test(arguments: [
    (SheetValue.text("2019"), FailureCode.dayIncomplete), (.number(2019), .dayIncomplete),
    (.text("năm 2019"), .dayIncomplete), (.text("5/2019"), .dayIncomplete), (.text("31/02/2020"), .noSuchDay),
    (.text("29/2/2023"), .noSuchDay), (.text("5/26/2021"), .noSuchDay), (.number(43_599), .dayIsNumber),
    (.text("45352"), .dayIsNumber), (.number(15_052_019), .noSuchDay), (.number(18_263), .noSuchDay),
    // As a cell for days that holds a day before 1900.
    (.number(-18_260), .dayIsNegative), (.text("-18260"), .dayIsNegative), (.text("-"), .noSuchDay),
    (.day(CalendarDay(known: 1905, 7, 10)), .dayHoldsYear), (.day(CalendarDay(known: 1909, 7, 11)), .dayHoldsYear),
    (.partialDay(CalendarDay(known: 2018, 4, 1), shown: "4/2018"), .dayIncomplete),
    (.partialDay(CalendarDay(known: 2018, 1, 1), shown: "2018"), .dayIncomplete),
    (.partialDay(CalendarDay(known: 2018, 5, 12), shown: "12/5"), .dayWithoutYear),
    (.text("15/5/19"), .noSuchDay), (.text("2019-05-15 08:30:00"), .noSuchDay), (.text("hôm qua"), .noSuchDay),
    (.text("13/2019"), .noSuchDay), (.boolean(true), .noSuchDay),
  ])
  func daysAreRefused(_ value: SheetValue, _ code: FailureCode) {
    let error = #expect(throws: Failure.self) { try CellReading.day(value) }
    #expect(error?.code == code)
  }

  @Test(arguments: [
    (SheetValue.text("0"), 0), (.text("14"), 14), (.text("012"), 12), (.text("1.247"), 1_247), (.text("2,171"), 2_171),
    (.text("12 345"), 12_345), (.number(14), 14), (.text("99.999"), 99_999), (.text("100001.0"), -1),
  ])
  func countsAreRead(_ value: SheetValue, _ count: Int) {
    #expect((try? CellReading.count(value, field: "")) ?? -1 == count)
  }

  @Test(arguments: [
    (SheetValue.text("1.000"), FailureCode.ambiguousNumber), (.text("2,000"), .ambiguousNumber),
    (.text("-3"), .noSuchNumber), (.text("24,5"), .noSuchNumber), (.number(24.5), .noSuchNumber),
    (.text("9-10"), .noSuchNumber), (.text("16 người"), .noSuchNumber), (.text("1.234.567"), .countOutOfRange),
    (.number(100_001), .countOutOfRange), (.text("1.23.456"), .noSuchNumber), (.text("0.123"), .noSuchNumber),
  ])
  func countsAreRefused(_ value: SheetValue, _ code: FailureCode) {
    let error = #expect(throws: Failure.self) { try CellReading.count(value, field: "") }
    #expect(error?.code == code)
  }

  @Test(arguments: [
    (SheetValue.number(900_000_011), "0900000011", true), (.number(2_250_000_001), "02250000001", true),
    (.text("0900 000 011"), "0900 000 011", false), (.text("0900.000.016"), "0900.000.016", false),
    (.text("+84 900 000 020"), "+84 900 000 020", false),
    (.text("0900 000 012 - 0225 000 012"), "0900 000 012 - 0225 000 012", false),
    (.text("0900000012; 0225000012"), "0900000012; 0225000012", false),
  ])
  func phonesAreRead(_ value: SheetValue, _ text: String, _ isRestored: Bool) throws {
    let phone = try CellReading.phone(value)
    #expect(phone.text == text)
    #expect(phone.isRestored == isRestored)
  }

  @Test(arguments: [
    SheetValue.number(90_000_001), .text("0900 000 021 (cô Hến)"), .text("hỏi tổ trưởng"), .number(900_000_011.5),
    .day(CalendarDay(known: 2025, 3, 9)), .partialDay(CalendarDay(known: 2025, 3, 9), shown: "9/3"), .boolean(true),
    .time(second: 32_400),
  ])
  func phonesAreRefused(_ value: SheetValue) {
    #expect(throws: Failure.self) { try CellReading.phone(value) }
  }

  @Test(arguments: ["-", "–", "--", "/", "…", "...", "Không", "không có", "N/A", "Chưa rõ", "CHƯA CÓ", ""])
  func nothingIsNothing(_ text: String) { #expect(CellText.saysNothing(text)) }

  /// Words that are nothing beside a number or a day are names where names stand.
  @Test(arguments: ["NA", "Na", "Ko", "K", "NULL", "None"])
  func aNameIsNoNothing(_ text: String) {
    #expect(CellText.saysNothing(text) && !CellText.saysNothing(text, mayBeName: true))
  }

  @Test(arguments: ["0", "Không gian xanh", "Có", "x", "Khổng Lào", "Na Hang"])
  func somethingIsSomething(_ text: String) { #expect(!CellText.saysNothing(text)) }

  @Test(arguments: [
    (" Mái  ấm\u{A0}A ", "Mái ấm A"), ("'+84 900", "+84 900"), ("'abc", "'abc"), ("A\u{200B}B", "AB"),
    ("Ma\u{301}i", "Mái"), ("12", "12"),
  ])
  func textsAreCleaned(_ text: String, _ clean: String) { #expect(CellText.cleaned(.text(text)) == clean) }

  @Test func numbersAreTextsWithoutDecimals() {
    #expect(CellText.cleaned(.number(14)) == "14")
    #expect(CellText.cleaned(.number(6.5)) == "6,5")
    #expect(CellText.cleaned(.text("A\u{7}B")) == nil)
  }
}
