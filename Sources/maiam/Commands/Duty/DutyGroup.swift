import ArgumentParser
import CareCore
import CareMessages
import CareOffice

struct DutyGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    group(.dutyGroup, "duty", alias: "nhiem-vu", [Add.self, List.self, Submit.self, End.self, Show.self])
  }
}

/// Duties of the office's own, laid over the built-in ones.
struct DutyFileOptions: ParsableArguments {
  @Option(help: help(.dutiesFile)) var duties: String?

  var path: String? { duties ?? Environment.value("MAIAM_DUTIES") }
}
