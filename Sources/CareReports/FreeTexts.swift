internal import CareCore

/// What is written in somebody's own words about an inspection, and does not leave in a report unless a person released
/// it for that report.
///
/// Legal source: Luật Trẻ em 102/2016/QH13, Điều 6 khoản 11 (read): a child's private life is not disclosed.
enum FreeTexts {
  /// Kept out wherever it holds anything; of items, only what stands behind the remarks of the program.
  private static let notes: [String: [ColumnKey]] = [
    Dataset.findings.id: [.seen], Dataset.observations.id: [.seen], Dataset.remediations.id: [.seen, .lastProgress],
    Dataset.handlings.id: [.note],
  ]
  /// Sentences a report cannot do without: kept out where they look like telling who a child is.
  private static let sentences: [ColumnKey] = [.statement, .excuse, .demand, .followUpResult]

  static func withheld(_ field: Field, _ name: String) -> Field {
    name == ReportValue.facilityOpinion.rawValue && field != .absent ? .text(kept) : field
  }

  static var kept: String { "(có lời ghi, không đưa vào báo cáo này)" }

  static var fact: (String, String) {
    (
      "Lời ghi tự do",
      """
      Lời ghi tự do của người kiểm tra, của cơ sở không đưa vào báo cáo dưới mức “Hạn chế”, trừ khi có người cho phép đưa vào \
      (--release-notes).
      """
    )
  }

  static func withhold(from row: inout DataRow, of dataset: String) {
    for key in notes[dataset] ?? [] where row[key] != .absent { row[key] = .text(kept) }
    if dataset == Dataset.items.id { row.withholdOwnWords(kept) }
    for key in sentences {
      if case .text(let text) = row[key], ChildHint.part(of: text) != nil { row[key] = .text(kept) }
    }
  }
}
