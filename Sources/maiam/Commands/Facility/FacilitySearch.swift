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
      let vantage = try vantage.vantage(desk)
      let audits = try desk.audits(vantage, filter)
      let rows = audits.map(listing.row(desk))
      let notes =
        try desk.foundByFormerTexts(audits, text, vantage)
        + [desk.unknownStartText(vantage, filter), desk.besideText(audits)].compactMap(\.self)
      let footer = listing.footer("", and: notes.asLines)
      try listing.print(
        rows, FacilityGroup.columns, shown: FacilityGroup.shown, footer: footer.isEmpty ? nil : footer)
    }
  }
}
