import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension CalendarGroup {
  struct Show: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.calendarShow, "show", example: "maiam calendar show 2026")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.calendarYear)) var year: Int

    func run() throws {
      let calendar = try Desk.workingCalendar(try options.setup("calendar show"))
      guard WorkingCalendar.years.contains(year) else {
        throw Failure(
          .yearOutOfRange,
          [
            "year": String(year), "first": String(WorkingCalendar.years.lowerBound),
            "last": String(WorkingCalendar.years.upperBound),
          ])
      }
      let (rows, language) = (calendar.rows(of: year), Program.language)
      if listing.format == .json {
        Terminal.say(JSON.array(rows.map(\.json)).text())
        return
      }
      let tet = LunarCalendar.vietnam.newYear(year)?.longText(language) ?? ""
      let missing = Set(calendar.unannounced(in: year).map(\.kind))
      let term: CalendarTerm =
        switch missing {
        case []: calendar.yearsOpenToSwaps.contains(year) ? .yearOpenToSwaps : .yearAnnounced
        case [.nationalDay]: .yearHalfAnnounced
        case [.law]: .yearUnknown
        default: .yearProvisional
        }
      var words = ["year": String(year), "tet": tet]
      if term == .yearHalfAnnounced, let around = calendar.aroundNationalDay(year) {
        (words["from"], words["to"]) = (around.lowerBound.text(language), around.upperBound.text(language))
      }
      try listing.print(
        rows.map { $0.row(language) }, CalendarRow.columns, shown: [.day, .weekday, .dayKind, .dayName, .status],
        details: [.sourceText, .note], footer: term.text(language, words))
    }
  }
}
