import ArgumentParser
import CareCore
import CareMessages
import CareOffice

struct FindingGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    group(
      .findingGroup, "finding", alias: "ton-tai",
      [
        List.self, Show.self, Add.self, Drafts.self, Observations.self, Reword.self, Merge.self, Explain.self,
        Correct.self,
        MarkChildSafety.self, Repeat.self,
      ])
  }
}
