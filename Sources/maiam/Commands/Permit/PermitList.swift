import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension PermitGroup {
  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.permitList, "list", example: "maiam permit list F-000001")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @Argument(help: help(.facilityMeant)) var code: String
    @OptionGroup var listing: ListingOptions
    @OptionGroup var release: ReleaseOptions

    func run() throws {
      let desk = try options.desk("permit list")
      let vantage = try vantage.vantage(desk)
      let facility = try desk.facility(meant: code)
      let rows = try desk.permits(of: facility, knownAt: vantage.knownAt).flatMap { permit in
        (permit.through(vantage.day)?.events ?? []).map { event in
          var row = desk.row(permit, of: facility, on: vantage.day, wording: permit.content(on: event.on))
          row.fields.merge(desk.row(event).fields) { paper, _ in paper }
          return row
        }
      }
      try listing.print(
        rows,
        [
          .facilityCode, .permitKind, .number, .issuer, .event, .on, .until, .document, .capacity, .expires, .standing,
          .note,
        ], shown: [.permitKind, .number, .event, .on, .until, .document, .standing], free: .papers, release)
    }
  }
}
