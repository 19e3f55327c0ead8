import ArgumentParser
import CareCore
import CareMessages
import CareOffice

/// Which part of the register a listing holds.
struct AreaOptions: ParsableArguments {
  @Option(help: help(.province)) var province: String?
  @Option(help: help(.communeFilter)) var commune: String?
  @Option(help: help(.facilityKind)) var kind: String?

  func filter(_ desk: Desk) throws -> Desk.FacilityFilter {
    var filter = Desk.FacilityFilter()
    filter.provinceCode = try province.map { text throws(Failure) in try desk.provinceCode(text) }
    filter.communeCode = try commune.map { try desk.communeCode($0, province: filter.provinceCode) }
    filter.kind = try kind.map { try Reading.term($0, "--kind") }
    return filter
  }
}

extension FacilityGroup {
  static let columns: [ColumnKey] = [
    .code, .name, .kind, .ownership, .operatorKind, .religion, .religiousKind, .communeCode, .commune, .province,
    .address, .setting, .head, .phone, .opened, .from, .children, .beneficiaries, .situation,
  ]
  static let shown: [ColumnKey] = [.code, .name, .kind, .commune, .children, .situation]

  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.facilityList, "list", example: "maiam facility list --commune \"Lê Chân\" --format csv > co-so.csv")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @OptionGroup var area: AreaOptions
    @Option(help: help(.ownership)) var ownership: String?
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let desk = try options.desk("facility list")
      var filter = try area.filter(desk)
      filter.ownership = try ownership.map { try Reading.term($0, "--ownership") }
      let rows = try desk.audits(try vantage.vantage(desk), filter).map(listing.row(desk))
      try listing.print(
        rows, FacilityGroup.columns, shown: FacilityGroup.shown,
        footer: Term.rowsCount.text(Program.language, ["count": String(rows.count)]))
    }
  }
}
