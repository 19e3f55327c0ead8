/// Days on which an inspection stood still ("tạm dừng").
///
/// Legal source: NĐ 217/2025/NĐ-CP, Điều 7 khoản 2 điểm đ (read) allows it for force majeure and does not say whether the
/// limit stands still too; Luật Thanh tra 84/2025/QH15, Điều 20 khoản 2 and Điều 30 khoản 3 (read): once at the request
/// of the inspected, at most 30 days, "không tính vào thời hạn".
public struct InspectionPause: Hashable, Sendable {
  /// Inclusive.
  public var from: CalendarDay
  /// Inclusive; `nil` while nobody said when it goes on.
  public var to: CalendarDay?
  /// Number and symbol of the decision.
  public var document: String?
  /// As the decision says it.
  public var reason: String
  /// How often it was put right, the first time first.
  public var corrections: [Correction] = []

  /// Puts the parts together.
  public init(from: CalendarDay, to: CalendarDay? = nil, document: String? = nil, reason: String) {
    self.from = from
    self.to = to
    self.document = document
    self.reason = reason
  }

  /// Whether it stands still on a day.
  public func covers(_ day: CalendarDay) -> Bool { from <= day && (to.map { day <= $0 } ?? true) }

  /// Both ends counted; `nil` while it lasts.
  public var days: Int? { to.map { $0.days(since: from) + 1 } }
}

extension Inspection {
  /// The pause that nobody ended.
  public var openPause: InspectionPause? { pauses.first { $0.to == nil } }

  /// Whether the text of its regime says that the days of a pause do not count. Where none was read that says so, they
  /// are left out all the same, and that is said.
  public var isPauseSettled: Bool { start?.regime == .inspectorate }

  /// Days on which it is to stand still.
  ///
  /// - Throws: ``Failure``: ``FailureCode/inspectionNotInProgress``, ``FailureCode/inspectionAlreadyClosed``,
  ///   ``FailureCode/pauseBeforeAnnouncement``, ``FailureCode/pausedAlready``,
  ///   ``FailureCode/pauseEndsBeforeStart``.
  public func checkPause(_ pause: InspectionPause) throws(Failure) {
    try checkInProgress()
    if let start, pause.from < start.announced {
      throw Failure(
        .pauseBeforeAnnouncement,
        ["inspection": code, "on": pause.from.shortText, "announced": start.announced.shortText])
    }
    if let to = pause.to, to < pause.from {
      throw Failure(.pauseEndsBeforeStart, ["from": pause.from.shortText, "to": to.shortText])
    }
    let other = pauses.first { other in
      (pause.to.map { other.from <= $0 } ?? true) && (other.to.map { pause.from <= $0 } ?? true)
    }
    if let other {
      throw Failure(
        .pausedAlready,
        ["inspection": code, "from": other.from.shortText, "to": other.to?.shortText ?? "…"])
    }
  }

  /// The open pause with its end.
  ///
  /// - Parameter day: The day on which work goes on; the pause ends on the one before.
  /// - Throws: ``Failure``: ``FailureCode/inspectionNotInProgress``, ``FailureCode/inspectionAlreadyClosed``,
  ///   ``FailureCode/notPaused``, ``FailureCode/pauseEndsBeforeStart``.
  public func resumed(on day: CalendarDay) throws(Failure) -> InspectionPause {
    try checkInProgress()
    guard var pause = openPause else { throw Failure(.notPaused, ["inspection": code]) }
    guard day > pause.from else {
      throw Failure(
        .pauseEndsBeforeStart, ["from": pause.from.shortText, "to": day.adding(days: -1).shortText])
    }
    pause.to = day.adding(days: -1)
    return pause
  }

  /// A pause by the first day under which it was recorded.
  ///
  /// - Throws: ``Failure``: ``FailureCode/inspectionNotInProgress``, ``FailureCode/inspectionAlreadyClosed`` or
  ///   ``FailureCode/noSuchPause``.
  public func pause(from day: CalendarDay) throws(Failure) -> InspectionPause {
    try checkInProgress()
    if let pause = pauses.first(where: { $0.from == day }) { return pause }
    let list = pauses.map { "\($0.from.shortText)–\($0.to?.shortText ?? "…")" }.joined(separator: ", ")
    throw Failure(.noSuchPause, ["inspection": code, "from": day.shortText, "list": list.isEmpty ? "–" : list])
  }

  /// That one pause may stand in the place of another.
  ///
  /// - Throws: As ``checkPause(_:)``.
  public func checkPause(_ pause: InspectionPause, insteadOf old: InspectionPause) throws(Failure) {
    var others = self
    others.pauses.removeAll { $0.from == old.from }
    try others.checkPause(pause)
  }

  private func checkInProgress() throws(Failure) {
    if state == .planned { throw Failure(.inspectionNotInProgress, ["inspection": code]) }
    if state != .inProgress { throw Failure(.inspectionAlreadyClosed, ["inspection": code]) }
  }
}
