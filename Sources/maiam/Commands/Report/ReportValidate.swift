import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension ReportGroup {
  struct Validate: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.reportValidate, "validate", example: "maiam report validate mau-rieng/")
    }

    @OptionGroup var options: DeskOptions
    @Argument(help: help(.templatePaths)) var paths: [String] = []
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let checked = try ReportShelf(try options.setup("report validate")).check(paths)
      if listing.format == .json {
        Terminal.say(JSON.array(checked.problems.map(Self.json)).text())
      } else if checked.problems.isEmpty {
        Terminal.say(Term.templatesValid.text(Program.language, ["count": String(checked.templates)]))
      } else {
        for problem in checked.problems { Terminal.warn(problem.text(Program.language)) }
      }
      if !checked.problems.isEmpty { throw Refusal(status: .refused) }
    }

    private static func json(_ problem: Failure) -> JSON {
      .object(
        ["file", "line", "column", "key", "reason"].map { key in
          let text = problem.arguments[key]
          return (key, ["line", "column"].contains(key) ? JSON(text.flatMap(Int.init)) : JSON(text))
        })
    }
  }
}
