import ArgumentParser
import CareCore
import CareMessages
import CareOffice

struct CampaignGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    group(
      .campaignGroup, "campaign", alias: "dot",
      [
        Create.self, Plan.self, Assign.self, Excuse.self, Status.self, Show.self, List.self, Close.self, Compare.self,
      ])
  }
}
