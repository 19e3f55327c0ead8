import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension EmergencyGroup {
  struct Retract: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .emergencyRetract, "retract",
        example: "maiam emergency retract E-2025-002 --reason \"Ghi trùng với E-2025-001\"")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.emergencyCode)) var code: String
    @Option(help: help(.retractReason)) var reason: String

    func run() throws {
      let desk = try options.desk("emergency retract")
      let reason: String = try Reading.reason(reason)
      let before = try desk.json(try desk.emergency(code))
      let (emergency, opened) = try desk.takeBackEmergency(code, because: reason)
      listing.printOne(
        before.adding("reason", .string(reason))
          .adding("signs_open_again", .array(opened.map { .string($0.code) })),
        DangerTerm.takenBack.text(Program.language, ["code": emergency.code]))
      for inspection in opened {
        if let dangers = try desk.openDangers(inspection) { Terminal.warn(dangers, desk) }
      }
    }
  }
}
