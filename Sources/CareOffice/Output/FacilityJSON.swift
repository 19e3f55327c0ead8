package import CareCore
import CareMessages

extension Desk {
  package func facilityJSON(_ facility: Facility, on day: CalendarDay) throws -> JSON {
    facilityJSON(try dossier(facility), on: day)
  }

  /// One facility with its papers, censuses and discoveries, as of a day.
  package func facilityJSON(_ dossier: FacilityDossier, on day: CalendarDay) -> JSON {
    let audit = dossier.licensingAudit(on: day, tables: licensingTables)
    let dossier = dossier.through(day)
    let row = row(audit)
    let columns: [ColumnKey] = [
      .code, .name, .kind, .otherKinds, .ownership, .operatorKind, .religion, .religiousKind, .host, .communeCode,
      .commune, .province, .address, .setting, .head, .phone, .opened, .duties, .area, .from, .situation,
    ]
    var pairs = columns.map { ($0.rawValue, JSON(row[$0])) }
    pairs.append(("audit", auditJSON(audit)))
    pairs.append(
      (
        "permits",
        .array(
          dossier.permits.map { permit in
            let row = self.row(permit, of: dossier.facility, on: day, wording: permit.content(on: day))
            let columns: [ColumnKey] = [.permitKind, .number, .issuer, .issued, .capacity, .expires, .standing]
            return .object(
              columns.map { column in
                // For machines the last possible day; how closely it is known stands with the entry.
                switch column {
                case .issued:
                  (column.rawValue, JSON(permit.events.first { $0.kind == .issued || $0.kind == .reissued }?.on))
                case .number: (column.rawValue, JSON(permit.content(on: day).number))
                default: (column.rawValue, JSON(row[column]))
                }
              } + [
                (
                  "events",
                  .array(
                    permit.events.map { event in
                      var row = self.row(event)
                      row[.on] = .day(event.on)
                      return JSON(row, columns: Self.eventColumns)
                        .adding("day_precision", JSON(term: event.precision))
                        .adding("file_returned", JSON(event.isFileReturned))
                    })
                )
              ])
          })
      ))
    pairs.append(
      (
        "censuses",
        .array(
          dossier.censuses.map { census in
            .object(
              [
                ("on", JSON(census.on)), ("children", JSON(census.children)), ("others", JSON(census.others)),
                ("beneficiaries", JSON(census.beneficiaries)),
              ] + Census.Part.allCases.map { ($0.rawValue, JSON(census[$0])) }
                + [("counted_by", JSON(census.countedBy))])
          })
      ))
    pairs.append(
      (
        "discoveries",
        .array(
          dossier.discoveries.map {
            .object([("on", JSON($0.on)), ("source", JSON(term: $0.source)), ("note", JSON($0.note))])
          })
      ))
    pairs.append(
      (
        "discovery_steps",
        .array(
          dossier.discoverySteps.map {
            .object([
              ("step", JSON(term: $0.kind)), ("on", JSON($0.on)), ("document", JSON($0.document)),
              ("note", JSON($0.note)),
            ])
          })
      ))
    pairs.append(
      (
        "closures",
        .array(
          dossier.closures.map {
            .object([
              ("event", JSON(term: $0.kind)), ("on", JSON($0.on)), ("document", JSON($0.document)),
              ("unplaced", JSON($0.unplaced)),
            ])
          })
      ))
    pairs += operationJSON(dossier)
    return .object(pairs)
  }

  package static let eventColumns: [ColumnKey] = [.event, .on, .until, .document, .issuer, .note]

