import Testing

@testable import CareSheets

/// The small things a reader is made of.
@Suite struct ReadingPartsTests {
  @Test(
    arguments: [
      ("0", 0), ("-0.5", -0.5), ("123456789012345", 123_456_789_012_345),
      ("1234567890123456", 1_234_567_890_123_456),
      ("0.1", 0.1), ("1E3", 1_000), ("1.7976931348623157E308", .greatestFiniteMagnitude),
      ("5e-324", .leastNonzeroMagnitude),
      (".5", 0.5), ("1.", 1), ("45791.395833333336", 45_791.395_833_333_336), ("0.30000000000000004", 0.1 + 0.2),
      ("", nil), ("-", nil), (".", nil), ("1E400", nil), ("nan", nil), ("inf", nil), ("0x10", nil), ("1,5", nil),
      ("1 ", nil), (" 1", nil), ("1..2", nil), ("--1", nil), ("1e", nil), ("+1", nil),
    ] as [(String, Double?)])
  func numbersAreReadFromBytes(text: String, number: Double?) {
    Array(text.utf8).withUnsafeBufferPointer { #expect(DecimalBytes.double($0) == number) }
  }

  /// The short way is as exact as the long one.
  @Test(arguments: [1, 20_250_514] as [UInt64])
  func shortNumbersAreExact(seed: UInt64) {
    var numbers = SeededNumbers(seed)
    for _ in 0..<2_000 {
      let digits = Int.random(in: 0..<1_000_000_000_000_000, using: &numbers)
      let cut = Int.random(in: 0...15, using: &numbers)
      let text = String(repeating: "0", count: max(0, cut + 1 - String(digits).count)) + String(digits)
      let decimal = String(text.dropLast(cut)) + (cut > 0 ? "." + text.suffix(cut) : "")
      let read = Array(decimal.utf8).withUnsafeBufferPointer { DecimalBytes.double($0) }
      #expect(read == Double(decimal), "\(decimal), seed \(seed)")
    }
  }

  @Test(
    arguments: [
      ("A1", 0, 1), ("Z9", 25, 9), ("AA10", 26, 10), ("XFD1048576", 16_383, 1_048_576), ("b2", 1, 2), ("XFE1", -1, 0),
      ("A1048577", -1, 0), ("A0", -1, 0), ("A", -1, 0), ("1", -1, 0), ("", -1, 0), ("AAAA1", -1, 0), ("A1B", -1, 0),
      ("A-1", -1, 0), ("A99999999999", -1, 0),
    ] as [(String, Int, Int)])
  func placesAreRead(text: String, column: Int, row: Int) {
    let place = Array(text.utf8).withUnsafeBufferPointer { CellReference($0) }
    #expect(place?.column == (column < 0 ? nil : column) && place?.row == (column < 0 ? nil : row))
  }

  @Test(
    arguments: [
      ("B2:D9", "B2:D9"), ("$B$2:$D$9", "B2:D9"), ("A1", "A1:A1"), ("D9:B2", nil), ("A1:B2:C3", nil), ("", nil),
      ("A1:", nil), ("A:B", nil),
    ] as [(String, String?)])
  func rangesAreRead(text: String, range: String?) {
    #expect(CellRange(reference: text)?.description == range)
  }

  @Test(
    arguments: [
      ("a_x000D_b", "a\rb"), ("_x005F_x000D_", "_x000D_"), ("_xD83C__xDFE0_", "🏠"), ("_x000d_", "\r"),
      ("_x00_", "_x00_"), ("_xZZZZ_", "_xZZZZ_"), ("_x0000_", "_x0000_"), ("_X000D_", "_X000D_"), ("x", "x"),
      ("_x000D", "_x000D"), ("đ_x0041_", "đA"),
    ])
  func escapesAreDecoded(text: String, decoded: String) {
    Array(text.utf8).withUnsafeBufferPointer { #expect(EscapedText.decode($0[...]) == decoded) }
  }

  /// What looks like an escape is written so that it is read as itself.
  @Test(
    arguments: [
      ("_x0041_", "_x005F_x0041_"), ("ảnh _x0041_.jpg", "ảnh _x005F_x0041_.jpg"), ("_x005F_", "_x005F_x005F_"),
      ("_x0041_x0042_", "_x005F_x0041_x005F_x0042_"), ("_xd83c_", "_x005F_xd83c_"), ("_x004", "_x004"),
      ("_xĐ041_", "_xĐ041_"), ("_X0041_", "_X0041_"), ("__x0041_", "__x005F_x0041_"), ("a_b", "a_b"), ("", ""),
    ])
  func escapesAreWrittenAsText(text: String, written: String) {
    #expect(CellText.escaped(text) == written)
    Array(written.utf8).withUnsafeBufferPointer { #expect(EscapedText.decode($0[...]) == text) }
  }

  @Test(
    arguments: [
      ("worksheets/sheet1.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"),
      ("/xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"),
      ("../a.xml", "xl/workbook.xml", "a.xml"), ("./b\\c.xml", "xl/workbook.xml", "xl/b/c.xml"),
      ("xl/workbook.xml", "", "xl/workbook.xml"), ("../../a", "xl/workbook.xml", nil),
      ("/../a", "xl/workbook.xml", nil),
    ] as [(String, String, String?)])
  func linksAreFollowed(target: String, source: String, part: String?) {
    #expect(PartName.resolve(target, from: source) == part)
  }

  @Test func listsOfLinksHaveTheirPlace() {
    #expect(PartName.relationships(of: "xl/workbook.xml") == "xl/_rels/workbook.xml.rels")
    #expect(PartName.relationships(of: "") == "_rels/.rels")
  }
}
