package import CareCore

/// What follows a sum in a sentence where some facilities have no number: `, chưa kể 01 cơ sở chưa có số liệu`.
///
/// - Parameter count: How many; nothing is said of 0.
package func sumLeavesOut(_ count: Int, _ language: Language) -> String {
  count == 0 ? "" : Term.sumLeavesOut.text(language, ["count": countText(count, language)])
}

/// How many children some facilities care for, as a clause: `đang chăm sóc 14 trẻ em, chưa kể 01 cơ sở chưa có số liệu`.
package func childrenClause(_ children: PeopleSum, _ language: Language) -> String {
  guard let known = children.known else {
    return Term.childrenUnknown.text(language, ["count": countText(children.uncounted, language)])
  }
  return Term.childrenKnown.text(language, ["count": groupedDigits(String(known), language)])
    + sumLeavesOut(children.uncounted, language)
}

/// What follows a number of acts in a sentence where some are dated after the procedures they belong to were cut:
/// ` (từ 01/07/2026, cần đối chiếu: 02)`.
///
/// - Parameter last: The last day before the cut; nothing is said where there was none, or of 0.
package func datedAfterCut(_ count: Int, last: CalendarDay?, _ language: Language) -> String? {
  guard count > 0, let last else { return nil }
  let words = ["day": last.adding(days: 1).text(language), "count": countText(count, language)]
  return " \(Term.datedAfterCut.text(language, words))"
}

/// A small number in a sentence of a document, which has two digits in Vietnamese: `03`.
package func countText(_ count: Int, _ language: Language) -> String {
  language == .vietnamese && (1..<10).contains(count) ? "0\(count)" : groupedDigits(String(count), language)
}
