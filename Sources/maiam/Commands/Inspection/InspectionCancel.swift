import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension InspectionGroup {
  struct Cancel: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.inspectionCancel, "cancel", example: "maiam inspection cancel I-2025-000001 --reason \"Lập nhầm\"")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.inspectionCode)) var code: String
    @Option(help: help(.reason)) var reason: String

    func run() throws {
      let desk = try options.desk("inspection cancel")
      try desk.cancel(try desk.inspection(code), reason: try Reading.freeText(reason, "--reason"))
      listing.printOne(
        try desk.inspectionJSON(try desk.inspection(code)),
        Term.inspectionCanceled.text(Program.language, ["code": code]))
    }
  }
}
