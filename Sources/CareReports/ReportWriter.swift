package import CareCore
package import CareMessages
package import CareSheets

/// What was written, for the manifest.
package struct WrittenReport: Hashable, Sendable {
  package struct Table: Hashable, Sendable {
    /// What stands of it on one sheet; a table that is longer than a sheet has several.
    package struct Part: Hashable, Sendable {
      package let sheet: String
      package let rows: Int
      /// The rows of the sheet between headings and total, counted from 1; group rows and continued rows included.
      package let body: Range<Int>
      /// See ``TableDigest``.
      package let digest: String
    }

    package let dataset: String
    /// In the order of the sheets.
    package let parts: [Part]
    /// Rows of the dataset that the table's own filter left out.
    package let passedOver: Int
    /// The facilities of all rows, those left out by the filter too.
    package let facilities: CodeLedger

    /// Of the dataset.
    package var rows: Int { parts.map(\.rows).reduce(0, +) }
    /// Of its first sheet, as all that a short table has.
    package var sheet: String { parts.first?.sheet ?? "" }
    /// Of its first sheet.
    package var body: Range<Int> { parts.first?.body ?? 1..<1 }
    /// Of its first sheet.
    package var digest: String { parts.first?.digest ?? "" }
  }
  package var tables: [Table] = []
}

/// Template and content → an XLSX file.
package enum ReportWriter {
  /// Writes a report, row by row. The same template and content give the same bytes.
  ///
  /// - Parameters:
  ///   - day: Written into the file as the day it was made.
  ///   - limit: Rows of a sheet, as Excel has them; a longer table goes on on a next sheet. More than its headings have.
  ///   - finishing: Adds sheets after those of the template, as the manifest.
  /// - Throws: what the source throws and what `WorkbookFile` throws; an old file then stands as it was.
  @discardableResult
  package static func write(
    _ template: ReportTemplate, source: some ReportSource, to path: String, language: Language,
    created day: CalendarDay, limit: Int = CellAddress.rows,
    finishing: (Workbook, WrittenReport) throws -> Void = { _, _ in }
  ) throws -> WrittenReport {
    // Author and company stay empty: whoever signs the document is its author.
    let noon = Instant(milliseconds: (Int64(day.dayNumber) * 24 + 5) * 3_600_000)
    let properties = WorkbookProperties(title: template.title, author: "", company: "", created: noon)
    return try WorkbookFile.write(to: path, properties: properties) { workbook in
      var written = WrittenReport()
      var charts = ChartWriter()
      let marks = MarkLedger(language)
      let filler = TextFiller(source: source, language: language, marks: marks)
      let sheets = try template.sheets.filter { try isWanted($0.condition, source) }
      for (number, plan) in sheets.enumerated() {
        let page = try ReportPage(workbook, plan, taken: sheets.map(\.name) + [Manifest.sheet], limit: limit)
        try page.begin()
        let blocks = try plan.blocks.filter { try isWanted($0.condition, source) }
        var keeps = false
        for (index, block) in blocks.enumerated() {
          keeps = keepsWithNext(block, blocks.dropFirst(index + 1).first, afterHeading: keeps)
          switch block.content {
          case .table(let table):
            written.tables.append(
              try TableWriter(table, page: page, source: source, language: language, marks: marks).write())
          case .chart(let chart):
            try charts.reserve(
              chart, title: filler.text(chart.title), count: try source.count(of: chart.table), on: page)
          default: try BlockWriter(page: page, filler: filler, keepsWithNext: keeps).write(block.content)
          }
        }
        if number == sheets.count - 1 { try writeLegend(marks.legend, on: page, language) }
        try page.end()
      }
      try charts.draw(written, sheets, language, in: workbook)
      try finishing(workbook, written)
      return written
    }
  }

  /// What the marks of the whole report mean, once, below everything else.
  private static func writeLegend(_ lines: [String], on page: ReportPage, _ language: Language) throws {
    guard !lines.isEmpty else { return }
    var style = CellStyle(fontSize: 11, isBold: true, isItalic: true, horizontal: .left, vertical: .top, wraps: true)
    try page.skip(6, keepsWithNext: true)
    try page.write(
      [ReportPage.Placed(page.columns, .text(Term.marksHead.text(language)), style)], keepsWithNext: true)
    (style.isBold, style.isItalic) = (false, false)
    for line in lines { try page.write([ReportPage.Placed(page.columns, .text("- " + line), style)]) }
  }

  /// A heading stays with what it announces, across a gap too; the last sentence with the signatures, and the notes below
  /// these with them.
  private static func keepsWithNext(_ block: ReportBlock, _ next: ReportBlock?, afterHeading: Bool) -> Bool {
    guard let next else { return false }
    switch (block.content, next.content) {
    case (.paragraph, .signatures), (.signatures, .notes): return true
    case (.space, _): return afterHeading
    default: return block.isHeading
    }
  }

  private static func isWanted(
    _ condition: ReportBlock.Condition?, _ source: some ReportSource
  ) throws -> Bool {
    guard let condition else { return true }
    let holds: Bool
    switch condition.subject {
    case .value(let value):
      switch source.value(value.rawValue) {
      case .absent: holds = false
      case .boolean(let flag): holds = flag
      case .text(let text): holds = !text.isEmpty
      case .integer(let number): holds = number != 0
      default: holds = true
      }
    case .dataset(let dataset): holds = try source.count(of: dataset.id) > 0
    }
    return holds != condition.isNegated
  }
}
