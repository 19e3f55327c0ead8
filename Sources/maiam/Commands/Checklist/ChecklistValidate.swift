import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension ChecklistGroup {
  struct Validate: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.checklistValidate, "validate", example: "maiam checklist validate phieu-rieng/")
    }

    @OptionGroup var options: DeskOptions
    @Argument(help: help(.checklistPaths)) var paths: [String] = []
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let checked = try ChecklistShelf(try options.setup("checklist validate")).check(paths)
      if listing.format == .json {
        Terminal.say(JSON.array(checked.problems.map(\.json)).text())
      } else if checked.problems.isEmpty {
        Terminal.say(
          Term.checklistsValid.text(
            Program.language,
            [
              "checklists": String(checked.checklists), "items": String(checked.items),
              "requirements": String(checked.requirements),
            ]))
      }
      if !checked.problems.isEmpty {
        if listing.format != .json {
          for problem in checked.problems { Terminal.warn(problem.failure.text(Program.language)) }
        }
        throw Refusal(status: .refused)
      }
    }
  }
}
