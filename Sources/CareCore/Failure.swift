/// The world failed, or an impossible thing was asked: one sentence for a person, and an exit code.
///
/// A requirement that is not met is never a failure; it is a value. The sentence stands in the catalog of CareMessages
/// under the code; its words in braces are filled from the arguments.
public struct Failure: Error, Hashable, Sendable {
  /// Which sentence, and through it which exit code.
  public let code: FailureCode
  /// What stands in the braces of the sentence, by the word in them.
  public let arguments: [String: String]

  /// Puts the parts together.
  public init(_ code: FailureCode, _ arguments: [String: String] = [:]) {
    self.code = code
    self.arguments = arguments
  }
}

/// Several failures of one input at once, so that a person can mend them all before trying again.
public struct Failures: Error, Hashable, Sendable {
  /// Never empty; in the order in which the input has them.
  public let all: [Failure]

  /// Takes at least one, in the order of the input.
  public init(_ all: [Failure]) { self.all = all }
}

/// How a process tells the one that called it what became of the job.
public enum ExitStatus: Int32, Sendable {
  case done = 0
  /// A check found something, or the rules refuse the action.
  case refused = 1
  /// Every value agrees, and the file is no longer as it was written: `report verify` alone.
  case savedAgain = 2
  case usage = 64
  case badData = 65
  case missing = 66
  case cannotCreate = 73
  case inputOutput = 74
  case busy = 75
}
