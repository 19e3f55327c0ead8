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
    @Option(help: help(.reportPeriod)) var period: String?
    @Option(help: help(.templatesFolder)) var templates: String?
    @Option(help: help(.recipient)) var recipient: String?
    @Option(help: help(.copyTo)) var copyTo: [String] = []
    @Option(help: help(.reportSigner)) var signer: String?
    @Option(help: help(.confidentiality)) var confidentiality: String?
    @Option(help: help(.distribution)) var distribution: String?
    @Flag(help: help(.forPublication)) var forPublication = false
    @Flag(help: help(.releaseNotes)) var releaseNotes = false
    @Option(help: help(.issueNumber)) var issue: String?
    @Option(help: help(.issuedOn)) var issuedOn: String?
    @Option(name: [.customShort("o"), .customLong("output")], help: help(.output)) var output: String
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let desk = try options.desk("report export")
      let subject = try subject(desk)
      var request = ReportRequest(template, of: subject, try vantage(desk, subject))
      request.templateFolder = templates
      request.document = try document()
      let figures = try desk.export(request, to: output)
      if case .inspection(let inspection) = subject {
        for problem in try desk.evidenceProblems(of: inspection) { Terminal.warn(problem.text(Program.language)) }
      }
      if case .campaign(let campaign) = subject, figures.day != request.vantage.day {
        Terminal.warn(
          CampaignTerm.reportOfClosing.text(
            Program.language, ["campaign": campaign.code, "day": figures.day.shortText]))
      }
      let issued = request.document.issue
      listing.printOne(
        .object([
          ("code", .string(template)), ("path", .string(output)), ("number", JSON(issued?.number)),
          ("issued_on", JSON(issued?.on)),
        ]),
        issued.map {
          Term.reportIssued.text(
            Program.language, ["number": $0.number, "day": $0.on.shortText, "path": output])
        } ?? Term.reportWritten.text(Program.language, ["path": output]))
    }

    private func subject(_ desk: Desk) throws -> ReportRequest.Subject {
      let given = [("--campaign", campaign), ("--inspection", inspection), ("--period", period)].filter { $0.1 != nil }
      if given.count > 1 { throw Failure(.optionsConflict, ["first": given[0].0, "second": given[1].0]) }
      if let campaign { return .campaign(try desk.campaign(campaign)) }
      if let inspection { return .inspection(try desk.inspection(inspection)) }
      guard let text = period else { return .register }
      guard let period = ReportPeriod(text) else {
        throw Failure(.reportPeriodUnknown, ["value": text, "needed": "--period 2025-H1, --period 2025"])
      }
      return .period(period)
    }

    /// Figures of a period that is over are those of its last day.
    private func vantage(_ desk: Desk, _ subject: ReportRequest.Subject) throws -> Vantage {
      let asked = try vantage.vantage(desk)
      guard case .period(let period) = subject, vantage.asOf == nil else { return asked }
      return Vantage(day: min(asked.day, period.days.upperBound), knownAt: asked.knownAt)
    }

    private func document() throws -> ReportRequest.DocumentOptions {
      var document = ReportRequest.DocumentOptions()
      document.recipient = try Reading.text(recipient, "--recipient")
      document.copies = try copyTo.map { try Reading.text($0, "--copy-to") }
      document.confidentiality = try Reading.text(confidentiality, "--confidentiality")
      document.distribution = try Reading.text(distribution, "--distribution")
      document.isForPublication = forPublication
      document.releasesFreeText = releaseNotes
      if let signer {
        guard let signer = Office.Signer(signer) else { throw Failure(.invalidSigner, ["value": signer]) }
        document.signer = signer
      }
      switch (try Reading.text(issue, "--issue"), issuedOn) {
      case (nil, nil): break
      case (let number?, let day?): document.issue = (number, try Reading.day(day))
      case (nil, _): throw Failure(.optionNeeded, ["option": "--issue", "command": "report export --issued-on"])
      case (_, nil): throw Failure(.optionNeeded, ["option": "--issued-on", "command": "report export --issue"])
      }
      return document
    }
  }
}
