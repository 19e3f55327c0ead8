import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension OperationGroup {
  struct Resume: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.operationResume, "resume", example: "maiam operation resume F-000001 --on 9/11/2026")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @OptionGroup var clearing: ClearOptions
    @Argument(help: help(.facilityCode)) var code: String
    @Option(help: help(.resumedOn)) var on: String
    @Option(help: help(.note)) var note: String?

    func run() throws {
      let desk = try options.desk("operation resume")
      let resumption = OperationResumption(on: try Reading.day(on), note: try Reading.freeText(note, "--note"))
      let facility = try desk.facility(code: code)
      let told = try desk.addResumption(resumption, to: facility, clearing: clearing.parts)
      listing.printFact(
        desk.json(told.fact), of: facility,
        OperationTerm.resumptionRecorded.text(
          Program.language, ["code": facility.code, "on": resumption.on.shortText]))
      if let sentence = try desk.afterClosingText(facility, on: resumption.on) { Terminal.warn(sentence) }
      Terminal.warn(told)
    }
  }
}
