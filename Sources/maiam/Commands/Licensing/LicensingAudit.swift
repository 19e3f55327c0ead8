import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension LicensingGroup {
  struct Audit: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.licensingAudit, "audit", example: "maiam licensing audit --as-of 14/5/2025 --format json")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @OptionGroup var chosen: FilterOptions
    @Argument(help: help(.facilitiesMeant)) var codes: [String] = []
    @Flag(help: help(.check)) var check = false
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let desk = try options.desk("licensing audit")
      let vantage = try vantage.vantage(desk)
      let filter = try chosen.filter(desk)
      if let code = codes.first, let part = desk.caption(of: filter) {
        throw Failure(.optionsConflict, ["first": code, "second": part])
      }
      let wrong = codes.isEmpty ? try printAll(desk, vantage, filter) : try printNamed(desk, vantage)
      if check, wrong > 0 {
        Terminal.warn(Term.auditFound.text(Program.language, ["count": String(wrong)]))
        throw Refusal(status: .refused)
      }
    }

    private static let columns: [ColumnKey] = [
      .facilityCode, .name, .kind, .ownership, .communeCode, .commune, .province, .situation, .licensingClass,
      .foundingBasis,
      .children, .beneficiaries, .othersCounted, .conditionsMet, .withoutPaperSince, .daysOperatingWithoutPaper,
      .withoutNoticeSince, .daysOperatingWithoutNotice, .discoveredOn,
      .daysSinceDiscovery, .papersConfirmedOn, .flags, .reasons, .conditionsChecked,
      .authorityOverdue, .nextSteps,
    ]

    /// - Returns: How many facilities are not in order.
    private func printAll(_ desk: Desk, _ vantage: Vantage, _ filter: Desk.FacilityFilter) throws -> Int {
      let note = try desk.leftOutText(vantage, filter)
      if listing.format != .table { _ = listing.footer("", and: note) }
      if listing.format == .table {
        let audits = try desk.audits(vantage, filter)
        return try print(audits, desk, desk.summary(of: audits, on: vantage.day, filter), note)
      }
      let written = try desk.writeAudits(
        vantage, filter, as: listing.format == .json ? .json : .csv(Self.columns), Terminal.write)
      for note in written.notes { Terminal.warn(note) }
      return written.wrong
    }

    private func printNamed(_ desk: Desk, _ vantage: Vantage) throws -> Int {
      let audits = try codes.map { try desk.audit(try desk.facility(meant: $0, knownAt: vantage.knownAt), vantage) }
      guard listing.format == .json else { return try print(audits, desk) }
      Terminal.say(JSON.array(audits.map(desk.auditJSON)).text())
      return audits.count { !$0.situation.isInOrder }
    }

    private func print(
      _ audits: [LicensingAudit], _ desk: Desk, _ summary: [String] = [], _ note: String? = nil
    ) throws -> Int {
      let rows = audits.map(listing.row(desk))
      try listing.print(
        rows, Self.columns,
        shown: [.facilityCode, .name, .situation, .daysOperatingWithoutPaper] + rows.daysWithoutNotice
          + [.daysSinceDiscovery],
        details: [.flags, .reasons, .conditionsChecked, .authorityOverdue, .nextSteps],
        footer: (summary + [note, desk.besideText(audits), byRegister(audits)].compactMap(\.self)).joined(
          separator: "\n"))
      for text in audits.compactMap(desk.doubledPapersText) { Terminal.warn(text) }
      return audits.count { !$0.situation.isInOrder }
    }
  }
}
