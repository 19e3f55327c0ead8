import CareCore
import Foundation

/// A bar on standard error while a job lasts over a second, on a terminal only.
final class ProgressBar {
  private let start = Environment.now
  private let isShown = Terminal.isInteractive(STDERR_FILENO)
  private var isDrawn = false

  /// Rows behind us, when nobody knows how many there are.
  func count(_ done: Int) {
    guard isShown, Environment.now.milliseconds - start.milliseconds > 1_000 else { return }
    isDrawn = true
    FileHandle.standardError.write(Data("\r… \(done)".utf8))
  }

  /// Takes the bar away, so that what is said next stands on a clean line.
  func clear() {
    guard isShown, isDrawn else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
    isDrawn = false
  }
}