  /// The audit as INTERFACE.md fixes it; of a closed place it has no number of people, since nobody is there.
  ///
  /// `others_counted` and `children_counted` stand there only where they are false, the latter with the `others` that were
  /// counted; `without_destination` only where a closing left children without a place on record; `unsaid_acts` only where
  /// an authority did what the headline does not say; `resumption_not_recorded`, `start_not_recorded`, `termination_ahead`
  /// and `noticed_kind` only where there is something to be said beside it; `stated_on` only where a number is
  /// older than the last count.
  package func auditJSON(_ audit: LicensingAudit) -> JSON {
    var json = auditKeys(audit)
    if audit.present(audit.lacksOthers) == true { json = json.adding("others_counted", .boolean(false)) }
    if let others = audit.present(audit.othersAlone) {
      json = json.adding("children_counted", .boolean(false)).adding("others", .integer(others))
    }
    if audit.isNeedyStale { json = json.adding("needy_recounted", .boolean(false)) }
    if let unplaced = audit.withoutPlaces {
      json = json.adding(
        "without_destination",
        .object([("since", JSON(unplaced.since)), ("children", JSON(unplaced.children))]))
    }
    if let day = audit.countedAfterClosing { json = json.adding("counted_after_closing", JSON(day)) }
    if !audit.unsaidActs.isEmpty {
      json = json.adding("unsaid_acts", .array(audit.unsaidActs.map { JSON(term: $0) }))
    }
    if let resumed = audit.resumedByNotice {
      json = json.adding(
        "resumption_not_recorded",
        .object([
          ("notice_received", JSON(resumed.received)), ("planned", JSON(resumed.planned)), ("since", JSON(resumed.on)),
        ]))
    }
    if let planned = audit.plannedStartPassed { json = json.adding("start_not_recorded", JSON(planned)) }
    if let ahead = audit.terminationAhead { json = json.adding("termination_ahead", self.json(ahead)) }
    if let kind = audit.noticedKind { json = json.adding("noticed_kind", JSON(term: kind)) }
    if !audit.doubledPapers.isEmpty {
      json = json.adding(
        "doubled_papers",
        .array(
          audit.doubledPapers.map { copies in
            .object([
              ("permit_kind", JSON(term: copies.permits[0].kind)),
              ("numbers", .array(copies.permits.map { JSON($0.content.number) })),
              ("commands", .array(copies.commands(at: audit.facility.code).map(JSON.string))),
            ])
          }))
    }
    if !audit.papersLeftOpen.isEmpty {
      json = json.adding(
        "papers_left_open",
        .array(
          audit.papersLeftOpen.map { permit in
            let open = permit.grantWithoutTerm(on: audit.day)
            return .object([
              ("permit_kind", JSON(term: permit.kind)), ("number", JSON(permit.content.number)),
              ("event", JSON(term: open?.event.kind)), ("on", JSON(open?.event.on)), ("expires", JSON(open?.former)),
            ])
          }))
    }
    let stated = Census.Figure.all.compactMap { figure in audit.statedOn[figure].map { (figure.name, JSON($0)) } }
    return stated.isEmpty ? json : json.adding("stated_on", .object(stated))
  }

