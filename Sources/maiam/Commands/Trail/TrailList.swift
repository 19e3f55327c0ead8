import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension TrailGroup {
  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.trailList, "list", example: "maiam trail list --inspection I-2025-000001")
    }

    @OptionGroup var options: DeskOptions
    @Option(help: help(.facilityMeant)) var facility: String?
    @Option(help: help(.inspectionCode)) var inspection: String?
    @Option(help: help(.trailBy)) var by: String?
    @Option(help: help(.trailDay)) var on: String?
    @Option(help: help(.trailLast)) var last: Int?
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let desk = try Desk.openUnguarded(try options.setup("trail list"))
      if let last, last < 1 { throw Failure(.countOutOfRange, ["field": "--last", "value": String(last)]) }
      let rows = try desk.trailRows(
        facility: try facility.map { try desk.facility(meant: $0) }, inspection: try inspection.map(desk.inspection),
        by: by, on: try on.map(Reading.day), last: last)
      try listing.print(
        rows, [.sequence, .instant, .actor, .action, .entity, .code, .command, .machine, .device, .hash],
        shown: [.sequence, .instant, .actor, .action, .entity, .code])
    }
  }
}
