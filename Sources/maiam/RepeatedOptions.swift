import ArgumentParser
import CareCore
import Foundation

/// An option that takes one value is not given two: the parser would keep the last of them and say nothing.
enum RepeatedOptions {
  /// - Throws: ``Failures``, one for each option that was given again.
  static func check(_ arguments: [String]) throws {
    let names = optionNames(arguments)
    // What a command declares is slow to ask for, and hardly anybody writes an option twice.
    guard Set(names).count < names.count, !names.contains("--help"), !names.contains("-h") else { return }
    let failures = singleOptions(of: command(arguments)).compactMap { option -> Failure? in
      let given = names.filter(option.contains)
      guard given.count > 1 else { return nil }
      return Failure(.optionTwice, ["option": given[0], "count": String(given.count)])
    }
    if !failures.isEmpty { throw Failures(failures) }
  }

  /// `--name`, `--name=value` and `-o`, up to the mark behind which everything is text.
  private static func optionNames(_ arguments: [String]) -> [String] {
    arguments.prefix { $0 != "--" }.filter { $0.hasPrefix("-") }.map { String($0.prefix { $0 != "=" }) }
  }

  /// The command that the first words name.
  private static func command(_ arguments: [String]) -> any ParsableCommand.Type {
    var command: any ParsableCommand.Type = Maiam.self
    for word in arguments {
      let next = command.configuration.subcommands.first {
        $0.configuration.commandName == word || $0.configuration.aliases.contains(word)
      }
      guard let next else { break }
      command = next
    }
    return command
  }

  /// The names of each option that takes one value.
  private static func singleOptions(of command: any ParsableCommand.Type) -> [[String]] {
    let description = try? JSONDecoder().decode(Description.self, from: Data(command._dumpHelp().utf8))
    return (description?.command.arguments ?? []).filter { $0.kind == "option" && !$0.isRepeating }
      .map { ($0.names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name } }
  }

  /// What the parser tells of a command, as far as it is asked here.
  private struct Description: Decodable {
    struct Command: Decodable { let arguments: [Argument]? }
    struct Argument: Decodable {
      let kind: String
      let isRepeating: Bool
      let names: [Name]?
    }
    struct Name: Decodable {
      let kind: String
      let name: String
    }
    let command: Command
  }
}
