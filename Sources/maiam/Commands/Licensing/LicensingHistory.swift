import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension LicensingGroup {
  struct History: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.licensingHistory, "history", example: "maiam licensing history F-000001 --as-of 14/5/2025")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @Argument(help: help(.facilityMeant)) var code: String
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let desk = try options.desk("licensing history")
      let vantage = try vantage.vantage(desk)
      let facility = try desk.facility(meant: code, knownAt: vantage.knownAt)
      let changes = try desk.history(facility, vantage)
      if listing.format == .json { return Terminal.say(JSON.array(changes.map(desk.changeJSON)).text()) }
      let rows = changes.map { change in
        var row = desk.row(change)
        if listing.format == .table {
          row[.situation] = .text(change.audit.situationText(Program.language, told: change.basis))
        }
        return row
      }
      try listing.print(
        rows, [.on, .situationBefore, .situation, .facts, .reasons], shown: [.on, .situation, .facts],
        detail: .reasons,
        footer: Term.historyCaption.text(
          Program.language,
          [
            "code": facility.code, "name": changes.last?.audit.profile?.name ?? "", "count": String(changes.count),
            "day": vantage.day.shortText,
          ]))
    }
  }
}
