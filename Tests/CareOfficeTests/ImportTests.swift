import CareCore
import CareMessages
import CareStore
import Foundation
import Testing

@testable import CareOffice

/// Lists taken into a register: all or nothing, and never twice.
struct ImportTests {
  static let today = CalendarDay(known: 2026, 11, 20)
  static let header = "Mã cơ sở,Tên cơ sở,Loại hình,Sở hữu,Xã/phường,Địa chỉ,Người đứng đầu,Điện thoại,Số trẻ em\n"

  static func desk(
    _ database: CareDatabase? = nil, law: LawBook = .builtIn,
    tellMoved: @escaping @Sendable ([MovedDeadline]) -> Void = { _ in }
  ) throws -> Desk {
    let act = Act(actor: "Thử (bịa)", host: "máy", command: "test", instant: Instant(milliseconds: 1_795_000_000_000))
    return Desk(
      Desk.Setup(
        databasePath: "/nowhere/maiam.sqlite", today: today, actor: act.actor, host: act.host, command: act.command,
        now: { act.instant }, tellMoved: tellMoved),
      database: try database
        ?? CareDatabase.inMemory(office: Office(agency: "Sở (bịa)", provinceCode: "31"), by: act), law: law)
  }

  static func write(_ text: String) throws -> String {
    let path = FileManager.default.temporaryDirectory.appending(path: "maiam-\(UUID().uuidString).csv").path
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  static func take(
    _ text: String, _ desk: Desk, _ adjust: (inout ImportRequest) -> Void = { _ in }
  ) throws -> ImportResult {
    let path = try write(text)
    defer { try? FileManager.default.removeItem(atPath: path) }
    var request = ImportRequest(path: path, day: today)
    adjust(&request)
    return try desk.importFacilities(request)
  }

  /// A window is told a dozen of a kind and how many more there are; nothing is left out of the result.
  @Test func oneFaultInEveryRowIsToldAsOne() throws {
    let rows = (1...20).map { number in
      "VD-\(number),Nhà \(number) (bịa),children_care,non_public,\(number == 7 ? "Không Đâu" : "11311"),,,,ba\n"
    }
    let result = try Self.take(Self.header + rows.joined(), Self.desk())
    #expect(result.problems.count == 21 && result.isRefused)
    #expect(result.problemSentences(.vietnamese, each: .max).count == 21)
    let told = result.problemSentences(.vietnamese, each: 12)
    // Twelve of the column, the one of the other column, and the sentence about the other eight.
    #expect(told.count == 14 && told.contains { $0.contains("Không Đâu") })
    #expect(told.last?.hasPrefix("Cột I “Số trẻ em”: còn 8 ô sai cùng kiểu, từ dòng 14.") == true, "\(told.last ?? "")")
  }

  /// A column that is there and left empty is filled by the group above as one that is not there, and that is said.
  @Test func whatGroupsFillIsSaid() throws {
    let result = try Self.take(
      Self.header + ",Phường Lê Chân,,,,,,,\nVD-1,Nhà A (bịa),children_care,non_public,,,,,3\n"
        + "VD-2,Nhà B (bịa),children_care,non_public,11407,,,,4\n", Self.desk())
    #expect(result.added == 2, "\(result.problems)")
    #expect(
      result.notes.contains("Dòng 2 “Phường Lê Chân”: các dòng bên dưới để trống ô đó lấy Phường Lê Chân."),
      "\(result.notes)")
  }

  /// The advice behind a refusal is a key that answers it.
  @Test func theAdviceForADistrictIsTaken() throws {
    let list =
      "Tên cơ sở,Loại hình,Sở hữu,Xã/phường,Quận/huyện\nNhà A (bịa),children_care,non_public,Xã Gò Mơ,Huyện Xa Lạ\n"
    let refused = try Self.take(list, Self.desk())
    let told = refused.problemSentences(.vietnamese, each: 9).joined()
    #expect(told.contains("--commune \"Xã Gò Mơ, Huyện Xa Lạ=MÃ\""), "\(told)")
    #expect(try Self.take(list, Self.desk()) { $0.communes = ["Xã Gò Mơ, Huyện Xa Lạ=11674"] }.added == 1)
  }

  private func length(_ desk: Desk) throws -> Int { try desk.database.read { try $0.trailLength() } }

