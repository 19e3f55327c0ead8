import Foundation
import Testing

/// The disk is full, a folder may not be written, a file is something else: a sentence and an exit code for each, and
/// all that was there is there.
struct FaultTests {
  /// A register with a closed inspection that has evidence, and an older backup and report beside it.
  private static func place() throws -> Workplace {
    let place = try Workplace(copying: template.get())
    place.environment["MAIAM_CHECKLISTS"] = "phieu"
    return place
  }

  private static let template = Result { try made() }

  private static func made() throws -> String {
    let place = try Workplace.furnished()
    place.isKept = true
    try place.startInspection()
    try place.write("ao.jpg", String(repeating: "một bức ảnh (hư cấu) ", count: 200_000))
    try place.write(
      "kq.yaml",
      "answers: [{item_id: vd-rooms-seen, value: \"no\"}, {item_id: vd-no-beating, value: \"yes\"}, "
        + "{item_id: vd-last-drill, value: 2025-01-01}]\n")
    try place.quietly("inspection", "answer", "I-2025-000001", "--from", "kq.yaml")
    try place.quietly("backup", "luu.sqlite")
    try place.write("bien-ban.xlsx", "bản cũ")
    try place.quietly("inspection", "attach", "I-2025-000001", "vd-rooms-seen", "bien-ban.xlsx")
    try place.quietly("backup", "that.sqlite")
    return place.folder
  }

