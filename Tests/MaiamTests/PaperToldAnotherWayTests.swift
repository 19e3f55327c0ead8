import Testing

/// What is told of a paper in another way, by another number, under another code or by another word, is one act, and never
/// clears a place.
struct PaperToldAnotherWayTests {
  private static let day = "2026-11-30"

  private static func furnished(_ expires: String...) throws -> Workplace {
    let place = try Workplace.furnished(hasPermits: false)
    place.environment["MAIAM_TODAY"] = day
    try place.quietly(
      [
        "permit", "add", "VD-01", "--kind", "operating_license", "--number", "2/GP", "--issued", "1/3/2020", "--issuer",
        "Sở A (hư cấu)",
      ] + expires)
    return place
  }

  private static func permit(_ place: Workplace, _ command: String, _ more: String...) throws -> CommandRun {
    try place.run(["permit", command, "VD-01", "--kind", "operating_license"] + more)
  }

  private static func standing(_ place: Workplace, _ code: String = "VD-01") throws -> [String] {
    try place.json("permit", "list", code).elements.compactMap { $0["standing"]?.text }
  }

  private static func list(_ place: Workplace) throws -> String {
    try place.run("permit", "list", "VD-01").output.replacing(/\s+/, with: " ")
  }

  @Test("A reissue while suspended is recorded and says that the suspension goes on, until operation is allowed again")
  func reissuedWhileSuspended() throws {
    let place = try Self.furnished()
    _ = try Self.permit(place, "suspend", "--on", "1/5/2026", "--until", "31/12/2026", "--document", "1/TĐC")
    let run = try Self.permit(place, "reissue", "--on", "2/5/2026", "--document", "8/CL")
    #expect(run.status == 0 && run.errors.contains("vẫn đang bị tạm đình chỉ từ 01/05/2026 đến 31/12/2026"), "\(run)")
    #expect(run.errors.contains("maiam permit reinstate VD-01 --kind operating_license"), "\(run)")
    #expect(try Set(Self.standing(place)) == ["suspended"])
    #expect(try Self.list(place).contains("Tạm đình chỉ từ 01/05/2026 đến 31/12/2026"))
    #expect(
      try place.json("licensing", "audit", "VD-01", "--as-of", "30/6/2026").elements[0]["situation"]?.text
        == "suspended")
    #expect(try Self.permit(place, "reinstate", "--on", "3/5/2026").status == 0)
    #expect(try Set(Self.standing(place)) == ["in_force"])
  }

  @Test("A reissue after a withdrawal is refused, in a list, and by a correction of its day; the way it names works")
  func reissuedAfterWithdrawal() throws {
    let place = try Self.furnished()
    _ = try Self.permit(place, "reissue", "--on", "1/2/2024")
    _ = try Self.permit(place, "withdraw", "--on", "1/5/2026", "--document", "1/TH")
    try place.write(
      "giay.csv", "Mã cơ sở,Loại giấy tờ,Nội dung,Số giấy,Ngày\nVD-01,Giấy phép hoạt động,Cấp lại,2/GP,02/05/2026\n")
    let state = try place.state()
    let typed = try Self.permit(place, "reissue", "--on", "2/5/2026")
    let moved = try Self.permit(
      place, "correct", "--event", "reissued", "--on", "1/2/2024", "--new-on", "2/5/2026", "--reason", "Ghi nhầm")
    let listed = try place.run("permit", "import", "giay.csv")
    for run in [typed, moved, listed] {
      #expect(run.status != 0, "\(run)")
      #expect((run.output + run.errors).contains("Cấp lại không làm giấy đã thu hồi"), "\(run)")
      #expect((run.output + run.errors).contains("maiam permit add VD-01 --kind operating_license"), "\(run)")
    }
    #expect(try place.state() == state)
    try place.quietly(
      "permit", "add", "VD-01", "--kind", "operating_license", "--number", "2/GP", "--issued", "02/05/2026", "--issuer",
      "Sở A (hư cấu)")
    #expect(try Self.standing(place).contains("in_force"))
  }

  @Test("A paper that had run out and is issued again has no last day before its own: it is asked for, and said")
  func newTerm() throws {
    let place = try Self.furnished("--expires", "31/3/2026")
    let added = try Self.permit(
      place, "add", "--number", "02/GP", "--issued", "1/4/2026", "--issuer", "Sở A (hư cấu)")
    #expect(added.status == 1 && added.errors.contains("đã hết hạn ngày 31/03/2026"), "\(added)")
    #expect(!added.errors.contains("còn hiệu lực") && added.errors.contains("maiam permit reissue VD-01"), "\(added)")
    let asked = try Self.permit(place, "reissue", "--on", "1/4/2026")
    #expect(asked.status == 1 && asked.errors.contains("chưa nêu hạn mới"), "\(asked)")
    #expect(asked.errors.contains("--expires (trong danh sách"), "\(asked)")
    #expect(try Set(Self.standing(place)) == ["expired"])
    #expect(try Self.permit(place, "reissue", "--on", "1/4/2026", "--expires", "không thời hạn").status == 0)
    let list = try Self.list(place)
    #expect(
      list.contains("cấp lại 01/04/2026, không ghi hạn mới; hạn cũ 31/03/2026") && !list.contains("Hết hạn"), "\(list)")
    _ = try Self.permit(
      place, "correct", "--event", "reissued", "--on", "1/4/2026", "--new-expires", "31/3/2031", "--reason", "Ghi nhầm")
    #expect(try Self.list(place).contains("Còn hiệu lực đến hết ngày 31/03/2031"))
    // What was typed where the paper has none is taken off again.
    let off = try Self.permit(
      place, "correct", "--event", "reissued", "--on", "1/4/2026", "--new-expires", "không thời hạn", "--reason",
      "Ghi nhầm")
    #expect(off.status == 0)
    #expect(try Self.list(place).contains("không ghi hạn mới"))
    let told = try Self.permit(
      place, "add", "--number", "2/GP", "--issued", "1/3/2020", "--issuer", "Sở A (hư cấu)", "--expires",
      "không thời hạn")
    #expect(told.status == 1 && told.errors.contains("--new-expires \"không thời hạn\""), "\(told)")
  }

  @Test("A correction that puts a reissue behind the last day asks for the new one, as the reissue itself does")
  func newTermOfACorrection() throws {
    let place = try Self.furnished("--expires", "31/3/2026")
    #expect(try Self.permit(place, "reissue", "--on", "20/3/2026").status == 0)
    let move = ["--event", "reissued", "--on", "20/3/2026", "--new-on", "5/4/2026", "--reason", "Ghi nhầm"]
    let asked = try place.run(["permit", "correct", "VD-01", "--kind", "operating_license"] + move)
    #expect(asked.status == 1 && asked.errors.contains("Nêu --new-expires"), "\(asked)")
    #expect(try Set(Self.standing(place)) == ["expired"])
    let told = try place.run(
      ["permit", "correct", "VD-01", "--kind", "operating_license", "--new-expires", "không thời hạn"] + move)
    #expect(told.status == 0, "\(told)")
    #expect(try Self.list(place).contains("không ghi hạn mới"))
  }

  @Test("A day that differs at a paper without a number leads to its correction, not to a withdrawal that never was")
  func dayOfAnUnnumberedPaper() throws {
    let place = try Self.furnished()
    let add = ["permit", "add", "VD-02", "--kind", "operating_license", "--issuer", "Sở A (hư cấu)"]
    try place.quietly(add + ["--number", "không rõ", "--issued", "10/9/2020"])
    let run = try place.run(add + ["--number", "12/GPHĐ", "--issued", "11/9/2020"])
    let command =
      "maiam permit correct VD-02 --kind operating_license --event issued --on 10/09/2020 --new-on 11/09/2020 "
      + "--new-number \"12/GPHĐ\" --reason"
    #expect(run.status == 1 && run.errors.contains(command), "\(run)")
  }

  @Test("One decision counts once however its number is typed, or where one of the sides has none")
  func oneDecision() throws {
    let place = try Self.furnished()
    _ = try Self.permit(place, "suspend", "--on", "5/4/2026", "--until", "4/10/2026")
    let first = try place.state()
    let otherEnd = try Self.permit(place, "suspend", "--on", "5/4/2026", "--until", "31/12/2026")
    #expect(otherEnd.status == 1 && otherEnd.errors.contains("sổ ghi 04/10/2026, nay ghi 31/12/2026"), "\(otherEnd)")
    #expect(otherEnd.errors.contains("--new-until 31/12/2026"), "\(otherEnd)")
    #expect(try place.state() == first)
    // The number completes it; then the same number with a zero is the same.
    _ = try Self.permit(place, "suspend", "--on", "5/4/2026", "--until", "4/10/2026", "--document", "1/QĐ-TĐC")
    let second = try place.state()
    for more in [["--until", "4/10/2026", "--document", "01/qđ-tđc"], ["--document", "1/QĐ-TĐC"], []] {
      let run = try place.run(
        ["permit", "suspend", "VD-01", "--kind", "operating_license", "--on", "5/4/2026"] + more)
      #expect(run.status == 0, "\(run)")
    }
    for more in [
      ["--on", "5/4/2026", "--until", "4/11/2026", "--document", "01/QĐ-TĐC"],
      ["--on", "5/4/2026", "--until", "4/10/2026", "--document", "2/QĐ-TĐC"],
      ["--on", "6/4/2026", "--until", "4/10/2026", "--document", "01/QĐ-TĐC"],
    ] {
      let run = try place.run(["permit", "suspend", "VD-01", "--kind", "operating_license"] + more)
      #expect(run.status == 1 && run.errors.contains("maiam permit correct VD-01"), "\(run)")
    }
    #expect(try place.state() == second)
    #expect(try place.json("permit", "list", "VD-01").elements.count { $0["event"]?.text == "suspended" } == 1)
  }

  @Test("A notice, a pause and a closing by one number are one however it is typed")
  func oneNotice() throws {
    let place = try Self.furnished()
    let notice = [
      "notice", "add", "VD-01", "--received", "5/10/2026", "--received-by", "health_department", "--document",
    ]
    let pause = [
      "operation", "pause", "VD-01", "--decided", "18/10/2026", "--received", "20/10/2026", "--decided-by",
      "health_department", "--document",
    ]
    for number in ["01/TB", "1/TB", "Số 1/TB"] { try place.quietly(notice + [number]) }
    #expect(try place.json("notice", "list", "VD-01").elements.compactMap { $0["document"]?.text } == ["01/TB"])
    for number in ["05/TB", "5/TB"] { try place.quietly(pause + [number]) }
    let other = try place.run(
      "notice", "add", "VD-01", "--received", "6/10/2026", "--received-by", "commune_chairman", "--document", "1/TB")
    #expect(other.status == 1 && other.errors.contains("sổ ghi Sở Y tế"), "\(other)")
    #expect(other.errors.contains("maiam facility retract VD-01 --what notice --on 05/10/2026 --reason"), "\(other)")
    try place.quietly("facility", "close", "VD-02", "--on", "25/11/2026", "--document", "9/QĐ")
    let closed = try place.run("facility", "close", "VD-02", "--on", "26/11/2026", "--document", "09/QĐ")
    #expect(closed.status == 1 && closed.errors.contains("--what closure --on 25/11/2026"), "\(closed)")
    try place.quietly(
      "facility", "retract", "VD-02", "--what", "closure", "--on", "25/11/2026", "--reason", "Nhầm ngày")
    try place.quietly("facility", "close", "VD-02", "--on", "26/11/2026", "--document", "09/QĐ")
  }

  @Test("What was recorded of a paper while two homes were one goes with the paper when they are parted")
  func unmerged() throws {
    let place = try Self.furnished()
    try place.quietly("facility", "merge", "VD-02", "VD-01", "--reason", "trùng", "--allow-different")
    try place.quietly(
      "permit", "withdraw", "VD-01", "--kind", "operating_license", "--on", "1/5/2026", "--document", "1/TH")
    let run = try place.run("facility", "unmerge", "VD-01", "--reason", "Hai nơi khác nhau")
    #expect(run.status == 0, "\(run)")
    #expect(
      run.errors.contains("đi theo giấy tờ ấy: giấy phép hoạt động 2/GP, thu hồi ngày 01/05/2026 (1/TH)"), "\(run)")
    #expect(try Set(Self.standing(place)) == ["withdrawn"])
    #expect(try Self.standing(place, "VD-02").isEmpty)
    try place.quietly(
      "permit", "correct", "VD-01", "--kind", "operating_license", "--event", "withdrawn", "--on", "1/5/2026",
      "--remove", "--reason", "Ghi nhầm")
    #expect(try place.run("trail", "verify").status == 0)
    #expect(try place.run("doctor").status == 0)
  }

  @Test("Of a paper recorded while two homes were one somebody says whose it is before they are parted")
  func papersWhileMerged() throws {
    for (owner, other) in [("VD-01", "VD-02"), ("VD-02", "VD-01")] {
      let place = try Workplace.furnished(hasPermits: false)
      place.environment["MAIAM_TODAY"] = Self.day
      try place.quietly("facility", "merge", "VD-02", "VD-01", "--reason", "trùng", "--allow-different")
      try place.quietly(
        "permit", "add", "VD-01", "--kind", "operating_license", "--number", "7/GP", "--issued", "1/3/2020", "--issuer",
        "Sở A (hư cấu)")
      try place.quietly(
        "permit", "suspend", "VD-01", "--kind", "operating_license", "--on", "1/5/2026", "--until", "31/12/2026")
      let state = try place.state()
      let asked = try place.run("facility", "unmerge", "VD-01", "--reason", "Ghi nhầm")
      #expect(asked.status == 1 && asked.errors.contains("giấy phép hoạt động 7/GP, cấp ngày 01/03/2020"), "\(asked)")
      #expect(asked.errors.contains("--papers-of VD-01"), "\(asked)")
      #expect(
        try place.run("facility", "unmerge", "VD-01", "--reason", "Ghi nhầm", "--papers-of", "VD-03").status == 64)
      #expect(try place.state() == state)
      try place.quietly("facility", "unmerge", "VD-01", "--reason", "Ghi nhầm", "--papers-of", owner)
      #expect(try Set(Self.standing(place, owner)) == ["suspended"])
      #expect(try Self.standing(place, other).isEmpty)
      #expect(try place.run("trail", "verify").status == 0)
      #expect(try place.run("doctor").status == 0)
    }
  }

  @Test(
    "A column of numbers of decisions is read beside one of numbers of papers, and asked about where it stands alone")
  func decisionColumn() throws {
    for heading in ["Số quyết định", "Quyết định số", "Số QĐ"] {
      let place = try Self.furnished()
      func list(_ until: String) throws {
        try place.write(
          "giay.csv",
          """
          Mã cơ sở,Loại giấy tờ,Nội dung,Số giấy,\(heading),Ngày,Đến ngày
          VD-01,Giấy phép hoạt động,Tạm đình chỉ,2/GP,1/QĐ-TĐC,05/04/2026,\(until)

          """)
      }
      try list("04/06/2026")
      try place.quietly("permit", "import", "giay.csv")
      #expect(try place.json("permit", "list", "VD-01").elements.last?["document"]?.text == "1/QĐ-TĐC")
      try list("31/07/2026")
      let again = try place.run("permit", "import", "giay.csv")
      #expect(again.status != 0 && (again.output + again.errors).contains("sổ ghi 04/06/2026"), "\(again)")
      try place.write(
        "chi-mot.csv",
        "Mã cơ sở,Loại giấy tờ,Nội dung,\(heading),Ngày\nVD-01,Giấy phép hoạt động,Tạm đình chỉ,1/QĐ-TĐC,05/05/2026\n")
      let alone = try place.run("permit", "import", "chi-mot.csv")
      #expect(alone.status == 65 && alone.errors.contains("number_or_document"), "\(alone)")
    }
  }

  @Test("Two rows of one list that contradict each other name each other, not the register")
  func rowsOfOneList() throws {
    let place = try Workplace.furnished(hasPermits: false)
    place.environment["MAIAM_TODAY"] = Self.day
    try place.write(
      "giay.csv",
      """
      Mã cơ sở,Loại giấy tờ,Nội dung,Số giấy,Ngày,Có giá trị đến
      VD-01,Giấy phép hoạt động,Cấp,2/GP,01/03/2020,30/09/2026
      VD-01,Giấy phép hoạt động,Cấp,2/GP,01/03/2020,30/09/2027

      """)
    let run = try place.run("permit", "import", "giay.csv")
    let text = run.output + run.errors
    #expect(run.status != 0 && text.contains("dòng 2 của tệp này"), "\(run)")
    #expect(text.contains("30/09/2026 / 30/09/2027") && !text.contains("permit correct"), "\(run)")
  }

  @Test("What is gone is not taken away again, and who runs by a notice is paused")
  func handledTwice() throws {
    let place = try ReportTests.inspected()
    let license = ["VD-01", "--kind", "operating_license", "--number", "02/GP-HC", "--on", "14/5/2025"]
    try place.quietly(["permit", "withdraw"] + license + ["--document", "5/QĐ-TH"])
    let state = try place.state()
    func handle(_ kind: String, _ number: String, _ day: String) throws -> CommandRun {
      try place.run(
        "handling", "add", "\(ReportTests.code)/01", "--kind", kind, "--number", number, "--on", day, "--by",
        "Giám đốc Ví Dụ (hư cấu)")
    }
    place.environment["MAIAM_TODAY"] = "2025-05-20"
    for (kind, number) in [("withdrawal", "6/QĐ-TH"), ("suspension", "7/QĐ-TĐC")] {
      let run = try handle(kind, number, "15/5/2025")
      #expect(run.status == 1 && run.errors.contains("ngày 14/05/2025 theo 5/QĐ-TH"), "\(run)")
    }
    #expect(try place.state() == state)
    #expect(try handle("withdrawal", "05/qđ-th", "15/5/2025").status == 0)
    place.environment["MAIAM_TODAY"] = Self.day
    try place.quietly(
      "notice", "add", "VD-01", "--received", "20/7/2026", "--received-by", "health_department", "--document", "1/TB")
    let paused = try handle("suspension", "8/QĐ", "21/11/2026")
    #expect(
      paused.status == 1 && paused.errors.contains("maiam operation pause VD-01 --document \"8/QĐ\""), "\(paused)")
  }

  @Test("The days of a suspended license are none without a notice: they are counted from the day it was gone")
  func daysWithoutNotice() throws {
    for isWithdrawn in [false, true] {
      let place = try isWithdrawn ? Self.furnished() : Self.furnished("--expires", "30/9/2026")
      _ = try Self.permit(place, "suspend", "--on", "1/6/2026", "--until", "30/11/2026")
      if isWithdrawn { _ = try Self.permit(place, "withdraw", "--on", "1/10/2026") }
      let audit = try place.json("licensing", "audit", "VD-01", "--as-of", "28/11/2026").elements[0]
      #expect(audit["situation"]?.text == "not_notified", "\(audit)")
      #expect(audit["without_notice_since"]?.text == "2026-10-01", "\(audit)")
    }
  }

  @Test("A license issued again shows both its days in one row, and a count under a former name says whose it is")
  func bothDays() throws {
    let place = try Self.furnished()
    _ = try Self.permit(place, "reissue", "--on", "1/10/2025")
    try place.quietly("report", "export", "facility-register", "-o", "so.xlsx")
    let cells = try ReportTests.sheets(place, "so.xlsx").values.flatMap { $0.joined().compactMap(\.text) }
    #expect(cells.contains { $0.contains("ngày 01/03/2020, cấp lại ngày 01/10/2025") }, "\(cells)")
    try place.quietly("facility", "edit", "VD-01", "--name", "Nhà An Phúc (hư cấu)", "--on", "1/9/2026")
    try place.write(
      "dem.csv", "Tên cơ sở,\"Xã, phường\",Số trẻ em\nMái ấm Hướng Dương (hư cấu),11311,15\n")
    let run = try place.run("census", "import", "dem.csv", "--on", "1/10/2026")
    #expect(
      run.status == 0 && (run.output + run.errors).contains("được hiểu là VD-01 “Nhà An Phúc (hư cấu)”"), "\(run)")
  }
}
