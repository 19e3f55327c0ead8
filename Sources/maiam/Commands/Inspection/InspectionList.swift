import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension InspectionGroup {
  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.inspectionList, "list", example: "maiam inspection list --campaign C-2025-001")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @Option(help: help(.campaignCode)) var campaign: String?
    @Option(help: help(.facilityMeant)) var facility: String?
    @OptionGroup var listing: ListingOptions
    @OptionGroup var release: ReleaseOptions

    func run() throws {
      let desk = try options.desk("inspection list")
      let campaign = try campaign.map(desk.campaign)
      let vantage = try vantage.vantage(desk)
      let facility = try facility.map { try desk.facility(meant: $0, knownAt: vantage.knownAt) }
      let rows = try desk.inspectionRows(
        campaign: campaign, facility: facility, vantage, isForPeople: listing.format != .json)
      let summary = try desk.inspectionSummary(campaign: campaign, facility: facility, vantage)
      try listing.print(
        rows,
        [
          .code, .facilityCode, .name, .checklistID, .version, .state, .plannedOn, .startedOn, .inspectionClosedOn,
          .decision,
          .lead, .findings, .canceledOn, .note,
        ], shown: [.code, .facilityCode, .name, .checklistID, .state, .startedOn, .findings],
        details: [.canceledOn, .note], footer: summary, free: .written, release)
    }
  }
}
