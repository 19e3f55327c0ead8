import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension NoticeGroup {
  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.noticeList, "list", example: "maiam notice list F-000001")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @Argument(help: help(.listedFacility)) var code: String?
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let desk = try options.desk("notice list")
      let vantage = try vantage.vantage(desk)
      let facility = try code.map { try desk.facility(meant: $0, knownAt: vantage.knownAt) }
      try listing.print(
        desk.notices(of: facility, vantage).map(desk.row), Desk.noticeColumns,
        shown: [.facilityCode, .name, .notice, .received, .receivedBy, .document, .sentOn, .starts])
    }
  }
}
