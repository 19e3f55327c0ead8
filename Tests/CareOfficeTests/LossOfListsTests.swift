import CareCore
import CareMessages
import CareStore
import Foundation
import Testing

@testable import CareOffice

/// What lists say of papers and places that are no more: in columns that nobody reads, as a last day known by its month,
/// or as the number of a decision in the column of the number of the paper.
struct LossOfListsTests {
  private static let head = "Mã cơ sở,Tên cơ sở,Loại hình,Sở hữu,Xã/phường,Số trẻ em"

  private static func dossier(_ code: String, in desk: Desk) throws -> FacilityDossier {
    try desk.dossier(try desk.facility(code: code))
  }

  private static func request(_ text: String, _ body: (ImportRequest) throws -> ImportResult) throws -> ImportResult {
    try request(text, { _ in }, body)
  }

  private static func request(
    _ text: String, _ adjust: (inout ImportRequest) -> Void, _ body: (ImportRequest) throws -> ImportResult
  ) throws -> ImportResult {
    let path = try ImportTests.write(text)
    defer { try? FileManager.default.removeItem(atPath: path) }
    var request = ImportRequest(path: path, day: ImportTests.today)
    adjust(&request)
    return try body(request)
  }

  private static func furnished() throws -> Desk {
    let desk = try ImportTests.desk()
    let list = head + "\nA-1,Nhà A (bịa),Trẻ em,NCL,11311,3\nA-2,Nhà B (bịa),Trẻ em,NCL,11311,3\n"
    #expect(try request(list, { try desk.importFacilities($0) }).added == 2)
    return desk
  }

  private static func codes(_ result: ImportResult) -> [FailureCode] { result.problems.map(\.reason.code) }

  @Test(
    arguments: [
      ("Tình trạng giấy phép", "Đã thu hồi 2024", FailureCode.lossOfPaper), ("Tình trạng", "Hết hạn", .lossOfPaper),
      ("Ghi chú", "giấy phép hết hiệu lực từ 2023", .lossOfPaper), ("Giấy phép (có/chưa)", "chưa có", .lossOfPaper),
      ("Đã thu hồi", "x", .lossOfPaper), ("Tình trạng", "bị đình chỉ", .lossOfPaper),
      ("Tình trạng hoạt động", "Đã giải thể từ 2024", .lossOfPlace), ("Hiện trạng", "Tạm ngừng", .lossOfPlace),
      ("Tình trạng", "Ngừng", .lossOfPlace),
    ])
  func whatNobodyReadsClearsNoHome(_ heading: String, _ cell: String, _ code: FailureCode) throws {
    let desk = try ImportTests.desk()
    let list =
      Self.head + ",Giấy phép hoạt động số,Ngày cấp,\(heading)\n"
      + "A-1,Nhà A (bịa),Trẻ em,NCL,11311,3,12/GP,12/05/2020,\(cell)\n"
      + "A-2,Nhà B (bịa),Trẻ em,NCL,11311,3,13/GP,12/05/2020,Còn hiệu lực\n"
    let refused = try Self.request(list) { try desk.importFacilities($0) }
    #expect(Self.codes(refused) == [code] && refused.isRefused && refused.problems.first?.letter == "I")
    // The good rows alone.
    let some = try Self.request(list, { $0.skipsBad = true }) { try desk.importFacilities($0) }
    #expect(some.added == 1)
    #expect(throws: Failure.self) { try desk.facility(code: "A-1") }
  }

