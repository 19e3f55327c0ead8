import ArgumentParser
import CareCore
import CareMessages
import CareOffice

/// What is taken back of a fact that is told again: a part that is merely not named stays.
struct ClearOptions: ParsableArguments {
  @Option(name: .customLong("clear"), help: help(.clearPart)) var parts: [String] = []
}

extension Terminal {
  /// What was replaced and what stayed.
  static func warn<Fact: Retold>(_ retelling: Retelling<Fact>?) {
    for text in retelling?.texts(Program.language) ?? [] { warn(text) }
  }
}
