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
    @Argument(help: help(.facilityCode)) var code: String?
    @Option(help: help(.checklistID)) var checklist: String?
    @Option(help: help(.followUp)) var followUp: String?
    @Option(help: help(.campaignCode)) var campaign: String?
    @Option(help: help(.onPlanned)) var on: String?
    @Flag(help: help(.allowUnsuitable)) var allowUnsuitable = false

    func run() throws {
      let desk = try options.desk("inspection plan")
      if let followUp { return try follow(up: try desk.inspection(followUp), desk) }
      guard let code else { throw Failure(.optionNeeded, ["option": "<code>", "command": "inspection plan"]) }
      guard let checklist else {
        throw Failure(.optionNeeded, ["option": "--checklist", "command": "inspection plan"])
      }
      let facility = try desk.facility(code: code)
      let inspection = try desk.planInspection(
        of: facility, checklistID: checklist, campaign: try campaign.map(desk.campaign),
        on: try on.map(Reading.day), allowsUnsuitable: allowUnsuitable)
      listing.printOne(
        try desk.inspectionJSON(inspection),
        ([
          Term.inspectionPlanned.text(
            Program.language, ["code": inspection.code, "facility": facility.code, "checklist": checklist])
        ] + (try desk.view(inspection).openingTexts(Program.language))).joined(separator: "\n"))
      if let size = try desk.unknownSizeText(inspection, at: facility) { Terminal.warn(size) }
      if let closed = try desk.closedText(inspection) { Terminal.warn(closed) }
      if let overlap = desk.overlapText(try desk.overlaps(of: inspection), from: inspection.day ?? desk.today) {
        Terminal.warn(overlap)
      }
    }

    /// The facility and the campaign are those of the inspection followed up.
    private func follow(up earlier: Inspection, _ desk: Desk) throws {
      for (name, value) in [("--checklist", checklist), ("--campaign", campaign)] where value != nil {
        throw Failure(.optionsConflict, ["first": "--follow-up", "second": name])
      }
      if let code, try desk.facility(code: code).id != desk.present(earlier).id {
        throw Failure(.optionsConflict, ["first": "--follow-up \(earlier.code)", "second": code])
      }
      let (inspection, findings, open) = try desk.planFollowUp(of: earlier, on: try on.map(Reading.day))
      let facility = try desk.facilityCode(inspection.facility) ?? ""
      listing.printOne(
        try desk.inspectionJSON(inspection),
        RemediationTerm.planned.text(
          Program.language,
          [
            "code": inspection.code, "facility": facility, "count": String(findings), "earlier": earlier.code,
          ]))
      if !open.isEmpty {
        Terminal.warn(
          RemediationTerm.followedUpAlready.text(
            Program.language,
            [
              "earlier": earlier.code, "open": open.map(\.code).joined(separator: ", "), "code": inspection.code,
            ]))
      }
      if let elsewhere = try desk.openElsewhereText(earlier) { Terminal.warn(elsewhere) }
      if let closed = try desk.closedText(inspection) { Terminal.warn(closed) }
    }
  }
}
