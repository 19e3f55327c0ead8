import Foundation
import Testing

/// What papers, handlings and merges tell of one act stands once, and what stays where when homes are parted is said.
struct PapersAndMergesTests {
  private static let finding = "\(ReportTests.code)/01"
  private static let by = "Chánh Thanh tra Ví Dụ (hư cấu)"
  private static let reason = ["--reason", "Ghi nhầm (hư cấu)"]

  private static func words(_ run: String) -> [String] {
    run.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
      index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
    }
  }

  private static func tell(_ place: Workplace, _ runs: String...) throws {
    for run in runs { try place.quietly(words(run)) }
  }

  private static func handlings(_ place: Workplace) throws -> [JSONValue] {
    try place.json("handling", "list").elements.filter { $0["code"]?.text?.hasPrefix("H-") == true }
  }

  /// VD-01 inspected, its license withdrawn and that recorded against the finding too.
  private static func withdrawn() throws -> Workplace {
    let place = try ReportTests.inspected()
    try tell(
      place,
      "permit withdraw VD-01 --kind operating_license --on 13/5/2025 --document 50/QĐ-TH --issuer 'Sở Ví Dụ (hư cấu)'",
      "handling add \(finding) --kind withdrawal --number 50/QĐ-TH --on 13/5/2025 --by '\(by)'")
    return place
  }

  private static let correct = ["permit", "correct", "VD-01", "--kind", "operating_license", "--event", "withdrawn"]

  @Test("A fine that both entries hold is no reason to count it twice: they are merged when one copy is taken back")
  func fineOfBoth() throws {
    let place = try ReportTests.inspected()
    try Self.tell(
      place, "inspection plan VD-02 --checklist vi-du",
      "inspection start I-2025-000002 --decision 8/QĐ-HC --decided 5/5/2025 --issuer 'Sở Ví Dụ (hư cấu)' --announced 12/5/2025 --lead 'Trần Thị Lá (hư cấu)'",
      "inspection answer I-2025-000002 vd-rooms-seen không", "inspection answer I-2025-000002 vd-cooking own",
      "inspection answer I-2025-000002 vd-no-beating 'phát hiện' --note 'Một trẻ kể (hư cấu)'",
      "inspection answer I-2025-000002 vd-last-drill --not-checked --note 'Không có sổ'",
      "inspection close I-2025-000002 --on 13/5/2025 --signed-by-facility yes")
    let other = try #require(
      try place.json("finding", "list", "--inspection", "I-2025-000002").elements.first?["code"]?.text)
    let fine = "--kind sanction_decision --on 14/5/2025 --by '\(Self.by)' --amount 5000000"
    try Self.tell(
      place, "handling add \(Self.finding) \(fine) --number 3/QĐ-XPHC",
      "handling add \(other) \(fine) --number '03/qđ-xphc'")
    let merge = Self.words("facility merge VD-01 VD-02 --allow-different --counts-of VD-01 --reason trùng")
    let state = try place.state()
    let refused = try place.run(merge)
    #expect(refused.status != 0 && refused.errors.contains("(H-2025-001, H-2025-002)"), "\(refused)")
    #expect(refused.errors.contains("maiam handling correct H-2025-002 --remove --reason"), "\(refused)")
    #expect(try place.state() == state)
    try place.quietly(["handling", "correct", "H-2025-002", "--remove"] + Self.reason)
    // Two fines of one day, one without a number, are two where their amounts differ, and one where they do not.
    try Self.tell(
      place,
      "handling add \(other) --kind sanction_decision --number 'không số' --on 14/5/2025 --by '\(Self.by)' --amount 7000000"
    )
    let trial = try place.run(merge)
    #expect(trial.status == 0, "\(trial)")
    try place.quietly(["facility", "unmerge", "VD-02"] + Self.reason)
    try place.quietly(["handling", "correct", "H-2025-003", "--new-amount", "5000000"] + Self.reason)
    #expect(try place.run(merge).errors.contains("H-2025-003 --remove"))
    #expect(try place.run("trail", "verify").status == 0)
  }

  @Test("A withdrawal corrected at the paper is corrected where it is recorded against findings")
  func handlingFollowsPaper() throws {
    let place = try Self.withdrawn()
    let run = try place.run(
      Self.correct + ["--on", "13/5/2025", "--new-on", "14/5/2025", "--new-document", "51/QĐ-TH"] + Self.reason)
    #expect(run.status == 0 && run.errors.contains("H-2025-001"), "\(run)")
    let row = try #require(try Self.handlings(place).first)
    #expect(row["number"]?.text == "51/QĐ-TH" && row["on"]?.text == "2025-05-14", "\(row)")
    #expect(row["note"] == .null && row["corrections"]?[0]?["reason"]?.text == "Ghi nhầm (hư cấu)", "\(row)")
    // The other way round it is done at the paper too.
    let state = try place.state()
    for (options, named) in [
      (["--new-on", "13/5/2025"], "--new-on 13/05/2025"), (["--new-number", "52/QĐ"], "--new-document \"52/QĐ\""),
    ] {
      let refused = try place.run(["handling", "correct", "H-2025-001"] + options + Self.reason)
      #expect(refused.status == 1, "\(refused)")
      #expect(
        refused.errors.contains(
          "maiam permit correct VD-01 --kind operating_license --number \"02/GP-HC\" --event withdrawn --on 14/05/2025 \(named) --reason"
        ), "\(refused)")
    }
    #expect(try place.state() == state)
    // Who decided is the handling's own.
    try place.quietly(["handling", "correct", "H-2025-001", "--new-by", "Sở Ví Dụ (hư cấu)"] + Self.reason)
    #expect(try Self.handlings(place).count == 1)
    #expect(try place.run("trail", "verify").status == 0)
  }

  @Test(
    "A withdrawal that never was leaves no handling behind", arguments: [["--remove"], ["--new-event", "surrendered"]])
  func handlingGoesFirst(_ options: [String]) throws {
    let place = try Self.withdrawn()
    let state = try place.state()
    let remove = Self.correct + ["--on", "13/5/2025"] + options + Self.reason
    let refused = try place.run(remove)
    #expect(refused.status == 1, "\(refused)")
    #expect(refused.errors.contains("maiam handling correct H-2025-001 --remove --reason"), "\(refused)")
    #expect(try place.state() == state)
    try place.quietly(["handling", "correct", "H-2025-001", "--remove"] + Self.reason)
    try place.quietly(remove)
    #expect(try Self.handlings(place).isEmpty)
  }

  @Test("A last day that does not reach over a reissue is said where it is typed, and in the reasons of the audit")
  func leftOpen() throws {
    let place = try Workplace.furnished(hasPermits: false)
    try Self.tell(
      place,
      "permit add VD-01 --kind operating_license --number 5/GP --issuer 'Sở Ví Dụ (hư cấu)' --issued 10/3/2020",
      "permit reissue VD-01 --kind operating_license --number 5/GP --on 10/4/2024")
    func reasons() throws -> String { try place.run("licensing", "audit", "VD-01").output.replacing(/\s+/, with: " ") }
    #expect(try !reasons().contains("không ghi hạn mới"))
    let run = try place.run(
      ["permit", "correct", "VD-01", "--kind", "operating_license", "--event", "issued", "--on", "10/3/2020"]
        + ["--new-expires", "9/3/2023"] + Self.reason)
    #expect(run.status == 0 && run.errors.contains("Hạn 09/03/2023 không tính từ lần cấp lại 10/04/2024"), "\(run)")
    #expect(
      run.errors.contains(
        "maiam permit correct VD-01 --kind operating_license --number \"5/GP\" --event reissued --on 10/04/2024 --new-expires"
      ), "\(run)")
    let said =
      "chỉ vì lần cấp lại 10/04/2024 không ghi hạn mới (giấy phép hoạt động 5/GP; hạn ghi trước đó là 09/03/2023)"
    let told = try reasons()
    #expect(told.contains(said), "\(told)")
    let json = try place.json("licensing", "audit", "VD-01").elements.first?["papers_left_open"]?.elements.first
    #expect(json?["event"]?.text == "reissued" && json?["expires"]?.text == "2023-03-09", "\(String(describing: json))")
    try place.quietly(
      ["permit", "correct", "VD-01", "--kind", "operating_license", "--event", "reissued", "--on", "10/4/2024"]
        + ["--new-expires", "9/4/2029"] + Self.reason)
    #expect(try !reasons().contains("không ghi hạn mới"))
  }

  @Test("A list that knows a paper by the number it had before it was issued again tells of the same paper")
  func formerNumber() throws {
    let place = try Workplace.furnished(hasPermits: false)
    try Self.tell(
      place,
      "permit add VD-01 --kind operating_license --number 5/GP --issuer 'Sở Ví Dụ (hư cấu)' --issued 10/3/2020",
      "permit reissue VD-01 --kind operating_license --number 9/GP --on 10/4/2024")
    try place.write(
      "cu.csv",
      """
      Mã cơ sở,Loại giấy tờ,Số giấy tờ,Cơ quan cấp,Sự kiện,Ngày
      VD-01,Giấy phép hoạt động,05/GP,Sở Ví Dụ (hư cấu),Cấp,10/03/2020

      """)
    let told = try place.run("permit", "import", "cu.csv")
    #expect(told.status == 0, "\(told)")
    let audits = try place.json("permit", "list", "VD-01").elements
    #expect(Set(audits.map { $0["number"]?.text }).isSubset(of: ["5/GP", "9/GP"]) && audits.count == 2, "\(audits)")
    // What happened to it is told by either number; a number that it never had is none of it.
    try Self.tell(place, "permit suspend VD-01 --kind operating_license --number 5/GP --on 1/5/2025 --until 1/8/2025")
    #expect(try place.json("licensing", "audit", "VD-01").elements.first?["situation"]?.text == "suspended")
    #expect(
      try place.run(
        "permit", "withdraw", "VD-01", "--kind", "operating_license", "--number", "7/GP", "--on", "2/5/2025"
      ).status != 0)
  }

  @Test("One license at two homes is said when it is recorded and whenever the register is examined")
  func numberOfTwo() throws {
    let place = try Workplace.furnished(hasPermits: false)
    func add(_ home: String, _ number: String, _ day: String) throws -> CommandRun {
      try place.run(
        "permit", "add", home, "--kind", "operating_license", "--number", number, "--issuer", "Sở Ví Dụ (hư cấu)",
        "--issued", day)
    }
    _ = try add("VD-01", "5/GP", "10/3/2020")
    // Numbers begin anew each year.
    let later = try add("VD-03", "5/GP", "10/3/2021")
    #expect(later.status == 0 && !later.errors.contains("được ghi ở"), "\(later)")
    #expect(try place.run("doctor").status == 0)
    let run = try add("VD-02", "05/gp", "11/3/2020")
    #expect(run.status == 0 && run.errors.contains("được ghi ở 2 cơ sở: VD-01, VD-02"), "\(run)")
    let doctor = try place.run("doctor")
    #expect(doctor.status == 1 && doctor.output.contains("2 cơ sở: VD-01, VD-02"), "\(doctor)")
    try place.write(
      "gp.csv",
      """
      Mã cơ sở,Loại giấy tờ,Số giấy tờ,Cơ quan cấp,Sự kiện,Ngày
      VD-02,Giấy chứng nhận đăng ký hoạt động dưới 10 đối tượng,8/GCN,Sở Ví Dụ (hư cấu),Cấp,10/03/2018
      VD-03,Giấy chứng nhận đăng ký hoạt động dưới 10 đối tượng,8/GCN,Sở Ví Dụ (hư cấu),Cấp,10/03/2018

      """)
    let list = try place.run("permit", "import", "gp.csv")
    #expect(list.status == 0 && (list.output + list.errors).contains("2 cơ sở: VD-02, VD-03"), "\(list)")
    // Told of the list before is not told again.
    #expect(!(list.output + list.errors).contains("VD-01"), "\(list)")
    try place.quietly(
      ["permit", "correct", "VD-02", "--kind", "operating_license", "--event", "issued", "--on", "11/3/2020"]
        + ["--new-number", "6/GP"] + Self.reason)
    #expect(try !place.run("doctor").output.contains("VD-01"))
  }

  @Test("Parted homes: each thing that stays with the kept one is named with the command that takes it back")
  func unmerged() throws {
    let place = try Workplace.furnished()
    try Self.tell(
      place, "facility merge VD-01 VD-02 --allow-different --counts-of VD-01 --reason trùng",
      "facility census VD-02 --on 10/5/2025 --children 9", "inspection plan VD-02 --checklist vi-du",
      "permit review VD-02 --on 9/5/2025 --source 'Danh sách (hư cấu)'")
    let run = try place.run(["facility", "unmerge", "VD-02"] + Self.reason)
    #expect(run.status == 0, "\(run)")
    for part in [
      "maiam facility retract VD-01 --what census --on 10/05/2025 --reason",
      "maiam facility retract VD-01 --what permit_review --on 09/05/2025 --reason",
      "maiam inspection cancel I-2025-000001 --reason",
    ] { #expect(run.errors.contains(part), "\(part): \(run)") }
    try Self.tell(
      place, "facility retract VD-01 --what census --on 10/05/2025 --reason nhầm",
      "facility retract VD-01 --what permit_review --on 09/05/2025 --reason nhầm",
      "inspection cancel I-2025-000001 --reason nhầm")
  }

  @Test(
    "A place that was taken out of the register and comes back with a list is named with the reason it was taken out")
  func comesBack() throws {
    let place = try Workplace.furnished(hasPermits: false)
    try place.quietly("facility", "retract", "VD-02", "--what", "entry", "--reason", "Không có nơi này (hư cấu)")
    try place.write(
      "moi.csv",
      """
      Tên cơ sở,Loại hình,Công lập/ngoài công lập,Xã phường,Tính đến ngày,Số trẻ em
      NHÀ NUÔI TRẺ CHÙA VÍ DỤ (hư cấu),children_care,Ngoài công lập,Phường Lê Chân,02/05/2025,8

      """)
    let run = try place.run("facility", "import", "moi.csv")
    #expect(run.status == 0, "\(run)")
    let said = (run.output + run.errors).replacing(/\s+/, with: " ")
    #expect(said.contains("trùng tên và xã, phường với VD-02, đã rút khỏi sổ ngày"), "\(run)")
    #expect(said.contains("vì: Không có nơi này (hư cấu). Nếu vẫn là ghi nhầm: maiam facility retract F-"), "\(run)")
    let added = try place.run(
      "facility", "discover", "--name", "Nhà nuôi trẻ chùa Ví Dụ (hư cấu)", "--commune", "Phường Lê Chân", "--source",
      "ward_group", "--on", "12/5/2025")
    #expect(added.status == 0 && added.errors.contains("VD-02, đã rút khỏi sổ"), "\(added)")
  }

  @Test("A canceled inspection keeps no entry in the register, and stays readable when the entry is taken out")
  func canceledStaysReadable() throws {
    let place = try Workplace.furnished(hasPermits: false)
    try Self.tell(place, "inspection plan VD-02 --checklist vi-du", "inspection plan VD-02 --checklist vi-du")
    let retract = ["facility", "retract", "VD-02", "--what", "entry"] + Self.reason
    try Self.tell(place, "inspection cancel I-2025-000001 --reason 'Nhầm nơi (hư cấu)'")
    let refused = try place.run(retract)
    #expect(refused.status == 1 && refused.errors.contains("I-2025-000002"), "\(refused)")
    #expect(!refused.errors.contains("I-2025-000001"), "\(refused)")
    try Self.tell(place, "inspection cancel I-2025-000002 --reason 'Nhầm nơi (hư cấu)'")
    try place.quietly(retract)
    for arguments in [
      ["inspection", "list"], ["inspection", "show", "I-2025-000001"], ["due"], ["doctor"], ["trail", "verify"],
      ["trail", "list"], ["finding", "list"], ["remediation", "list"], ["handling", "list"], ["facility", "list"],
      ["inspection", "list", "--format", "json"], ["licensing", "audit"],
    ] {
      let run = try place.run(arguments)
      #expect(run.status == 0, "\(run)")
    }
    let rows = try place.json("inspection", "list").elements
    #expect(rows.map { $0["facility_code"]?.text } == ["VD-02", "VD-02"], "\(rows)")
    #expect(try place.run("facility", "list").output.contains("VD-02") == false)
    // In a campaign it was asked for: whoever takes it out answers to the campaign first.
    try Self.tell(
      place, "directive add --issuer 'Văn phòng Ví Dụ (hư cấu)' --summary 'V/v kiểm tra (hư cấu)'",
      "campaign create --name 'Đợt (hư cấu)' --directive D-2025-001 --from 1/5/2025 --to 31/5/2025 --province 31 --checklist vi-du",
      "campaign excuse C-2025-001 VD-03 --reason 'Đang sửa chữa (hư cấu)'")
    let excused = try place.run(["facility", "retract", "VD-03", "--what", "entry"] + Self.reason)
    #expect(excused.status == 1 && excused.errors.contains("C-2025-001"), "\(excused)")
  }
}
