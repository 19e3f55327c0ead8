import CareCore
import GRDB

/// The tables, from version 1 on. A released migration never changes; a new need is a new migration.
enum Schema {
  static let bookkeeping: Set<String> = [
    "salt", "recordedDevice", "recordedSequence", "recordedAt", "supersededDevice", "supersededSequence",
    "supersededAt",
  ]

  /// Every domain table. Each row knows the trail entry that recorded it and the one that superseded it, with their
  /// instants beside them, so that "as known at" needs no join.
  static let domainTables =
    [
      "device", "office", "facility", "facilityMerge", "facilityProfile", "census", "permit", "permitEvent",
      "correction", "discovery", "discoveryStep", "closure", "directive", "campaign", "excuse", "checklistVersion",
      "inspection", "inspectionEvent", "answer", "evidence", "finding", "observation", "calendarDay", "movedDeadline",
      "duty", "submission", "assignment", "lateAddition", "campaignClosure", "inspectionDecision", "teamMember",
      "inspectionExtension", "inspectionPause", "dutyEnd", "seal", "issuedReport",
    ] + remediationTables

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { db in try version1(db) }
    return migrator
  }

  static func check<Value: CaseIterable & RawRepresentable>(_ column: String, _: Value.Type) -> String
  where Value.RawValue == String {
    // Not IN: for each row SQLite would make a table of the list to look into.
    "CHECK (\(Value.allCases.map { "\(column) = '\($0.rawValue)'" }.joined(separator: " OR ")))"
  }

  static func dayCheck(_ column: String) -> String {
    "CHECK (\(column) GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')"
  }

  static func create(_ db: Database, _ table: String, _ columns: String, checks: [String] = []) throws {
    try db.execute(
      sql: """
        CREATE TABLE \(table) (
          id BLOB PRIMARY KEY CHECK (length(id) = 16),
          \(columns),
          salt BLOB NOT NULL CHECK (length(salt) = 16),
          recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
          supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
          FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
          FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
          CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
          CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
          \(checks.map { ", CHECK (\($0))" }.joined())
        ) STRICT
        """)
  }

  private static func version1(_ db: Database) throws {
    try db.execute(sql: "PRAGMA application_id = \(CareDatabase.applicationID)")
    try createTrail(db)
    try create(db, "device", "series TEXT NOT NULL CHECK (length(series) <= 3)")
    try create(
      db, "office",
      """
      agency TEXT NOT NULL CHECK (agency <> ''), parentAgency TEXT, place TEXT, symbol TEXT, signer TEXT,
      provinceCode TEXT, communeCode TEXT, series TEXT NOT NULL
      """)
    try createFacilities(db)
    try createPermits(db)
    try createCampaigns(db)
    try createInspections(db)
    try createCalendar(db)
    try createDuties(db)
    try createTeams(db)
    try createDecisions(db)
    try createRemediation(db)
    try createSeals(db)
    try createReports(db)
    for table in domainTables {
      try db.execute(
        sql: """
          CREATE TRIGGER \(table)Kept BEFORE DELETE ON \(table)
          BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END
          """)
    }
    try createInsertGuards(db)
  }

  private static func createTrail(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE trailEntry (
          device BLOB NOT NULL CHECK (length(device) = 16), sequence INTEGER NOT NULL CHECK (sequence > 0),
          counter INTEGER NOT NULL CHECK (counter > 0), change BLOB NOT NULL CHECK (length(change) = 16),
          instant INTEGER NOT NULL, actor TEXT NOT NULL, host TEXT NOT NULL, command TEXT NOT NULL,
          entity TEXT NOT NULL, entityID BLOB NOT NULL CHECK (length(entityID) = 16),
          revision INTEGER NOT NULL CHECK (revision > 0), facility BLOB, inspection BLOB, before TEXT, after TEXT,
          factHash BLOB NOT NULL CHECK (length(factHash) = 32),
          previousHash BLOB NOT NULL CHECK (length(previousHash) = 32), hash BLOB NOT NULL CHECK (length(hash) = 32),
          PRIMARY KEY (device, sequence), UNIQUE (entityID, revision)
        ) STRICT, WITHOUT ROWID
        """)
    // A chain is in the order of its instants and counters: the end of each tells the latest of both.
    for (name, column) in [("Facility", "facility"), ("Inspection", "inspection")] {
      try db.execute(
        sql: "CREATE INDEX trailEntryOn\(name) ON trailEntry (\(column)) WHERE \(column) IS NOT NULL")
    }
    // INSERT OR REPLACE would delete without firing a delete trigger: an existing sequence is refused before that.
    for (name, event, condition) in [
      ("Unchanged", "UPDATE", "1"), ("Kept", "DELETE", "1"),
      (
        "Once", "INSERT",
        """
        EXISTS (SELECT 1 FROM trailEntry WHERE device = NEW.device AND sequence = NEW.sequence)
        OR EXISTS (SELECT 1 FROM trailEntry WHERE entityID = NEW.entityID AND revision = NEW.revision)
        """
      ),
    ] {
      try db.execute(
        sql: """
          CREATE TRIGGER trailEntry\(name) BEFORE \(event) ON trailEntry WHEN \(condition)
          BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END
          """)
    }
  }

  private static func createFacilities(_ db: Database) throws {
    try create(
      db, "facility",
      "code TEXT NOT NULL UNIQUE CHECK (code <> ''), series TEXT NOT NULL, number INTEGER CHECK (number > 0)")
    try db.execute(sql: "CREATE UNIQUE INDEX facilityOnNumber ON facility (series, number) WHERE number IS NOT NULL")
    // Two entries of one facility: the facts of both stay as they are, the code of the second finds the first.
    try create(
      db, "facilityMerge",
      """
      alias BLOB NOT NULL REFERENCES facility (id), target BLOB NOT NULL REFERENCES facility (id),
      reason TEXT NOT NULL CHECK (reason <> '')
      """, checks: ["alias <> target"])
    try db.execute(
      sql: "CREATE UNIQUE INDEX facilityMergeOnce ON facilityMerge (alias) WHERE supersededAt IS NULL")
    try db.execute(sql: "CREATE INDEX facilityMergeOnTarget ON facilityMerge (target)")
    try create(
      db, "facilityProfile",
      """
      facility BLOB NOT NULL REFERENCES facility (id), validFrom TEXT NOT NULL \(dayCheck("validFrom")),
      name TEXT NOT NULL CHECK (name <> ''), foldedName TEXT NOT NULL, sortName TEXT NOT NULL,
      kind TEXT NOT NULL \(check("kind", FacilityKind.self)), otherKinds TEXT CHECK (otherKinds <> ''),
      ownership TEXT NOT NULL \(check("ownership", Ownership.self)),
      operatorKind TEXT \(check("operatorKind", OperatorKind.self)), religion TEXT,
      religiousKind TEXT \(check("religiousKind", ReligiousKind.self)), host TEXT, communeCode TEXT NOT NULL,
      address TEXT,
      setting TEXT \(check("setting", Setting.self)), head TEXT, phone TEXT, opened TEXT \(dayCheck("opened")),
      duties TEXT, area TEXT
      """)
    try create(
      db, "census",
      """
      facility BLOB NOT NULL REFERENCES facility (id), countedOn TEXT NOT NULL \(dayCheck("countedOn")),
      children INTEGER NOT NULL CHECK (children >= 0), others INTEGER CHECK (others >= 0),
      \(Census.Part.allCases.map { "\($0.rawValue) INTEGER CHECK (\($0.rawValue) >= 0)" }.joined(separator: ", ")),
      countedBy TEXT
      """)
    try create(
      db, "discovery",
      """
      facility BLOB NOT NULL REFERENCES facility (id), discoveredOn TEXT NOT NULL \(dayCheck("discoveredOn")),
      source TEXT NOT NULL \(check("source", DiscoverySource.self)), note TEXT
      """)
    try create(
      db, "discoveryStep",
      """
      facility BLOB NOT NULL REFERENCES facility (id), kind TEXT NOT NULL \(check("kind", DiscoveryStep.Kind.self)),
      takenOn TEXT NOT NULL \(dayCheck("takenOn")), document TEXT, note TEXT
      """)
    try create(
      db, "closure",
      """
      facility BLOB NOT NULL REFERENCES facility (id), kind TEXT NOT NULL \(check("kind", Closure.Kind.self)),
      closedOn TEXT NOT NULL \(dayCheck("closedOn")), document TEXT, note TEXT
      """)
    for table in ["facilityProfile", "census", "discovery", "discoveryStep", "closure"] {
      try db.execute(sql: "CREATE INDEX \(table)OnFacility ON \(table) (facility)")
    }
    try db.execute(sql: "CREATE INDEX facilityProfileOnPlace ON facilityProfile (communeCode, foldedName)")
    try db.execute(sql: "CREATE INDEX facilityProfileOnName ON facilityProfile (foldedName)")
  }

  private static func createPermits(_ db: Database) throws {
    try create(
      db, "permit",
      "facility BLOB NOT NULL REFERENCES facility (id), kind TEXT NOT NULL \(check("kind", PermitKind.self))")
    try create(
      db, "permitEvent",
      """
      permit BLOB NOT NULL REFERENCES permit (id), facility BLOB NOT NULL REFERENCES facility (id),
      kind TEXT NOT NULL \(check("kind", PermitEvent.Kind.self)), happenedOn TEXT NOT NULL \(dayCheck("happenedOn")),
      lastDay TEXT \(dayCheck("lastDay")), document TEXT, issuer TEXT, note TEXT,
      paperNumber TEXT, paperIssuer TEXT, paperCapacity INTEGER CHECK (paperCapacity > 0),
      paperExpires TEXT \(dayCheck("paperExpires")), paperName TEXT, paperAddress TEXT, paperCommuneCode TEXT,
      paperHead TEXT, paperKind TEXT \(check("paperKind", FacilityKind.self)), paperDuties TEXT, paperArea TEXT
      """, checks: ["lastDay IS NULL OR (kind = 'suspended' AND lastDay >= happenedOn)"])
    // Why an entry of a paper was taken back or replaced; both entries stay as rows.
    try create(
      db, "correction",
      """
      facility BLOB NOT NULL REFERENCES facility (id), corrected BLOB NOT NULL REFERENCES permitEvent (id),
      replacement BLOB REFERENCES permitEvent (id), reason TEXT NOT NULL CHECK (reason <> '')
      """)
    try db.execute(sql: "CREATE INDEX correctionOnFacility ON correction (facility)")
    try db.execute(sql: "CREATE INDEX permitOnFacility ON permit (facility)")
    try db.execute(sql: "CREATE INDEX permitEventOnFacility ON permitEvent (facility)")
    try db.execute(sql: "CREATE INDEX permitEventOnPermit ON permitEvent (permit)")
  }

  private static func createCampaigns(_ db: Database) throws {
    try create(
      db, "directive",
      """
      code TEXT NOT NULL UNIQUE, issuer TEXT NOT NULL, number TEXT, issuedOn TEXT \(dayCheck("issuedOn")),
      summary TEXT NOT NULL, task TEXT
      """)
    try create(
      db, "campaign",
      """
      code TEXT NOT NULL UNIQUE, name TEXT NOT NULL CHECK (name <> ''), directive BLOB REFERENCES directive (id),
      firstDay TEXT NOT NULL \(dayCheck("firstDay")), lastDay TEXT NOT NULL \(dayCheck("lastDay")),
      provinceCode TEXT, communeCode TEXT, kinds TEXT NOT NULL, checklistIDs TEXT NOT NULL CHECK (checklistIDs <> '')
      """, checks: ["firstDay <= lastDay"])
    try create(
      db, "excuse",
      """
      campaign BLOB NOT NULL REFERENCES campaign (id), facility BLOB NOT NULL REFERENCES facility (id),
      reason TEXT NOT NULL CHECK (reason <> '')
      """)
    try db.execute(sql: "CREATE INDEX campaignOnDirective ON campaign (directive)")
    try db.execute(sql: "CREATE INDEX excuseOnCampaign ON excuse (campaign)")
    try db.execute(sql: "CREATE INDEX excuseOnFacility ON excuse (facility)")
    try db.execute(
      sql: "CREATE UNIQUE INDEX excuseOnce ON excuse (campaign, facility) WHERE supersededAt IS NULL")
  }

  private static func createInspections(_ db: Database) throws {
    try create(
      db, "checklistVersion",
      """
      checklist TEXT NOT NULL, version TEXT NOT NULL, contentHash TEXT NOT NULL UNIQUE, content TEXT NOT NULL
      """)
    try create(
      db, "inspection",
      """
      code TEXT NOT NULL UNIQUE, facility BLOB NOT NULL REFERENCES facility (id),
      campaign BLOB REFERENCES campaign (id), checklist TEXT NOT NULL, version TEXT NOT NULL,
      contentHash TEXT NOT NULL REFERENCES checklistVersion (contentHash), plannedOn TEXT \(dayCheck("plannedOn"))
      """)
    try create(
      db, "inspectionEvent",
      """
      inspection BLOB NOT NULL REFERENCES inspection (id), facility BLOB NOT NULL REFERENCES facility (id),
      kind TEXT NOT NULL \(check("kind", InspectionEventRow.Kind.self)),
      happenedOn TEXT NOT NULL \(dayCheck("happenedOn")), decision TEXT, decided TEXT \(dayCheck("decided")),
      issuer TEXT, announced TEXT \(dayCheck("announced")), lead TEXT, members TEXT,
      regime TEXT \(check("regime", InspectionRegime.self)), basis TEXT \(check("basis", InspectionBasis.self)),
      mode TEXT \(check("mode", InspectionMode.self)), limitAmount INTEGER CHECK (limitAmount > 0),
      limitUnit TEXT \(check("limitUnit", LimitUnit.self)), signedByFacility INTEGER CHECK (signedByFacility IN (0, 1)),
      witness TEXT, witnessRole TEXT \(check("witnessRole", Minutes.WitnessRole.self)), facilityOpinion TEXT,
      reason TEXT, metConditions TEXT, unsettledConditions TEXT,
      contentSeal TEXT CHECK (length(contentSeal) = 64)
      """,
      checks: [
        "kind <> 'started' OR (decision IS NOT NULL AND lead IS NOT NULL AND regime IS NOT NULL)",
        "kind <> 'closed' OR signedByFacility IS NOT NULL",
        "signedByFacility IS NOT 0 OR (witness IS NOT NULL AND witnessRole IS NOT NULL)",
      ])
    try create(
      db, "answer",
      """
      inspection BLOB NOT NULL REFERENCES inspection (id), facility BLOB NOT NULL REFERENCES facility (id),
      item TEXT NOT NULL, value TEXT, outcome TEXT CHECK (outcome IN ('not_applicable', 'not_checked')), note TEXT
      """, checks: ["(value IS NULL) <> (outcome IS NULL)"])
    try create(
      db, "evidence",
      """
      inspection BLOB NOT NULL REFERENCES inspection (id), facility BLOB NOT NULL REFERENCES facility (id),
      item TEXT NOT NULL, fileName TEXT NOT NULL, size INTEGER NOT NULL CHECK (size >= 0),
      contentHash TEXT NOT NULL CHECK (length(contentHash) = 64), caption TEXT
      """)
    try create(
      db, "finding",
      """
      inspection BLOB NOT NULL REFERENCES inspection (id), facility BLOB NOT NULL REFERENCES facility (id),
      number INTEGER NOT NULL CHECK (number > 0), item TEXT NOT NULL, requirements TEXT NOT NULL,
      citations TEXT NOT NULL, quotes TEXT NOT NULL, severity TEXT NOT NULL \(check("severity", Severity.self)),
      topic TEXT NOT NULL \(check("topic", Topic.self)), isProhibitedAct INTEGER NOT NULL CHECK (isProhibitedAct IN (0, 1)),
      statement TEXT NOT NULL, seen TEXT, remedy TEXT
      """)
    try create(
      db, "observation",
      """
      inspection BLOB NOT NULL REFERENCES inspection (id), facility BLOB NOT NULL REFERENCES facility (id),
      item TEXT NOT NULL, dutyBearer TEXT NOT NULL, citations TEXT NOT NULL, statement TEXT NOT NULL, seen TEXT
      """)
    for table in ["inspection", "inspectionEvent", "answer", "evidence", "finding", "observation"] {
      try db.execute(sql: "CREATE INDEX \(table)OnFacility ON \(table) (facility)")
      if table != "inspection" {
        try db.execute(sql: "CREATE INDEX \(table)OnInspection ON \(table) (inspection)")
      }
    }
    try db.execute(sql: "CREATE INDEX inspectionOnCampaign ON inspection (campaign)")
    try db.execute(
      sql: "CREATE UNIQUE INDEX answerOnce ON answer (inspection, item) WHERE supersededAt IS NULL")
    try db.execute(
      sql: "CREATE UNIQUE INDEX findingOnce ON finding (inspection, number) WHERE supersededAt IS NULL")
  }
}
