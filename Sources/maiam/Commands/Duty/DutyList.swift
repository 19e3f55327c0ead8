import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension DutyGroup {
  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.dutyList, "list", example: "maiam duty list --built-in")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @OptionGroup var listing: ListingOptions
    @OptionGroup var release: ReleaseOptions
    @Flag(help: help(.dutyListBuiltIn)) var builtIn = false
    @OptionGroup var duties: DutyFileOptions

    func run() throws {
      let desk = try options.desk("duty list")
      let language = Program.language
      if builtIn {
        // What does not hold on the day is not offered.
        let day = try vantage.vantage(desk).day
        let patterns = try desk.dutyPatterns(over: duties.path, on: day)
        let clocks = desk.incidentClocks.filter { $0.span.contains(day) }
        if listing.format == .json {
          let rows = patterns.map { $0.json(chain: patterns.chain(from: $0.id)) } + clocks.map(\.json)
          Terminal.say(JSON.array(rows).text())
          return
        }
        try listing.print(
          patterns.map { $0.row(chain: patterns.chain(from: $0.id), language) } + clocks.map { $0.row(language) },
          DutyPattern.columns,
          shown: [.builtIn, .level, .title, .recipients, .rule],
          details: [.passesTo, .basis, .certainty])
        return
      }
      let duties = try desk.duties(try vantage.limit())
      if listing.format == .json {
        let letters = try duties.map { try $0.content.directive.flatMap { try desk.directive($0) } }
        Terminal.say(JSON.array(zip(duties, letters).map { $0.json(directive: $1) }).text())
        return
      }
      try listing.print(
        duties.map { $0.row(language) }, ReportingDuty.columns, shown: [.code, .title, .recipients, .rule],
        details: [.basis, .certainty, .note], free: .written, release)
    }
  }
}
