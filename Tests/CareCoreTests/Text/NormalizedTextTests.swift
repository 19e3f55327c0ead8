import CareCore
import Foundation
import Testing

@Suite struct NormalizedTextTests {
  @Test(arguments: [
    ("  Mái  ấm \t Ví Dụ\r\n", "Mái ấm Ví Dụ"),
    ("Mái\u{A0}ấm\u{3000}Ví\u{2009}Dụ", "Mái ấm Ví Dụ"),
    ("\u{FEFF}Hồng\u{200B} Bàng\u{AD}", "Hồng Bàng"),
    ("\u{200B} \u{A0}", ""),
    ("", ""),
    ("Ho\u{0302}\u{0300}ng", "Hồng"),
    ("\u{1ED3}", "\u{1ED3}"),
    // Dot below and circumflex, in both orders of typing.
    ("Vie\u{0323}\u{0302}t", "Việt"),
    ("Vie\u{0302}\u{0323}t", "Việt"),
    ("ê\u{0301}", "ế"),
    ("u\u{031B}\u{0323}", "ự"),
  ])
  func normalizes(_ text: String, _ expected: String) throws {
    let normalized = try #require(NormalizedText(text))
    // Swift's own comparison would take NFC and NFD for equal.
    #expect(Array(normalized.value.unicodeScalars) == Array(expected.unicodeScalars))
    #expect(NormalizedText(normalized.value) == normalized)
  }

  @Test(arguments: ["a\u{0}b", "\u{1B}[31m", "a\u{7F}", "a\u{9F}b", "\u{202E}abc", "\u{2066}a", "a\u{FFFE}"])
  func refuses(_ text: String) { #expect(NormalizedText(text) == nil) }

  @Test func isOneStringInJSON() throws {
    let text = try #require(NormalizedText("Hòa Bình"))
    let data = try JSONEncoder().encode([text])
    #expect(String(decoding: data, as: UTF8.self) == #"["Hòa Bình"]"#)
    #expect(try JSONDecoder().decode([NormalizedText].self, from: data) == [text])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([NormalizedText].self, from: Data(#"["a\u0001"]"#.utf8))
    }
  }
}