  private static func names(_ place: Workplace) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: place.folder)
      .filter { !$0.hasPrefix("maiam.sqlite-") }.sorted()
  }

  /// Nothing was lost and nothing half done: every row and every other file as before, and the trail sound.
  private static func isAsBefore(_ place: Workplace, _ before: Workplace.State, _ label: Comment) throws {
    place.wrapper = []
    #expect(try place.state() == before, label)
    #expect(try place.run("trail", "verify").status == 0, label)
    #expect(try place.run("doctor").status == 0, label)
  }

  // MARK: A full disk

  static let record = ["report", "export", "inspection-record", "--inspection", "I-2025-000001", "-o", "bien-ban.xlsx"]

  /// No file may grow past so many blocks of 512 or 1,024 bytes, whichever the shell counts in.
  @Test(arguments: [
    (["facility", "import", "nhieu.csv"], 1_200, Int32(74)), (["backup", "luu.sqlite"], 100, 74),
    (["inspection", "attach", "I-2025-000001", "vd-rooms-seen", "ao.jpg"], 2_000, 74),
    (["restore", "that.sqlite", "--force"], 200, 74), (record, 4, 74),
    (["facility", "export", "-o", "bien-ban.xlsx"], 4, 74),
    (["licensing", "unlicensed", "-o", "bien-ban.xlsx"], 4, 74),
  ])
  func aFullDisk(_ arguments: [String], _ blocks: Int, _ status: Int32) throws {
    let place = try Self.place()
    let rows = (0..<3_000).map { "VDX-\($0),Nhà \($0) (hư cấu),preschool,public,11311,01/05/2025,3\n" }.joined()
    try place.write("nhieu.csv", BadInputTests.header + rows)
    let before = try place.state()
    place.wrapper = ["sh", "-c", #"trap "" XFSZ; ulimit -f "# + String(blocks) + #"; exec "$@""#, "sh"]
    let run = try place.run(arguments)
    #expect(run.status == status, "\(run)")
    #expect(run.errors.contains("Đĩa đầy") || run.errors.contains("Đĩa đã đầy"), "\(run)")
    // A database that was replaced aside is no damage; here none was.
    try Self.isAsBefore(place, before, "\(run)")
    #expect(try Self.names(place).allSatisfy { !$0.hasSuffix(".tmp") && !$0.contains("restoring") })
  }

  // MARK: What may not be touched

  /// Root may do anything: the program is then started as nobody, which needs setpriv of util-linux.
  private static let canBeNobody = getuid() != 0 || FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")

  private static func becomeNobody(_ place: Workplace) throws {
    guard getuid() == 0 else { return }
    place.wrapper = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    let process = Process()
    process.executableURL = URL(filePath: "/bin/chown")
    process.arguments = ["-R", "65534:65534", place.folder]
    try process.run()
    process.waitUntilExit()
  }

  private static func allow(_ mode: Int, _ path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  static let edit = ["facility", "edit", "VD-01", "--address", "Số 9 (hư cấu)", "--on", "1/5/2025"]

  /// What is forbidden, its mode, the command, the exit code and a part of the sentence.
  @Test(
    .enabled(if: canBeNobody, "chạy bằng root mà không có setpriv: không thử được quyền truy cập"),
    arguments: [
      (".", 0o555, edit, Int32(74), "quyền ghi"),
      ("maiam.sqlite", 0o444, edit, 74, "quyền ghi"),
      ("maiam.sqlite", 0o000, ["facility", "list"], 66, "Không đọc được"),
      ("cam", 0o555, ["backup", "cam/moi.sqlite"], 73, "Không tạo được"),
      ("cam", 0o555, ["report", "export", "facility-register", "-o", "cam/moi.xlsx"], 73, "Không tạo được"),
      (
        "maiam.sqlite.evidence", 0o555, ["inspection", "attach", "I-2025-000001", "vd-rooms-seen", "kq.yaml"], 73,
        "Không tạo được"
      ),
      ("ao.jpg", 0o000, ["inspection", "attach", "I-2025-000001", "vd-rooms-seen", "ao.jpg"], 66, "Không đọc được"),
      ("kq.yaml", 0o000, ["inspection", "answer", "I-2025-000001", "--from", "kq.yaml"], 66, "Không đọc được"),
      ("that.sqlite", 0o000, ["restore", "that.sqlite"], 66, "Không đọc được"),
      (".", 0o555, ["restore", "that.sqlite", "--force"], 73, "Không tạo được"),
    ])
  func whatMayNotBeTouched(
    _ thing: String, _ mode: Int, _ arguments: [String], _ status: Int32, _ sentence: String
  ) throws {
    let place = try Self.place()
    try place.write("cam/cu.txt", "bản cũ")
    let before = try place.state()
    try Self.becomeNobody(place)
    try Self.allow(mode, place.path(thing))
    let run = try place.run(arguments)
    try Self.allow(0o755, place.path(thing))
    #expect(run.status == status && run.errors.contains(sentence), "\(run)")
    #expect(!run.errors.contains("không lường trước"), "\(run)")
    try Self.isAsBefore(place, before, "\(run)")
  }

  // MARK: Something else in its place

  /// Garbage where the database was: it is refused and left alone, and the backup takes its place when asked to.
  @Test func garbageInPlaceOfTheDatabase() throws {
    let place = try Self.place()
    let (rows, older) = try (place.state().rows, place.bytes("luu.sqlite"))
    for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: place.path("maiam.sqlite" + suffix)) }
    let garbage = Data((0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 >> 5) })
    try garbage.write(to: URL(filePath: place.path("maiam.sqlite")))
    for arguments in [
      ["facility", "list"], Self.edit, ["doctor"], ["backup", "luu.sqlite"], ["restore", "that.sqlite"],
    ] {
      let run = try place.run(arguments)
      #expect(run.status == 65 && run.errors.contains("maiam.sqlite"), "\(run)")
      #expect(try place.bytes("maiam.sqlite") == garbage, "\(run)")
      #expect(try place.bytes("luu.sqlite") == older, "\(run)")
    }
    let restored = try place.run("restore", "that.sqlite", "--force")
    #expect(restored.status == 0, "\(restored)")
    #expect(try place.run("trail", "verify").status == 0)
    #expect(try place.json("facility", "list").elements.count == 4)
    #expect(try place.state().rows != rows)  // The restored copy goes on as another device.
    let kept = try Self.names(place).first { $0.hasPrefix("maiam.sqlite.2") }
    #expect(try place.bytes(try #require(kept)) == garbage)
  }

  /// The log was lost with what stood only there. What is left is whole, and a seal written on paper tells.
  @Test func theLogIsGone() throws {
    let place = try Self.place()
    // Another process looks on, so that the log is not written back when the next command ends.
    let reader = Process()
    reader.executableURL = URL(filePath: "/usr/bin/env")
    reader.arguments = [
      "python3", "-c",
      "import sqlite3,sys; d=sqlite3.connect(sys.argv[1]); d.execute('begin'); d.execute('select 1 from facility').fetchone();"
        + " print('x', flush=True); sys.stdin.read()", place.path("maiam.sqlite"),
    ]
    let (input, output) = (Pipe(), Pipe())
    (reader.standardInput, reader.standardOutput) = (input, output)
    try reader.run()
    _ = try output.fileHandleForReading.read(upToCount: 1)
    let before = try place.json("trail", "list").elements.count
    #expect(try place.run(Self.edit).status == 0)
    let seal = try #require(try place.json("trail", "seal")[0]?["code"]?.text)
    let copy = try Data(contentsOf: URL(filePath: place.path("maiam.sqlite")))
    try input.fileHandleForWriting.close()
    reader.waitUntilExit()
    for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: place.path("maiam.sqlite" + suffix)) }
    try copy.write(to: URL(filePath: place.path("maiam.sqlite")))
    #expect(try place.run("trail", "verify").status == 0)
    #expect(try place.json("trail", "list").elements.count == before)
    let verified = try place.run("trail", "verify", "--seal", seal)
    #expect(verified.status == 1, "\(verified)")
    #expect(try place.run(Self.edit).status == 0)
  }

  /// Evidence taken away: named by whoever looks, and back from the backup.
  @Test func evidenceIsDeleted() throws {
    let place = try Self.place()
    try place.quietly("inspection", "attach", "I-2025-000001", "vd-rooms-seen", "ao.jpg")
    try place.quietly("inspection", "close", "I-2025-000001", "--on", "13/5/2025", "--signed-by-facility", "yes")
    try place.write("rao.jpg", "hàng rào (hư cấu)")
    try place.quietly(
      "remediation", "report", "I-2025-000001/01", "--evidence", "Ảnh", "--by", "Chủ cơ sở (hư cấu)", "--file",
      "rao.jpg")
    #expect(try place.run("doctor").status == 0)
    try place.quietly("backup", "that.sqlite")
    let rows = try place.state().rows
    let store = place.path("maiam.sqlite.evidence")
    let files = FileManager.default.enumerator(atPath: store)?.compactMap { $0 as? String }.filter { $0.contains("/") }
    #expect(files?.count == 3)
    for file in files ?? [] { try FileManager.default.removeItem(atPath: "\(store)/\(file)") }
    let doctor = try place.run("doctor")
    #expect(doctor.status == 1, "\(doctor)")
    for file in files ?? [] { #expect(doctor.output.contains(file), "\(doctor)") }
    #expect(try place.run("inspection", "verify", "I-2025-000001").status == 1)
    #expect(try place.run("finding", "show", "I-2025-000001/01").output.contains("đã mất"))
    #expect(try place.state().rows == rows)
    // As doctor says: the files come back from the backup.
    for file in files ?? [] {
      try FileManager.default.copyItem(
        atPath: place.path("that.sqlite.evidence/\(file)"), toPath: "\(store)/\(file)")
    }
    #expect(try place.run("doctor").status == 0)
  }
}