  @Test(
    arguments: [
      ("Tình trạng", "Còn hiệu lực"), ("Tình trạng", "Đang hoạt động"), ("Ghi chú", "chưa hết hạn"),
      ("Ghi chú", "Giấy có ghi ngày hết hạn"),
      ("Ghi chú", "không bị thu hồi"), ("Số tài khoản", "chưa có"), ("Đã thu hồi", "không"),
      ("Giấy phép đã hết hạn", "còn hạn"), ("Tình trạng dự kiến", "Thu hồi"), ("Kiến nghị", "Thu hồi giấy phép"),
    ])
  func whatSaysNothingOfTheKindIsSetAside(_ heading: String, _ cell: String) throws {
    let desk = try ImportTests.desk()
    let list =
      Self.head + ",Giấy phép hoạt động số,Ngày cấp,\(heading)\nA-1,Nhà A (bịa),Trẻ em,NCL,11311,3,12/GP,12/05/2020,"
      + "\(cell)\n"
    let result = try Self.request(list) { try desk.importFacilities($0) }
    #expect(result.added == 1 && result.problems.isEmpty, "\(result.problems)")
  }

  @Test func whatAnotherColumnSaysIsNotAskedAbout() throws {
    let desk = try ImportTests.desk()
    let list =
      Self.head + ",GPHĐ số,Ngày cấp,Có giá trị đến,Ngày đóng cửa,Tình trạng\n"
      + "A-1,Nhà A (bịa),Trẻ em,NCL,11311,3,12/GP,12/05/2020,31/12/2024,,Hết hạn\n"
      + "A-2,Nhà B (bịa),Trẻ em,NCL,11311,0,,,,1/6/2025,Đã giải thể\n"
      // Without a paper in the row nothing is cleared: that is said and not refused.
      + "A-3,Nhà C (bịa),Trẻ em,NCL,11311,5,,,,,Giấy phép hết hạn\n"
      + "A-4,Nhà D (bịa),Trẻ em,NCL,11311,5,,,,,Chưa có giấy phép\n"
    let result = try Self.request(list) { try desk.importFacilities($0) }
    #expect(result.added == 4 && result.problems.isEmpty, "\(result.problems)")
    #expect(result.notes.contains { $0.hasPrefix("1 dòng (4) ghi giấy tờ hết hạn") }, "\(result.notes)")
  }

  @Test func aNameOrANumberThatSaysItIsAskedAboutToo() throws {
    let desk = try ImportTests.desk()
    let list =
      Self.head + ",GPHĐ số,Ngày cấp\nA-1,Nhà A (bịa) (đã giải thể),Trẻ em,NCL,11311,3,,\n"
      + "A-2,Nhà B (bịa),Trẻ em,NCL,11311,3,12/GP (đã thu hồi),12/05/2020\n"
    let result = try Self.request(list) { try desk.importFacilities($0) }
    #expect(Self.codes(result) == [.lossOfPlace, .lossOfPaper])
  }

  /// A mapping kept from one list leaves the question open for the next; that nobody uses the column a person says.
  @Test func aSavedMappingDecidesNothing() throws {
    let desk = try ImportTests.desk()
    let list =
      Self.head + ",GPHĐ số,Ngày cấp,Tình trạng\nA-1,Nhà A (bịa),Trẻ em,NCL,11311,3,12/GP,12/05/2020,Đã thu hồi\n"
    let map = FileManager.default.temporaryDirectory.appending(path: "maiam-\(UUID().uuidString).yaml").path
    defer { try? FileManager.default.removeItem(atPath: map) }
    _ = try Self.request(list, { $0.mappingToSave = map }) { try desk.importFacilities($0) }
    let again = try Self.request(list, { $0.mapping = map }) { try desk.importFacilities($0) }
    #expect(Self.codes(again) == [.lossOfPaper])
    let text = try String(contentsOfFile: map, encoding: .utf8)
    #expect(text.contains("use: undecided"))
    try text.replacing("use: undecided", with: "use: none").write(toFile: map, atomically: true, encoding: .utf8)
    #expect(try Self.request(list, { $0.mapping = map }, { try desk.importFacilities($0) }).added == 1)
  }

