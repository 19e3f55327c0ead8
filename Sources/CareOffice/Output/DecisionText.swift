package import CareCore
package import CareMessages

extension InspectionLimit {
  /// The limit, its last day and what to mind, as lines; how it was counted comes last.
  package func lines(_ inspection: Inspection, _ law: LawCitations, _ language: Language) -> [String] {
    guard inspection.start != nil else { return [] }
    let pauses = inspection.pauses.flatMap { $0.lines(in: inspection, law, language) }
    if inspection.openPause != nil { return pauses }
    guard let deadline, let result, case .counted(let amount, let unit) = deadline.term else {
      return [CampaignTerm.limitNone.text(language)] + pauses
    }
    var lines: [String] = []
    let term = ["amount": String(amount), "unit": unit.label(language)]
    let isOfDecision = inspection.start?.limit != nil
    if let row {
      let most = ["most": String(row.days), "citation": row.markedCitation(language)]
      let wording: CampaignTerm = isOfDecision ? .limitByBoth : .limitByLaw
      lines.append(wording.text(language, term.merging(most) { $1 }))
      if row.reading != .read {
        let doubt: CampaignTerm = row.reading == .interpretation ? .limitInterpreted : .limitUnchecked
        lines.append("(!) " + doubt.text(language, ["source": row.source]))
      }
      if isAboveLegal { lines.append("(!) " + CampaignTerm.limitAboveLegal.text(language, most)) }
    } else {
      lines.append(CampaignTerm.limitByDecision.text(language, term))
    }
    if let more = inspection.limitExtension {
      lines.append(
        CampaignTerm.limitExtended.text(
          language,
          [
            "amount": String(more.amount), "unit": more.unit.label(language),
            "on": more.grantedOn?.text(language) ?? "", "approver": more.approver ?? "", "reason": more.reason ?? "",
          ]))
    }
    lines += pauses
    lines.append(
      lastDaysText(language)
        ?? CampaignTerm.limitLastDay.text(
          language, ["day": result.legalLastDay.text(language), "safe": result.safeDay.text(language)]))
    if let strictLastDay {
      lines.append("(!) " + CampaignTerm.limitStrict.text(language, ["day": strictLastDay.text(language)]))
    }
    return lines + [CampaignTerm.limitHead.text(language)]
      + result.steps.map { step in
        // No step may call the day of a decision the law's.
        guard isOfDecision, case .last(let day) = step else { return "– \(step.text(law, language))" }
        let clause = law.text(.termLast, on: day, language)
        return "– " + CampaignTerm.limitDecisionLast.text(language, ["day": day.longText(language), "law": clause])
      }
      + result.warnings.map { "(!) \($0.text(language))" }
  }

  /// The last day by the limit that the decision states beside the one by the law's most; `nil` where only one is known.
  package func lastDaysText(_ language: Language) -> String? {
    guard let row, let lawLastDay, let result, case .counted(let amount, let unit) = deadline?.term else { return nil }
    return CampaignTerm.limitLastDays.text(
      language,
      [
        "amount": String(amount), "unit": unit.label(language), "day": result.legalLastDay.text(language),
        "safe": result.safeDay.text(language), "most": String(row.days), "law": lawLastDay.text(language),
        "citation": row.markedCitation(language),
      ])
  }

  /// By how many days which limit was passed, each with its source; empty where none was.
  ///
  /// - Parameter day: The last day of the inspection, or the present one while it goes on.
  package func overrunTexts(on day: CalendarDay, isClosed: Bool, _ language: Language) -> [String] {
    overruns(on: day).map { overrun in
      let term: CampaignTerm =
        switch overrun.source {
        case .decision: .overranDecision
        case .law: .overranLaw
        case .calendarDays: .overranCalendarDays
        }
      return term.text(
        language,
        [
          "end": (isClosed ? CampaignTerm.overranClosed : .overranRunning).text(
            language, ["day": day.text(language)]),
          "days": String(overrun.days), "last": overrun.lastDay.text(language), "decision": decision ?? "",
          "most": row.map { String($0.days) } ?? "", "citation": row?.markedCitation(language) ?? "",
        ])
    }
  }

