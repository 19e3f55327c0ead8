import ArgumentParser
import CareCore
import CareMessages
import CareOffice

struct ChecklistGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    group(
      .checklistGroup, "checklist", alias: "phieu",
      [
        List.self, Show.self, Validate.self, Coverage.self, Diff.self, Export.self,
      ])
  }
}