  @Test func twiceChangesNothing() throws {
    let desk = try Self.desk()
    let list =
      Self.header + "A-1,Nhà A (bịa),Trẻ em,NCL,11311,Số 1,Trần Lá,0900000001,3\n"
      + ",Nhà B (bịa),Trẻ em,NCL,11311,,,,4\n"
    #expect(try Self.take(list, desk).added == 2)
    let before = try length(desk)
    let again = try Self.take(list, desk)
    #expect((again.added, again.changed, again.same) == (0, 0, 2))
    #expect(try length(desk) == before)
  }

  @Test func trialWritesNothingAndShowsChanges() throws {
    let desk = try Self.desk()
    _ = try Self.take(Self.header + "A-1,Nhà A (bịa),Trẻ em,NCL,11311,Số 1,Trần Lá,0900000001,3\n", desk)
    let before = try length(desk)
    let result = try Self.take(
      Self.header + "A-1,Nhà A (bịa),Trẻ em,NCL,11311,Số 2,Trần Lá,,5\nA-2,Nhà C (bịa),Trẻ em,NCL,11311,,,,1\n", desk
    ) { $0.isTrial = true }
    #expect((result.added, result.changed, result.same) == (1, 1, 0))
    #expect(result.changes.first?.fields.map(\.name) == ["Địa chỉ", "Số trẻ em đang chăm sóc"])
    #expect(result.changes.first?.fields.map(\.old) == ["Số 1", "3"])
    #expect(try length(desk) == before)
  }

  /// What a list leaves out stays as it was.
  @Test func leftOutIsKept() throws {
    let desk = try Self.desk()
    _ = try Self.take(Self.header + "A-1,Nhà A (bịa),Trẻ em,NCL,11311,Số 1,Trần Lá,0900000001,3\n", desk)
    let result = try Self.take("Tên cơ sở,Xã/phường,Địa chỉ\nNhà A (bịa),11311,Số 7\n", desk)
    #expect(result.changed == 1)
    let profile = try #require(try desk.dossier(try desk.facility(code: "A-1")).profiles.last)
    #expect(profile.phone == "0900000001" && profile.kind == .childrenCare && profile.ownership == .nonPublic)
    #expect(profile.address == "Số 7")
  }

  @Test func allOrNothing() throws {
    let list =
      Self.header + "A-1,Nhà A (bịa),Trẻ em,NCL,11311,,,,3\nA-2,Nhà B (bịa),Trẻ em,NCL,Không đâu,,,,3\n"
      + "A-3,Nhà C (bịa),Trẻ em,NCL,11311,,,,ba\n"
    let desk = try Self.desk()
    let before = try length(desk)
    let refused = try Self.take(list, desk)
    #expect(refused.isRefused)
    #expect(refused.problems.map { "\($0.letter)\($0.row)" } == ["E3", "I4"])
    #expect(try length(desk) == before)
    let taken = try Self.take(list, desk) { $0.skipsBad = true }
    #expect((taken.added, taken.leftOut) == (1, 2))
  }

  @Test func defaultsFillWhatIsMissing() throws {
    let desk = try Self.desk()
    let list = "Tên cơ sở,Xã/phường\nNhà A (bịa),11311\n"
    let error = #expect(throws: Failure.self) { try Self.take(list, desk) }
    #expect(error?.code == .missingOwnership)
    let result = try Self.take(list, desk) { $0.defaults = ["ownership=ngoài công lập"] }
    #expect(result.added == 1)
    #expect(result.notes.contains { $0.contains("loại hình") })
    let profile = try #require(try desk.dossier(try desk.facility(code: "F-000001")).profiles.last)
    #expect(profile.kind == .undetermined && profile.ownership == .nonPublic)
    for bad in ["ownership", "ownership=tím", "name=A"] {
      #expect(throws: Failure.self) { try Self.take(list, desk) { $0.defaults = [bad] } }
    }
  }

  @Test func papersOfAListAreIssued() throws {
    let desk = try Self.desk()
    let list =
      "Mã cơ sở,Tên,Sở hữu,Xã,Số giấy phép hoạt động,Ngày cấp\nA-1,A (bịa),NCL,11311,1/GP,3/3/2020\n"
      + "A-2,B (bịa),NCL,11311,,\n"
    #expect(try Self.take(list, desk).added == 2)
    let before = try length(desk)
    let permits = try desk.dossier(try desk.facility(code: "A-1")).permits
    #expect(permits.map(\.kind) == [.operatingLicense])
    #expect(permits.first?.content.number == "1/GP")
    #expect(try Self.take(list, desk).same == 2)
    #expect(try length(desk) == before)
    let wrong = try Self.take(
      "Mã cơ sở,Tên,Sở hữu,Xã,Số giấy phép hoạt động,Ngày cấp\nA-3,C (bịa),NCL,11311,1/GP,\n", desk)
    #expect(wrong.problems.map(\.reason.code) == [.paperWithoutDay])
  }

