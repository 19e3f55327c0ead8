import ArgumentParser
import CareCore
import CareMessages
import CareOffice

struct CalendarGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    group(.calendarGroup, "calendar", alias: "lich", [Show.self, Holiday.self, Swap.self, Add.self])
  }

  struct Holiday: ParsableCommand {
    static var configuration: CommandConfiguration {
      group(.calendarHolidayGroup, "holiday", alias: "ngay-nghi", [Add.self, Remove.self])
    }
  }

  struct Swap: ParsableCommand {
    static var configuration: CommandConfiguration {
      group(.calendarSwapGroup, "swap", alias: "hoan-doi", [Add.self, Remove.self])
    }
  }
}

extension ListingOptions {
  /// What was done to the calendar, and what it moved.
  func print(_ done: String, days: [CalendarDay], moved: [MovedDeadline]) {
    let language = Program.language
    printOne(
      .object([
        ("code", JSON(days.first)), ("days", .array(days.map { .string($0.description) })),
        ("moved", .array(moved.map(\.json))),
      ]),
      ([done] + (moved.isEmpty ? [CalendarTerm.noneMoved.text(language)] : moved.map { $0.text(language) }))
        .joined(separator: "\n"))
  }
}
