import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension LawGroup {
  struct Diff: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.lawDiff, "diff", example: "maiam law diff --from 30/6/2026 --to 1/7/2026 --facilities")
    }

    @OptionGroup var options: DeskOptions
    @Option(help: help(.lawFrom)) var from: String
    @Option(help: help(.lawTo)) var to: String
    @Flag(help: help(.lawFacilities)) var facilities = false
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let (first, second) = (try Reading.day(from), try Reading.day(to))
      let language = Program.language
      var diff = LawDiff()
      if facilities {
        diff = try options.desk("law diff").lawDiff(from: first, to: second, withFacilities: true)
      } else {
        let setup = try options.setup("law diff")
        diff.changes = try LawBook.laid(setup).diff(from: first, to: second, try ChecklistShelf(setup).law(), language)
      }
      if listing.format == .json { return Terminal.say(diff.json.text()) }
      try listing.print(
        diff.changes.map(\.row), LawDiff.Change.columns,
        footer: LawTerm.diffFooter.text(
          language,
          ["from": first.shortText, "to": second.shortText, "count": String(diff.changes.count)]))
      guard facilities, listing.format == .table else { return }
      if diff.facilities.isEmpty { return Terminal.say("\n" + LawTerm.nobodyMoved.text(language)) }
      Terminal.say("\n" + LawTerm.movedHeading.text(language, ["count": String(diff.facilities.count)]))
      try listing.print(
        diff.facilities.map { $0.row(language, isDocument: false) }, LawDiff.Moved.columns)
    }
  }
}
