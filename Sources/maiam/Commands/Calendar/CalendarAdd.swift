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
    @Argument(help: help(.termAmount)) var amount: Int?
    @Option(help: help(.termFrom)) var from: String?
    @Option(help: help(.termBackFrom)) var backFrom: String?
    @Option(help: help(.termUnit)) var unit: String?
    @OptionGroup var fixed: FixedDayOptions
    @Option(help: help(.termEvent)) var event: String?
    @Option(help: help(.termExtend)) var extend: [Int] = []
    @Option(help: help(.termPause)) var pause: [String] = []
    @Flag(help: help(.termNoRoll)) var noRoll = false
    @Flag(help: help(.termCapsChild)) var capsChild = false
    @Flag(help: help(.termDueAfter)) var dueAfter = false

    func run() throws {
      let language = Program.language
      let law = try LawBook.laid(try options.setup("calendar add")).citations
      if let backFrom {
        let term = try advanceTerm(backFrom)
        let result = try term.result(try calendar())
        print(term.json(result, law, language), law, result.steps, result.warnings)
      } else if dueAfter {
        let term = OpenTerm(try deadline())
        let result = try term.result(try calendar())
        print(term.json(result, law, language), law, result.steps, result.warnings)
      } else {
        let deadline = try deadline()
        let result = try deadline.result(try calendar())
        print(deadline.json(result, law, language), law, result.steps, result.warnings)
      }
    }

    private func calendar() throws -> WorkingCalendar { try Desk.workingCalendar(try options.setup("calendar add")) }

    private func print(_ json: JSON, _ law: LawCitations, _ steps: [DeadlineStep], _ warnings: [DeadlineWarning]) {
      let language = Program.language
      listing.printOne(
        json,
        (steps.map { "– \($0.text(law, language))" } + warnings.map { "(!) \($0.text(language))" })
          .joined(separator: "\n"))
    }

    /// Only working days are counted back: no text that was read counts anything else so.
    private func advanceTerm(_ day: String) throws -> AdvanceTerm {
      let others = [
        (try fixed.day()?.option ?? "--before", try fixed.day() != nil), ("--from", from != nil),
        ("--extend", !extend.isEmpty), ("--pause", !pause.isEmpty), ("--no-roll", noRoll),
        ("--caps-child", capsChild), ("--due-after", dueAfter),
      ]
      if let (other, _) = others.first(where: \.1) {
        throw Failure(.optionsConflict, ["first": "--back-from", "second": other])
      }
      if let unit { _ = try Reading.choice(unit, "--unit", [DeadlineUnit.workingDays]) }
      guard let amount else { throw Failure(.optionNeeded, ["option": "<amount>", "command": "calendar add"]) }
      return AdvanceTerm(
        eventName: try Reading.text(event, "--event"), event: try Reading.day(day), workingDays: amount)
    }

    private func deadline() throws -> Deadline {
      if let (name, phrase, day) = try fixed.day() {
        let counted = [
          ("--from", from != nil), ("--unit", unit != nil), ("--extend", !extend.isEmpty), ("--pause", !pause.isEmpty),
          ("<amount>", amount != nil), ("--due-after", dueAfter),
        ]
        if let (other, _) = counted.first(where: \.1) {
          throw Failure(.optionsConflict, ["first": name, "second": other])
        }
        return Deadline(
          eventName: try Reading.text(event, "--event"), event: nil, term: .fixed(phrase, day), rolls: !noRoll,
          capsChild: capsChild)
      }
      func needed<Value>(_ value: Value?, _ option: String) throws -> Value {
        guard let value else { throw Failure(.optionNeeded, ["option": option, "command": "calendar add"]) }
        return value
      }
      let amount = try needed(amount, "<amount>, --before, --by, --through")
      let from = try needed(from, "--from")
      let unit: DeadlineUnit = try Reading.choice(try needed(unit, "--unit"), "--unit", DeadlineUnit.allCases)
      return Deadline(
        eventName: try Reading.text(event, "--event"), event: try Reading.moment(from), term: .counted(amount, unit),
        extensions: extend.map { Deadline.Extension($0, unit) }, pauses: try pause.map(Reading.pause),
        rolls: !noRoll, capsChild: capsChild)
    }
  }
}

/// A day that a text names, with its phrase.
struct FixedDayOptions: ParsableArguments {
  @Option(help: help(.dutyBefore)) var before: String?
  @Option(help: help(.dutyBy)) var by: String?
  @Option(help: help(.dutyThrough)) var through: String?

  /// - Returns: The option that was given, `nil` when none was.
  func day() throws -> (option: String, DeadlinePhrase, CalendarDay)? {
    let given: [(String, DeadlinePhrase, String)] = [
      ("--before", .before, before), ("--by", .by, by), ("--through", .through, through),
    ].compactMap { name, phrase, day in day.map { (name, phrase, $0) } }
    if given.count > 1 { throw Failure(.optionsConflict, ["first": given[0].0, "second": given[1].0]) }
    return try given.first.map { ($0.0, $0.1, try Reading.day($0.2)) }
  }
}

extension Reading {
  /// A day, or an instant where the text has a time.
  static func moment(_ text: String) throws -> Deadline.Moment {
    if let day = CalendarDay(written: text) { return .day(day) }
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
