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
    @OptionGroup var release: ReleaseOptions

    func run() throws {
      let desk = try options.desk("finding list")
      let (campaign, inspection) = (try campaign.map(desk.campaign), try inspection.map(desk.inspection))
      let vantage = try vantage.vantage(desk)
      let facility = try facility.map { try desk.facility(meant: $0, knownAt: vantage.knownAt) }
      let rows = try desk.findingRows(
        campaign: campaign, inspection: inspection, facility: facility, onlyChildSafety: childSafety, vantage)
      let asked = try desk.inspections(inspection, campaign: campaign, facility: facility, vantage)
      let none = try desk.emptyText(of: asked, vantage)
      let isSaid = rows.isEmpty && none == Term.nothingLookedAt.text(Program.language)
      let without = isSaid ? nil : try desk.noResultText(asked, vantage)
      let notes = [FindingGroup.withdrawn(rows), without, try desk.unfinishedText(asked, vantage)].compactMap(\.self)
      try listing.print(
        try desk.withFoundAgain(rows, vantage),
        [
          .code, .facilityCode, .name, .commune, .inspection, .itemID, .severity, .childSafety, .statement, .seen,
          .citations, .remedy, .state, .foundBefore, .foundSince,
        ], shown: [.code, .name, .state, .severity, .childSafety, .citations],
        details: [.statement, .foundBefore, .foundSince],
        footer: listing.footer(
          Term.rowsCount.text(Program.language, ["count": String(rows.count)]),
          and: notes.isEmpty ? nil : notes.joined(separator: " ")),
        empty: childSafety ? FindingGroup.empty(asked) : none, free: .findings, release)
    }
  }
}
