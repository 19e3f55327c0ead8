import CareCore
import CareMessages
import CareOffice
import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The window the program runs in, if any.
enum Terminal {
  static func isInteractive(_ stream: Int32) -> Bool { isatty(stream) == 1 }

  /// Columns of the window; 100 when there is none.
  static var width: Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    if let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init), columns > 20 { return columns }
    return 100
  }

  /// A line on standard output, or several; nothing in them can command the window.
  static func say(_ text: String) {
    clearForOutput()
    FileHandle.standardOutput.write(Data((NormalizedText.shown(text) + "\n").utf8))
  }

  /// Text as it is on standard output.
  static func write(_ text: String) {
    clearForOutput()
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  /// What goes to a file or a pipe is not seen: the line of a long job stays.
  private static func clearForOutput() {
    if isOutputSeen { ProgressBar.clear() }
  }

  private static let isOutputSeen = isInteractive(STDOUT_FILENO)

  /// Sentences in lines that can be read: no wider than the window, and than a page.
  private static func lines(_ text: String) -> [String] { TextTable.wrap(text, min(width, 100)) }

  /// The same on standard output.
  static func say(wrapped text: String) { for line in lines(text) { say(line) } }

  /// A question, in the width of the window; what is typed stands behind its end.
  static func ask(_ question: String) -> String? {
    let lines = lines(question)
    for line in lines.dropLast() { say(line) }
    write((lines.last ?? "") + (question.hasSuffix(" ") ? " " : ""))
    ProgressBar.clear(holds: true)
    defer { ProgressBar.clear() }
    return readLine()
  }

  /// That no law is known for the day of a fact; nothing where one is.
  static func warn(beyondLaw day: CalendarDay, _ desk: Desk) {
    if desk.regime(on: day) == .unknown {
      warn(OperationTerm.beyondLaw.text(Program.language, ["day": day.shortText]))
    }
  }

  /// Deadlines that a changed law moved, under the sentence that says so; nothing where none did.
  static func warn(moved: [MovedDeadline], _ heading: CalendarTerm) {
    if moved.isEmpty { return }
    warn(heading.text(Program.language, ["count": String(moved.count)]))
    for deadline in moved { warn("– " + deadline.text(Program.language)) }
  }

  /// That answers of an inspection may mean a child in danger, until somebody records an emergency or says why not.
  static func warn(_ dangers: OpenDangers?, _ desk: Desk) {
    guard let dangers else { return }
    for line in desk.text(dangers) { warn(line) }
  }

  /// A line on standard error: progress, warnings, failures.
  static func warn(_ text: String) {
    ProgressBar.clear()
    FileHandle.standardError.write(Data((NormalizedText.shown(text) + "\n").utf8))
  }
}
