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
    .addedOn, .note,
  ]
  package static let campaignCommuneColumns: [ColumnKey] = [
    .communeCode, .commune, .team, .lead, .members, .from, .facilities, .inspected, .excused, .left,
  ]
  package static let campaignKindColumns: [ColumnKey] = [.kind, .facilities, .inspected, .excused, .left]
  package static let campaignTeamColumns: [ColumnKey] = [
    .team, .lead, .members, .commune, .facilities, .inspected, .excused, .left, .note,
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
        part.departure.map {
          apartWords(CampaignApart(facility: part.audit.facility, inspection: part.inspection, departure: $0), language)
            .uppercasedFirst
        },
        part.arrival.map {
          CampaignTerm.arrivedMark.text(
            language, ["commune": communeName($0.communeCode), "day": $0.on.text(language)])
        },
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

  /// A row for each team, and one for what nobody was given, so that they add up to the campaign.
  ///
  /// - Parameter isRead: By people, who are told in words that there is no team; for a program there is none.
  package func teamRows(_ status: CampaignStatus, isRead: Bool) -> [DataRow] {
    let teams = status.teams.map { team, communes, count in
      var row = count.row
      row[.team] = .text(team.name)
      row[.lead] = .text(team.lead)
      row[.members] = .text(team.members.joined(separator: ", "))
      row[.commune] = .text(communes.map { communeName($0) }.joined(separator: ", "))
      let former = status.formerTeams.filter { $0.now.name == team.name }.map(formerText)
      row[.note] = Field(former.isEmpty ? nil : former.joined(separator: "; "))
      return row
    }
    guard let unassigned = status.unassigned else { return teams }
    var row = unassigned.count.row
    row[.team] = Field(isRead ? CampaignTerm.withoutTeam.text(language) : nil)
    row[.commune] = .text(unassigned.communes.map { communeName($0) }.joined(separator: ", "))
    return teams + [row]
  }

  /// The teams with their people and numbers, a line each, and what nobody was given where there are teams.
  package func teamLines(_ status: CampaignStatus) -> [String] {
    func line(_ term: CampaignTerm, _ count: CampaignProgress.Count, _ communes: [String], _ team: CampaignTeam?)
      -> String
    {
      term.text(
        language,
        [
          "team": team?.name ?? "", "people": team?.people ?? "", "facilities": String(count.facilities),
          "communes": String(communes.count),
        ])
    }
    let teams = status.teams.map { line(.teamLine, $0.count, $0.communes, $0.team) }
    guard !teams.isEmpty, let unassigned = status.unassigned else { return teams }
    return teams + [line(.withoutTeamLine, unassigned.count, unassigned.communes, nil)]
  }

  /// What others inspected than the people who are the team now.
  private func formerText(_ part: FormerTeam) -> String {
    CampaignTerm.inspectedByFormer.text(
      language,
      [
        "count": countText(part.facilities.count, language), "team": part.former.name, "people": part.former.people,
        "facilities": part.facilities.map(\.code).joined(separator: ", "),
      ])
  }

  /// The same of all teams, in one line; `nil` where every team inspected what counts with it.
  package func formerTeamsText(_ status: CampaignStatus) -> String? {
    if status.formerTeams.isEmpty { return nil }
    return status.formerTeams.map { "\($0.now.name): \(formerText($0))." }.joined(separator: " ")
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
      row.movedTo.map { movedText(row.audit.facility.code, to: $0, row.inspection, language) }
    }
    if moved.isEmpty { return nil }
    return CampaignTerm.movedSince.text(
      language, ["count": countText(moved.count, language), "facilities": moved.joined(separator: "; ")])
  }

  /// One that moved, with the inspection that is still under way there.
  func movedText(_ facility: String, to commune: String, _ inspection: Inspection?, _ language: Language) -> String {
    let running = inspection.flatMap { $0.state == .inProgress ? unfinishedText($0, language) : nil }
    return CampaignTerm.movedOne.text(
      language,
      ["facility": facility, "commune": communeName(commune), "inspection": running.map { "; " + $0 } ?? ""])
  }

  private func unfinishedText(_ inspection: Inspection, _ language: Language) -> String {
    (inspection.state == .planned ? CampaignTerm.apartPlanned : .apartRunning).text(
      language, ["inspection": inspection.code])
  }

  /// What became of one that was not inspected, and what is open there.
  func apartWords(_ apart: CampaignApart, _ language: Language) -> String {
    let what =
      switch apart.departure {
      case .closed(let day): CampaignTerm.apartClosed.text(language, ["day": day.text(language)])
      case .moved(let commune): CampaignTerm.apartMoved.text(language, ["commune": communeName(commune)])
      case .kind(let kind): CampaignTerm.apartKind.text(language, ["kind": kind.label(language).lowercasedFirst])
      case .outside: CampaignTerm.apartOutside.text(language)
      }
    return [what, apart.inspection.map { unfinishedText($0, language) } ?? CampaignTerm.apartExcused.text(language)]
      .joined(separator: "; ")
  }

  /// The same behind a name.
  func apartText(_ apart: CampaignApart, _ name: String, _ language: Language) -> String {
    "\(name) (\(apartWords(apart, language)))"
  }

  func apartText(_ apart: CampaignApart, _ name: String) -> String { apartText(apart, name, language) }

  /// What was not inspected and is gone, in one line; `nil` where nothing is.
  package func apartText(_ apart: [CampaignApart]) -> String? {
    apartText(apart.map { apartText($0, $0.facility.code) }, language)
  }

  func apartText(_ facilities: [String], _ language: Language) -> String? {
    facilities.isEmpty
      ? nil
      : CampaignTerm.apartSince.text(
        language, ["count": countText(facilities.count, language), "facilities": facilities.joined(separator: "; ")])
  }

  /// What came into the area since the campaign began, in one line; `nil` where nothing did.
  package func arrivedText(_ status: CampaignStatus) -> String? {
    arrivedText(
      status.rows.compactMap { row in
        row.arrival.map { arrivedText(row.audit.facility.code, $0, row.inspection, isExcused: row.isExcused, language) }
      },
      language)
  }

  func arrivedText(_ facilities: [String], _ language: Language) -> String? {
    facilities.isEmpty
      ? nil
      : CampaignTerm.arrivedSince.text(
        language, ["count": countText(facilities.count, language), "facilities": facilities.joined(separator: "; ")])
  }

  /// One that came, and whether somebody planned to go there or said why not.
  func arrivedText(
    _ facility: String, _ arrival: CampaignArrival, _ inspection: Inspection?, isExcused: Bool, _ language: Language
  ) -> String {
    let term: CampaignTerm = inspection != nil ? .arrivedOne : isExcused ? .arrivedExcused : .arrivedUnplanned
    return term.text(
      language,
      ["facility": facility, "commune": communeName(arrival.communeCode), "day": arrival.on.text(language)])
  }

  /// Open inspections beside the one by which their facility counts, in one line; `nil` without any.
  package func doubledText(
    _ doubled: [(inspection: Inspection, facility: Facility)], _ language: Language
  ) -> String? {
    doubled.isEmpty
      ? nil
      : CampaignTerm.doubled.text(
        language,
        [
          "count": countText(doubled.count, language),
          "inspections": doubled.map { "\($0.inspection.code) (\($0.facility.code))" }.joined(separator: "; "),
        ])
  }

  /// All that a campaign counts and that is not where it would be looked for, a line each; `nil` where there is none.
  package func apartLines(_ status: CampaignStatus) -> String? {
    let lines = [
      formerTeamsText(status), movedText(status), apartText(status.apart), arrivedText(status),
      doubledText(status.doubled, language),
    ].compactMap(\.self)
    return lines.asLines
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
          }
            + [status.unassigned].compactMap(\.self).map { communes, count in
              .object([("team", .null), ("commune_codes", .array(communes.map(JSON.string)))] + count.pairs)
            })
      )
      .adding(
        "former_teams",
        .array(
          status.formerTeams.map { part in
            .object([
              ("team", .string(part.now.name)), ("former", part.former.json),
              ("facility_codes", .array(part.facilities.map { .string($0.code) })),
            ])
          })
      )
      .adding("teams_not_reported", .array(status.silentTeams.map(JSON.string)))
      .adding("communes_not_reported", .array(status.silentCommunes.map(JSON.string)))
      .adding(
        "moved_since",
        .array(status.rows.filter { $0.movedTo != nil }.map { .string($0.audit.facility.code) })
      )
      .adding("apart", .array(status.apart.map(\.json)))
      .adding(
        "arrived_since",
        .array(
          status.rows.compactMap { row in
            row.arrival.map {
              .object([
                ("facility_code", .string(row.audit.facility.code)), ("from_commune_code", .string($0.communeCode)),
                ("on", JSON($0.on)),
              ])
            }
          })
      )
      .adding("doubled", .array(status.doubled.map { .string($0.inspection.code) }))
      .adding("found_later", .array(status.foundLater.map { .string($0.facility.code) }))
      .adding("inspected_later", codes(status.inspectedLater.filter { !$0.isCounted }))
      .adding("reopened_later", codes(status.inspectedLater.filter(\.isCounted)))
      .adding("without_result", .array(status.withoutResult.map(JSON.string)))
      .adding("in_progress", .array(status.unfinished.map { .string($0.code) }))
  }
}

