public import CareCore
import Foundation
import GRDB

extension Change {
  /// Gives the duty the next code of the year in which it begins, as `R-2025-001`.
  @discardableResult
  public func addDuty(_ content: ReportingDuty.Content) throws -> ReportingDuty {
    let row = DutyRow(
      id: newID(), code: try nextYearlyCode("R", table: "duty", year: content.startsOn.year, width: 3),
      content: content)
    try record(row)
    return row.duty(nil)
  }

  /// Ends a duty; whether it may end is asked before.
  public func record(_ end: ReportingDuty.End, of duty: ReportingDuty) throws {
    try record(DutyEndRow(id: newID(), duty: duty.id.uuid, end: end))
  }

  /// Records that a report was sent; what was recorded for the same period before is superseded.
  public func submit(_ submission: Submission, for duty: ReportingDuty) throws {
    if let old = try snapshot.row(
      "submission", where: "duty = ? AND period = ?", [duty.id.uuid, submission.period])
    {
      try supersede(try SubmissionRow(old))
    }
    try record(SubmissionRow(id: newID(), duty: duty.id.uuid, content: submission))
  }
}

extension Snapshot {
  /// The duty with exactly this code, if there is one.
  public func duty(code: String) throws -> ReportingDuty? {
    try row("duty", where: "code = ?", [code]).map(duty)
  }

  /// In the order in which they were recorded.
  public func duties() throws -> [ReportingDuty] { try rows("duty").map(duty) }

  private func duty(_ stored: Row) throws -> ReportingDuty {
    let row = try DutyRow(stored)
    return row.duty(try self.row("dutyEnd", where: "duty = ?", [row.id]).map { try DutyEndRow($0).end })
  }

  /// What was sent, by duty and by period.
  public func submissions() throws -> [ReportingDuty.ID: [String: Submission]] {
    var found: [ReportingDuty.ID: [String: Submission]] = [:]
    for row in try rows("submission").map(SubmissionRow.init) {
      found[Identifier(row.duty), default: [:]][row.content.period] = row.content
    }
    return found
  }
}
