import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension CampaignGroup {
  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.campaignList, "list", example: "maiam campaign list")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let desk = try options.desk("campaign list")
      // The key of the contract stays; what people read says whose name it is.
      let name: ColumnKey = listing.format == .json ? .name : .campaignName
      try listing.print(
        try desk.campaigns(try vantage.limit()).map { campaign in
          DataRow([
            .code: .text(campaign.code), name: .text(campaign.content.name), .from: .day(campaign.content.from),
            .to: .day(campaign.content.to),
            .directive: Field(try campaign.content.directive.flatMap { try desk.directive($0)?.code }),
            .checklistID: .text(campaign.content.checklistIDs.joined(separator: ", ")),
          ])
        }, [.code, name, .directive, .from, .to, .checklistID])
    }
  }
}
