import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension LicensingGroup {
  struct Unlicensed: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .licensingUnlicensed, "unlicensed", example: "maiam licensing unlicensed --as-of 14/5/2025 --commune 11311")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @OptionGroup var area: AreaOptions
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let desk = try options.desk("licensing unlicensed")
      let vantage = try vantage.vantage(desk)
      let list = try desk.unlicensed(vantage, try area.filter(desk))
      try listing.print(
        list.audits.map(desk.row),
        [
          .facilityCode, .name, .kind, .ownership, .communeCode, .commune, .address, .situation, .children,
          .beneficiaries, .daysOperatingWithoutPaper, .daysSinceDiscovery, .reasons,
        ], shown: [.facilityCode, .name, .commune, .situation, .children], detail: .reasons,
        footer: Term.unlicensedSummary.text(
          Program.language,
          [
            "count": String(list.audits.count), "day": vantage.day.shortText, "children": String(list.children),
            "unknown": String(list.unknown),
          ]))
    }
  }
}
