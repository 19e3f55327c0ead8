/// One thing wrong with a report template.
public typealias TemplateProblem = PlacedProblem<TemplateProblemCode>

/// All problems of one report template.
public typealias TemplateProblems = PlacedProblems<TemplateProblemCode>

/// What may be wrong with a report template. The sentence stands in the catalog under the code.
public enum TemplateProblemCode: PlacedProblemCode, CaseIterable {
  /// What may be wrong with any file.
  case file(FileProblemCode)
  case badIdentifier
  /// A block is a mapping with one key, the name of its kind.
  case blockUnclear
  case unknownDataset
  case unknownColumn
  /// A word in braces that no report can fill.
  case unknownPlaceholder
  case unknownFormat
  case unclosedBrace
  case unknownCondition
  case conditionValueMismatch
  /// A width that is no number of millimeters above zero.
  case badWidth
  /// No grid, and the sheet has no table all of whose columns have a width.
  case widthMissing
  case sheetTooWide
  case spanMismatch
  case badSpan
  case badSheetName
  case duplicateSheetName
  case severalMainTables
  case columnWithoutContent
  /// A letterhead or signatures on a sheet of one column.
  case gridTooNarrow
  case totalNotNumber
  case chartSheetMissing
  case chartTableMissing
  case chartColumnMissing
  /// The rows of a grouped table are not one list of points.
  case chartOfGroups
  case badChartHeight

  /// Every problem of files in general, then those of templates.
  public static var allCases: [TemplateProblemCode] {
    FileProblemCode.allCases.map(TemplateProblemCode.file) + own
  }

  private static let own: [TemplateProblemCode] = [
    .badIdentifier, .blockUnclear, .unknownDataset, .unknownColumn, .unknownPlaceholder, .unknownFormat,
    .unclosedBrace, .unknownCondition, .conditionValueMismatch, .badWidth, .widthMissing, .sheetTooWide,
    .spanMismatch, .badSpan, .badSheetName, .duplicateSheetName, .severalMainTables, .columnWithoutContent,
    .gridTooNarrow, .totalNotNumber, .chartSheetMissing, .chartTableMissing, .chartColumnMissing, .chartOfGroups,
    .badChartHeight,
  ]
}
