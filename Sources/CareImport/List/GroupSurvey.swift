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

  /// A row that bears a number, or none, in the order of the list.
  private struct Mark {
    let style: String
    let value: Int?
    let isData: Bool
  }

  private var candidates: [Int: Candidate] = [:]
  private var marks: [Mark] = []
  /// The places of the candidates among the marks.
  private var places: [Int: Int] = [:]
  private var styles: [String: Int] = [:]
  /// The rows under which we are, the widest first.
  private var open: [Int] = []

  /// A row as the survey sees it.
  struct Row {
    enum Role {
      /// It says more than a group does.
      case data
      /// It says of a place only what a group may say for all below it.
      case full
      /// A label, and quantities at most.
      case bare
    }

    /// As a spreadsheet numbers it.
    let number: Int
    /// As ``GroupLabel/style(_:)``; empty without a number.
    let style: String
    let value: Int?
    let quantities: [Int: Double]
    let role: Role
  }

  init(_ rows: [Row]) {
    let places = rows.filter { $0.role != .bare }
    let counts = places.reduce(into: [:]) { $0[$1.style, default: 0] += 1 }
    // Of as many groups as places, the places bear the numbers.
    let numbering = counts.max { one, other in
      (one.value, GroupLabel.isNumber(one.key) ? 1 : 0, one.key)
        < (other.value, GroupLabel.isNumber(other.key) ? 1 : 0, other.key)
    }?.key
    for row in rows {
      let mayBeGroup = row.role == .bare || row.role == .full && row.style != numbering
      if mayBeGroup {
        addCandidate(row.number, style: row.style, value: row.value, row.quantities)
      } else {
        addData(style: row.style, value: row.value, row.quantities)
      }
    }
    close(from: 0)
  }

  /// A row that says more than a group does.
  private mutating func addData(style: String, value: Int?, _ quantities: [Int: Double]) {
    marks.append(Mark(style: style, value: value, isData: true))
    addData(style: style, quantities)
  }

  private mutating func addData(style: String, _ quantities: [Int: Double]) {
    styles[style, default: 0] += 1
    for row in open { candidates[row]?.add(quantities) }
  }

  /// A row that may be a group, as a spreadsheet numbers it.
  private mutating func addCandidate(_ row: Int, style: String, value: Int?, _ quantities: [Int: Double]) {
    places[row] = marks.count
    marks.append(Mark(style: style, value: value, isData: false))
    if let index = open.firstIndex(where: { candidates[$0]?.style == style }) { close(from: index) }
    candidates[row] = Candidate(style: style, quantities: quantities)
    open.append(row)
  }

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

  /// How many quantities of a row are the sums, or the number, of the rows below it; 0 where it is no sum. One row is no
  /// sum, unless it agrees in two columns.
  ///
  /// - Parameter orNumber: Whether the number of the rows counts as a sum.
  func sums(_ row: Int, orNumber: Bool = true) -> Int {
    guard let candidate = candidates[row], candidate.rows > 0 else { return 0 }
    let same = candidate.quantities.filter { $0.value > 0 && candidate.sums[$0.key] == $0.value }.count
    if candidate.rows == 1 { return same > 1 ? same : 0 }
    let isNumber = orNumber && candidate.quantities.contains { $0.value == Double(candidate.rows) }
    return same > 0 ? same : isNumber ? 1 : 0
  }

  /// Whether the number of a row follows that of the row of data above it, and is followed by that of the one below: 2
  /// between 1 and 3. The first of a list follows what goes on below it.
  func run(_ row: Int) -> (above: Bool, below: Bool) {
    guard let place = places[row], let value = marks[place].value, marks[place].style == numbering else {
      return (false, false)
    }
    let style = marks[place].style
    func isOfRun(_ mark: Mark) -> Bool { mark.isData || mark.style == style }
    func follows(_ mark: Mark, _ value: Int) -> Bool { mark.style == style && mark.value == value }
    let below = marks[(place + 1)...].first(where: isOfRun).map { follows($0, value + 1) } ?? false
    let above = marks[..<place].last(where: isOfRun).map { follows($0, value - 1) } ?? (value == 1 && below)
    return (above, below)
  }
}
