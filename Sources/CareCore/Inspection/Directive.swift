/// The letter that orders work. Number and date may both be missing: four of the five real ones lack them.
public struct Directive: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Directive>

  public let id: ID
  /// `D-2025-001`.
  public let code: String
  public let content: Content

  public init(id: ID, code: String, content: Content) {
    self.id = id
    self.code = code
    self.content = content
  }

  /// What the letter says of itself.
  public struct Content: Hashable, Sendable {
    public var issuer: String
    public var number: String?
    public var date: CalendarDay?
    /// The summary line, "V/v …".
    public var summary: String
    /// The sentence that orders the inspection, quoted.
    public var task: String?

    public init(issuer: String, number: String? = nil, date: CalendarDay? = nil, summary: String, task: String? = nil) {
      self.issuer = issuer
      self.number = number
      self.date = date
      self.summary = summary
      self.task = task
    }
  }
}
