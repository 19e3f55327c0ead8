import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension LawGroup {
  struct Review: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.lawReview, "review", example: "maiam law review --within 90")
    }

    @OptionGroup var options: DeskOptions
    @Option(help: help(.withinDays)) var within = 90
    @OptionGroup var listing: ListingOptions

    func run() throws {
      guard (0...36_500).contains(within) else {
        throw Failure(.countOutOfRange, ["field": "--within", "value": String(within)])
      }
      let setup = try options.setup("law review")
      let book = try LawBook.laid(setup)
      let items = book.review(on: setup.today, within: within, try ChecklistShelf(setup).law().requirements)
      try listing.print(
        items.map { $0.row(on: setup.today) }, LawReviewItem.columns,
        footer: LawTerm.reviewFooter.text(Program.language, ["law": book.mark, "count": String(items.count)]))
    }
  }
}
