import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A real process is killed at a random moment; what it had acknowledged is there, and nothing is half there.
///
/// `MAIAM_KILLS` is how many times (`make test-long`: 300); `MAIAM_KILL_SEED` repeats a run.
@Suite(.serialized) struct KillTests {
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var word = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
      return word ^ (word >> 31)
    }
  }

  private static func setting(_ name: String) -> String? { ProcessInfo.processInfo.environment[name] }

  private static func start(_ place: Workplace, _ arguments: [String], input: String, output: String) throws -> Process
  {
    let process = Process()
    process.executableURL = Workplace.program
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: place.folder)
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": place.folder, "TZ": "UTC", "MAIAM_DB": "maiam.sqlite",
      "MAIAM_TODAY": "2025-05-14", "MAIAM_ACTOR": "Cán bộ thử (hư cấu)", "MAIAM_CHECKLISTS": "phieu",
    ]
    try Data(input.utf8).write(to: URL(filePath: place.path("go-vao.txt")))
    try Data().write(to: URL(filePath: output))
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: place.path("go-vao.txt")))
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: output))
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Questions asked so far; each but the first acknowledges an answer.
  private static func questions(_ output: String) -> Int {
    let text = (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").count { $0.hasPrefix("[") && $0.contains("/") && $0.contains("] ") }
  }

  private static func isGone(_ process: Process) -> Bool { !process.isRunning }

  @Test func nothingAcknowledgedIsLost() throws {
    let count = Self.setting("MAIAM_KILLS").flatMap(Int.init) ?? 12
    let seed = Self.setting("MAIAM_KILL_SEED").flatMap(UInt64.init) ?? 20_250_514
    var (between, byKind) = (0, [String: Int]())
    for number in 0..<count {
      var numbers = Numbers(state: seed &+ UInt64(number))
      let place = try Workplace.furnished()
      let label = "MAIAM_KILLS=1 MAIAM_KILL_SEED=\(seed &+ UInt64(number))"
      let output = place.path("in-ra.txt")
      // Five of six are answering: these are the kills between two acknowledged writes.
      switch number % 12 {
      case 5: try killImport(place, &numbers, output, label); byKind["import", default: 0] += 1
      case 8: try killClosing(place, &numbers, output, label); byKind["close", default: 0] += 1
      case 11: try killExport(place, &numbers, output, label); byKind["export", default: 0] += 1
      default:
        byKind["fill", default: 0] += 1
        if try killFilling(place, &numbers, output, label) { between += 1 }
      }
      let verified = try place.run("trail", "verify")
      #expect(verified.status == 0, "\(label): \(verified)")
      let integrity = try Python.run(
        "-c", "import sqlite3,sys; print(sqlite3.connect(sys.argv[1]).execute('pragma integrity_check').fetchone()[0])",
        place.path("maiam.sqlite"))
      #expect(integrity == "ok\n", "\(label): \(integrity)")
    }
    // Two thirds fall between the first and the last acknowledged write, or the test tests nothing.
    #expect(between * 3 >= count * 2, "\(between) of \(count)")
    if count > 12 { print("kills: \(count), \(between) between acknowledged writes, \(byKind), seed \(seed)") }
  }

  /// - Returns: Whether it was killed after the first acknowledged answer and before the last.
  private func killFilling(_ place: Workplace, _ numbers: inout Numbers, _ output: String, _ label: String) throws
    -> Bool
  {
    try place.quietly("inspection", "plan", "VD-01", "--checklist", "quick-safety")
    try place.quietly(
      "inspection", "start", "I-2025-000001", "--decision", "7/QĐ-HC", "--decided", "5/5/2025", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "12/5/2025", "--lead", "Trần Thị Lá (hư cấu)")
    let total = 15
    let process = try Self.start(
      place, ["inspection", "fill", "I-2025-000001"], input: String(repeating: ".\n\n", count: 40), output: output)
    // Waits until so many are acknowledged, then a moment longer, so that the kill falls anywhere in a write.
    let wanted = Int.random(in: 2...(total - 4), using: &numbers)
    while Self.questions(output) < wanted, process.isRunning { usleep(500) }
    usleep(UInt32.random(in: 0..<30_000, using: &numbers))
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    let acknowledged = max(0, Self.questions(output) - 1)
    let view = try place.json("inspection", "show", "I-2025-000001")
    let kept = view["answers"]?.elements.count ?? 0
    // The last one may have been written and not yet acknowledged.
    #expect(kept >= acknowledged && kept <= acknowledged + 1, "\(label): \(acknowledged) acknowledged, \(kept) kept")
    return process.terminationReason == .uncaughtSignal && acknowledged >= 1 && kept < total
  }

  private func killImport(_ place: Workplace, _ numbers: inout Numbers, _ output: String, _ label: String) throws {
    let rows = (0..<400).map { "VDX-\($0),Nhà số \($0) (hư cấu),preschool,public,11311,01/05/2025,3\n" }.joined()
    try place.write("nhieu.csv", BadInputTests.header + rows)
    let process = try Self.start(place, ["facility", "import", "nhieu.csv"], input: "", output: output)
    usleep(UInt32.random(in: 0..<900_000, using: &numbers))
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    let isAcknowledged = try !Data(contentsOf: URL(filePath: output)).isEmpty
    let kept = try place.json("facility", "list").elements.count
    // All of them or none.
    #expect(kept == 404 || (kept == 4 && !isAcknowledged), "\(label): \(kept)")
  }

  private func killClosing(_ place: Workplace, _ numbers: inout Numbers, _ output: String, _ label: String) throws {
    try prepareClosing(place)
    let process = try Self.start(
      place, ["inspection", "close", "I-2025-000001", "--on", "13/5/2025", "--signed-by-facility", "yes"], input: "",
      output: output)
    usleep(UInt32.random(in: 0..<200_000, using: &numbers))
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    let isAcknowledged = try !Data(contentsOf: URL(filePath: output)).isEmpty
    let view = try place.json("inspection", "show", "I-2025-000001")
    let isClosed = view["state"]?.text == "closed"
    #expect(isClosed || !isAcknowledged, "\(label)")
    #expect(view["findings"]?.elements.count == (isClosed ? 2 : 0), "\(label)")
    #expect(try place.run("inspection", "verify", "I-2025-000001").status == (isClosed ? 0 : 1), "\(label)")
  }

  private func killExport(_ place: Workplace, _ numbers: inout Numbers, _ output: String, _ label: String) throws {
    try prepareClosing(place)
    try place.quietly("inspection", "close", "I-2025-000001", "--on", "13/5/2025", "--signed-by-facility", "yes")
    try place.write("bien-ban.xlsx", "bản cũ")
    try place.quietly("backup", "luu.sqlite")
    let older = try ["bien-ban.xlsx": place.bytes("bien-ban.xlsx"), "luu.sqlite": place.bytes("luu.sqlite")]
    // So that the new one is another.
    try place.quietly("facility", "edit", "VD-01", "--address", "Số 9 (hư cấu)", "--on", "1/5/2025")
    for (arguments, file) in [
      (
        ["report", "export", "inspection-record", "--inspection", "I-2025-000001", "-o", "bien-ban.xlsx"],
        "bien-ban.xlsx"
      ),
      (["backup", "luu.sqlite"], "luu.sqlite"),
    ] {
      let process = try Self.start(place, arguments, input: "", output: output)
      usleep(UInt32.random(in: 0..<250_000, using: &numbers))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      if try place.bytes(file) == older[file] {
        #expect(try Data(contentsOf: URL(filePath: output)).isEmpty, "\(label)")
      } else if file == "luu.sqlite" {
        #expect(try place.run("trail", "verify", "--db", file).status == 0, "\(label)")
      } else {
        #expect(try place.run("sheet", "show", file).status == 0, "\(label)")
      }
    }
  }

  private func prepareClosing(_ place: Workplace) throws {
    try place.startInspection()
    try place.write(
      "kq.yaml",
      "answers: [{item_id: vd-rooms-seen, value: \"no\"}, {item_id: vd-no-beating, value: \"yes\"}, "
        + "{item_id: vd-last-drill, value: 2025-01-01}]\n")
    try place.quietly("inspection", "answer", "I-2025-000001", "--from", "kq.yaml")
  }
}
