import CareCore
import CareMessages
import CareReports
import CareStore

/// One thing the authority did, wherever it was recorded.
struct AuthorityAct {
  /// With findings only where it was recorded with any.
  let handling: Handling
  /// Where it was recorded first.
  let source: HandlingSource
  /// Findings that a letter names, which was recorded with them under the number of the handling.
  var further: [Finding.ID] = []
  /// The paper that tells of it too; `nil` where none does.
  var paper: PermitKind?
  /// The first day it may be of; `nil` where nobody knows.
  var earliest: CalendarDay?
  /// How the paper writes its day where that is not known to the day.
  var dayText: String?

  /// A suspension or a withdrawal of a place that had no operation paper by its day.
  var isWithoutPaper = false

  /// Whether it took an operation paper away, for a time or for good.
  var isOfOperationPaper: Bool { paper?.isOperationPaper ?? !isWithoutPaper }

  /// All it is about.
  var findings: [Finding.ID] { handling.findings + further }

  /// What lists call it by; what only a paper tells of has no code.
  var code: String? { handling.code.isEmpty ? nil : handling.code }

  /// Its day, as closely as it is known.
  var onField: Field { dayText.map(Field.text) ?? .day(handling.content.on) }

  /// Whether it happened in a period for certain.
  func isCertain(in days: ClosedRange<CalendarDay>) -> Bool {
    days.contains(handling.content.on) && (earliest.map(days.contains) ?? false)
  }

  /// Whether it came after the procedure that it belongs to had been cut: of a paper of which one is known to, else on any
  /// day after licenses ended.
  func isAfterCut(_ law: LicensingLaw) -> Bool {
    let day = handling.content.on
    return paper.map { law.isAfterCut($0, on: day) } ?? (law.lastDayOfLicenses(before: day) != nil)
  }
}

/// What the authority did as of a vantage: the handlings, the letters that ask a facility to put findings right, which are
/// recorded with the findings, the suspensions and withdrawals that are recorded with the papers, and what was passed to
/// the police. An act recorded both ways is one.
struct HandlingIndex {
  private let recorded: [AuthorityAct]
  /// Each letter to a facility once, whatever number of findings it is about; by day.
  private let letters: [AuthorityAct]
  /// By day.
  private let papers: [AuthorityAct]
  /// To the police, under the present entry of its facility.
  private let referrals: [AuthorityAct]
  /// To any other body, or to one of which nothing tells what it is; under the present entry of its facility.
  let passed: [Referral]
  private let byFinding: [Finding.ID: [Int]]

  /// The handlings, then the letters, then what papers alone tell of, then what was only passed on.
  var all: [AuthorityAct] { recorded + letters + papers + referrals }

  init(_ snapshot: Snapshot) throws {
    let handlings = try snapshot.handlings().map { $0.at(try snapshot.present($0.facility)) }
    var byFinding: [Finding.ID: [Int]] = [:]
    for (index, handling) in handlings.enumerated() {
      for finding in handling.findings { byFinding[finding, default: []].append(index) }
    }
    self.byFinding = byFinding
    var recorded = handlings.map { AuthorityAct(handling: $0, source: .handling, earliest: $0.content.on) }
    letters = try snapshot.demandLetters().filter { letter in
      guard let index = handlings.firstIndex(where: { $0.isSameLetter(as: letter) }) else { return true }
      recorded[index].further += letter.findings.filter { !handlings[index].findings.contains($0) }
      return false
    }.map { AuthorityAct(handling: $0, source: .demand, earliest: $0.content.on) }
    papers = try snapshot.paperActs().filter { act in
      let index = recorded.firstIndex { $0.paper == nil && $0.handling.isSameAct(as: act.handling) }
      guard let index else { return true }
      recorded[index].paper = act.paper
      return false
    }
    for (index, act) in recorded.enumerated() where act.paper == nil {
      guard [.suspension, .withdrawal].contains(act.handling.content.kind) else { continue }
      recorded[index].isWithoutPaper = try !snapshot.hasOperationPaper(
        act.handling.facility, by: act.handling.content.on)
    }
    self.recorded = recorded
    let all = try snapshot.referrals().map { referral in
      Referral(
        id: referral.id, code: referral.code, facility: try snapshot.present(referral.facility),
        content: referral.content)
    }
    passed = all.filter { !$0.content.isToPolice }
    referrals = all.filter(\.content.isToPolice).map { referral in
      let content = referral.content
      return AuthorityAct(
        handling: Handling(
          id: Handling.ID(referral.id.uuid), code: referral.code, facility: referral.facility, findings: [],
          content: Handling.Content(
            kind: .policeTransfer, number: content.document ?? "", on: content.on, decidedBy: "",
            note: "\(content.body): \(content.what)")),
        source: .referral, earliest: content.on)
    }.filter { act in !recorded.contains { $0.handling.isSameTransfer(as: act.handling) } }
  }

