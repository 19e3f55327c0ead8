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
      let filler = TextFiller(source: source, language: language)
      for plan in template.sheets {
        let page = try ReportPage(workbook, plan, taken: template.sheets.map(\.name) + [Manifest.sheet], limit: limit)
        try page.begin()
        for block in plan.blocks where try isWanted(block, source) {
          if case .table(let table) = block.content {
            written.tables.append(
              try TableWriter(table, page: page, source: source, language: language).write())
          } else {
            try BlockWriter(page: page, filler: filler).write(block.content)
          }
        }
      }
      try finishing(workbook, written)
      return written
    }
  }

  private static func isWanted(_ block: ReportBlock, _ source: some ReportSource) throws -> Bool {
    guard let condition = block.condition else { return true }
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
