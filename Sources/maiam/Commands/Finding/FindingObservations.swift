import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension FindingGroup {
  struct Observations: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.findingObservations, "observations", example: "maiam finding observations --not-passed")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @Option(help: help(.campaignCode)) var campaign: String?
    @Option(help: help(.inspectionCode)) var inspection: String?
    @Option(help: help(.facilityMeant)) var facility: String?
    @Flag(help: help(.onlyNotPassed)) var notPassed = false
    @OptionGroup var listing: ListingOptions
    @OptionGroup var release: ReleaseOptions

    func run() throws {
      let desk = try options.desk("finding observations")
      let (campaign, inspection) = (try campaign.map(desk.campaign), try inspection.map(desk.inspection))
      let vantage = try vantage.vantage(desk)
      let facility = try facility.map { try desk.facility(meant: $0, knownAt: vantage.knownAt) }
      let found = try desk.observations(
        campaign: campaign, inspection: inspection, facility: facility, onlyNotPassed: notPassed, vantage)
      let asked = try desk.inspections(inspection, campaign: campaign, facility: facility, vantage)
      // Where there is no row the sum would only say so again.
      let sum =
        found.isEmpty
        ? ""
        : RemediationTerm.observationsFooter.text(
          Program.language,
          ["count": String(found.count), "left": String(found.count { $0.state == .notPassed })])
      try listing.print(
        found.map(desk.row), Desk.observationColumns, shown: [.code, .name, .dutyBearer, .state, .citations],
        details: [.statement, .passedTo, .correction, .reply],
        footer: listing.footer(sum, and: try desk.outsideSumsText(asked, vantage)),
        empty: FindingGroup.empty(asked), free: .observations, release)
    }
  }

  /// Where nothing is closed, that is why there is no finding and no observation.
  static func empty(_ asked: [Inspection]) -> String? {
    asked.contains { $0.state == .closed } ? nil : Term.nothingClosedYet.text(Program.language)
  }
}
