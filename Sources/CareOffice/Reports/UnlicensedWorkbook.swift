public import CareCore
import CareMessages
import CareSheets

/// The list of facilities without a paper in force as a workbook: a summary by commune and by situation with a chart,
/// and the list itself.
struct UnlicensedWorkbook {
  private let desk: Desk
  private let list: Desk.UnlicensedList
  private let day: CalendarDay

  private static let columns: [(key: ColumnKey, width: Double)] = [
    (.rowNumber, 5), (.facilityCode, 11), (.name, 28), (.kind, 17), (.ownership, 11), (.religiousKind, 14),
    (.commune, 16), (.address, 20), (.situation, 18), (.conditionsChecked, 11), (.children, 10), (.beneficiaries, 10),
    (.daysOperatingWithoutPaper, 11), (.daysSinceDiscovery, 11), (.reasons, 56), (.nextSteps, 50),
  ]
  private static let summaryWidths = [44.0, 14, 16]

  static func write(_ list: Desk.UnlicensedList, on day: CalendarDay, of desk: Desk, to path: String) throws {
    let book = UnlicensedWorkbook(desk: desk, list: list, day: day)
    let noon = Instant(milliseconds: (Int64(day.dayNumber) * 24 + 5) * 3_600_000)
    let properties = WorkbookProperties(
      title: Term.unlicensedTitle.text(desk.language), author: "", company: "", created: noon)
    try WorkbookFile.write(to: path, properties: properties) { workbook in
      try book.writeSummary(workbook)
      try book.writeList(workbook)
    }
  }

  private init(desk: Desk, list: Desk.UnlicensedList, day: CalendarDay) {
    self.desk = desk
    self.list = list
    self.day = day
  }

  private var title: CellStyle { CellStyle(fontSize: 14, isBold: true) }
  private var heading: CellStyle {
    CellStyle(isBold: true, horizontal: .center, vertical: .center, wraps: true, border: .thin, fill: 0xE7E6E6)
  }
  private var body: CellStyle { CellStyle(vertical: .top, wraps: true, border: .thin) }
  private var total: CellStyle { CellStyle(isBold: true, border: .thin) }

  // MARK: - Summary

  /// One line of a summary: facilities and children known to live there.
  private struct Count {
    var name: String
    var facilities = 0
    var children = 0

    mutating func add(_ audit: LicensingAudit) {
      facilities += 1
      children += audit.children ?? 0
    }
  }

  private func writeSummary(_ workbook: Workbook) throws {
    let sheet = try workbook.addSheet(Term.unlicensedSummarySheet.text(desk.language))
    try sheet.set(PageSetup(orientation: .landscape))
    for (column, width) in Self.summaryWidths.enumerated() { try sheet.setWidth(column...column, width) }
    try head(sheet)

    var situations: [LicensingSituation: Count] = [:]
    var communes: [String: Count] = [:]
    for audit in list.audits {
      situations[audit.situation, default: Count(name: audit.situation.label(desk.language))].add(audit)
      let code = audit.profile?.communeCode ?? ""
      communes[code, default: Count(name: desk.communeName(code))].add(audit)
    }
    let bySituation = LicensingSituation.allCases.compactMap { situations[$0] }
    let byCommune = communes.values.sorted {
      ($1.facilities, VietnameseText.sortKey($0.name)) < ($0.facilities, VietnameseText.sortKey($1.name))
    }
    let first = 5
    var row = try write(bySituation, under: .unlicensedBySituation, column: .situation, on: sheet, at: first - 1)
    if !bySituation.isEmpty {
      let rows = (first + 1)...(first + bySituation.count)
      try workbook.insert(
        SheetChart(
          kind: .bar, title: Term.unlicensedChart.text(desk.language),
          categories: CellRange(rows: rows, columns: 0...0),
          series: [
            SheetChart.Series(
              name: ColumnKey.facilities.label(desk.language), values: CellRange(rows: rows, columns: 1...1))
          ]), of: sheet, into: sheet, at: CellAddress(row, 4))
    }
    row = try write(byCommune, under: .unlicensedByCommune, column: .commune, on: sheet, at: row + 1)
  }

