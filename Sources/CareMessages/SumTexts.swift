package import CareCore

/// What follows a sum in a sentence where some facilities have no number: `, chưa kể 01 cơ sở chưa có số liệu`.
///
/// - Parameter count: How many; nothing is said of 0.
package func sumLeavesOut(_ count: Int, _ language: Language) -> String {
  count == 0 ? "" : Term.sumLeavesOut.text(language, ["count": countText(count, language)])
}

/// What follows the number of unknown facilities where some lack papers in every class they may be of: `, trong đó 01 cơ sở
/// thuộc diện nào cũng không có giấy tờ …`; nothing is said of 0.
package func unknownWithoutPaper(_ count: Int, _ language: Language) -> String {
  count == 0 ? "" : Term.unknownWithoutPaper.text(language, ["count": countText(count, language)])
}

/// The children that some facilities care for, in a sentence: `đang chăm sóc 7 trẻ em, chưa kể 03 cơ sở chưa có số liệu`.
package func childrenCared(_ children: PeopleSum, _ language: Language) -> String {
  guard let known = children.known else {
    return Term.childrenCaredUnknown.text(language, ["count": countText(children.uncounted, language)])
  }
  return Term.childrenCared.text(
    language,
    ["children": groupedDigits(String(known), language), "gap": sumLeavesOut(children.uncounted, language)])
}

/// The people that all facilities care for, in a sentence; what nobody counted is said, never left blank.
package func peopleCared(_ beneficiaries: Int?, children: Int?, _ language: Language) -> String {
  guard let beneficiaries, let children else { return Term.peopleCaredUnknown.text(language) }
  return Term.peopleCared.text(
    language,
    [
      "beneficiaries": groupedDigits(String(beneficiaries), language),
      "children": groupedDigits(String(children), language),
    ])
}

/// The others of a place whose children nobody counted, where its total would stand: `15 (chưa kể trẻ em: chưa có số liệu)`.
package func othersAloneText(_ count: Int, _ language: Language) -> String {
  Term.othersAlone.text(language, ["count": groupedDigits(String(count), language)])
}

/// A head count in a sentence: `7 trẻ em`, or that nobody counted them.
package func childrenText(_ count: Int?, _ language: Language) -> String {
  count.map { Term.childrenCounted.text(language, ["count": String($0)]) } ?? Term.childrenNotCounted.text(language)
}

/// The same of all beneficiaries; of a place where only others were counted, these, and that they are not all.
package func beneficiariesText(_ census: Census, _ language: Language) -> String {
  if let others = census.othersAlone { return Term.othersAloneCounted.text(language, ["count": String(others)]) }
  return census.beneficiaries.map { Term.beneficiariesCounted.text(language, ["count": String($0)]) }
    ?? Term.beneficiariesNotCounted.text(language)
}

/// A sum of acts in a sentence, of which some have no number yet: `, tổng số tiền phạt 10.000.000 đồng, và 01 quyết định
/// chưa có số tiền`.
///
/// - Returns: `nil` where there is no act: no sum is said of nothing.
package func sumOfActs(_ numbers: [Int?], _ terms: (sum: Term, gap: Term, unknown: Term), _ language: Language)
  -> String?
{
  let known = numbers.compactMap(\.self)
  let missing = countText(numbers.count - known.count, language)
  if numbers.isEmpty { return nil }
  if known.isEmpty { return terms.unknown.text(language, ["count": missing]) }
  let sum = terms.sum.text(language, ["sum": groupedDigits(String(known.reduce(0, +)), language)])
  return known.count == numbers.count ? sum : sum + terms.gap.text(language, ["count": missing])
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

/// The first texts of a list, as many as people read, and that there are more.
package func firstTexts(_ texts: [String], separator: String = ", ") -> String {
  let shown = 20
  return texts.prefix(shown).joined(separator: separator) + (texts.count > shown ? "\(separator)…" : "")
}
