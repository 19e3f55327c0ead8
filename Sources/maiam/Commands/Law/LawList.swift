import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension LawGroup {
  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.lawList, "list", example: "maiam law list --format csv")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let law = try ChecklistShelf(try options.setup("law list")).law()
      try listing.print(
        law.all.map { law.row($0, Program.language, isForPeople: listing.format != .json) }, LawLibrary.columns,
        shown: [.requirementID, .citations, .from, .to, .items],
        footer: Term.rowsCount.text(Program.language, ["count": String(law.all.count)]))
    }
  }
}
