import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension ReportGroup {
  struct Verify: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.reportVerify, "verify", example: "maiam report verify tong-hop.xlsx")
    }

    @OptionGroup var options: DeskOptions
    @Argument(help: help(.reportFile)) var file: String
    @Option(help: help(.templatesFolder)) var templates: String?
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let check = try options.desk("report verify").verify(file, templates: templates)
      let language = Program.language
      if listing.format == .json {
        Terminal.say(
          JSON.object([
            ("path", .string(file)), ("as_of", JSON(check.vantage.day)),
            ("known_at", JSON(check.vantage.knownAt?.description)), ("tables", JSON(check.tables)),
            ("rows", JSON(check.rows)), ("differences", .array(check.differences.map(JSON.string))),
            ("remarks", .array(check.remarks.map(JSON.string))),
            ("superseded", .array(check.superseded.map(JSON.string))),
            ("recounted", .boolean(check.isRecounted)), ("untouched", .boolean(check.isUntouched)),
          ]).text())
      } else {
        for line in check.superseded + check.remarks + check.differences { Terminal.warn(line) }
      }
      guard check.differences.isEmpty else {
        if listing.format != .json {
          Terminal.warn(
            Term.reportDiffers.text(language, ["path": file, "count": String(check.differences.count)]))
        }
        throw Refusal(status: .refused)
      }
      guard check.isRecounted else { throw Refusal(status: .refused) }
      if !check.superseded.isEmpty {
        // It is what was told, closed or drafted then, and not what stands now.
        if listing.format != .json {
          Terminal.warn(
            (check.isOfFormerInspection ? Term.reportAgreesWithThen : .reportAgreedThen).text(
              language,
              [
                "path": file, "known": check.vantage.knownAt?.text(language) ?? "",
                "day": check.vantage.day.text(language),
              ]))
        }
        throw Refusal(status: .refused)
      }
      if listing.format != .json {
        let sentence = (check.isUntouched ? Term.reportVerified : .reportValuesAgree).text(
          language,
          [
            "path": file, "tables": String(check.tables), "rows": String(check.rows),
            "day": check.vantage.day.shortText,
          ])
        if check.isUntouched { Terminal.say(sentence) } else { Terminal.warn(sentence) }
      }
      // Its looks were not compared: what hides, or is set in white, is not known of such a file.
      guard check.isUntouched else { throw Refusal(status: .savedAgain) }
    }
  }
}
