import CareSheets
import CareCore

/// The rows of a list that say what its columns are.
package struct ListHeader: Hashable, Sendable {
  /// As a spreadsheet numbers them; empty where a person said that the list has none.
  package let rows: [Int]
  /// The columns that have a heading, from left to right.
  package let headings: [Heading]

  /// The heading of one column.
  package struct Heading: Hashable, Sendable {
    /// From 0.
    package let column: Int
    /// From the upper row down; one row mostly.
    package let parts: [String]

    package init(column: Int, parts: [String]) {
      self.column = column
      self.parts = parts
    }

    package var text: String { parts.joined(separator: " – ") }
    package var letter: String { CellAddress.letters(column) }
  }

  package init(rows: [Int], headings: [Heading]) {
    self.rows = rows
    self.headings = headings
  }
}

/// Finds the header of a list below its title lines.
struct HeaderSearch<Column: ImportColumn> {
  /// Rows in which a header is looked for; a list with more lines above it is none.
  static var depth: Int { 60 }

  private let rows: [SheetRow]
  private let merges: MergeMap
  private let words = Column.words

  /// - Parameter rows: The first rows of the sheet; see ``depth``.
  init(rows: [SheetRow], merges: [CellRange]) {
    self.rows = rows
    self.merges = MergeMap(merges)
  }

  /// A header, and how many of its columns are known.
  struct Found {
    let header: ListHeader
    let score: Int
  }

  /// The header with the most known columns. Of equals the one that begins with a row of several headings wins, then
  /// the upper one.
  func best() -> Found? {
    var best: (found: Found, rank: (Int, Int))?
    for index in rows.indices where !rows[index].isBlank {
      let header = header(at: index)
      let score = Set(header.headings.compactMap { known($0.parts) }).count
      guard score > 0 else { continue }
      let first = filled(rows[index]).count
      let rank = (score, first > 1 ? 1 : 0)
      if best.map({ rank > $0.rank }) ?? true { best = (Found(header: header, score: score), rank) }
    }
    return best?.found
  }

  /// The first row with the most texts: where nothing is known of the words, headings are still words.
  func widest() -> ListHeader? {
    func texts(_ row: SheetRow) -> Int { row.cells.count { if case .text = $0 { true } else { false } } }
    guard let most = rows.map(texts).max(), most > 0, let row = rows.first(where: { texts($0) == most }) else {
      return nil
    }
    return header(of: [row])
  }

  /// The header that stands on these rows; of none, of a list that has no headings: the letters of its columns.
  func header(on numbers: [Int]) -> ListHeader? {
    if numbers.isEmpty {
      let columns = Set(rows.flatMap(filled)).sorted()
      return ListHeader(
        rows: [], headings: columns.map { ListHeader.Heading(column: $0, parts: [CellAddress.letters($0)]) })
    }
    let chosen = rows.filter { numbers.contains($0.number) }
    return chosen.isEmpty ? nil : header(of: chosen)
  }

  private func known(_ parts: [String]) -> String? {
    switch words.meaning(of: parts) {
    case .column(let column): column.rawValue
    case .paper(let part): part.key
    case .ambiguous(let columns): columns.first?.rawValue
    case .numbering, .unnamedPaper, .nothing: nil
    }
  }

  private func header(at index: Int) -> ListHeader {
    var block = [rows[index]]
    while block.count < 3, index + block.count < rows.count, continues(block, with: rows[index + block.count]) {
      block.append(rows[index + block.count])
    }
    return header(of: block)
  }

  /// Whether a row is a further line of the header above it.
  private func continues(_ block: [SheetRow], with next: SheetRow) -> Bool {
    guard let last = block.last, next.number == last.number + 1, !next.isBlank else { return false }
    // A heading that reaches down into the row says so itself.
    if merges.ranges(row: last.number).contains(where: {
      $0.rows.contains(next.number - 1) && filled(block).contains($0.first.column)
    }) {
      return true
    }
    let below = filled(next)
    guard below.count > 0, filled(last).count > 1, !isNumbered(next) else { return false }
    // Every text of the row stands under a gap of the one above, or under the heading that opens a gap.
    let gaps = below.filter { column in !block.contains { isFilled($0, column) } }
    guard !gaps.isEmpty else { return false }
    for column in below {
      guard case .text = next[column] else { return false }
      if block.dropLast().contains(where: { isFilled($0, column) }) { return false }
      if isFilled(last, column), isFilled(last, column + 1) || column + 1 > (below.last ?? 0) { return false }
    }
    return isHeaderLike(last)
  }

  /// At least one heading that is known by itself.
  private func isHeaderLike(_ row: SheetRow) -> Bool {
    filled(row).contains { words.meaning(of: [text(row, $0)]) != .nothing }
  }

  private func isNumbered(_ row: SheetRow) -> Bool { NumberRow.matches(row) }

  private func header(of block: [SheetRow]) -> ListHeader {
    let width = block.map(\.cells.count).max() ?? 0
    let right = block.flatMap { merges.ranges(row: $0.number).map(\.columns.upperBound) }.max() ?? 0
    var headings: [ListHeader.Heading] = []
    for column in 0..<max(width, min(right + 1, 1_000)) {
      var parts: [String] = []
      var last: CellRange?
      for (level, row) in block.enumerated() {
        if let range = merges.range(row: row.number, column: column) {
          // A heading over several rows is one part.
          if range == last { continue }
          last = range
          guard let top = block.first(where: { $0.number == range.first.row + 1 }) else { continue }
          let part = text(top, range.first.column)
          if !part.isEmpty { parts.append(part) }
          continue
        }
        let own = text(row, column)
        if !own.isEmpty {
          parts.append(own)
        } else if level + 1 < block.count, isFilled(block[level + 1], column),
          let left = (0..<column).last(where: { isFilled(row, $0) || merges.range(row: row.number, column: $0) != nil }
          ),
          merges.range(row: row.number, column: left) == nil
        {
          parts.append(text(row, left))
        }
      }
      if !parts.isEmpty { headings.append(ListHeader.Heading(column: column, parts: parts)) }
    }
    return ListHeader(rows: block.map(\.number), headings: headings)
  }

  private func text(_ row: SheetRow, _ column: Int) -> String { CellText.cleaned(row[column]) ?? "" }
  private func isFilled(_ row: SheetRow, _ column: Int) -> Bool { !text(row, column).isEmpty }
  private func filled(_ row: SheetRow) -> [Int] { row.cells.indices.filter { isFilled(row, $0) } }
  private func filled(_ block: [SheetRow]) -> Set<Int> { Set(block.flatMap(filled)) }
}

/// The row under a header that numbers the columns: `(1) (2) (3)`, `1 2 3`, `A B 1 2`, `(7)=(8)+(9)`.
enum NumberRow {
  static func matches(_ row: SheetRow) -> Bool {
    var last = 0
    var letters: UInt8 = 64
    var count = 0
    for cell in row.cells {
      let text = (CellText.cleaned(cell) ?? "").filter { !$0.isWhitespace }
      if text.isEmpty { continue }
      count += 1
      let head = text.prefix { $0 != "=" }.filter { !"().[]".contains($0) }
      if let number = Int(head), head.count <= 2 {
        guard number == last + 1 || (last == 0 && number <= 2) else { return false }
        last = number
      } else if head.utf8.count == 1, let letter = head.uppercased().utf8.first, letter == letters + 1, last == 0 {
        letters = letter
      } else {
        return false
      }
    }
    return count >= 3
  }
}