extension CampaignApart {
  package var json: JSON {
    var (day, commune, kind): (CalendarDay?, String?, FacilityKind?) = (nil, nil, nil)
    switch departure {
    case .closed(let on): day = on
    case .moved(let code): commune = code
    case .kind(let now): kind = now
    case .outside: break
    }
    return .object([
      ("facility_code", .string(facility.code)), ("inspection", JSON(inspection?.code)),
      ("state", JSON(inspection?.state.rawValue)), ("reason", .string(departure.reason)), ("closed_on", JSON(day)),
      ("commune_code", JSON(commune)), ("kind", JSON(kind?.rawValue)),
    ])
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

  /// The figures with the two sides beside each other; severities and topics that occur on neither side are left out. What
  /// a side does not know has no change either.
  package func rows(_ language: Language) -> [DataRow] {
    var rows: [DataRow] = []
    func field(_ number: Int?) -> Field { number.map { .integer($0) } ?? .text(Term.noFigures.text(language)) }
    func add(_ figure: String, _ value: (Side) -> Int?) {
      let (before, after) = (value(sides[0]), value(sides[1]))
      let change = before.flatMap { before in after.map { $0 - before } }
      rows.append(
        DataRow([
          .figure: .text(figure), .before: field(before), .after: field(after), .change: field(change),
        ]))
    }
    add(CampaignTerm.comparedFacilities.text(language), \.facilities)
    add(CampaignTerm.comparedInspected.text(language), \.inspected)
    add(CampaignTerm.comparedWithoutPaper.text(language), \.withoutPaper)
    add(CampaignTerm.comparedFindings.text(language)) { $0.known($0.findings) }
    // Where all the findings are of the same facilities the two lines would be one.
    if sides.contains(where: { $0.commonFindings != $0.findings }), !inspectedInBoth.isEmpty {
      add(CampaignTerm.comparedCommonFindings.text(language)) { $0.known($0.commonFindings) }
    }
    for severity in Severity.allCases where sides.contains(where: { $0.severities[severity] != nil }) {
      add(CampaignTerm.comparedSeverity.text(language, ["name": severity.label(language)])) {
        $0.known($0.severities[severity] ?? 0)
      }
    }
    for topic in Topic.allCases where sides.contains(where: { $0.topics[topic] != nil }) {
      add(CampaignTerm.comparedTopic.text(language, ["name": topic.label(language)])) {
        $0.known($0.topics[topic] ?? 0)
      }
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
              ("without_paper", .integer(side.withoutPaper)), ("findings", JSON(side.known(side.findings))),
              ("without_result", .array(side.withoutResult.map(JSON.string))),
              ("in_progress", .array(side.unfinished.map { .string($0.code) })),
              (
                "merged",
                .array(
                  side.merged.map { .object([("code", .string($0.former)), ("facility_code", .string($0.now.code))]) })
              ),
              ("inspected_later", .array(side.later.filter { !$0.isCounted }.map { .string($0.inspection.code) })),
              ("reopened_later", .array(side.later.filter(\.isCounted).map { .string($0.inspection.code) })),
              ("findings_of_both", JSON(inspectedInBoth.isEmpty ? nil : side.known(side.commonFindings))),
              ("inspected_only", .array(side.inspectedHereOnly.map { .string($0.code) })),
              ("apart", .array(side.apart.map(\.json))),
              (
                "severities",
                .object(Severity.allCases.map { ($0.rawValue, JSON(side.known(side.severities[$0] ?? 0))) })
              ),
              ("topics", .object(Topic.allCases.map { ($0.rawValue, JSON(side.known(side.topics[$0] ?? 0))) })),
            ])
          })
      ),
      ("inspected_in_both", .array(inspectedInBoth.map { .string($0.code) })),
      ("new", .array(new.map { .string($0.facility.code) })), ("gone", .array(gone.map { .string($0.facility.code) })),
      ("new_because", .array(new.map(\.json))), ("gone_because", .array(gone.map(\.json))),
    ])
  }
}

