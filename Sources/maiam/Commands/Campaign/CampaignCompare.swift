import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension CampaignGroup {
  struct Compare: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.campaignCompare, "compare", example: "maiam campaign compare C-2026-001 --with C-2025-001")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @Argument(help: help(.campaignCode)) var code: String
    @Option(help: help(.campaignWith)) var with: String?
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let (desk, language) = (try options.desk("campaign compare"), Program.language)
      let vantage = try vantage.vantage(desk)
      let comparison = try desk.compare(try desk.campaign(code), with: try with.map(desk.campaign), vantage)
      if listing.format == .json {
        Terminal.say(comparison.json.text())
        return
      }
      var lines = comparison.sides.map { side in
        CampaignTerm.comparedDay.text(
          language,
          ["code": side.campaign.code, "name": side.campaign.content.name, "day": side.day.text(language)])
      }
      lines += try desk.apartLines(comparison, vantage)
      try listing.print(
        comparison.rows(language), CampaignComparison.columns, footer: lines.joined(separator: "\n"))
    }
  }
}
