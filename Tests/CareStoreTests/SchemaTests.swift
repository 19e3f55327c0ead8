import CareCore
import Testing

@testable import CareStore

/// What the tables themselves refuse, whoever writes into them.
@Suite struct SchemaTests {
  private static func filled() throws -> InventedOffice {
    let office = try InventedOffice()
    try office.fill()
    return office
  }

  @Test func theExampleFillsEveryTable() throws {
    let office = try Self.filled()
    let tables = try office.list("SELECT name AS value FROM sqlite_master WHERE type = 'table' ORDER BY name")
    #expect(Set(tables) == Set(Schema.domainTables + ["trailEntry", "grdb_migrations"]))
    for table in Schema.domainTables {
      #expect(try office.ask("SELECT count(*) FROM \(table)") != "0", "\(table)")
    }
  }

  // MARK: Enumerations

  private static func raw<Value: CaseIterable & RawRepresentable>(_: Value.Type) -> [String]
  where Value.RawValue == String {
    Value.allCases.map(\.rawValue)
  }

  /// Table, column, values, and what else a row with any of them needs.
  private static let enumerations: [(String, String, [String], String)] = [
    ("facilityProfile", "kind", raw(FacilityKind.self), ""),
    ("facilityProfile", "ownership", raw(Ownership.self), ""),
    ("facilityProfile", "operatorKind", raw(OperatorKind.self), ""),
    ("facilityProfile", "religiousKind", raw(ReligiousKind.self), ""),
    ("facilityProfile", "setting", raw(Setting.self), ""),
    ("discovery", "source", raw(DiscoverySource.self), ""),
    ("discoveryStep", "kind", raw(DiscoveryStep.Kind.self), ""),
    ("closure", "kind", raw(Closure.Kind.self), ""),
    ("retraction", "entity", RetractionRow.entities, ""),
    ("actCorrection", "entity", ActCorrectionRow.entities, ""),
    ("permit", "kind", raw(PermitKind.self), ""),
    ("permitEvent", "paperKind", raw(FacilityKind.self), ""),
    ("permitEvent", "kind", raw(PermitEvent.Kind.self), ", fileReturned = NULL"),
    ("permitEvent", "dayPrecision", DayPrecision.allCases.filter { $0 != .day }.map(\.rawValue), ""),
    ("operationNotice", "receivedBy", raw(OperationAuthority.self), ""),
    ("operationNotice", "kind", raw(FacilityKind.self), ""),
    ("operationPause", "decidedBy", raw(OperationAuthority.self), ""),
    ("resumeNotice", "receivedBy", raw(OperationAuthority.self), ""),
    ("operationTermination", "decidedBy", raw(OperationAuthority.self), ""),
    ("inspectionEvent", "kind", ["started", "closed", "canceled", "reopened"], ", signedByFacility = 1"),
    ("inspectionEvent", "regime", raw(InspectionRegime.self), ""),
    ("inspectionEvent", "basis", raw(InspectionBasis.self), ""),
    ("inspectionEvent", "mode", raw(InspectionMode.self), ""),
    ("inspectionEvent", "limitUnit", raw(LimitUnit.self), ""),
    ("inspectionEvent", "witnessRole", raw(Minutes.WitnessRole.self), ""),
    ("answer", "outcome", ["not_applicable", "not_checked"], ", value = NULL"),
    ("finding", "severity", raw(Severity.self), ""),
    ("finding", "topic", raw(Topic.self), ""),
    ("calendarDay", "kind", raw(CalendarRow.Kind.self), ""),
    ("inspectionDecision", "body", raw(InspectingBody.self), ""),
    ("inspectionExtension", "unit", raw(LimitUnit.self), ""),
    ("calendarDay", "status", raw(CalendarRow.Status.self), ""),
    ("duty", "phrase", raw(DeadlinePhrase.self), ""), ("duty", "certainty", raw(Certainty.self), ""),
    (
      "duty", "every", raw(ReportingDuty.Cadence.self),
      ", phrase = NULL, dueOn = NULL, fromMonth = 1, fromDay = 1, toMonth = 1, toDay = 1"
    ),
  ]

