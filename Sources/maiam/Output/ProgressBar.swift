import CareCore
import Foundation

/// A bar on standard error while a job lasts over a second, on a terminal only.
final class ProgressBar {
  private let start = Environment.now
  private let isShown = Terminal.isInteractive(2)
  private var percent = -1

  /// - Parameters:
  ///   - done: Steps behind us.
  ///   - total: All steps.
  func show(_ done: Int, _ total: Int) {
    guard isShown, total > 0 else { return }
    let now = done * 100 / total
    guard now != percent, Environment.now.milliseconds - start.milliseconds > 1_000 else { return }
    percent = now
    let filled = String(repeating: "█", count: now / 4)
    let empty = String(repeating: "░", count: 25 - now / 4)
    FileHandle.standardError.write(Data("\r\(filled)\(empty) \(now)%".utf8))
    if done == total { clear() }
  }

  /// Rows behind us, when nobody knows how many there are.
  func count(_ done: Int) {
    guard isShown, Environment.now.milliseconds - start.milliseconds > 1_000 else { return }
    percent = 0
    FileHandle.standardError.write(Data("\r… \(done)".utf8))
  }

  /// Takes the bar away, so that what is said next stands on a clean line.
  func clear() {
    guard isShown, percent >= 0 else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
    percent = -1
  }
}