  fileprivate func json(on day: CalendarDay) -> JSON {
    json.adding(
      "overruns",
      .array(
        overruns(on: day).map { overrun in
          .object([
            ("limit", .string(overrun.source.rawValue)), ("last_day", JSON(overrun.lastDay)),
            ("days", .integer(overrun.days)),
          ])
        }))
  }

  package var json: JSON {
    .object([
      ("legal_last_day", JSON(result?.legalLastDay)), ("safe_day", JSON(result?.safeDay)),
      ("basis", JSON(deadline?.basis?.citation)), ("most_days", JSON(row?.days)),
      ("most_extension_days", JSON(row?.extensionDays)), ("checked", JSON(row.map { $0.reading == .read })),
      ("reading", JSON(term: row?.reading)),
      ("above_legal", .boolean(isAboveLegal)), ("strict_last_day", JSON(strictLastDay)),
      ("law_last_day", JSON(lawLastDay)),
      ("provisional", .boolean(result?.isProvisional ?? false)),
    ])
  }
}

extension InspectionPause {
  fileprivate func lines(in inspection: Inspection, _ law: LawCitations, _ language: Language) -> [String] {
    var lines = [
      (to == nil ? CampaignTerm.pauseOpen : .pauseLine).text(
        language,
        [
          "from": from.text(language), "to": to?.text(language) ?? "", "days": days.map { String($0) } ?? "",
          "document": document.map { " (\($0))" } ?? "", "reason": reason,
        ])
    ]
    lines += corrections.map { $0.text(language) }
    guard let decided = inspection.start?.decided else { return lines }
    if !inspection.isPauseSettled {
      let allowed = law.row(.pauseForceMajeure, on: decided).map {
        " (" + CampaignTerm.pauseAllowed.text(language, ["law": $0.text(language)]) + ")"
      }
      lines.append("(!) " + CampaignTerm.pauseUnsettled.text(language, ["law": allowed ?? ""]))
    } else if let row = law.row(.pauseOnRequest, on: decided), let most = row.days,
      inspection.pauses.count > 1 || days.map({ $0 > most }) ?? false
    {
      lines.append("(!) " + CampaignTerm.pauseLong.text(language, ["most": String(most), "law": row.text(language)]))
    }
    return lines
  }

  fileprivate var json: JSON {
    .object([
      ("from", JSON(from)), ("to", JSON(to)), ("document", JSON(document)), ("reason", .string(reason)),
      ("corrections", corrections.json),
    ])
  }
}

