import CareCore
import CareSheets

/// A column that nobody reads although what it holds is what another column of the list would: days, numbers of people, or
/// numbers of papers. A license whose last day stands under a heading that nobody knows would have none.
package struct UndecidedColumn<Column: ImportColumn>: Sendable {
  package enum Content: Sendable { case days, people, papers }

  package let heading: ListHeader.Heading
  package let content: Content
  /// What it may be: columns of that sort that the list lacks.
  package let choices: [Column]
}

extension ListTable {
  /// Columns that are full of something and read by nobody, unless a person said so in a mapping.
  package func undecided() throws -> [UndecidedColumn<Column>] {
    let open = mapping.undecided
    let days = Column.days.map(\.key).filter { mapping.index(of: $0) == nil }
    let people = Column.allCases.filter { Column.numeric.contains($0) && mapping.index(of: $0) == nil }
    let numbers = Column.paperNumbers.filter { mapping.index(of: $0) == nil }
    // Where one column has the numbers of the papers, another has those of something else.
    let lacksNumbers =
      numbers.count == Column.paperNumbers.count && !mapping.papers.contains { $0.part.field == .number }
      && (Column.joinsRows || !numbers.isEmpty)
    guard !open.isEmpty else { return [] }
    var counts: [Int: (filled: Int, days: Int, people: Int, papers: Int)] = [:]
    let last = header.rows.last ?? 0
    var left = Self.looked
    try source.forEachRow { row in
      guard row.number > last, !NumberRow.matches(row) else { return true }
      for heading in open {
        let value = row[heading.column]
        guard let text = CellText.cleaned(value), !CellText.saysNothing(text) else { continue }
        var count = counts[heading.column] ?? (0, 0, 0, 0)
        count.filled += 1
        if (try? CellReading.day(value)) != nil { count.days += 1 }
        if (try? CellReading.count(value, field: "")) != nil { count.people += 1 }
        if Self.namesPaper(text) { count.papers += 1 }
        counts[heading.column] = count
      }
      left -= 1
      return left > 0
    }
    return open.compactMap { heading in
      guard let count = counts[heading.column], count.filled > 0 else { return nil }
      // Remarks below the list stand in its columns too.
      func isMost(_ some: Int) -> Bool { some * 4 >= count.filled * 3 }
      if isMost(count.days), !days.isEmpty {
        return UndecidedColumn(heading: heading, content: .days, choices: days)
      }
      if isMost(count.people), !people.isEmpty, heading.parts.count == 1, Self.countsPeople(heading.text) {
        return UndecidedColumn(heading: heading, content: .people, choices: people)
      }
      if let decision = Column.decision, mapping.index(of: decision.column) == nil,
        decision.headings.contains(VietnameseText.folded(heading.text))
      {
        return UndecidedColumn(
          heading: heading, content: .papers,
          choices: Column.allCases.filter { numbers.contains($0) || $0 == decision.column })
      }
      if isMost(count.papers), lacksNumbers {
        return UndecidedColumn(
          heading: heading, content: .papers, choices: Column.allCases.filter { numbers.contains($0) })
      }
      return nil
    }
  }

  /// A number as licenses and certificates bear it, and no decision or letter: `12/GP-SYT`, `05/2021/GCN-UBND`, `7/GPHĐ`.
  private static func namesPaper(_ text: String) -> Bool {
    let parts = text.split(separator: "/").map { VietnameseText.folded(String($0)) }
    guard parts.count > 1, parts[0].contains(where: \.isNumber), let kind = parts.last else { return false }
    return ["gp", "gcn", "giay", "dkhd", "gdk", "cn"].contains { kind.hasPrefix($0) }
  }

  /// Rows that tell what a column holds.
  private static var looked: Int { 500 }

  /// Areas, rooms and years are numbers too, and no column of any list here.
  private static func countsPeople(_ heading: String) -> Bool {
    let folded = " \(VietnameseText.folded(heading)) "
    // Boys are those that are no girls.
    if [" nam ", " trai "].contains(where: folded.contains) { return false }
    return [
      "tre", "tre em", "chau", "nguoi", "doi tuong", "nhan vien", "can bo", "nhan khau", "suc chua", "quy mo",
      "cong suat", "children", "people", "staff", "capacity",
    ].contains { folded.contains(" \($0) ") }
  }
}
