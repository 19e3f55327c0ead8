import Foundation
import Testing

/// A document ends what is asked of a place, never what is asked about the children who lived there.
struct ChildrenOfClosedPlaceTests {
  private static func register() throws -> Workplace {
    let place = try Workplace.furnished(hasPermits: false)
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    try place.quietly("facility", "census", "VD-02", "--on", "1/5/2026", "--children", "7")
    return place
  }

  private static func close(_ place: Workplace, _ more: String...) throws -> CommandRun {
    try place.run(["facility", "close", "VD-02", "--on", "1/6/2026", "--document", "16/QĐ-UBND"] + more)
  }

  private static func due(_ place: Workplace) throws -> String? {
    let items = try place.json("due").elements
    return items.first { $0["kind"]?.text == "placement" && $0["code"]?.text == "VD-02" }?["note"]?.text
  }

  /// Whether where they went is not recorded, and what the register then calls the place.
  @Test(
    arguments: [
      ([], "closed", "closed_destinations_unknown", 7), (["--unplaced", "2"], nil, nil, 2),
      (["--unplaced", "0"], "closed", "closed", nil),
    ] as [([String], String?, String?, Int?)])
  func whereTheyWentIsAsked(_ more: [String], _ situation: String?, _ named: String?, _ children: Int?) throws {
    let place = try Self.register()
    let closing = try Self.close(place, more.first ?? "--note", more.last ?? "Theo quyết định (hư cấu)")
    #expect(
      closing.status == 0 && closing.errors.contains("nơi đến") == (situation == "closed" && children != nil),
      "\(closing)")
    let audit = try place.json("licensing", "audit", "VD-02").elements.first
    let isClosed = audit?["situation"]?.text == "closed"
    #expect(isClosed == (situation != nil), "\(audit as Any)")
    #expect(audit?["without_destination"]?["children"] == children.map { .number(Double($0)) }, "\(audit as Any)")
    let steps = audit?["next_steps"]?.elements.compactMap { $0["step"]?.text } ?? []
    #expect(steps.contains(isClosed ? "find_each_child" : "place_each_child") == (children != nil), "\(steps)")
    let note = try Self.due(place)
    #expect((note != nil) == (children != nil) && note?.contains("--unplaced 0") ?? true, "\(note as Any)")
    if let children { #expect(note?.contains("số trẻ em: 0\(children)") == true, "\(note as Any)") }
  }

  /// A place that works again without a document says so, and those counted before it closed are not there because of it.
  @Test func reopenedWithoutADocument() throws {
    let place = try Self.register()
    _ = try Self.close(place, "--unplaced", "0")
    let reopened = try place.run("facility", "reopen", "VD-02", "--on", "1/9/2026")
    #expect(reopened.errors.contains("16/QĐ-UBND") && reopened.errors.contains("đếm lại"), "\(reopened)")
    let audit = try place.json("licensing", "audit", "VD-02").elements.first
    #expect(audit?["children"] == .null, "\(audit as Any)")
    let reasons = try place.run("licensing", "audit", "VD-02", "--format", "json").output
    #expect(reasons.contains("reopened-without-document"), "\(reasons)")
    let told = try place.run("facility", "reopen", "VD-02", "--on", "1/9/2026", "--document", "20/QĐ-UBND")
    #expect(!told.errors.contains("16/QĐ-UBND"), "\(told)")
  }

  /// The end of the operation leaves the children where they are, until somebody records that each has a place.
  @Test(arguments: [
    (["--children", "7"], "số trẻ em đếm lần cuối: 07"), ([], "số trẻ em đếm lần cuối: 08"),
    (["--children", "0"], nil),
  ])
  func ended(_ count: [String], _ note: String?) throws {
    let place = try Workplace.furnished(hasPermits: false)
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    if !count.isEmpty { try place.quietly(["facility", "census", "VD-02", "--on", "1/8/2026"] + count) }
    let end = try place.run(
      "operation", "terminate", "VD-02", "--document", "3/QĐ", "--decided", "25/11/2026", "--decided-by",
      "commune_chairman")
    #expect(end.status == 0 && end.output.contains("--unplaced 0"), "\(end)")
    let found = try Self.due(place)
    #expect((found != nil) == (note != nil) && found?.contains(note ?? "") ?? true, "\(found as Any)")
    try place.quietly("facility", "close", "VD-02", "--on", "28/11/2026", "--unplaced", "0")
    #expect(try Self.due(place) == nil)
  }

  /// Who shuts its doors, with a place for everybody, before the end that was decided takes effect has not ended by itself.
  @Test func shutBeforeItsDecidedEnd() throws {
    let place = try Self.register()
    try place.quietly(
      "operation", "terminate", "VD-02", "--document", "3/QĐ", "--decided", "2/11/2026", "--effective", "1/12/2026",
      "--decided-by", "commune_chairman")
    try place.quietly("facility", "close", "VD-02", "--on", "20/11/2026", "--unplaced", "0")
    let audit = try place.run("licensing", "audit", "VD-02")
    #expect(audit.output.contains("3/QĐ") && !audit.output.contains("không có quyết định"), "\(audit)")
    let history = try place.run("licensing", "history", "VD-02")
    #expect(!history.output.contains("không có quyết định"), "\(history)")
    let text = try ReportTests.text(place, "annual", ["--period", "2026"])
    #expect(text.contains("chấm dứt hoạt động: 01;"), "\(text)")
    #expect(text.contains("0 cơ sở tự ngừng hoạt động") && !text.contains("không có quyết định (VD-02)"), "\(text)")
    #expect(text.contains("1 cơ sở đã đóng cửa theo quyết định (VD-02)"), "\(text)")
  }

