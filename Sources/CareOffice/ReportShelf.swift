public import CareCore

/// The report templates in force on this machine. Needs no database.
public struct ReportShelf: Sendable {
  public init(_ setup: Desk.Setup) {}
  public func templates() throws -> [(id: String, title: String)] { [] }
}

extension Desk {
  /// What a report is about.
  public enum ReportSubject: Sendable {
    case campaign(Campaign)
    case inspection(Inspection)
  }

  public func export(
    _ template: String, of subject: ReportSubject, _ vantage: Vantage, templates folder: String?, to path: String
  ) throws {}
}
