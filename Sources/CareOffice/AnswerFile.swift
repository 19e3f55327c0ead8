public import CareCore
import CareFiles
import CareMessages

/// The answers of one inspection in a YAML or JSON file.
public enum AnswerFile {
  /// An answer, and the line of the file on which it stands, from 1.
  public struct Placed: Sendable {
    /// What was answered.
    public let answer: Answer
    /// Where.
    public let line: Int
  }

  /// Reads the answers of one inspection from a file; whether they fit its checklist is asked later.
  ///
  /// - Throws: ``Failure`` when the file cannot be read, ``Failures`` with every problem in it.
  public static func read(_ path: String, language: String) throws -> [Placed] {
    let language = Language(rawValue: language) ?? .vietnamese
    let root: FileNode
    do {
      root = try YAMLFile.parse(try NamedFile.bytes(path))
    } catch let problem as FileProblem {
      throw problem.failure(.answerFileMalformed, in: path, language)
    }
    let log = ProblemLog()
    var answers: [Placed] = []
    var lines: [String: Int] = [:]
    var repeated: [Failure] = []
    if let reader = NodeReader(root, keys: ["answers"], log: log) {
      for node in reader.requiredElements("answers") {
        guard let entry = NodeReader(node, keys: ["item_id", "value", "outcome", "note"], log: log) else { continue }
        guard let item = entry.requiredText("item_id") else { continue }
        let declared = entry.has("outcome") ? declaredOutcome(entry, log) : nil
        let value = entry.node("value").flatMap(Self.text)
        if value == nil && declared == nil && log.problems.isEmpty {
          repeated.append(
            Self.place(Failure(.answerValueMissing, ["item": item]), path, node.position.line, item, language))
        }
        if let first = lines[item] {
          repeated.append(
            Self.place(
              Failure(.answeredTwice, ["item": item, "line": String(first)]), path, node.position.line, item, language))
        }
        lines[item] = lines[item] ?? node.position.line
        answers.append(
          Placed(
            answer: Answer(
              itemID: item, value: declared == nil ? value : nil, declared: declared, note: entry.text("note")),
            line: node.position.line))
      }
    }
    let failures = log.problems.map { $0.failure(.answerFileMalformed, in: path, language) } + repeated
    if !failures.isEmpty { throw Failures(failures) }
    return answers
  }

  /// The failure of one answer, with its place in the file.
  static func place(_ failure: Failure, _ path: String, _ line: Int, _ item: String, _ language: Language) -> Failure {
    Failure(
      .answerFileMalformed, ["path": path, "line": String(line), "key": item, "reason": failure.text(language)])
  }

  private static func declaredOutcome(_ entry: NodeReader, _ log: ProblemLog) -> AnswerOutcome? {
    enum Declared: String, CaseIterable {
      case notApplicable = "not_applicable"
      case notChecked = "not_checked"
    }
    guard let declared = entry.requiredValue("outcome", of: Declared.self) else { return nil }
    return declared == .notApplicable ? .notApplicable : .notChecked
  }

  /// A value as a person would type it: several choices may be a list.
  private static func text(_ node: FileNode) -> String? {
    if let elements = node.elements { return elements.compactMap { $0.scalar?.text }.joined(separator: ",") }
    guard let scalar = node.scalar, !scalar.isNull else { return nil }
    // YAML and JSON have their own words for yes and no.
    if !scalar.isQuoted, scalar.text == "true" { return "yes" }
    if !scalar.isQuoted, scalar.text == "false" { return "no" }
    return scalar.text
  }
}
