import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension FindingGroup {
  struct Add: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .findingAdd, "add",
        example: "maiam finding add I-2025-000001 --requirement ND103-24-2-room --statement \"Phòng ở chật\"")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.inspectionCode)) var inspection: String
    @Option(help: help(.findingRequirement)) var requirement: String
    @Flag(help: help(.findingAllRequirements)) var allRequirements = false
    @Option(help: help(.findingStatement)) var statement: String
    @Option(help: help(.findingSeverity)) var severity: String = Severity.major.rawValue
    @Option(help: help(.findingSeen)) var seen: String?
    @Option(help: help(.findingRemedy)) var remedy: String?
    @Flag(help: help(.findingChildSafety)) var childSafety = false
    @Option(help: help(.findingReason)) var reason: String?

    func run() throws {
      let desk = try options.desk("finding add")
      let inspection = try desk.inspection(inspection)
      let added = try desk.addFinding(
        to: inspection, citation: requirement, coversAll: allRequirements,
        statement: try Reading.freeText(statement, "--statement"),
        severity: try Reading.choice(severity, "--severity", Severity.allCases),
        seen: try Reading.freeText(seen, "--seen"), remedy: try Reading.freeText(remedy, "--remedy"),
        concernsChildSafety: childSafety,
        reason: try Reading.reason(reason))
      let language = Program.language
      switch added {
      case .draft(let item):
        listing.printOne(
          .object([("code", .null), ("inspection", .string(inspection.code)), ("item_id", .string(item))]),
          RemediationTerm.addedToDraft.text(language, ["item": item, "inspection": inspection.code]))
      case .finding(let finding):
        let code = Finding.code(inspection: inspection.code, number: finding.number)
        listing.printOne(
          desk.findingJSON(finding, code: code), RemediationTerm.added.text(language, ["finding": code]))
        if let together = try desk.namedTogetherText(code) { Terminal.warn(together) }
      }
      // What was added may be a child in danger, as an answer may.
      Terminal.warn(try desk.openDangers(inspection), desk)
    }
  }
}
