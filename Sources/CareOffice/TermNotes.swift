import CareCore
import CareMessages

/// What lists of terms say beside a last day: one place for `due` and `licensing expiring`.
extension Desk {
  /// What is still to come once a term is over, and what is not known of it.
  func notes(_ term: LicensingTerm, on day: CalendarDay) -> [String] {
    [
      term.kind == .suspension && term.lastDay < day ? DutyTerm.suspensionOver.text(language) : nil,
      term.kind == .paperExpiry && term.lastDay < day ? DutyTerm.paperOver.text(language) : nil,
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

  /// Of an application whose term would end after its procedure is cut: from then on nobody decides and no term runs.
  ///
  /// Legal source: NQ 66.18/2026/NQ-CP, Điều 6 khoản 2 (read): the row of the rule says so, and from which regime on.
  private func noTermAfterCut(_ term: LicensingTerm, on day: CalendarDay) -> String? {
    let law = law.licensing.law
    guard term.kind == .processing, let licensingClass = law.licensingClass(issued: term.permitKind),
      let last = law.regimeRow(of: licensingClass, on: day)?.span.to,
      last < term.lastDay
    else { return nil }
    let next = last.adding(days: 1)
    let regime = law.regime(of: licensingClass, on: next)
    let row = law.rules.first { row in
      row.pattern.facts.contains(.applicationStopped) && row.regimes.contains(regime)
        && row.classes.contains(licensingClass)
        && row.span.contains(next)
    }
    return row.map {
      DutyTerm.noTermAfter.text(language, ["day": last.text(language), "citation": $0.basis.text(language)])
    }
  }
}