  @Test func aListOfPapersSaysItInARowOfItsOwn() throws {
    let desk = try Self.furnished()
    let head = "Mã cơ sở,Loại giấy tờ,Số giấy tờ,Sự kiện,Ngày,Thời hạn,Tình trạng\n"
    let issued = "A-1,Giấy phép hoạt động,1/GP,Cấp,12/05/2021,,Đã thu hồi\n"
    let refused = try Self.request(head + issued, { $0.skipsBad = true }) { try desk.importPermits($0) }
    #expect(Self.codes(refused) == [.lossInPapers] && refused.added == 0)
    let whole = head + issued + "A-1,Giấy phép hoạt động,1/GP,Thu hồi,3/3/2024,,Đã thu hồi\n"
    #expect(try Self.request(whole, { try desk.importPermits($0) }).added == 2)
    // Now the register has it.
    #expect(try Self.request(head + issued, { try desk.importPermits($0) }).same == 1)
    let expired = head + "A-2,Giấy phép hoạt động,2/GP,Cấp,12/05/2021,31/12/2025,Hết hạn 12/2025\n"
    #expect(try Self.request(expired, { try desk.importPermits($0) }).added == 1)
  }

  /// A remark that is read is asked about as a column that nobody reads; who says that it means something else has it so.
  @Test(arguments: ["đã thu hồi", "Cơ sở đã giải thể", "mất giấy phép"])
  func aRemarkOfAListOfPapersClearsNobody(_ remark: String) throws {
    let desk = try Self.furnished()
    let head = "Mã cơ sở,Loại giấy tờ,Số giấy tờ,Sự kiện,Ngày,Ghi chú\n"
    let list = head + "A-2,Giấy phép hoạt động,2/GP,Cấp,1/2/2020,\(remark)\n"
    let asked = try Self.request(list) { try desk.importPermits($0) }
    #expect(asked.isRefused && asked.problems.map(\.letter) == ["F"], "\(asked.problems)")
    #expect([.lossInPapers, .lossOfPlace].contains(Self.codes(asked).first))
    #expect(asked.problems.first?.failure.text(.vietnamese).contains("use: none") == true)
    // Of an application it speaks of the paper before.
    let applied = head + "A-1,Giấy phép hoạt động,,Nộp hồ sơ,1/2/2020,\(remark)\n"
    #expect(try Self.request(applied, { try desk.importPermits($0) }).problems.isEmpty)
    let map = FileManager.default.temporaryDirectory.appending(path: "maiam-\(UUID().uuidString).yaml").path
    defer { try? FileManager.default.removeItem(atPath: map) }
    try "columns:\n  - {column: F, use: none}\n".write(toFile: map, atomically: true, encoding: .utf8)
    #expect(try Self.request(list, { $0.mapping = map }, { try desk.importPermits($0) }).added == 1)
  }

  @Test func aListOfCountsSaysThatAPlaceIsClosed() throws {
    let desk = try Self.furnished()
    let list = "Mã cơ sở,Số trẻ em,Tình trạng\nA-1,0,Đã giải thể\nA-2,4,Đang hoạt động\n"
    #expect(Self.codes(try Self.request(list) { try desk.importCensuses($0) }) == [.lossOfPlace])
  }

  // MARK: - Last days

  @Test(
    arguments: [
      "Có giá trị đến", "Thời hạn", "Hạn GP", "Ngày hết hạn", "Thời hạn giấy phép", "GPHĐ có giá trị đến",
      "Hiệu lực đến",
    ])
  func aListOfFacilitiesHasLastDays(_ heading: String) throws {
    let desk = try ImportTests.desk()
    let list =
      Self.head + ",GPHĐ số,Ngày cấp,Cơ quan cấp,\(heading),Quy mô theo giấy phép\n"
      + "A-1,Nhà A (bịa),Trẻ em,NCL,11311,3,22/GP,1/2/2021,Sở (bịa),31/12/2024,20\n"
      + "A-2,Nhà B (bịa),Trẻ em,NCL,11311,3,23/GP,1/2/2021,Sở (bịa),Không thời hạn,\n"
    let result = try Self.request(list) { try desk.importFacilities($0) }
    #expect(result.added == 2, "\(result.problems)")
    let permit = try #require(try Self.dossier("A-1", in: desk).permits.first)
    #expect(permit.content.expires == CalendarDay(known: 2024, 12, 31) && permit.content.capacity == 20)
    #expect(permit.state(on: ImportTests.today) == .expired)
    #expect(try Self.dossier("A-2", in: desk).permits.first?.content.expires == nil)
  }

