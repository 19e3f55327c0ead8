import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension OperationGroup {
  struct Terminate: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .operationTerminate, "terminate",
        example:
          "maiam operation terminate F-000001 --document 9/QĐ-SYT --decided 2/2/2027 --decided-by health_department")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @OptionGroup var clearing: ClearOptions
    @Argument(help: help(.facilityCode)) var code: String
    @Option(help: help(.terminationDocument)) var document: String
    @Option(help: help(.decidedOn)) var decided: String
    @Option(help: help(.decidedBy)) var decidedBy: String
    @Option(help: help(.effective)) var effective: String?

    func run() throws {
      let desk = try options.desk("operation terminate")
      let termination = OperationTermination(
        document: try Reading.text(document, "--document"), decided: try Reading.day(decided),
        decidedBy: try Reading.pausingAuthority(decidedBy, "--decided-by"),
        effective: try effective.map(Reading.day))
      let facility = try desk.facility(code: code)
      let told = try desk.addTermination(termination, to: facility, clearing: clearing.parts)
      listing.printFact(
        desk.json(told.fact), of: facility,
        OperationTerm.terminationRecorded.text(
          Program.language,
          ["code": facility.code, "document": termination.document, "on": termination.decided.shortText]))
      Terminal.warn(told)
    }
  }
}
