import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension ReportGroup {
  struct Export: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .reportExport, "export",
        example: "maiam report export campaign-summary --campaign C-2025-001 -o tong-hop.xlsx")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @Argument(help: help(.reportID)) var template: String
    @Option(help: help(.campaignCode)) var campaign: String?
    @Option(help: help(.inspectionCode)) var inspection: String?
    @Option(help: help(.templatesFolder)) var templates: String?
    @Option(help: help(.recipient)) var recipient: String?
    @Option(help: help(.confidentiality)) var confidentiality: String?
    @Option(help: help(.distribution)) var distribution: String?
    @Option(name: [.customShort("o"), .customLong("output")], help: help(.output)) var output: String
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let desk = try options.desk("report export")
      let subject: Desk.ReportSubject
      switch (campaign, inspection) {
      case (let campaign?, nil): subject = .campaign(try desk.campaign(campaign))
      case (nil, let inspection?): subject = .inspection(try desk.inspection(inspection))
      case (nil, nil):
        throw Failure(.optionNeeded, ["option": "--campaign, --inspection", "command": "report export"])
      default: throw Failure(.optionsConflict, ["first": "--campaign", "second": "--inspection"])
      }
      try desk.export(
        template, of: subject, try vantage.vantage(desk),
        Desk.DocumentOptions(
          recipient: try Reading.text(recipient, "--recipient"),
          confidentiality: try Reading.text(confidentiality, "--confidentiality"),
          distribution: try Reading.text(distribution, "--distribution")), templates: templates, to: output)
      if case .inspection(let inspection) = subject {
        for problem in try desk.evidenceProblems(of: inspection) { Terminal.warn(problem.text(Program.language)) }
      }
      listing.printOne(
        .object([("code", .string(template)), ("path", .string(output))]),
        Term.reportWritten.text(Program.language, ["path": output]))
    }
  }
}
