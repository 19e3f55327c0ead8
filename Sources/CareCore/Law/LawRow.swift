/// The days on which a row of law holds, both included.
public struct LawSpan: Hashable, Sendable {
  /// The first day; `nil` only for what no text dates.
  public let from: CalendarDay?
  /// The last day; `nil` until further notice.
  public let to: CalendarDay?

  /// Puts the parts together.
  public init(from: CalendarDay? = nil, to: CalendarDay? = nil) {
    self.from = from
    self.to = to
  }

  /// Both ends belong to it.
  public func contains(_ day: CalendarDay) -> Bool { (from ?? day) <= day && day <= (to ?? day) }

  /// Whether some day lies in both.
  public func overlaps(_ other: LawSpan) -> Bool {
    let startsInTime = other.from.map { first in to.map { first <= $0 } ?? true } ?? true
    let endsLate = other.to.map { last in from.map { $0 <= last } ?? true } ?? true
    return startsInTime && endsLate
  }
}

/// What a row of law rests on.
public struct LawBasis: Hashable, Sendable {
  /// As documents cite it.
  public let citation: String
  /// The same in English; `nil` where it stands as it is.
  public let citationEN: String?
  /// How surely it was read.
  public let certainty: Certainty
  /// Where it was read.
  public let source: String

  /// Puts the parts together.
  public init(citation: String, citationEN: String? = nil, certainty: Certainty, source: String) {
    self.citation = citation
    self.citationEN = citationEN
    self.certainty = certainty
    self.source = source
  }
}

/// A sentence that a row brings with it, for what the catalog does not word. Words in braces are filled in.
public struct LawWording: Hashable, Sendable {
  /// Vietnamese.
  public let vi: String
  /// English.
  public let en: String

  /// Puts the parts together.
  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }
}

/// What governs the papers of a class of facilities on a day.
public enum LicensingRegime: String, CaseIterable, Sendable, Codable {
  /// Founding and operation papers, issued after examination.
  case license = "license"
  /// A notice, and a check afterwards.
  case notice = "notice"
  /// The registration of child protection services.
  case registration = "registration"
  /// Decisions that give a child to a person or family.
  case placement = "placement"
  /// No row of law holds: nothing is said.
  case unknown = "unknown"
}
