import Foundation

/// One run of the program as a person saw it.
struct CommandRun: CustomStringConvertible {
  let arguments: [String]
  let input: String?
  let output: String
  let errors: String
  let status: Int32

  /// The output as a file of it has it.
  var file: String { output.replacing("‹BOM›", with: "\u{FEFF}").replacing("‹CRLF›\n", with: "\r\n") }

  /// Readable, and made of nothing but what was typed and shown.
  var description: String {
    var parts = ["$ maiam " + arguments.map(Self.quoted).joined(separator: " ")]
    if let input { parts.append("── gõ vào\n" + input) }
    if !output.isEmpty { parts.append(output) }
    if !errors.isEmpty { parts.append("── stderr\n" + errors) }
    parts.append("── exit \(status)")
    return parts.map { $0.hasSuffix("\n") ? String($0.dropLast()) : $0 }.joined(separator: "\n")
  }

  private static func quoted(_ argument: String) -> String {
    let isPlain = !argument.isEmpty && argument.allSatisfy { $0.isLetter || $0.isNumber || "-_./=:,<".contains($0) }
    return isPlain ? argument : "'" + argument + "'"
  }
}

/// A folder of its own with a database in it, and the program at work there.
final class Workplace {
  let folder: String
  /// Laid over the fixed environment of every run.
  var environment: [String: String] = [:]
  private(set) var runs: [CommandRun] = []

  /// The office of most tests, just founded.
  convenience init() throws { try self.init(copying: try Self.founded.get()) }

  // Founded once; every test works on a copy.
  private static let founded = Result {
    let place = try Workplace(agency: "Sở Y tế Ví Dụ (hư cấu)")
    place.isKept = true
    return place.folder
  }

  /// - Parameter agency: An office is founded when it is given; that run is not kept in ``runs``.
  init(agency: String?) throws {
    folder = FileManager.default.temporaryDirectory.path + "/maiam-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    guard let agency else { return }
    let run = try run(["init", "--agency", agency, "--place", "Hải Phòng", "--province", "31"])
    if run.status != 0 { throw Trouble(text: "\(run)") }
    runs = []
  }

  /// A place that begins as a copy of another.
  init(copying template: String) throws {
    folder = FileManager.default.temporaryDirectory.path + "/maiam-\(UUID().uuidString)"
    try FileManager.default.copyItem(atPath: template, toPath: folder)
  }

  /// What the program is started by: another user, a limit.
  var wrapper: [String] = []

  /// Templates outlive the value that made them.
  var isKept = false

  deinit { if !isKept { try? FileManager.default.removeItem(atPath: folder) } }

  func forgetRuns() { runs = [] }

  /// The last run is no part of the golden text.
  func forgetLastRun() { runs.removeLast() }

  struct Trouble: Error {
    let text: String
  }

  /// Beside the tests in the folder of the build.
  static let program: URL = {
    let beside = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    let build = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: ".build/debug")
    let folders = [Bundle.main.bundleURL, beside, build]
    return folders.map { $0.appending(path: "maiam") }.first {
      FileManager.default.isExecutableFile(atPath: $0.path)
    } ?? build.appending(path: "maiam")
  }()

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  func write(_ name: String, _ text: String) throws {
    let file = URL(filePath: path(name))
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func bytes(_ name: String) throws -> Data { try Data(contentsOf: URL(filePath: path(name))) }

  @discardableResult
  func run(_ arguments: String..., input: String? = nil) throws -> CommandRun { try run(arguments, input: input) }

  /// Runs the program in the folder.
  @discardableResult
  func run(_ arguments: [String], input: String? = nil) throws -> CommandRun {
    let id = UUID().uuidString
    let scratch = FileManager.default.temporaryDirectory.path + "/maiam-run-\(id)"
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    let (outputPath, errorsPath, inputPath) = (scratch + "/output", scratch + "/errors", scratch + "/input")
    for (path, text) in [(outputPath, ""), (errorsPath, ""), (inputPath, input ?? "")] {
      try Data(text.utf8).write(to: URL(filePath: path))
    }
    let process = Process()
    // A real pipe, as a person's script has it; output goes to files, which no other process can hold open.
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", #"cat "$0" | "$@""#, inputPath] + wrapper + [Self.program.path] + arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": folder, "TZ": "UTC", "MAIAM_DB": "maiam.sqlite",
      "MAIAM_TODAY": "2025-05-14", "MAIAM_ACTOR": "Cán bộ thử (hư cấu)", "COLUMNS": "100",
    ].merging(environment) { _, new in new }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: outputPath))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: errorsPath))
    try process.run()
    process.waitUntilExit()
    func text(_ path: String) throws -> String {
      String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
        .replacing(folder, with: "‹thư mục›").replacing("\u{FEFF}", with: "‹BOM›").replacing("\r\n", with: "‹CRLF›\n")
    }
    let run = CommandRun(
      arguments: arguments.map { $0.replacing(folder, with: "‹thư mục›") }, input: input,
      output: try text(outputPath), errors: try text(errorsPath), status: process.terminationStatus)
    runs.append(run)
    return run
  }

  /// The output of a run that must end well, as JSON.
  func json(_ arguments: String...) throws -> JSONValue { try json(arguments) }

  func json(_ arguments: [String]) throws -> JSONValue {
    let run = try run(arguments + ["--format", "json"])
    if run.status != 0 { throw Trouble(text: "\(run)") }
    return try JSONDecoder().decode(JSONValue.self, from: Data(run.output.utf8))
  }

  /// What must be as before after a refusal: every row of the database, and every other file byte by byte.
  ///
  /// The database file's own bytes may differ: opening one in WAL mode counts as a change to SQLite.
  struct State: Equatable {
    let rows: String
    let files: [String: Data]
  }

  func state() throws -> State {
    var files: [String: Data] = [:]
    let names = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
    for name in names where !name.hasPrefix("maiam.sqlite") {
      files[name] = FileManager.default.contents(atPath: path(name)) ?? Data()
    }
    return State(rows: try rows(), files: files)
  }

  /// The length of the trail, and a hash over all rows of all tables.
  private func rows() throws -> String {
    guard FileManager.default.fileExists(atPath: path("maiam.sqlite")) else { return "no database" }
    return try Python.run(
      "-c",
      """
      import hashlib,sqlite3,sys
      db = sqlite3.connect(sys.argv[1])
      dump = "".join(db.iterdump())
      print(db.execute("select count(*) from trailEntry").fetchone()[0], hashlib.sha256(dump.encode()).hexdigest())
      """, path("maiam.sqlite"))
  }
}

/// The judge from outside.
enum Python {
  /// A script beside the tests.
  static func script(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: name).path
  }

  static func run(_ arguments: String...) throws -> String { try run(arguments) }

  static func run(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let output = FileManager.default.temporaryDirectory.path + "/maiam-python-\(UUID().uuidString)"
    try Data().write(to: URL(filePath: output))
    defer { try? FileManager.default.removeItem(atPath: output) }
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: output))
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let text = String(decoding: try Data(contentsOf: URL(filePath: output)), as: UTF8.self)
    if process.terminationStatus != 0 { throw Workplace.Trouble(text: "python3 \(arguments): \(text)") }
    return text
  }
}
