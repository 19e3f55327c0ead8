import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension InspectionGroup {
  struct Fill: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.inspectionFill, "fill", example: "maiam inspection fill I-2025-000001")
    }

    @OptionGroup var options: DeskOptions
    @Argument(help: help(.inspectionCode)) var code: String

    func run() throws {
      let desk = try options.desk("inspection fill")
      let inspection = try desk.inspection(code)
      guard inspection.state == .inProgress else {
        let isPlanned = inspection.state == .planned
        throw Failure(isPlanned ? .inspectionNotInProgress : .inspectionAlreadyClosed, ["inspection": code])
      }
      try Interview(desk, inspection).conduct()
    }
  }
}
