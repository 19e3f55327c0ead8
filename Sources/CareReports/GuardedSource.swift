package import CareCore

/// A source without the small counts of children that could tell who a child is.
///
/// Legal source: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 2 khoản 1 and 11 (de-identified data is no longer
/// personal data); NĐ 56/2017/NĐ-CP, Điều 24 khoản 3. The limit of 5 is the office's own, no text names it. A count of 0
/// stays: nobody stands behind it.
package struct GuardedSource<Source: ReportSource>: ReportSource {
  private let source: Source
  private let rule: Rule

  /// What is kept back.
  package struct Rule: Hashable, Sendable {
    /// The report will be published: counts of 1 to 4 children.
    package let isForPublication: Bool
    /// The report goes to few: only then may it say how many children live with HIV.
    package let isRestricted: Bool
    /// What somebody wrote in his own words stays out: it may tell who a child is, and nobody released it.
    package let withholdsFreeText: Bool

    package init(isForPublication: Bool, isRestricted: Bool, withholdsFreeText: Bool = false) {
      self.isForPublication = isForPublication
      self.isRestricted = isRestricted
      self.withholdsFreeText = withholdsFreeText
    }
  }

  package init(_ source: Source, _ rule: Rule) {
    self.source = source
    self.rule = rule
  }

  package func value(_ name: String) -> Field {
    var field = source.value(name)
    if rule.withholdsFreeText { field = source.valueWithoutWords(name) ?? FreeTexts.withheld(field, name) }
    guard rule.isForPublication, let value = ReportValue(rawValue: name) else { return field }
    return SmallCounts.values.contains(value) ? SmallCounts.guarded(field) : SmallCounts.worded(field)
  }

  package func count(of dataset: String) throws -> Int { try source.count(of: dataset) }

  package func rows(of dataset: String, _ body: (DataRow) throws -> Void) throws {
    func hand(_ row: DataRow) throws {
      var row = row
      if rule.isForPublication { row.fields = row.fields.mapValues(SmallCounts.worded) }
      if rule.withholdsFreeText { FreeTexts.withhold(from: &row, of: dataset) }
      if !rule.isRestricted, row[.hiv] != .absent { row[.hiv] = .text(SmallCounts.kept) }
      try body(row)
    }
    guard rule.isForPublication else { return try source.rows(of: dataset, hand) }
    guard SmallCounts.totals.contains(dataset) else {
      return try source.rows(of: dataset) { row in
        var row = row
        for key in SmallCounts.counts where row[key] != .absent { row[key] = SmallCounts.banded(row[key]) }
        try hand(row)
      }
    }
    var rows: [DataRow] = []
    try source.rows(of: dataset) { rows.append($0) }
    for key in SmallCounts.counts { SmallCounts.keepBack(key, in: &rows) }
    try rows.forEach(hand)
  }

  package func proof() throws -> ReportProof {
    var proof = try source.proof()
    if rule.withholdsFreeText { proof.facts.append(FreeTexts.fact) }
    if rule.isForPublication {
      proof.facts.append(
        (
          "Số liệu không công bố",
          """
          Số trẻ em từ 1 đến 4 được ghi là “dưới 5”; số trẻ em của từng cơ sở được ghi theo khoảng; trong bảng tổng hợp, \
          thêm một số nhóm ghi “không nêu” khi từ tổng số có thể suy ra số dưới 5.
          """
        ))
    }
    return proof
  }

  package func omissions(_ body: (ReportProof.Omission) throws -> Void) throws { try source.omissions(body) }
}
