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
      let comparison = try desk.compare(
        try desk.campaign(code), with: try with.map(desk.campaign), try vantage.vantage(desk))
      if listing.format == .json {
        Terminal.say(comparison.json.text())
        return
      }
      var lines = comparison.sides.map { side in
        CampaignTerm.comparedDay.text(
          language,
          ["code": side.campaign.code, "name": side.campaign.content.name, "day": side.day.text(language)])
      }
      for (term, facilities) in [(CampaignTerm.comparedNew, comparison.new), (.comparedGone, comparison.gone)]
      where !facilities.isEmpty {
        lines.append(term.text(language, ["facilities": facilities.map(\.code).joined(separator: ", ")]))
      }
      lines += comparison.sameness(language)
      lines += comparison.sides.compactMap { side in
        desk.apartText(side.apart).map { "\(side.campaign.code): \($0)" }
      }
      lines += comparison.sides.compactMap { desk.noResultText($0.withoutResult, language) }
      try listing.print(
        comparison.rows(language), CampaignComparison.columns, footer: lines.joined(separator: "\n"))
    }
  }
}
