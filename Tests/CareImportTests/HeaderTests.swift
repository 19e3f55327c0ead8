import CareCore
import CareFiles
import CareImport
import CareSheets
import Testing

/// Where the header of a list is found, and what its columns mean.
struct HeaderTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let rows: [String]
    var merges: [CellRange] = []
    let header: [Int]
    /// Letter to key; `-` for a column that is not used, `#` for the numbering.
    let columns: [String: String]
    var testDescription: String { name }
  }

  static func range(_ rows: ClosedRange<Int>, _ columns: ClosedRange<Int>) -> CellRange {
    CellRange(rows: (rows.lowerBound - 1)...(rows.upperBound - 1), columns: columns)
  }

  static let cases: [Case] = [
    Case(
      name: "the first row", rows: ["STT|Tên cơ sở|Xã/phường", "1|A|11311"], header: [1],
      columns: ["A": "#", "B": "name", "C": "commune"]),
    Case(
      name: "below title lines",
      rows: ["SỞ Y TẾ||Mẫu 1", "", "DANH SÁCH CƠ SỞ", "", "TT|TÊN CƠ SỞ|XA, PHUONG", "1|A|11311"],
      header: [5], columns: ["A": "#", "B": "name", "C": "commune"]),
    Case(
      name: "two lines, merged", rows: ["STT|Tên|Số trẻ em||Xã", "||Tổng số|Nữ|", "1|A|3|2|11311"],
      merges: [range(1...2, 0...0), range(1...2, 1...1), range(1...1, 2...3), range(1...2, 4...4)], header: [1, 2],
      columns: ["A": "#", "B": "name", "C": "children", "D": "girls", "E": "commune"]),
    Case(
      name: "two lines, not merged",
      rows: ["STT,Tên,Số trẻ em,,Xã", ",,Tổng số,Nữ,", "1,A,3,2,11311"].map {
        $0.replacing(",", with: "|")
      }, header: [1, 2], columns: ["A": "#", "B": "name", "C": "children", "D": "girls", "E": "commune"]),
    Case(
      name: "boys are not children", rows: ["STT|Tên|Số trẻ em||Xã", "||Nam|Nữ|", "1|A|3|2|11311"],
      merges: [range(1...1, 2...3)], header: [1, 2],
      columns: ["A": "#", "B": "name", "C": "-", "D": "girls", "E": "commune"]),
    Case(
      name: "a group row is no second line", rows: ["STT|Tên cơ sở|Sở hữu|Xã", "I|Cơ sở công lập||", "1|A|NCL|11311"],
      header: [1], columns: ["A": "#", "B": "name", "C": "ownership", "D": "commune"]),
    Case(
      name: "papers by their headings",
      rows: [
        "Tên|Xã|Giấy phép hoạt động|||Số quyết định thành lập|Ngày cấp", "||Số|Ngày cấp|Cơ quan cấp||", "A|11311",
      ],
      merges: [range(1...1, 2...4), range(1...2, 0...0)], header: [1, 2],
      columns: [
        "A": "name", "B": "commune", "C": "operating_license.number", "D": "operating_license.issued",
        "E": "operating_license.issuer", "F": "public_founding_decision.number", "G": "public_founding_decision.issued",
      ]),
    Case(
      name: "a day of issue of nothing", rows: ["Tên|Xã|Ngày cấp|Số giấy phép", "A|11311"], header: [1],
      columns: ["A": "name", "B": "commune", "C": "-", "D": "-"]),
    Case(
      name: "what stands in parentheses", rows: ["Tên cơ sở (ghi đầy đủ)|Xã (phường)|Số trẻ em (người)", "A|11311|3"],
      header: [1], columns: ["A": "name", "B": "commune", "C": "children"]),
    Case(
      name: "numbers before headings", rows: ["1. Tên cơ sở|2. Xã/phường|(3) Số trẻ em", "A|11311|3"], header: [1],
      columns: ["A": "name", "B": "commune", "C": "children"]),
  ]

  @Test(arguments: cases)
  func isFound(_ test: Case) throws {
    let table = try ListTable<FacilityColumn>(Sheets.source(test.rows, merges: test.merges))
    #expect(table.header.rows == test.header)
    var columns: [String: String] = [:]
    for entry in table.mapping.entries {
      columns[entry.heading.letter] =
        switch entry.target {
        case .column(let column): column.rawValue
        case .paper(let part): part.key
        case .numbering: "#"
        case .unused: "-"
        }
    }
    #expect(columns == test.columns)
  }

  @Test(arguments: [
    ("Tên|Xã|Số lượng", FailureCode.ambiguousHeading), ("Tên|Xã|Loại", .ambiguousHeading),
    ("Tên|Xã|Số trẻ em|Tổng số trẻ em", .duplicateColumn), ("Mã|Xã|Số trẻ em", .missingColumn),
  ])
  func isAskedAbout(_ heading: String, _ code: FailureCode) throws {
    let error = #expect(throws: Failures.self) {
      try ListTable<FacilityColumn>(Sheets.source([heading, "A|11311|3|3"]))
    }
    #expect(error?.all.map(\.code) == [code])
  }

  /// Group rows may say where the places lie: without any, the list lacks the column.
  @Test func communesMayBeLeftToGroups() throws {
    let table = try ListTable<FacilityColumn>(Sheets.source(["Tên|Điện thoại|Số trẻ em", "A|11311|3"]))
    #expect(table.mapping.leftToGroups?.code == .missingColumn)
    let failure = #expect(throws: Failure.self) { try table.checkGroups { _ in nil } }
    #expect(failure?.code == .missingColumn)
  }

  @Test func nothingLooksLikeAHeader() {
    let error = #expect(throws: Failure.self) {
      try ListTable<FacilityColumn>(Sheets.source(["Ai|Ở đâu|Mấy đứa", "A|11311|3"]))
    }
    #expect(error?.code == .headerNotFound)
  }

  // MARK: - Mapping files

  @Test func mappingFixesHeadings() throws {
    let yaml = """
      columns:
        - {heading: "Ai", use: name}
        - {column: B, use: commune}
        - {column: C, heading: "Mấy đứa", use: none}
      header_rows: [1]
      """
    let mapping = try MappingFile(Array(yaml.utf8))
    let table = try ListTable<FacilityColumn>(
      Sheets.source(["Ai|Ở đâu|Mấy đứa", "A|11311|3"]), ListOptions(mapping: mapping))
    #expect(table.mapping.index(of: .name) == 0)
    #expect(table.mapping.index(of: .commune) == 1)
    #expect(table.mapping.unused.map(\.letter) == ["C"])
  }

  /// What is kept reads the same list in the same way.
  @Test(arguments: cases)
  func mappingIsKept(_ test: Case) throws {
    let source = Sheets.source(test.rows, merges: test.merges)
    let table = try ListTable<FacilityColumn>(source)
    let kept = try MappingFile(Array(table.mapping.file(table.header, sheet: "").text().utf8))
    let again = try ListTable<FacilityColumn>(source, ListOptions(mapping: kept))
    #expect(again.header == table.header)
    #expect(again.mapping.entries == table.mapping.entries)
  }

  @Test(arguments: [
    ("columns:\n  - {heading: Ai, use: nane}", 2, FileProblemCode.unknownValueWithSuggestion),
    ("columns:\n  - {heading: Ai, uses: name}", 2, .unknownKeyWithSuggestion),
    ("columns:\n  - {use: name}", 2, .missingKey), ("header_rows: [x]", 1, .expectedInteger),
    ("columns:\n  - {heading: Không đâu, use: name}", 2, .unknownValue),
    ("communes: [a]", 1, .expectedMapping),
  ])
  func mappingIsRefused(_ yaml: String, _ line: Int, _ code: FileProblemCode) throws {
    let error = #expect(throws: FileProblems.self) {
      let mapping = try MappingFile(Array(yaml.utf8))
      _ = try ListTable<FacilityColumn>(Sheets.source(["Ai|Tên|Xã", "A|B|11311"]), ListOptions(mapping: mapping))
    }
    #expect(error?.all.first?.position.line == line)
    #expect(error?.all.first?.code == code)
  }
}

/// Sheets in memory: one text a row, cells between strokes.
enum Sheets {
  static func source(_ rows: [String], merges: [CellRange] = []) -> SheetSource {
    SheetSource(
      path: "danh-sach.xlsx", sheet: "S", rows: rows.enumerated().map { self.row($0 + 1, $1) },
      merges: merges)
  }

  static func row(_ number: Int, _ text: String) -> SheetRow {
    SheetRow(
      number: number,
      cells: text.split(separator: "|", omittingEmptySubsequences: false).map {
        $0.isEmpty ? .empty : .text(String($0))
      })
  }
}
