import Foundation
import Testing

/// What servers export of forms from telephones, by the settings an office may choose there, and after a spreadsheet
/// program has saved it.
struct SubmissionTests {
  private let forms = FormTests()
  private static let code = FormTests.code

  private func take(_ place: Workplace, _ text: String) throws -> (run: CommandRun, stored: [String]) {
    try place.write("ds.csv", text)
    let run = try place.run("inspection", "answer", Self.code, "--from", "ds.csv")
    return (run, try forms.stored(place))
  }

  /// The sign between groups is the office's to choose; a choice may hold it in its own name.
  @Test(arguments: ["/", ":", "-", ".", "::", " > ", "|"])
  func anySignStandsBetweenGroups(_ sign: String) throws {
    let place = try forms.place()
    let header = [
      "inspection_code", "checklist_id", "checklist_version", "s__house/g__bf_seen/bf_seen",
      "s__house/g__bf_area/bf_area", "s__house/g__bf_area/note__bf_area", "s__house/g__bf_things/bf_things/bed",
      "s__house/g__bf_things/bf_things/mosquito-net", "s__house/g__bf_things/bf_things/lamp",
    ].map { $0.replacing("/", with: sign) }.joined(separator: ",")
    let (run, stored) = try take(place, header + "\n\(Self.code),bieu-mau,1,yes,41.5,cả sân,1,0,1\n")
    #expect(run.status == 0, "\(run)")
    #expect(stored == ["bf-seen yes", "bf-area 41.5 (cả sân)", "bf-things bed,lamp"])
  }

  /// A column for each choice and none for them together: what else was said of the item stands beside them. "Không có"
  /// is an answer, and by it a finding.
  @Test(arguments: [
    // bed, net, lamp, reason, note
    ("1,0,1,,rách màn", "bf-things bed,lamp (rách màn)"), (",,,none,", "bf-things "), ("0,0,0,none,", "bf-things "),
    (",,,not_applicable,chỉ có sân", "bf-things not_applicable (chỉ có sân)"),
    ("0,0,0,not_checked,", "bf-things not_checked"),
    (",,,not_checked,", "bf-things not_checked"),
  ])
  func columnsOfChoicesKeepWhatStandsBeside(_ cells: String, _ expected: String) throws {
    let place = try forms.place()
    let group = "g__bf_things/"
    let header =
      "inspection_code,g__bf_seen/bf_seen,"
      + ["bed", "mosquito-net", "lamp"].map { "\(group)bf_things/\($0)," }.joined()
      + "\(group)reason__bf_things,\(group)note__bf_things"
    let (run, stored) = try take(place, "\(header)\n\(Self.code),yes,\(cells)\n")
    #expect(run.status == 0 && stored == ["bf-seen yes", expected], "\(run)")
  }

  @Test func marksAndReasonsThatDisagreeAreRefused() throws {
    let place = try forms.place()
    let header = "inspection_code,bf_seen,bf_things/bed,bf_things/mosquito-net,bf_things/lamp,reason__bf_things"
    let (run, stored) = try take(place, "\(header)\n\(Self.code),yes,1,0,0,none\n")
    #expect(run.status == 65 && run.errors.contains("bf-things") && stored.isEmpty, "\(run)")
  }

