internal import CareCore
internal import CareFiles

/// Gathers the problems of one template.
final class TemplateLog {
  let file: String
  /// For the readers of single values.
  let values = ProblemLog()
  private var own: [TemplateProblem] = []
  /// What charts name, to be looked for when all sheets were read.
  var charts: [ChartReader.Pending] = []

  init(file: String) { self.file = file }

  func add(
    _ code: TemplateProblemCode, at position: FilePosition, key: String, _ arguments: [String: String] = [:]
  ) {
    own.append(
      TemplateProblem(
        file: file, line: position.line, column: position.column, key: key, code: code, arguments: arguments))
  }

  /// Names what is not there; `known` is what was probably meant, or all there is.
  func addUnknown(
    _ code: TemplateProblemCode, _ id: String, known: [String], at position: FilePosition, key: String,
    _ arguments: [String: String] = [:]
  ) {
    let all = known.prefix(20).joined(separator: ", ") + (known.count > 20 ? ", …" : "")
    let known = NearMiss.suggestion(for: id, among: known) ?? all
    add(code, at: position, key: key, arguments.merging(["id": id, "known": known]) { $1 })
  }

  /// In the order of the file.
  var problems: [TemplateProblem] {
    let all =
      values.problems.map { problem in
        TemplateProblem(
          file: file, line: problem.position.line, column: problem.position.column, key: problem.key,
          code: .file(problem.code), arguments: problem.arguments)
      } + own
    return all.enumerated().sorted { left, right in
      (left.element.line, left.element.column, left.offset)
        < (right.element.line, right.element.column, right.offset)
    }.map(\.element)
  }
}