  private func auditKeys(_ audit: LicensingAudit) -> JSON {
    .object([
      ("facility_code", .string(audit.facility.code)), ("facility_name", JSON(audit.profile?.name)),
      ("kind", JSON(term: audit.profile?.kind)),
      ("other_kinds", .array((audit.profile?.otherKinds ?? []).map { JSON(term: $0) })),
      ("commune_code", JSON(audit.profile?.communeCode)),
      ("as_of", JSON(audit.day)), ("situation", JSON(term: audit.situation)),
      ("founding_basis", JSON(term: audit.foundingBasis)),
      (
        "classes",
        .array(
          audit.classes.map { part in
            .object([
              ("licensing_class", JSON(term: part.licensingClass)), ("situation", JSON(term: part.situation)),
              // What is not on file may be needed or not, and what is may be worth nothing, where no law is known.
              (
                "operation_paper",
                part.openPaper != nil || isBeyondLaw(part, audit) && part.operationPaper == .none
                  ? .null : JSON(term: part.operationPaper)
              ),
              (
                "operation_paper_state",
                part.openPaper != nil || part.isPaperStateOpen || isBeyondLaw(part, audit)
                  ? .null : JSON(term: part.operationPaperState)
              ),
              (
                "reasons",
                .array(
                  part.reasons.map { reason in
                    .object([
                      ("rule", .string(reason.rule.rawValue)), ("citation", .string(reason.citation)),
                      ("certainty", JSON(term: reason.certainty)), ("message", .string(reason.text(language))),
                    ])
                  })
              ),
            ])
          })
      ),
      ("law", law.json),
      ("regime", JSON(term: audit.regime)),
      ("situation_until_2026_06_30", JSON(term: audit.situationWhileLicensed)),
      (
        "situation_until_2026_06_30_certainty",
        JSON(term: audit.namedWhileLicensed?.isUnread == true ? Certainty.unverified : nil)
      ),
      ("without_notice_since", JSON(audit.withoutNoticeSince)),
      ("days_operating_without_notice", JSON(audit.daysOperatingWithoutNotice)),
      ("children", JSON(audit.present(audit.children))), ("beneficiaries", JSON(audit.present(audit.beneficiaries))),
      ("conditions_met", JSON(audit.conditionsMet)),
      (
        "conditions",
        .object([
          ("inspected", .boolean(audit.isInspected)),
          ("failed", .array(audit.conditions.failed.map(JSON.string))),
          ("not_concluded", .array(audit.conditions.open.map(JSON.string))),
          ("met", .array(audit.conditions.met.map(JSON.string))),
          ("others", .array(audit.conditions.others.map(JSON.string))),
          (
            "in_progress",
            .array(
              audit.unfinished.map { unfinished in
                .object([
                  ("inspection", .string(unfinished.inspection)), ("started_on", JSON(unfinished.on)),
                  ("reopened", .boolean(unfinished.isReopened)),
                  ("not_met", .array(unfinished.notMet.map(JSON.string))),
                ])
              })
          ),
        ])
      ),
      (
        "open_findings",
        .array(
          audit.unsettledFindings.map { finding in
            .object([
              ("code", .string(finding.code)), ("severity", JSON(term: finding.severity)),
              ("state", JSON(term: finding.state)),
              ("last_day", JSON(finding.lastDay)), ("overdue", .boolean(finding.isOverdue)),
              ("met_since", .boolean(finding.isMetSince)),
            ])
          })
      ),
      ("children_without_placement_decision", JSON(audit.childrenWithoutPlacementDecision)),
      ("children_without_admission_decision", JSON(audit.childrenWithoutAdmissionDecision)),
      ("without_paper_since", JSON(audit.withoutPaper?.lowerBound)),
      ("days_operating_without_paper", JSON(audit.daysOperatingWithoutPaper)),
      ("discovered_on", JSON(audit.discoveredOn)),
      ("days_since_discovery", JSON(audit.daysSinceDiscovery)),
      ("papers_confirmed_on", JSON(audit.papersConfirmedOn)),
      ("authority_overdue", .array(audit.authorityOverdue.map(overdueJSON))),
      (
        "stopped_files",
        .array(
          audit.stoppedFiles.map { file in
            .object([
              ("permit_kind", JSON(term: file.permitKind)),
              ("filed_on", JSON(file.filed.precision == .day ? file.filed.on : nil)), ("stopped_from", JSON(file.cut)),
              ("last_day", JSON(file.overdue?.term.lastDay)), ("days_overdue", JSON(file.overdue?.days)),
              ("message", .string(notes(file, of: audit.facility))),
            ])
          })
      ),
      ("next_steps", .array(audit.nextSteps.map { stepJSON($0, of: audit) })),
    ])
  }

  private func overdueJSON(_ overdue: AuthorityOverdue) -> JSON {
    .object([
      ("permit_kind", JSON(term: overdue.term.permitKind)),
      ("filed_on", JSON(overdue.term.precision == .day ? overdue.term.from : nil)),
      ("last_day", JSON(overdue.term.lastDay)), ("days_overdue", .integer(overdue.days)),
      ("received_by", JSON(overdue.term.decider?.receiver)), ("competent", JSON(overdue.term.decider?.competent)),
      ("competent_checked", JSON(overdue.term.decider.flatMap { $0.competent == nil ? nil : $0.isChecked })),
      ("citation", .string(overdue.term.citation)), ("certainty", JSON(term: overdue.term.certainty)),
      ("provisional", .boolean(overdue.term.doubt.isProvisional)), ("message", .string(overdueText(overdue))),
    ])
  }

  private func stepJSON(_ step: NextStep, of audit: LicensingAudit) -> JSON {
    .object([
      ("step", JSON(term: step.action)), ("citation", .string(step.citation)),
      ("certainty", JSON(term: step.certainty)), ("decided_by", JSON(term: step.decidedBy)),
      ("bodies", .array(step.bodies.map { .string($0) })), ("bodies_checked", .boolean(step.areBodiesChecked)),
      ("message", .string(stepText(step, of: audit))),
    ])
  }

  /// A change of situation, with the facts that did it.
  package func changeJSON(_ change: LicensingChange) -> JSON {
    .object([
      ("on", JSON(change.on)), ("before", JSON(term: change.before)), ("situation", JSON(term: change.situation)),
      ("papers_confirmed_on", JSON(change.basis?.confirmedOn ?? change.audit.papersConfirmedOn)),
      ("cause", JSON(term: change.cause)),
      ("facts", .array(change.facts.map { .string($0.text(language)) })), ("audit", auditJSON(change.audit)),
    ])
  }
}
