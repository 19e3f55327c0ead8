import CareCore
import CareFiles
package import CareMessages
import CareSheets

/// The answers of one inspection in a YAML or JSON file, or in a spreadsheet.
package enum AnswerFile {
  /// What a file says of one item.
  package struct Entry: Sendable {
    /// From 1.
    let line: Int
    let item: String
    /// An answer, or why it is none.
    let answer: Result<Answer, Failure>
    /// Whether a person wrote the number or a program.
    var notation = AnswerValue.Notation.typed
    /// The line is a row of a spreadsheet, where nobody knows of keys.
    var isOnRow = false
  }

  /// Reads answers from YAML or JSON.
  ///
  /// - Throws: ``Failure`` when the file cannot be read, ``Failures`` with everything in it that is no such file.
  package static func read(_ path: String, _ language: Language) throws -> [Entry] {
    let root: FileNode
    do {
      root = try YAMLFile.parse(try NamedFile.bytes(path))
    } catch let problem as FileProblem {
      throw problem.failure(.answerFileMalformed, in: path, language)
    }
    let log = ProblemLog()
    var entries: [Entry] = []
    var lines: [String: Int] = [:]
    if let reader = NodeReader(root, keys: ["answers"], log: log) {
      for node in reader.requiredElements("answers") {
        guard let entry = NodeReader(node, keys: ["item_id", "value", "outcome", "note"], log: log) else { continue }
        guard let item = entry.requiredText("item_id") else { continue }
        let line = node.position.line
        entries.append(
          Entry(line: line, item: item, answer: answer(entry, item, first: lines[item], log, language)))
        lines[item] = lines[item] ?? line
      }
    }
    if !log.problems.isEmpty {
      throw Failures(log.problems.map { $0.failure(.answerFileMalformed, in: path, language) })
    }
    return entries
  }

  /// - Parameter first: The line on which the item was answered before.
  private static func answer(
    _ entry: NodeReader, _ item: String, first: Int?, _ log: ProblemLog, _ language: Language
  ) -> Result<Answer, Failure> {
    for key in ["value", "note"] where entry.node(key).map(hidesCharacters) ?? false {
      return .failure(Failure(.invalidText, ["field": key]))
    }
    let declared = entry.has("outcome") ? declaredOutcome(entry, log) : nil
    let value = entry.node("value").flatMap(Self.text)
    if let first { return .failure(Failure(.answeredTwice, ["item": item, "line": String(first)])) }
    if let declared, let value {
      return .failure(
        Failure(.answerAndReason, ["item": item, "value": value, "reason": declared.label(language)]))
    }
    if value == nil && declared == nil { return .failure(Failure(.answerValueMissing, ["item": item])) }
    return .success(Answer(itemID: item, value: value, declared: declared, note: entry.text("note")))
  }

  /// The spreadsheet it is. Text that is not called one is YAML or JSON; everything else is told by its content.
  static func sheet(_ path: String) throws -> SpreadsheetFile? {
    let file = try SpreadsheetFile(path: path)
    return file.format != .csv || path.lowercased().hasSuffix(".csv") ? file : nil
  }

  /// The failure of one answer, with its place in the file.
  static func place(_ failure: Failure, _ path: String, _ entry: Entry, _ language: Language) -> Failure {
    Failure(
      entry.isOnRow ? .answerRowMalformed : .answerFileMalformed,
      ["path": path, "line": String(entry.line), "key": entry.item, "reason": failure.text(language)])
  }

  private static func declaredOutcome(_ entry: NodeReader, _ log: ProblemLog) -> AnswerOutcome? {
    enum Declared: String, CaseIterable {
      case notApplicable = "not_applicable"
      case notChecked = "not_checked"
    }
    guard let declared = entry.requiredValue("outcome", of: Declared.self) else { return nil }
    return declared == .notApplicable ? .notApplicable : .notChecked
  }

  private static func hidesCharacters(_ node: FileNode) -> Bool {
    ([node.scalar?.text] + (node.elements ?? []).map { $0.scalar?.text }).compactMap(\.self)
      .contains(where: NormalizedText.hidesCharacters)
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

/// What became of the answers of a file.
public struct AnswersTaken: Sendable {
  /// Items without an answer before.
  public var new = 0
  /// Items answered the same before.
  public var same = 0
  /// Items answered otherwise before.
  public var replaced: [(item: String, old: String, new: String)] = []
  /// What a person should know of how the file was read.
  public var notes: [String] = []
  /// Answers that changed after a recorded emergency was told by them, with its code.
  public var emergencies: [(item: String, code: String)] = []
  /// Items whose answers counted for nothing before.
  public var silencedBefore: Set<String> = []

  /// All of them.
  public var count: Int { new + same + replaced.count }
}
