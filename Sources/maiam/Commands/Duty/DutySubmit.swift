import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension DutyGroup {
  struct Submit: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .dutySubmit, "submit",
        example: "maiam duty submit R-2025-001 --on 14/5/2025 --number 120/BC-SYT --file bao-cao.xlsx")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.dutyCode)) var code: String
    @Option(help: help(.dutySentOn)) var on: String?
    @Option(help: help(.dutyNumber)) var number: String?
    @Option(help: help(.dutyFile)) var file: String?
    @Option(help: help(.dutyPeriod)) var period: String?
    @Flag(help: help(.dutyCorrection)) var correction = false
    @Option(help: help(.note)) var note: String?

    func run() throws {
      let desk = try options.desk("duty submit")
      let duty = try desk.duty(code)
      let day = try on.map(Reading.day) ?? desk.today
      let report = try desk.submit(
        duty, period: period, on: day, number: try Reading.text(number, "--number"), file: file,
        note: try Reading.freeText(note, "--note"), isCorrection: correction)
      let language = Program.language
      if let data = report.occurrence.data, !report.occurrence.hasBegun(by: day) {
        Terminal.warn(
          DutyTerm.notBegun.text(
            language, ["period": report.occurrence.period, "from": data.lowerBound.text(language)]))
      }
      let term: DutyTerm = report.isLate.map { $0 ? .sentLate : .sent } ?? .sentUndated
      var arguments = ["code": duty.code, "period": report.occurrence.periodText(language), "on": day.text(language)]
      arguments["days"] = report.result.map { String(day.days(since: $0.legalLastDay)) }
      arguments["last"] = report.result?.legalLastDay.text(language)
      listing.printOne(
        .object([("code", .string(duty.code)), ("report", report.json)]),
        ([term.text(language, arguments)] + (correction ? [DutyTerm.corrected.text(language)] : []))
          .joined(separator: "\n"))
    }
  }
}
