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
  }

  private let columns: Set<Int>
  /// The whole list, then the open groups, the widest first.
  private var levels = [Level(style: "", row: 0, text: "", stated: [:])]
  private(set) var differences: [ListTally.Difference] = []

  /// - Parameter columns: Those of numbers that are read.
  init(_ columns: Set<Int>) { self.columns = columns }

  private func numbers(_ row: SheetRow) -> [Int: Double] {
    var numbers: [Int: Double] = [:]
    for column in columns { numbers[column] = RowQuantity.number(row[column]) }
    return numbers
  }

  mutating func begin(_ style: String, _ text: String, _ row: SheetRow) {
    if let index = levels.dropFirst().firstIndex(where: { $0.style == style }) { close(from: index) }
    levels.append(Level(style: style, row: row.number, text: text, stated: numbers(row)))
  }

  mutating func add(_ row: SheetRow) {
    let numbers = numbers(row)
    for index in levels.indices {
      levels[index].rows += 1
      levels[index].sums.merge(numbers) { $0 + $1 }
      levels[index].gaps.formUnion(columns.subtracting(numbers.keys))
    }
  }

  /// A row of sums: of the whole list, or of one of the groups open above it.
  mutating func total(_ row: SheetRow, _ text: String) {
    let stated = numbers(row).filter { column, number in
      !levels.contains { $0.rows > 0 && !differs($0, column, number) }
    }
    for (column, number) in stated.sorted(by: { $0.key < $1.key }) where levels[0].rows > 0 {
      // The narrowest that ends here is as likely as the whole: told of the whole.
      note(levels[0], row: row.number, text: text, column, number)
    }
  }

  mutating func finish() { close(from: 1) }

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