extension OneSided {
  package var json: JSON {
    var (day, commune, kind): (CalendarDay?, String?, FacilityKind?) = (nil, nil, nil)
    switch why {
    case .departed(.closed(let on)), .closedThen(let on), .entered(let on): day = on
    case .departed(.moved(let code)): commune = code
    case .departed(.kind(let now)): kind = now
    case .departed(.outside), .unlisted: break
    }
    return .object([
      ("facility_code", .string(facility.code)), ("reason", .string(why.reason)), ("on", JSON(day)),
      ("commune_code", JSON(commune)), ("kind", JSON(kind?.rawValue)),
    ])
  }
}

extension Desk {
  /// What one campaign has and the other has not, and why, a line each; which codes became another one, which inspections
  /// are not concluded, and what came after a campaign was closed.
  package func apartLines(_ comparison: CampaignComparison, _ vantage: Vantage) throws -> [String] {
    func line(_ term: CampaignTerm, _ facilities: [OneSided], _ isNew: Bool) -> String? {
      let texts = facilities.map { "\($0.facility.code) (\(words($0.why, isNew: isNew)))" }
      return texts.isEmpty ? nil : term.text(language, ["facilities": texts.joined(separator: "; ")])
    }
    var lines = [
      line(.comparedNew, comparison.new, true), line(.comparedGone, comparison.gone, false),
    ].compactMap(\.self)
    for side in comparison.sides where !side.merged.isEmpty {
      let codes = side.merged.map {
        CampaignTerm.comparedMergedOne.text(language, ["former": $0.former, "code": $0.now.code])
      }
      lines.append(
        CampaignTerm.comparedMerged.text(
          language, ["campaign": side.campaign.code, "codes": codes.joined(separator: "; ")]))
    }
    lines += comparison.sameness(language)
    for side in comparison.sides {
      let told = [
        apartText(side.apart), side.isWithoutClosed ? Term.nothingClosedYet.text(language) : nil,
        noResultText(side.withoutResult, language),
        try unfinishedText(side.unfinished, Vantage(day: side.day, knownAt: vantage.knownAt)),
        inspectedLaterText(side.later),
      ]
      lines += told.compactMap(\.self).map { "\(side.campaign.code): \($0)" }
    }
    return lines
  }

