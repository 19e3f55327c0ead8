import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension EmergencyGroup {
  struct Tell: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .emergencyTell, "tell",
        example: "maiam emergency tell E-2025-001 --at 2025-05-14T21:45 --told 111 --what \"Đề nghị hỗ trợ\"")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.emergencyCode)) var code: String
    @Option(help: help(.emergencyToldAt)) var at: String?
    @OptionGroup var message: MessageOptions

    func run() throws {
      let desk = try options.desk("emergency tell")
      if message.told != nil, at == nil { throw Failure(.toldAtNeeded, ["option": "--at"]) }
      guard let message = try message.message(at: try Reading.exactInstant(at, desk), of: "emergency tell") else {
        throw Failure(.optionNeeded, ["option": "--told", "command": "emergency tell"])
      }
      let emergency = try desk.tell(code, message)
      listing.printOne(
        try desk.json(emergency),
        RemediationTerm.emergencyTold.text(
          Program.language, ["code": code, "body": message.body.label(Program.language)])
          + desk.lateSentence(emergency, message.at))
    }
  }

  struct Settle: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .emergencySettle, "settle",
        example: "maiam emergency settle E-2025-001 --at 2025-05-15T02:00 --what \"Đã đưa trẻ đến nơi an toàn\"")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.emergencyCode)) var code: String
    @Option(help: help(.emergencyAt)) var at: String?
    @Option(help: help(.emergencyOutcome)) var what: String

    func run() throws {
      let desk = try options.desk("emergency settle")
      let outcome = Emergency.Outcome(
        at: try Reading.exactInstant(at, desk), what: try Reading.freeText(what, "--what"))
      let emergency = try desk.settle(code, outcome)
      listing.printOne(
        try desk.json(emergency),
        RemediationTerm.emergencySettled.text(
          Program.language, ["code": code, "at": outcome.at.text(Program.language)])
          + desk.lateSentence(emergency, outcome.at))
    }
  }
}
