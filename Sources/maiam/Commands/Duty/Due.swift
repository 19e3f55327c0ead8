import ArgumentParser
import CareCore
import CareMessages
import CareOffice

/// Everything owed, soonest first.
struct Due: ParsableCommand {
  static var configuration: CommandConfiguration {
    describe(.dueAbstract, "due", example: "maiam due --within 30 --ics viec-den-han.ics", aliases: ["han"])
  }

  @OptionGroup var options: DeskOptions
  @OptionGroup var vantage: VantageOptions
  @Option(help: help(.dueWithin)) var within: Int?
  @Option(help: help(.dueICS)) var ics: String?
  @OptionGroup var listing: ListingOptions
  @OptionGroup var release: ReleaseOptions

  func run() throws {
    let setup = try options.setup("due")
    let desk = try Desk.open(setup)
    if let within, !(0...36_500).contains(within) {
      throw Failure(.countOutOfRange, ["field": "--within", "value": String(within)])
    }
    let vantage = try vantage.vantage(desk)
    let (items, language) = (try desk.due(within: within, vantage), Program.language)
    Terminal.warn(moved: try desk.movedByLaw(), .lawMoved)
    let unkept = try desk.unkeptDuties(vantage)
    if !unkept.isEmpty {
      let ids = unkept.map(\.id).joined(separator: ", ")
      Terminal.warn(DutyTerm.unkeptDuties.text(language, ["count": String(unkept.count), "list": ids]))
    }
    if let ics {
      try DueCalendar.write(items, to: ics, stamp: setup.now(), language)
      let count = String(items.count { $0.day != nil && $0.kind != .emergency })
      Terminal.warn(DutyTerm.icsWritten.text(language, ["count": count, "path": ics]))
      let undated = items.count { $0.day == nil && $0.kind != .emergency }
      let emergencies = items.count { $0.kind == .emergency }
      if emergencies > 0 { Terminal.warn(DutyTerm.icsEmergencies.text(language, ["count": String(emergencies)])) }
      if undated > 0 { Terminal.warn(DutyTerm.icsUndated.text(language, ["count": String(undated)])) }
    }
    if listing.format == .json {
      Terminal.say(JSON.array(items.map { $0.json(on: vantage.day, language) }).text())
      return
    }
    let overdue = items.count { $0.isOverdue(on: vantage.day) }
    let ended = items.count { $0.hasEnded(on: vantage.day) }
    let own = items.count { $0.isPastOwnDay(on: vantage.day) }
    let footer: [(DutyTerm, Bool)] = [(.dueFooter, true), (.dueFooterEnded, ended > 0), (.dueFooterOwn, own > 0)]
    let words = [
      "count": String(items.count), "overdue": String(overdue), "ended": String(ended), "own": String(own),
    ]
    try listing.print(
      items.map {
        listing.format == .table ? $0.screenRow(on: vantage.day, language) : $0.row(on: vantage.day, language)
      }, DueItem.columns,
      shown: [.dueKind, .code, .title, .legalLastDay, .safeDay, .daysLeft],
      details: [.recipients, .basis, .missing, .note],
      footer: footer.filter(\.1).map { $0.0.text(language, words) }.joined(separator: "\n"),
      free: .written, release)
  }
}
