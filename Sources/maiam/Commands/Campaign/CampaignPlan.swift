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
    @Flag(help: help(.planPreview)) var dryRun = false
    @Flag(help: help(.acceptSplit)) var acceptSplit = false
    @Flag(help: help(.allowUnsuitable)) var allowUnsuitable = false

    func run() throws {
      let desk = try options.desk("campaign plan")
      let campaign = try desk.campaign(code)
      let preview = try desk.previewPlan(of: campaign, allowsUnsuitable: allowUnsuitable)
      // Before it is made: which places get which form.
      if listing.format != .json { say(preview, of: campaign) }
      if !dryRun, preview.split.count > 1, try !isAgreed(preview, campaign) { return }
      let plan = dryRun ? preview : try desk.planCampaign(campaign, allowsUnsuitable: allowUnsuitable)
      // A wall of codes is read by nobody: the first of them, and where all stand.
      let all = "maiam campaign plan \(campaign.code) --dry-run --format json"
      let without = plan.withoutChecklist.map { facility, groups in
        "\(facility.code) (\(groups.map { $0.label(Program.language) }.joined(separator: ", ")))"
      }
      listing.printOne(
        .object([
          ("code", .string(campaign.code)), ("dry_run", .boolean(dryRun)), ("planned", .integer(plan.planned.count)),
          (
            "split",
            .array(
              plan.split.map {
                .object([
                  ("checklist_id", .string($0.checklist.id)), ("facilities", .integer($0.count)), ("reasons", $0.json),
                ])
              })
          ),
          ("uncounted", .integer(plan.uncounted)), ("already", .integer(plan.already)),
          ("replaced", .array(plan.replaced.map { .string($0.code) })),
          ("canceled_excused", .array(plan.canceledExcused.map { .string($0.code) })),
          ("apart", .array(plan.apart.map(\.json))),
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
          ("unsuitable", .array(plan.unsuitable.map { .string($0.code) })),
        ]),
        (dryRun ? Term.campaignNotPlanned : .campaignPlanned).text(
          Program.language,
          [
            "code": campaign.code, "planned": String(plan.planned.count), "already": String(plan.already),
          ]))
      for (term, facilities) in [
        (CampaignTerm.planReplaced, plan.replaced), (.planCanceledExcused, plan.canceledExcused),
      ] where !facilities.isEmpty {
        Terminal.warn(
          term.text(
            Program.language,
            ["count": String(facilities.count), "facilities": desk.firstOnes(facilities.map(\.code), all: all)]))
      }
      if let apart = desk.apartText(plan.apart) { Terminal.warn(apart) }
      if !plan.addedLate.isEmpty {
        Terminal.warn(
          CampaignTerm.addedLate.text(
            Program.language,
            [
              "day": desk.today.text(Program.language),
              "facilities": desk.firstOnes(
                plan.addedLate.map(\.code), all: "maiam campaign status \(campaign.code) --format json"),
            ]))
      }
      if let overlap = desk.overlapText(plan.overlaps, from: campaign.content.from, all: all) {
        Terminal.warn(overlap)
      }
      if !plan.unsuitable.isEmpty {
        Terminal.warn(
          Term.unsuitableChecklist.text(
            Program.language, ["facilities": desk.firstOnes(plan.unsuitable.map(\.code), all: all)]))
      }
      if !without.isEmpty {
        Terminal.warn(
          Term.withoutChecklist.text(
            Program.language, ["facilities": desk.firstOnes(without, separator: "; ", all: all)]))
      }
    }

    private func say(_ plan: CampaignPlan, of campaign: Campaign) {
      let checklists = campaign.content.checklistIDs
      for part in plan.split {
        let line = Term.planSplit.text(
          Program.language,
          ["count": String(part.count), "title": part.checklist.title, "checklist": part.checklist.id])
        // Of one checklist there is no choice to explain.
        let why = checklists.count > 1 ? part.why(Program.language) : ""
        Terminal.say(why.isEmpty ? line : "\(line): \(why)")
      }
      let unused = checklists.filter { id in !plan.split.contains { $0.checklist.id == id } }
      if !plan.split.isEmpty, !unused.isEmpty {
        Terminal.say(
          CampaignTerm.formUnused.text(Program.language, ["checklists": unused.joined(separator: ", ")]))
      }
      if plan.uncounted > 0 {
        Terminal.say(CampaignTerm.uncountedPlaces.text(Program.language, ["count": String(plan.uncounted)]))
      }
    }

    /// A person at a terminal is asked; a script says beforehand that it accepts.
    private func isAgreed(_ plan: CampaignPlan, _ campaign: Campaign) throws -> Bool {
      if acceptSplit { return true }
      guard Terminal.isInteractive(0), listing.format != .json else {
        throw Failure(.planNotAgreed, ["campaign": campaign.code, "count": String(plan.split.count)])
      }
      let answer = Terminal.ask(Term.planQuestion.text(Program.language)) ?? ""
      return ["c", "co", "y", "yes"].contains(VietnameseText.folded(answer))
    }
  }
}
