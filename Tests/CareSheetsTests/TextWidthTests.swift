import Testing

@testable import CareSheets

@Suite struct TextWidthTests {
  @Test func marksAddNoWidth() {
    let plain = TextWidth.estimate("co so nuoi duong", fontSize: 12)
    #expect(TextWidth.estimate("cố sở nuối dưỡng", fontSize: 12) < plain * 1.03)
    #expect(TextWidth.estimate("cơ", fontSize: 12) == TextWidth.estimate("co\u{31B}", fontSize: 12))
    #expect(TextWidth.estimate("mm", fontSize: 12) > TextWidth.estimate("ii", fontSize: 12))
    #expect(TextWidth.estimate("Tổng", fontSize: 12, isBold: true) > TextWidth.estimate("Tổng", fontSize: 12))
    #expect(TextWidth.estimate("a\nbb\nc", fontSize: 12) == TextWidth.estimate("bb", fontSize: 12))
  }

  @Test(arguments: [
    ("", 10, 1), ("một", 10, 1), ("một\nhai\n", 10, 3), ("cơ sở trợ giúp xã hội ngoài công lập", 10, 4),
    ("MMMMMMMMMMMMMMMMMMMM", 10, 5),
  ])
  func textIsWrappedBetweenWords(text: String, width: Double, lines: Int) {
    #expect(TextWidth.lines(of: text, width: width, fontSize: 12) == lines)
  }

  @Test func rowIsAsHighAsItsLongestText() {
    let one = TextWidth.rowHeight(["ngắn"], [20], fontSize: 12)
    #expect(one == 17)
    #expect(TextWidth.rowHeight(["ngắn", "một hai ba bốn năm sáu"], [20, 6], fontSize: 12) > 3 * one - 6)
    #expect(TextWidth.rowHeight([String(repeating: "dài ", count: 5_000)], [6], fontSize: 12) == 409)
    #expect(TextWidth.rowHeight([], [], fontSize: 12) == one)
  }
}
