internal import CareCore
internal import Foundation
package import CareSheets

/// One thing that is other in a sheet than it must be.
package enum SheetDifference: Hashable, Sendable {
  /// A cell, as `D12`; what stands there and what must. Empty is absent.
  case changed(cell: String, found: String, expected: String)
  /// A row that must be there: the row of the sheet where it belongs, and what it says.
  case missing(row: Int, text: String)
  /// A row that must not be there.
  case extra(row: Int, text: String)
  /// A row that somebody wrote beside the tables.
  case added(row: Int, text: String)
  /// Rows that are there and not shown.
  case hidden(rows: [Int])
}

/// Holds a sheet of a file against the same sheet made anew.
package struct SheetComparison {
  /// The rows of the tables in the sheet made anew; above, between and below them a clerk may write, and fill in what
  /// was left blank.
  let bodies: [Range<Int>]
  /// Whether the tables are known to be alike and to stand where they must; their rows are then passed over.
  let areAlike: Bool
  /// Whether nothing may be added anywhere.
  let isStrict: Bool

  package init(bodies: [Range<Int>], areAlike: Bool, isStrict: Bool) {
    self.bodies = bodies
    self.areAlike = areAlike
    self.isStrict = isStrict
  }

  /// One row of a sheet, in canonical form.
  struct Line: Hashable {
    let number: Int
    let cells: [Int: CellValue]

    init(_ row: SheetRow) {
      number = row.number
      var cells: [Int: CellValue] = [:]
      for (column, value) in row.cells.enumerated() { cells[column] = CellValue(value) }
      self.cells = cells
    }

    var text: String {
      cells.sorted { $0.key < $1.key }.map { $0.value.text.replacing("\n", with: " ") }.joined(separator: " | ")
    }

    /// How much of the smaller one stands in the other, from 0 to 1.
    func likeness(_ other: Line) -> Double {
      let fewest = min(cells.count, other.cells.count)
      guard fewest > 0 else { return 0 }
      return Double(cells.count { other.cells[$0.key] == $0.value }) / Double(fewest)
    }
  }

  /// The fingerprint of the rows of a sheet that a manifest names.
  package static func digest(of body: Range<Int>, sheet: Int, in file: SpreadsheetFile) throws -> String {
    var digest = TableDigest()
    guard !body.isEmpty else { return digest.hexadecimal }
    try file.forEachRow(of: sheet) { row in
      if body.contains(row.number) {
        let cells = row.cells.enumerated().compactMap { column, value in CellValue(value).map { (column, $0) } }
        digest.take(row.number - body.lowerBound + 1, cells)
      }
      return row.number < body.upperBound
    }
    return digest.hexadecimal
  }

  /// The differences of the sheet, from the top.
  package func differences(
    _ found: SpreadsheetFile, _ foundSheet: Int, _ expected: SpreadsheetFile, _ expectedSheet: Int
  ) throws -> [SheetDifference] {
    let (left, hidden) = try lines(found, foundSheet)
    let right = try lines(expected, expectedSheet).lines
    var differences: [SheetDifference] = hidden.isEmpty ? [] : [.hidden(rows: hidden)]
    var (nextLeft, nextRight) = (0, 0)
    for (leftEnd, rightEnd) in Self.matches(left, right) + [(left.count, right.count)] {
      let gap = (left: Array(left[nextLeft..<leftEnd]), right: Array(right[nextRight..<rightEnd]))
      if !gap.left.isEmpty || !gap.right.isEmpty {
        // A strange row counts where it stands in a table or right beside it; what a clerk adds elsewhere does not.
        let above = nextRight == 0 ? 0 : right[nextRight - 1].number
        let below = rightEnd < right.count ? right[rightEnd].number : bodies.last?.upperBound ?? 0
        let touches = bodies.contains { !$0.isEmpty && above >= $0.lowerBound - 1 && below <= $0.upperBound }
        differences += compare(gap.left, gap.right, touches || isStrict)
      }
      (nextLeft, nextRight) = (leftEnd + 1, rightEnd + 1)
    }
    return differences
  }

  private func lines(_ file: SpreadsheetFile, _ sheet: Int) throws -> (lines: [Line], hidden: [Int]) {
    var (lines, hidden) = ([Line](), [Int]())
    try file.forEachRow(of: sheet) { row in
      if row.isHidden { hidden.append(row.number) }
      if areAlike, isInBody(row.number) { return true }
      let line = Line(row)
      if !line.cells.isEmpty { lines.append(line) }
      return true
    }
    return (lines, hidden)
  }

  private func isInBody(_ row: Int) -> Bool { bodies.contains { $0.contains(row) } }

  /// Rows that are alike in both, in order: those that stand once in each, as many as can be without crossing.
  private static func matches(_ left: [Line], _ right: [Line]) -> [(Int, Int)] {
    var start = 0
    while start < left.count, start < right.count, left[start].cells == right[start].cells { start += 1 }
    var (leftEnd, rightEnd) = (left.count, right.count)
    while leftEnd > start, rightEnd > start, left[leftEnd - 1].cells == right[rightEnd - 1].cells {
      leftEnd -= 1
      rightEnd -= 1
    }
    var places: [[Int: CellValue]: [Int]] = [:]
    for index in start..<rightEnd { places[right[index].cells, default: []].append(index) }
    var seen: [[Int: CellValue]: Int] = [:]
    for index in start..<leftEnd { seen[left[index].cells, default: 0] += 1 }
    let pairs = (start..<leftEnd).compactMap { index -> (Int, Int)? in
      guard let found = places[left[index].cells], found.count == 1, seen[left[index].cells] == 1 else { return nil }
      return (index, found[0])
    }
    return (0..<start).map { ($0, $0) } + rising(pairs)
      + (0..<(left.count - leftEnd)).map { (leftEnd + $0, rightEnd + $0) }
  }

  /// The longest part of the pairs whose second numbers rise.
  private static func rising(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
    var ends: [Int] = []
    var before = [Int?](repeating: nil, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[ends[middle]].1 < pair.1 { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? ends[low - 1] : nil
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var (chain, next) = ([(Int, Int)](), ends.last)
    while let index = next {
      chain.append(pairs[index])
      next = before[index]
    }
    return chain.reversed()
  }

  private func compare(_ left: [Line], _ right: [Line], _ isOthersRefused: Bool) -> [SheetDifference] {
    var differences: [SheetDifference] = []
    var free = left
    for line in right {
      let isFree = !isStrict && !isInBody(line.number)
      // Searching all of a long stretch for each row would take for ever; what belongs together stands close.
      let near = free.indices.prefix(200)
      let best = near.max { free[$0].likeness(line) < free[$1].likeness(line) }
      // A paragraph that was written over has nothing in common with what it was but its place.
      if let index = best.flatMap({ free[$0].likeness(line) >= 0.5 ? $0 : nil })
        ?? near.first(where: { isFree && free[$0].cells.keys == line.cells.keys })
      {
        differences += cells(free.remove(at: index), line, mayBeFilled: isFree)
      } else {
        differences.append(.missing(row: line.number, text: line.text))
      }
    }
    // A clerk writes paragraphs; a row of many cells wants to be read as one of a table.
    return differences
      + free.map { line in
        isOthersRefused || line.cells.count > 2
          ? .extra(row: line.number, text: line.text) : .added(row: line.number, text: line.text)
      }
  }

  private func cells(_ found: Line, _ expected: Line, mayBeFilled: Bool) -> [SheetDifference] {
    Set(found.cells.keys).union(expected.cells.keys).sorted().compactMap { column in
      let (stands, must) = (found.cells[column], expected.cells[column])
      guard stands != must, !(mayBeFilled && Self.isFilled(stands, must)) else { return nil }
      return .changed(
        cell: CellAddress(found.number - 1, column).description, found: stands?.text ?? "", expected: must?.text ?? "")
    }
  }

  /// Whether a blank was filled in: an empty cell, or dots in a text. A sum that a program did not count again has no
  /// value in the file.
  private static func isFilled(_ found: CellValue?, _ expected: CellValue?) -> Bool {
    guard let expected else { return true }
    guard let found else { return expected.type == "n" }
    var parts = expected.text.split(separator: "…", omittingEmptySubsequences: true).map(String.init)
    guard expected.text.contains("…") else { return false }
    var rest = Substring(found.text)
    if !expected.text.hasPrefix("…"), !parts.isEmpty {
      guard rest.hasPrefix(parts[0]) else { return false }
      rest = rest.dropFirst(parts.removeFirst().count)
    }
    if !expected.text.hasSuffix("…"), let last = parts.popLast() {
      guard rest.hasSuffix(last) else { return false }
      rest = rest.dropLast(last.count)
    }
    for part in parts {
      guard let place = rest.range(of: part) else { return false }
      rest = rest[place.upperBound...]
    }
    return true
  }
}
