import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension ChecklistGroup {
  struct Coverage: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.checklistCoverage, "coverage", example: "maiam checklist coverage --on 2026-10-05")
    }

    @OptionGroup var options: DeskOptions
    @Option(help: help(.checklistOnly)) var checklist: String?
    @Option(help: help(.coverageOn)) var on: String?
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let shelf = ChecklistShelf(try options.setup("checklist coverage"))
      if let checklist { _ = try shelf.checklist(checklist) }
      let coverage = try shelf.coverage(on: on.map(Reading.day))
      let language = Program.language
      let isOverall = checklist == nil && listing.format == .table
      try listing.print(
        isOverall ? coverage.overallRows(language) : coverage.rows(checklist: checklist, language),
        ChecklistCoverage.columns, shown: [.requirementID, .citations, .core, .dutyBearer, .askedBy, .itemID],
        detail: .explanation, footer: coverage.summary(language))
    }
  }
}
