import CareCore
import Testing

@Suite struct DocumentNumberTests {
  @Test(
    "One number is one however it is typed",
    arguments: [
      ("3/QĐ-XPHC", "03/QĐ-XPHC"), ("3/QĐ-XPHC", "003/qđ-xphc"), ("3/QĐ-XPHC", "Số 3 / QĐ – XPHC"),
      ("3/QĐ-XPHC", "3/qd xphc"), ("12/2026/QĐ-SYT", "012/2026/QĐ-SYT"),
    ])
  func same(_ pair: (String, String)) {
    #expect(DocumentNumber.isSame(pair.0, pair.1) && DocumentNumber.mayBeSame(pair.0, pair.1))
  }

  @Test(
    "Others are others",
    arguments: [
      ("3/QĐ-XPHC", "30/QĐ-XPHC"), ("1/2/QĐ", "12/QĐ"), ("3/QĐ-XPHC", "3/QĐ-TĐC"), ("01/2026", "01/2025"),
      ("0/QĐ", "10/QĐ"),
    ])
  func other(_ pair: (String, String)) {
    #expect(!DocumentNumber.isSame(pair.0, pair.1) && !DocumentNumber.mayBeSame(pair.0, pair.1))
  }

  @Test(
    "What is no number is that of nothing, and may be of anything",
    arguments: [nil, "", "—", "không số", "không rõ số"])
  func none(_ text: String?) {
    #expect(DocumentNumber(text) == nil)
    #expect(!DocumentNumber.isSame(text, text) && DocumentNumber.mayBeSame(text, "3/QĐ"))
  }
}
