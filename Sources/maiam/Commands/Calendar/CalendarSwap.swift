import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension CalendarGroup.Swap {
  struct Add: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .calendarSwapAdd, "add",
        example: "maiam calendar swap add --off 3/9/2027 --worked 11/9/2027 --source \"Công văn số …\"")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Option(help: help(.swapOff)) var off: String
    @Option(help: help(.swapWorked)) var worked: String
    @Option(help: help(.calendarSource)) var source: String
    @Option(help: help(.calendarName)) var name: String?

    func run() throws {
      let (off, worked) = (try Reading.day(off), try Reading.day(worked))
      let source = try Reading.text(source, "--source")
      let language = Program.language
      let done = CalendarTerm.swapAdded.text(
        language, ["off": off.longText(language), "worked": worked.longText(language)])
      let name = try Reading.text(name, "--name") ?? "\(off.shortText) ↔ \(worked.shortText)"
      let moved = try options.desk("calendar swap add").swap(off: off, worked: worked, name: name, source: source)
      listing.print(done, days: [off, worked], moved: moved)
    }
  }

  struct Remove: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.calendarSwapRemove, "remove", example: "maiam calendar swap remove 3/9/2027")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.calendarDays)) var days: [String]

    func run() throws {
      let days = try days.map(Reading.day)
      let (removed, moved) = try options.desk("calendar swap remove")
        .removeFromCalendar(days, kinds: [.swappedOff, .swappedIn])
      listing.printRemoved(removed, moved)
    }
  }
}
