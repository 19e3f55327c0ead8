internal import CareCore
internal import CareSheets

/// One sheet being filled from the top: knows where it stands and how high a row must be to show its texts.
final class ReportPage {
  private(set) var sheet: Sheet
  let plan: ReportSheet
  /// Called when the body of a table goes on: before its sheet is left, and once the next one has begun.
  var turning: (leave: () throws -> Void, goOn: () throws -> Void)?
  /// How many rows the end of a body leaves free, for what must stand under it.
  var reserve = 0
  /// The next free row.
  private(set) var row = 0
  /// The height of all rows above it, in points.
  private(set) var points = 0.0
  /// While the body of a table is being written: its first row, and its cells so far.
  private var body: (first: Int, digest: TableDigest)?
  private var flow: PageFlow
  /// Excel's limit is 409 points; a row as high as the page could not follow the repeated headings.
  private let highest: Double
  private let workbook: Workbook
  /// Names that the sheet on which this one goes on must not take.
  private let taken: [String]
  /// Rows of a sheet.
  private let limit: Int

  /// A text or a value over some columns of one row.
  struct Placed {
    var columns: Range<Int>
    var cell: Cell
    var style: CellStyle
    /// What the height is reckoned from; the text of the cell when `nil`.
    var shown: String?

    init(_ columns: Range<Int>, _ cell: Cell, _ style: CellStyle, shown: String? = nil) {
      self.columns = columns
      self.cell = cell
      self.style = style
      self.shown = shown
    }

    var text: String {
      if let shown { return shown }
      if case .text(let text) = cell { return text }
      return ""
    }
  }

  /// - Parameters:
  ///   - taken: The names of all sheets of the report.
  ///   - limit: Rows that a sheet may have; what comes after them stands on a next one.
  init(_ workbook: Workbook, _ plan: ReportSheet, taken: [String], limit: Int) throws {
    self.workbook = workbook
    self.plan = plan
    self.taken = taken
    self.limit = limit
    sheet = try workbook.addSheet(plan.name)
    highest = plan.orientation == .portrait ? 390 : 300
    flow = PageFlow(height: ReportSheet.height(plan.orientation) / 25.4 * 72)
  }

  var columns: Range<Int> { 0..<plan.grid.count }

  func begin() throws {
    try sheet.set(PageSetup(orientation: plan.orientation))
    for (index, width) in plan.grid.enumerated() {
      try sheet.setWidth(index...index, max(1, (Self.pixels(width) - 5) / 7))
    }
  }

  /// Whether so many rows still fit.
  func hasRoom(_ rows: Int = 1) -> Bool { row + rows <= limit - reserve }

  /// Goes on at the top of a next sheet: `Danh sách (2)`.
  func turn() throws {
    let reserve = reserve
    try turning?.leave()
    try end()
    sheet = try workbook.addSheet(SheetName.fitting(plan.name, taken: taken + workbook.sheets.map(\.name)))
    (row, points, self.reserve) = (0, 0, 0)
    flow = PageFlow(height: ReportSheet.height(plan.orientation) / 25.4 * 72)
    try begin()
    try turning?.goOn()
    self.reserve = reserve
  }

  /// Writes one row of a list, from column A on; it must fit into its height.
  func write(_ cells: [(cell: Cell, look: CellLook)], height: Double) throws {
    if !hasRoom() { try turn() }
    let height = Self.wholePixels(height)
    try sheet.writeRow(row, height: height, cells)
    if let first = body?.first { body?.digest.take(row - first + 1, cells) }
    end(of: height, keepsWithNext: false)
  }

  /// The height of a row with so many lines; `nil` when they must be split.
  func height(lines: Int, fontSize: Double) -> Double? {
    let height = TextWidth.height(lines: lines, fontSize: fontSize)
    return height > highest ? nil : height
  }

  /// Prints these rows at the top of every page.
  ///
  /// - Parameter points: Their height.
  func repeatRows(_ rows: ClosedRange<Int>, _ points: Double) throws {
    try sheet.repeatRows(rows)
    flow.repeat(points)
  }

  /// Ends the pages that must not end by themselves.
  func end() throws { try sheet.breakPages(before: flow.breaks) }

