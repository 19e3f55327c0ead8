import Foundation

/// Every command of the program with what it declares, as the program itself tells it.
struct CommandTree {
  struct Command: Sendable {
    /// Group and name.
    let words: [String]
    /// Options that take a value, by their names.
    let options: [Option]

    var name: String { words.joined(separator: " ") }

    func takes(_ option: String) -> Bool { options.contains { $0.names.contains(option) } }
  }

  struct Option: Sendable {
    let names: [String]
    let isRepeating: Bool
  }

  static func commands() throws -> [Command] {
    let place = try Workplace(agency: nil)
    let told = try place.run("--experimental-dump-help").output
    let root = try JSONDecoder().decode(JSONValue.self, from: Data(told.utf8))
    return commands(of: root["command"] ?? .null, below: []).filter { $0.words.first != "help" }
  }

  private static func commands(of value: JSONValue, below words: [String]) -> [Command] {
    let inner = value["subcommands"]?.elements ?? []
    if !inner.isEmpty {
      return inner.flatMap { commands(of: $0, below: words + [$0["commandName"]?.text ?? ""]) }
    }
    let declared = (value["arguments"]?.elements ?? []).filter { $0["kind"]?.text == "option" }
    return [Command(words: words, options: declared.map(option))]
  }

  private static func option(_ value: JSONValue) -> Option {
    let names = (value["names"]?.elements ?? []).map { name -> String in
      let dashes = name["kind"]?.text == "long" ? "--" : "-"
      return dashes + (name["name"]?.text ?? "")
    }
    return Option(names: names, isRepeating: value["isRepeating"] == .boolean(true))
  }
}