  /// Those recorded as such: the letters stand with the finding itself.
  func about(_ finding: Finding.ID) -> [Handling] { (byFinding[finding] ?? []).map { recorded[$0].handling } }
}

extension [AuthorityAct] {
  /// Of some that no count of the handlings holds, how many are letters and how many papers tell of, as a manifest says it.
  var besides: String {
    let (letters, referrals) = (count { $0.source == .demand }, count { $0.source == .referral })
    return "cộng \(letters) văn bản yêu cầu khắc phục ghi cùng tồn tại, "
      + "\(count - letters - referrals) việc tạm đình chỉ, thu hồi ghi cùng giấy tờ"
      + (referrals == 0 ? "" : ", \(referrals) lần chuyển hồ sơ cho công an")
  }
}

extension Handling {
  /// The same under the entry that its facility has today.
  fileprivate func at(_ facility: Facility.ID) -> Handling {
    Handling(id: id, code: code, facility: facility, findings: findings, content: content, corrections: corrections)
  }

  /// Letters are numbered anew each year. Two of one day under different numbers are two.
  fileprivate func isSameLetter(as letter: Handling) -> Bool {
    guard content.kind == .demand, facility == letter.facility else { return false }
    if letter.content.number.isEmpty {
      return content.on == letter.content.on && !Set(findings).isDisjoint(with: letter.findings)
    }
    return content.on.year == letter.content.on.year
      && DocumentNumber.isSame(content.number, letter.content.number)
  }

  /// A transfer of one facility's file to the police that was recorded both ways: under one number, or on one day where the
  /// referral has none.
  fileprivate func isSameTransfer(as other: Handling) -> Bool {
    guard content.kind == .policeTransfer, facility == other.facility else { return false }
    if other.content.number.isEmpty { return content.on == other.content.on }
    return content.on.year == other.content.on.year
      && DocumentNumber.isSame(content.number, other.content.number)
  }

  /// What a handling and a paper tell of one facility under one number or on one day.
  fileprivate func isSameAct(as other: Handling) -> Bool {
    facility == other.facility && content.isSameAct(as: other.content)
  }
}

extension Snapshot {
  /// The entry under which a facility stands today.
  fileprivate func present(_ id: Facility.ID) throws -> Facility.ID {
    try facility(id).map { try present($0).id } ?? id
  }

  /// Whether an operation paper of a facility was granted by a day, whatever became of it; one of an unknown day may be.
  fileprivate func hasOperationPaper(_ id: Facility.ID, by day: CalendarDay) throws -> Bool {
    guard let facility = try facility(id) else { return false }
    return try dossier(facility, knownAt: vantage?.knownAt).permits.contains { permit in
      permit.kind.isOperationPaper
        && permit.events.contains {
          [.issued, .reissued].contains($0.kind) && $0.precision.earliest(for: $0.on).map { $0 <= day } ?? true
        }
    }
  }

  /// The letters by which facilities were asked to put findings right, as handlings under the code of their first finding;
  /// who signed them is not recorded.
  fileprivate func demandLetters() throws -> [Handling] {
    struct Key: Hashable {
      let facility: Facility.ID
      let number: DocumentNumber?
      let on: CalendarDay
    }
    var letters: [Key: Handling] = [:]
    for inspection in try inspectionsWithDemands() {
      let facility = try present(inspection.facility)
      for finding in try findings(of: inspection.id) {
        for act in try remediation(of: finding.id).acts where act.kind == .demand {
          let number = act.document ?? ""
          let key = Key(facility: facility, number: DocumentNumber(number), on: act.on)
          let known = letters[key]
          letters[key] = Handling(
            id: known?.id ?? Handling.ID(finding.id.uuid),
            code: known?.code ?? Finding.code(inspection: inspection.code, number: finding.number),
            facility: facility, findings: (known?.findings ?? []) + [finding.id],
            content: Handling.Content(kind: .demand, number: number, on: act.on, decidedBy: ""),
            // What was put right of the one letter is said once.
            corrections: ((known?.corrections ?? []) + act.corrections).uniqued(by: \.said))
        }
      }
    }
    return letters.values.sorted { ($0.content.on, $0.code) < ($1.content.on, $1.code) }
  }

  /// The suspensions and withdrawals that papers tell of.
  fileprivate func paperActs() throws -> [AuthorityAct] {
    try facilities(withPaperEvents: [.suspended, .withdrawn]).flatMap { facility in
      try dossier(facility, knownAt: vantage?.knownAt).permits.flatMap { permit in
        permit.events.compactMap { event -> AuthorityAct? in
          guard let content = event.handled, vantage.map({ event.on <= $0.day }) ?? true else { return nil }
          return AuthorityAct(
            handling: Handling(
              id: Handling.ID(permit.id.uuid), code: "", facility: facility.id, findings: [], content: content),
            source: .paper, paper: permit.kind, earliest: event.precision.earliest(for: event.on),
            dayText: event.precision == .day ? nil : event.dayText(.vietnamese))
        }
      }
    }.sorted { $0.handling.content.on < $1.handling.content.on }
  }
}
