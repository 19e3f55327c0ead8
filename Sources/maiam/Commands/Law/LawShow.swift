import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension LawGroup {
  struct Show: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.lawShow, "show", example: "maiam law show \"NĐ 103/2017 Điều 24\"")
    }

    @OptionGroup var options: DeskOptions
    @Argument(help: help(.lawReference)) var reference: [String]
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let setup = try options.setup("law show")
      let (law, book) = (try ChecklistShelf(setup).law(), try LawBook.laid(setup))
      let text = reference.joined(separator: " ")
      let found = try law.requirements(at: text)
      if let missing = law.missingText(at: text, Program.language) { Terminal.warn(missing) }
      if listing.format == .csv {
        try listing.print(found.map { law.row($0, Program.language) }, LawLibrary.columns)
        return
      }
      let pages = found.map { requirement in
        law.lines(
          requirement, amendments: book.licensing.law.amendments(of: requirement.id, on: nil), Program.language
        ).flatMap { TextTable.wrap($0, Terminal.width) }
          .joined(separator: "\n")
      }
      listing.printOne(
        .object([("reference", .string(text)), ("requirements", .array(found.map(law.json)))]),
        pages.joined(separator: "\n\n"))
    }
  }
}