  private static let remediationEnumerations: [(String, String, [String], String)] = [
    (
      "remediationAct", "kind", raw(RemediationAct.Kind.self),
      ", document = '1', person = 'x', dueOn = '2025-05-30', amount = NULL, unit = NULL"
    ),
    ("remediationAct", "unit", raw(DeadlineUnit.self), ", amount = 1, dueOn = NULL"),
    ("findingEdit", "kind", ["added"], ""), ("findingEdit", "severity", raw(Severity.self), ""),
    ("findingEdit", "topic", raw(Topic.self), ""), ("findingNote", "kind", ["correction", "added"], ""),
    ("findingNote", "kind", ["explanation", "cause", "harm", "child_safety", "no_child_safety"], ", reason = NULL"),
    ("handling", "kind", raw(Handling.Kind.self), ""),
    ("emergencyAct", "body", raw(Emergency.Body.self), ""),
  ]

  @Test(arguments: enumerations + remediationEnumerations)
  func takesEveryValueAndNoOther(_ table: String, _ column: String, _ values: [String], _ also: String) throws {
    let office = try Self.filled()
    // The row of the inspection's start has all that the other kinds need.
    let whole = table == "inspectionEvent" ? " WHERE decision IS NOT NULL" : ""
    for value in values {
      try office.database.execute("UPDATE \(table) SET \(column) = '\(value)'\(also)\(whole)")
      let stored = try office.ask("SELECT count(*) FROM \(table) WHERE \(column) = '\(value)'")
      #expect(stored != "0")
    }
    for value in ["", "xx", values[0].uppercased(), values[0] + " "] {
      #expect(throws: (any Error).self, "\(table).\(column) takes '\(value)'") {
        try office.database.execute("UPDATE \(table) SET \(column) = '\(value)'\(also)\(whole)")
      }
    }
  }

  /// The table above has as many rows as the schema has enumerations of texts.
  @Test func noEnumerationIsForgotten() throws {
    let office = try Self.filled()
    let tables = try #require(try office.ask("SELECT group_concat(sql) FROM sqlite_master WHERE type = 'table'"))
    // The kinds of notes take two rows, since only some of them have a reason.
    #expect(
      tables.matches(of: /CHECK \(\w+ (= '|IN \(')/).count
        == Self.enumerations.count + Self.remediationEnumerations.count - 1)
  }

  @Test func metAndNotMetAreDerivedNeverDeclared() throws {
    let office = try Self.filled()
    for outcome in ["met", "not_met"] {
      #expect(throws: (any Error).self) {
        try office.database.execute("UPDATE answer SET value = NULL, outcome = '\(outcome)'")
      }
    }
  }

  // MARK: Values

  private static let refused: [String] = [
    // A text where a number belongs: STRICT.
    "UPDATE census SET children = 'nine'", "UPDATE permit SET capacity = 'many'", "UPDATE finding SET number = 'one'",
    "UPDATE facility SET number = 'one'", "UPDATE office SET recordedAt = 'now'", "UPDATE facility SET id = 'F-1'",
    "UPDATE census SET children = 1.5",
    // Counts and sizes.
    "UPDATE census SET children = -1", "UPDATE census SET others = -1", "UPDATE census SET girls = -1",
    "UPDATE permit SET capacity = 0", "UPDATE evidence SET size = -1", "UPDATE finding SET number = 0",
    "UPDATE inspectionEvent SET limitAmount = 0",
    // Days as `2025-05-14`.
    "UPDATE facilityProfile SET validFrom = '14/05/2025'", "UPDATE census SET countedOn = '2025-5-14'",
    "UPDATE permitEvent SET happenedOn = ''", "UPDATE inspection SET plannedOn = '2025-05-14T00:00'",
    "UPDATE calendarDay SET day = '14/05/2025'", "UPDATE movedDeadline SET legalAfter = 'x'",
    "UPDATE duty SET startsOn = ''", "UPDATE duty SET dueMonth = 13, dueDay = 1",
    "UPDATE submission SET sentOn = '1/1'",
    "UPDATE closure SET closedOn = 'today'", "UPDATE directive SET issuedOn = '0025-05-14'",
    // What must be there.
    "UPDATE facilityProfile SET name = ''", "UPDATE facilityProfile SET name = NULL", "UPDATE facility SET code = ''",
    "UPDATE excuse SET reason = ''", "UPDATE office SET agency = ''", "UPDATE campaign SET checklistIDs = ''",
    "UPDATE census SET salt = x'00'", "UPDATE census SET salt = NULL", "UPDATE evidence SET contentHash = 'abc'",
    "UPDATE device SET series = 'ABCD'", "UPDATE finding SET isProhibitedAct = 2",
    "UPDATE calendarDay SET source = ''", "UPDATE duty SET recipients = ''", "UPDATE submission SET period = ''",
    "UPDATE submission SET contentHash = 'abc'", "UPDATE assignment SET team = ''",
    "UPDATE assignment SET validFrom = ''", "UPDATE lateAddition SET addedOn = '14/05/2025'",
    "UPDATE campaignClosure SET closedOn = NULL", "UPDATE teamMember SET name = ''",
    "UPDATE teamMember SET number = 0", "UPDATE teamMember SET declaredOn = 'x'",
    "UPDATE inspectionExtension SET amount = 0", "UPDATE inspectionExtension SET reason = ''",
    "UPDATE inspectionExtension SET approver = NULL", "UPDATE inspectionPause SET lastDay = '2025-05-13'",
    "UPDATE inspectionPause SET reason = ''", "UPDATE dutyEnd SET endedOn = ''", "UPDATE dutyEnd SET reason = ''",
    // What must agree.
    "UPDATE movedDeadline SET legalAfter = legalBefore, safeAfter = safeBefore",
    "UPDATE duty SET dueOn = '2025-05-15' WHERE every IS NOT NULL", "UPDATE duty SET dueMonth = 6",
    "UPDATE duty SET phrase = NULL WHERE dueOn IS NOT NULL", "UPDATE duty SET fromMonth = NULL WHERE every = 'year'",
    "UPDATE submission SET fileName = NULL",
    "UPDATE campaign SET lastDay = '2025-05-13'", "UPDATE answer SET value = 'x', outcome = 'not_checked'",
    "UPDATE answer SET value = NULL, outcome = NULL",
    "UPDATE inspectionEvent SET witness = NULL WHERE signedByFacility = 0",
    "UPDATE inspectionEvent SET witnessRole = NULL WHERE signedByFacility = 0",
    "UPDATE inspectionEvent SET decision = NULL WHERE kind = 'started'",
    "UPDATE inspectionEvent SET signedByFacility = NULL WHERE kind = 'closed'",
    "UPDATE census SET supersededAt = 1", "UPDATE census SET supersededDevice = recordedDevice",
    "UPDATE remediationAct SET document = NULL WHERE kind = 'demand'",
    "UPDATE remediationAct SET dueOn = NULL WHERE kind = 'demand'",
    "UPDATE remediationAct SET person = NULL WHERE kind = 'extend'", "UPDATE remediationAct SET amount = 5",
    "UPDATE remediationAct SET unit = NULL WHERE amount > 0", "UPDATE remediationAct SET amount = 0",
    "UPDATE remediationAct SET kind = 'verify', person = NULL", "UPDATE remediationAct SET text = ''",
    "UPDATE remediationAct SET happenedOn = '1/1'", "UPDATE findingEdit SET kind = 'merged'",
    "UPDATE findingEdit SET kind = 'reworded'", "UPDATE findingEdit SET intoItem = item",
    "UPDATE findingEdit SET statement = NULL", "UPDATE findingEdit SET isProhibitedAct = 2",
    "UPDATE findingNote SET reason = NULL", "UPDATE findingNote SET kind = 'cause'",
    "UPDATE followUp SET earlier = inspection", "UPDATE handling SET number = ''",
    "UPDATE handling SET decidedBy = ''", "UPDATE referral SET body = ''", "UPDATE referral SET repliedOn = NULL",
    "UPDATE emergencyAct SET what = ''", "UPDATE emergencyAct SET body = NULL",
    "UPDATE emergency SET facility = NULL", "UPDATE emergency SET place = 'x' WHERE facility IS NOT NULL",
    "UPDATE emergency SET place = ''", "UPDATE dangerDecision SET item = ''",
    "UPDATE dangerDecision SET reason = 'x' WHERE emergency IS NOT NULL",
    "UPDATE dangerDecision SET reason = '' WHERE emergency IS NULL", "UPDATE dangerDecision SET emergency = NULL",
    "UPDATE retraction SET reason = ''", "UPDATE retraction SET fact = x'00'", "UPDATE retraction SET fact = NULL",
    "UPDATE retraction SET entity = 'permitEvent'", "UPDATE retraction SET facility = NULL",
    "UPDATE actCorrection SET reason = ''", "UPDATE actCorrection SET replaced = x'00'",
    "UPDATE actCorrection SET replacement = NULL", "UPDATE actCorrection SET replaced = replacement",
    "UPDATE excuse SET givenOn = '14/05/2025'", "UPDATE correction SET madeOn = ''",
    "UPDATE actCorrection SET madeOn = 'x'", "UPDATE retraction SET madeOn = '1/1'",
    "UPDATE actCorrection SET entity = 'correction'", "UPDATE actCorrection SET facility = NULL",
    // The time of notices.
    "UPDATE operationNotice SET seenOn = '2026-07-14'", "UPDATE operationNotice SET receivedOn = '13/7/2026'",
    "UPDATE operationNotice SET signedOn = '2026-07-14'", "UPDATE operationNotice SET sentOn = '2026-07-14'",
    "UPDATE operationNotice SET startsOn = ''", "UPDATE operationNotice SET identityStated = 2",
    "UPDATE operationNotice SET receivedBy = NULL", "UPDATE operationPause SET document = ''",
    "UPDATE operationPause SET decidedOn = '2026-08-21'", "UPDATE operationPause SET lastDay = '2026-08-19'",
    "UPDATE operationPause SET receivedOn = NULL", "UPDATE resumeNotice SET sentOn = '2026-11-03'",
    "UPDATE resumeNotice SET resumesOn = NULL", "UPDATE operationResumption SET resumedOn = '9/11/2026'",
    "UPDATE operationTermination SET document = NULL",
    "UPDATE operationTermination SET effectiveOn = '2027-02-01'", "UPDATE permitReview SET source = ''",
    "UPDATE permitReview SET reviewedOn = ''", "UPDATE lawMark SET contentHash = 'abc'",
    "UPDATE lawMark SET subject = ''", "UPDATE lawMark SET content = ''", "UPDATE closure SET unplaced = -1",
    "UPDATE permitEvent SET fileReturned = 2 WHERE kind = 'stopped'",
    "UPDATE permitEvent SET fileReturned = 1 WHERE kind = 'issued'",
    // What must be one only.
    "UPDATE inspection SET code = 'I-2025-000009'", "UPDATE answer SET item = 'same'",
  ]

  /// All by one office: what is refused leaves it as it was.
  @Test func refuses() throws {
    let office = try Self.filled()
    for statement in Self.refused {
      #expect(throws: (any Error).self, "\(statement)") { try office.database.execute(statement) }
    }
  }

  /// Every unique key of the schema, read from the schema, has its part in the trigger that refuses a row where one with
  /// the same key stands.
  @Test func noUniqueKeyIsForgotten() throws {
    let office = try Self.filled()
    for table in Schema.domainTables {
      let keys = try #require(
        try office.ask(
          """
          SELECT count(*) FROM pragma_index_list('\(table)') WHERE "unique"
          """))
      let trigger = try #require(
        try office.ask("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = '\(table)Once'"))
      #expect(trigger.matches(of: /EXISTS \(SELECT 1 FROM/).count == Int(keys), "\(table)")
    }
  }

  @Test func everyTableIsStrict() throws {
    let office = try Self.filled()
    let loose = try office.list(
      "SELECT name AS value FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0")
    #expect(Set(loose) == ["sqlite_schema", "grdb_migrations"])
  }

  // MARK: References

  /// Every single-column reference of the schema, read from the schema, pointed at nothing.
  @Test func orphansAreRefused() throws {
    let office = try Self.filled()
    let references = try office.list(
      """
      SELECT m.name || ' ' || f."from" AS value FROM sqlite_master m, pragma_foreign_key_list(m.name) f
      WHERE m.type = 'table' AND f."table" <> 'trailEntry'
      """)
    #expect(references.count >= 20)
    for reference in references {
      let words = reference.split(separator: " ")
      let nothing = words[1] == "contentHash" ? "'none'" : "zeroblob(16)"
      #expect(throws: (any Error).self, "\(reference)") {
        try office.database.execute("UPDATE \(words[0]) SET \(words[1]) = \(nothing)")
      }
    }
  }

  /// A row that no trail entry recorded.
  @Test func rowsWithoutTrailAreRefused() throws {
    let office = try Self.filled()
    for table in Schema.domainTables {
      #expect(throws: (any Error).self, "\(table)") {
        try office.database.execute("UPDATE \(table) SET recordedSequence = 100000")
      }
      #expect(throws: (any Error).self, "\(table)") {
        try office.database.execute(
          "UPDATE \(table) SET supersededDevice = zeroblob(16), supersededSequence = 1, supersededAt = 1")
      }
    }
  }

  // MARK: Nothing is deleted

  @Test func rowsAreNeverDeleted() throws {
    let office = try Self.filled()
    for table in Schema.domainTables {
      let before = try office.ask("SELECT count(*) FROM \(table)")
      #expect("\(table)") {
        try office.database.execute("DELETE FROM \(table)")
      } throws: {
        String(describing: $0).contains("rows are superseded, never deleted")
      }
      #expect(try office.ask("SELECT count(*) FROM \(table)") == before, "\(table)")
    }
  }

  /// Each of the two ways to write over an entry, and each of its two keys.
  @Test(arguments: [
    "UPDATE trailEntry SET actor = 'nobody'", "UPDATE trailEntry SET hash = zeroblob(32) WHERE sequence = 1",
    "DELETE FROM trailEntry", "DELETE FROM trailEntry WHERE sequence = (SELECT max(sequence) FROM trailEntry)",
    "INSERT OR REPLACE INTO trailEntry SELECT * FROM trailEntry WHERE sequence = 3",
    "REPLACE INTO trailEntry SELECT * FROM trailEntry",
    """
    INSERT OR REPLACE INTO trailEntry (device, sequence, counter, change, instant, actor, host, command, entity,
      entityID, revision, factHash, previousHash, hash)
    SELECT device, sequence, counter, change, instant, 'nobody', host, command, entity, randomblob(16), 1, factHash,
      previousHash, hash FROM trailEntry WHERE sequence = 3
    """,
    """
    INSERT OR REPLACE INTO trailEntry (device, sequence, counter, change, instant, actor, host, command, entity,
      entityID, revision, factHash, previousHash, hash)
    SELECT device, 100000, counter, change, instant, 'nobody', host, command, entity, entityID, revision, factHash,
      previousHash, hash FROM trailEntry WHERE sequence = 3
    """,
    """
    INSERT INTO trailEntry SELECT * FROM trailEntry WHERE sequence = 3
    ON CONFLICT (device, sequence) DO UPDATE SET actor = 'nobody'
    """,
  ])
  func theTrailIsAppendOnly(_ statement: String) throws {
    let office = try Self.filled()
    let before = try office.database.read { try $0.trail().map(\.entry) }
    #expect { try office.database.execute(statement) } throws: {
      String(describing: $0).contains("the trail is append-only")
    }
    #expect(try office.database.read { try $0.trail().map(\.entry) } == before)
  }
}
