import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension InspectionGroup {
  struct Declare: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .inspectionDeclare, "declare",
        example: "maiam inspection declare I-2025-000001 \"Nguyễn Văn A\" \"Trần Thị B\" --on 15/4/2025")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.inspectionCode)) var code: String
    @Argument(help: help(.declaredNames)) var names: [String]
    @Option(help: help(.declaredOn)) var on: String?

    func run() throws {
      let (desk, language) = (try options.desk("inspection declare"), Program.language)
      let inspection = try desk.inspection(code)
      let names = try names.map { try Reading.text($0, "NAME") }
      let day = try on.map(Reading.day) ?? desk.today
      try desk.declare(names, in: inspection, on: day)
      listing.printOne(
        try desk.inspectionJSON(inspection),
        CampaignTerm.declared.text(
          language, ["day": day.text(language), "names": names.joined(separator: "; ")]))
    }
  }
}
