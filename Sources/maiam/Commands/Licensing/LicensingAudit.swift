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
    @Argument(help: help(.facilitiesMeant)) var codes: [String] = []
    @Flag(help: help(.check)) var check = false
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let desk = try options.desk("licensing audit")
      let vantage = try vantage.vantage(desk)
      let audits =
        codes.isEmpty
        ? try desk.audits(vantage)
        : try codes.map { try desk.audit(try desk.facility(meant: $0), vantage) }
      if listing.format == .json {
        Terminal.say(JSON.array(audits.map(desk.auditJSON)).text())
      } else {
        try listing.print(
          audits.map(desk.row),
          [
            .facilityCode, .name, .kind, .ownership, .communeCode, .commune, .situation, .licensingClass,
            .foundingBasis, .children, .beneficiaries, .conditionsMet, .daysOperatingWithoutPaper,
            .daysSinceDiscovery, .flags, .reasons, .authorityOverdue, .nextSteps,
          ], shown: [.facilityCode, .name, .situation, .daysOperatingWithoutPaper, .daysSinceDiscovery],
          details: [.flags, .reasons, .authorityOverdue, .nextSteps])
      }
      let wrong = audits.count { !$0.situation.isInOrder }
      if check, wrong > 0 {
        Terminal.warn(Term.auditFound.text(Program.language, ["count": String(wrong)]))
        throw Refusal(status: .refused)
      }
    }
  }
}
