import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension LawGroup {
  struct Validate: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.lawValidate, "validate", example: "maiam law validate quy-dinh-rieng/")
    }

    @OptionGroup var options: DeskOptions
    @Argument(help: help(.lawPath)) var path: String?
    @OptionGroup var listing: ListingOptions

    func run() throws {
      var setup = try options.setup("law validate")
      setup.lawFolder = path ?? setup.lawFolder
      let checked = try LawBook.check(setup)
      if listing.format == .json {
        Terminal.say(JSON.array(checked.problems.map(\.json)).text())
      } else {
        for problem in checked.problems { Terminal.warn(problem.failure.text(Program.language)) }
        if let book = checked.book {
          Terminal.say(
            LawTerm.valid.text(
              Program.language,
              [
                "law": book.mark, "regimes": String(book.licensing.law.regimes.count),
                "rules": String(book.licensing.law.rules.count), "requirements": String(checked.requirements),
              ]))
        }
      }
      if !checked.problems.isEmpty { throw Refusal(status: .refused) }
    }
  }
}
