import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension LicensingGroup {
  struct Changes: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.licensingChanges, "changes", example: "maiam licensing changes --from 30/6/2026 --to 1/7/2026")
    }

    @OptionGroup var options: DeskOptions
    @Option(help: help(.changesFrom)) var from: String
    @Option(help: help(.changesTo)) var to: String?
    @Option(help: help(.knownAt)) var knownAt: String?
    @OptionGroup var area: AreaOptions
    @Option(help: help(.ownership)) var ownership: String?
    @Option(help: help(.causeFilter)) var cause: [String] = []
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let desk = try options.desk("licensing changes")
      var filter = try area.filter(desk)
      filter.ownership = try ownership.map { try Reading.term($0, "--ownership") }
      let second = Vantage(
        day: try to.map(Reading.day) ?? desk.today, knownAt: try knownAt.map(Reading.instant))
      let changes = try desk.changes(from: try Reading.day(from), to: second, filter)
      let causes = try cause.map { try Reading.term($0, "--cause", ChangeCause.self) }
      let rows = changes.rows.filter { causes.isEmpty || causes.contains($0.cause) }
      let note = try desk.unknownStartText(Vantage(day: changes.first, knownAt: second.knownAt), filter)
      let summary = listing.footer(desk.summary(of: changes, filter).joined(separator: "\n"), and: note)
      try listing.print(
        rows.map { desk.row($0, isForPeople: listing.format != .json) }, SituationChanges.Row.columns,
        shown: [.facilityCode, .name, .on, .situationBefore, .situation, .cause], detail: .facts, footer: summary)
    }
  }
}
