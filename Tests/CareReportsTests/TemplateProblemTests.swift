import CareCore
import CareMessages
import Testing

@testable import CareReports

struct TemplateProblemTests {
  /// A template that is as it should be, with places to put something wrong.
  private static func yaml(
    id: String = "test-report", sheet: String = "Trang 1", grid: String = "[20, 60, 40]", before: String = "",
    dataset: String = "findings", first: String = "key: row_number", table: String = "size: 11"
  ) -> String {
    """
    report: \(id)
    title: "Thử"
    scope: campaign
    document: report
    sheets:
      - name: "\(sheet)"
        grid: \(grid)
        blocks:
          - paragraph: "Số liệu tính đến ngày {as_of}"\(before)
          - table:
              dataset: \(dataset)
              \(table)
              columns:
                - \(first)
                - key: statement
                - key: severity
    """
  }

  private static func problems(_ yaml: String) -> [TemplateProblem] {
    do {
      _ = try ReportTemplate(parsing: Array(yaml.utf8), file: "t.yaml")
      return []
    } catch {
      return error.all
    }
  }

  @Test func `a good template has no problem`() {
    #expect(Self.problems(Self.yaml()) == [])
  }

  struct Case: CustomTestStringConvertible {
    let yaml: String
    let line: Int
    let column: Int
    let key: String
    let code: TemplateProblemCode
    var testDescription: String { "\(code) at \(line):\(column)" }
  }

  static let cases = [
    Case(yaml: yaml(id: "Báo cáo"), line: 1, column: 1, key: "report", code: .badIdentifier),
    Case(yaml: yaml(sheet: "Phụ lục I/II"), line: 6, column: 11, key: "sheets.name", code: .badSheetName),
    Case(yaml: yaml(grid: "[20, 60, 400]"), line: 7, column: 20, key: "sheets.grid", code: .badWidth),
    Case(yaml: yaml(grid: "[20, hai, 40]"), line: 7, column: 16, key: "sheets.grid", code: .badWidth),
    Case(yaml: yaml(grid: "[80, 60, 40]"), line: 7, column: 11, key: "sheets.grid", code: .sheetTooWide),
    Case(yaml: yaml(grid: "[80, 60]"), line: 13, column: 11, key: "sheets.blocks.table.columns", code: .spanMismatch),
    Case(
      yaml: yaml(dataset: "finding"), line: 11, column: 20, key: "sheets.blocks.table.dataset", code: .unknownDataset),
    Case(
      yaml: yaml(first: "key: row_numbr"), line: 14, column: 20, key: "sheets.blocks.table.columns.key",
      code: .unknownColumn),
    Case(
      yaml: yaml(first: "text: \"{no_such}\""), line: 14, column: 21, key: "sheets.blocks.table.columns.text",
      code: .unknownColumn),
    Case(
      yaml: yaml(first: "heading: \"TT\""), line: 14, column: 15, key: "sheets.blocks.table.columns",
      code: .columnWithoutContent),
    Case(
      yaml: yaml(first: "{key: row_number, span: 9}"), line: 14, column: 39,
      key: "sheets.blocks.table.columns.span", code: .badSpan),
    Case(
      yaml: yaml(table: "total: {columns: [children]}"), line: 12, column: 29,
      key: "sheets.blocks.table.total.columns", code: .totalNotNumber),
    Case(
      yaml: yaml(table: "when: nothing"), line: 12, column: 17, key: "sheets.blocks.when", code: .unknownCondition),
    Case(
      yaml: yaml(table: "colums: 3"), line: 12, column: 11, key: "sheets.blocks.table.colums",
      code: .file(.unknownKeyWithSuggestion)),
    Case(
      yaml: yaml(before: "\n      - paragraph: \"{agencyy}\""), line: 10, column: 20, key: "sheets.blocks.paragraph",
      code: .unknownPlaceholder),
    Case(
      yaml: yaml(before: "\n      - paragraph: \"{as_of:lang}\""), line: 10, column: 20,
      key: "sheets.blocks.paragraph", code: .unknownFormat),
    Case(
      yaml: yaml(before: "\n      - paragraph: \"{agency\""), line: 10, column: 20, key: "sheets.blocks.paragraph",
      code: .unclosedBrace),
    Case(
      yaml: yaml(before: "\n      - paragraf: \"x\""), line: 10, column: 9, key: "sheets.blocks.paragraf",
      code: .file(.unknownKeyWithSuggestion)),
  ]

  /// The same with a chart of its table.
  private static func chart(_ lines: String, group: String = "size: 11") -> String {
    yaml(table: group) + "\n      - chart: {kind: bar, title: T, \(lines)}"
  }

  @Test func `a chart of a table has no problem`() {
    #expect(Self.problems(Self.chart("table: findings, categories: statement, series: [row_number]")) == [])
  }

  static let charts = [
    Case(
      yaml: chart("table: unlicensed, categories: statement, series: [row_number]"), line: 17, column: 45,
      key: "sheets.blocks.chart.table", code: .chartTableMissing),
    Case(
      yaml: chart("table: findings, sheet: Trang 2, categories: statement, series: [row_number]"), line: 17,
      column: 62, key: "sheets.blocks.chart.sheet", code: .chartSheetMissing),
    Case(
      yaml: chart("table: findings, categories: seen, series: [row_number]"), line: 17, column: 67,
      key: "sheets.blocks.chart.categories", code: .chartColumnMissing),
    Case(
      yaml: chart("table: findings, categories: statement, series: [childrn]"), line: 17, column: 87,
      key: "sheets.blocks.chart.series", code: .chartColumnMissing),
    Case(
      yaml: chart("table: findings, categories: statement, series: [row_number]", group: "group_by: name"), line: 17,
      column: 45, key: "sheets.blocks.chart.table", code: .chartOfGroups),
    Case(
      yaml: chart("table: findings, categories: statement, series: [row_number], height: 5"), line: 17,
      column: 108, key: "sheets.blocks.chart.height", code: .badChartHeight),
  ]

  @Test(arguments: cases + charts)
  func `names line, column and key`(example: Case) {
    let problems = Self.problems(example.yaml)
    // A span that is too large also makes the sum wrong: the first problem of the code asked for counts.
    let problem = problems.first { $0.code == example.code }
    #expect(problem?.line == example.line, "\(problems)")
    #expect(problem?.column == example.column, "\(problems)")
    #expect(problem?.key == example.key, "\(problems)")
    if let problem {
      for language in Language.allCases {
        let sentence = problem.code.wording.text(language, problem.arguments)
        #expect(!sentence.isEmpty && (example.code == .unclosedBrace || !sentence.contains("{")), "\(sentence)")
      }
    }
  }

  @Test func `reports every problem at once`() {
    let yaml = Self.yaml(id: "Sai", grid: "[80, 60, 40]", dataset: "finding", table: "colums: 3")
    #expect(Set(Self.problems(yaml).map(\.line)) == [1, 7, 11, 12])
  }

  @Test func `a sheet without grid takes the widths of its table`() throws {
    let yaml = """
      report: widths
      title: T
      scope: campaign
      document: list
      sheets:
        - name: A
          blocks:
            - table:
                dataset: findings
                columns:
                  - {key: row_number, width: 10}
                  - {key: statement, width: 120.5}
      """
    let template = try ReportTemplate(parsing: Array(yaml.utf8), file: "t.yaml")
    #expect(template.sheets.first?.grid == [10, 120.5])
    let without = yaml.replacing(", width: 10}", with: "}")
    #expect(Self.problems(without).map(\.code) == [.widthMissing])
  }
}
