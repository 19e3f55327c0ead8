import ArgumentParser
import CareCore
import CareMessages
import CareOffice

struct DutyGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    group(.dutyGroup, "duty", alias: "nhiem-vu", [Add.self, List.self, Submit.self, End.self, Show.self])
  }
}
