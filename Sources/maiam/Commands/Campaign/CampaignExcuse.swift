import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension CampaignGroup {
  struct Excuse: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .campaignExcuse, "excuse",
        example: "maiam campaign excuse C-2025-001 F-000007 --reason \"Cơ sở đang sửa chữa, hẹn lại sau 20/5/2025\"")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.campaignCode)) var code: String
    @Argument(help: help(.facilityCode)) var facility: String
    @Option(help: help(.excuseReason)) var reason: String
    @Option(help: help(.onExcused)) var on: String?
    @Flag(help: help(.excuseRemove)) var remove = false

    func run() throws {
      let desk = try options.desk("campaign excuse")
      let campaign = try desk.campaign(code)
      let excused = try desk.facility(code: facility)
      let reason = try Reading.reason(reason)
      let day = try on.map(Reading.day)
      if remove, day != nil { throw Failure(.optionsConflict, ["first": "--on", "second": "--remove"]) }
      if remove {
        try desk.takeBackExcuse(of: excused, in: campaign, because: reason)
      } else {
        try desk.excuse(excused, in: campaign, reason: reason, on: day)
      }
      listing.printOne(
        .object([
          ("code", .string(campaign.code)), ("facility_code", .string(excused.code)), ("reason", .string(reason)),
          ("taken_back", .boolean(remove)),
        ]),
        (remove ? Term.excuseTakenBack : .excused).text(
          Program.language, ["facility": excused.code, "campaign": campaign.code]))
    }
  }
}
