/// What may be wrong with one kind of file that officers write, a checklist or a report template. The sentence stands in
/// the catalog under the code.
public protocol PlacedProblemCode: Hashable, Sendable {
  /// What may be wrong with any file.
  static func file(_ code: FileProblemCode) -> Self
}

/// One thing wrong with a file that an officer wrote, at its place.
public struct PlacedProblem<Code: PlacedProblemCode>: Hashable, Sendable {
  /// The path as it was given.
  public let file: String
  /// From 1.
  public let line: Int
  /// From 1, counted in Unicode scalars.
  public let column: Int
  /// The path of keys, as `sheets.blocks.table.columns.key`; empty when the whole file is meant.
  public let key: String
  /// What is wrong.
  public let code: Code
  /// The words that fill the braces of the sentence.
  public let arguments: [String: String]

  /// A problem at a place of a file.
  public init(
    file: String, line: Int, column: Int, key: String, code: Code, arguments: [String: String] = [:]
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.key = key
    self.code = code
    self.arguments = arguments
  }
}

/// All problems of one file, so that an officer can mend them in one go.
public struct PlacedProblems<Code: PlacedProblemCode>: Error, Hashable, Sendable {
  /// Never empty; in the order of the file.
  public let all: [PlacedProblem<Code>]

  /// - Parameter all: At least one.
  public init(_ all: [PlacedProblem<Code>]) { self.all = all }
}
