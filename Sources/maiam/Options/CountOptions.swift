import ArgumentParser
import CareCore
import CareMessages
import CareOffice

/// That more people than a home is likely to have were counted.
struct CountOptions: ParsableArguments {
  @Flag(help: help(.allowMany)) var allowMany = false

  /// Whoever sits at a terminal is asked; elsewhere nobody can answer, and it is refused unless it was said that it is right.
  ///
  /// - Throws: ``Failure`` ``FailureCode/countUnlikely``.
  func confirm(_ census: Census?, _ desk: Desk) throws {
    guard !allowMany, let failure = census.flatMap(desk.unlikelyCount) else { return }
    guard Terminal.isAsked else { throw failure }
    let question = Term.unlikelyQuestion.text(Program.language, failure.arguments)
    guard try Reading.yesNo(Terminal.ask(question), "--allow-many") == true else { throw failure }
  }
}
