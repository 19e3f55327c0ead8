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
    @Option(help: help(.templatesFolder)) var templates: String?
    @Flag(help: help(.issuedReports)) var issued = false
    @OptionGroup var listing: ListingOptions

    func run() throws {
      if issued {
        let reports = try options.desk("report list").issuedReports()
        return try listing.print(reports.map(\.row), IssuedReport.columns, shown: IssuedReport.shown)
      }
      let rows = try ReportShelf(try options.setup("report list"), folder: templates).templates().map { id, title in
        DataRow([.code: .text(id), .title: .text(title)])
      }
      try listing.print(rows, [.code, .title])
    }
  }
}