extension InspectionView {
  /// The decision, what it rests on, the plan and the team, with who has not declared, as lines; none before it began.
  ///
  /// - Parameters:
  ///   - noticeBasis: Of a check after a notice, as ``Desk/noticeBasis(of:at:_:)`` has it.
  ///   - today: By which one that goes on is late.
  package func decisionLines(
    _ law: LawCitations, _ regimes: InspectionRegimes, noticeBasis: String?, on today: CalendarDay,
    _ language: Language
  ) -> [String] {
    guard let start = inspection.start else { return [] }
    var lines = [
      CampaignTerm.decisionLine.text(
        language,
        [
          "number": start.decision, "decided": start.decided.text(language), "issuer": start.issuer,
          "announced": start.announced.text(language),
        ])
    ]
    if let decision = inspection.decision {
      lines.append(
        CampaignTerm.bodyLine.text(
          language,
          [
            "regime": regimes.text(start.regime, decision.body, decided: start.decided, basis: start.basis, language),
            "body": decision.body.label(language),
          ]))
      let basis = noticeBasis ?? start.basis?.label(language) ?? DutyTerm.noBasis.text(language)
      lines.append(CampaignTerm.basisLine.text(language, ["basis": basis]))
      if let scope = decision.scope { lines.append(CampaignTerm.scopeLine.text(language, ["scope": scope])) }
      if let plan = decision.plan { lines.append(CampaignTerm.planLine.text(language, ["plan": plan])) }
    }
    if !team.isEmpty { lines.append(CampaignTerm.teamHead.text(language)) }
    for (index, member) in team.enumerated() {
      let plain: CampaignTerm = index == 0 ? .lead : .member
      var arguments = ["name": member.name, "role": member.role ?? plain.text(language)]
      arguments["day"] = member.declaredOn?.text(language)
      lines.append(
        (member.declaredOn == nil ? CampaignTerm.memberUndeclared : .memberDeclared).text(language, arguments))
    }
    lines += limit.lines(inspection, law, language)
    lines += earlierClosingTexts(language)
    lines += overrunTexts(today, language).map { "(!) " + $0 }
    if let open = openSideText(law, language) { lines.append("(!) " + open) }
    lines += (countedTexts(language) + doubtfulTexts(language)).map { "(!) " + $0 }
    lines += [contradictionText(language)].compactMap(\.self).map { "(!) " + $0 }
    if let change = lawChangeText(today, language) { lines.append("(!) " + change) }
    return lines
  }

  /// How it stands, with the days of its beginning and its end.
  package func stateText(_ language: Language) -> String {
    let started = inspection.start?.on.shortText
    let state = inspection.state.label(language)
    if inspection.state == .closed, let started, let closed = inspection.minutes?.closedOn.shortText {
      return CampaignTerm.stateFromTo.text(language, ["state": state, "from": started, "to": closed])
    }
    if let canceled = inspection.cancellation {
      let day = canceled.on.shortText
      let text =
        started.map { CampaignTerm.stateFromTo.text(language, ["state": state, "from": $0, "to": day]) }
        ?? CampaignTerm.canceledOn.text(language, ["state": state, "to": day])
      return canceled.reason.isEmpty
        ? text : text + "\n" + CampaignTerm.canceledReason.text(language, ["reason": canceled.reason])
    }
    guard let started else { return state }
    return CampaignTerm.stateFrom.text(language, ["state": state, "from": started])
  }

  /// Its pauses and the extension of its limit, as papers say them: without the reasons, which are free words. That the
  /// days of a pause are left out is said where no text that was read says so. `nil` where it went through.
  package func courseText(_ language: Language) -> String? {
    var lines = inspection.pauses.flatMap { pause in
      [
        CampaignTerm.pausedOfCourse.text(
          language,
          [
            "from": pause.from.text(language), "to": pause.to?.text(language) ?? "…",
            "days": pause.days.map { String($0) } ?? "…", "document": pause.document.map { " (\($0))" } ?? "",
          ])
      ] + pause.corrections.map { "\($0.text(language, saysReason: false))." }
    }
    if !inspection.pauses.isEmpty, !inspection.isPauseSettled {
      lines.append(CampaignTerm.pauseUnsettled.text(language, ["law": ""]))
    }
    if let more = inspection.limitExtension {
      let on = more.grantedOn.map { " (\($0.text(language)))" } ?? ""
      lines.append(
        CampaignTerm.extendedOfCourse.text(
          language, ["amount": String(more.amount), "unit": more.unit.label(language), "on": on]))
    }
    lines += earlierClosingTexts(language)
    return lines.isEmpty ? nil : lines.joined(separator: " ")
  }

  /// That it was closed before and opened again, with the days; one ends where it ended then or not.
  package func earlierClosingTexts(_ language: Language) -> [String] {
    earlierClosings.map { earlier in
      CampaignTerm.closedEarlier.text(
        language,
        ["closed": earlier.closedOn.text(language), "reopened": earlier.reopenedOn.text(language)])
    }
  }

