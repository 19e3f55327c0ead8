import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension InspectionGroup {
  struct Extend: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .inspectionExtend, "extend",
        example:
          "maiam inspection extend I-2025-000001 --by 5 --reason \"Đi lại khó khăn\" --approved-by \"Giám đốc Sở Y tế\""
      )
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.inspectionCode)) var code: String
    @Option(help: help(.extendBy)) var by: Int
    @Option(help: help(.extendReason)) var reason: String
    @Option(help: help(.approvedBy)) var approvedBy: String
    @Option(help: help(.grantedOn)) var on: String?

    func run() throws {
      let (desk, language) = (try options.desk("inspection extend"), Program.language)
      let inspection = try desk.inspection(code)
      let day = try on.map(Reading.day) ?? desk.today
      let before = try desk.view(inspection).limit.result?.legalLastDay
      let limit = try desk.extend(
        inspection, by: by, reason: try Reading.reason(reason),
        approver: try Reading.text(approvedBy, "--approved-by"), on: day)
      let unit = limit.deadline?.extensions.first?.unit ?? .days
      if let before, day > before {
        Terminal.warn(
          CampaignTerm.extendedLate.text(language, ["on": day.text(language), "day": before.text(language)]))
      }
      listing.printOne(
        try desk.inspectionJSON(try desk.inspection(code)),
        CampaignTerm.extended.text(
          language,
          [
            "code": code, "amount": String(by),
            "unit": unit.label(language),
            "day": limit.result?.legalLastDay.text(language) ?? "",
          ]))
    }
  }
}