  /// A version is no number, a decimal mark is the program's, a day is one of the sheet.
  @Test func tableSavedBySpreadsheetIsTaken() throws {
    let place = try forms.place()
    let checklist = String(decoding: try place.bytes("phieu/bieu-mau.yaml"), as: UTF8.self)
    try place.write("phieu/bieu-mau.yaml", checklist.replacing("\"1\"", with: "\"2026.10\""))
    try place.quietly("inspection", "plan", "VD-02", "--checklist", "bieu-mau")
    try place.quietly(
      "inspection", "start", "I-2025-000002", "--decision", "7/QĐ-HC", "--decided", "5/5/2025", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "12/5/2025", "--lead", "Trần Thị Lá (hư cấu)")
    func run(_ version: String) throws -> CommandRun {
      try place.write(
        "ds.csv",
        "inspection_code;checklist_version;bf_seen;bf_area;bf_drill\nI-2025-000002;\(version);yes;41,125;02/05/2025\n")
      return try place.run("inspection", "answer", "I-2025-000002", "--from", "ds.csv")
    }
    for version in ["2026.10", "2026,1"] { #expect(try run(version).status == 0, "\(version)") }
    for version in ["2026.1", "2026,2", "2026"] { #expect(try run(version).status == 65, "\(version)") }
    _ = try Python.run(
      "-c",
      """
      import openpyxl, sys, datetime
      book = openpyxl.Workbook()
      book.active.append(["inspection_code", "checklist_version", "bf_seen", "bf_area", "bf_drill"])
      book.active.append(["I-2025-000002", 2026.1, "yes", 41.125, datetime.datetime(2025, 5, 2)])
      book.save(sys.argv[1])
      """, place.path("ds.xlsx"))
    let saved = try place.run("inspection", "answer", "I-2025-000002", "--from", "ds.xlsx")
    #expect(
      saved.status == 0 && saved.output.contains("3 giữ nguyên") || saved.errors.contains("3 giữ nguyên"), "\(saved)")
  }

  /// A column that nobody reads, what stands in it, and the one that is named.
  @Test(
    arguments: [
      ("bf_sen", "yes", "bf_seen"), ("note__bf_see", "trẻ bị nhốt", "note__bf_seen"),
      ("ghi chú thêm", "trẻ bị nhốt", nil),
      ("g__bf_area/bf_aria", "12", "bf_area"), ("reason__bf_dril", "not_checked", "reason__bf_drill"),
      ("Inspection code", "x", nil), ("bf_cook", "own", nil),
    ] as [(String, String, String?)])
  func columnNobodyReadsIsRefused(_ heading: String, _ value: String, _ near: String?) throws {
    let place = try forms.place()
    // "bf_cook" stands there twice.
    let (run, stored) = try take(
      place, "inspection_code,bf_cook,bf_things,\(heading)\n\(Self.code),bought,bed,\(value)\n")
    #expect(run.status == 65 && stored.isEmpty, "\(run)")
    if heading == "bf_cook" { return }
    #expect(run.errors.contains("dòng 2: cột “\(heading)” có ghi “\(value)”"), "\(run)")
    #expect(run.errors.contains(near.map { "gần nhất là “\($0)”" } ?? "xóa cột này khỏi tệp"), "\(run)")
    // Empty it loses nothing; of another inspection it is no matter.
    for row in ["\(Self.code),bought,bed,", "\(Self.code),bought,bed,\nI-2025-000009,own,bed,\(value)"] {
      let (empty, stored) = try take(place, "inspection_code,bf_cook,bf_things,\(heading)\n\(row)\n")
      #expect(empty.status == 0 && stored == ["bf-things bed", "bf-cook bought"], "\(empty)")
    }
  }

  @Test("A note without an answer is refused, and so is what stands without a heading")
  func noteAloneIsRefused() throws {
    let place = try forms.place()
    for (heading, cells, words) in [
      ("note__bf_seen", "trẻ bị nhốt", "“bf-seen” chưa có kết quả"), ("", "trẻ bị nhốt", "cột không có tiêu đề"),
      ("_id", "7,trẻ bị nhốt", "cột không có tiêu đề"),
    ] {
      let (run, stored) = try take(
        place, "inspection_code,bf_cook,bf_things,\(heading)\n\(Self.code),bought,bed,\(cells)\n")
      #expect(run.status == 65 && stored.isEmpty && run.errors.contains(words), "\(run)")
    }
    // The reason why there is no answer is one by itself.
    let (run, stored) = try take(
      place, "inspection_code,bf_cook,bf_things,reason__bf_seen\n\(Self.code),bought,bed,not_checked\n")
    #expect(run.status == 0 && stored.contains("bf-seen not_checked"), "\(run)")
  }

  @Test("What the servers write of a submission besides its answers is in nobody's way")
  func columnsOfServers() throws {
    let place = try forms.place()
    let columns = [
      "start", "end", "today", "deviceid", "username", "SubmissionDate", "meta-instanceID", "meta/instanceName",
      "formhub/uuid", "_id", "_uuid", "_submission_time", "__version__", "KEY", "SubmitterID", "SubmitterName",
      "AttachmentsPresent", "AttachmentsExpected", "Status", "DeviceID", "Edits", "FormVersion", "facility",
    ]
    let (run, stored) = try take(
      place,
      "inspection_code,bf_seen,\(columns.joined(separator: ","))\n\(Self.code),yes,"
        + columns.map { $0 == "facility" ? "VD-01" : "7" }.joined(separator: ",") + "\n")
    #expect(run.status == 0 && stored == ["bf-seen yes"], "\(run)")
  }

  @Test("A list whose heading is nearly that of the notes loses none")
  func misspeltHeadingOfList() throws {
    let place = try forms.place()
    let (run, stored) = try take(place, "Mã nội dung,Kết quả,Ghi trú\nbf-seen,yes,trẻ bị nhốt\n")
    #expect(run.status == 65 && stored.isEmpty && run.errors.contains("gần nhất là “Ghi chú”"), "\(run)")
    let (other, kept) = try take(place, "Mã nội dung,Kết quả,Ảnh số\nbf-seen,yes,12\n")
    #expect(other.status == 0 && kept == ["bf-seen yes"] && other.errors.contains("Ảnh số"), "\(other)")
  }

  /// What a file holds of other inspections is not read, and that is said with their codes.
  @Test func linesOfOtherInspectionsAreNamed() throws {
    let place = try forms.place()
    let (run, stored) = try take(
      place, "inspection_code,bf_seen,bf_cook\n\(Self.code),yes,bought\nI-2025-000777,no,bought\n")
    #expect(run.status == 0 && stored == ["bf-seen yes", "bf-cook bought"], "\(run)")
    #expect(run.errors.contains("Tệp còn 1 phiếu của cuộc kiểm tra khác (I-2025-000777)"), "\(run)")
  }

  /// One that was turned down where it was collected does not stand in the way of the one that was not.
  @Test(arguments: [
    ("ReviewState", "rejected", "approved"),
    ("_validation_status", "validation_status_not_approved", "validation_status_approved"),
    ("_validation_status", "Not Approved", "Approved"), ("ReviewState", "rejected", ""),
  ])
  func rejectedSubmissionMakesWay(_ column: String, _ rejected: String, _ approved: String) throws {
    let place = try forms.place()
    let header = "inspection_code,bf_seen,bf_cook,\(column)\n"
    let (run, stored) = try take(
      place, header + "\(Self.code),no,bought,\(rejected)\n\(Self.code),yes,bought,\(approved)\n")
    #expect(run.status == 0 && stored == ["bf-seen yes", "bf-cook bought"], "\(run)")
    #expect(run.errors.contains("lấy phiếu ở dòng 3, không lấy phiếu bị từ chối (dòng 2)"), "\(run)")
    // Two that may both be used, or none, are a question.
    for states in [("", ""), (approved, approved), (rejected, rejected)] {
      let before = try place.state().rows
      let (run, _) = try take(
        place, header + "\(Self.code),no,bought,\(states.0)\n\(Self.code),yes,bought,\(states.1)\n")
      #expect(run.status == 65, "\(run)")
      #expect(try place.state().rows == before)
    }
  }
}