  /// That the day of its closing lies before that of an earlier closing, or before it was opened again; `nil` where neither.
  package func closedBeforeReopeningText(_ language: Language) -> String? {
    guard let on = inspection.minutes?.closedOn,
      let earlier = earlierClosings.last(where: { on < $0.closedOn || on < $0.reopenedOn })
    else { return nil }
    return CampaignTerm.closedBeforeReopening.text(
      language,
      [
        "on": on.text(language), "closed": earlier.closedOn.text(language),
        "reopened": earlier.reopenedOn.text(language), "inspection": inspection.code,
      ])
  }

  /// By how many days which limit was passed; empty where none was.
  package func overrunTexts(_ today: CalendarDay, _ language: Language) -> [String] {
    switch inspection.state {
    case .planned, .canceled: []
    case .inProgress: limit.overrunTexts(on: today, isClosed: false, language)
    case .closed: limit.overrunTexts(on: inspection.minutes?.closedOn ?? today, isClosed: true, language)
    }
  }

  /// That it is open which of two sets of requirements binds the facility, so that each is a reading; `nil` where not.
  package func openSideText(_ law: LawCitations, _ language: Language) -> String? {
    guard isSideOpen else { return nil }
    return CampaignTerm.sideOpen.text(language, ["law": law.text(.noticeSides, on: day, language)])
  }

  /// Who has not declared, as one warning; `nil` when everybody has, and before it began.
  package func undeclaredText(_ law: LawCitations, _ language: Language) -> String? {
    let names = team.filter { $0.declaredOn == nil }.map(\.name)
    if names.isEmpty { return nil }
    // The decree is not in force for decisions before it.
    let row = inspection.start.flatMap { start in
      start.regime == .specializedCheck ? law.row(.noConflict, on: start.decided) : nil
    }
    return (row == nil ? CampaignTerm.undeclared : .undeclaredWarning).text(
      language,
      ["names": names.joined(separator: "; "), "inspection": inspection.code, "law": row?.text(language) ?? ""])
  }

  /// - Parameter day: That of the question, for a limit that is running.
  package func decisionFields(on day: CalendarDay) -> [(String, JSON)] {
    let (start, decision, more) = (inspection.start, inspection.decision, inspection.limitExtension)
    return [
      (
        "decision",
        start.map { start in
          .object([
            ("number", .string(start.decision)), ("decided", JSON(start.decided)), ("issuer", .string(start.issuer)),
            ("announced", JSON(start.announced)), ("body", JSON(term: decision?.body)),
            ("basis", JSON(term: start.basis)), ("scope", JSON(decision?.scope)), ("plan", JSON(decision?.plan)),
            ("limit", JSON(start.limit)),
            ("limit_unit", JSON(term: start.limitUnit)),
          ])
        } ?? .null
      ),
      (
        "team",
        .array(
          team.enumerated().map { index, member in
            .object([
              ("name", .string(member.name)), ("lead", .boolean(index == 0)), ("role", JSON(member.role)),
              ("declared_on", JSON(member.declaredOn)),
            ])
          })
      ),
      (
        "limit",
        start == nil
          ? .null
          // Of one that was given up no day ends it.
          : inspection.state == .canceled
            ? limit.json.adding("overruns", .null) : limit.json(on: inspection.minutes?.closedOn ?? day)
      ),
      (
        "canceled_on", JSON(inspection.cancellation?.on)
      ), ("cancel_reason", JSON(inspection.cancellation.map(\.reason))),
      ("pauses", .array(inspection.pauses.map(\.json))),
      (
        "extension",
        more.map {
          .object([
            ("amount", .integer($0.amount)), ("unit", JSON(term: $0.unit)), ("reason", JSON($0.reason)),
            ("approved_by", JSON($0.approver)), ("granted_on", JSON($0.grantedOn)),
          ])
        } ?? .null
      ),
    ]
  }
}
