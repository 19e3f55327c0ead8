import CareCore
import CareImport
import CareMessages
import CareSheets
import Testing

/// Whoever takes a heading from what this program prints is understood by its imports.
struct PrintedLabelTests {
  private static func check<Column: ImportColumn>(_ column: Column, _ words: [any Worded]) {
    for label in words.flatMap({ [$0.label(.vietnamese), $0.label(.english)] }) {
      let fits =
        switch Column.words.meaning(of: [label]) {
        case .column(let found): found == column
        case .ambiguous(let columns): columns.contains(column)
        case .paper, .unnamedPaper, .numbering, .nothing: false
        }
      #expect(fits, "\(Column.self).\(column): \(label)")
    }
  }

  @Test(arguments: Census.Part.allCases)
  func thePartsOfACountInBothLanguages(_ part: Census.Part) throws {
    let words: [any Worded] = [part] + [FactKey(rawValue: "census.\(part.rawValue)")].compactMap(\.self)
    Self.check(try #require(CensusColumn(rawValue: part.rawValue)), words)
    Self.check(try #require(FacilityColumn(rawValue: part.rawValue)), words)
  }

  @Test(arguments: FacilityColumn.allCases)
  func theColumnsOfFacilitiesInBothLanguages(_ column: FacilityColumn) {
    let words: [(any Worded)?] = [
      ColumnKey(rawValue: column.rawValue), FactKey(rawValue: "facility.\(column.rawValue)"),
      FactKey(rawValue: "census.\(column.rawValue)"),
    ]
    Self.check(column, words.compactMap(\.self))
    #expect(FacilityColumn.words.meaning(of: [column.headings[0]]) != .nothing)
  }

  @Test(arguments: CensusColumn.allCases)
  func theColumnsOfCountsInBothLanguages(_ column: CensusColumn) {
    Self.check(column, [ColumnKey(rawValue: column.rawValue)].compactMap(\.self))
  }

  @Test(arguments: PermitColumn.allCases)
  func theColumnsOfPapersInBothLanguages(_ column: PermitColumn) {
    Self.check(column, [ColumnKey(rawValue: column.rawValue)].compactMap(\.self))
  }

  @Test(
    arguments: [
      "Có giá trị đến", "Có giá trị đến ngày", "Giá trị đến", "Hiệu lực đến", "Có hiệu lực đến", "Thời hạn đến",
      "Ngày hết hiệu lực", "Thời hạn giấy phép",
    ])
  func theLastDayOfALicenseUnderAnyOfItsHeadings(_ heading: String) {
    #expect(PermitColumn.words.meaning(of: [heading]) == .column(.expires))
  }

  @Test(
    arguments: [
      ("Nhân viên chăm sóc trực tiếp", FacilityColumn.caregivers), ("Số ĐT liên hệ", .phone), ("Xóm/thôn", .hamlet),
    ])
  func headingsOfWardLists(_ heading: String, _ column: FacilityColumn) {
    #expect(FacilityColumn.words.meaning(of: [heading]) == .column(column))
  }
}
