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
    // Letters of other alphabets that nobody tells from ours.
    ("\u{D0}ình \u{189}ông \u{18B}à", "Đình Đông Đà"),
    ("\u{F0}i \u{256}ến \u{18C}ò", "đi đến đò"),
    ("\u{1A2}u t\u{1A3} H\u{1A3}ng", "Ưu tư Hưng"),
    ("ph\u{1A3}\u{301}n, n\u{1A3}\u{323}", "phứn, nự"),
    ("V\u{1CE}n \u{1CD}n, ch\u{1CE}\u{301}c", "Văn Ăn, chắc"),
  ])
  func normalizes(_ text: String, _ expected: String) throws {
    let normalized = try #require(NormalizedText(text))
    // Swift's own comparison would take NFC and NFD for equal.
    #expect(Array(normalized.value.unicodeScalars) == Array(expected.unicodeScalars))
    #expect(NormalizedText(normalized.value) == normalized)
  }

  @Test(arguments: ["a\u{0}b", "\u{1B}[31m", "a\u{7F}", "a\u{9F}b", "\u{202E}abc", "\u{2066}a", "a\u{FFFE}"])
  func refuses(_ text: String) { #expect(NormalizedText(text) == nil) }

  @Test(arguments: [
    ("một\nhai\tba\r\n", false), ("", false), ("Ảnh 🙂 𡫑", false), ("a\u{200B}b", false), ("a\u{0}b", true),
    ("\u{1B}]0;x\u{7}", true), ("một\n\u{202E}hai", true), ("a\u{85}b", false), ("\u{9B}31m", true),
  ])
  func tellsWhetherCharactersHide(_ text: String, _ hides: Bool) {
    #expect(NormalizedText.hidesCharacters(text) == hides)
  }

  @Test(arguments: [
    ("\u{1B}]0;x\u{7}\u{7F}", "␛]0;x␇␡"), ("một\n\thai", "một\n\thai"), ("\u{202E}ba\u{9B}m", "\u{FFFD}ba\u{FFFD}m"),
    ("a\u{0}", "a␀"), ("Ảnh 🙂", "Ảnh 🙂"),
  ])
  func showsWhatHides(_ text: String, _ shown: String) { #expect(NormalizedText.shown(text) == shown) }

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
