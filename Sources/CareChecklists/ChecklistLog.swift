internal import CareCore
internal import CareFiles

/// Gathers the problems of one file.
final class ChecklistLog {
  let file: String
  /// For the readers of single values.
  let values = ProblemLog()
  private var own: [ChecklistProblem] = []

  init(file: String) { self.file = file }

  func add(
    _ code: ChecklistProblemCode, at position: FilePosition, key: String, _ arguments: [String: String] = [:]
  ) {
    own.append(
      ChecklistProblem(
        file: file, line: position.line, column: position.column, key: key, code: code, arguments: arguments))
  }

  func add(_ problem: FileProblem) {
    add(.file(problem.code), at: problem.position, key: problem.key, problem.arguments)
  }

  /// In the order of the file.
  var problems: [ChecklistProblem] {
    let all =
      values.problems.map { problem in
        ChecklistProblem(
          file: file, line: problem.position.line, column: problem.position.column, key: problem.key,
          code: .file(problem.code), arguments: problem.arguments)
      } + own
    // Swift's sort is stable, but does not promise it: the index settles ties.
    return all.enumerated().sorted { left, right in
      (left.element.line, left.element.column, left.offset)
        < (right.element.line, right.element.column, right.offset)
    }.map(\.element)
  }

  /// Names what is not there, with what was probably meant. Looking for it is worth the time a few times only.
  func addUnknown(
    _ code: ChecklistProblemCode, _ id: String, known: () -> [String], at position: FilePosition,
    key: String
  ) {
    var arguments = ["id": id]
    if suggestions < 20, let suggestion = NearMiss.suggestion(for: id, among: known()) {
      arguments["suggestion"] = suggestion
    }
    suggestions += 1
    add(code, at: position, key: key, arguments)
  }

  private var suggestions = 0
}

/// What names of our own look like.
enum IdentifierText {
  /// `room-area-24h`: small ASCII letters and digits, parts joined by a hyphen.
  static func isKebab(_ text: String) -> Bool {
    text.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
    }
  }

  /// `ND103-21-1-b`: printable ASCII without blanks.
  static func isReference(_ text: String) -> Bool {
    text.utf8.allSatisfy { (33...126).contains($0) }
  }
}
