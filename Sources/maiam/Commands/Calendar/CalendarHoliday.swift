import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension CalendarGroup.Holiday {
  struct Add: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .calendarHolidayAdd, "add",
        example: "maiam calendar holiday add 5/2/2027 8/2/2027 --name \"Tết Âm lịch\" --source \"Công văn số …\"")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.calendarDays)) var days: [String]
    @Option(help: help(.calendarName)) var name: String
    @Option(help: help(.calendarSource)) var source: String
    @Option(help: help(.calendarStatus)) var status: String?
    @Option(help: help(.calendarDayKind)) var kind: String?

    func run() throws {
      let days = try days.map(Reading.day)
      let name = try Reading.text(name, "--name")
      let source = try Reading.text(source, "--source")
      let status = try status.map { try Reading.choice($0, "--status", CalendarRow.Status.allCases) } ?? .announced
      let kinds: [CalendarRow.Kind] = [.holiday, .tet, .compensatory]
      let kind = try kind.map { try Reading.choice($0, "--kind", kinds) }
      let rows = days.map { day in
        CalendarRow(day: day, kind: kind ?? .init(likelyFor: day), name: name, status: status, source: source)
      }
      let moved = try options.desk("calendar holiday add").addToCalendar(rows)
      let language = Program.language
      listing.print(
        CalendarTerm.holidayAdded.text(
          language,
          [
            "days": days.map { $0.longText(language) }.joined(separator: ", "), "name": name,
            "kind": Set(rows.map(\.kind)).map { $0.label(language) }.sorted().joined(separator: ", "),
          ]), days: days, moved: moved)
    }
  }

  struct Remove: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.calendarHolidayRemove, "remove", example: "maiam calendar holiday remove 8/2/2027")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.calendarDays)) var days: [String]

    func run() throws {
      let days = try days.map(Reading.day)
      let (removed, moved) = try options.desk("calendar holiday remove")
        .removeFromCalendar(days, kinds: [.holiday, .tet, .compensatory])
      listing.printRemoved(removed, moved)
    }
  }
}

extension ListingOptions {
  func printRemoved(_ days: [CalendarDay], _ moved: [MovedDeadline]) {
    let language = Program.language
    let text = days.map { $0.longText(language) }.joined(separator: ", ")
    print(CalendarTerm.calendarDayRemoved.text(language, ["days": text]), days: days, moved: moved)
  }
}

extension Reading {
  /// One of some raw values, hyphens taken for underscores.
  static func choice<Term: RawRepresentable>(_ text: String, _ field: String, _ choices: [Term]) throws -> Term
  where Term.RawValue == String {
    let raw = text.replacing("-", with: "_")
    guard let found = choices.first(where: { $0.rawValue == raw || $0.rawValue == text }) else {
      throw Failure(
        .noSuchChoice,
        ["value": text, "field": field, "choices": choices.map(\.rawValue).joined(separator: ", ")])
    }
    return found
  }
}
