internal import CareCore
internal import CareMessages
internal import CareSheets
internal import Foundation

/// Writes one table, row by row.
final class TableWriter<Source: ReportSource> {
  private let table: ReportTable
  private let page: ReportPage
  private let source: Source
  private let language: Language
  private let marks: MarkLedger
  private let marked: [ColumnKey]
  /// The grid columns of each table column.
  private let places: [Range<Int>]
  private var sums: [ColumnKey: Double] = [:]
  private var count = 0
  private var passedOver = 0
  private var ledger = CodeLedger()
  /// Columns to sum in which a count is kept back: their total would tell it, or be wrong.
  private var hidden: Set<ColumnKey> = []
  /// Facilities that the sums of people leave out, because nobody counted there.
  private var leftOut: [ColumnKey: Int] = [:]
  /// Facilities of which a total of people holds only some: the others were never counted.
  private var lacking: [ColumnKey: Int] = [:]
  /// Columns with a sum of one group that leaves some out.
  private var partial: Set<ColumnKey> = []
  /// The columns that count people.
  private let people: [ColumnKey]
  private var group: String?
  /// How the cells of each column are made where every column of the table is one of the grid; empty elsewhere.
  private var plain: [PlainColumn] = []
  /// What stands on the sheets that are full.
  private var parts: [WrittenReport.Table.Part] = []

  init(_ table: ReportTable, page: ReportPage, source: Source, language: Language, marks: MarkLedger) {
    self.table = table
    self.page = page
    self.source = source
    self.language = language
    self.marks = marks
    marked = MarkLedger.columns(of: table)
    people = table.columns.compactMap(\.key).filter(\.mayLackNumbers)
    var next = 0
    places = table.columns.map { column in
      defer { next += column.span }
      return next..<next + column.span
    }
    if table.columns.allSatisfy({ $0.span == 1 }) {
      plain = table.columns.indices.map { index in
        PlainColumn(table.columns[index], width: page.width(of: places[index]), size: table.size) {
          [self] in style(horizontal(table.columns[index], $0))
        }
      }
    }
  }

  func write() throws -> WrittenReport.Table {
    // Headings of two rows, numbers, and a row of the table at least.
    if !page.hasRoom(4) { try page.turn() }
    try begin()
    let ownsCodes = table.dataset.columns.contains(.facilityCode)
    page.turning = (leave: endPart, goOn: begin)
    defer { page.turning = nil }
    page.reserve = table.total == nil ? 0 : 1
    try source.rows(of: table.dataset.id) { row in
      if ownsCodes, case .text(let code) = row[.facilityCode] { ledger.take(code) }
      guard table.filter.allSatisfy({ $0.accepts(row) }) else {
        passedOver += 1
        return
      }
      try write(row)
    }
    (page.turning, page.reserve) = (nil, 0)
    endPart()
    if count == 0 {
      let text = TextFiller(source: source, language: language, marks: marks).text(table.empty)
      try page.write([ReportPage.Placed(page.columns, .text(text), style(.center, italic: true))])
    } else if let total = table.total {
      try write(total)
    }
    try writeWhatSumsLeaveOut()
    return WrittenReport.Table(
      dataset: table.dataset.id, parts: parts, passedOver: passedOver, facilities: ledger)
  }

  /// The headings, on the first sheet and on each that follows.
  private func begin() throws {
    let (top, above) = (page.row, page.points)
    try writeHeadings()
    if table.isMain {
      try page.repeatRows(top...page.row - 1, page.points - above)
      try page.sheet.freeze(above: page.row)
    }
    // A group that goes on is named again.
    group = nil
    page.beginBody()
  }

  private func endPart() {
    let body = page.endBody()
    let before = parts.map(\.rows).reduce(0, +)
    parts.append(
      WrittenReport.Table.Part(
        sheet: page.sheet.name, rows: count - before, body: body.rows, digest: body.digest))
  }

  private func style(_ horizontal: CellStyle.Horizontal, bold: Bool = false, italic: Bool = false) -> CellStyle {
    CellStyle(
      fontSize: table.size, isBold: bold, isItalic: italic, horizontal: horizontal, vertical: .top, wraps: true,
      border: .thin)
  }

  // MARK: - Headings

  private func writeHeadings() throws {
    var heading = style(.center, bold: true)
    heading.vertical = .center
    let texts = table.columns.map { $0.heading ?? $0.key?.label(language) ?? "" }
    if table.columns.contains(where: { $0.under != nil }) {
      try writeTwoRows(texts, heading)
    } else {
      try page.write(zip(places, texts).map { ReportPage.Placed($0, .text($1), heading) }, keepsWithNext: true)
    }
    guard table.hasNumberRow else { return }
    let numbers = places.indices.map {
      ReportPage.Placed(places[$0], .text("(\($0 + 1))"), style(.center, italic: true))
    }
    try page.write(numbers, keepsWithNext: true)
  }

