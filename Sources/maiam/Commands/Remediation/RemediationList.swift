import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension RemediationGroup {
  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.remedyList, "list", example: "maiam remediation list --overdue --as-of 30/6/2025")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @Flag(help: help(.remedyOverdue)) var overdue = false
    @Flag(help: help(.remedyOpen)) var open = false
    @Flag(help: help(.onlyChildSafety)) var childSafety = false
    @Option(help: help(.campaignCode)) var campaign: String?
    @Option(help: help(.facilityMeant)) var facility: String?
    @OptionGroup var listing: ListingOptions
    @OptionGroup var release: ReleaseOptions

    func run() throws {
      let desk = try options.desk("remediation list")
      let vantage = try vantage.vantage(desk)
      let campaign = try campaign.map(desk.campaign)
      let facility = try facility.map { try desk.facility(meant: $0, knownAt: vantage.knownAt) }
      let asked = try desk.inspections(nil, campaign: campaign, facility: facility, vantage)
      let items = try desk.remediations(
        campaign: campaign, facility: facility,
        onlyOverdue: overdue, onlyUnsettled: open, onlyChildSafety: childSafety, vantage)
      // Nobody has looked yet: no number is known, not even 0.
      let isUnknown = try items.isEmpty && !desk.isAnyConcluded(asked, vantage)
      let notes = [
        FindingGroup.withdrawn(items.map { $0.row(desk, on: vantage.day) }),
        try desk.unlookedText(asked, of: isUnknown, listing.format == .table, vantage),
      ].compactMap(\.self)
      try listing.print(
        try desk.withFoundAgain(items.map { $0.row(desk, on: vantage.day) }, vantage).map { row in
          var row = row
          // On the screen, said of those it is true of.
          if listing.format == .table, row[.childSafety] == .boolean(false) { row[.childSafety] = .absent }
          return row
        }, RemediationItem.columns + [.foundBefore, .foundSince],
        shown: [.code, .name, .state, .lastDay, .daysLeft, .foundOn, .ageDays],
        details: [.childSafety, .statement, .demand, .basis, .lapsedLaw, .foundBefore, .foundSince],
        footer: listing.footer(
          isUnknown
            ? ""
            : RemediationTerm.listFooter.text(
              Program.language,
              ["count": String(items.count), "overdue": String(items.count(where: \.isOverdue))]),
          and: notes.asLines),
        empty: isUnknown ? try desk.emptyText(of: asked, vantage) : nil,
        free: .findings, corrections: items.map(\.corrections), release)
    }
  }
}
