import CareCore
import Testing

@testable import CareSheets

@Suite struct NumberMeaningTests {
  @Test(
    arguments: [
      ("General", .number), ("0", .number), ("#,##0.00", .number), ("0.00E+00", .number), ("0%", .number),
      ("@", .number), ("", .number), ("# ?/?", .number), ("#,##0\\ \"đ\"", .number), ("#,##0\\ [$đ-42A]", .number),
      ("[Red]#,##0;[Blue]-#,##0", .number), ("# ##0", .number), ("0.0\"%\"", .number),
      ("0 ", .number),
      ("_(* #,##0_);_(* \\(#,##0\\)", .number), ("0_d", .number), ("[>100]0;0", .number),
      ("[h]:mm", .number), ("[mm]:ss", .number), ("[ss].00", .number), ("[hh]:mm:ss", .number),
      ("dd/mm/yyyy", .day), ("DD/MM/YYYY;@", .day), ("d", .day), ("dddd", .day),
      ("yyyy", .part(.year)), ("mmm\\-yy", .part(.monthOfYear)), ("mm/yyyy;@", .part(.monthOfYear)),
      ("d\\-mmm", .part(.dayOfMonth)), ("dd/mm", .part(.dayOfMonth)), ("[$-411]ge", .part(.year)),
      ("\"Năm\" yyyy", .part(.year)), ("\"yyyy\" dd/mm", .part(.dayOfMonth)), ("m/d/yy", .day),
      ("[$-42A]dd mmmm yyyy", .day), ("[$-1010000]d/m/yyyy;@", .day), ("[$-F800]dddd, mmmm dd, yyyy", .day),
      ("\"Ngày\" dd \"tháng\" mm \"năm\" yyyy", .day), ("[Red]dd/mm/yyyy", .day), ("mm", .part(.month)),
      ("mmmm", .part(.month)),
      ("yyyy\\-mm\\-dd", .day), ("[$-411]ge.m.d", .day), ("0;dd/mm", .number), ("dd.mm.yyyy_)", .day),
      ("h:mm", .time), ("hh:mm:ss", .time), ("mm:ss", .time), ("mm:ss.0", .time), ("h:mm AM/PM", .time),
      ("h \"giờ\" mm", .time), ("[$-409]h:mm\\ A/P;@", .time), ("ss", .time), ("h", .time),
      ("dd/mm/yyyy hh:mm", .moment), ("h:mm dd/mm", .moment), ("yyyy-mm-dd\"T\"hh:mm:ss", .moment),
      ("m/d/yyyy h:mm:ss AM/PM", .moment), ("mm/ss", .time), ("hh:mm mm", .time), ("ss mm", .moment),
      ("\"chưa đóng", .number), ("[chưa đóng", .number), ("\\", .number),
    ] as [(String, NumberMeaning)])
  func formatCodesAreRead(code: String, meaning: NumberMeaning) {
    #expect(NumberMeaning(code: code) == meaning)
  }

  @Test(
    arguments: [
      (0, .number), (1, .number), (13, .number), (14, .day), (15, .day), (16, .part(.dayOfMonth)),
      (17, .part(.monthOfYear)), (18, .time), (21, .time), (22, .moment),
      (23, .number), (37, .number), (45, .time), (46, .number), (47, .time), (48, .number), (49, .number),
      (164, .number), (-1, .number),
    ] as [(Int, NumberMeaning)])
  func builtInFormatsAreKnown(id: Int, meaning: NumberMeaning) {
    #expect(NumberMeaning(builtIn: id) == meaning)
  }
}

