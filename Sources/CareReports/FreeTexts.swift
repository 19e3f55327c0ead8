internal import CareCore

/// What is written in somebody's own words about an inspection, and does not leave in a report unless a person released
/// it for that report.
///
/// Legal source: Luật Trẻ em 102/2016/QH13, Điều 6 khoản 11 (read): a child's private life is not disclosed.
package enum FreeTexts {
  static func withheld(_ field: Field, _ name: String) -> Field {
    let isWritten = [ReportValue.facilityOpinion, .afterClosing].map(\.rawValue).contains(name)
    return isWritten && field != .absent ? .text(kept) : field
  }

  /// What stands in place of such words.
  package static var kept: String { "(có lời ghi, không đưa vào báo cáo này)" }

  static var fact: (String, String) {
    (
      "Lời ghi tự do",
      """
      Lời ghi tự do (ghi nhận, tồn tại do người kiểm tra tự viết, yêu cầu khắc phục, lý do, ý kiến) không đưa vào báo cáo dưới mức “Hạn chế”, trừ khi có người cho phép đưa vào \
      (--release-notes).
      """
    )
  }

  static func withhold(from row: inout DataRow, of dataset: String) {
    for key in FreeWords.whole(of: dataset) where row[key] != .absent { row[key] = .text(kept) }
    if dataset == Dataset.items.id { row.withholdOwnWords(kept) }
    row.withholdWritten(kept)
  }
}
