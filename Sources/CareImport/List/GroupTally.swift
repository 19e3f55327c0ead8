import CareCore
import CareSheets

/// Adds up what stands below each group row and at the end of a list, and finds the sums that say something else.
struct GroupTally {
  private struct Level {
    let style: String
    let row: Int
    let text: String
    /// By column.
    let stated: [Int: Double]
    var sums: [Int: Double] = [:]
    /// Columns of which some row says nothing that can be added.
    var gaps: Set<Int> = []
    var rows = 0
    /// A row of sums ended it.
    var isTotaled = false
  }

  /// A row of sums that agrees with nothing above it: of which rows it is the sum, what follows tells.
  private struct Open {
    let row: Int
    let text: String
    let stated: [Int: Double]
    /// What stands above it up to the row of sums before, or in the group that it ends.
    let part: Level
    let whole: Level
  }

  private let columns: Set<Int>
  /// The whole list, then the open groups, the widest first.
  private var levels = [Level(style: "", row: 0, text: "", stated: [:])]
  /// The rows since the last row of sums: a list may have parts without a row that names them.
  private var part = Level(style: "", row: 0, text: "", stated: [:])
  private var open: Open?
  private(set) var differences: [ListTally.Difference] = []

  /// - Parameter columns: Those of numbers that are read.
  init(_ columns: Set<Int>) { self.columns = columns }

  private func numbers(_ row: SheetRow) -> [Int: Double] {
    var numbers: [Int: Double] = [:]
    for column in columns { numbers[column] = RowQuantity.number(row[column]) }
    return numbers
  }

  mutating func begin(_ style: String, _ text: String, _ row: SheetRow) {
    settle(isWhole: false)
    if let index = levels.dropFirst().firstIndex(where: { $0.style == style }) { close(from: index) }
    levels.append(Level(style: style, row: row.number, text: text, stated: numbers(row)))
  }

  mutating func add(_ row: SheetRow) {
    settle(isWhole: false)
    let numbers = numbers(row)
    for index in levels.indices { add(numbers, to: &levels[index]) }
    add(numbers, to: &part)
  }

  private func add(_ numbers: [Int: Double], to level: inout Level) {
    level.rows += 1
    level.sums.merge(numbers) { $0 + $1 }
    level.gaps.formUnion(columns.subtracting(numbers.keys))
  }

  /// A row of sums: of the whole list, of one of the groups open above it, or of the rows since the sums before.
  mutating func total(_ row: SheetRow, _ text: String) {
    settle(isWhole: false)
    guard levels[0].rows > 0 else { return }
    let stated = numbers(row)
    // The narrowest that ends here and that no row of sums ended yet.
    let group = levels.indices.dropFirst().last { levels[$0].rows > 0 && !levels[$0].isTotaled }
    let around = (part.rows > 0 ? [part] : []) + levels.filter { $0.rows > 0 }
    let differing = stated.filter { column, number in around.allSatisfy { differs($0, column, number) } }
    if !differing.isEmpty {
      let narrow = group.map { levels[$0] } ?? (part.rows > 0 ? part : levels[0])
      open = Open(row: row.number, text: text, stated: differing, part: narrow, whole: levels[0])
    }
    if let group { levels[group].isTotaled = true }
    part = Level(style: "", row: row.number, text: "", stated: [:])
  }

  mutating func finish() {
    settle(isWhole: true)
    close(from: 1)
  }

  /// - Parameter isWhole: Nothing follows: a row that calls itself the sum of all is that, with whatever stands above it.
  private mutating func settle(isWhole: Bool) {
    guard let open else { return }
    self.open = nil
    let folded = VietnameseText.folded(open.text)
    let isOfAll = ["tong", "toan", "total"].contains { folded == $0 || folded.hasPrefix($0 + " ") }
    let level = isWhole && isOfAll ? open.whole : open.part
    for (column, number) in open.stated.sorted(by: { $0.key < $1.key }) {
      note(level, row: open.row, text: open.text, column, number)
    }
  }

  private mutating func close(from index: Int) {
    while levels.count > max(index, 1) {
      let level = levels.removeLast()
      guard level.rows > 0 else { continue }
      for (column, number) in level.stated.sorted(by: { $0.key < $1.key }) where differs(level, column, number) {
        note(level, row: level.row, text: level.text, column, number)
      }
    }
  }

  /// A number that is how many rows there are, is that; and where a row says nothing, more may be right.
  private func differs(_ level: Level, _ column: Int, _ number: Double) -> Bool {
    let sum = level.sums[column] ?? 0
    if number == sum || number == Double(level.rows) { return false }
    return !level.gaps.contains(column) || number < sum
  }

  private mutating func note(_ level: Level, row: Int, text: String, _ column: Int, _ number: Double) {
    differences.append(
      ListTally.Difference(
        row: row, text: text, column: column, stated: CellText.plain(number),
        counted: CellText.plain(level.sums[column] ?? 0)))
  }
}

/// A cell of a group row or of data that holds a quantity: `20`, `20 trẻ`.
enum RowQuantity {
  static func number(_ value: SheetValue) -> Double? {
    switch value {
    case .number(let number), .formatted(let number, _): number
    case .text(let text):
      (try? CellReading.count(.text(text.split { " ()".contains($0) }.first.map(String.init) ?? ""), field: "")).map(
        Double.init)
    default: nil
    }
  }
}