  /// - Returns: The first row below.
  private func write(_ counts: [Count], under title: Term, column: ColumnKey, on sheet: Sheet, at first: Int) throws
    -> Int
  {
    try sheet.write(first, 0, .text(title.text(desk.language)), CellStyle(isBold: true))
    let headings = [column, .facilities, .children].map { Cell.text($0.label(desk.language)) }
    try sheet.write(first + 1, headings, heading, widths: Self.summaryWidths)
    var row = first + 2
    for count in counts {
      try sheet.write(
        row, [.text(count.name), .integer(count.facilities), .integer(count.children)], body,
        widths: Self.summaryWidths)
      row += 1
    }
    let sums = [counts.map(\.facilities), counts.map(\.children)].map { Cell.integer($0.reduce(0, +)) }
    try sheet.write(row, [.text(Term.total.text(desk.language))] + sums, total)
    return row + 1
  }

  private func head(_ sheet: Sheet) throws {
    try sheet.write(0, 0, .text(Term.unlicensedTitle.text(desk.language)), title)
    try sheet.write(1, 0, .text(Term.asOf.text(desk.language, ["day": day.shortText])), CellStyle(isItalic: true))
    try sheet.write(
      2, 0,
      .text(
        Term.unlicensedSummary.text(
          desk.language,
          [
            "count": String(list.audits.count), "day": day.shortText, "children": String(list.children),
            "unknown": String(list.unknown),
          ])), CellStyle())
  }

  // MARK: - List

  private func writeList(_ workbook: Workbook) throws {
    let sheet = try workbook.addSheet(Term.unlicensedListSheet.text(desk.language))
    try sheet.set(PageSetup(orientation: .landscape))
    for (index, column) in Self.columns.enumerated() { try sheet.setWidth(index...index, column.width) }
    try head(sheet)
    try sheet.write(
      3, 0,
      .text(
        Term.areaCaption.text(desk.language).prefix(1).uppercased() + Term.areaCaption.text(desk.language).dropFirst()),
      CellStyle(isItalic: true))
    let header = 4
    let widths = Self.columns.map(\.width)
    try sheet.write(header, Self.columns.map { .text($0.key.label(desk.language)) }, heading, widths: widths)
    for (index, audit) in list.audits.enumerated() {
      var row = desk.row(audit)
      row[.rowNumber] = .integer(index + 1)
      try sheet.write(header + 1 + index, Self.columns.map { cell(row[$0.key], $0.key) }, body, widths: widths)
    }
    try sheet.freeze(above: header + 1, leftOf: 3)
    try sheet.repeatRows(header...header)
    if !list.audits.isEmpty {
      try sheet.filter(
        CellRange(rows: header...(header + list.audits.count), columns: 0...(Self.columns.count - 1)))
    }
  }

  private func cell(_ field: Field, _ column: ColumnKey) -> Cell {
    switch field {
    case .integer(let number): .integer(number)
    case .day(let day): .day(day)
    case .absent: .blank
    default: .text(fieldText(field, column: column, desk.language))
    }
  }
}

extension Sheet {
  /// Writes a row from the first column, as high as its wrapped texts need: not every program fits rows by itself.
  fileprivate func write(_ row: Int, _ cells: [Cell], _ style: CellStyle, widths: [Double]) throws {
    let texts = cells.map { if case .text(let text) = $0 { text } else { "" } }
    try setHeight(row, TextWidth.rowHeight(texts, widths, fontSize: style.fontSize, isBold: style.isBold))
    try write(row, from: 0, cells, style)
  }
}

extension Desk {
  /// The manager's list as a workbook with a summary and a chart.
  ///
  /// - Throws: ``Failure`` when the file cannot be written; an older file is then left whole.
  public func exportUnlicensed(_ list: UnlicensedList, on day: CalendarDay, to path: String) throws {
    try UnlicensedWorkbook.write(list, on: day, of: self, to: path)
  }
}
