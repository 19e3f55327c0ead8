internal import CareCore
package import CareSheets

/// One thing that is other in a file than it must be.
package enum TableDifference: Hashable, Sendable {
  /// A cell, as `D12`; what stands there and what must. Empty is absent.
  case changed(cell: String, found: String, expected: String)
  /// A row that must be there: the row of the sheet where it belongs, and what it says.
  case missing(row: Int, text: String)
  /// A row that must not be there.
  case extra(row: Int, text: String)
}

/// Holds the body of a table in a file against the same table made anew.
package struct TableComparison {
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

  /// The differences of one table, from the top.
  ///
  /// - Parameter body: The rows of the table in the expected file.
  package static func differences(
    _ found: SpreadsheetFile, _ foundSheet: Int, _ expected: SpreadsheetFile, _ expectedSheet: Int, body: Range<Int>
  ) throws -> [TableDifference] {
    let (left, right) = (try lines(found, foundSheet), try lines(expected, expectedSheet))
    let matches = matches(left, right)
    var differences: [TableDifference] = []
    var (nextLeft, nextRight) = (0, 0)
    for (leftEnd, rightEnd) in matches + [(left.count, right.count)] {
      let gap = (left: Array(left[nextLeft..<leftEnd]), right: Array(right[nextRight..<rightEnd]))
      if !gap.left.isEmpty || !gap.right.isEmpty {
        // A strange row counts where it stands in the table or right beside it; what a clerk adds elsewhere does not.
        let above = nextRight == 0 ? 0 : right[nextRight - 1].number
        let below = rightEnd < right.count ? right[rightEnd].number : body.upperBound
        let touches = above >= body.lowerBound - 1 && below <= body.upperBound && !body.isEmpty
        differences += compare(gap.left, gap.right, body, touches)
      }
      (nextLeft, nextRight) = (leftEnd + 1, rightEnd + 1)
    }
    return differences
  }

  private static func lines(_ file: SpreadsheetFile, _ sheet: Int) throws -> [Line] {
    var lines: [Line] = []
    try file.forEachRow(of: sheet) { row in
      let line = Line(row)
      if !line.cells.isEmpty { lines.append(line) }
      return true
    }
    return lines
  }

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

  private static func compare(_ left: [Line], _ right: [Line], _ body: Range<Int>, _ touches: Bool) -> [TableDifference]
  {
    var differences: [TableDifference] = []
    var free = left
    for line in right {
      // Searching all of a long stretch for each row would take for ever; what belongs together stands close.
      let near = free.indices.prefix(200)
      let best = near.max { free[$0].likeness(line) < free[$1].likeness(line) }
      if let best, free[best].likeness(line) >= 0.5 {
        let other = free.remove(at: best)
        if body.contains(line.number) { differences += cells(other, line) }
      } else if body.contains(line.number) {
        differences.append(.missing(row: line.number, text: line.text))
      }
    }
    if touches { differences += free.map { .extra(row: $0.number, text: $0.text) } }
    return differences
  }

  private static func cells(_ found: Line, _ expected: Line) -> [TableDifference] {
    Set(found.cells.keys).union(expected.cells.keys).sorted().compactMap { column in
      let (stands, must) = (found.cells[column], expected.cells[column])
      guard stands != must else { return nil }
      return .changed(
        cell: CellAddress(found.number - 1, column).description, found: stands?.text ?? "", expected: must?.text ?? "")
    }
  }
}
