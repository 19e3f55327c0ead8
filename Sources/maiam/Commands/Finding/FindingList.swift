import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension FindingGroup {
  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.findingList, "list", example: "maiam finding list --campaign C-2025-001 --format csv")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @Option(help: help(.campaignCode)) var campaign: String?
    @Option(help: help(.inspectionCode)) var inspection: String?
    @Option(help: help(.facilityMeant)) var facility: String?
    @Flag(help: help(.onlyChildSafety)) var childSafety = false
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let desk = try options.desk("finding list")
      let rows = try desk.findingRows(
        campaign: try campaign.map(desk.campaign), inspection: try inspection.map(desk.inspection),
        facility: try facility.map { try desk.facility(meant: $0) }, onlyChildSafety: childSafety,
        try vantage.vantage(desk))
      try listing.print(
        rows,
        [
          .code, .facilityCode, .name, .commune, .inspection, .itemID, .severity, .childSafety, .statement, .seen,
          .citations, .remedy, .state,
        ], shown: [.code, .name, .severity, .childSafety, .citations], detail: .statement,
        footer: Term.rowsCount.text(Program.language, ["count": String(rows.count)]))
    }
  }
}
