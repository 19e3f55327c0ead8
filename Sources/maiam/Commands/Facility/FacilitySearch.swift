import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension FacilityGroup {
  struct Search: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.facilitySearch, "search", example: "maiam facility search \"huong duong\"")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @Argument(help: help(.searchText)) var text: String
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let desk = try options.desk("facility search")
      var filter = Desk.FacilityFilter()
      filter.text = text
      let rows = try desk.audits(try vantage.vantage(desk), filter).map(listing.row(desk))
      try listing.print(rows, FacilityGroup.columns, shown: FacilityGroup.shown)
    }
  }
}
