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

    package init(isForPublication: Bool, isRestricted: Bool) {
      self.isForPublication = isForPublication
      self.isRestricted = isRestricted
    }
  }

  package init(_ source: Source, _ rule: Rule) {
    self.source = source
    self.rule = rule
  }

  /// Columns that count children.
  private static var counts: Set<ColumnKey> {
    [
      .children, .girls, .under18Months, .from18MonthsTo6, .from6To16, .from16, .disability, .mentalIllness, .hiv,
      .roundTheClock, .needy, .withoutPlacementDecision, .withoutAdmissionDecision,
    ]
  }
  private static var values: Set<ReportValue> { [.children, .totalChildren, .childrenWithoutPaper] }

  package func value(_ name: String) -> Field {
    let field = source.value(name)
    guard rule.isForPublication, let value = ReportValue(rawValue: name), Self.values.contains(value) else {
      return field
    }
    return guarded(field)
  }

  package func count(of dataset: String) throws -> Int { try source.count(of: dataset) }

  package func rows(of dataset: String, _ body: (DataRow) throws -> Void) throws {
    try source.rows(of: dataset) { row in
      var row = row
      if rule.isForPublication {
        for key in Self.counts where row[key] != .absent { row[key] = guarded(row[key]) }
      }
      if !rule.isRestricted, row[.hiv] != .absent { row[.hiv] = .text("không nêu") }
      try body(row)
    }
  }

  package func proof() throws -> ReportProof {
    var proof = try source.proof()
    if rule.isForPublication {
      proof.facts.append(("Số liệu không công bố", "Số trẻ em từ 1 đến 4 được ghi là “dưới 5”."))
    }
    return proof
  }

  package func omissions(_ body: (ReportProof.Omission) throws -> Void) throws { try source.omissions(body) }

  private func guarded(_ field: Field) -> Field {
    if case .integer(1..<5) = field { .text("dưới 5") } else { field }
  }
}
