import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension InspectionGroup {
  struct Start: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .inspectionStart, "start",
        example:
          "maiam inspection start I-2025-000001 --decision 614/QĐ-SYT --decided 15/4/2025 --issuer \"Sở Y tế\" --announced 20/4/2025 --lead \"Nguyễn Văn A\""
      )
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.inspectionCode)) var code: String
    @Option(help: help(.decision)) var decision: String
    @Option(help: help(.decided)) var decided: String
    @Option(help: help(.decisionIssuer)) var issuer: String
    @Option(help: help(.announced)) var announced: String
    @Option(help: help(.lead)) var lead: String
    @Option(help: help(.member)) var member: [String] = []
    @Option(help: help(.limit)) var limit: Int?
    @Option(help: help(.limitUnit)) var limitUnit: String?
    @Option(help: help(.regime)) var regime: String?
    @Option(help: help(.basis)) var basis: String?
    @Option(help: help(.mode)) var mode: String?
    @Option(help: help(.onStarted)) var on: String?

    func run() throws {
      let desk = try options.desk("inspection start")
      let inspection = try desk.inspection(code)
      let decidedOn = try Reading.day(decided)
      let announcedOn = try Reading.day(announced)
      let basis: InspectionBasis =
        try basis.map { try Reading.term($0, "--basis") } ?? (inspection.campaign == nil ? .thematicPlan : .directive)
      if let limit, !(1...366).contains(limit) {
        throw Failure(.countOutOfRange, ["field": "--limit", "value": String(limit)])
      }
      if limitUnit != nil, limit == nil {
        throw Failure(.optionNeeded, ["option": "--limit", "command": "inspection start"])
      }
      let start = InspectionStart(
        on: try on.map(Reading.day) ?? announcedOn, decision: try Reading.text(decision, "--decision"),
        decided: decidedOn, issuer: try Reading.text(issuer, "--issuer"), announced: announcedOn,
        lead: try Reading.text(lead, "--lead"), members: try member.map { try Reading.text($0, "--member") },
        regime: try regime.map { try Reading.term($0, "--regime") } ?? .ofDepartment(decided: decidedOn, basis: basis),
        basis: basis, mode: try mode.map { try Reading.term($0, "--mode") } ?? .onsite, limit: limit,
        limitUnit: try limitUnit.map {
          try Reading.term($0.replacing("-", with: "_"), "--limit-unit")
        } ?? limit.map { _ in .days })
      try desk.start(inspection, start)
      listing.printOne(
        try desk.inspectionJSON(try desk.inspection(code)),
        Term.inspectionStarted.text(
          Program.language, ["code": code, "regime": start.regime.label(Program.language)]))
    }
  }
}
