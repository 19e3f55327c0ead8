import Testing

/// What the program says of itself.
struct HelpGoldenTests {
  @Test(arguments: ["vi", "en"])
  func help(_ language: String) throws {
    let place = try Workplace(agency: nil)
    place.environment["MAIAM_LANG"] = language
    try place.run("--help")
    try place.run("--version")
    try place.run("facility", "--help")
    try place.run("facility", "add", "--help")
    try place.run("permit", "suspend", "--help")
    try place.run("inspection", "answer", "--help")
    try Golden.check("help-\(language)", place)
    #expect(place.runs.allSatisfy { $0.status == 0 && $0.errors.isEmpty })
  }

  /// Vietnamese names without marks, for every group.
  @Test(arguments: [
    ("co-so", "facility"), ("ho-so", "permit"), ("phap-ly", "licensing"), ("phieu", "checklist"), ("dot", "campaign"),
    ("kiem-tra", "inspection"), ("ton-tai", "finding"), ("bao-cao", "report"), ("nhiem-vu", "duty"),
    ("khac-phuc", "remediation"), ("xu-ly", "handling"), ("khan-cap", "emergency"), ("nhat-ky", "trail"),
    ("thong-bao", "notice"),
  ])
  func aliases(alias: String, group: String) throws {
    let place = try Workplace(agency: nil)
    let (one, other) = (try place.run(alias, "list", "--help"), try place.run(group, "list", "--help"))
    #expect(one.status == 0 && one.output == other.output)
    #expect(one.errors == other.errors)
  }

  /// What each command says of itself, told by the program for all of them at once.
  private static func told(_ language: String) throws -> [CommandTree.Command] {
    let commands = try CommandTree.commands(language)
    #expect(commands.count > 100)
    return commands
  }

  /// Every command has a help with an example of itself, in both languages.
  @Test(arguments: ["vi", "en"])
  func everyCommandHasAnExample(_ language: String) throws {
    for command in try Self.told(language) {
      let example = (language == "vi" ? "Ví dụ: " : "Example: ") + "maiam " + command.name
      #expect(command.help.contains { $0.contains(example) }, "\(command.name): \(command.help)")
      for option in command.options where option.isShown { #expect(!option.help.isEmpty, "\(command.name) \(option)") }
      guard language == "vi" else { continue }
      for word in ["values:", "default:", "Show ", "(required"] {
        #expect(!command.help.contains { $0.contains(word) }, "\(command.name) says “\(word)”")
      }
    }
  }

  /// A command or an option that a help names is there, and takes what is written.
  @Test(arguments: ["vi", "en"])
  func helpNamesOnlyWhatThereIs(_ language: String) throws {
    let commands = try Self.told(language)
    let byName = Dictionary(commands.map { ($0.name, $0) }) { first, _ in first }
    for command in commands {
      for text in command.help {
        // What stands behind "maiam" is of that command; the rest of the text is of this one.
        let parts = text.split(separator: "maiam ", omittingEmptySubsequences: false)
        for (number, part) in parts.enumerated() {
          var named = command
          if number > 0 {
            let words = part.split { !$0.isLetter && $0 != "-" }.prefix(3).map(String.init)
            let known = (1...3).reversed().compactMap { byName[words.prefix($0).joined(separator: " ")] }.first
            named = try #require(known, "\(command.name) names no command: maiam \(part)")
          }
          for match in part.matches(of: /(?:^|[^a-z-])(--[a-z][a-z0-9-]*)/) {
            #expect(named.declares(String(match.1)), "\(command.name) names \(match.1) of \(named.name): \(text)")
          }
        }
      }
    }
  }

  /// The help of each as a person reads it, in one process for a group and its commands.
  @Test(arguments: ["facility", "inspection", "emergency"])
  func helpIsShown(_ group: String) throws {
    let place = try Workplace(agency: nil)
    for command in try CommandTree.commands().filter({ $0.words.first == group }) {
      let run = try place.run(command.words + ["--help"])
      #expect(run.status == 0 && run.errors.isEmpty && run.output.contains("Ví dụ: "), "\(run)")
      for option in command.options where option.isShown {
        #expect(run.output.contains(option.names[0]), "\(option): \(run)")
      }
    }
  }
}
