import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension LawGroup {
  struct Search: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.lawSearch, "search", example: "maiam law search \"dien tich phong o\"")
    }

    @OptionGroup var options: DeskOptions
    @Argument(help: help(.lawWords)) var words: [String]
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let law = try ChecklistShelf(try options.setup("law search")).law()
      let found = law.search(words.joined(separator: " "))
      try listing.print(
        found.map { law.row($0, Program.language, isForPeople: listing.format != .json) }, LawLibrary.columns,
        shown: [.requirementID, .citations, .items], detail: .quote,
        footer: Term.rowsCount.text(Program.language, ["count": String(found.count)]))
    }
  }
}
