import Foundation

/// Every command of the program with what it declares, as the program itself tells it.
struct CommandTree {
  struct Command: Sendable {
    /// Group and name.
    let words: [String]
    /// Options that take a value, by their names.
    let options: [Option]
    /// Options without a value.
    let flags: [Option]
    /// What its help says: of itself, then of each of its arguments, options and flags.
    let help: [String]

    var name: String { words.joined(separator: " ") }

    func takes(_ option: String) -> Bool { options.contains { $0.names.contains(option) } }

    /// Whether it has an option or a flag of this name.
    func declares(_ name: String) -> Bool { (options + flags).contains { $0.names.contains(name) } }
  }

  struct Option: Sendable {
    let names: [String]
    let isRepeating: Bool
    let help: String
    let isShown: Bool
  }

  static func commands(_ language: String = "vi") throws -> [Command] {
    let place = try Workplace(agency: nil)
    place.environment["MAIAM_LANG"] = language
    let told = try place.run("--experimental-dump-help").output
    let root = try JSONDecoder().decode(JSONValue.self, from: Data(told.utf8))
    return commands(of: root["command"] ?? .null, below: []).filter { $0.words.first != "help" }
  }

  private static func commands(of value: JSONValue, below words: [String]) -> [Command] {
    let inner = value["subcommands"]?.elements ?? []
    if !inner.isEmpty {
      return inner.flatMap { commands(of: $0, below: words + [$0["commandName"]?.text ?? ""]) }
    }
    let declared = value["arguments"]?.elements ?? []
    func all(_ kind: String) -> [Option] { declared.filter { $0["kind"]?.text == kind }.map(option) }
    let texts = [value["abstract"]?.text, value["discussion"]?.text] + declared.map { $0["abstract"]?.text }
    return [
      Command(words: words, options: all("option"), flags: all("flag"), help: texts.compactMap(\.self))
    ]
  }

  private static func option(_ value: JSONValue) -> Option {
    let names = (value["names"]?.elements ?? []).map { name -> String in
      let dashes = name["kind"]?.text == "long" ? "--" : "-"
      return dashes + (name["name"]?.text ?? "")
    }
    return Option(
      names: names, isRepeating: value["isRepeating"] == .boolean(true), help: value["abstract"]?.text ?? "",
      isShown: value["shouldDisplay"] == .boolean(true))
  }
}
