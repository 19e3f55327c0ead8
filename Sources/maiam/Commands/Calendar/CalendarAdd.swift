import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension CalendarGroup {
  /// Works out a term; it records nothing.
  struct Add: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.calendarAdd, "add", example: "maiam calendar add 15 --from 15/4/2025 --unit days")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.termAmount)) var amount: Int
    @Option(help: help(.termFrom)) var from: String
    @Option(help: help(.termUnit)) var unit: String
    @Option(help: help(.termEvent)) var event: String?
    @Option(help: help(.termExtend)) var extend: [Int] = []
    @Option(help: help(.termPause)) var pause: [String] = []
    @Flag(help: help(.termNoRoll)) var noRoll = false
    @Flag(help: help(.termCapsChild)) var capsChild = false

    func run() throws {
      let unit: DeadlineUnit = try Reading.choice(unit, "--unit", DeadlineUnit.allCases)
      let deadline = Deadline(
        eventName: try Reading.text(event, "--event"), event: try Reading.moment(from), term: .counted(amount, unit),
        extensions: extend.map { Deadline.Extension($0, unit) }, pauses: try pause.map(Reading.pause),
        rolls: !noRoll, capsChild: capsChild)
      let result = try deadline.result(try Desk.workingCalendar(try options.setup("calendar add")))
      let language = Program.language
      listing.printOne(
        deadline.json(result, language),
        (result.steps.map { "– \($0.text(language))" } + result.warnings.map { "(!) \($0.text(language))" })
          .joined(separator: "\n"))
    }
  }
}

extension Reading {
  /// A day, or an instant where the text has a time.
  static func moment(_ text: String) throws -> Deadline.Moment {
    if let day = CalendarDay(text) { return .day(day) }
    guard text.contains(":") else { throw Failure(.noSuchDay, ["value": text]) }
    guard let instant = Instant(text) else { throw Failure(.noSuchInstant, ["value": text]) }
    return .instant(instant)
  }

  /// `1/6/2026..10/6/2026`.
  static func pause(_ text: String) throws -> Deadline.Pause {
    let parts = text.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { throw Failure(.noSuchDay, ["value": text]) }
    return Deadline.Pause(from: try day(parts[0]), to: try day(parts[1]))
  }
}
