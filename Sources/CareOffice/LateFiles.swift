package import CareCore
package import CareMessages

/// Files on which an authority let its own term pass: how many facilities wait, and which waits longest.
package struct LateFiles: Sendable {
  private var facilities = 0
  private var worst: (code: String, overdue: AuthorityOverdue)?

  package init() {}

  package init(_ audits: some Sequence<LicensingAudit>) {
    for audit in audits { count(audit) }
  }

  package mutating func count(_ audit: LicensingAudit) {
    guard let longest = audit.authorityOverdue.max(by: { $0.days < $1.days }) else { return }
    facilities += 1
    if longest.days > worst?.overdue.days ?? 0 { worst = (audit.facility.code, longest) }
  }

  /// `nil` where no facility waits.
  package func text(_ language: Language) -> String? {
    worst.map { code, overdue in
      Term.filesLateSummary.text(
        language,
        [
          "count": String(facilities), "days": String(overdue.days), "code": code,
          "last": overdue.term.lastDay.text(language),
        ])
    }
  }
}
