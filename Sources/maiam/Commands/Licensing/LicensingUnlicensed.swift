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
    @OptionGroup var area: AreaOptions
    @Option(help: help(.ownership)) var ownership: String?
    @Flag(inversion: .prefixedNo, help: help(.religiousFilter)) var religious: Bool?
    @Option(help: help(.situationFilter)) var situation: [String] = []
    @Option(name: [.customShort("o"), .customLong("output")], help: help(.listOutput)) var output: String?
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let desk = try options.desk("licensing unlicensed")
      let vantage = try vantage.vantage(desk)
      var filter = try area.filter(desk)
      filter.ownership = try ownership.map { try Reading.term($0, "--ownership") }
      filter.isReligious = religious
      let situations = try situation.map { try Reading.term($0, "--situation", LicensingSituation.self) }
      if let lawful = situations.first(where: { !$0.lacksValidPaper }) {
        throw Failure(
          .noSuchChoice,
          [
            "value": lawful.rawValue, "field": "--situation",
            "choices": LicensingSituation.allCases.filter(\.lacksValidPaper).map(\.rawValue).joined(separator: ", "),
          ])
      }
      if !situations.isEmpty { filter.situations = Set(situations) }
      let list = try desk.unlicensed(vantage, filter)
      if let output {
        var request = ReportRequest("unlicensed-facilities", of: .register, vantage)
        request.filter = filter
        try desk.export(request, to: output)
      }
      try listing.print(
        list.audits.map(listing.row(desk)),
        [
          .facilityCode, .name, .kind, .ownership, .religiousKind, .communeCode, .commune, .address, .situation,
          .conditionsChecked, .children, .beneficiaries, .daysOperatingWithoutPaper, .daysSinceDiscovery,
          .papersConfirmedOn, .reasons,
          .authorityOverdue, .nextSteps,
        ], shown: [.facilityCode, .name, .commune, .situation, .conditionsChecked, .children], detail: .reasons,
        footer: [
          (desk.regime(on: vantage.day) == .notice ? Term.notNotifiedSummary : .unlicensedSummary).text(
            Program.language,
            [
              "count": String(list.audits.count), "day": vantage.day.shortText,
              "children": list.children.known.map(String.init) ?? "…",
              "gap": sumLeavesOut(list.children.uncounted, Program.language),
              "unknown": String(list.unknown),
            ]),
          byRegister(list.audits),
        ].compactMap(\.self).joined(separator: "\n"))
      if let output { Terminal.warn(Term.reportWritten.text(Program.language, ["path": output])) }
    }
  }
}
