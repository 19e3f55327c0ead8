import ArgumentParser
import CareCore
import CareMessages
import CareOffice

struct InspectionGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    group(
      .inspectionGroup, "inspection", alias: "kiem-tra",
      [
        Plan.self, Start.self, Declare.self, Extend.self, Pause.self, Resume.self, CorrectPause.self, Fill.self,
        AnswerItem.self,
        Attach.self, Close.self,
        Show.self, List.self, Cancel.self, Reopen.self, Verify.self,
      ])
  }
}
