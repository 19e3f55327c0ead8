public import CareCore
import GRDB

/// What a facility and an authority do in the time of notices. A fact that is told again, under the same number or day,
/// is superseded, as a correction.
extension Change {
  /// A notice of operation. One with the same number and year, however it is typed, or of the same day to the same body
  /// without another number, is superseded.
  public func addNotice(
    _ notice: OperationNotice, to facility: Facility, over: Telling<OperationNotice> = { told, _ in told }
  ) throws {
    try put(
      notice, over, \OperationNoticeRow.notice,
      meant: { known in
        let isOfYear = known.seen.year == notice.seen.year
        if isOfYear, DocumentNumber.isSame(known.document, notice.document) { return 2 }
        let isOfDay = known.seen == notice.seen && known.receivedBy == notice.receivedBy
        return isOfDay && DocumentNumber.mayBeSame(known.document, notice.document) ? 1 : nil
      }, of: facility
    ) { OperationNoticeRow(id: newID(), facility: facility.id.uuid, notice: $0) }
  }

  /// A pause. One of the same number and year is superseded.
  public func addPause(
    _ pause: OperationPause, to facility: Facility, over: Telling<OperationPause> = { told, _ in told }
  ) throws {
    try put(
      pause, over, \OperationPauseRow.pause,
      meant: { known in
        if known.decided.year == pause.decided.year, DocumentNumber.isSame(known.document, pause.document) { return 2 }
        let isOfDay = known.decided == pause.decided && known.received == pause.received
        return isOfDay && DocumentNumber.mayBeSame(known.document, pause.document) ? 1 : nil
      }, of: facility
    ) { OperationPauseRow(id: newID(), facility: facility.id.uuid, pause: $0) }
  }

  /// A notice that operation goes on. One of the same day to the same body is superseded.
  public func addResumeNotice(
    _ notice: ResumeNotice, to facility: Facility, over: Telling<ResumeNotice> = { told, _ in told }
  ) throws {
    try put(
      notice, over, \ResumeNoticeRow.notice, where: "receivedOn = ? AND receivedBy = ?",
      [notice.received.description, notice.receivedBy.rawValue], of: facility
    ) { ResumeNoticeRow(id: newID(), facility: facility.id.uuid, notice: $0) }
  }

  /// That operation went on. One of the same day is superseded.
  public func addResumption(
    _ resumption: OperationResumption, to facility: Facility, over: Telling<OperationResumption> = { told, _ in told }
  ) throws {
    try put(
      resumption, over, \OperationResumptionRow.resumption, where: "resumedOn = ?", [resumption.on.description],
      of: facility
    ) { OperationResumptionRow(id: newID(), facility: facility.id.uuid, resumption: $0) }
  }

  /// A decision that ends the operation. One of the same number and year is superseded.
  public func addTermination(
    _ termination: OperationTermination, to facility: Facility,
    over: Telling<OperationTermination> = { told, _ in told }
  ) throws {
    try put(
      termination, over, \OperationTerminationRow.termination,
      meant: { known in
        let isOfYear = known.decided.year == termination.decided.year
        if isOfYear, DocumentNumber.isSame(known.document, termination.document) { return 2 }
        let isOfDay = known.decided == termination.decided
        return isOfDay && DocumentNumber.mayBeSame(known.document, termination.document) ? 1 : nil
      }, of: facility
    ) { OperationTerminationRow(id: newID(), facility: facility.id.uuid, termination: $0) }
  }

  /// That somebody confirmed which papers there are. Several may on one day; the same said again changes nothing.
  public func addPermitReview(_ review: PermitReview, to facility: Facility) throws {
    try put(
      review, \PermitReviewRow.review, where: "reviewedOn = ? AND source = ?", [review.on.description, review.source],
      of: facility
    ) { PermitReviewRow(id: newID(), facility: facility.id.uuid, review: $0) }
  }

  /// What a part of the law is now that what rests on it was worked out; nothing when that is known already.
  public func markLaw(_ mark: LawMark) throws {
    if let old = try snapshot.row("lawMark", where: "subject = ?", [mark.subject]).map(LawMarkRow.init) {
      if old.mark == mark { return }
      try supersede(old)
    }
    try record(LawMarkRow(id: newID(), mark: mark))
  }
}

extension Snapshot {
  /// What a part of the law was when what rests on it was last worked out; `nil` when nobody has.
  public func lawMark(_ subject: String) throws -> LawMark? {
    try row("lawMark", where: "subject = ?", [subject]).map { LawMarkRow($0).mark }
  }
}
