import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension TrailGroup {
  struct Verify: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.trailVerify, "verify", example: "maiam trail verify --seal \"3f2a 91c0 77de 0b13\"")
    }

    @OptionGroup var options: DeskOptions
    @Option(help: help(.trailSeal)) var seal: [String] = []
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let desk = try Desk.openUnguarded(try options.setup("trail verify"))
      let language = Program.language
      var count = 0
      var objects: [JSON] = []
      let extent = try desk.checkTrail(seals: seal) { difference in
        count += 1
        if listing.format == .json {
          objects.append(difference.json)
        } else {
          Terminal.say(difference.text(language))
        }
      }
      let numbers = [
        "entries": String(extent.entries), "devices": String(extent.devices), "rows": String(extent.rows),
        "seals": String(extent.seals), "count": String(count),
      ]
      if listing.format == .json {
        Terminal.say(
          JSON.object([
            ("entries", .integer(extent.entries)), ("devices", .integer(extent.devices)),
            ("rows", .integer(extent.rows)), ("seals", .integer(extent.seals)), ("differences", .array(objects)),
          ]).text())
      } else if count == 0 {
        Terminal.say(TrailTerm.verified.text(language, numbers))
        for text in seal { Terminal.say(TrailTerm.sealsFound.text(language, ["seal": text])) }
      } else {
        Terminal.warn(TrailTerm.differences.text(language, numbers))
      }
      if count > 0 { throw Refusal(status: .refused) }
    }
  }
}
