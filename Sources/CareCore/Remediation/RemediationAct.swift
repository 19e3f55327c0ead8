/// One thing done about a finding, on a day. What became of the finding is derived from all of them.
public struct RemediationAct: Hashable, Sendable {
  /// What was done.
  public enum Kind: String, CaseIterable, Sendable {
    /// The authority asks for it in writing, with a last day.
    case demand = "demand"
    /// More time is granted.
    case extend = "extend"
    /// The facility reports a part of it done; the rest counts as open.
    case progress = "progress"
    /// The facility reports all of it done.
    case done = "done"
    /// A follow-up inspection, or a person who is not the one that reported, saw it done.
    case verify = "verify"
    /// The finding is taken back after an appeal.
    case withdraw = "withdraw"
    /// What was reported or verified turned out not to be done.
    case reopen = "reopen"
  }

  /// A file that the act rests on.
  public struct File: Hashable, Sendable {
    /// As it was called when it was attached, without its folder.
    public var name: String
    /// In bytes.
    public var size: Int
    /// SHA-256 of the content, hexadecimal; also the name under which it is kept.
    public var contentHash: String

    /// Puts the parts together.
    public init(name: String, size: Int, contentHash: String) {
      self.name = name
      self.size = size
      self.contentHash = contentHash
    }
  }

  /// What was done.
  public var kind: Kind
  /// The day it was done, never that of its entry.
  public var on: CalendarDay
  /// What is demanded, the reason, or the evidence; never empty, without names of children.
  public var text: String
  /// Who granted, reported or verified; `nil` where nobody is named.
  public var person: String?
  /// Number and symbol of the letter.
  public var document: String?
  /// Of demands and extensions: by when.
  public var term: Deadline.Term?
  /// The day from which a counted term of a demand runs, not counted itself.
  public var from: CalendarDay?
  /// The follow-up inspection that verified or reopened.
  public var inspection: Inspection.ID?
  /// Of reports and verifications, in the order given.
  public var files: [File]
  /// How often it was put right, the first time first.
  public var corrections: [Correction] = []

  /// Puts the parts together.
  public init(
    _ kind: Kind, on: CalendarDay, text: String, person: String? = nil, document: String? = nil,
    term: Deadline.Term? = nil, from: CalendarDay? = nil, inspection: Inspection.ID? = nil, files: [File] = []
  ) {
    self.kind = kind
    self.on = on
    self.text = text
    self.person = person
    self.document = document
    self.term = term
    self.from = from
    self.inspection = inspection
    self.files = files
  }
}