  @Test(
    arguments: [
      ("12/2025", FailureCode.lastDayIncomplete, "31/12/2025"), ("2025", .lastDayIncomplete, "31/12/2025"),
      ("tháng 2 năm 2024", .lastDayIncomplete, "29/02/2024"), ("5 năm", .lastDayIsTerm, "12/05/2026"),
      ("60 tháng kể từ ngày cấp", .lastDayIsTerm, "12/05/2026"), ("không rõ", .dayMustBeKnown, "để riêng dòng này"),
      ("k rõ", .dayMustBeKnown, "để riêng dòng này"), ("ba bốn", .noSuchDay, "không phải là một ngày"),
    ])
  func nobodyIsToldToLeaveALastDayOut(_ cell: String, _ code: FailureCode, _ part: String) throws {
    let desk = try Self.furnished()
    let papers = "Mã cơ sở,Loại giấy tờ,Số giấy tờ,Ngày cấp,Thời hạn\nA-1,Giấy phép hoạt động,1/GP,12/05/2021,\(cell)\n"
    let facilities =
      Self.head + ",GPHĐ số,Ngày cấp,Có giá trị đến\nA-3,Nhà C (bịa),Trẻ em,NCL,11311,3,12/GP,12/05/2021,\(cell)\n"
    for result in [
      try Self.request(papers, { try desk.importPermits($0) }),
      try Self.request(facilities, { try desk.importFacilities($0) }),
    ] {
      #expect(Self.codes(result) == [code])
      let text = result.problems.first?.failure.text(.vietnamese) ?? ""
      #expect(text.contains(part) && !text.contains("hoặc để trống"), "\(text)")
    }
  }

  /// A closing whose day is not known is no place that runs.
  @Test func aClosingNeedsItsDay() throws {
    let desk = try ImportTests.desk()
    for (cells, code) in [
      ("2024,", FailureCode.dayIncompleteNeeded), ("không rõ,", .dayMustBeKnown), (",12/QĐ-UBND", .emptyValue),
    ] {
      let list = Self.head + ",Ngày đóng cửa,Quyết định đóng cửa\nA-1,Nhà A (bịa),Trẻ em,NCL,11311,0,\(cells)\n"
      #expect(Self.codes(try Self.request(list) { try desk.importFacilities($0) }) == [code], "\(cells)")
    }
  }