  /// A row whose facility the register has under another spelling is listed, not merged.
  @Test func anotherSpellingIsListed() throws {
    let desk = try Self.desk()
    _ = try Self.take(Self.header + "A-1,Mái ấm chùa Linh Mây (bịa),Trẻ em,NCL,11680,,,0900000012,3\n", desk)
    let result = try Self.take(Self.header + "A-2,Chùa Linh Mây - mái ấm (bịa),Trẻ em,NCL,11680,,,0900000012,3\n", desk)
    #expect(result.added == 1)
    #expect(result.resemblances.count == 1)
    #expect(try desk.duplicates(above: 70).count == 1)
  }

  @Test func severalOfOneNameAreAsked() throws {
    let desk = try Self.desk()
    _ = try Self.take(
      Self.header + "A-1,Nhà A (bịa),Trẻ em,NCL,11311,,,,3\nA-2,Nhà A (bịa),Trẻ em,NCL,11311,,,,3\n", desk)
    let result = try Self.take(Self.header + ",Nhà A (bịa),Trẻ em,NCL,11311,,,,3\n", desk)
    #expect(result.problems.map(\.reason.code) == [.severalOfThatName])
  }

  // MARK: - Lists longer than what is read ahead and written at once

  /// - Parameter adjust: What a row says instead, by its index.
  private static func longList(_ adjust: (Int) -> String? = { _ in nil }) -> String {
    header
      + (0..<3_000).map { row in
        adjust(row) ?? "A-\(row),Nhà \(row) (bịa),Trẻ em,NCL,11311,Số \(row),,,\(row % 50)\n"
      }.joined()
  }

