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
      let before = try desk.audit(of: try desk.inspection(code))
      let excused = try desk.cancel(try desk.inspection(code), reason: try Reading.reason(reason))
      let inspection = try desk.inspection(code)
      listing.printOne(
        try desk.inspectionJSON(inspection),
        [
          Term.inspectionCanceled.text(Program.language, ["code": code]), try desk.canceledFollowUpText(inspection),
          try desk.conditionsChangedText(inspection, before: before),
          try excused.map { campaign in
            CampaignTerm.canceledAndExcused.text(
              Program.language, ["campaign": campaign.code, "facility": try desk.present(inspection).code])
          },
        ].compactMap(\.self).joined(separator: "\n"))
    }
  }
}
