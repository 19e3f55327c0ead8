package import CareCore
package import CareMessages

extension CampaignProgress.Count {
  fileprivate var fields: [ColumnKey: Field] {
    [
      .facilities: .integer(facilities), .inspected: .integer(inspected), .excused: .integer(excused),
      .left: .integer(left),
    ]
  }

  package var row: DataRow { DataRow(fields) }

  fileprivate var pairs: [(String, JSON)] {
    [
      ("facilities", .integer(facilities)), ("inspected", .integer(inspected)), ("excused", .integer(excused)),
      ("left", .integer(left)),
    ]
  }
}

extension CampaignTeam {
  package var json: JSON {
    .object([
      ("name", .string(name)), ("lead", .string(lead)), ("members", .array(members.map(JSON.string))),
    ])
  }

  /// The lead first.
  package var people: String { ([lead] + members).joined(separator: ", ") }
}

extension Desk {
  package static let campaignFacilityColumns: [ColumnKey] = [
    .facilityCode, .name, .kind, .commune, .situation, .inspected, .inspection, .state, .startedOn, .team, .excuse,
    .addedOn,
  ]
  package static let campaignCommuneColumns: [ColumnKey] = [
    .communeCode, .commune, .team, .lead, .members, .from, .facilities, .inspected, .excused, .left,
  ]
  package static let campaignKindColumns: [ColumnKey] = [.kind, .facilities, .inspected, .excused, .left]
  package static let campaignTeamColumns: [ColumnKey] = [
    .team, .lead, .members, .commune, .facilities, .inspected, .excused, .left,
  ]

  /// One row for every facility, with what is said of those that came late.
  ///
  /// - Parameter headed: How a facility stands in the list, with the words of its headline.
  package func facilityRows(_ status: CampaignStatus, headed: (LicensingAudit) -> DataRow) -> [DataRow] {
    status.rows.map { part in
      var row = headed(part.audit)
      row[.inspected] = .boolean(part.isInspected)
      row[.inspection] = Field(part.inspection?.code)
      row[.state] = Field(term: part.inspection?.state)
      row[.startedOn] = Field(part.inspection?.start?.on)
      row[.team] = Field(part.audit.profile.flatMap { status.assignments[$0.communeCode]?.team.name })
      row[.excuse] = Field(excuseText(part.excuse, part.inspection))
      if part.excuse != nil { row.written[.excuse] = excuseText(nil, part.inspection) ?? "" }
      row[.addedOn] = Field(part.addedOn)
      let notes = [
        part.addedOn.map { CampaignTerm.addedLateMark.text(language, ["day": $0.text(language)]) },
        part.movedTo.map { CampaignTerm.movedMark.text(language, ["commune": communeName($0)]) },
      ].compactMap(\.self)
      row[.note] = Field(notes.isEmpty ? nil : notes.joined(separator: "; "))
      return row
    }
  }

  package func communeRows(_ communes: [AssignedCommune]) -> [DataRow] {
    communes.map { commune in
      var row = commune.count.row
      row[.communeCode] = .text(commune.communeCode)
      row[.commune] = .text(communeName(commune.communeCode))
      row[.team] = Field(commune.assignment?.team.name)
      row[.lead] = Field(commune.assignment?.team.lead)
      row[.members] = Field(commune.assignment?.team.members.joined(separator: ", "))
      row[.from] = Field(commune.assignment?.from)
      return row
    }
  }

  /// In the order of the enumeration.
  package func kindRows(_ status: CampaignStatus) -> [DataRow] {
    FacilityKind.allCases.compactMap { kind in
      guard let count = status.progress.kinds[kind] else { return nil }
      var row = count.row
      row[.kind] = Field(term: kind)
      return row
    }
  }

  package func teamRows(_ status: CampaignStatus) -> [DataRow] {
    status.teams.map { team, communes, count in
      var row = count.row
      row[.team] = .text(team.name)
      row[.lead] = .text(team.lead)
      row[.members] = .text(team.members.joined(separator: ", "))
      row[.commune] = .text(communes.map { communeName($0) }.joined(separator: ", "))
      return row
    }
  }

  /// What the pace says, and who has nothing to show yet.
  package func progressLines(_ status: CampaignStatus) -> [String] {
    var lines = paceLines(status)
    if !status.silentTeams.isEmpty {
      lines.append(
        CampaignTerm.teamsSilent.text(language, ["names": status.silentTeams.joined(separator: "; ")]))
    }
    if !status.silentCommunes.isEmpty {
      lines.append(
        CampaignTerm.communesSilent.text(
          language, ["names": status.silentCommunes.map { communeName($0) }.joined(separator: "; ")]))
    }
    if let day = status.closedOn {
      lines.append(CampaignTerm.closedLine.text(language, ["day": day.text(language)]))
    }
    return lines
  }

  /// What came to light after a campaign was closed, in one line; `nil` when nothing did.
  package func foundLaterText(_ status: CampaignStatus) -> String? {
    if status.foundLater.isEmpty { return nil }
    let facilities = status.foundLater.map { audit in
      [audit.facility.code, audit.profile?.name].compactMap(\.self).joined(separator: " ")
    }
    return CampaignTerm.foundLater.text(language, ["facilities": facilities.joined(separator: "; ")])
  }