  /// Neighbors with the same `under` share a heading above theirs; the others stand over both rows.
  private func writeTwoRows(_ texts: [String], _ heading: CellStyle) throws {
    let row = page.row
    var upper: [ReportPage.Placed] = []
    var lower: [ReportPage.Placed] = []
    var tall: [ReportPage.Placed] = []
    var index = 0
    while index < table.columns.count {
      guard let under = table.columns[index].under else {
        tall.append(ReportPage.Placed(places[index], .text(texts[index]), heading))
        index += 1
        continue
      }
      let first = index
      while index < table.columns.count, table.columns[index].under == under {
        lower.append(ReportPage.Placed(places[index], .text(texts[index]), heading))
        index += 1
      }
      let columns = places[first].lowerBound..<places[index - 1].upperBound
      upper.append(ReportPage.Placed(columns, .text(under), heading))
    }
    for placed in tall { try page.put(placed, rows: row...row + 1) }
    try page.write(upper, keepsWithNext: true)
    // A tall heading needs its height in both rows together.
    let above = upper.map(page.height).max() ?? 0
    let missing = (tall.map(page.height).max() ?? 0) - above
    try page.write(lower, atLeast: missing, keepsWithNext: true)
  }

  // MARK: - Rows

  private func write(_ row: DataRow) throws {
    if !page.hasRoom(table.group == nil ? 1 : 2) { try page.turn() }
    if let column = table.group {
      let text = groupText(row, column)
      if group != text {
        group = text
        try page.write(
          [ReportPage.Placed(page.columns, .text(text), style(.left, bold: true))], keepsWithNext: true)
      }
    }
    count += 1
    marks.take(row, marked)
    if try !writePlain(row) { try page.write(zip(table.columns, places).map { cell($0, $1, row) }) }
    for key in table.total?.columns ?? [] {
      switch row[key] {
      case .integer(let number): sums[key, default: 0] += Double(number)
      case .decimal(let number): sums[key, default: 0] += NSDecimalNumber(decimal: number).doubleValue
      case .text: hidden.insert(key)
      default: break
      }
    }
    for key in people {
      let missing = row.leftOut(of: key)
      leftOut[key, default: 0] += missing
      if missing > 0, row[key] != .absent { partial.insert(key) }
      if row.lacksSome(of: key) { lacking[key, default: 0] += 1 }
    }
  }

  /// What stands above the rows of a group. Two facilities may have one name, and one of them another than in the list of
  /// today: the code tells which it is.
  private func groupText(_ row: DataRow, _ column: ColumnKey) -> String {
    let text = fieldText(row[column], column: column, language)
    guard column == .name, row[.facilityCode] != .absent else { return text }
    return "\(text) (\(fieldText(row[.facilityCode], column: .facilityCode, language)))"
  }

  /// - Returns: `false`, with nothing written, when the row asks for more than a list of plain cells.
  private func writePlain(_ row: DataRow) throws -> Bool {
    guard !plain.isEmpty else { return false }
    var lines = 1
    var cells: [(cell: Cell, look: CellLook)] = []
    cells.reserveCapacity(plain.count)
    for index in plain.indices {
      guard let part = plain[index].cell(row, number: count, language) else { return false }
      lines = max(lines, part.lines)
      cells.append((part.cell, part.look))
    }
    guard let height = page.height(lines: lines, fontSize: table.size) else { return false }
    try page.write(cells, height: height)
    return true
  }

  private func cell(_ column: TableColumn, _ place: Range<Int>, _ row: DataRow) -> ReportPage.Placed {
    switch column.content {
    case .text(let template):
      return ReportPage.Placed(place, .text(rowText(template, row, language)), style(horizontal(column, .left)))
    case .key(.rowNumber):
      return ReportPage.Placed(place, .integer(count), style(horizontal(column, .center)), shown: String(count))
    case .key(let key):
      let field = row[key]
      let text = fieldText(field, column: key, language)
      switch (column.format, field) {
      case (_, .absent) where key.mayLackNumbers && row.leftOut(of: key) > 0:
        return ReportPage.Placed(
          place, .text(key.gap.text(language)), style(horizontal(column, .left)))
      case (_, .absent):
        return ReportPage.Placed(place, .blank, style(horizontal(column, .left)))
      case (.mark, .boolean(let flag)):
        return ReportPage.Placed(place, flag ? .text("x") : .blank, style(horizontal(column, .center)))
      case (.automatic, .integer(let number)):
        let isPartial = key.mayLackNumbers && (row.leftOut(of: key) > 0 || row.lacksSome(of: key))
        let format = isPartial ? Self.partialSum : "#,##0"
        return ReportPage.Placed(place, .integer(number), numberStyle(column, format), shown: text)
      case (.automatic, .decimal(let number)):
        let value = NSDecimalNumber(decimal: number).doubleValue
        let format = value == value.rounded() ? "#,##0" : "#,##0.0#"
        return ReportPage.Placed(place, .number(value), numberStyle(column, format), shown: text)
      case (.automatic, .day(let day)):
        return ReportPage.Placed(place, .day(day), style(horizontal(column, .center)), shown: text)
      case (_, .boolean):
        return ReportPage.Placed(place, .text(text), style(horizontal(column, .center)))
      default:
        return ReportPage.Placed(place, .text(text), style(horizontal(column, .left)))
      }
    }
  }

