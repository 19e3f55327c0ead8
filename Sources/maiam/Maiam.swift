import ArgumentParser
import CareCore
import CareMessages

/// The root command: its groups, nothing else.
struct Maiam: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "maiam", abstract: help(.maiam), discussion: help(.maiamDiscussion), version: Program.version,
      subcommands: [
        Initialize.self, FacilityGroup.self, CensusGroup.self, PermitGroup.self, NoticeGroup.self,
        OperationGroup.self, LicensingGroup.self,
        ChecklistGroup.self, LawGroup.self,
        DirectiveGroup.self, CampaignGroup.self, InspectionGroup.self, FindingGroup.self, RemediationGroup.self,
        HandlingGroup.self, EmergencyGroup.self, ReportGroup.self,
        SheetGroup.self,
        CalendarGroup.self, DutyGroup.self, Due.self, TrailGroup.self, Backup.self, Restore.self,
        Doctor.self,
      ])
  }
}

/// What the program says of itself.
enum Program {
  static let version = "0.1.0"

  /// The language of this run, from `--lang` or `MAIAM_LANG`, needed before any option is parsed because help speaks it.
  static let language: Language = {
    (option("--lang", CommandLine.arguments) ?? Environment.value("MAIAM_LANG")).flatMap(Language.init) ?? .vietnamese
  }()

  /// The value of an option as it was typed, for what is asked before the options of a command are parsed or after it ran;
  /// of several the last.
  static func option(_ name: String, _ arguments: [String]) -> String? {
    arguments.indices.last { arguments[$0].hasPrefix(name + "=") || arguments[$0] == name && $0 + 1 < arguments.count }
      .map { index in
        arguments[index] == name ? arguments[index + 1] : String(arguments[index].dropFirst(name.count + 1))
      }
  }

  /// Whoever runs this says that what looks like telling who a child is tells of none: `--keep-words`. Words are read in many
  /// places, long before and after the options of the command.
  static let keepsWords = CommandLine.arguments.contains("--keep-words")
}

/// A help text in the language of this run.
func help(_ key: HelpKey) -> String { key.wording.text(Program.language) }

/// The same for an option.
func help(_ key: HelpKey) -> ArgumentHelp { ArgumentHelp(help(key) as String) }

/// The same for the commands around findings.
func help(_ key: RemediationHelp) -> String { key.wording.text(Program.language) }

/// The same for their options.
func help(_ key: RemediationHelp) -> ArgumentHelp { ArgumentHelp(help(key) as String) }

/// The same for the commands of the time of notices.
func help(_ key: OperationHelp) -> String { key.wording.text(Program.language) }

/// The same for their options.
func help(_ key: OperationHelp) -> ArgumentHelp { ArgumentHelp(help(key) as String) }

/// How a command describes itself: what it does, and an example.
func describe(
  _ key: HelpKey, _ name: String, example: String, aliases: [String] = []
) -> CommandConfiguration {
  describe(help(key) as String, name, example: example, aliases: aliases)
}

/// The same for the commands around findings.
func describe(_ key: RemediationHelp, _ name: String, example: String) -> CommandConfiguration {
  describe(help(key) as String, name, example: example, aliases: [])
}

/// The same for the commands of the time of notices.
func describe(_ key: OperationHelp, _ name: String, example: String) -> CommandConfiguration {
  describe(help(key) as String, name, example: example, aliases: [])
}

private func describe(
  _ abstract: String, _ name: String, example: String, aliases: [String]
) -> CommandConfiguration {
  CommandConfiguration(
    commandName: name, abstract: abstract, discussion: "\(help(.example) as String) \(example)", aliases: aliases)
}

/// A group of commands.
func group(
  _ key: HelpKey, _ name: String, alias: String? = nil, _ subcommands: [any ParsableCommand.Type]
) -> CommandConfiguration {
  CommandConfiguration(
    commandName: name, abstract: help(key), subcommands: subcommands, aliases: alias.map { [$0] } ?? [])
}

/// The same for the groups around findings.
func group(
  _ key: RemediationHelp, _ name: String, alias: String, _ subcommands: [any ParsableCommand.Type]
) -> CommandConfiguration {
  CommandConfiguration(commandName: name, abstract: help(key), subcommands: subcommands, aliases: [alias])
}

/// The same for the groups of the time of notices.
func group(
  _ key: OperationHelp, _ name: String, alias: String, _ subcommands: [any ParsableCommand.Type]
) -> CommandConfiguration {
  CommandConfiguration(commandName: name, abstract: help(key), subcommands: subcommands, aliases: [alias])
}
