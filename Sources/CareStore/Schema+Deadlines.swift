import CareCore
import GRDB

extension Schema {
  static func createCalendar(_ db: Database) throws {
    try create(
      db, "calendarDay",
      """
      day TEXT NOT NULL \(dayCheck("day")), kind TEXT NOT NULL \(check("kind", CalendarRow.Kind.self)),
      name TEXT NOT NULL CHECK (name <> ''), status TEXT NOT NULL \(check("status", CalendarRow.Status.self)),
      source TEXT NOT NULL CHECK (source <> '')
      """)
    try db.execute(sql: "CREATE UNIQUE INDEX calendarDayOnce ON calendarDay (day) WHERE supersededAt IS NULL")
    // What a change of the calendar did to days that had been told before.
    try create(
      db, "movedDeadline",
      """
      subject TEXT NOT NULL CHECK (subject <> ''), legalBefore TEXT NOT NULL \(dayCheck("legalBefore")),
      legalAfter TEXT NOT NULL \(dayCheck("legalAfter")), safeBefore TEXT NOT NULL \(dayCheck("safeBefore")),
      safeAfter TEXT NOT NULL \(dayCheck("safeAfter"))
      """, checks: ["legalBefore <> legalAfter OR safeBefore <> safeAfter"])
  }

  static func createDuties(_ db: Database) throws {
    try create(
      db, "duty",
      """
      code TEXT NOT NULL UNIQUE, name TEXT NOT NULL CHECK (name <> ''), reporter TEXT,
      recipients TEXT NOT NULL CHECK (recipients <> ''), every TEXT \(check("every", ReportingDuty.Cadence.self)),
      phrase TEXT \(check("phrase", DeadlinePhrase.self)), dueOn TEXT \(dayCheck("dueOn")),
      dueMonth INTEGER CHECK (dueMonth BETWEEN 1 AND 12), dueDay INTEGER CHECK (dueDay BETWEEN 1 AND 31),
      ownDay TEXT \(dayCheck("ownDay")), fromMonth INTEGER CHECK (fromMonth BETWEEN 1 AND 12),
      fromDay INTEGER CHECK (fromDay BETWEEN 1 AND 31), toMonth INTEGER CHECK (toMonth BETWEEN 1 AND 12),
      toDay INTEGER CHECK (toDay BETWEEN 1 AND 31), citation TEXT NOT NULL,
      certainty TEXT NOT NULL \(check("certainty", Certainty.self)), directive BLOB REFERENCES directive (id),
      startsOn TEXT NOT NULL \(dayCheck("startsOn")), note TEXT
      """,
      checks: [
        "dueOn IS NULL OR (every IS NULL AND phrase IS NOT NULL)", "(dueMonth IS NULL) = (dueDay IS NULL)",
        "dueMonth IS NULL OR (every IS NOT NULL AND phrase IS NOT NULL)",
        "(every IS NULL) = (fromMonth IS NULL)", "(fromMonth IS NULL) = (fromDay IS NULL)",
        "(fromMonth IS NULL) = (toMonth IS NULL)", "(toMonth IS NULL) = (toDay IS NULL)",
      ])
    try create(
      db, "submission",
      """
      duty BLOB NOT NULL REFERENCES duty (id), period TEXT NOT NULL CHECK (period <> ''), number TEXT,
      sentOn TEXT NOT NULL \(dayCheck("sentOn")), fileName TEXT,
      contentHash TEXT CHECK (length(contentHash) = 64), note TEXT
      """, checks: ["(fileName IS NULL) = (contentHash IS NULL)"])
    // From then on the office owes it no more; what was owed before stays owed.
    try create(
      db, "dutyEnd",
      """
      duty BLOB NOT NULL REFERENCES duty (id), endedOn TEXT NOT NULL \(dayCheck("endedOn")),
      reason TEXT NOT NULL CHECK (reason <> '')
      """)
    try db.execute(sql: "CREATE UNIQUE INDEX dutyEndOnce ON dutyEnd (duty) WHERE supersededAt IS NULL")
    try db.execute(sql: "CREATE INDEX dutyOnDirective ON duty (directive)")
    try db.execute(sql: "CREATE INDEX submissionOnDuty ON submission (duty)")
    try db.execute(
      sql: "CREATE UNIQUE INDEX submissionOnce ON submission (duty, period) WHERE supersededAt IS NULL")
  }
}
