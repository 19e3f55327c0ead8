import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension OperationGroup {
  struct Pause: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .operationPause, "pause",
        example:
          "maiam operation pause F-000001 --document 15/TB-UBND --decided 18/8/2026 --received 20/8/2026 --decided-by commune_chairman --until 20/11/2026"
      )
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @OptionGroup var clearing: ClearOptions
    @Argument(help: help(.facilityCode)) var code: String
    @Option(help: help(.pauseDocument)) var document: String
    @Option(help: help(.decidedOn)) var decided: String
    @Option(help: help(.pauseReceived)) var received: String
    @Option(help: help(.decidedBy)) var decidedBy: String
    @Option(help: help(.pausedUntil)) var until: String?
    @Option(help: help(.must)) var must: String?

    func run() throws {
      let desk = try options.desk("operation pause")
      let language = Program.language
      let pause = OperationPause(
        document: try Reading.text(document, "--document"), decided: try Reading.day(decided),
        received: try Reading.day(received),
        decidedBy: try Reading.pausingAuthority(decidedBy, "--decided-by"),
        until: try until.map(Reading.day), must: try Reading.freeText(must, "--must"))
      let facility = try desk.facility(code: code)
      let (longest, told) = try desk.addPause(pause, to: facility, clearing: clearing.parts)
      if let longest, let until = told.fact.until {
        Terminal.warn(
          OperationTerm.pauseTooLong.text(
            language,
            [
              "until": desk.endText(until, on: pause.received), "last": desk.endText(longest, on: pause.received),
              "body": pause.decidedBy.label(language),
            ]))
      }
      if let right = try desk.otherBody(than: pause.decidedBy, for: facility, on: pause.received) {
        Terminal.warn(
          OperationTerm.pauseByOtherBody.text(
            language, ["body": pause.decidedBy.label(language), "right": right.label(language)]))
      }
      Terminal.warn(beyondLaw: pause.received, desk)
      listing.printFact(
        desk.json(told.fact), of: facility,
        OperationTerm.pauseRecorded.text(
          language,
          ["code": facility.code, "document": pause.document, "on": pause.received.shortText]))
      if let sentence = try desk.afterClosingText(facility, on: pause.received) { Terminal.warn(sentence) }
      Terminal.warn(told)
    }
  }
}
