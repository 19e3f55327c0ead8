/// How surely a reason rests on a text that was read.
public enum Certainty: String, CaseIterable, Sendable, Comparable, Codable {
  case read = "read"
  /// Our reading of a text that was read.
  case interpretation = "interpretation"
  case unverified = "unverified"

  /// The surer comes first.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Why a facility is in its situation: a rule, its clause, and the facts it was applied to.
public struct Reason: Hashable, Sendable {
  /// The name that stands in the JSON.
  public let rule: ReasonRule
  /// What the sentence in the catalog needs: days, counts, names of papers.
  public private(set) var arguments: [String: String]
  /// The clause, as documents cite it: from the row of law that gave the reason.
  public let citation: String
  /// The same in English.
  public let citationEN: String
  /// Whether the text was read, and whether what we make of it is our own reading.
  public let certainty: Certainty
  /// The headlines that rest on it.
  let bears: Set<LicensingSituation>
  /// What it opens to an authority.
  public let steps: [NextStep.Action]
  /// The sentence of the row; `nil` takes that of the catalog.
  public let wording: LawWording?
  /// Reasons of an earlier day that this one tells of.
  public let history: [Reason]

  /// A reason of a row of law, given to a class.
  init(
    _ row: LicensingLaw.Rule, for licensingClass: LicensingClass, _ arguments: [String: String] = [:],
    history: [Reason] = []
  ) {
    rule = row.reason
    self.arguments = arguments
    func told(_ citation: (Reason) -> String) -> String? {
      let all = history.map(citation).uniqued()
      return all.isEmpty ? nil : all.joined(separator: "; ")
    }
    citation = told(\.citation) ?? row.basis.citation
    citationEN = told(\.citationEN) ?? row.basis.citationEN ?? row.basis.citation
    // What it tells of an earlier day is no surer than the surest reason of that day.
    let own = row.certainty(for: licensingClass)
    certainty = max(own, history.map(\.certainty).min() ?? own)
    bears = row.pattern.bears
    steps = row.steps
    wording = row.wording
    self.history = history
  }

  /// The same, told on a later day, by which somebody may have confirmed the papers that it found missing.
  func told(confirmedOn day: CalendarDay?) -> Reason {
    guard let day, arguments["confirmed"] == "" else { return self }
    var reason = self
    reason.arguments["confirmed"] = day.shortText
    return reason
  }

  /// A reason for which no row of law stands: nothing is cited, and nothing is sure.
  init(_ rule: ReasonRule) {
    self.rule = rule
    arguments = [:]
    citation = "–"
    citationEN = "–"
    certainty = .unverified
    bears = []
    steps = []
    wording = nil
    history = []
  }
}

/// The name of a reason, as it stands in the JSON and in the table of rules. A folder of law may bring further ones with
/// sentences of their own.
public struct ReasonRule: RawRepresentable, Hashable, Sendable {
  /// As `operating-license-required`.
  public let rawValue: String

  /// Any name.
  public init(rawValue: String) { self.rawValue = rawValue }

  private init(_ rawValue: String) { self.rawValue = rawValue }

  // What the program itself says without a pattern: why a class is open, and that no law is known.
  /// The kind of facility is not determined.
  public static let kindUndetermined = ReasonRule("kind-undetermined")
  /// Nobody counted.
  public static let censusMissing = ReasonRule("census-missing")
  /// Nobody counted those in hardship, and the line lies between.
  public static let needyCountMissing = ReasonRule("needy-count-missing")
  /// A decision gave children to a family, and nobody counted whether it is so of all who are there.
  public static let placementCountMissing = ReasonRule("placement-count-missing")
  /// No row of law holds on the day.
  public static let regimeNotKnown = ReasonRule("regime-not-known")
}
