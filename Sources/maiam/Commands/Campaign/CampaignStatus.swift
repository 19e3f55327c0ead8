import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension CampaignGroup {
  struct Status: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.campaignStatus, "status", example: "maiam campaign status C-2025-001")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @Argument(help: help(.campaignCode)) var code: String
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let desk = try options.desk("campaign status")
      let status = try desk.status(of: try desk.campaign(code), try vantage.vantage(desk))
      let rows = status.rows.map { part in
        var row = desk.row(part.audit)
        row[.inspected] = .boolean(part.isInspected)
        row[.inspection] = Field(part.inspection?.code)
        row[.state] = Field(term: part.inspection?.state)
        row[.startedOn] = Field(part.inspection?.start?.on)
        row[.excuse] = Field(part.excuse)
        return row
      }
      try listing.print(
        rows,
        [.facilityCode, .name, .kind, .commune, .situation, .inspected, .inspection, .state, .startedOn, .excuse],
        shown: [.facilityCode, .name, .commune, .inspection, .state, .excuse],
        footer: Term.campaignProgress.text(
          Program.language,
          [
            "code": status.campaign.code, "name": status.campaign.content.name,
            "inspected": String(status.inspected), "total": String(status.rows.count),
            "excused": String(status.rows.count { !$0.isInspected && $0.excuse != nil }),
            "open": String(status.open.count),
          ]))
    }
  }
}
