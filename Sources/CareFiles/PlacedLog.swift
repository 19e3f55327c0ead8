package import CareCore

/// Gathers the problems of one file: those of any file, and those of its kind.
package final class PlacedLog<Code: PlacedProblemCode> {
  package let file: String
  /// For the readers of single values.
  package let values = ProblemLog()
  private var own: [PlacedProblem<Code>] = []
  private var suggestions = 0

  package init(file: String) { self.file = file }

  package func add(
    _ code: Code, at position: FilePosition, key: String, _ arguments: [String: String] = [:]
  ) {
    own.append(
      PlacedProblem(
        file: file, line: position.line, column: position.column, key: key, code: code, arguments: arguments))
  }

  package func add(_ problem: FileProblem) {
    add(.file(problem.code), at: problem.position, key: problem.key, problem.arguments)
  }

  /// What was probably meant by a name that is not there. Looking for it is worth the time a few times only.
  package func suggestion(for id: String, among known: () -> [String]) -> String? {
    suggestions += 1
    return suggestions <= 20 ? NearMiss.suggestion(for: id, among: known()) : nil
  }

  /// In the order of the file.
  package var problems: [PlacedProblem<Code>] {
    let all =
      values.problems.map { problem in
        PlacedProblem(
          file: file, line: problem.position.line, column: problem.position.column, key: problem.key,
          code: Code.file(problem.code), arguments: problem.arguments)
      } + own
    // Swift's sort is stable, but does not promise it: the index settles ties.
    return all.enumerated().sorted { left, right in
      (left.element.line, left.element.column, left.offset)
        < (right.element.line, right.element.column, right.offset)
    }.map(\.element)
  }
}

/// What names of our own look like.
package enum IdentifierText {
  /// `room-area-24h`: small ASCII letters and digits, parts joined by a hyphen.
  package static func isKebab(_ text: String) -> Bool {
    text.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
    }
  }

  /// `ND103-21-1-b`: printable ASCII without blanks.
  package static func isReference(_ text: String) -> Bool {
    text.utf8.allSatisfy { (33...126).contains($0) }
  }
}
