import ArgumentParser
import CareCore
import CareMessages
import CareOffice
import Foundation

extension TrailGroup {
  struct Seal: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.trailSealAbstract, "seal", example: "maiam trail seal --purpose \"Biên bản 12/BB-SYT\"")
    }

    @OptionGroup var options: DeskOptions
    @Option(help: help(.trailPurpose)) var purpose: String?
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let desk = try options.desk("trail seal")
      let seals = try desk.sealTrail(purpose: try Reading.text(purpose, "--purpose"))
      if listing.format == .json {
        Terminal.say(
          JSON.array(
            seals.map {
              .object([
                ("code", .string($0.text)), ("device", .string($0.device.uuidString.lowercased())),
                ("sequence", .integer(Int($0.sequence))), ("hash", .string($0.hash.hexadecimal)),
                ("law", desk.law.json),
              ])
            }
          ).text())
        return
      }
      for seal in seals {
        Terminal.say(
          TrailTerm.sealed.text(Program.language, ["number": String(seal.sequence), "seal": seal.text]))
      }
      Terminal.say(TrailTerm.sealedLaw.text(Program.language, ["law": desk.law.mark]))
    }
  }
}
