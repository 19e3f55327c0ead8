package import CareCore
package import CareMessages

/// Files on which an authority let its own term pass: how many facilities wait, and which waits longest.
package struct LateFiles: Sendable {
  private var facilities = 0
  private var worst: (code: String, overdue: AuthorityOverdue)?
  /// Those with files that stopped with their procedure and were never recorded as stopped, and of these the ones with
  /// one that was late by then.
  private var stopped: (facilities: Int, cut: CalendarDay?) = (0, nil)
  private var lateAtCut: (facilities: Int, worst: (code: String, overdue: AuthorityOverdue)?) = (0, nil)

  package init() {}

  package init(_ audits: some Sequence<LicensingAudit>) {
    for audit in audits { count(audit) }
  }

  package mutating func count(_ audit: LicensingAudit) {
    if let file = audit.stoppedFiles.first { stopped = (stopped.facilities + 1, file.cut) }
    if let longest = audit.stoppedFiles.compactMap(\.overdue).max(by: { $0.days < $1.days }) {
      lateAtCut.facilities += 1
      if longest.days > lateAtCut.worst?.overdue.days ?? 0 { lateAtCut.worst = (audit.facility.code, longest) }
    }
    guard let longest = audit.authorityOverdue.max(by: { $0.days < $1.days }) else { return }
    facilities += 1
    if longest.days > worst?.overdue.days ?? 0 { worst = (audit.facility.code, longest) }
  }

  /// `nil` where no facility waits.
  package func text(_ language: Language) -> String? {
    let parts = [
      worst.map { code, overdue in
        Term.filesLateSummary.text(
          language,
          [
            "count": String(facilities), "days": String(overdue.days), "code": code,
            "last": overdue.term.lastDay.text(language),
          ])
      }, stoppedText(language),
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private func stoppedText(_ language: Language) -> String? {
    stopped.cut.map { cut in
      let late = lateAtCut.worst.map { code, overdue in
        Term.filesLateAtCut.text(
          language,
          [
            "count": String(lateAtCut.facilities), "days": String(overdue.days), "code": code,
            "last": overdue.term.lastDay.text(language),
          ])
      }
      return Term.filesStoppedSummary.text(
        language, ["count": String(stopped.facilities), "day": cut.text(language), "late": late ?? ""])
    }
  }
}
