package import CareCore
import CareMessages

/// What the headlines of facilities do not say and every list and figure says beside them: that one rests on what was only
/// planned or holds for a while only, that grave findings are open, that the number of children is of before.
struct BesideHeadlines {
  private var resumed: [String] = []
  private var notBegun: [String] = []
  private var ending: [(code: String, termination: OperationTermination)] = []
  private var otherKind: [String] = []
  private var placed: [(code: String, children: LicensingAudit.PartlyPlaced)] = []
  private var critical: [(code: String, findings: Int, overdue: Int)] = []

  init() {}

  /// - Parameter others: Facilities that the list leaves out, though by their headlines alone.
  init(_ audits: [LicensingAudit], leavingOut others: [LicensingAudit] = []) {
    for audit in audits { count(audit) }
    for audit in others { countHeadline(audit) }
  }

  /// What the headline rests on, and for how long it holds.
  private mutating func countHeadline(_ audit: LicensingAudit) {
    let code = audit.facility.code
    if audit.resumedByNotice != nil { resumed.append(code) }
    if let ahead = audit.terminationAhead { ending.append((code, ahead)) }
  }

  mutating func count(_ audit: LicensingAudit) {
    countHeadline(audit)
    let code = audit.facility.code
    if audit.plannedStartPassed != nil { notBegun.append(code) }
    if audit.noticedKind != nil { otherKind.append(code) }
    if let children = audit.partlyPlaced { placed.append((code, children)) }
    let found = audit.openCritical
    if audit.situation != .closed, !found.isEmpty {
      critical.append((code, found.count, found.count(where: \.isOverdue)))
    }
  }

  /// A sentence each.
  func texts(_ language: Language) -> [String] {
    func text(
      _ term: Term, _ entries: [String], _ more: [String: String] = [:], separator: String = ", "
    ) -> String? {
      if entries.isEmpty { return nil }
      let own = [
        "count": countText(entries.count, language), "list": firstTexts(entries.sorted(), separator: separator),
      ]
      return term.text(language, more.merging(own) { first, _ in first })
    }
    func sum(_ findings: [Int]) -> [String: String] { ["findings": countText(findings.reduce(0, +), language)] }
    let late = critical.filter { $0.overdue > 0 }
    return [
      text(.resumedByNoticeSum, resumed), text(.plannedStartSum, notBegun),
      text(
        .terminationAheadSum,
        ending.map { code, termination in
          let from = Term.terminationAheadShort.text(language, ["from": termination.from.text(language)])
          return "\(code) (\(from))"
        }),
      text(.noticedKindSum, otherKind), text(.partlyPlacedSum, placed.map { $1.text($0, language) }, separator: "; "),
      text(.criticalOpenSum, critical.map(\.code), sum(critical.map(\.findings))),
      text(.criticalLateSum, late.map(\.code), sum(late.map(\.overdue))),
    ].compactMap(\.self)
  }
}

extension LicensingAudit.PartlyPlaced {
  /// The code of the facility, with how many children were counted and how many have no place.
  fileprivate func text(_ code: String, _ language: Language) -> String {
    Term.stoppedAndPartlyPlaced.text(
      language,
      [
        "code": code, "children": countText(children, language), "on": on.text(language),
        "unplaced": countText(unplaced, language),
      ])
  }
}

extension Desk {
  /// Of which closed facilities a list shows no people, though some were counted there before; `nil` where there is none.
  func leftByPeopleText(_ codes: [String]) -> String? {
    if codes.isEmpty { return nil }
    return Term.leftByPeople.text(
      language, ["count": countText(codes.count, language), "list": firstTexts(codes.sorted())])
  }

  /// What a list of facilities says below it; `nil` where there is nothing to say.
  ///
  /// - Parameter others: Facilities that it leaves out, though by their headlines alone.
  package func besideText(_ audits: [LicensingAudit], leavingOut others: [LicensingAudit] = []) -> String? {
    let texts =
      [
        needyNotRecountedText(audits), leftByPeopleText(audits.filter(\.isLeftByPeople).map(\.facility.code)),
      ].compactMap(\.self)
      + BesideHeadlines(audits, leavingOut: others).texts(language)
    return texts.asLines
  }
}
