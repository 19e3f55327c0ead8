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
    @Argument(help: help(.permitListFacility)) var code: String?
    @OptionGroup var listing: ListingOptions
    @OptionGroup var release: ReleaseOptions

    func run() throws {
      let desk = try options.desk("permit list")
      let vantage = try vantage.vantage(desk)
      let facility = try code.map { try desk.facility(meant: $0, knownAt: vantage.knownAt) }
      let rows = try desk.paperRows(of: facility, vantage)
      try listing.print(
        rows,
        [
          .facilityCode, .permitKind, .number, .issuer, .event, .on, .until, .document, .capacity, .expires, .standing,
          .note,
        ],
        shown: (facility == nil ? [.facilityCode] : []) + [
          .permitKind, .number, .event, .on, .until, .document, .standing,
        ], free: .papers, release)
    }
  }
}
