import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension LicensingGroup {
  struct Unlicensed: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .licensingUnlicensed, "unlicensed",
        example: "maiam licensing unlicensed --as-of 14/5/2025 --commune 11311 -o khong-phep.xlsx")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @OptionGroup var chosen: FilterOptions
    @Option(name: [.customShort("o"), .customLong("output")], help: help(.listOutput)) var output: String?
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let desk = try options.desk("licensing unlicensed")
      let vantage = try vantage.vantage(desk)
      let filter = try chosen.filter(desk)
      if let lawful = filter.situations?.first(where: { !$0.isInListOfUnlicensed }) {
        throw Failure(
          .noSuchChoice,
          [
            "value": lawful.rawValue, "field": "--situation",
            "choices": LicensingSituation.allCases.filter(\.isInListOfUnlicensed).map(\.rawValue)
              .joined(separator: ", "),
          ])
      }
      let list = try desk.unlicensed(vantage, filter)
      let notes = [
        desk.leftOutText(of: list, try desk.unknownStartText(vantage, filter), isSummed: listing.format == .table),
        desk.besideText(list.audits, leavingOut: list.notYet),
      ].compactMap(\.self)
      let note = notes.asLines
      if let output {
        var request = ReportRequest("unlicensed-facilities", of: .register, vantage)
        request.filter = filter
        try desk.export(request, to: output)
      }
      let rows = list.audits.map { audit in
        var row = listing.row(desk)(audit)
        // On a screen one place holds why, and who is to blame for it.
        if listing.format == .table, case .text(let late) = row[.authorityOverdue] {
          row[.reasons] = .text([desk.reasonText(audit), late].compactMap(\.self).joined(separator: "\n"))
        }
        return row
      }
      try listing.print(
        rows,
        [
          .facilityCode, .name, .kind, .ownership, .religiousKind, .communeCode, .commune, .province, .address,
          .situation,
          .conditionsChecked, .children, .beneficiaries, .othersCounted, .withoutPaperSince, .daysOperatingWithoutPaper,
          .withoutNoticeSince, .daysOperatingWithoutNotice, .discoveredOn,
          .daysSinceDiscovery, .papersConfirmedOn, .reasons, .authorityOverdue, .nextSteps,
        ], shown: [.facilityCode, .name, .commune, .situation, .conditionsChecked, .children] + rows.daysWithoutNotice,
        detail: .reasons,
        footer: listing.footer(
          (desk.summary(of: list, on: vantage.day)
            + [LateFiles(list.audits).text(Program.language), byRegister(list.audits)].compactMap(\.self))
            .joined(separator: "\n"), and: note), empty: desk.noneText(of: list))
      if let output { Terminal.warn(Term.reportWritten.text(Program.language, ["path": output])) }
    }
  }
}

extension [DataRow] {
  /// The column of days without a notice, where any row has some: until the time of notices none has.
  var daysWithoutNotice: [ColumnKey] {
    contains { $0[.daysOperatingWithoutNotice] != .absent } ? [.daysOperatingWithoutNotice] : []
  }
}
