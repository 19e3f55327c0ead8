import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension CampaignGroup {
  struct Assign: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .campaignAssign, "assign",
        example: "maiam campaign assign C-2025-001 --team \"Tổ 1: Nguyễn Văn A, Trần Thị B\" --team \"Tổ 2: Lê Văn C\"")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @Argument(help: help(.campaignCode)) var code: String
    @Option(help: help(.campaignTeam)) var team: [String] = []
    @Option(help: help(.campaignTeamFile)) var teams: String?
    @Option(help: help(.onAssigned)) var on: String?
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let setup = try options.setup("campaign assign")
      let (desk, language) = (try Desk.open(setup), Program.language)
      let campaign = try desk.campaign(code)
      if teams != nil, !team.isEmpty {
        throw Failure(.optionsConflict, ["first": "--team", "second": "--teams"])
      }
      let named =
        try teams.map { try TeamFile.read($0, language: setup.language) } ?? team.map(CampaignTeam.init(line:))
      let day = try on.map(Reading.day)
      if day != nil, named.isEmpty {
        throw Failure(.optionNeeded, ["option": "--team, --teams", "command": "campaign assign --on"])
      }
      let kept = named.isEmpty ? [] : try desk.assign(named, in: campaign, on: day)
      // What was just said holds from today on.
      let status = try desk.status(of: campaign, try vantage.vantage(desk))
      let communes = status.assignedCommunes
      if status.assignments.isEmpty, listing.format == .table {
        Terminal.say(CampaignTerm.noTeams.text(language, ["code": campaign.code]))
        return
      }
      let open = communes.filter { $0.assignment == nil }.map { desk.communeName($0.communeCode) }
      var footer = desk.teamLines(status)
      if !open.isEmpty {
        footer.append(CampaignTerm.notAssigned.text(language, ["communes": open.joined(separator: "; ")]))
      }
      if !named.isEmpty {
        footer.append(
          CampaignTerm.assigned.text(
            language,
            [
              "code": campaign.code, "communes": String(communes.count - kept.map(\.communes).reduce(0, +)),
              "teams": String(status.teams.count { team in named.contains { $0.name == team.team.name } }),
            ]))
      }
      try listing.print(
        desk.communeRows(communes), Desk.campaignCommuneColumns,
        shown: [.commune, .team, .lead, .facilities, .inspected, .left], footer: footer.joined(separator: "\n"))
      if let former = desk.formerTeamsText(status) { Terminal.warn(former) }
      let idle = named.map(\.name).filter { name in !status.teams.contains { $0.team.name == name } }
      if !idle.isEmpty {
        Terminal.warn(CampaignTerm.idleTeams.text(language, ["teams": idle.joined(separator: "; ")]))
      }
      for kept in kept {
        Terminal.warn(
          CampaignTerm.keptTeam.text(
            language,
            [
              "team": kept.team.name, "communes": String(kept.communes), "facilities": String(kept.count.facilities),
              "inspected": String(kept.count.inspected),
            ]))
      }
    }
  }
}
