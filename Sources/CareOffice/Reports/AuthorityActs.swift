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
/// recorded with the findings, and the suspensions and withdrawals that are recorded with the papers. An act recorded both
/// ways is one.
struct HandlingIndex {
  private let recorded: [AuthorityAct]
  /// Each letter to a facility once, whatever number of findings it is about; by day.
  private let letters: [AuthorityAct]
  /// By day.
  private let papers: [AuthorityAct]
  private let byFinding: [Finding.ID: [Int]]

  /// The handlings, then the letters, then what papers alone tell of.
  var all: [AuthorityAct] { recorded + letters + papers }

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
    self.recorded = recorded
  }

  /// Those recorded as such: the letters stand with the finding itself.
  func about(_ finding: Finding.ID) -> [Handling] { (byFinding[finding] ?? []).map { recorded[$0].handling } }
}

extension [AuthorityAct] {
  /// Of some that no count of the handlings holds, how many are letters and how many papers tell of, as a manifest says it.
  var besides: String {
    let letters = count { $0.source == .demand }
    return "cộng \(letters) văn bản yêu cầu khắc phục ghi cùng tồn tại, "
      + "\(count - letters) việc tạm đình chỉ, thu hồi ghi cùng giấy tờ"
  }
}

extension Handling {
  /// The same under the entry that its facility has today.
  fileprivate func at(_ facility: Facility.ID) -> Handling {
    Handling(id: id, code: code, facility: facility, findings: findings, content: content)
  }

  /// Letters are numbered anew each year. Two of one day under different numbers are two.
  fileprivate func isSameLetter(as letter: Handling) -> Bool {
    guard content.kind == .demand, facility == letter.facility else { return false }
    if letter.content.number.isEmpty {
      return content.on == letter.content.on && !Set(findings).isDisjoint(with: letter.findings)
    }
    return content.on.year == letter.content.on.year
      && VietnameseText.folded(content.number) == VietnameseText.folded(letter.content.number)
  }

  /// What a handling and a paper tell of one facility under one number or on one day.
  fileprivate func isSameAct(as other: Handling) -> Bool {
    guard content.kind == other.content.kind, facility == other.facility else { return false }
    let numbers = [content.number, other.content.number].map { VietnameseText.folded($0) }
    let isOneNumber = !numbers[0].isEmpty && numbers[0] == numbers[1]
    return content.on == other.content.on || (isOneNumber && content.on.year == other.content.on.year)
  }
}

extension Snapshot {
  /// The entry under which a facility stands today.
  fileprivate func present(_ id: Facility.ID) throws -> Facility.ID {
    try facility(id).map { try present($0).id } ?? id
  }

  /// The letters by which facilities were asked to put findings right, as handlings under the code of their first finding;
  /// who signed them is not recorded.
  fileprivate func demandLetters() throws -> [Handling] {
    var letters: [String: Handling] = [:]
    for inspection in try inspectionsWithDemands() {
      let facility = try present(inspection.facility)
      for finding in try findings(of: inspection.id) {
        for act in try remediation(of: finding.id).acts where act.kind == .demand {
          let number = act.document ?? ""
          let key = "\(facility.uuid) \(VietnameseText.folded(number)) \(act.on)"
          let known = letters[key]
          letters[key] = Handling(
            id: known?.id ?? Handling.ID(finding.id.uuid),
            code: known?.code ?? Finding.code(inspection: inspection.code, number: finding.number),
            facility: facility, findings: (known?.findings ?? []) + [finding.id],
            content: Handling.Content(kind: .demand, number: number, on: act.on, decidedBy: ""))
        }
      }
    }
    return letters.values.sorted { ($0.content.on, $0.code) < ($1.content.on, $1.code) }
  }

  /// The suspensions and withdrawals that papers tell of.
  fileprivate func paperActs() throws -> [AuthorityAct] {
    let kinds: [PermitEvent.Kind: Handling.Kind] = [.suspended: .suspension, .withdrawn: .withdrawal]
    return try facilities(withPaperEvents: Set(kinds.keys)).flatMap { facility in
      try dossier(facility, knownAt: vantage?.knownAt).permits.flatMap { permit in
        permit.events.compactMap { event -> AuthorityAct? in
          guard let kind = kinds[event.kind], vantage.map({ event.on <= $0.day }) ?? true else { return nil }
          return AuthorityAct(
            handling: Handling(
              id: Handling.ID(permit.id.uuid), code: "", facility: facility.id, findings: [],
              content: Handling.Content(
                kind: kind, number: event.document ?? "", on: event.on, decidedBy: event.issuer ?? "",
                note: event.note)),
            source: .paper, paper: permit.kind, earliest: event.precision.earliest(for: event.on),
            dayText: event.precision == .day ? nil : event.dayText(.vietnamese))
        }
      }
    }.sorted { $0.handling.content.on < $1.handling.content.on }
  }
}
