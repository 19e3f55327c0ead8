import CareCore
import CareMessages

/// What lists of terms say beside a last day: one place for `due` and `licensing expiring`.
extension Desk {
  /// What is still to come once a term is over, and what is not known of it.
  func notes(_ term: LicensingTerm, on day: CalendarDay) -> [String] {
    [
      term.kind == .suspension && term.lastDay < day ? DutyTerm.suspensionOver.text(language) : nil,
      term.kind == .paperExpiry && term.lastDay < day ? DutyTerm.paperOver.text(language) : nil,
      term.lastDay < day ? overText(term, on: day) : nil,
      term.unrolledDay.map {
        DutyTerm.movedOffRestDay.text(language, ["raw": $0.text(language), "day": term.lastDay.text(language)])
      },
      term.kind == .processing && term.lastDay < day && !term.isBeyondLaw
        ? DutyTerm.authorityLate.text(
          language,
          ["last": term.lastDay.text(language), "count": String(day.days(since: term.lastDay))]) : nil,
      deciderText(term),
      term.precision == .day
        ? nil
        : DutyTerm.endUnknown.text(
          language,
          ["first": term.earliestLastDay?.text(language) ?? "…", "last": term.lastDay.text(language)]),
      term.kind == .processing
        ? DutyTerm.fullFileFrom.text(language, ["day": term.precision.text(term.from, language)]) : nil,
      noTermAfterCut(term, on: day),
    ].compactMap(\.self)
  }

  /// What nobody did within a term that is over.
  private func overText(_ term: LicensingTerm, on day: CalendarDay) -> String? {
    switch term.kind {
    case .licenseApplication:
      let law = law.licensing.law
      guard let last = law.lastDayOfLicenses(before: day) else { return DutyTerm.applicationOver.text(language) }
      return DutyTerm.applicationOver.text(language) + " "
        + DutyTerm.applicationCut.text(language, ["from": last.adding(days: 1).text(language)])
    case .operationStart: return DutyTerm.operationNotBegun.text(language)
    case .suspension, .paperExpiry, .processing, .rulesPublication, .operationAnnouncement: return nil
    }
  }

  /// Of an application whose term would end after its procedure is cut: from then on nobody decides and no term runs.
  ///
  /// Legal source: NQ 66.18/2026/NQ-CP, Điều 6 khoản 2 (read): the row of the rule says so, and from which regime on.
  private func noTermAfterCut(_ term: LicensingTerm, on day: CalendarDay) -> String? {
    let law = law.licensing.law
    guard term.kind == .processing, let licensingClass = law.licensingClass(issued: term.permitKind),
      let last = law.regimeRow(of: licensingClass, on: day)?.span.to,
      last < term.lastDay
    else { return nil }
    return stoppingRow(of: term.permitKind, on: last.adding(days: 1)).map {
      DutyTerm.noTermAfter.text(language, ["day": last.text(language), "citation": $0.basis.text(language)])
    }
  }

  /// The row of law by which files for a paper stop on a day; `nil` where none says so.
  func stoppingRow(of kind: PermitKind, on day: CalendarDay) -> LicensingLaw.Rule? {
    let law = law.licensing.law
    guard let licensingClass = law.licensingClass(issued: kind) else { return nil }
    let regime = law.regime(of: licensingClass, on: day)
    return law.rules.first { row in
      row.pattern.facts.contains(.applicationStopped) && row.regimes.contains(regime)
        && row.classes.contains(licensingClass)
        && row.span.contains(day)
    }
  }

  /// What is to be done with a file that stopped, and how late it was by then.
  func notes(_ file: StoppedFile, of facility: Facility) -> String {
    let command =
      "maiam permit stop \(facility.code) --kind \(file.permitKind.rawValue) --on \(file.stoppable.shortText) --returned …"
    return [
      (file.isAfterCut ? DutyTerm.fileAfterCut : .fileStopped).text(
        language,
        [
          "day": file.cut.text(language), "filed": file.filed.precision.text(file.filed.on, language),
          "command": command,
        ]),
      lateText(file),
    ].compactMap(\.self).joined(separator: "\n")
  }

  /// How late the authority was when the procedure of a file was cut; `nil` where it was not.
  func lateText(_ file: StoppedFile) -> String? {
    file.overdue.map { overdue in
      DutyTerm.fileLateAtCut.text(
        language,
        [
          "end": file.cut.adding(days: -1).text(language), "count": String(overdue.days),
          "last": overdue.term.lastDay.text(language),
          "filed": overdue.term.precision.text(overdue.term.from, language),
        ])
    }
  }
}
