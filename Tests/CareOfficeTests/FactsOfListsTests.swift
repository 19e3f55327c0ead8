import CareCore
import CareStore
import Foundation
import Testing

@testable import CareOffice

/// What lists say of papers whose day nobody knows, of papers that somebody confirmed, and of numbers left blank.
struct FactsOfListsTests {
  private static func dossier(_ code: String, in desk: Desk) throws -> FacilityDossier {
    try desk.dossier(try desk.facility(code: code))
  }

  private static func request(_ text: String, _ body: (ImportRequest) throws -> ImportResult) throws -> ImportResult {
    let path = try ImportTests.write(text)
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try body(ImportRequest(path: path, day: ImportTests.today))
  }

  private static let facilities =
    "Mã cơ sở,Tên cơ sở,Loại hình,Sở hữu,Xã/phường,Số trẻ em,Đối tượng khác,Đối tượng có hoàn cảnh khó khăn,Đã xác nhận giấy tờ ngày\n"

  @Test func aColumnConfirmsPapers() throws {
    let desk = try ImportTests.desk()
    let list =
      Self.facilities + "A-1,Nhà A (bịa),Trẻ em,NCL,11311,3,0,,10/11/2026\n"
      + "A-2,Nhà B (bịa),Trẻ em,NCL,11311,3,0,,\n"
    #expect(try Self.request(list, { try desk.importFacilities($0) }).added == 2)
    let reviews = try Self.dossier("A-1", in: desk).permitReviews
    #expect(reviews.map(\.on) == [CalendarDay(known: 2026, 11, 10)])
    #expect(reviews.first?.source.hasPrefix("Danh sách “maiam-") == true)
    #expect(try Self.dossier("A-2", in: desk).permitReviews.isEmpty)
    let late = Self.facilities + "A-3,Nhà C (bịa),Trẻ em,NCL,11311,3,0,,21/11/2026\n"
    let refused = try Self.request(late) { try desk.importFacilities($0) }
    #expect(refused.problems.map(\.reason.code) == [.dayInFuture])
  }

  /// A list of counts says of some that nobody has counted: no number, no forgotten cell, and what was known stays.
  @Test func rowsThatAreNotCounted() throws {
    let desk = try ImportTests.desk()
    _ = try Self.request(
      Self.facilities + "A-1,Nhà A (bịa),Trẻ em,NCL,11311,3,0,,\nA-2,Nhà B (bịa),Trẻ em,NCL,11311,,,,\n",
      { try desk.importFacilities($0) })
    let header = "Mã cơ sở,Số trẻ em,Đối tượng khác\n"
    for words in ["chưa thống kê", "…", "Chưa có số liệu", "không rõ"] {
      let result = try Self.request(header + "A-1,\(words),\nA-2,\(words),\n") { try desk.importCensuses($0) }
      #expect(result.problems.isEmpty && result.added == 0, "\(words): \(result.problems)")
      #expect(
        result.notes.contains { $0.hasPrefix("2 dòng ghi là chưa có số liệu") && $0.contains("2 (A-1), 3 (A-2)") })
    }
    #expect(try Self.dossier("A-1", in: desk).censuses.map(\.children) == [3])
    #expect(try Self.dossier("A-2", in: desk).censuses.isEmpty)
    // Empty may be forgotten, “không” may be none, and a number of others alone says nothing of children.
    for (cells, code) in [(",", FailureCode.emptyValue), ("không,", .emptyValue), ("1.000,", .ambiguousNumber)] {
      let result = try Self.request(header + "A-1,\(cells)\n") { try desk.importCensuses($0) }
      #expect(result.problems.map(\.reason.code) == [code], "\(cells)")
    }
    // Whose row it is counts all the same.
    let wrong = try Self.request(header + "A-9,chưa thống kê,\n") { try desk.importCensuses($0) }
    #expect(wrong.problems.map(\.reason.code) == [.noFacilityWithCode])
  }

  @Test func papersOfUnknownDays() throws {
    let desk = try ImportTests.desk()
    _ = try Self.request(
      Self.facilities + "A-1,Nhà A (bịa),Trẻ em,NCL,11311,3,0,,\n", { try desk.importFacilities($0) })
    let list =
      "Mã cơ sở,Loại giấy tờ,Số giấy tờ,Cơ quan cấp,Sự kiện,Ngày,Đã xác nhận giấy tờ ngày\n"
      + "A-1,Giấy phép hoạt động,không rõ,Sở (bịa),Cấp,năm 2019,9/11/2026\n"
      + "A-1,Quyết định thành lập,2/QĐ,Sở (bịa),Cấp,5/2018,9/11/2026\n"
      + "A-1,Giấy chứng nhận đăng ký thành lập,,Sở (bịa),Cấp,unknown,\n"
    let result = try Self.request(list) { try desk.importPermits($0) }
    #expect(result.problems.isEmpty && result.added == 3, "\(result.problems)")
    let dossier = try Self.dossier("A-1", in: desk)
    let known = dossier.permits.flatMap { permit in
      permit.events.map { "\(permit.kind.rawValue) \(permit.content.number ?? "–") \($0.on) \($0.precision.rawValue)" }
    }
    #expect(
      Set(known) == [
        "operating_license – 2019-12-31 year", "public_founding_decision 2/QĐ 2018-05-31 month",
        "establishment_certificate – 2026-11-20 unknown",
      ])
    #expect(dossier.permitReviews.map(\.on) == [CalendarDay(known: 2026, 11, 9)])
    // Read once more it says nothing new, the same with a paper of a day that nobody knows.
    let again = try Self.request(list) { try desk.importPermits($0) }
    #expect(again.added == 0 && again.changed + again.same == 3, "\(again.added) \(again.changed) \(again.same)")
    #expect(try Self.dossier("A-1", in: desk).permits.flatMap(\.events).count == 3)
    // What was taken away has a day.
    let withdrawn = "Mã cơ sở,Loại giấy tờ,Sự kiện,Ngày\nA-1,Giấy phép hoạt động,Thu hồi,2020\n"
    #expect(
      try Self.request(withdrawn, { try desk.importPermits($0) }).problems.map(\.reason.code) == [.dayIncompleteNeeded])
  }

  @Test func whatACensusListLeavesBlankIsNotZero() throws {
    let desk = try ImportTests.desk()
    _ = try Self.request(
      Self.facilities + "A-1,Nhà A (bịa),Trẻ em,NCL,11311,14,3,12,\n", { try desk.importFacilities($0) })
    let list =
      "Mã cơ sở,Ngày thống kê,Số trẻ em,Đối tượng khác,Tổng số đối tượng,Số nhân viên\n"
      + "A-1,15/11/2026,,,,5\nA-1,16/11/2026,,4,15,\nA-1,17/11/2026,,,,\n"
    let result = try Self.request(list) { try desk.importCensuses($0) }
    #expect(result.problems.map(\.reason.code) == [.emptyValue])
    let first = list.split(separator: "\n").prefix(3).joined(separator: "\n") + "\n"
    #expect(try Self.request(first, { try desk.importCensuses($0) }).added == 2)
    let dossier = try Self.dossier("A-1", in: desk)
    #expect(dossier.censuses.map(\.children) == [nil, 11, 14])
    #expect(dossier.census(on: ImportTests.today)?[.staff] == 5)
  }
}
