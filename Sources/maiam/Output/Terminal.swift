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
    if let width = width(of: STDOUT_FILENO) { return width }
    if let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init), columns > 20 { return columns }
    return 100
  }

  private static func width(of stream: Int32) -> Int? {
    var size = winsize()
    return ioctl(stream, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
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
    return ProgressBar.held {
      guard isInteractive(STDIN_FILENO) else { return readLine() }
      let isOnTerminal = isInteractive(STDOUT_FILENO)
      // The terminal then says where a paste begins and ends, so that its second line does not answer the next question.
      if isOnTerminal { write("\u{1B}[?2004h") }
      defer { if isOnTerminal { write("\u{1B}[?2004l") } }
      return typedLine()
    }
  }

  /// One line, or all the lines of a paste as one.
  private static func typedLine() -> String? {
    guard var text = readLine() else { return nil }
    var count = 1
    while isOpen(text), let line = readLine() {
      text += " " + line
      count += 1
    }
    // A terminal that does not mark a paste: its further lines wait already, and the last of them may lack its end.
    if !text.contains(pasteBegins), isWaiting {
      var isEnded = false
      while !isEnded {
        if !isWaiting, count > 1 { write(Term.pasteGoesOn.text(Program.language)) }
        guard let line = readLine() else { break }
        isEnded = line.isEmpty
        if !isEnded {
          text += " " + line
          count += 1
        }
      }
    }
    text = text.replacing(pasteBegins, with: "").replacing(pasteEnds, with: "")
    if count > 1 {
      say(wrapped: Term.pastedLines.text(Program.language, ["text": NormalizedText(text)?.value ?? text]))
    }
    return text
  }

  private static let (pasteBegins, pasteEnds) = ("\u{1B}[200~", "\u{1B}[201~")

  private static func isOpen(_ text: String) -> Bool {
    guard let begin = text.ranges(of: pasteBegins).last else { return false }
    return !text[begin.upperBound...].contains(pasteEnds)
  }

  /// Whether a whole line waits to be read.
  private static var isWaiting: Bool {
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&input, 1, 40) == 1 && input.revents & Int16(POLLIN) != 0
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
  ///
  /// On a terminal its sentences are broken between words; a file and another program get them whole. Nothing that is to
  /// be typed again, as a command, is broken within a word.
  static func warn(_ text: String) {
    ProgressBar.clear()
    let shown = NormalizedText.shown(text)
    let width = isInteractive(STDERR_FILENO) ? Self.width(of: STDERR_FILENO) : nil
    let lines = width.map { TextTable.wrapKeepingIndent(shown, $0).joined(separator: "\n") } ?? shown
    FileHandle.standardError.write(Data((lines + "\n").utf8))
  }

  /// The same for text that has lines of its own.
  static func warnAsLaidOut(_ text: String) {
    ProgressBar.clear()
    FileHandle.standardError.write(Data((NormalizedText.shown(text) + "\n").utf8))
  }
}
