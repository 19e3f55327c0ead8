internal import CareCore

/// What a published report says where it counts few children.
enum SmallCounts {
  /// Columns that count children, alone or with others.
  static var counts: Set<ColumnKey> {
    [
      .children, .girls, .under18Months, .from18MonthsTo6, .from6To16, .from16, .disability, .mentalIllness, .hiv,
      .roundTheClock, .needy, .beneficiaries, .withoutPlacementDecision, .withoutAdmissionDecision,
      .movedChildren,
    ]
  }
  static var values: Set<ReportValue> {
    [
      .children, .totalChildren, .childrenWithoutPaper, .beneficiaries, .totalBeneficiaries, .totalOthersAlone,
      .handlingMovedChildren,
    ]
  }
  static var totals: Set<String> {
    [Dataset.totalsByKind.id, Dataset.totalsBySituation.id, Dataset.totalsByCommune.id]
  }

  static var kept: String { "không nêu" }

  static func guarded(_ field: Field) -> Field {
    if case .integer(1..<5) = field { .text("dưới 5") } else { field }
  }

  /// The number of one home, so roughly that the sum of its commune does not give away that of its neighbor.
  static func banded(_ field: Field) -> Field {
    guard case .integer(let count) = field else { return field }
    switch count {
    case ..<5: return guarded(field)
    case ..<10: return .text("5–9")
    case ..<20: return .text("10–19")
    case ..<50: return .text("20–49")
    case ..<100: return .text("50–99")
    default: return .text("từ 100")
    }
  }

  /// Keeps the small counts of a column back, and as many others that nobody finds them by subtracting from the sum:
  /// at least two of 5 or more together. Groups with papers and without are summed apart too.
  static func keepBack(_ key: ColumnKey, in rows: inout [DataRow]) {
    func isWithout(_ row: DataRow) -> Bool {
      if case .term(let situation) = row[.situation] {
        LicensingSituation(named: situation)?.lacksValidPaper ?? false
      } else {
        false
      }
    }
    let counts = rows.map { if case .integer(let count) = $0[key] { count } else { 0 } }
    // What one home alone is summed up to is its own number.
    var hidden = Set(
      rows.indices.filter { (1..<5).contains(counts[$0]) || (rows[$0][.facilities] == .integer(1) && counts[$0] > 0) })
    func hideMore(among indices: [Int]) {
      var mine = indices.filter(hidden.contains)
      guard !mine.isEmpty else { return }
      for index in indices.sorted(by: { counts[$0] < counts[$1] }) where counts[index] >= 5 {
        if mine.count > 1, mine.map({ counts[$0] }).reduce(0, +) >= 5 { return }
        if hidden.insert(index).inserted { mine.append(index) }
      }
    }
    hideMore(among: rows.indices.filter { isWithout(rows[$0]) })
    hideMore(among: rows.indices.filter { !isWithout(rows[$0]) })
    hideMore(among: Array(rows.indices))
    for index in hidden { rows[index][key] = counts[index] < 5 ? guarded(rows[index][key]) : .text(kept) }
  }

  /// A small number of children in a sentence.
  static func worded(_ field: Field) -> Field {
    guard case .text(let text) = field else { return field }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      for (index, next) in words.enumerated().dropFirst() where children.contains(where: next.hasPrefix) {
        let digits = words[index - 1].drop { "(“".contains($0) }
        if let count = Int(digits), (1..<5).contains(count) {
          words[index - 1] = words[index - 1].prefix(words[index - 1].count - digits.count) + "dưới 5"
        }
      }
      return words.joined(separator: " ")
    }
    return .text(lines.joined(separator: "\n"))
  }

  private static let children = ["trẻ", "cháu", "đối"]
}
