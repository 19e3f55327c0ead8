import CareCore
import CareImport
import CareSheets
import Testing

@testable import CareOffice

/// What a spreadsheet made of the cells of a list: the days, hours, truths and numbers in columns of words, formulas
/// that nobody counted, and days on which it cannot have been.
struct ListCellTests {
  private static let day = SheetValue.day(CalendarDay(known: 2025, 5, 12))
  private static let formula = SheetValue.formula("=A1")

  /// A row of a good list with one cell changed.
  private static func codes<Column: ImportColumn>(
    _ heading: String, _ value: SheetValue, in good: [(String, SheetValue)], _: Column.Type,
    _ read: (ListTable<Column>) throws -> [CellProblem]
  ) throws -> [FailureCode] {
    var row = good
    if let index = row.firstIndex(where: { $0.0 == heading }) {
      row[index].1 = value
    } else {
      row.append((heading, value))
    }
    let source = SheetSource(
      path: "danh-sach.xlsx", sheet: "DS",
      rows: [
        SheetRow(number: 1, cells: row.map { .text($0.0) }), SheetRow(number: 2, cells: row.map(\.1)),
      ])
    let problems = try read(try ListTable<Column>(source))
    #expect(problems.allSatisfy { $0.heading == heading && $0.row == 2 })
    return problems.map(\.failure.code)
  }

  private static let home: [(String, SheetValue)] = [
    ("Mã cơ sở", .text("VD-1")), ("Tên cơ sở", .text("Mái ấm A (bịa)")), ("Xã/phường", .text("Phường Lê Chân")),
    ("Sở hữu", .text("NCL")), ("Loại hình", .text("Mái ấm")), ("Số trẻ em", .number(4)),
  ]

  @Test(
    arguments: [
      ("Tên cơ sở", day, .wordsAreDay), ("Tên cơ sở", .number(7), .wordsAreNumber),
      ("Tên cơ sở", .boolean(true), .wordsAreTruth), ("Tên cơ sở", formula, .formulaUncounted),
      ("Mã cơ sở", day, .wordsAreDay), ("Mã cơ sở", .number(12), nil), ("Mã cơ sở", .number(1.5), .wordsAreNumber),
      ("Mã cơ sở", .formatted(1, shown: "HP-001"), nil), ("Xã/phường", .number(11_407), nil),
      ("Xã/phường", .formatted(11_407, shown: "011407"), .unknownCommune),
      ("Địa chỉ", .partialDay(CalendarDay(known: 2026, 5, 12), shown: "12/5"), .wordsAreDay),
      ("Địa chỉ", .time(second: 43_200), .wordsAreTime), ("Địa chỉ", .number(12.5), .wordsAreNumber),
      ("Địa chỉ", .number(12), nil), ("Địa chỉ", .boolean(false), .wordsAreTruth),
      ("Địa chỉ", .moment(CalendarDay(known: 2026, 5, 12), second: 1), .wordsAreDay),
      ("Người đứng đầu", .number(7), .wordsAreNumber), ("Người đứng đầu", .error("#N/A"), .cellError),
      ("Loại hình", day, .wordsAreDay), ("Sở hữu", .boolean(true), .wordsAreTruth),
      ("Điện thoại", day, .invalidPhone), ("Số trẻ em", formula, .formulaUncounted),
      ("Số trẻ em", .formatted(12, shown: "12 trẻ"), nil), ("Số trẻ em", day, .noSuchNumber),
      // Days, at their bounds: the office works on 20/11/2026.
      ("Ngày thành lập", .text("20/11/2026"), nil), ("Ngày thành lập", .text("21/11/2026"), .dayInFuture),
      ("Ngày thành lập", .text("1/1/1800"), nil), ("Ngày thành lập", .text("31/12/1799"), .dayTooEarly),
      ("Ngày thành lập", formula, .formulaUncounted), ("Ngày thành lập", .number(45_352), .dayIsNumber),
      ("Ngày thành lập", .day(CalendarDay(known: 1905, 7, 10)), .dayHoldsYear),
      ("Ngày thành lập", .text("10/7/1905"), nil),
      ("Ngày thành lập", .partialDay(CalendarDay(known: 2018, 4, 1), shown: "4/2018"), .dayIncomplete),
      ("Số đối tượng tính đến ngày", .text("1/9/1945"), .dayTooEarly),
      ("Số đối tượng tính đến ngày", .text("2/9/1945"), nil),
      ("Số đối tượng tính đến ngày", .day(CalendarDay(known: 2119, 1, 11)), .dayInFuture),
      ("Từ ngày", .text("21/11/2026"), .dayInFuture), ("Ngày đóng cửa", .text("21/11/2026"), .dayInFuture),
      ("Ngày xác nhận giấy tờ", .text("21/11/2026"), .dayInFuture),
    ] as [(String, SheetValue, FailureCode?)])
  func homes(_ heading: String, _ value: SheetValue, _ code: FailureCode?) throws {
    let desk = try InventedDesk.open()
    let setup = try desk.setup(ImportRequest(path: "x", day: InventedDesk.today))
    let found = try Self.codes(heading, value, in: Self.home, FacilityColumn.self) { table in
      var problems: [CellProblem] = []
      _ = try desk.facilityList(table, InventedDesk.today, setup).read { problems += $2 }
      return problems
    }
    #expect(found == (code.map { [$0] } ?? []))
  }

  private static let paper: [(String, SheetValue)] = [
    ("Mã cơ sở", .text("F-000001")), ("Loại giấy tờ", .text("Giấy phép hoạt động")), ("Số giấy tờ", .text("5/GP")),
    ("Cơ quan cấp", .text("Sở Y tế")), ("Ngày cấp", .text("10/4/2025")), ("Ngày hết hạn", .empty),
  ]

