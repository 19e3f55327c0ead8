import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension CampaignGroup {
  struct Close: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.campaignClose, "close", example: "maiam campaign close C-2025-001 --on 14/5/2025")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.campaignCode)) var code: String
    @Option(help: help(.campaignClosedOn)) var on: String?

    func run() throws {
      let desk = try options.desk("campaign close")
      let campaign = try desk.campaign(code)
      let day = try on.map(Reading.day) ?? desk.today
      let status = try desk.close(campaign, on: day)
      let counts = status.progress.all
      listing.printOne(
        desk.json(try desk.status(of: campaign)),
        [
          CampaignTerm.closed.text(
            Program.language,
            [
              "code": campaign.code, "day": day.text(Program.language), "inspected": String(counts.inspected),
              "total": String(counts.facilities), "excused": String(counts.excused),
            ]), desk.apartLines(status),
        ].compactMap(\.self).joined(separator: "\n"))
    }
  }
}