  /// - Parameter isNew: Of one that the earlier campaign did not have.
  private func words(_ why: OneSided.Why, isNew: Bool) -> String {
    switch why {
    case .departed(.closed(let day)): CampaignTerm.apartClosed.text(language, ["day": day.text(language)])
    case .departed(.moved(let code)):
      (isNew ? CampaignTerm.comparedCame : .apartMoved).text(language, ["commune": communeName(code)])
    case .departed(.kind(let kind)):
      (isNew ? CampaignTerm.comparedKindThen : .comparedKindNow).text(
        language, ["kind": kind.label(language).lowercasedFirst])
    case .departed(.outside):
      (isNew ? CampaignTerm.comparedOutsideThen : .comparedOutsideNow).text(language)
    case .closedThen(let day): CampaignTerm.comparedClosedThen.text(language, ["day": day.text(language)])
    case .entered(let day): CampaignTerm.comparedEntered.text(language, ["day": day.text(language)])
    case .unlisted: CampaignTerm.comparedUnlisted.text(language)
    }
  }
}

extension CampaignComparison {
  /// Whether the two sides looked at the same facilities, a line each; empty where they did, and where a side looked at none.
  package func sameness(_ language: Language) -> [String] {
    guard sides.contains(where: { !$0.inspectedHereOnly.isEmpty }), sides.allSatisfy({ $0.inspected > 0 }) else {
      return []
    }
    func codes(_ facilities: [Facility]) -> String { facilities.map(\.code).joined(separator: ", ") }
    let both =
      inspectedInBoth.isEmpty
      ? CampaignTerm.comparedNobodyInBoth.text(language)
      : CampaignTerm.comparedBoth.text(
        language, ["count": countText(inspectedInBoth.count, language), "facilities": codes(inspectedInBoth)])
    return [both]
      + sides.filter { !$0.inspectedHereOnly.isEmpty }.map {
        CampaignTerm.comparedOnly.text(
          language, ["campaign": $0.campaign.code, "facilities": codes($0.inspectedHereOnly)])
      }
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
