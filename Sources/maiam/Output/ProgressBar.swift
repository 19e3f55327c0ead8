import CareCore
import CareMessages
import Foundation
import Synchronization

/// A line on standard error while a job lasts over a second without a word, on a terminal only: whatever the command, so
/// that nobody takes it for dead. No clock is read below `maiam`.
enum ProgressBar {
  private struct State {
    /// The last time that the person saw something.
    var quietSince = Environment.now
    let start = Environment.now
    var done: Int?
    var isDrawn = false
    /// The person is asked, or the job is over: nothing is drawn, whatever is written meanwhile.
    var isHeld = false
  }

  private static let state = Mutex(State())
  private static let isShown = Terminal.isInteractive(STDERR_FILENO)

  /// Looks, until the program ends, whether it is time to say that the job goes on.
  static func begin() {
    guard isShown else { return }
    state.withLock { _ in }
    Thread.detachNewThread {
      while true {
        Thread.sleep(forTimeInterval: 0.25)
        state.withLock { draw(&$0) }
      }
    }
  }

  private static func draw(_ state: inout State) {
    let now = Environment.now
    guard !state.isHeld, now.milliseconds - state.quietSince.milliseconds > 1_000 else { return }
    let seconds = String((now.milliseconds - state.start.milliseconds) / 1_000)
    let text =
      state.done.map { Term.workingRows.text(Program.language, ["count": String($0), "seconds": seconds]) }
      ?? Term.working.text(Program.language, ["seconds": seconds])
    state.isDrawn = true
    FileHandle.standardError.write(Data("\r\(text)\u{1B}[K".utf8))
  }

  /// Rows behind us, when nobody knows how many there are.
  static func count(_ done: Int) {
    if isShown { state.withLock { $0.done = done } }
  }

  /// Takes the line away, so that what is said next stands on a clean one.
  static func clear() {
    if isShown { state.withLock { clear(&$0) } }
  }

  /// The job is over.
  static func end() {
    guard isShown else { return }
    state.withLock { state in
      clear(&state)
      state.isHeld = true
    }
  }

  /// Draws nothing while a person is asked: the question stands there until it is answered.
  static func held<Value>(_ question: () throws -> Value) rethrows -> Value {
    end()
    defer {
      state.withLock { state in
        state.isHeld = false
        state.quietSince = Environment.now
      }
    }
    return try question()
  }

  private static func clear(_ state: inout State) {
    if state.isDrawn { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
    state.isDrawn = false
    state.quietSince = Environment.now
  }
}