  private func numberStyle(_ column: TableColumn, _ format: String) -> CellStyle {
    var style = style(horizontal(column, .right))
    style.numberFormat = format
    return style
  }

  private func horizontal(_ column: TableColumn, _ standard: CellStyle.Horizontal) -> CellStyle.Horizontal {
    switch column.alignment {
    case .left: .left
    case .center: .center
    case .right: .right
    case .justify: .justify
    case nil: standard
    }
  }

  private func write(_ total: ReportTable.Total) throws {
    let summed = table.columns.map { column in column.key.flatMap { total.columns.contains($0) ? $0 : nil } }
    // The label takes the columns up to the first sum.
    let firstSum = summed.firstIndex { $0 != nil } ?? summed.count
    var cells: [ReportPage.Placed] = []
    if firstSum > 0 {
      let label = places[0].lowerBound..<places[firstSum - 1].upperBound
      cells.append(ReportPage.Placed(label, .text(total.label), style(.center, bold: true)))
    }
    for (index, key) in summed.enumerated().dropFirst(firstSum) {
      cells.append(totalCell(at: places[index], of: key))
    }
    try page.write(cells)
  }

  /// A sum with a mark that is explained below the table.
  private static var partialSum: String { "#,##0\"*\"" }

  /// Below the table, what its sums do not hold.
  private func writeWhatSumsLeaveOut() throws {
    for column in table.columns {
      guard let key = column.key else { continue }
      let left = partial.contains(key) || sums[key] != nil ? leftOut[key] ?? 0 : 0
      for (note, count) in [(key.noteOfGaps, left), (.sumLacksOthersNote, lacking[key] ?? 0)] where count > 0 {
        let text = note.text(
          language,
          ["column": column.heading ?? key.label(language), "count": countText(count, language)])
        var look = style(.left, italic: true)
        look.border = .none
        try page.write([ReportPage.Placed(page.columns, .text(text), look)])
      }
    }
  }

  private func totalCell(at place: Range<Int>, of key: ColumnKey?) -> ReportPage.Placed {
    guard let key else { return ReportPage.Placed(place, .blank, style(.left, bold: true)) }
    if hidden.contains(key) { return ReportPage.Placed(place, .text("không nêu"), style(.right, bold: true)) }
    let isPartial = leftOut[key] ?? 0 > 0 || lacking[key] ?? 0 > 0
    if isPartial, sums[key] == nil {
      return ReportPage.Placed(place, .text(key.gap.text(language)), style(.right, bold: true))
    }
    let letters = CellAddress.letters(place.lowerBound)
    let ranges = parts.filter { !$0.body.isEmpty }.map { part in
      let cells = "\(letters)\(part.body.lowerBound):\(letters)\(part.body.upperBound - 1)"
      return part.sheet == page.sheet.name ? cells : "'\(part.sheet)'!\(cells)"
    }
    var look = style(.right, bold: true)
    look.numberFormat = isPartial ? Self.partialSum : "#,##0"
    look.wraps = false
    look.shrinks = true
    return ReportPage.Placed(
      place, .formula("=SUM(\(ranges.joined(separator: ",")))", value: sums[key] ?? 0), look)
  }
}

extension Field {
  fileprivate var isWhole: Bool {
    if case .integer = self { return true }
    return false
  }
}

extension ColumnKey {
  /// Whether nothing in this column means that nobody counted, which is not zero.
  var countsPeople: Bool { self == .children || self == .beneficiaries }
  /// Whether nothing in this column may mean that a number is not known.
  var mayLackNumbers: Bool { countsPeople || self == .amount || self == .movedChildren || self == .findings }
  /// What stands in place of a number that is not known.
  var gap: Term { self == .findings ? .nothingChecked : .noFigures }
  /// What a sum says of the rows whose number is not known.
  var noteOfGaps: Term {
    countsPeople ? .sumLeavesOutNote : self == .findings ? .sumLeavesOutFindingsNote : .sumLeavesOutActsNote
  }
}

extension DataRow {
  /// Whether the number of a column is that of the people who were counted, and others never were.
  func lacksSome(of key: ColumnKey) -> Bool {
    key == .beneficiaries && self[.othersCounted] == .boolean(false) && self[key].isWhole
  }

  /// What the number of a column does not hold: of this row's facilities, one or a group, or of its act.
  func leftOut(of key: ColumnKey) -> Int {
    switch (key, self[.childrenUncounted], self[.handlingKind]) {
    case (.children, .integer(let count), _), (.beneficiaries, .integer(let count), _): count
    // Only a fine has an amount, and only who moves children moves so many.
    case (.amount, _, let kind): self[key] == .absent && kind == Field(term: Handling.Kind.sanctionDecision) ? 1 : 0
    case (.movedChildren, _, let kind): self[key] == .absent && kind == Field(term: Handling.Kind.childrenMoved) ? 1 : 0
    // Only where somebody inspected could something be found.
    case (.findings, _, _): self[key] == .absent && self[.inspected] == .boolean(true) ? 1 : 0
    default: self[key] == .absent ? 1 : 0
    }
  }
}
