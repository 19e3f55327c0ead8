import Foundation
import Testing

/// Texts that were looked at once and are compared from then on; recorded again only with MAIAM_RECORD=1.
enum Golden {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Golden")

  /// The law's hash is masked: it changes with every row of a table, and other tests say that it is the right one.
  static func check(_ name: String, _ raw: String, location: SourceLocation = #_sourceLocation) throws {
    let text = raw.replacing(/"hash": "[0-9a-f]{64}"/, with: #""hash": "‹băm›""#)
      .replacing(/\([0-9a-f]{16}\)/, with: "(‹băm›)")
    let file = folder.appending(path: name + ".txt")
    if ProcessInfo.processInfo.environment["MAIAM_RECORD"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return
    }
    guard let recorded = try? String(contentsOf: file, encoding: .utf8) else {
      Issue.record("\(file.path) is not there; record it with MAIAM_RECORD=1", sourceLocation: location)
      return
    }
    guard recorded != text else { return }
    let (old, new) = (lines(recorded), lines(text))
    let first = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
    Issue.record(
      """
      Golden/\(name).txt, line \(first + 1):
      recorded: \(first < old.count ? old[first] : "‹end›")
      now:      \(first < new.count ? new[first] : "‹end›")
      """, sourceLocation: location)
  }

  /// All runs of a workplace so far, one below the other.
  static func check(_ name: String, _ place: Workplace, location: SourceLocation = #_sourceLocation) throws {
    try check(name, place.runs.map(\.description).joined(separator: "\n\n") + "\n", location: location)
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