  /// Writes one row, as high as its texts need; what does not fit continues in a row below.
  ///
  /// - Parameter keepsWithNext: No page ends below it.
  func write(_ cells: [Placed], atLeast height: Double = 0, keepsWithNext: Bool = false) throws {
    var rest = cells
    while true {
      if !hasRoom() { try turn() }
      var below: [Placed] = []
      var needed = height
      var isSplit = false
      for index in rest.indices {
        let (fitting, remaining) = split(rest[index])
        rest[index] = fitting
        needed = max(needed, self.height(of: fitting))
        var next = fitting
        next.cell = remaining.map(Cell.text) ?? .blank
        next.shown = nil
        below.append(next)
        if remaining != nil { isSplit = true }
      }
      for placed in rest { try put(placed, rows: row...row) }
      if let first = body?.first {
        body?.digest.take(
          row - first + 1, rest.compactMap { placed in CellValue(placed.cell).map { (placed.columns.lowerBound, $0) } })
      }
      try setHeight(needed, keepsWithNext: keepsWithNext)
      guard isSplit else { return }
      rest = below
    }
  }

  /// Writes one cell over several rows, of which this is the first; the others are written by what follows.
  func put(_ placed: Placed, rows: ClosedRange<Int>) throws {
    guard !placed.columns.isEmpty else { return }
    let range = CellRange(rows: rows, columns: placed.columns.lowerBound...placed.columns.upperBound - 1)
    try sheet.merge(range, placed.cell, placed.style)
  }

  /// Begins to take fingerprints of what is written.
  func beginBody() { body = (row, TableDigest()) }

  /// - Returns: The rows of the body, counted from 1 as a spreadsheet shows them, and its fingerprint.
  func endBody() -> (rows: Range<Int>, digest: String) {
    defer { body = nil }
    return ((body?.first ?? row) + 1..<row + 1, (body?.digest ?? TableDigest()).hexadecimal)
  }

  func skip(_ points: Double, keepsWithNext: Bool = false) throws {
    if !hasRoom() { try turn() }
    try setHeight(points, keepsWithNext: keepsWithNext)
  }

  private func setHeight(_ height: Double, keepsWithNext: Bool) throws {
    let height = Self.wholePixels(height)
    try sheet.setHeight(row, height)
    end(of: height, keepsWithNext: keepsWithNext)
  }

  private func end(of height: Double, keepsWithNext: Bool) {
    flow.take(row, height, keepsWithNext: keepsWithNext)
    points += height
    row += 1
  }

  /// Excel shows heights in whole pixels of 0.75 points.
  private static func wholePixels(_ height: Double) -> Double { min(409, (height / 0.75).rounded(.up) * 0.75) }

  // MARK: - Measuring

  func height(of placed: Placed) -> Double {
    TextWidth.height(lines: lines(placed.text, placed), fontSize: placed.style.fontSize)
  }

  func width(of columns: Range<Int>) -> Double {
    // A column's pixels as Excel has them, so that merged columns add up.
    columns.reduce(0) { $0 + Self.pixels(plan.grid[$1]).rounded(.down) } / 7
  }

  private func lines(_ text: String, _ placed: Placed) -> Int {
    guard placed.style.wraps else { return text.split(whereSeparator: \.isNewline).count }
    // Blanks at the beginning take room too, but the measure counts words.
    let lead = text.prefix { $0 == " " }.count
    let measured = lead == 0 ? text : String(repeating: "i", count: lead) + text.dropFirst(lead)
    return TextWidth.lines(
      of: measured, width: width(of: placed.columns), fontSize: placed.style.fontSize, isBold: placed.style.isBold)
  }

  /// The beginning that fits into the highest row, and the rest.
  private func split(_ placed: Placed) -> (Placed, rest: String?) {
    guard case .text(let text) = placed.cell, placed.style.wraps, height(of: placed) > highest else {
      return (placed, nil)
    }
    let most = max(1, Int((highest - 2) / (placed.style.fontSize * 1.25)))
    // Where a word, or when there is none the text, may be cut.
    var cuts = text.indices.filter { text[$0] == " " || text[$0].isNewline }
    if cuts.isEmpty { cuts = Array(text.indices.dropFirst()) }
    var low = 0
    var high = cuts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lines(String(text[..<cuts[middle]]), placed) <= most { low = middle } else { high = middle - 1 }
    }
    let cut = cuts[low]
    let rest = text[cut...].drop { $0 == " " || $0.isNewline }
    var fitting = placed
    fitting.cell = .text(String(text[..<cut]))
    return (fitting, rest.isEmpty ? nil : String(rest))
  }

  /// A little less than asked for: programs do not agree on a pixel, and a page that came out wider than the paper would
  /// be printed smaller.
  private static func pixels(_ millimeters: Double) -> Double { (millimeters / 25.4 * 96 * 0.985).rounded(.down) }
}
