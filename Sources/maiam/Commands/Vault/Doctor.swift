import ArgumentParser
import CareCore
import CareMessages
import CareOffice

struct Doctor: ParsableCommand {
  static var configuration: CommandConfiguration { describe(.doctor, "doctor", example: "maiam doctor") }

  @OptionGroup var options: DeskOptions
  @Option(help: help(.templatesFolder)) var templates: String?
  @OptionGroup var listing: ListingOptions

  func run() throws {
    let language = Program.language
    let found = try Desk.openUnguarded(try options.setup("doctor")).examine(templates: templates)
    if listing.format == .json {
      Terminal.say(JSON.array(found.problems.map { $0.json(language) }).text())
    } else if found.problems.isEmpty {
      Terminal.say(
        TrailTerm.healthy.text(
          language,
          [
            "entries": String(found.extent.entries), "rows": String(found.extent.rows),
            "evidence": String(found.evidence),
          ]))
    } else {
      for problem in found.problems { Terminal.say("– " + problem.text(language)) }
      Terminal.warn(TrailTerm.problems.text(language, ["count": String(found.problems.count)]))
    }
    if !found.problems.isEmpty { throw Refusal(status: .refused) }
  }
}
