import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension CampaignGroup {
  struct Status: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.campaignStatus, "status", example: "maiam campaign status C-2025-001 --by commune")
    }

    enum Part: String, CaseIterable, ExpressibleByArgument {
      case facility
      case commune
      case kind
      case team
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @Argument(help: help(.campaignCode)) var code: String
    @Option(help: help(.campaignBy)) var by: Part?
    @OptionGroup var listing: ListingOptions
    @OptionGroup var release: ReleaseOptions

    func run() throws {
      let desk = try options.desk("campaign status")
      let vantage = try vantage.vantage(desk)
      let status = try desk.status(of: try desk.campaign(code), vantage)
      let footer = listing.footer(
        try Self.footer(desk, status, vantage), and: try desk.unknownStartText(status, vantage))
      switch by ?? (listing.format == .table ? nil : .facility) {
      case nil: try overview(desk, status, footer)
      case .facility:
        try listing.print(
          desk.facilityRows(status, headed: listing.row(desk)), Desk.campaignFacilityColumns,
          shown: [.facilityCode, .name, .commune, .inspection, .state, .excuse], details: [.note], footer: footer,
          free: .written,
          release)
      case .commune: try communes(desk, status, footer)
      case .kind: try kinds(desk, status, footer)
      case .team:
        let isTable = listing.format == .table
        var rows = barred(desk.teamRows(status, isRead: listing.format != .json))
        if isTable, rows.count > 1 { rows.append(total(status, .team)) }
        try listing.print(
          rows, Desk.campaignTeamColumns,
          shown: [.team, .lead, .commune, .facilities, .inspected, .excused, .left, .progress], details: [.note],
          footer: footer)
      }
    }

    static func footer(_ desk: Desk, _ status: CampaignStatus, _ vantage: Vantage) throws -> String {
      let progress = Term.campaignProgress.text(
        Program.language,
        [
          "code": status.campaign.code, "name": status.campaign.content.name,
          "inspected": String(status.inspected), "total": String(status.rows.count),
          "excused": String(status.excused),
          "open": String(status.open.count),
        ])
      return [
        progress, desk.noResultText(status.withoutResult, Program.language),
        try desk.unfinishedText(status.unfinished, Vantage(day: status.day, knownAt: vantage.knownAt)),
        assignedLaterText(status), desk.apartLines(status),
        desk.foundLaterText(status),
        desk.inspectedLaterText(status.inspectedLater),
      ].compactMap(\.self)
        .joined(separator: "\n")
    }

    /// That teams were named only after the day asked about; `nil` where none were.
    private static func assignedLaterText(_ status: CampaignStatus) -> String? {
      guard let first = status.assignedLater.values.min() else { return nil }
      return CampaignTerm.assignedLater.text(
        Program.language,
        [
          "day": status.day.shortText, "count": countText(status.assignedLater.count, Program.language),
          "from": first.shortText,
        ])
    }

    private func overview(_ desk: Desk, _ status: CampaignStatus, _ footer: String) throws {
      let language = Program.language
      Terminal.say(CampaignTerm.headCommunes.text(language))
      try communes(desk, status, nil)
      Terminal.say("\n" + CampaignTerm.headKinds.text(language))
      try kinds(desk, status, nil)
      let left = Set(status.open.map(\.audit.facility.code))
      if left.isEmpty {
        Terminal.say("\n" + CampaignTerm.nothingLeft.text(language))
      } else {
        Terminal.say("\n" + CampaignTerm.headLeft.text(language, ["count": String(left.count)]))
        let rows = desk.facilityRows(status, headed: listing.row(desk)).filter { row in
          if case .text(let code) = row[.facilityCode] { left.contains(code) } else { false }
        }
        try listing.print(
          rows, Desk.campaignFacilityColumns, shown: [.facilityCode, .name, .commune, .inspection, .state],
          details: [.note])
      }
      Terminal.say("\n" + desk.progressLines(status).joined(separator: "\n"))
      Terminal.say(footer)
    }

    private func communes(_ desk: Desk, _ status: CampaignStatus, _ footer: String?) throws {
      var rows = barred(desk.communeRows(status.assignedCommunes))
      if listing.format == .table, rows.count > 1 { rows.append(total(status, .commune)) }
      let shown: [ColumnKey] = status.assignments.isEmpty ? [.commune] : [.commune, .team]
      try listing.print(
        rows, Desk.campaignCommuneColumns,
        shown: shown + [.facilities, .inspected, .excused, .left, .progress], footer: footer)
    }

    private func kinds(_ desk: Desk, _ status: CampaignStatus, _ footer: String?) throws {
      var rows = barred(desk.kindRows(status))
      if listing.format == .table, rows.count > 1 { rows.append(total(status, .kind)) }
      try listing.print(
        rows, Desk.campaignKindColumns, shown: Desk.campaignKindColumns + [.progress], footer: footer)
    }

    private func total(_ status: CampaignStatus, _ column: ColumnKey) -> DataRow {
      var row = barred([status.progress.all.row])[0]
      row[column] = .text(CampaignTerm.total.text(Program.language))
      return row
    }

    private func barred(_ rows: [DataRow]) -> [DataRow] {
      let width = CampaignBar.width(in: Terminal.width)
      return rows.map { row in
        var row = row
        if case .integer(let facilities) = row[.facilities], case .integer(let inspected) = row[.inspected],
          case .integer(let excused) = row[.excused]
        {
          row[.progress] = .text(
            CampaignBar(facilities: facilities, inspected: inspected, excused: excused).text(width: width))
        }
        return row
      }
    }
  }
}
