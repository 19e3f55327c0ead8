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
      let provinceCode = try province.map { text throws(Failure) in try desk.provinceCode(text) }
      let place = try commune.map { try desk.commune(meant: $0, province: provinceCode) }
      let campaign = try desk.createCampaign(
        Campaign.Content(
          name: try Reading.text(name, "--name"), directive: try directive.map { try desk.directive($0).id },
          from: try Reading.day(from), to: try Reading.day(to), provinceCode: provinceCode, communeCode: place?.code,
          kinds: try kind.map { try Reading.term($0, "--kind") }, checklistIDs: checklist))
      listing.printOne(
        campaign.json,
        [
          Term.campaignCreated.text(Program.language, ["code": campaign.code, "name": campaign.content.name]),
          place.map { Term.communeUnderstood.text(Program.language, ["place": desk.told($0)]) }
            ?? provinceCode.map { Term.provinceUnderstood.text(Program.language, ["province": desk.provinceName($0)]) },
        ].compactMap(\.self).joined(separator: " "))
    }
  }
}
