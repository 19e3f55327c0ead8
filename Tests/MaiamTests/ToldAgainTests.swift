import Foundation
import Testing

/// A fact told again under the same day or number loses nothing that is not named the second time, and what is replaced is
/// said; what holds up to a later profile only says so.
struct ToldAgainTests {
  private static func furnished() throws -> Workplace {
    let place = try Workplace.furnished(hasPermits: false)
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    return place
  }

  private static func census(_ place: Workplace, on day: String, _ numbers: String...) throws -> CommandRun {
    try place.run(["facility", "census", "VD-01", "--on", day] + numbers)
  }

  private static func counts(_ place: Workplace, _ day: String) throws -> JSONValue? {
    try place.json("facility", "show", "VD-01", "--as-of", day)["censuses"]?.elements.last
  }

  @Test func numbersOfADayThatAreNotNamedStay() throws {
    let place = try Self.furnished()
    let day = "12/11/2026"
    _ = try Self.census(place, on: day, "--children", "60", "--others", "0", "--counted-by", "Tổ A (hư cấu)")
    _ = try Self.census(place, on: day, "--under-18-months", "2")
    let third = try Self.census(place, on: day, "--caregivers", "9")
    #expect(third.output.contains("60 trẻ em") && third.errors.contains("Số trẻ em đang chăm sóc: 60"), "\(third)")
    let stored = try Self.counts(place, "2026-11-12")
    #expect(
      stored?["children"]?.number == 60 && stored?["under_18_months"]?.number == 2, "\(String(describing: stored))")
    #expect(stored?["caregivers"]?.number == 9)
    // What is replaced is said with both numbers.
    let fourth = try Self.census(place, on: day, "--children", "55")
    #expect(fourth.errors.contains("trước: 60 → nay: 55"), "\(fourth)")
    #expect(try Self.counts(place, "2026-11-12")?["under_18_months"]?.number == 2)
    // What the two together cannot be is refused, with what is kept.
    let before = try place.state()
    let wrong = try Self.census(place, on: day, "--children", "1")
    #expect(wrong.status == 65 && wrong.errors.contains("Dưới 18 tháng: 2") && wrong.errors.contains("--clear"))
    #expect(try place.state() == before)
  }

  @Test func aNumberIsTakenBackByAWordOfItsOwn() throws {
    let place = try Self.furnished()
    _ = try Self.census(place, on: "12/11/2026", "--children", "60", "--hiv", "1")
    let run = try Self.census(place, on: "12/11/2026", "--clear", "hiv")
    #expect(run.status == 0 && run.errors.contains("trước: 1 → nay: không ghi"), "\(run)")
    #expect(try Self.counts(place, "2026-11-12")?["hiv"]?.number == nil)
    #expect(try Self.census(place, on: "12/11/2026", "--clear", "tre-em").status == 65)
    #expect(try Self.census(place, on: "12/11/2026", "--clear", "children", "--children", "3").status == 64)
  }

  @Test func theNumberSeenAtDiscoveryStays() throws {
    let place = try Self.furnished()
    let found = try place.json(
      "facility", "discover", "--name", "Nhà bà Lá (hư cấu)", "--commune", "11311", "--source", "ward_group", "--on",
      "20/11/2026", "--children", "11")
    let code = try #require(found["code"]?.text)
    try place.quietly("facility", "census", code, "--on", "20/11/2026", "--others", "0", "--needy", "11")
    #expect(try place.json("facility", "show", code)["censuses"]?.elements.last?["children"]?.number == 11)
    try place.quietly("facility", "follow", code, "--did", "notice_served", "--on", "21/11/2026", "--document", "3/TB")
    let again = try place.run(
      "facility", "follow", code, "--did", "notice_served", "--on", "21/11/2026", "--children", "12")
    #expect(again.errors.contains("--document: 3/TB"), "\(again)")
  }

  @Test func aPaperToldAgainKeepsWhatWasWrittenOfIt() throws {
    let place = try Self.furnished()
    try place.quietly([
      "notice", "add", "VD-01", "--received", "3/8/2026", "--received-by", "health_department", "--document", "01/TB",
      "--starts", "10/8/2026", "--stated", "area=Phường Lê Chân",
    ])
    let again = try place.run([
      "notice", "add", "VD-01", "--received", "3/8/2026", "--received-by", "health_department", "--document", "01/TB",
      "--starts", "12/8/2026",
    ])
    #expect(again.errors.contains("--starts, trước: 10/08/2026 → nay: 12/08/2026"), "\(again)")
    let notice = try place.json("notice", "list", "VD-01").elements.first
    #expect("\(String(describing: notice))".contains("Phường Lê Chân") || again.errors.contains("Phường Lê Chân"))
    let pause = [
      "operation", "pause", "VD-01", "--document", "5/TB-SYT", "--decided", "18/8/2026", "--received", "20/8/2026",
      "--decided-by", "health_department",
    ]
    try place.quietly(pause + ["--until", "20/9/2026"])
    let told = try place.run(pause + ["--must", "Rào ao (hư cấu)"])
    #expect(told.errors.contains("--until: 20/09/2026"), "\(told)")
    try place.quietly("facility", "close", "VD-02", "--on", "1/9/2026", "--document", "16/QĐ-UBND")
    let closed = try place.run("facility", "close", "VD-02", "--on", "1/9/2026", "--unplaced", "0")
    #expect(closed.errors.contains("--document: 16/QĐ-UBND"), "\(closed)")
    // Of another kind it is another act: nothing of it is kept, and that is said.
    let opened = try place.run("facility", "reopen", "VD-02", "--on", "1/9/2026")
    #expect(opened.errors.contains("Đóng cửa") && !opened.errors.contains("16/QĐ-UBND"), "\(opened)")
    // Told again it is the same; what was open the day before cannot be reopened.
    #expect(try place.run("facility", "reopen", "VD-02", "--on", "1/9/2026").status == 0)
    for (code, day) in [("VD-02", "2/9/2026"), ("VD-02", "31/8/2026"), ("VD-01", "1/9/2026")] {
      let refused = try place.run("facility", "reopen", code, "--on", day)
      #expect(refused.status == 1 && refused.errors.contains("không có gì để mở lại"), "\(refused)")
    }
  }

  @Test func anEditBeforeALaterProfileSaysHowFarItHolds() throws {
    let place = try Self.furnished()
    try place.quietly("facility", "edit", "VD-01", "--head", "Bà Lá (hư cấu)", "--on", "15/11/2026")
    // Never stated later: it is stated there too.
    let setting = try place.run("facility", "edit", "VD-01", "--setting", "urban", "--on", "10/11/2026")
    #expect(setting.errors.contains("Ghi luôn vào thông tin từ ngày 15/11/2026"), "\(setting)")
    #expect(try place.json("facility", "show", "VD-01")["setting"]?.text == "urban")
    // Stated otherwise later: what holds, up to when, and the command.
    let head = try place.run("facility", "edit", "VD-01", "--head", "Ông Đá (hư cấu)", "--on", "12/11/2026")
    for part in [
      "đến hết ngày 14/11/2026", "từ ngày 15/11/2026", "Bà Lá (hư cấu)",
      "maiam facility edit VD-01 --on 15/11/2026 --head \"Ông Đá (hư cấu)\"",
    ] { #expect(head.errors.contains(part), "\(head)") }
    // Told again of the same day: what stood there.
    let again = try place.run("facility", "edit", "VD-01", "--head", "Ông Cát (hư cấu)", "--on", "12/11/2026")
    #expect(again.errors.contains("trước: Ông Đá (hư cấu) → nay: Ông Cát (hư cấu)"), "\(again)")
    // Nothing to say where no later profile says otherwise.
    #expect(try place.run("facility", "edit", "VD-01", "--phone", "0225000001", "--on", "20/11/2026").errors.isEmpty)
  }

  @Test func aNoticeWithTheNumberOfAnotherNeverTakesItsPlace() throws {
    let place = try Self.furnished()
    let notice = ["notice", "add", "VD-01", "--document", "01/TB"]
    try place.quietly(notice + ["--received", "10/7/2026", "--received-by", "commune_chairman"])
    let before = try place.state()
    let day = try place.run(notice + ["--received", "20/11/2026", "--received-by", "commune_chairman"])
    #expect(day.status == 1 && day.errors.contains("sổ ghi 10/07/2026, nay ghi 20/11/2026"), "\(day)")
    let body = try place.run(notice + ["--received", "10/7/2026", "--received-by", "health_department"])
    #expect(body.status == 1 && !body.errors.contains("commune_chairman"), "\(body)")
    #expect(try place.state() == before)
    // What is always said of a pause and said otherwise the second time is named.
    let pause = ["operation", "pause", "VD-01", "--document", "5/TB-SYT", "--decided", "18/8/2026"]
    try place.quietly(pause + ["--received", "20/8/2026", "--decided-by", "health_department"])
    let again = try place.run(pause + ["--received", "21/8/2026", "--decided-by", "health_department"])
    #expect(again.errors.contains("--received, trước: 20/08/2026 → nay: 21/08/2026"), "\(again)")
  }

  private static let license = [
    "permit", "add", "VD-01", "--kind", "operating_license", "--number", "2/GP", "--issued",
  ]

  @Test func aPaperToldWithAnotherTermIsAskedAbout() throws {
    let place = try Self.furnished()
    let license = Self.license + ["1/3/2020", "--issuer", "Sở A (hư cấu)"]
    try place.quietly(license + ["--expires", "30/9/2026", "--capacity", "20"])
    let before = try place.state()
    for (option, old) in [(["--expires", "30/9/2027"], "30/09/2026"), (["--capacity", "30"], "20")] {
      let other = try place.run(license + option)
      #expect(other.status == 1 && other.errors.contains("sổ ghi \(old)"), "\(other)")
      #expect(other.errors.contains("maiam permit correct VD-01 --kind operating_license --number"), "\(other)")
    }
    #expect(try place.state() == before)
    // Its advice ends it.
    let mended = try place.run(
      "permit", "correct", "VD-01", "--kind", "operating_license", "--number", "2/GP", "--event", "issued", "--on",
      "1/3/2020", "--new-expires", "30/9/2027", "--reason", "Đọc nhầm")
    #expect(mended.status == 0, "\(mended)")
    #expect(try place.run(license + ["--expires", "30/9/2027"]).status == 0)
    // Words that no rule reads are replaced, and that is said.
    let words = try place.run(Self.license + ["1/3/2020", "--issuer", "Sở B (hư cấu)"])
    #expect(words.errors.contains("trước: Sở A (hư cấu) → nay: Sở B (hư cấu)"), "\(words)")
  }

  @Test func oneDecisionCountsOnce() throws {
    let place = try Self.furnished()
    try place.quietly(Self.license + ["1/3/2020", "--issuer", "Sở A (hư cấu)"])
    let suspend = ["permit", "suspend", "VD-01", "--kind", "operating_license", "--document", "1/QĐ-TĐC"]
    try place.quietly(suspend + ["--on", "5/4/2026", "--until", "4/10/2026"])
    let before = try place.state()
    let longer = try place.run(suspend + ["--on", "5/4/2026", "--until", "31/12/2026"])
    #expect(longer.status == 1 && longer.errors.contains("sổ ghi 04/10/2026, nay ghi 31/12/2026"), "\(longer)")
    #expect(longer.errors.contains("--new-until 31/12/2026"), "\(longer)")
    let moved = try place.run(suspend + ["--on", "6/4/2026", "--until", "4/10/2026"])
    #expect(moved.status == 1 && moved.errors.contains("--new-on 06/04/2026"), "\(moved)")
    // The same once more is the same.
    try place.quietly(suspend + ["--on", "5/4/2026", "--until", "4/10/2026"])
    #expect(try place.state() == before)
  }

  @Test func aDayOfIssueIsNeverMovedPastWhatHappenedToThePaper() throws {
    for event in ["suspend", "withdraw"] {
      let place = try Self.furnished()
      try place.quietly(Self.license + ["1/3/2020", "--issuer", "Sở A (hư cấu)"])
      try place.quietly(
        "permit", event, "VD-01", "--kind", "operating_license", "--document", "1/QĐ", "--on", "1/5/2026")
      let correct = [
        "permit", "correct", "VD-01", "--kind", "operating_license", "--event", "issued", "--on", "1/3/2020",
        "--reason", "Ghi nhầm", "--new-on",
      ]
      let past = try place.run(correct + ["15/5/2026"])
      #expect(past.status != 0 && past.errors.contains("01/05/2026"), "\(past)")
      #expect(try place.run(correct + ["1/4/2020"]).status == 0)
    }
  }

  @Test func whatIsRecordedOfAClosedPlaceSaysThatItStaysClosed() throws {
    let place = try Self.furnished()
    try place.quietly(
      "facility", "close", "VD-01", "--on", "1/9/2026", "--document", "16/QĐ-UBND", "--unplaced", "0")
    let said = "đã đóng cửa từ ngày 01/09/2026 (16/QĐ-UBND)"
    let notice = try place.run(
      "notice", "add", "VD-01", "--received", "2/10/2026", "--received-by", "health_department", "--document", "01/TB")
    #expect(notice.errors.contains(said) && notice.errors.contains("maiam facility reopen VD-01"), "\(notice)")
    let before = try place.run(Self.license + ["1/3/2020", "--issuer", "Sở A (hư cấu)"])
    #expect(!before.errors.contains(said), "\(before)")
    let after = try place.run(
      "permit", "amend", "VD-01", "--kind", "operating_license", "--on", "2/10/2026", "--capacity", "30")
    #expect(after.errors.contains(said), "\(after)")
  }
}
