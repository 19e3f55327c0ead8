import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension ReportGroup {
  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.reportList, "list", example: "maiam report list")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let rows = try ReportShelf(try options.setup("report list")).templates().map { id, title in
        DataRow([.code: .text(id), .title: .text(title)])
      }
      try listing.print(rows, [.code, .title])
    }
  }
}
