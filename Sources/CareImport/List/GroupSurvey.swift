import CareSheets

/// What stands below every row of a list that may be a group row: its number alone does not tell a group from a facility
/// of which little is known, the rows below it mostly do.
struct GroupSurvey {
  /// A row of one text, with a number before it or not, and nothing but quantities beside it.
  private struct Candidate {
    /// As ``GroupLabel/style(_:)``; empty without a number.
    let style: String
    let quantities: [Int: Double]
    /// Rows of data below it, up to the next group of its level.
    var rows = 0
    var sums: [Int: Double] = [:]

    mutating func add(_ quantities: [Int: Double]) {
      rows += 1
      sums.merge(quantities) { $0 + $1 }
    }
  }

  private var candidates: [Int: Candidate] = [:]
  private var styles: [String: Int] = [:]
  /// The rows under which we are, the widest first.
  private var open: [Int] = []

  /// A row that says more than a group does.
  mutating func addData(style: String, _ quantities: [Int: Double]) {
    styles[style, default: 0] += 1
    for row in open { candidates[row]?.add(quantities) }
  }

  /// A row that may be a group, as a spreadsheet numbers it.
  mutating func addCandidate(_ row: Int, style: String, _ quantities: [Int: Double]) {
    if let index = open.firstIndex(where: { candidates[$0]?.style == style }) { close(from: index) }
    candidates[row] = Candidate(style: style, quantities: quantities)
    open.append(row)
  }

  mutating func finish() { close(from: 0) }

  /// A candidate with nothing below it was a row of data.
  private mutating func close(from index: Int) {
    while open.count > index, let row = open.popLast(), let closed = candidates[row] {
      if closed.rows == 0 { addData(style: closed.style, closed.quantities) }
    }
  }

  /// How the list numbers its data, mostly; empty where it does not.
  var numbering: String { styles.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? "" }

  /// Whether rows of data stand below a row before the next group of its level begins.
  func hasRows(below row: Int) -> Bool { (candidates[row]?.rows ?? 0) > 0 }

  /// Whether the quantities of a row are the sums, or the number, of the rows below it. One row is no sum, unless it
  /// agrees in two columns.
  func isSum(_ row: Int) -> Bool {
    guard let candidate = candidates[row], candidate.rows > 0 else { return false }
    let same = candidate.quantities.filter { $0.value > 0 && candidate.sums[$0.key] == $0.value }.count
    if candidate.rows == 1 { return same > 1 }
    return same > 0 || candidate.quantities.contains { $0.value == Double(candidate.rows) }
  }
}