  @Test func aTermThatIsNotTakenOffIsTold() throws {
    let desk = try Self.furnished()
    let list =
      "Mã cơ sở,Loại giấy tờ,Số giấy tờ,Sự kiện,Ngày,Thời hạn\n"
      + "A-1,Giấy phép hoạt động,1/GP,Cấp,12/05/2021,15/01/2027\n"
      + "A-1,Giấy phép hoạt động,1/GP,Điều chỉnh,12/05/2024,Không thời hạn\n"
    let result = try Self.request(list) { try desk.importPermits($0) }
    #expect(
      result.added == 2
        && result.notes.contains { $0.contains("Dòng 3: “Không thời hạn”") && $0.contains("15/01/2027") },
      "\(result.notes)")
  }

  // MARK: - Numbers of decisions

  @Test func theNumberOfADecisionIsNoPaperThatIsMissing() throws {
    let desk = try Self.furnished()
    let head = "Mã cơ sở,Loại giấy tờ,Số giấy tờ,Sự kiện,Ngày\n"
    let list =
      head + "A-1,Giấy phép hoạt động,10/GPHĐ,Cấp,21/09/2023\nA-1,Giấy phép hoạt động,29/QĐ-TH,Thu hồi,12/03/2026\n"
    let refused = try Self.request(list) { try desk.importPermits($0) }
    #expect(Self.codes(refused) == [.noPermitOfNumberInList] && refused.problems.first?.letter == "C")
    let text = refused.problems.first?.failure.text(.vietnamese) ?? ""
    #expect(text.contains("số 10/GPHĐ") && text.contains("29/QĐ-TH") && text.contains("number_or_document"), "\(text)")
    let map = FileManager.default.temporaryDirectory.appending(path: "maiam-\(UUID().uuidString).yaml").path
    defer { try? FileManager.default.removeItem(atPath: map) }
    try "columns:\n  - {column: C, use: number_or_document}\n".write(toFile: map, atomically: true, encoding: .utf8)
    #expect(try Self.request(list, { $0.mapping = map }, { try desk.importPermits($0) }).added == 2)
    let permit = try #require(try Self.dossier("A-1", in: desk).permits.first)
    #expect(permit.content.number == "10/GPHĐ" && permit.events.last?.document == "29/QĐ-TH")
    #expect(permit.state(on: ImportTests.today) == .withdrawn)
    // Where there is no paper at all, that is said.
    let none = try Self.request(head + "A-2,Giấy phép hoạt động,29/QĐ-TH,Thu hồi,12/03/2026\n") {
      try desk.importPermits($0)
    }
    #expect(Self.codes(none) == [.noSuchPermit])
    // The same of a command.
    let withdrawal = PermitEvent(kind: .withdrawn, on: CalendarDay(known: 2026, 3, 12))
    let failure = #expect(throws: Failure.self) {
      try desk.addPermitEvent(
        .operatingLicense, number: "29/QĐ-TH", withdrawal, to: try desk.facility(code: "A-1"))
    }
    #expect(failure?.code == .noPermitOfNumber && failure?.arguments["known"] == "số 10/GPHĐ")
  }

  // MARK: - Words for what nobody knows

  @Test(arguments: ["không rõ", "k rõ", "Ko rõ", "chưa nắm được", "không rõ ngày", "không biết"])
  func aDayThatNobodyKnowsIsNoEmptyCell(_ cell: String) throws {
    let desk = try Self.furnished()
    let list = "Mã cơ sở,Loại giấy tờ,Số giấy tờ,Sự kiện,Ngày\nA-1,Giấy phép hoạt động,11/GPHĐ,Cấp,\(cell)\n"
    #expect(try Self.request(list, { try desk.importPermits($0) }).added == 1)
    #expect(try Self.dossier("A-1", in: desk).permits.first?.events.first?.precision == .unknown)
    let facilities =
      Self.head + ",GPHĐ số,Ngày cấp\nA-3,Nhà C (bịa),Trẻ em,NCL,11311,3,12/GP,\(cell)\n"
      + "A-4,Nhà D (bịa),Trẻ em,NCL,11311,3,,\(cell)\n"
    #expect(try Self.request(facilities, { try desk.importFacilities($0) }).added == 2)
    #expect(try Self.dossier("A-3", in: desk).permits.first?.events.first?.precision == .unknown)
    #expect(try Self.dossier("A-4", in: desk).permits.isEmpty)
    // What was taken away has a day.
    let gone = "Mã cơ sở,Loại giấy tờ,Số giấy tờ,Sự kiện,Ngày\nA-1,Giấy phép hoạt động,11/GPHĐ,Thu hồi,\(cell)\n"
    #expect(Self.codes(try Self.request(gone) { try desk.importPermits($0) }) == [.dayMustBeKnown])
    let empty = "Mã cơ sở,Loại giấy tờ,Số giấy tờ,Sự kiện,Ngày\nA-1,Giấy phép hoạt động,11/GPHĐ,Cấp,\n"
    #expect(Self.codes(try Self.request(empty) { try desk.importPermits($0) }) == [.dayEmpty])
  }

  @Test(arguments: ["k rõ", "chưa đếm", "chưa nắm được", "Chưa có số liệu", "đang cập nhật", "??"])
  func aCountThatNobodyKnowsIsNotZero(_ cell: String) throws {
    let desk = try Self.furnished()
    let list = Self.head + "\nA-3,Nhà C (bịa),Trẻ em,NCL,11311,\(cell)\n"
    #expect(try Self.request(list, { try desk.importFacilities($0) }).added == 1)
    #expect(try Self.dossier("A-3", in: desk).censuses.isEmpty)
    let counts = "Mã cơ sở,Số trẻ em\nA-1,\(cell)\n"
    #expect(try Self.request(counts, { try desk.importCensuses($0) }).problems.isEmpty)
  }

  // MARK: - What is no home, and which column is missing

  @Test func whatStandsBelowASumIsNoHome() throws {
    let desk = try ImportTests.desk()
    let list =
      "TT," + Self.head + "\n1,A-1,Nhà A (bịa),Trẻ em,NCL,11311,3\n2,A-2,Nhà B (bịa),Trẻ em,NCL,11311,4\n"
      + ",,Tổng cộng,,,,7\n,,(Bằng chữ: hai cơ sở),,,,\n,,Tổng cộng có 2 cơ sở./.,,,,\n"
      + ",,,,\"Gia Lai, ngày 15 tháng 6 năm 2026\",,\n,,Người lập biểu,,LÃNH ĐẠO ĐƠN VỊ,,\n,,Trần Thị Mẫu (bịa),,,,\n"
    let result = try Self.request(list) { try desk.importFacilities($0) }
    #expect(result.added == 2 && result.problems.isEmpty, "\(result.problems)")
  }

  @Test func aMissingColumnNamesWhatWasNotUnderstood() throws {
    let desk = try Self.furnished()
    func text(_ list: String, _ body: (ImportRequest) throws -> ImportResult) -> String {
      do {
        _ = try Self.request(list, body)
        return ""
      } catch {
        let all = (error as? Failures)?.all ?? (error as? Failure).map { [$0] } ?? []
        return all.map { $0.text(.vietnamese) }.joined(separator: " ")
      }
    }
    let facilities = text("Nơi ấy,Xã/phường,Loại hình,Sở hữu\nNhà A (bịa),11311,Trẻ em,NCL\n") {
      try desk.importFacilities($0)
    }
    #expect(facilities.contains("“Tên cơ sở”") && facilities.contains("“Nơi ấy”") && facilities.contains("--map"))
    let counts = text("Nơi ấy,Xã/phường,Số trẻ em\nNhà A (bịa),11311,4\n") { try desk.importCensuses($0) }
    #expect(
      counts.contains("“Mã cơ sở” / “Tên cơ sở” + “Xã, phường”") && counts.contains("“Nơi ấy”")
        && counts.contains("--map"), "\(counts)")
    // What is called a unit is the place there.
    let unit = "Đơn vị,Xã/phường,Số trẻ em\nNhà A (bịa),11311,4\n"
    #expect(try Self.request(unit, { try desk.importCensuses($0) }).rows == 1)
  }

  @Test func papersWithoutAColumnOfTheirDayAreAskedAboutOnce() throws {
    let desk = try ImportTests.desk()
    func list(_ numbers: [String]) -> String {
      Self.head + ",Giấy phép hoạt động số\n"
        + numbers.enumerated().map { "A-\($0),Nhà \($0) (bịa),Trẻ em,NCL,11311,3,\($1)\n" }.joined()
    }
    #expect {
      _ = try Self.request(list(["12/GP", "13/GP"])) { try desk.importFacilities($0) }
    } throws: { error in
      let failure = error as? Failure
      return failure?.code == .papersWithoutDay && failure?.arguments["key"] == "operating_license.issued"
        && failure?.arguments["column"] == "Giấy phép hoạt động số"
    }
    // Where the column says of nobody that he has one, nothing is lost.
    #expect(try Self.request(list(["", "không"]), { try desk.importFacilities($0) }).added == 2)
  }

  @Test(arguments: ["Số giấy", "Ký hiệu", "Mã văn bản"])
  func numbersOfPapersAreReadOrAskedAbout(_ heading: String) throws {
    let desk = try Self.furnished()
    let list =
      "Mã cơ sở,Loại giấy tờ,\(heading),Cơ quan cấp,Sự kiện,Ngày\n"
      + "A-1,Giấy phép hoạt động,12/GP-SYT,Sở (bịa),Cấp,12/05/2020\n"
    do {
      _ = try Self.request(list) { try desk.importPermits($0) }
      let numbers = try Self.dossier("A-1", in: desk).permits.map(\.content.number)
      #expect(numbers == ["12/GP-SYT"], "\(numbers)")
    } catch let error as Failures {
      #expect(error.all.map(\.code) == [.undecidedColumn], "\(error)")
    }
  }

  @Test func aNumberComesToThePaperThatLackedIt() throws {
    let desk = try Self.furnished()
    let head = "Mã cơ sở,Loại giấy tờ,Số giấy tờ,Cơ quan cấp,Sự kiện,Ngày\n"
    let bare = head + "A-1,Giấy phép hoạt động,,Sở (bịa),Cấp,12/05/2020\n"
    #expect(try Self.request(bare, { try desk.importPermits($0) }).added == 1)
    let whole = head + "A-1,Giấy phép hoạt động,12/GP,Sở (bịa),Cấp,12/05/2020\n"
    let result = try Self.request(whole) { try desk.importPermits($0) }
    #expect(result.problems.isEmpty && result.changed == 1 && result.added == 0, "\(result.problems)")
    #expect(try Self.dossier("A-1", in: desk).permits.map(\.content.number) == ["12/GP"])
  }

  @Test func aSecondListWithAnotherTermClearsNobody() throws {
    let desk = try Self.furnished()
    let head = "Mã cơ sở,Loại giấy tờ,Số giấy tờ,Cơ quan cấp,Sự kiện,Ngày,Ngày hết hạn\n"
    func row(_ last: String) -> String { "A-1,Giấy phép hoạt động,12/GP,Sở (bịa),Cấp,12/05/2020,\(last)\n" }
    // Two rows of one list.
    let both = try Self.request(head + row("30/9/2026") + row("30/9/2027")) { try desk.importPermits($0) }
    #expect(Self.codes(both) == [.rowToldOtherwise] && both.problems.first?.row == 3)
    // A later list.
    #expect(try Self.request(head + row("30/9/2026"), { try desk.importPermits($0) }).added == 1)
    let later = try Self.request(head + row("30/9/2027")) { try desk.importPermits($0) }
    #expect(Self.codes(later) == [.paperToldOtherwise])
    let facilities =
      Self.head + ",Giấy phép hoạt động số,Ngày cấp,Có giá trị đến\n"
      + "A-1,Nhà A (bịa),Trẻ em,NCL,11311,3,12/GP,12/05/2020,30/09/2027\n"
    #expect(try Self.codes(Self.request(facilities) { try desk.importFacilities($0) }) == [.paperToldOtherwise])
  }

  @Test func aListBeforeALaterProfileSaysHowFarItHolds() throws {
    let desk = try Self.furnished()
    let head = "Mã cơ sở,Tên cơ sở,Loại hình,Sở hữu,Xã/phường,Người đứng đầu\n"
    let later = head + "A-1,Nhà A (bịa),Trẻ em,NCL,11311,Bà Lá (bịa)\n"
    #expect(try Self.request(later, { try desk.importFacilities($0) }).changed == 1)
    let earlier = head + "A-1,Nhà A (bịa),Trẻ em,NCL,11311,Ông Đá (bịa)\n"
    let day = ImportTests.today.adding(days: -20)
    let result = try Self.request(earlier, { $0.day = day }) { try desk.importFacilities($0) }
    #expect(result.notes.contains { $0.contains("Bà Lá (bịa)") && $0.contains("A-1") }, "\(result.notes)")
  }
}
