import ArgumentParser
import CareCore
import CareMessages
import CareOffice

struct DirectiveGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    group(.directiveGroup, "directive", alias: "chi-dao", [Add.self, List.self, Show.self])
  }
}
