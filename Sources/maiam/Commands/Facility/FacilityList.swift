import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension FacilityGroup {
  static let columns: [ColumnKey] = [
    .code, .name, .kind, .ownership, .operatorKind, .religion, .religiousKind, .communeCode, .commune, .province,
    .address, .setting, .head, .phone, .opened, .from, .children, .beneficiaries, .othersCounted, .situation,
  ]
  static let shown: [ColumnKey] = [.code, .name, .kind, .commune, .children, .situation]

  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.facilityList, "list", example: "maiam facility list --commune \"Lê Chân\" --format csv > co-so.csv")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @OptionGroup var chosen: FilterOptions
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let desk = try options.desk("facility list")
      let (vantage, filter) = (try vantage.vantage(desk), try chosen.filter(desk))
      let audits = try desk.audits(vantage, filter)
      let rows = audits.map(listing.row(desk))
      let notes = [try desk.leftOutText(vantage, filter), desk.besideText(audits)].compactMap(\.self)
      let note = notes.asLines
      try listing.print(
        rows, FacilityGroup.columns, shown: FacilityGroup.shown,
        footer: listing.footer(Term.rowsCount.text(Program.language, ["count": String(rows.count)]), and: note))
    }
  }
}
