import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension InspectionGroup {
  struct Reopen: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .inspectionReopen, "reopen", example: "maiam inspection reopen I-2025-000001 --reason \"Ghi nhầm kết quả\"")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.inspectionCode)) var code: String
    @Option(help: help(.reason)) var reason: String

    func run() throws {
      let desk = try options.desk("inspection reopen")
      let rests = try desk.verifiedSinceTexts(try desk.view(try desk.inspection(code)))
      let before = try desk.audit(of: try desk.inspection(code))
      let takenBack = try desk.reopen(try desk.inspection(code), reason: try Reading.reason(reason))
      let inspection = try desk.inspection(code)
      listing.printOne(
        try desk.inspectionJSON(inspection).adding(
          "taken_back", .array(takenBack.map { $0.json(desk, on: desk.today) })),
        ([
          TrailTerm.reopened.text(Program.language, ["code": code]), desk.takenBackText(inspection, takenBack),
          try desk.laterText(inspection), try desk.conditionsChangedText(inspection, before: before),
        ].compactMap(\.self) + rests).joined(separator: "\n"))
    }
  }
}
