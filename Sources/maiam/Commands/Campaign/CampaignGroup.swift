import ArgumentParser
import CareCore
import CareMessages
import CareOffice

struct CampaignGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    group(
      .campaignGroup, "campaign", alias: "dot",
      [Create.self, Plan.self, Excuse.self, Status.self, List.self])
  }
}
