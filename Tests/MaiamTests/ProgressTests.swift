import Foundation
import Testing

/// A job that lasts over a second says so on a terminal, whatever it is, and nowhere else.
struct ProgressTests {
  private static func said(_ mode: String, _ words: [String]) throws -> String {
    let place = try Workplace.furnished()
    return try Python.run(
      [Python.script("watch_terminal.py"), mode, place.path("maiam.sqlite"), Workplace.program.path] + words + [
        "--db", place.path("maiam.sqlite"), "--today", "2025-05-14", "--lang", "en",
      ])
  }

  private static let slow = ["facility", "edit", "VD-01", "--phone", "0901 000 001", "--on", "14/5/2025"]

  @Test func aTerminalIsTold() throws {
    let said = try Self.said("terminal", Self.slow)
    #expect(said.hasPrefix("0 ") && said.contains(#"\r\u2026 working, 1 s"#), "\(said)")
    // The line is gone at the end.
    #expect(said.contains(#"\r\x1b[K'"#), "\(said)")
  }

  @Test func aPipeIsNotTold() throws {
    let said = try Self.said("pipe", Self.slow)
    #expect(said.hasPrefix("0 ") && !said.contains("working") && !said.contains(#"\r"#), "\(said)")
  }
}
