import CareCore
import GRDB

extension Schema {
  static let remediationTables = [
    "remediationAct", "actEvidence", "findingEdit", "findingNote", "followUp", "handling", "handlingFinding",
    "referral",
    "emergency", "emergencyAct",
  ]

  static func createRemediation(_ db: Database) throws {
    let place = "inspection BLOB NOT NULL REFERENCES inspection (id), facility BLOB NOT NULL REFERENCES facility (id)"
    let ofFinding = "finding BLOB NOT NULL REFERENCES finding (id), \(place)"
    try create(
      db, "remediationAct",
      """
      \(ofFinding), kind TEXT NOT NULL \(check("kind", RemediationAct.Kind.self)),
      happenedOn TEXT NOT NULL \(dayCheck("happenedOn")), text TEXT NOT NULL CHECK (text <> ''), person TEXT,
      document TEXT, dueOn TEXT \(dayCheck("dueOn")), amount INTEGER CHECK (amount > 0),
      unit TEXT \(check("unit", DeadlineUnit.self)), countedFrom TEXT \(dayCheck("countedFrom")),
      seenAt BLOB REFERENCES inspection (id)
      """,
      checks: [
        "(amount IS NULL) = (unit IS NULL)", "dueOn IS NULL OR amount IS NULL",
        "kind <> 'demand' OR (document IS NOT NULL AND (dueOn IS NOT NULL OR amount IS NOT NULL))",
        "kind <> 'extend' OR (person IS NOT NULL AND (dueOn IS NOT NULL OR amount IS NOT NULL))",
        "kind <> 'verify' OR person IS NOT NULL OR seenAt IS NOT NULL",
      ])
    // Files that a report or a verification rests on; those of an inspection itself belong to its items.
    try create(
      db, "actEvidence",
      """
      act BLOB NOT NULL REFERENCES remediationAct (id), \(ofFinding), fileName TEXT NOT NULL,
      size INTEGER NOT NULL CHECK (size >= 0), contentHash TEXT NOT NULL CHECK (length(contentHash) = 64)
      """)
    try db.execute(sql: "CREATE INDEX actEvidenceOnAct ON actEvidence (act)")
    try create(
      db, "findingEdit",
      """
      \(place), kind TEXT NOT NULL \(check("kind", FindingEdit.Kind.self)), item TEXT NOT NULL CHECK (item <> ''),
      statement TEXT, intoItem TEXT, requirements TEXT, citations TEXT, quotes TEXT,
      severity TEXT \(check("severity", Severity.self)), topic TEXT \(check("topic", Topic.self)),
      isProhibitedAct INTEGER CHECK (isProhibitedAct BETWEEN 0 AND 1), seen TEXT, remedy TEXT,
      concernsChildSafety INTEGER CHECK (concernsChildSafety BETWEEN 0 AND 1)
      """,
      checks: [
        "(kind = 'merged') = (intoItem IS NOT NULL)", "(kind = 'merged') = (statement IS NULL)",
        "(kind = 'added') = (requirements IS NOT NULL)", "(kind = 'added') = (severity IS NOT NULL)",
        "intoItem IS NULL OR intoItem <> item",
      ])
    try db.execute(
      sql: "CREATE UNIQUE INDEX findingEditOnce ON findingEdit (inspection, item, kind) WHERE supersededAt IS NULL")
    try create(
      db, "findingNote",
      """
      \(ofFinding), kind TEXT NOT NULL \(check("kind", FindingNote.Kind.self)),
      givenOn TEXT NOT NULL \(dayCheck("givenOn")), text TEXT NOT NULL CHECK (text <> ''), person TEXT, reason TEXT
      """, checks: ["(kind = 'correction' OR kind = 'added') = (reason IS NOT NULL)"])
    try create(
      db, "followUp",
      """
      \(place), earlier BLOB NOT NULL REFERENCES inspection (id)
      """, checks: ["inspection <> earlier"])
    try db.execute(sql: "CREATE UNIQUE INDEX followUpOnce ON followUp (inspection) WHERE supersededAt IS NULL")
    try createHandling(db)
    try createEmergencies(db)
    for table in ["remediationAct", "actEvidence", "findingNote"] {
      try db.execute(sql: "CREATE INDEX \(table)OnFinding ON \(table) (finding)")
    }
    for table in ["remediationAct", "actEvidence", "findingEdit", "findingNote", "followUp", "emergency"] {
      try db.execute(sql: "CREATE INDEX \(table)OnInspection ON \(table) (inspection)")
    }
    for table in [
      "remediationAct", "actEvidence", "findingEdit", "findingNote", "followUp", "handling", "referral", "emergency",
    ] {
      try db.execute(sql: "CREATE INDEX \(table)OnFacility ON \(table) (facility)")
    }
    try db.execute(sql: "CREATE INDEX remediationActOnSeenAt ON remediationAct (seenAt)")
    try db.execute(sql: "CREATE INDEX followUpOnEarlier ON followUp (earlier)")
  }