/// What formats put around the digits of codes.
@Suite struct NumberPatternTests {
  @Test(
    arguments: [
      ("\"HP-\"000", 1, "HP-001"), ("\"HP-\"000", 1234, "HP-1234"), ("000", 5, "005"), ("000", 0, "000"),
      ("000\"/GP-SYT\"", 5, "005/GP-SYT"), ("\"HP-\"General", 12, "HP-12"),
      ("0000 000 000", 900_000_011, "0900 000 011"),
      ("00\\-000", 12_345, "12-345"), ("[Red]00000;[Blue]-0", 4, "00004"), ("\\K0", 7, "K7"), ("00_)", 3, "03"),
      ("#\" trẻ\"", 12, "12 trẻ"), ("\"P\"#", 0, "P"), ("(0)", 3, "(3)"), ("[$-42A]\"Q\"0", 3, "Q3"),
    ] as [(String, Double, String)])
  func codesAreShownWhole(code: String, number: Double, shown: String) {
    #expect(
      DateSystem.from1900.value(number, NumberMeaning(code: code)) == .formatted(number, shown: shown))
  }

  @Test(
    arguments: [
      ("000", 100), ("000", -5), ("000", 12.5), ("00", 1e16), ("0.00\" m\"", 5), ("#,##0\" đ\"", 5), ("0%", 1),
      ("[<1000]\"A\"0;0", 5), ("[$đ-42A]0", 5), ("0/0", 3), ("\"chỉ chữ\"", 3),
    ] as [(String, Double)])
  func quantitiesStayNumbers(code: String, number: Double) {
    #expect(DateSystem.from1900.value(number, NumberMeaning(code: code)) == .number(number))
  }

  @Test(
    arguments: [
      ("mmm\\-yy", "4/2018"), ("yyyy", "2018"), ("d\\-mmm", "1/4"), ("mmmm", "4"),
    ])
  func partsOfDaysAreParts(code: String, shown: String) {
    let day = CalendarDay(known: 2018, 4, 1)
    #expect(DateSystem.from1900.value(43_191, NumberMeaning(code: code)) == .partialDay(day, shown: shown))
  }
}

@Suite struct DateSystemTests {
  static func day(_ text: String) -> CalendarDay { CalendarDay(text) ?? CalendarDay(known: 1000, 1, 1) }

  @Test(
    arguments: [
      // 1899-12-31 is no day of Excel: 0 is shown as "00/01/1900".
      (.from1900, 0, .day, .number(0)), (.from1900, -1, .day, .number(-1)), (.from1900, 0.5, .day, .number(0.5)),
      (.from1900, 1, .day, .day(day("1900-01-01"))), (.from1900, 59, .day, .day(day("1900-02-28"))),
      (.from1900, 60, .day, .number(60)), (.from1900, 60.5, .moment, .number(60.5)),
      (.from1900, 61, .day, .day(day("1900-03-01"))), (.from1900, 45_791, .day, .day(day("2025-05-14"))),
      (.from1900, 45_791.999_999, .day, .day(day("2025-05-14"))),
      (.from1900, 2_958_465, .day, .day(day("9999-12-31"))), (.from1900, 2_958_466, .day, .number(2_958_466)),
      (.from1900, 1e300, .day, .number(1e300)),
      (.from1904, 0, .day, .day(day("1904-01-01"))), (.from1904, 60, .day, .day(day("1904-03-01"))),
      (.from1904, 44_329, .day, .day(day("2025-05-14"))), (.from1904, 2_957_003, .day, .day(day("9999-12-31"))),
      (.from1904, 2_957_004, .day, .number(2_957_004)),
      (.from1900, 45_791, .moment, .moment(day("2025-05-14"), second: 0)),
      (.from1900, 45_791.5, .moment, .moment(day("2025-05-14"), second: 43_200)),
      (.from1900, 45_791.999_999, .moment, .moment(day("2025-05-15"), second: 0)),
      (.from1900, 45_791.395_833_333_336, .moment, .moment(day("2025-05-14"), second: 34_200)),
      (.from1900, 0.25, .moment, .time(second: 21_600)),
      (.from1904, 0.25, .moment, .moment(day("1904-01-01"), second: 21_600)),
      (.from1900, 0, .time, .time(second: 0)), (.from1900, 0.999_999, .time, .time(second: 0)),
      (.from1900, 45_791.75, .time, .time(second: 64_800)), (.from1900, -0.5, .time, .number(-0.5)),
      (.from1900, 45_791, .number, .number(45_791)),
    ] as [(DateSystem, Double, NumberMeaning, SheetValue)])
  func numbersBecomeWhatTheyAreShownAs(
    system: DateSystem, number: Double, meaning: NumberMeaning, value: SheetValue
  ) {
    #expect(system.value(number, meaning) == value)
  }

  @Test(
    arguments: [
      ("2025-05-14", .day(day("2025-05-14"))), ("2025-05-14T09:30:00", .moment(day("2025-05-14"), second: 34_200)),
      ("2025-05-14T09:30:00.4Z", .moment(day("2025-05-14"), second: 34_200)),
      ("2025-05-14T23:59:59.9", .moment(day("2025-05-15"), second: 0)), ("09:30:05", .time(second: 34_205)),
      ("09:30", .time(second: 34_200)), ("2025-02-29", nil), ("2025-05-14T25:00:00", nil), ("14/5/2025", nil),
      ("", nil), ("T", nil), (":", nil),
    ] as [(String, SheetValue?)])
  func writtenDatesAreRead(text: String, value: SheetValue?) {
    #expect(ISODate.value(text) == value)
  }
}
