import CareCore
import Testing

struct OwnWordsTests {
  @Test(arguments: ["q", "Q", "?", "-", "<", ".", "k", "…", "–", "?!", "đ", ""])
  func isKey(_ text: String) { #expect(OwnWords.isKey(text) && !OwnWords.holdsWord(text), "\(text)") }

  @Test(arguments: ["5", "12", "ốm", "Ốm nặng", "7 trẻ", "k có"])
  func isNoKey(_ text: String) { #expect(!OwnWords.isKey(text), "\(text)") }

  @Test(arguments: ["ốm", "Gõ nhầm", "15/QĐ-SYT", "ok"])
  func holdsWord(_ text: String) { #expect(OwnWords.holdsWord(text), "\(text)") }

  @Test(arguments: ["113", "a b", "1/2", "x"])
  func holdsNoWord(_ text: String) { #expect(!OwnWords.holdsWord(text), "\(text)") }
}
