/// What follows a sum in a sentence where some facilities have no number: `, chưa kể 01 cơ sở chưa có số liệu`.
///
/// - Parameter count: How many; nothing is said of 0.
package func sumLeavesOut(_ count: Int, _ language: Language) -> String {
  count == 0 ? "" : Term.sumLeavesOut.text(language, ["count": countText(count, language)])
}

/// A small number in a sentence of a document, which has two digits in Vietnamese: `03`.
package func countText(_ count: Int, _ language: Language) -> String {
  language == .vietnamese && (1..<10).contains(count) ? "0\(count)" : groupedDigits(String(count), language)
}