  private static func createHandling(_ db: Database) throws {
    try create(
      db, "handling",
      """
      code TEXT NOT NULL UNIQUE, facility BLOB NOT NULL REFERENCES facility (id),
      kind TEXT NOT NULL \(check("kind", Handling.Kind.self)), number TEXT NOT NULL CHECK (number <> ''),
      happenedOn TEXT NOT NULL \(dayCheck("happenedOn")), decidedBy TEXT NOT NULL CHECK (decidedBy <> ''),
      amount INTEGER CHECK (amount >= 0), children INTEGER CHECK (children > 0), note TEXT
      """)
    try create(
      db, "handlingFinding",
      "handling BLOB NOT NULL REFERENCES handling (id), finding BLOB NOT NULL REFERENCES finding (id)")
    try create(
      db, "referral",
      """
      code TEXT NOT NULL, facility BLOB NOT NULL REFERENCES facility (id), body TEXT NOT NULL CHECK (body <> ''),
      passedOn TEXT NOT NULL \(dayCheck("passedOn")), document TEXT, what TEXT NOT NULL CHECK (what <> ''), reply TEXT,
      repliedOn TEXT \(dayCheck("repliedOn"))
      """, checks: ["(reply IS NULL) = (repliedOn IS NULL)"])
    // The reply is a new row under the same code.
    try db.execute(sql: "CREATE UNIQUE INDEX referralOnce ON referral (code) WHERE supersededAt IS NULL")
    try db.execute(sql: "CREATE INDEX handlingFindingOnHandling ON handlingFinding (handling)")
    try db.execute(sql: "CREATE INDEX handlingFindingOnFinding ON handlingFinding (finding)")
  }

  private static func createEmergencies(_ db: Database) throws {
    try create(
      db, "emergency",
      """
      code TEXT NOT NULL UNIQUE, facility BLOB NOT NULL REFERENCES facility (id),
      inspection BLOB REFERENCES inspection (id), receivedAt INTEGER NOT NULL
      """)
    try create(
      db, "emergencyAct",
      """
      emergency BLOB NOT NULL REFERENCES emergency (id), facility BLOB NOT NULL REFERENCES facility (id),
      body TEXT \(check("body", Emergency.Body.self)), happenedAt INTEGER NOT NULL,
      what TEXT NOT NULL CHECK (what <> ''), reply TEXT
      """, checks: ["body IS NOT NULL OR reply IS NULL"])
    try db.execute(sql: "CREATE INDEX emergencyActOnEmergency ON emergencyAct (emergency)")
    // Without a body it is the outcome, of which there is one.
    try db.execute(
      sql: """
        CREATE UNIQUE INDEX emergencyOutcomeOnce ON emergencyAct (emergency)
        WHERE supersededAt IS NULL AND body IS NULL
        """)
  }
}