  @Test func rowsAreWrittenInTheirOrder() throws {
    let desk = try Self.desk()
    var said: [Int] = []
    let path = try Self.write(Self.longList())
    defer { try? FileManager.default.removeItem(atPath: path) }
    let result = try desk.importFacilities(ImportRequest(path: path, day: Self.today)) { said.append($0) }
    #expect((result.added, result.rows, result.problems.count) == (3_000, 3_000, 0))
    #expect(said == Array(stride(from: 500, through: 3_000, by: 500)))
    var codes: [String] = []
    var entities: [String] = []
    try desk.database.read { snapshot in
      try snapshot.forEachTrailEntry(TrailQuery()) { entry, code in
        entities.append(entry.entity)
        if entry.entity == "facility" { codes.append(code ?? "") }
      }
      #expect(try snapshot.checkTrail { Issue.record("\($0)") }.rows == 9_004)
    }
    #expect(codes == (0..<3_000).map { "A-\($0)" })
    // After the office and the marks of the law a facility and what is known of it stand together.
    #expect(
      Array(entities.dropFirst(4))
        == Array(repeating: ["facility", "facilityProfile", "census"], count: 3_000).flatMap(\.self))
    #expect(try desk.dossier(try desk.facility(code: "A-2999")).censuses.map(\.children) == [49])
  }

  @Test func problemsStandInTheOrderOfTheFile() throws {
    let bad = [0, 255, 256, 1_000, 2_999]
    let list = Self.longList { row in
      bad.contains(row) ? "A-\(row),Nhà \(row) (bịa),Trẻ em,NCL,Không đâu,,,,ba\n" : nil
    }
    let desk = try Self.desk()
    let before = try length(desk)
    let refused = try Self.take(list, desk)
    #expect(refused.problems.map { "\($0.letter)\($0.row)" } == bad.flatMap { ["E\($0 + 2)", "I\($0 + 2)"] })
    #expect(try length(desk) == before)
    let taken = try Self.take(list, desk) { $0.skipsBad = true }
    #expect((taken.added, taken.leftOut) == (2_995, 5))
  }

  /// The file is read on one thread and written on another: a fault of either ends both, and nothing is written.
  @Test func aFaultInTheMiddleWritesNothing() throws {
    let desk = try Self.desk()
    let before = try length(desk)
    let unclosed = Self.longList { $0 == 2_000 ? "A-2000,\"Nhà\" 2000,Trẻ em,NCL,11311,,,,3\n" : nil }
    let read = #expect(throws: Failure.self) { try Self.take(unclosed, desk) }
    #expect(read?.code == .textAfterQuote && read?.arguments["line"] == "2002")
    #expect(try length(desk) == before)
    try desk.database.execute(
      """
      CREATE TRIGGER full BEFORE INSERT ON facility WHEN NEW.code = 'A-1500'
      BEGIN SELECT RAISE(ABORT, 'no room'); END
      """)
    let written = #expect(throws: Failure.self) { try Self.take(Self.longList(), desk) }
    #expect(written?.code == .storeFailed)
    #expect(try length(desk) == before)
    // The connection serves the next list as if nothing had been.
    try desk.database.execute("DROP TRIGGER full")
    #expect(try Self.take(Self.longList(), desk).added == 3_000)
  }

  /// What is wrong with an early row is told, not what is wrong with the file far below it.
  @Test func theFirstFaultIsTold() throws {
    let list =
      "Mã cơ sở,Tên cơ sở,Xã/phường\n"
      + (0..<3_000).map { $0 == 2_900 ? "A-\($0),\"Nhà\" (bịa),11311\n" : "A-\($0),Nhà \($0) (bịa),11311\n" }.joined()
    let failure = #expect(throws: Failure.self) { try Self.take(list, try Self.desk()) }
    #expect(failure?.code == .missingOwnership && failure?.arguments["line"] == "2")
  }

  /// Codes of our own in an exported list, and rows that get the next one, in whatever order they stand.
  @Test func nextCodesFollowThoseOfTheList() throws {
    let desk = try Self.desk()
    let list =
      Self.header
      + ["F-000010", "", "F-000003", "F-000020", "", "A-1", ""].enumerated().map { row, code in
        "\(code),Nhà \(row) (bịa),Trẻ em,NCL,11311,,,,3\n"
      }.joined()
    #expect(try Self.take(list, desk).added == 7)
    var names: [String: String] = [:]
    try desk.database.read { try $0.forEachCurrentProfile { names[$0.code] = $1.name } }
    #expect(["F-000011", "F-000021", "F-000022"].map { names[$0] } == ["Nhà 1 (bịa)", "Nhà 4 (bịa)", "Nhà 6 (bịa)"])
  }

  // MARK: - Merging

  @Test func mergedFactsAreRead() throws {
    let desk = try Self.desk()
    _ = try Self.take(
      Self.header + "A-1,Nhà A (bịa),Trẻ em,NCL,11311,,,,3\nA-2,Nhà AA (bịa),Trẻ em,NCL,11311,,,,5\n", desk)
    let (first, second) = (try desk.facility(code: "A-1"), try desk.facility(code: "A-2"))
    try desk.addCensus(Census(on: CalendarDay(known: 2025, 1, 1), children: 9), to: second)
    #expect(throws: Failure.self) { try desk.merge("A-1", "A-1", reason: "thử") }
    // Their names differ too: both are said at once.
    #expect(throws: Failures.self) { try desk.merge("A-1", "A-2", reason: "thử") }
    #expect(throws: Failure.self) { try desk.merge("A-1", "A-2", reason: "thử", allowsDifferent: true) }
    #expect(try desk.merge("A-1", "A-2", reason: "thử", countsOf: "A-1", allowsDifferent: true) == first)
    #expect(try desk.facility(code: "A-2") == first)
    let dossier = try desk.dossier(first)
    // Both counts of one day are kept, the facility's own last.
    #expect(dossier.censuses.map(\.children) == [9, 5, 3])
    #expect(dossier.profiles.map(\.name) == ["Nhà A (bịa)"])
    #expect(try desk.audits(Vantage(day: Self.today)).map(\.facility.code) == ["A-1"])
    #expect(try desk.duplicates(above: 0).isEmpty)
    #expect(throws: Failure.self) { try desk.merge("A-1", "A-2", reason: "nữa") }
    // A third takes over both.
    _ = try Self.take(Self.header + "A-3,Nhà B (bịa),Trẻ em,NCL,11311,,,,7\n", desk)
    _ = try desk.merge("A-3", "A-1", reason: "thử", countsOf: "A-3", allowsDifferent: true)
    #expect(try desk.facility(code: "A-2").code == "A-3")
    let counts = try desk.dossier(try desk.facility(code: "A-3")).censuses.compactMap(\.children)
    #expect(counts.sorted() == [3, 5, 7, 9] && counts.last == 7)
  }

  // MARK: - Round trip

  /// The register exported, imported into an empty database and exported again: the same cells.
  @Test(arguments: ["csv", "xlsx"])
  func roundTrip(_ form: String) throws {
    let demo = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Demo/facilities.csv").path
    let folder = FileManager.default.temporaryDirectory.appending(path: "maiam-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let vantage = Vantage(day: Self.today)
    let first = try Self.desk()
    #expect(try first.importFacilities(ImportRequest(path: demo, day: CalendarDay(known: 2025, 5, 1))).added == 60)
    _ = try first.addFacility(
      code: nil,
      profile: FacilityProfile(
        from: CalendarDay(known: 2024, 2, 29), name: "=Nhà \"A\"; (bịa)", kind: .generalCare,
        otherKinds: [.childrenCare, .preschool], ownership: .nonPublic, communeCode: "11311", phone: "+84 900 000 001",
        duties: "Nuôi, dạy"), commune: "11311")
    let (one, two) = (folder.appending(path: "1.\(form)").path, folder.appending(path: "2.\(form)").path)
    let (three, four) = (folder.appending(path: "3.csv").path, folder.appending(path: "4.csv").path)
    try first.exportRegister(vantage, Desk.FacilityFilter(), to: one)
    try first.exportRegister(vantage, Desk.FacilityFilter(), to: three)
    let second = try Self.desk()
    let result = try second.importFacilities(ImportRequest(path: one, day: Self.today))
    #expect(result.added == 61 && result.problems.isEmpty, "\(result.problems.map(\.failure))")
    try second.exportRegister(vantage, Desk.FacilityFilter(), to: two)
    try second.exportRegister(vantage, Desk.FacilityFilter(), to: four)
    #expect(try Data(contentsOf: URL(filePath: three)) == Data(contentsOf: URL(filePath: four)))
    #expect(try Data(contentsOf: URL(filePath: one)) == Data(contentsOf: URL(filePath: two)))
    // The next code goes on where the imported ones ended.
    #expect(
      try second.addFacility(
        code: nil,
        profile: FacilityProfile(
          from: Self.today, name: "B (bịa)", kind: .preschool, ownership: .public, communeCode: "11311"),
        commune: "11311"
      ).code
        == "F-000002")
    // And the same list again changes nothing.
    #expect(try second.importFacilities(ImportRequest(path: one, day: Self.today)).same == 61)
  }

  /// Whatever is on file of a home: its own list read again says nothing new, and takes nothing back.
  @Test func anOwnListReadAgainChangesNothing() throws {
    let seed = UInt64.random(in: 1...1_000_000)
    print("own list from seed \(seed)")
    var random = SeededRandom(seed)
    let desk = try Self.desk()
    let parts: [Census.Part] = [.girls, .needy, .from16, .staff, .roundTheClock]
    for number in 0..<60 {
      let facility = try desk.addFacility(
        code: nil,
        profile: FacilityProfile(
          from: CalendarDay(known: 2024, 1, 1), name: "Mái ấm \(number) (bịa)", kind: .childrenCare,
          ownership: .nonPublic, communeCode: "11311"), commune: "11311")
      try desk.change { change in
        for _ in 0..<random.next(4) {
          var census = Census(
            on: CalendarDay(known: 2025, 1, 1).adding(days: random.next(500)),
            children: random.next(3) == 0 ? nil : 20 + random.next(9),
            others: random.next(2) == 0 ? nil : random.next(5),
            countedBy: random.next(2) == 0 ? nil : "Tổ (bịa)")
          for part in parts where random.next(3) == 0 && (part != .girls || census.children != nil) {
            census.counts[part] = census.children == nil ? 40 : random.next(20)
          }
          if let counted = try? census.checked() { try change.addCensus(counted, to: facility) }
        }
        if random.next(2) == 0 {
          try change.addDiscovery(
            Discovery(
              on: CalendarDay(known: 2025, 3, 1), source: .wardGroup, note: random.next(2) == 0 ? nil : "Tổ báo (bịa)"),
            to: facility)
        }
        if random.next(3) == 0 {
          try change.addClosure(
            Closure(
              kind: .closed, on: CalendarDay(known: 2026, 5, 1), document: random.next(2) == 0 ? nil : "1/QĐ",
              note: random.next(2) == 0 ? nil : "Về gia đình (bịa)", unplaced: random.next(2) == 0 ? nil : 0),
            to: facility)
        }
      }
    }
    let path = FileManager.default.temporaryDirectory.appending(path: "maiam-\(UUID().uuidString).xlsx").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try desk.exportRegister(Vantage(day: Self.today), Desk.FacilityFilter(), to: path)
    let result = try desk.importFacilities(ImportRequest(path: path, day: Self.today))
    #expect(result.problems.isEmpty, "\(result.problems.map(\.failure))")
    #expect(result.same == 60 && result.changed == 0 && result.added == 0)
  }
}

private struct SeededRandom {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }
  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
