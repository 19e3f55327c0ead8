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
      var rows = try desk.trailRows(
        facility: try facility.map { try desk.facility(meant: $0) }, inspection: try inspection.map(desk.inspection),
        by: by, on: try on.map(Reading.day), last: last)
      // On a screen a second is enough.
      if listing.format == .table {
        for index in rows.indices {
          if case .text(let instant) = rows[index][.instant] {
            rows[index][.instant] = .text(String(instant.prefix(19)).replacing("T", with: " "))
          }
        }
      }
      try listing.print(
        rows, [.sequence, .instant, .actor, .action, .entity, .code, .command, .machine, .device, .hash],
        shown: [.sequence, .instant, .actor, .action, .entity, .code])
    }
  }
}
