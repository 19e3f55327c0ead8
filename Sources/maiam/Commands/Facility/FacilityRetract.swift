import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension FacilityGroup {
  struct Retract: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .facilityRetract, "retract",
        example:
          "maiam facility retract F-000002 --what notice --on 5/10/2026 --document 1/TB --reason \"Ghi nhầm cơ sở\"")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.retractCode)) var code: String
    @Option(help: help(.retractWhat)) var what: String
    @Option(help: help(.retractOn)) var on: String?
    @Option(help: help(.retractDocument)) var document: String?
    @Option(help: help(.retractWhich)) var which: Int?
    @Option(help: help(.retractReason)) var reason: String

    func run() throws {
      let desk = try options.desk("facility retract")
      let reason: String = try Reading.reason(reason)
      if what == Self.entry { return try retractEntry(desk, reason) }
      let kind = try Reading.term(what, "--what", FacilityFact.Kind.self)
      guard let on else { throw Failure(.optionNeeded, ["option": "--on", "command": "facility retract"]) }
      let retracted = try desk.retract(
        kind, of: code, on: try Reading.day(on), document: try Reading.text(document, "--document"), which: which,
        because: reason)
      listing.printOne(desk.json(retracted, because: reason), desk.text(retracted))
      for remark in desk.remarks(retracted) { Terminal.warn(remark) }
    }

    /// The whole facility, which is no fact of its own.
    private static let entry = "entry"

    private func retractEntry(_ desk: Desk, _ reason: String) throws {
      for (option, isGiven) in [("--on", on != nil), ("--document", document != nil), ("--which", which != nil)]
      where isGiven { throw Failure(.optionsConflict, ["first": "--what entry", "second": option]) }
      let (facility, facts, reports) = try desk.retractEntry(code, because: reason)
      listing.printOne(
        desk.json(facility, takenOutWith: facts, reports, because: reason), desk.text(facility, takenOutWith: facts))
      if let remark = desk.remark(ofReports: reports) { Terminal.warn(remark) }
    }
  }
}
