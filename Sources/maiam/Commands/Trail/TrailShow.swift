import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension TrailGroup {
  struct Show: ParsableCommand {
    static var configuration: CommandConfiguration { describe(.trailShow, "show", example: "maiam trail show 12") }

    @OptionGroup var options: DeskOptions
    @Argument(help: help(.trailNumber)) var number: Int
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let desk = try Desk.openUnguarded(try options.setup("trail show"))
      let language = Program.language
      for (entry, code) in try desk.trailEntries(Int64(number)) {
        var lines = [
          TrailTerm.entryHeading.text(
            language,
            [
              "number": String(entry.sequence), "instant": entry.act.instant.description,
              "action": entry.action.label(language), "entity": entityText(entry.entity, language), "code": code ?? "",
              "actor": entry.act.actor, "machine": entry.act.host, "command": entry.act.command,
            ])
        ]
        for (term, image) in [(TrailTerm.entryBefore, entry.before), (.entryAfter, entry.after)] where image != nil {
          lines.append(term.text(language))
          lines += entry.columns(image).map { name, value in
            "  \(name): \(value == "•" ? TrailTerm.masked.text(language) : value)"
          }
        }
        listing.printOne(entry.json(code), lines.joined(separator: "\n"))
      }
    }
  }
}
