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
      try desk.reopen(try desk.inspection(code), reason: try Reading.freeText(reason, "--reason"))
      listing.printOne(
        try desk.inspectionJSON(try desk.inspection(code)), TrailTerm.reopened.text(Program.language, ["code": code]))
    }
  }
}
