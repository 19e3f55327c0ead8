import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension DutyGroup {
  struct Show: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.dutyShow, "show", example: "maiam duty show R-2025-001")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @OptionGroup var listing: ListingOptions
    @OptionGroup var release: ReleaseOptions
    @Argument(help: help(.dutyCode)) var code: String

    func run() throws {
      let desk = try options.desk("duty show")
      let duty = try desk.duty(code, try vantage.limit())
      let vantage = try vantage.vantage(desk)
      let reports = try desk.reports(of: duty, vantage)
      let letter = try duty.content.directive.flatMap { try desk.directive($0) }
      let (language, content) = (Program.language, duty.content)
      if listing.format == .json {
        Terminal.say(duty.json(directive: letter, reports: reports).text())
        return
      }
      if listing.format == .table {
        func line(_ column: ColumnKey, _ text: String?) -> String? {
          text.map { "\(column.label(language)): \($0)" }
        }
        Terminal.say(
          [
            "\(duty.code)  \(content.name)", line(.reporter, content.reporter),
            line(.recipients, content.recipients.joined(separator: "; ")), line(.rule, content.rule.text(language)),
            line(.basis, "\(content.basis.citation) (\(content.basis.certainty.label(language)))"),
            line(.directive, letter.map { "\($0.code) \($0.content.summary)" }), line(.note, content.note),
            duty.end?.text(language), "",
          ].compactMap(\.self).joined(separator: "\n"))
      }
      try listing.print(
        reports.map { $0.row(on: vantage.day, language) }, DutyReport.columns,
        shown: [.period, .dataPeriod, .legalLastDay, .safeDay, .timeliness, .sentOn, .number],
        details: [.sentFile, .sentHash, .note], free: .written, release)
    }
  }
}
