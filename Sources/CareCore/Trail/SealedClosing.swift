/// One closing of an inspection, and whether its content is still what was sealed.
package struct SealedClosing: Sendable {
  /// When it was recorded.
  package let closedAt: Instant
  package let closedOn: CalendarDay
  /// The code as it was stored and printed.
  package let stored: String?
  /// Worked out from the rows as they are.
  package let found: String
  /// Taken back by a reopening.
  package let isReopened: Bool

  package init(closedAt: Instant, closedOn: CalendarDay, stored: String?, found: String, isReopened: Bool) {
    self.closedAt = closedAt
    self.closedOn = closedOn
    self.stored = stored
    self.found = found
    self.isReopened = isReopened
  }

  package var isIntact: Bool { stored == found }
}
