import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension InspectionGroup {
  struct Plan: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .inspectionPlan, "plan", example: "maiam inspection plan F-000001 --checklist nonpublic-children --on 20/4/2025"
      )
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.facilityCode)) var code: String
    @Option(help: help(.checklistID)) var checklist: String
    @Option(help: help(.campaignCode)) var campaign: String?
    @Option(help: help(.onPlanned)) var on: String?

    func run() throws {
      let desk = try options.desk("inspection plan")
      let facility = try desk.facility(code: code)
      let inspection = try desk.planInspection(
        of: facility, checklistID: checklist, campaign: try campaign.map(desk.campaign),
        on: try on.map(Reading.day))
      listing.printOne(
        try desk.inspectionJSON(inspection),
        Term.inspectionPlanned.text(
          Program.language, ["code": inspection.code, "facility": facility.code, "checklist": checklist]))
      if let overlap = desk.overlapText(try desk.overlaps(of: inspection), from: inspection.day ?? desk.today) {
        Terminal.warn(overlap)
      }
    }
  }
}
