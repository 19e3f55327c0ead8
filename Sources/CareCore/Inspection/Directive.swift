/// The letter that orders work. Number and date may both be missing: four of the five real ones lack them.
public struct Directive: Hashable, Sendable, Identifiable {
  /// The key of a directive on all machines.
  public typealias ID = Identifier<Directive>

  /// The code is only its label.
  public let id: ID
  /// `D-2025-001`.
  public let code: String
  /// Copied from the letter, never made up where the letter is silent.
  public let content: Content

  /// Puts the parts together.
  public init(id: ID, code: String, content: Content) {
    self.id = id
    self.code = code
    self.content = content
  }

  /// What the letter says of itself.
  public struct Content: Hashable, Sendable {
    /// The body that sent it, as its head writes it.
    public var issuer: String
    /// Number and symbol, as `1234/SYT-BTXH`; `nil` when the letter shows none.
    public var number: String?
    /// The day it was signed; `nil` when the letter shows none.
    public var date: CalendarDay?
    /// The summary line, "V/v …".
    public var summary: String
    /// The sentence that orders the inspection, quoted.
    public var task: String?

    /// Puts the parts together.
    public init(issuer: String, number: String? = nil, date: CalendarDay? = nil, summary: String, task: String? = nil) {
      self.issuer = issuer
      self.number = number
      self.date = date
      self.summary = summary
      self.task = task
    }
  }
}
