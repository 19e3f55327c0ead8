import ArgumentParser
import CareCore
import CareMessages
import CareOffice

struct EmergencyGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    group(
      .emergencyGroup, "emergency", alias: "khan-cap",
      [
        Add.self, Tell.self, Settle.self, Cover.self, Decline.self, Retract.self, List.self, Show.self,
      ])
  }

  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.emergencyList, "list", example: "maiam emergency list")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @OptionGroup var listing: ListingOptions
    @OptionGroup var release: ReleaseOptions

    func run() throws {
      let desk = try options.desk("emergency list")
      let vantage = try vantage.vantage(desk)
      try listing.print(
        try desk.emergencyRows(vantage), Desk.emergencyColumns,
        shown: [.code, .name, .receivedAt, .endsAt, .timeLeft, .settledAt], detail: .state,
        footer: try desk.declinedText(nil, vantage), free: .written, release)
      // Of now, whatever day the list is of.
      for dangers in try desk.openDangers() { Terminal.warn(dangers, desk) }
    }
  }

  struct Show: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.emergencyShow, "show", example: "maiam emergency show E-2025-001")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.emergencyCode)) var code: String

    func run() throws {
      let desk = try options.desk("emergency show")
      let vantage = try vantage.vantage(desk)
      let emergency = try desk.emergency(code, vantage)
      try listing.printPage(
        try desk.json(emergency, vantage), try desk.lines(emergency, vantage).joined(separator: "\n"))
    }
  }
}

/// What was told to whom, and the reply.
struct MessageOptions: ParsableArguments {
  @Option(help: help(.emergencyTold)) var told: String?
  @Option(help: help(.emergencyWhat)) var what: String?
  @Option(help: help(.emergencyReply)) var reply: String?

  /// - Returns: `nil` where nobody was told.
  func message(at instant: Instant, of command: String) throws -> Emergency.Message? {
    guard let told else {
      for text in [what, reply] where text != nil {
        throw Failure(.optionNeeded, ["option": "--told", "command": command])
      }
      return nil
    }
    guard let what else { throw Failure(.optionNeeded, ["option": "--what", "command": command]) }
    return Emergency.Message(
      body: try Reading.choice(told, "--told", Emergency.Body.allCases), at: instant,
      what: try Reading.freeText(what, "--what"), reply: try Reading.freeText(reply, "--reply"))
  }
}

extension Reading {
  /// A moment with its hour: a day alone is not enough for a clock of hours.
  ///
  /// - Parameter text: Now when `nil`, and for `bây giờ`.
  static func exactInstant(_ text: String?, _ desk: Desk) throws -> Instant {
    guard let text, !["bay gio", "now"].contains(VietnameseText.folded(text)) else { return desk.present }
    guard let instant = Instant(written: text, today: desk.today) else {
      throw Failure(.noSuchMoment, ["value": text])
    }
    return instant
  }
}
