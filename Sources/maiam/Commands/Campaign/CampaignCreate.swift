import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension CampaignGroup {
  struct Create: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .campaignCreate, "create",
        example:
          "maiam campaign create --name \"Đợt kiểm tra tháng 4/2025\" --directive D-2025-001 --from 15/4/2025 --to 14/5/2025 --province 31 --checklist nonpublic-children"
      )
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Option(help: help(.campaignName)) var name: String
    @Option(help: help(.directiveCode)) var directive: String?
    @Option(help: help(.campaignFrom)) var from: String
    @Option(help: help(.campaignTo)) var to: String
    @Option(help: help(.province)) var province: String?
    @Option(help: help(.communeFilter)) var commune: String?
    @Option(parsing: .upToNextOption, help: help(.campaignKinds)) var kind: [String] = []
    @Option(parsing: .upToNextOption, help: help(.campaignChecklists)) var checklist: [String]

    func run() throws {
      let desk = try options.desk("campaign create")
      let campaign = try desk.createCampaign(
        Campaign.Content(
          name: try Reading.text(name, "--name"), directive: try directive.map { try desk.directive($0).id },
          from: try Reading.day(from), to: try Reading.day(to), provinceCode: province, communeCode: commune,
          kinds: try kind.map { try Reading.term($0, "--kind") }, checklistIDs: checklist))
      listing.printOne(
        campaign.json,
        Term.campaignCreated.text(Program.language, ["code": campaign.code, "name": campaign.content.name]))
    }
  }
}
