import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension LicensingGroup {
  struct Expiring: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.licensingExpiring, "expiring", example: "maiam licensing expiring --within 90")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @OptionGroup var area: AreaOptions
    @Option(help: help(.withinDays)) var within = 90
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let desk = try options.desk("licensing expiring")
      guard (0...36_500).contains(within) else {
        throw Failure(.countOutOfRange, ["field": "--within", "value": String(within)])
      }
      let vantage = try vantage.vantage(desk)
      let filter = try area.filter(desk)
      let found = try desk.terms(within: within, vantage, filter)
      let terms = found.terms
      let notes = [desk.uncountedText(found), try desk.unknownStartText(vantage, filter)].compactMap(\.self)
      try listing.print(
        terms.map {
          desk.row($0.term, of: $0.facility, name: $0.name, on: vantage.day, isForPeople: listing.format != .json)
        },
        [
          .facilityCode, .name, .permitKind, .number, .term, .from, .lastDay, .daysLeft, .citations, .certainty,
          .isProvisional, .note,
        ], shown: [.facilityCode, .name, .permitKind, .term, .lastDay, .daysLeft, .isProvisional],
        details: [.citations, .note],
        footer: listing.footer(
          Term.rowsCount.text(Program.language, ["count": String(terms.count)]),
          and: notes.asLines))
    }
  }
}
