import CSQLite
import CareCore
import CareOffice
import CareStore
import Foundation

/// Audits every facility of a database as of a day, next to one hand-written statement that only joins the same rows:
/// `maiam-bench-audit FILE [audit|join] [RUNS]`. Both by default, by turns.
@main
enum Main {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard let path = arguments.first else { preconditionFailure("maiam-bench-audit FILE [audit|join] [RUNS]") }
    let what = arguments.dropFirst().first ?? "both"
    let runs = arguments.dropFirst(2).first.flatMap { Int($0) } ?? 5
    guard let day = CalendarDay("2025-05-14") else { preconditionFailure() }
    let desk = try Desk.open(
      Desk.Setup(databasePath: path, today: day, actor: "benchmark", host: "benchmark", command: "benchmark",
        now: { Instant(endOf: day) }))
    var audits: [Double] = []
    var joins: [Double] = []
    var tally: [String: Int] = [:]
    var joined = 0
    for _ in 0..<runs {
      if what != "join" { audits.append(try seconds { tally = try audit(desk, day) }) }
      if what != "audit" { joins.append(seconds { joined = join(path) }) }
    }
    func report(_ name: String, _ times: [Double]) {
      guard !times.isEmpty else { return }
      let sorted = times.sorted()
      print("\(name): median \(sorted[sorted.count / 2]) s of \(times.count), from \(sorted[0]) to \(sorted[sorted.count - 1])")
    }
    report("audit", audits)
    report("join, \(joined) rows", joins)
    if let audit = audits.sorted().dropFirst(audits.count / 2).first,
      let join = joins.sorted().dropFirst(joins.count / 2).first
    {
      print("ratio: \(audit / join)")
    }
    print("peak memory: \(peakMegabytes()) MB")
    print(tally.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
  }

  private static func seconds(_ body: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let duration = try clock.measure(body)
    return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }

  /// What `licensing audit` does, but for printing.
  private static func audit(_ desk: Desk, _ day: CalendarDay) throws -> [String: Int] {
    var tally: [String: Int] = [:]
    var reasons = 0
    try desk.forEachAudit(Vantage(day: day)) { audit in
      tally[audit.situation.rawValue, default: 0] += 1
      reasons += audit.classes.reduce(0) { $0 + $1.reasons.count }
    }
    tally["reasons"] = reasons
    return tally
  }

  /// Reads every column of every row that an audit reads, and does nothing with them.
  private static func join(_ path: String) -> Int {
    var database: OpaquePointer?
    guard sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY, nil) == SQLITE_OK else { preconditionFailure(path) }
    defer { sqlite3_close(database) }
    var statement: OpaquePointer?
    let sql = """
      SELECT f.code, p.*, c.*, d.kind, e.*, o.*, s.*
      FROM facility f
      LEFT JOIN facilityProfile p ON p.facility = f.id AND p.supersededAt IS NULL
      LEFT JOIN census c ON c.id = (
        SELECT id FROM census WHERE facility = f.id AND supersededAt IS NULL AND countedOn <= '2025-05-14'
        ORDER BY countedOn DESC LIMIT 1)
      LEFT JOIN permit d ON d.facility = f.id AND d.supersededAt IS NULL
      LEFT JOIN permitEvent e ON e.permit = d.id AND e.supersededAt IS NULL
      LEFT JOIN discovery o ON o.facility = f.id AND o.supersededAt IS NULL
      LEFT JOIN closure s ON s.facility = f.id AND s.supersededAt IS NULL
      ORDER BY f.id
      """
    guard sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK else { preconditionFailure(sql) }
    defer { sqlite3_finalize(statement) }
    var rows = 0
    var bytes = 0
    while sqlite3_step(statement) == SQLITE_ROW {
      rows += 1
      for column in 0..<sqlite3_column_count(statement) { bytes += Int(sqlite3_column_bytes(statement, column)) }
    }
    precondition(bytes > 0)
    return rows
  }

  private static func peakMegabytes() -> Int {
    var usage = rusage()  // 0 is RUSAGE_SELF, which C and Glibc type differently.
    getrusage(0, &usage)
    return usage.ru_maxrss / 1024
  }
}
