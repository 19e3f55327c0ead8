import ArgumentParser
import CareCore
import CareMessages
import CareOffice

struct EmergencyGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    group(
      .emergencyGroup, "emergency", alias: "khan-cap", [Add.self, Tell.self, Settle.self, List.self, Show.self])
  }

  struct Add: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .emergencyAdd, "add",
        example: """
          maiam emergency add --facility F-000001 --at 2025-05-14T21:30 --told police --what "Một trẻ cần bảo vệ ngay"
          """)
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Option(help: help(.facilityCode)) var facility: String
    @Option(help: help(.emergencyAt)) var at: String
    @OptionGroup var message: MessageOptions
    @Option(help: help(.emergencyToldAt)) var toldAt: String?
    @Option(help: help(.inspectionCode)) var inspection: String?

    func run() throws {
      let desk = try options.desk("emergency add")
      let received = try Reading.exactInstant(at)
      let emergency = try desk.addEmergency(
        at: received, of: try desk.facility(code: facility), inspection: try inspection.map(desk.inspection),
        try message.message(at: try toldAt.map(Reading.exactInstant) ?? received))
      listing.printOne(try desk.json(emergency), desk.addedText(emergency))
    }
  }

  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.emergencyList, "list", example: "maiam emergency list")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions

    func run() throws {
      try listing.print(try options.desk("emergency list").emergencyRows(), Desk.emergencyColumns)
    }
  }

  struct Show: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.emergencyShow, "show", example: "maiam emergency show E-2025-001")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.emergencyCode)) var code: String

    func run() throws {
      let desk = try options.desk("emergency show")
      let emergency = try desk.emergency(code)
      listing.printOne(try desk.json(emergency), try desk.lines(emergency).joined(separator: "\n"))
    }
  }
}

/// What was told to whom, and the reply.
struct MessageOptions: ParsableArguments {
  @Option(help: help(.emergencyTold)) var told: String
  @Option(help: help(.emergencyWhat)) var what: String
  @Option(help: help(.emergencyReply)) var reply: String?

  func message(at instant: Instant) throws -> Emergency.Message {
    Emergency.Message(
      body: try Reading.choice(told, "--told", Emergency.Body.allCases), at: instant,
      what: try Reading.text(what, "--what"), reply: try Reading.text(reply, "--reply"))
  }
}

extension Reading {
  /// A moment with its hour: a day alone is not enough for a clock of hours.
  static func exactInstant(_ text: String) throws -> Instant {
    guard let instant = Instant(text) else { throw Failure(.noSuchInstant, ["value": text]) }
    return instant
  }
}
