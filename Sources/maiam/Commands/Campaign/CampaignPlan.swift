import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension CampaignGroup {
  struct Plan: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.campaignPlan, "plan", example: "maiam campaign plan C-2025-001")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.campaignCode)) var code: String

    func run() throws {
      let desk = try options.desk("campaign plan")
      let campaign = try desk.campaign(code)
      let plan = try desk.planCampaign(campaign)
      let without = plan.withoutChecklist.map { facility, groups in
        "\(facility.code) (\(groups.map { $0.label(Program.language) }.joined(separator: ", ")))"
      }
      listing.printOne(
        .object([
          ("code", .string(campaign.code)), ("planned", .integer(plan.planned.count)),
          ("already", .integer(plan.already)),
          ("inspections", .array(plan.planned.map { .string($0.code) })),
          ("added_late", .array(plan.addedLate.map { .string($0.code) })),
          (
            "overlaps",
            .array(
              plan.overlaps.map {
                .object([
                  ("facility_code", .string($0.facility.code)), ("others", .array($0.others.map(JSON.string))),
                ])
              })
          ),
          ("without_checklist", .array(plan.withoutChecklist.map { .string($0.facility.code) })),
        ]),
        Term.campaignPlanned.text(
          Program.language,
          [
            "code": campaign.code, "planned": String(plan.planned.count), "already": String(plan.already),
          ]))
      if !plan.addedLate.isEmpty {
        Terminal.warn(
          CampaignTerm.addedLate.text(
            Program.language,
            [
              "day": desk.today.text(Program.language),
              "facilities": plan.addedLate.map(\.code).joined(separator: ", "),
            ]))
      }
      if let overlap = desk.overlapText(plan.overlaps, from: campaign.content.from) { Terminal.warn(overlap) }
      if !without.isEmpty {
        Terminal.warn(
          Term.withoutChecklist.text(Program.language, ["facilities": without.joined(separator: "; ")]))
      }
    }
  }
}
