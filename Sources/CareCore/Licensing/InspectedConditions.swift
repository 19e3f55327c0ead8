/// The conditions of a place by what inspections left of them: requirement ids, sorted.
public struct ConditionStandings: Hashable, Sendable {
  /// Found met, and not found otherwise since.
  public var met: [String] = []
  /// Asked about and not concluded.
  public var open: [String] = []
  /// Known not to be met, by major findings as by critical ones.
  public var failed: [String] = []
  /// Asked of such a place by the law of the day, and concluded by no inspection: never looked at, or nothing to this place.
  /// Empty while nobody looked at any, and where the list of requirements is not at hand.
  public var others: [String] = []

  /// Nothing yet.
  public init() {}

  /// How many were looked at, concluded or not.
  public var lookedAt: Int { met.count + open.count + failed.count }

  /// No inspection looked at any.
  public var isEmpty: Bool { met.isEmpty && open.isEmpty && failed.isEmpty }

  /// `nil` when nobody looked, or when what was looked at does not settle it: not checked is not compliant.
  public var areMet: Bool? {
    if !failed.isEmpty { return false }
    return met.isEmpty || !open.isEmpty ? nil : true
  }
}

/// What the inspections up to a day came to, requirement by requirement, under the ids of that day. Only a later
/// inspection that found a condition met takes back that it was not; one that did not look at it changes nothing. An
/// inspection is later when it began later and ended later: one of before that is closed late, or closed once more, has not
/// looked again.
struct InspectedConditions {
  /// How a requirement stood at the last inspection that said anything new about it.
  enum Standing: Hashable {
    case met
    /// Asked, and not known to be met.
    case unsettled
    /// Failed by what asked for more, by index of the inspection: nobody has measured by what is asked now.
    case eased(Int)
    /// By index of the inspection in the dossier.
    case failed(Int)
  }

  private(set) var standings: [String: Standing] = [:]
  private let checks: [ConditionCheck]

  /// - Parameter checks: By the day on which they were closed.
  init(_ checks: [ConditionCheck], on day: CalendarDay, _ law: LicensingLaw) {
    self.checks = checks
    for (index, check) in checks.enumerated() where check.on <= day {
      let before = standings
      func present(_ ids: [String], as standing: Standing) {
        for next in ids.map({ law.successors(of: $0, on: day) }) {
          for id in next.ids { set(id, next.carried == .met ? standing.eased : standing, by: check) }
        }
      }
      present(check.met, as: .met)
      present(check.unsettled, as: .unsettled)
      var open = check.failed + check.neglected.filter { law.failsWhateverPriority($0, on: check.on) }
      for finding in check.settled {
        guard let left = Standing(of: finding.state(on: day)) else { continue }
        // Of two findings about one requirement the other still fails it.
        for id in finding.requirements where open.contains(id) {
          // Seen put right as a whole, none of several was measured.
          let standing = finding.namedTogether.contains(id) ? .unsettled : left
          open.remove(at: open.firstIndex(of: id) ?? 0)
          // Taken back or not measured, it is as open as any that was asked about, unless an older finding fails it still.
          if standing == .unsettled {
            for next in law.successors(of: id, on: day).ids {
              if case .failed? = before[next] { standings[next] = before[next] } else { standings[next] = nil }
            }
          }
          present([id], as: standing)
        }
      }
      present(open, as: .failed(index))
    }
  }

  /// What is left open takes back no failure, nor does what was seen before it.
  private mutating func set(_ id: String, _ standing: Standing, by check: ConditionCheck) {
    switch (standing, standings[id]) {
    case (.unsettled, .failed), (.unsettled, .eased), (.eased, .failed): return
    case (.met, .failed(let index)), (.met, .eased(let index)):
      if check.seen >= checks[index].seen { standings[id] = standing }
    default: standings[id] = standing
    }
  }

  /// All that is a condition on the day, by how it stands.
  func sorted(_ isCondition: (String) -> Bool) -> ConditionStandings {
    var sorted = ConditionStandings()
    for (id, standing) in standings.sorted(by: { $0.key < $1.key }) where isCondition(id) {
      switch standing {
      case .met: sorted.met.append(id)
      case .unsettled, .eased: sorted.open.append(id)
      case .failed: sorted.failed.append(id)
      }
    }
    return sorted
  }

  /// The requirements that fit and are known not to be met, and the latest inspection that says so.
  func failed(_ fits: (String) -> Bool) -> (inspection: Int, requirements: [String])? {
    latest { id, standing in if case .failed(let index) = standing, fits(id) { index } else { nil } }
  }

  /// The requirements that fit and failed by what asked for more, and the latest inspection that says so.
  func eased(_ fits: (String) -> Bool) -> (inspection: Int, requirements: [String])? {
    latest { id, standing in if case .eased(let index) = standing, fits(id) { index } else { nil } }
  }

  private func latest(_ index: (String, Standing) -> Int?) -> (inspection: Int, requirements: [String])? {
    let found = standings.compactMap { id, standing in index(id, standing).map { ($0, id) } }
    return found.map(\.0).max().map { ($0, found.map(\.1).sorted()) }
  }
}

extension ConditionCheck {
  /// The day from which it looked.
  fileprivate var seen: CalendarDay { begun ?? on }
}

extension InspectedConditions.Standing {
  /// The same by what asks for less.
  fileprivate var eased: Self {
    if case .failed(let index) = self { .eased(index) } else { self }
  }

  /// What a finding that is no longer open leaves of its requirement: seen put right it is met, taken back it is as open as
  /// any that was asked about.
  fileprivate init?(of state: FindingState) {
    switch state {
    case .verified: self = .met
    case .withdrawn: self = .unsettled
    case .open, .demanded, .reportedDone: return nil
    }
  }
}

extension LicensingLaw {
  /// Whether a minor finding of a day fails a requirement: a duty after issue, and what is asked of whoever sent a notice.
  /// How soon something should be put right is our order of work, and the text knows no grades of "không đáp ứng".
  ///
  /// Legal source: NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2 B.I, B.II, B.III (read).
  fileprivate func failsWhateverPriority(_ id: String, on day: CalendarDay) -> Bool {
    if isDutyAfterIssue(id) { return true }
    return regime(on: day) == .notice
      && [.full, .small].contains { kind in conditions(kind, on: day).contains { $0.covers(id) } }
  }
}
