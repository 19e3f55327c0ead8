import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension ReportGroup {
  struct Fields: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.reportFields, "fields", example: "maiam report fields campaign-summary")
    }

    @OptionGroup var options: DeskOptions
    @Argument(help: help(.reportID)) var template: String
    @Option(help: help(.templatesFolder)) var templates: String?
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let shelf = ReportShelf(try options.setup("report fields"), folder: templates)
      try listing.print(try shelf.fields(template), [.dataset, .field, .problemHeading, .used])
    }
  }
}
