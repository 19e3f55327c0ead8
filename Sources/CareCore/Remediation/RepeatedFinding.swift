/// One finding as it is compared with others.
public struct FindingTrace: Hashable, Sendable {
  /// `I-2025-000001/03`.
  public var code: String
  /// That of the inspection at which it was seen.
  public var inspection: Inspection.ID
  /// The facility under its present code: a renamed, moved or merged place is one and the same.
  public var facility: Facility.ID
  /// The day it was found.
  public var on: CalendarDay
  /// What was not met.
  public var requirementIDs: [String]
  /// What tells who runs the place, folded: head and host. The register has no key for operators, so that two places
  /// are only taken to be run by one, and a person must look.
  public var operators: Set<String>
  /// Taken back after an appeal: no offense.
  public var isWithdrawn: Bool
  /// A follow-up saw it again: no finding of its own, under the code of the one it looked at.
  public var isSeenAgain = false

  /// Puts the parts together.
  public init(
    code: String, inspection: Inspection.ID, facility: Facility.ID, on: CalendarDay, requirementIDs: [String],
    operators: Set<String> = [], isWithdrawn: Bool = false, isSeenAgain: Bool = false
  ) {
    self.isSeenAgain = isSeenAgain
    self.code = code
    self.inspection = inspection
    self.facility = facility
    self.on = on
    self.requirementIDs = requirementIDs
    self.operators = operators
    self.isWithdrawn = isWithdrawn
  }
}

/// A requirement not met again.
public struct RepeatedFinding: Hashable, Sendable {
  /// What ties it to an earlier one.
  public enum Link: String, CaseIterable, Sendable {
    case facility = "facility"
    /// Another place that seems to have the same head or host.
    case sameOperator = "operator"
    /// A follow-up saw again what an inspection had found.
    case followUp = "follow_up"
  }

  /// An earlier finding of the same requirement.
  public struct Earlier: Hashable, Sendable {
    /// The finding.
    public let trace: FindingTrace
    /// What ties the two.
    public let link: Link
    /// Not met both times.
    public let requirementIDs: [String]
  }

  /// The later finding.
  public let trace: FindingTrace
  /// Never empty; by day and code.
  public let earlier: [Earlier]

  /// Every finding that repeats an earlier one of another inspection on an earlier day, by day and code.
  public static func all(in traces: [FindingTrace]) -> [RepeatedFinding] {
    let counted = traces.filter { !$0.isWithdrawn }.sorted { ($0.on, $0.code) < ($1.on, $1.code) }
    var byRequirement: [String: [Int]] = [:]
    var repeated: [RepeatedFinding] = []
    for (index, trace) in counted.enumerated() {
      var shared: [Int: [String]] = [:]
      for id in trace.requirementIDs {
        for other in byRequirement[id] ?? [] { shared[other, default: []].append(id) }
        byRequirement[id, default: []].append(index)
      }
      let earlier = shared.keys.sorted().compactMap { other -> Earlier? in
        let before = counted[other]
        guard before.inspection != trace.inspection, before.on < trace.on else { return nil }
        let isSame = before.facility == trace.facility
        guard isSame || !before.operators.isDisjoint(with: trace.operators) else { return nil }
        return Earlier(
          trace: before, link: isSame ? trace.link(to: before) : .sameOperator, requirementIDs: shared[other] ?? [])
      }
      if !earlier.isEmpty { repeated.append(RepeatedFinding(trace: trace, earlier: earlier)) }
    }
    return repeated
  }
}

extension FindingTrace {
  /// What ties it to an earlier one of the same place.
  fileprivate func link(to before: FindingTrace) -> RepeatedFinding.Link {
    isSeenAgain && code == before.code ? .followUp : .facility
  }
}