  @Test(
    arguments: [
      ("Số giấy tờ", .partialDay(CalendarDay(known: 2024, 5, 1), shown: "5/2024"), .wordsAreDay),
      ("Số giấy tờ", .number(12.2024), .wordsAreNumber), ("Số giấy tờ", .number(12), nil),
      ("Số giấy tờ", .formatted(5, shown: "005/GP-SYT"), nil), ("Số giấy tờ", .number(0.0125), .wordsAreNumber),
      ("Cơ quan cấp", .number(31), .wordsAreNumber), ("Ghi chú", day, .wordsAreDay),
      ("Ngày hết hạn", formula, .formulaUncounted), ("Sức chứa", formula, .formulaUncounted),
      ("Ngày cấp", .text("20/11/2026"), nil), ("Ngày cấp", .text("21/11/2026"), .dayInFuture),
      ("Ngày cấp", .text("5/2025"), nil), ("Ngày cấp", .text("12/2026"), .dayInFuture),
      ("Ngày cấp", .text("10/7/1905"), .dayTooEarly), ("Ngày cấp", .text("1930"), .dayTooEarly),
      ("Ngày cấp", .day(CalendarDay(known: 1905, 7, 10)), .dayHoldsYear),
      ("Ngày hết hạn", .text("10/4/2025"), nil), ("Ngày hết hạn", .text("9/4/2025"), .endsBeforeBeginning),
      ("Ngày hết hạn", .text("31/12/2126"), nil), ("Ngày hết hạn", .text("1/1/2127"), .dayTooLate),
    ] as [(String, SheetValue, FailureCode?)])
  func papers(_ heading: String, _ value: SheetValue, _ code: FailureCode?) throws {
    let found = try Self.codes(heading, value, in: Self.paper, PermitColumn.self) { table in
      var problems: [CellProblem] = []
      let list = try PermitList(table, vocabulary: Desk.vocabulary, on: InventedDesk.today, by: InventedDesk.today)
      _ = try list.read { problems += $2 }
      return problems
    }
    #expect(found == (code.map { [$0] } ?? []))
  }

  @Test(
    arguments: [
      "Không thời hạn", "VÔ THỜI HẠN", "Không xác định thời hạn", "Không ghi", "Lâu dài", "không có", "-",
      "Đến khi thu hồi",
    ])
  func aPaperMayHaveNoLastDay(_ text: String) throws {
    var row = Self.paper
    row[5].1 = .text(text)
    let source = SheetSource(
      path: "giay-to.csv",
      rows: [SheetRow(number: 1, cells: row.map { .text($0.0) }), SheetRow(number: 2, cells: row.map(\.1))])
    let list = try PermitList(
      try ListTable(source), vocabulary: Desk.vocabulary, on: InventedDesk.today, by: InventedDesk.today)
    _ = try list.read { _, found, problems in
      #expect(problems.isEmpty && found != nil && found?.event.wording.expires == nil)
    }
  }

  /// What says nothing in a column of numbers is the name of a person, and a code, in theirs.
  @Test func namesAndCodesAreKept() throws {
    let (found, problems, _) = try RowSorterTests.understood([
      "Mã cơ sở|Tên cơ sở|Xã/phường|Sở hữu|Người đứng đầu|Điện thoại|Số trẻ em|Tôn giáo",
      "NA|Mái ấm A (bịa)|11311|NCL|Na|ko|k|Ko", "NULL|Mái ấm B (bịa)|11311|NCL|-|N/A|NULL|Không",
    ])
    #expect(problems.isEmpty, "\(problems)")
    #expect([found[2]?.code, found[3]?.code] == ["NA", "NULL"])
    #expect([found[2]?.head, found[3]?.head] == ["Na", nil])
    #expect(found.values.allSatisfy { $0.phone == nil && $0.census == nil && $0.religion == nil })
  }

  @Test func whatTheFormatShowsIsKept() throws {
    let desk = try InventedDesk.open()
    let setup = try desk.setup(ImportRequest(path: "x", day: InventedDesk.today))
    var home = Self.home
    home[0].1 = .formatted(1, shown: "HP-001")
    home.append(("Giấy phép hoạt động số", .formatted(5, shown: "005/GP")))
    home.append(("Ngày cấp", .text("4/2024")))
    let source = SheetSource(
      path: "danh-sach.xlsx",
      rows: [SheetRow(number: 1, cells: home.map { .text($0.0) }), SheetRow(number: 2, cells: home.map(\.1))])
    _ = try desk.facilityList(try ListTable(source), InventedDesk.today, setup).read { _, found, problems in
      #expect(problems.isEmpty)
      #expect(found.code == "HP-001")
      #expect(found.papers.map(\.number) == ["005/GP"])
    }
  }

  /// A formula in the column of a paper was read past: its day became none, its number the text of the formula.
  @Test(arguments: [("Giấy phép hoạt động số", formula), ("Ngày cấp", formula), ("Giấy phép hoạt động số", day)])
  func partsOfPapersAreReadAsCells(_ heading: String, _ value: SheetValue) throws {
    let desk = try InventedDesk.open()
    let setup = try desk.setup(ImportRequest(path: "x", day: InventedDesk.today))
    let good = Self.home + [("Giấy phép hoạt động số", .text("5/GP")), ("Ngày cấp", .text("10/4/2025"))]
    let found = try Self.codes(heading, value, in: good, FacilityColumn.self) { table in
      var problems: [CellProblem] = []
      _ = try desk.facilityList(table, InventedDesk.today, setup).read { problems += $2 }
      return problems
    }
    #expect(found == [value == Self.formula ? .formulaUncounted : .wordsAreDay])
  }
}
