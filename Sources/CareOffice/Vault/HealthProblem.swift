package import CareCore
package import CareMessages

/// One thing that `doctor` found, with what to do about it.
package struct HealthProblem: Sendable {
  package let kind: HealthProblemKind
  /// What stands in the braces of the sentence.
  package let arguments: [String: String]

  init(_ kind: HealthProblemKind, _ arguments: [String: String] = [:]) {
    self.kind = kind
    self.arguments = arguments
  }

  /// What is wrong, then what to do.
  package func text(_ language: Language) -> String { kind.wording.text(language, arguments) }

  package func json(_ language: Language) -> JSON {
    .object([("check", .string(kind.rawValue)), ("message", .string(text(language)))])
  }
}

/// What an examination looked at.
package struct Examination: Sendable {
  package var problems: [HealthProblem] = []
  package var extent = TrailExtent()
  package var evidence = 0
}
