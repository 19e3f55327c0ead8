import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension DutyGroup {
  struct End: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .dutyEnd, "end", example: "maiam duty end R-2025-001 --on 1/7/2025 --reason \"Văn bản hết hiệu lực\"")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.dutyCode)) var code: String
    @Option(help: help(.dutyEndOn)) var on: String?
    @Option(help: help(.dutyEndReason)) var reason: String

    func run() throws {
      let desk = try options.desk("duty end")
      let day = try on.map(Reading.day) ?? desk.today
      let duty = try desk.end(try desk.duty(code), on: day, because: try Reading.reason(reason))
      let letter = try duty.content.directive.flatMap { try desk.directive($0) }
      listing.printOne(
        duty.json(directive: letter),
        DutyTerm.ended.text(
          Program.language, ["code": duty.code, "name": duty.content.name, "on": day.text(Program.language)]))
    }
  }
}
