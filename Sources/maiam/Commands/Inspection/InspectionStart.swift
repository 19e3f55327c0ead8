import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension InspectionGroup {
  struct Start: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .inspectionStart, "start",
        example:
          "maiam inspection start I-2025-000001 --decision 614/QĐ-SYT --decided 15/4/2025 --issuer \"Sở Y tế\" --announced 20/4/2025 --lead \"Nguyễn Văn A\""
      )
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.inspectionCode)) var code: String
    @Option(help: help(.decision)) var decision: String
    @Option(help: help(.decided)) var decided: String
    @Option(help: help(.decisionIssuer)) var issuer: String
    @Option(help: help(.announced)) var announced: String
    @Option(help: help(.lead)) var lead: String
    @Option(help: help(.member)) var member: [String] = []
    @Option(help: help(.teamRole)) var role: [String] = []
    @Option(help: help(.declared)) var declared: [String] = []
    @Option(help: help(.inspectingBody)) var body: String?
    @Option(help: help(.scope)) var scope: String?
    @Option(help: help(.approvedPlan)) var plan: String?
    @Option(help: help(.limit)) var limit: Int?
    @Option(help: help(.limitUnit)) var limitUnit: String?
    @Option(help: help(.regime)) var regime: String?
    @Option(help: help(.basis)) var basis: String?
    @Option(help: help(.mode)) var mode: String?
    @Option(help: help(.onStarted)) var on: String?

    /// What stands for a basis that nobody stated where regimes differ by it; that it was taken is said.
    private static let assumed = InspectionBasis.thematicPlan

    /// The regime the tables give, and whether it hangs on a basis that nobody stated; a person names it where they say
    /// nothing.
    private func legalRegime(
      _ desk: Desk, _ body: InspectingBody, decided: CalendarDay, basis: InspectionBasis?
    ) throws -> (regime: InspectionRegime, isAssumed: Bool) {
      if let regime { return (try Reading.term(regime, "--regime"), false) }
      let rows = desk.inspectionRegimes
      if let row = rows.row(body, decided: decided, basis: basis) { return (row.regime, false) }
      guard basis == nil, let row = rows.row(body, decided: decided, basis: Self.assumed) else {
        throw Failure(.optionNeeded, ["option": "--regime", "command": "inspection start"])
      }
      return (row.regime, true)
    }

    /// The basis as it was given, or an order where the campaign is under one; `nil` where nothing says.
    private func knownBasis(_ desk: Desk, _ inspection: Inspection) throws -> InspectionBasis? {
      if let basis { return try Reading.term(basis.replacing("-", with: "_"), "--basis") }
      guard let id = inspection.campaign else { return nil }
      let isOrdered = try desk.campaigns().contains { $0.id == id && $0.content.directive != nil }
      return isOrdered ? .directive : nil
    }

    /// What was recorded where nobody stated the basis.
    private func unstated(_ basis: InspectionBasis?, isRegimeAssumed: Bool) -> [String] {
      if self.basis != nil { return [] }
      func text(_ term: CampaignTerm, _ basis: InspectionBasis?) -> String {
        term.text(Program.language, ["basis": basis?.label(Program.language) ?? ""])
      }
      return [text(basis == nil ? .basisUnstated : .basisDerived, basis)]
        + (isRegimeAssumed ? [text(.regimeAssumed, Self.assumed)] : [])
    }

    func run() throws {
      let desk = try options.desk("inspection start")
      let inspection = try desk.inspection(code)
      let decidedOn = try Reading.day(decided)
      let announcedOn = try Reading.day(announced)
      // Scripts may leave it out; what is recorded then is said.
      let known = try knownBasis(desk, inspection)
      if let limit, !(1...366).contains(limit) {
        throw Failure(.countOutOfRange, ["field": "--limit", "value": String(limit)])
      }
      if limitUnit != nil, limit == nil {
        throw Failure(.optionNeeded, ["option": "--limit", "command": "inspection start"])
      }
      let issuer: String = try Reading.text(issuer, "--issuer")
      let decider = try desk.decidingBody(
        issuer, given: try body.map { try Reading.term($0.replacing("-", with: "_"), "--body") })
      let details = InspectionDecision(
        body: decider.body,
        scope: try Reading.text(scope, "--scope"), plan: try Reading.text(plan, "--plan"))
      let legal = try legalRegime(desk, details.body, decided: decidedOn, basis: known)
      let start = InspectionStart(
        on: try on.map(Reading.day) ?? announcedOn, decision: try Reading.text(decision, "--decision"),
        decided: decidedOn, issuer: issuer, announced: announcedOn,
        lead: try Reading.text(lead, "--lead"), members: try member.map { try Reading.text($0, "--member") },
        regime: legal.regime, basis: known, mode: try mode.map { try Reading.term($0, "--mode") } ?? .onsite,
        limit: limit,
        limitUnit: try limitUnit.map {
          try Reading.term($0.replacing("-", with: "_"), "--limit-unit")
        } ?? limit.map { _ in .days })
      try desk.start(inspection, start, decision: details, team: try team(start))
      let begun = try desk.view(try desk.inspection(code))
      listing.printOne(
        try desk.inspectionJSON(try desk.inspection(code)),
        ([
          Term.inspectionStarted.text(
            Program.language,
            [
              "code": code,
              "law": desk.inspectionRegimes.text(
                start.regime, details.body, decided: decidedOn, basis: known, Program.language),
            ])
        ]
          + [try desk.noticeBasis(of: start, at: inspection.facility, Program.language).map { $0 + "." }].compactMap(
            \.self)
          + unstated(known, isRegimeAssumed: legal.isAssumed)
          + taken(decider, issuer) + [begun.limit.lastDaysText(Program.language)].compactMap(\.self)
          + begun.openingTexts(Program.language))
          .joined(separator: "\n"))
      if let named = decider.named, decider.isGiven, named != decider.body {
        Terminal.warn(
          CampaignTerm.bodyContradicted.text(
            Program.language,
            [
              "issuer": issuer, "named": named.label(Program.language),
              "body": decider.body.label(Program.language),
            ]))
      }
      if let closed = try desk.closedText(begun.inspection) { Terminal.warn(closed) }
      if let later = try desk.laterText(inspection) { Terminal.warn(later) }
      try warn(desk, try desk.inspection(code))
    }

    /// Which body was taken where nobody said.
    private func taken(_ decider: Desk.DecidingBody, _ issuer: String) -> [String] {
      if decider.isGiven { return [] }
      let term: CampaignTerm = decider.named == nil ? .bodyAssumed : .bodyNamed
      return [term.text(Program.language, ["issuer": issuer, "body": decider.body.label(Program.language)])]
    }

    /// What the decision and its day should make somebody look at.
    private func warn(_ desk: Desk, _ inspection: Inspection) throws {
      let limit = try desk.view(inspection).limit
      if let row = limit.row, limit.isAboveLegal {
        Terminal.warn(
          CampaignTerm.limitAboveLegal.text(
            Program.language, ["most": String(row.days), "citation": row.markedCitation(Program.language)]))
      }
      let day = inspection.start?.decided ?? desk.today
      if let overlap = desk.overlapText(try desk.overlaps(of: inspection), from: day) { Terminal.warn(overlap) }
    }

    /// The lead first, with roles and declarations of the day of the announcement.
    private func team(_ start: InspectionStart) throws -> [TeamMember] {
      var team = start.team
      func index(of name: String) throws -> Int {
        if let index = team.firstIndex(where: { $0.name == name }) { return index }
        let found = team.indices.filter { SpelledName.agree(team[$0].name, name) }
        if found.count > 1 {
          throw Failure(
            .severalInTeam, ["name": name, "members": found.map { team[$0].name }.joined(separator: "; ")])
        }
        if let index = found.first { return index }
        throw Failure(
          .notInTeam,
          ["name": name, "inspection": code, "members": team.map(\.name).joined(separator: "; ")])
      }
      for text in role {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { throw Failure(.roleMalformed, ["value": text]) }
        let (name, role): (String, String) = (
          try Reading.text(parts[0], "--role"), try Reading.text(parts[1], "--role")
        )
        team[try index(of: name)].role = role
      }
      for name in declared {
        let name: String = try Reading.text(name, "--declared")
        team[try index(of: name)].declaredOn = start.announced
      }
      return team
    }
  }
}
