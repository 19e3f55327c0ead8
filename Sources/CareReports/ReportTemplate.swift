package import CareCore
package import CareSheets

/// What a report looks like, read from `templates/<id>.yaml`: sheets, and on each sheet blocks from top to bottom.
package struct ReportTemplate: Hashable, Sendable {
  /// What kind of document it is, and so what it is asked for.
  package enum Scope: String, CaseIterable, Sendable {
    case inspection
    case campaign
    /// All facilities of the register on a day.
    case register
    /// The register at the end of a reporting period, and what happened in it.
    case period
  }

  /// Which periods it may be about.
  package enum PeriodKind: String, CaseIterable, Sendable {
    case halfYear = "half_year"
    case year = "year"
  }

  package enum DocumentKind: String, CaseIterable, Sendable {
    /// Biên bản.
    case minutes
    /// Báo cáo.
    case report
    /// Danh sách.
    case list
  }

  package let id: String
  package let title: String
  /// SHA-256 of the file it was read from, in hexadecimal digits.
  package let contentHash: String
  package let scope: Scope
  /// `nil` is any.
  package let period: PeriodKind?
  package let documentKind: DocumentKind
  package let sheets: [ReportSheet]

  /// The values its sentences name, each once, in the order of ``ReportValue``.
  package var values: [ReportValue] {
    let names = Set(sheets.flatMap(\.blocks).flatMap(\.texts).flatMap(\.places).map(\.name))
    return ReportValue.allCases.filter { names.contains($0.rawValue) }
  }

  /// The datasets its tables may show.
  package var offered: [Dataset] {
    let ids: [Dataset] =
      switch scope {
      case .inspection: [.items, .findings, .followed, .observations]
      case .campaign: [.campaignFacilities] + Self.figures
      case .register, .period: [.register] + Self.figures
      }
    return ids
  }

  private static let figures: [Dataset] = [
    .unlicensed, .findings, .remediations, .handlings, .totalsByKind, .totalsBySituation, .totalsByCommune,
    .totalsByTopic, .totalsByDeadline, .totalsByHandling,
  ]

  /// Whether a table shows a column, alone or in a sentence.
  package func uses(_ column: ColumnKey, of dataset: Dataset) -> Bool {
    sheets.flatMap(\.blocks).contains { block in
      guard case .table(let table) = block.content, table.dataset == dataset else { return false }
      return table.columns.contains { part in
        switch part.content {
        case .key(let key): key == column
        case .text(let text): text.places.contains { $0.name == column.rawValue }
        }
      }
    }
  }

  /// Whether it is a list of one dataset and nothing else: no block is a chart or hangs on a condition, and no sentence
  /// names a value but these.
  package func isList(of dataset: Dataset, naming known: Set<ReportValue>) -> Bool {
    datasets == [dataset] && known.isSuperset(of: values) && sheets.allSatisfy { $0.condition == nil }
      && sheets.flatMap(\.blocks).allSatisfy { block in
        if case .chart = block.content { false } else { block.condition == nil }
      }
  }

  /// The columns that the tables of a dataset need.
  package func columns(of dataset: Dataset) -> Set<ColumnKey> {
    var columns: Set<ColumnKey> = []
    for block in sheets.flatMap(\.blocks) {
      guard case .table(let table) = block.content, table.dataset == dataset else { continue }
      columns.formUnion(table.filter.map(\.column) + (table.total?.columns ?? []) + [table.group].compactMap(\.self))
      for column in table.columns {
        switch column.content {
        case .key(let key): columns.insert(key)
        case .text(let text): columns.formUnion(text.places.compactMap { ColumnKey(rawValue: $0.name) })
        }
      }
    }
    return columns
  }

  /// The datasets its tables show, each once.
  package var datasets: [Dataset] {
    let ids = Set(
      sheets.flatMap(\.blocks).compactMap { block in
        if case .table(let table) = block.content { table.dataset.id } else { nil }
      })
    return Dataset.reportable.filter { ids.contains($0.id) }
  }
}

/// One tab: its columns in millimeters, and what stands on it.
package struct ReportSheet: Hashable, Sendable {
  package let name: String
  package let orientation: PageSetup.Orientation
  /// Millimeters, from left to right; together no wider than the page between its margins.
  package let grid: [Double]
  package let blocks: [ReportBlock]
  /// When the sheet is written; `nil` is always.
  package let condition: ReportBlock.Condition?

  /// Millimeters between the margins of an A4 page.
  static func room(_ orientation: PageSetup.Orientation) -> Double {
    let margins = PageSetup.Margins.official
    return (orientation == .portrait ? 210 : 297) - margins.left - margins.right
  }

  /// The same from top to bottom.
  static func height(_ orientation: PageSetup.Orientation) -> Double {
    let margins = PageSetup.Margins.official
    return (orientation == .portrait ? 297 : 210) - margins.top - margins.bottom
  }
}