  /// No more children are left than were there, and two numbers that are each possible make a whole that hardly is.
  @Test func noMoreThanWereThere() throws {
    let place = try Self.register()
    let many = try place.run("facility", "close", "VD-02", "--on", "1/9/2026", "--unplaced", "50")
    #expect(many.status == 1 && many.errors.contains("chỉ có 7 trẻ em"), "\(many)")
    #expect(try place.json("facility", "show", "VD-02")["closures"]?.elements.isEmpty == true)
    let whole = try place.run("facility", "census", "VD-02", "--on", "2/9/2026", "--children", "600", "--others", "600")
    #expect(whole.status != 0 && whole.errors.contains("1200") && whole.errors.contains("--allow-many"), "\(whole)")
  }

  /// The same where the count comes to the register after the closing.
  @Test func countedLaterThanClosed() throws {
    let place = try Self.register()
    try place.quietly("facility", "close", "VD-02", "--on", "1/9/2026", "--unplaced", "5")
    let counted = try place.run("facility", "census", "VD-02", "--on", "20/8/2026", "--children", "3")
    #expect(
      counted.status == 0
        && counted.errors.contains("ghi 5 trẻ chưa có nơi đến, nhưng lần đếm ngày 20/08/2026 chỉ có 3"), "\(counted)")
    try place.write("so-lieu.csv", "Mã cơ sở,Số trẻ em,Ngày\nVD-02,4,21/8/2026\n")
    let imported = try place.run("census", "import", "so-lieu.csv")
    #expect((imported.output + imported.errors).contains("lần đếm ngày 21/08/2026 chỉ có 4"), "\(imported)")
  }

  /// Some have a place: the report says that its number of children is the one of before.
  @Test func someHaveAPlace() throws {
    let place = try Self.register()
    try place.quietly("facility", "close", "VD-02", "--on", "1/9/2026", "--unplaced", "3")
    let words = "VD-02: đếm 07 trẻ em ngày 01/05/2026, 03 trẻ chưa có nơi đến"
    for (report, subject) in [
      ("annual", ["--period", "2026"]), ("facility-register", []), ("unlicensed-facilities", []),
    ] {
      let text = try ReportTests.text(place, report, subject)
      #expect(text.contains(words), "\(report): \(text)")
    }
    for list in [["licensing", "unlicensed"], ["licensing", "audit"]] {
      let run = try place.run(list)
      #expect((run.output + run.errors).replacing(/\s+/, with: " ").contains(words), "\(run)")
    }
  }

  /// Closed under its document, and nobody recorded where they went: their number is said where the place is.
  @Test func theirNumberIsReported() throws {
    let place = try Self.register()
    _ = try Self.close(place)
    let text = try ReportTests.text(place, "annual", ["--period", "2026"])
    #expect(text.contains("Số trẻ em đếm lần cuối: VD-02: 07."), "\(text)")
  }

  /// People counted before the day on which a home began by the register: one of both days is wrong.
  @Test func countedBeforeItsOpening() throws {
    let place = try Self.register()
    let edited = try place.run("facility", "edit", "VD-02", "--opened", "1/6/2026", "--on", "1/6/2026")
    #expect(edited.errors.contains("trước ngày bắt đầu hoạt động ghi trong sổ (01/06/2026)"), "\(edited)")
    let counted = try place.run("facility", "census", "VD-02", "--on", "2/5/2026", "--children", "6")
    #expect(counted.errors.contains("trước ngày bắt đầu hoạt động ghi trong sổ (01/06/2026)"), "\(counted)")
    try place.write("so-lieu.csv", "Mã cơ sở,Số trẻ em,Ngày\nVD-02,5,3/5/2026\n")
    let imported = try place.run("census", "import", "so-lieu.csv")
    #expect((imported.output + imported.errors).contains("trước ngày bắt đầu hoạt động"), "\(imported)")
  }

  /// Two entries of one place, one of them closed with children who have no place: these do not vanish with its code.
  @Test func aClosedEntryIsNoOther() throws {
    let place = try Self.register()
    _ = try Self.close(place, "--unplaced", "3")
    let merge = ["--allow-different", "--reason", "Một nơi (hư cấu)"]
    let refused = try place.run(["facility", "merge", "VD-01", "VD-02"] + merge)
    #expect(refused.status == 65 && refused.errors.contains("maiam facility merge VD-02 VD-01"), "\(refused)")
    #expect(try Self.due(place) != nil)
    try place.quietly(["facility", "merge", "VD-02", "VD-01"] + merge)
    #expect(try Self.due(place) != nil)
  }
}
