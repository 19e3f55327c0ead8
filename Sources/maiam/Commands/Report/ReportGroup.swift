import ArgumentParser
import CareCore
import CareMessages
import CareOffice

struct ReportGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    group(.reportGroup, "report", alias: "bao-cao", [List.self, Fields.self, Validate.self, Export.self, Verify.self])
  }
}
