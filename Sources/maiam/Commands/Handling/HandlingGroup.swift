import ArgumentParser
import CareCore
import CareMessages
import CareOffice

struct HandlingGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    group(.handlingGroup, "handling", alias: "xu-ly", [Add.self, List.self, Pass.self, Reply.self, Passed.self])
  }

  struct Add: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .handlingAdd, "add",
        example: "maiam handling add I-2025-000001/03 --kind sanction_record --number 5/BB-VPHC --by \"Trần Thị Lá\"")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.handlingFindings)) var findings: [String]
    @Option(help: help(.handlingKind)) var kind: String
    @Option(help: help(.handlingNumber)) var number: String
    @Option(help: help(.handlingOn)) var on: String?
    @Option(help: help(.handlingBy)) var by: String
    @Option(help: help(.note)) var note: String?

    func run() throws {
      let desk = try options.desk("handling add")
      let handling = try desk.addHandling(
        Handling.Content(
          kind: try Reading.choice(kind, "--kind", Handling.Kind.allCases),
          number: try Reading.text(number, "--number"), on: try on.map(Reading.day) ?? desk.today,
          decidedBy: try Reading.text(by, "--by"), note: try Reading.text(note, "--note")), against: findings)
      let language = Program.language
      listing.printOne(
        handling.json(findings: findings),
        RemediationTerm.handled.text(
          language,
          [
            "code": handling.code, "kind": handling.content.kind.label(language),
            "number": handling.content.number,
          ]))
    }
  }

  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.handlingList, "list", example: "maiam handling list --facility F-000001")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @Option(help: help(.facilityMeant)) var facility: String?
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let desk = try options.desk("handling list")
      let rows = try desk.handlings(
        of: try facility.map { try desk.facility(meant: $0) }, try vantage.vantage(desk))
      try listing.print(
        rows, Desk.handlingColumns, shown: [.code, .facilityCode, .handlingKind, .number, .on, .decidedBy],
        details: [.findings, .note])
    }
  }
}
