import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension DirectiveGroup {
  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.directiveList, "list", example: "maiam directive list")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @OptionGroup var listing: ListingOptions

    func run() throws {
      try listing.print(
        try options.desk("directive list").directives(try vantage.limit()).map(\.row),
        [.code, .number, .date, .issuer, .summary])
    }
  }
}