  /// What moved since its inspection and counts where it was inspected, in one line; `nil` where nothing did.
  package func movedText(_ status: CampaignStatus) -> String? {
    let moved = status.rows.compactMap { row in
      row.movedTo.map {
        CampaignTerm.movedOne.text(
          language, ["facility": row.audit.facility.code, "commune": communeName($0)])
      }
    }
    if moved.isEmpty { return nil }
    return CampaignTerm.movedSince.text(
      language, ["count": countText(moved.count, language), "facilities": moved.joined(separator: "; ")])
  }

  /// What came of inspections of a closed campaign after its figures were told, in one line; `nil` when nothing did.
  package func inspectedLaterText(_ later: [LaterInspection]) -> String? {
    let sentences = [(CampaignTerm.inspectedLater, false), (.reopenedLater, true)].compactMap { term, isCounted in
      let inspections = later.filter { $0.isCounted == isCounted }.map { later in
        let day = later.inspection.minutes?.closedOn
        let term: CampaignTerm =
          later.inspection.state == .canceled ? .laterCanceled : day == nil ? .laterRunning : .laterClosed
        return term.text(
          language,
          [
            "inspection": later.inspection.code, "facility": later.facility.code, "day": day?.text(language) ?? "",
          ])
      }
      return inspections.isEmpty
        ? nil : term.text(language, ["inspections": inspections.joined(separator: "; ")])
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  /// That the campaign of an inspection was closed before, and what its figures make of it; `nil` where none was.
  package func laterText(_ inspection: Inspection) throws -> String? {
    try closedCampaign(of: inspection).map { campaign, day, counts in
      (counts ? CampaignTerm.countedInCampaign : .laterThanCampaign).text(
        language, ["campaign": campaign.code, "day": day.text(language), "inspection": inspection.code])
    }
  }

  /// Why a facility was not inspected, as it was given; that somebody is inspecting there comes before it.
  func excuseText(_ excuse: String?, _ inspection: Inspection?) -> String? {
    guard let inspection, inspection.state == .inProgress else { return excuse }
    let running = CampaignTerm.running.text(
      language,
      ["inspection": inspection.code, "day": inspection.start?.on.text(language) ?? ""])
    let before = excuse.map { CampaignTerm.excusedBefore.text(language, ["reason": $0]) }
    return [running, before].compactMap(\.self).joined(separator: "; ")
  }

  private func paceLines(_ status: CampaignStatus) -> [String] {
    if status.progress.all.left == 0 { return [CampaignTerm.paceDone.text(language)] }
    if status.closedOn != nil { return [] }
    guard let pace = status.progress.pace, let last = pace.lastDay else {
      return [CampaignTerm.paceNone.text(language)]
    }
    let to = status.campaign.content.to
    let term: CampaignTerm = last <= to ? .paceInTime : .paceLate
    return [
      CampaignTerm.pace.text(
        language,
        [
          "inspected": String(pace.inspected), "days": String(pace.workingDays), "pace": pace.text(language),
        ]),
      term.text(
        language,
        ["day": last.text(language), "to": to.text(language), "late": String(last.days(since: to))]
      ),
    ]
  }

  /// The first of many texts, with how many more there are and which command tells them all.
  package func firstOnes(_ texts: [String], separator: String = ", ", all command: String) -> String {
    let shown = texts.count > 8 ? Array(texts.prefix(5)) : texts
    let list = shown.joined(separator: separator)
    if shown.count == texts.count { return list }
    return CampaignTerm.firstOnes.text(
      language, ["list": list, "rest": String(texts.count - shown.count), "command": command])
  }

  /// Overlaps as one warning; `nil` without any.
  ///
  /// - Parameter command: What tells all of them where they are many.
  package func overlapText(
    _ overlaps: [InspectionOverlap], from day: CalendarDay, all command: String = ""
  ) -> String? {
    if overlaps.isEmpty { return nil }
    let facilities = overlaps.map { "\($0.facility.code) – \($0.others.joined(separator: ", "))" }
    var arguments = ["facilities": firstOnes(facilities, separator: "; ", all: command)]
    arguments["count"] = String(overlaps.count)
    let row = law.citations.row(.noOverlap, on: day)
    // Before the rule of overlaps it is named for information; where no row is to come, there is none to name.
    let next = row == nil ? law.citations.next(.noOverlap, after: day) : nil
    arguments["law"] = (row ?? next)?.text(language) ?? LawCitations.noRule(on: day, language)
    arguments["from"] = next?.span.from?.text(language)
    return (next == nil ? CampaignTerm.overlap : .overlapBefore).text(language, arguments)
  }

  package func json(_ status: CampaignStatus) -> JSON {
    func codes(_ later: [LaterInspection]) -> JSON { .array(later.map { .string($0.inspection.code) }) }
    let pace = status.progress.pace
    return status.campaign.json.adding("as_of", JSON(status.day)).adding("closed_on", JSON(status.closedOn))
      .adding("counts", .object(status.progress.all.pairs))
      .adding(
        "pace",
        pace.map {
          .object([
            ("inspected", .integer($0.inspected)), ("working_days", .integer($0.workingDays)),
            ("expected_last_day", JSON(status.closedOn == nil ? $0.lastDay : nil)),
            ("in_time", JSON((status.closedOn == nil ? $0.lastDay : nil).map { $0 <= status.campaign.content.to })),
          ])
        } ?? .null
      )
      .adding(
        "teams",
        .array(
          status.teams.map { team, communes, count in
            .object(
              [("team", team.json), ("commune_codes", .array(communes.map(JSON.string)))] + count.pairs)
          })
      )
      .adding("teams_not_reported", .array(status.silentTeams.map(JSON.string)))
      .adding("communes_not_reported", .array(status.silentCommunes.map(JSON.string)))
      .adding(
        "moved_since",
        .array(status.rows.filter { $0.movedTo != nil }.map { .string($0.audit.facility.code) })
      )
      .adding("found_later", .array(status.foundLater.map { .string($0.facility.code) }))
      .adding("inspected_later", codes(status.inspectedLater.filter { !$0.isCounted }))
      .adding("reopened_later", codes(status.inspectedLater.filter(\.isCounted)))
      .adding("without_result", .array(status.withoutResult.map(JSON.string)))
  }
}

extension CampaignProgress.Pace {
  /// With one decimal, rounded half up: `0,8`. What is not nothing is never written as nothing: `dưới 0,1`.
  package func text(_ language: Language) -> String {
    let tenths = (inspected * 20 + workingDays) / (workingDays * 2)
    if tenths == 0, inspected > 0 { return CampaignTerm.paceSlow.text(language) }
    return "\(tenths / 10)\(language == .vietnamese ? "," : ".")\(tenths % 10)"
  }
}

extension CampaignComparison {
  package static let columns: [ColumnKey] = [.figure, .before, .after, .change]

  /// The figures with the two sides beside each other; severities and topics that occur on neither side are left out.
  package func rows(_ language: Language) -> [DataRow] {
    var rows: [DataRow] = []
    func add(_ figure: String, _ value: (Side) -> Int) {
      let values = sides.map(value)
      rows.append(
        DataRow([
          .figure: .text(figure), .before: .integer(values[0]), .after: .integer(values[1]),
          .change: .integer(values[1] - values[0]),
        ]))
    }
    add(CampaignTerm.comparedFacilities.text(language), \.facilities)
    add(CampaignTerm.comparedInspected.text(language), \.inspected)
    add(CampaignTerm.comparedWithoutPaper.text(language), \.withoutPaper)
    add(CampaignTerm.comparedFindings.text(language), \.findings)
    for severity in Severity.allCases where sides.contains(where: { $0.severities[severity] != nil }) {
      add(CampaignTerm.comparedSeverity.text(language, ["name": severity.label(language)])) {
        $0.severities[severity] ?? 0
      }
    }
    for topic in Topic.allCases where sides.contains(where: { $0.topics[topic] != nil }) {
      add(CampaignTerm.comparedTopic.text(language, ["name": topic.label(language)])) { $0.topics[topic] ?? 0 }
    }
    return rows
  }

  package var json: JSON {
    .object([
      (
        "campaigns",
        .array(
          sides.map { side in
            .object([
              ("code", .string(side.campaign.code)), ("as_of", JSON(side.day)),
              ("facilities", .integer(side.facilities)), ("inspected", .integer(side.inspected)),
              ("without_paper", .integer(side.withoutPaper)), ("findings", .integer(side.findings)),
              ("without_result", .array(side.withoutResult.map(JSON.string))),
              (
                "severities",
                .object(Severity.allCases.map { ($0.rawValue, .integer(side.severities[$0] ?? 0)) })
              ),
              ("topics", .object(Topic.allCases.map { ($0.rawValue, .integer(side.topics[$0] ?? 0)) })),
            ])
          })
      ),
      ("new", .array(new.map { .string($0.code) })), ("gone", .array(gone.map { .string($0.code) })),
    ])
  }
}

extension CampaignPlan.Part {
  /// Why its facilities get this checklist, with how many.
  package func why(_ language: Language) -> String {
    var parts = ChecklistChoice.Reason.allCases.compactMap { reason -> String? in
      guard let count = reasons[reason] else { return nil }
      return reason.term.text(language, ["count": String(count), "others": others.joined(separator: ", ")])
    }
    if unsuitable > 0 { parts.append(CampaignTerm.formAsked.text(language, ["count": String(unsuitable)])) }
    return parts.joined(separator: "; ")
  }

  package var json: JSON {
    .object(
      ChecklistChoice.Reason.allCases.map { ($0.rawValue, .integer(reasons[$0] ?? 0)) }
        + [("unsuitable", .integer(unsuitable))])
  }
}

extension ChecklistChoice.Reason {
  fileprivate var term: CampaignTerm {
    switch self {
    case .onlyOne: .formOnly
    case .namedFirst: .formFirst
    case .mayFit: .formMayFit
    }
  }
}
