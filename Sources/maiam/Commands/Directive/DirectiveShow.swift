import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension DirectiveGroup {
  struct Show: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.directiveShow, "show", example: "maiam directive show D-2025-001")
    }

    @OptionGroup var options: DeskOptions
    @Argument(help: help(.directiveCode)) var code: String
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let directive = try options.desk("directive show").directive(code)
      let content = directive.content
      listing.printOne(
        directive.json,
        ([directive.code, content.issuer, content.number, content.date?.shortText, content.summary, content.task])
          .compactMap(\.self).joined(separator: "\n"))
    }
  }
}
