import GRDB

/// The tables, from version 1 on. A released version never changes; a new need is a new version, written out as text
/// under `Versions`.
enum Schema {
  static let bookkeeping: Set<String> = [
    "salt", "recordedDevice", "recordedSequence", "recordedAt", "supersededDevice", "supersededSequence",
    "supersededAt",
  ]

  /// Every domain table. Each row knows the trail entry that recorded it and the one that superseded it, with their
  /// instants beside them, so that "as known at" needs no join.
  static let domainTables = [
    "device", "office", "facility", "facilityMerge", "facilityProfile", "census", "permit", "permitEvent",
    "correction", "discovery", "discoveryStep", "closure", "directive", "campaign", "excuse", "checklistVersion",
    "inspection", "inspectionEvent", "answer", "evidence", "finding", "observation", "calendarDay", "movedDeadline",
    "duty", "submission", "assignment", "lateAddition", "campaignClosure", "inspectionDecision", "teamMember",
    "inspectionExtension", "inspectionPause", "dutyEnd", "seal", "issuedReport", "remediationAct", "actEvidence",
    "findingEdit", "findingNote", "followUp", "handling", "handlingFinding", "referral", "emergency", "emergencyAct",
    "operationNotice", "operationPause", "resumeNotice", "operationResumption", "operationTermination",
    "permitReview", "lawMark", "dangerDecision", "retraction", "actCorrection",
  ]

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { db in try db.execute(sql: Version1.sql) }
    // References are not looked after while it runs and all checked at its end: tables are made anew in it.
    migrator.registerMigration("2") { db in try db.execute(sql: Version2.sql) }
    migrator.registerMigration("3") { db in try db.execute(sql: Version3.sql) }
    migrator.registerMigration("4") { db in try db.execute(sql: Version4.sql) }
    migrator.registerMigration("5") { db in try db.execute(sql: Version5.sql) }
    migrator.registerMigration("6") { db in try db.execute(sql: Version6.sql) }
    migrator.registerMigration("7") { db in try db.execute(sql: Version7.sql) }
    return migrator
  }
}
