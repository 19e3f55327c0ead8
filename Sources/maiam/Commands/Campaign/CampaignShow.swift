import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension CampaignGroup {
  struct Show: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.campaignShow, "show", example: "maiam campaign show C-2025-001 --format json")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.campaignCode)) var code: String

    func run() throws {
      let desk = try options.desk("campaign show")
      let vantage = try vantage.vantage(desk)
      let status = try desk.status(of: try desk.campaign(code), vantage)
      let footer = listing.footer(
        try Status.footer(desk, status, vantage), and: try desk.unknownStartText(status, vantage))
      let (content, language) = (status.campaign.content, Program.language)
      let directive = try content.directive.flatMap { try desk.directive($0) }
      var lines = ["\(status.campaign.code)  \(content.name)"]
      if let directive { lines.append("\(directive.code)  \(directive.content.issuer): \(directive.content.summary)") }
      lines.append(
        CampaignTerm.windowLine.text(
          language,
          [
            "from": content.from.text(language), "to": content.to.text(language),
            "checklists": content.checklistIDs.joined(separator: ", "),
          ]))
      lines += desk.teamLines(status) + desk.progressLines(status) + [footer]
      listing.printOne(
        desk.json(status).adding("directive", JSON(directive?.code)), lines.joined(separator: "\n"))
    }
  }
}
