import CareCore
import Testing

@Suite struct FacilityCodeTests {
  @Test(arguments: [
    "A", "TH-01", "MÁI-ẤM-1", "12", "F-ABC", "F", "(a)", String(repeating: "x", count: 32),
    String(repeating: "ấ", count: 32),
  ])
  func accepts(_ code: String) throws {
    #expect(try Facility.checkedCode(code) == code)
  }

  @Test func composesMarks() throws {
    let decomposed = "ma\u{0301}i-\u{0061}\u{0302}\u{0301}m"
    let code = try Facility.checkedCode(decomposed)
    #expect(Array(code.unicodeScalars) == Array("m\u{00E1}i-\u{1EA5}m".unicodeScalars))
  }

  /// Length is counted after composing, in what a reader sees.
  @Test func countsComposedLetters() throws {
    #expect(try Facility.checkedCode(String(repeating: "a\u{0302}\u{0301}", count: 32)).count == 32)
  }

  @Test(arguments: [
    "", String(repeating: "x", count: 33), "A B", "A/B", "/", "-A", "-", "F-1", "F-000001", "F-B000001", "F-2025-1",
    " A", "A ", "A\tB", "A\nB", "A\u{00A0}B", "A\u{3000}B", "A\u{7F}", "A\u{0}",
  ])
  func refuses(_ code: String) {
    #expect(throws: Failure(.invalidFacilityCode, ["code": code])) { try Facility.checkedCode(code) }
  }
}
