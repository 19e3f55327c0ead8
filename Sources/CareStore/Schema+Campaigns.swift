import CareCore
import GRDB

extension Schema {
  /// Who inspects where, what was planned late, and how a campaign ended.
  static func createTeams(_ db: Database) throws {
    try create(
      db, "assignment",
      """
      campaign BLOB NOT NULL REFERENCES campaign (id), communeCode TEXT NOT NULL CHECK (communeCode <> ''),
      validFrom TEXT NOT NULL \(dayCheck("validFrom")), team TEXT NOT NULL CHECK (team <> ''),
      lead TEXT NOT NULL CHECK (lead <> ''), members TEXT NOT NULL
      """)
    try create(
      db, "lateAddition",
      """
      campaign BLOB NOT NULL REFERENCES campaign (id), facility BLOB NOT NULL REFERENCES facility (id),
      addedOn TEXT NOT NULL \(dayCheck("addedOn"))
      """)
    try create(
      db, "campaignClosure",
      "campaign BLOB NOT NULL REFERENCES campaign (id), closedOn TEXT NOT NULL \(dayCheck("closedOn"))")
    for table in ["assignment", "lateAddition", "campaignClosure"] {
      try db.execute(sql: "CREATE INDEX \(table)OnCampaign ON \(table) (campaign)")
    }
    try db.execute(sql: "CREATE INDEX lateAdditionOnFacility ON lateAddition (facility)")
    try db.execute(
      sql: """
        CREATE UNIQUE INDEX assignmentOnce ON assignment (campaign, communeCode, validFrom) WHERE supersededAt IS NULL
        """)
    try db.execute(
      sql: "CREATE UNIQUE INDEX lateAdditionOnce ON lateAddition (campaign, facility) WHERE supersededAt IS NULL")
    try db.execute(
      sql: "CREATE UNIQUE INDEX campaignClosureOnce ON campaignClosure (campaign) WHERE supersededAt IS NULL")
  }

  /// What a decision says beside its start, its team, and more time for it.
  static func createDecisions(_ db: Database) throws {
    let subject = """
      inspection BLOB NOT NULL REFERENCES inspection (id), facility BLOB NOT NULL REFERENCES facility (id)
      """
    try create(
      db, "inspectionDecision",
      "\(subject), body TEXT NOT NULL \(check("body", InspectingBody.self)), scope TEXT, plan TEXT")
    try create(
      db, "teamMember",
      """
      \(subject), number INTEGER NOT NULL CHECK (number > 0), name TEXT NOT NULL CHECK (name <> ''), role TEXT,
      declaredOn TEXT \(dayCheck("declaredOn"))
      """)
    try create(
      db, "inspectionExtension",
      """
      \(subject), amount INTEGER NOT NULL CHECK (amount > 0), unit TEXT NOT NULL \(check("unit", LimitUnit.self)),
      reason TEXT NOT NULL CHECK (reason <> ''), approver TEXT NOT NULL CHECK (approver <> ''),
      grantedOn TEXT NOT NULL \(dayCheck("grantedOn"))
      """)
    try create(
      db, "inspectionPause",
      """
      \(subject), firstDay TEXT NOT NULL \(dayCheck("firstDay")), lastDay TEXT \(dayCheck("lastDay")), document TEXT,
      reason TEXT NOT NULL CHECK (reason <> '')
      """, checks: ["lastDay IS NULL OR firstDay <= lastDay"])
    for table in ["inspectionDecision", "teamMember", "inspectionExtension", "inspectionPause"] {
      try db.execute(sql: "CREATE INDEX \(table)OnInspection ON \(table) (inspection)")
      try db.execute(sql: "CREATE INDEX \(table)OnFacility ON \(table) (facility)")
    }
    for (table, columns) in [
      ("inspectionDecision", "inspection"), ("inspectionExtension", "inspection"), ("teamMember", "inspection, number"),
      ("inspectionPause", "inspection, firstDay"),
    ] {
      try db.execute(
        sql: "CREATE UNIQUE INDEX \(table)Once ON \(table) (\(columns)) WHERE supersededAt IS NULL")
    }
  }
}
