/// One thing wrong with a report template, at its place.
public struct TemplateProblem: Hashable, Sendable {
  /// The path as it was given.
  public let file: String
  /// From 1.
  public let line: Int
  /// From 1, counted in Unicode scalars.
  public let column: Int
  /// The path of keys, as `sheets.blocks.table.columns.key`; empty when the whole file is meant.
  public let key: String
  /// What is wrong.
  public let code: TemplateProblemCode
  /// The words in braces of the sentence.
  public let arguments: [String: String]

  /// A problem at a place of a file.
  public init(
    file: String, line: Int, column: Int, key: String, code: TemplateProblemCode, arguments: [String: String] = [:]
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.key = key
    self.code = code
    self.arguments = arguments
  }
}

/// All problems of one template, so that an officer can mend them in one go.
public struct TemplateProblems: Error, Hashable, Sendable {
  /// Never empty; in the order of the file.
  public let all: [TemplateProblem]

  /// - Parameter all: At least one.
  public init(_ all: [TemplateProblem]) { self.all = all }
}

/// What may be wrong with a report template. The sentence stands in the catalog under the code.
public enum TemplateProblemCode: Hashable, CaseIterable, Sendable {
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

  /// The word in JSON.
  public var rawValue: String {
    if case .file(let code) = self { return code.rawValue }
    var text = ""
    for letter in "\(self)" {
      if letter.isUppercase { text += "_" }
      text += letter.lowercased()
    }
    return text
  }
}
