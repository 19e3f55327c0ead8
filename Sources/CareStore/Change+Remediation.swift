public import CareCore
import Foundation
import GRDB

extension Change {
  /// Records an act when it may follow those before.
  ///
  /// - Throws: ``Failure`` as ``Remediation/adding(_:_:of:)`` throws it; nothing is recorded then.
  @discardableResult
  public func record(
    _ act: RemediationAct, on finding: Finding, of inspection: Inspection, _ calendar: WorkingCalendar
  ) throws -> Remediation {
    let code = Finding.code(inspection: inspection.code, number: finding.number)
    let next = try snapshot.remediation(of: finding.id).adding(act, calendar, of: code)
    let row = RemediationActRow(
      id: newID(), finding: finding.id.uuid, inspection: inspection.id.uuid, facility: inspection.facility.uuid,
      act: act)
    try record(row)
    for file in act.files { try record(ActEvidenceRow(id: newID(), of: row, file: file)) }
    return next
  }

  /// Records an act in the place of one that was recorded wrongly, when every act may still follow the one before.
  ///
  /// - Throws: ``Failure`` as ``Remediation/adding(_:_:of:)`` throws it; nothing is recorded then.
  public func replace(
    _ old: RemediationAct, with act: RemediationAct, on finding: Finding, of inspection: Inspection,
    _ calendar: WorkingCalendar, because reason: String
  ) throws {
    let code = Finding.code(inspection: inspection.code, number: finding.number)
    _ = try snapshot.remediation(of: finding.id).replacing(old, with: act, calendar, of: code)
    let stored = try storedAct(old, on: finding, code)
    let row = RemediationActRow(
      id: newID(), finding: finding.id.uuid, inspection: inspection.id.uuid, facility: inspection.facility.uuid,
      act: act)
    try supersede(stored)
    try record(row)
    try keepCorrection(of: stored, by: row, at: row.facility, because: reason)
  }

  /// Takes back the last demand or extension, which never was. Whatever may follow it may stand without it.
  ///
  /// - Parameter reason: Kept as the text of a last row, which nothing reads as an act.
  /// - Throws: ``Failure`` ``FailureCode/noTermToCorrect``.
  public func takeBack(
    _ old: RemediationAct, on finding: Finding, of inspection: Inspection, because reason: String
  ) throws {
    let code = Finding.code(inspection: inspection.code, number: finding.number)
    let stored = try storedAct(old, on: finding, code)
    try supersede(stored)
    var act = stored.act
    act.text = reason
    let last = RemediationActRow(
      id: newID(), finding: stored.finding, inspection: stored.inspection, facility: stored.facility, act: act)
    try record(last)
    try supersede(last)
  }

  private func storedAct(_ act: RemediationAct, on finding: Finding, _ code: String) throws -> RemediationActRow {
    var plain = act
    // Of what is read of a row nothing but these is missing, and a demand has no files.
    plain.corrections = []
    let stored = try snapshot.rows("remediationAct", where: "finding = ?", [finding.id.uuid]).map(
      RemediationActRow.init)
    guard let row = stored.last(where: { $0.act == plain }) else {
      throw Failure(.noTermToCorrect, ["finding": code])
    }
    return row
  }

  /// Writes a note to a finding. An explanation, a cause or a harm stands beside the one before; nothing is lost.
  public func add(_ note: FindingNote, to finding: Finding, of inspection: Inspection) throws {
    try record(
      FindingNoteRow(
        id: newID(), finding: finding.id.uuid, inspection: inspection.id.uuid, facility: inspection.facility.uuid,
        note: note))
  }

  /// Keeps what closing shall make of the findings; an earlier edit of the same kind and item is superseded.
  public func keep(_ edit: FindingEdit, of inspection: Inspection) throws {
    if let old = try snapshot.row(
      "findingEdit", where: "inspection = ? AND item = ? AND kind = ?",
      [inspection.id.uuid, edit.itemID, edit.kind.rawValue])
    {
      let row = try FindingEditRow(old)
      if row.edit == edit { return }
      try supersede(row)
    }
    try record(
      FindingEditRow(id: newID(), inspection: inspection.id.uuid, facility: inspection.facility.uuid, edit: edit))
  }

  /// Adds a finding to a closed inspection, under the next number, with the reason.
  public func add(_ content: Finding.Content, to inspection: Inspection, on day: CalendarDay, because reason: String)
    throws -> Finding
  {
    let number = (try snapshot.findings(of: inspection.id).map(\.number).max() ?? 0) + 1
    let row = FindingRow(
      id: newID(), inspection: inspection.id.uuid, facility: inspection.facility.uuid, number: number,
      content: content)
    try record(row)
    try add(
      FindingNote(kind: .added, on: day, text: content.statement, reason: reason), to: row.finding, of: inspection)
    return row.finding
  }

  /// Ties a follow-up inspection to the one whose findings it looks at.
  public func follow(_ inspection: Inspection, up earlier: Inspection) throws {
    try record(
      FollowUpRow(
        id: newID(), inspection: inspection.id.uuid, facility: inspection.facility.uuid, earlier: earlier.id.uuid))
  }

  // MARK: - Handling

  /// Records what the authority did, under the next code of its year, as `H-2025-001`.
  public func addHandling(_ content: Handling.Content, against findings: [Finding], of facility: Facility) throws
    -> Handling
  {
    let row = HandlingRow(
      id: newID(), code: try nextYearlyCode("H", table: "handling", year: content.on.year, width: 3),
      facility: facility.id.uuid, content: content)
    try record(row)
    for finding in findings {
      try record(
        HandlingFindingRow(
          id: newID(), handling: row.id, finding: finding.id.uuid, facility: facility.id.uuid))
    }
    return Handling(
      id: Identifier(row.id), code: row.code, facility: facility.id, findings: findings.map(\.id), content: content)
  }

  /// Records what a handling says in truth in the place of what stands there, under the same code.
  ///
  /// - Parameter reason: Why what stands there is wrong; `nil` where it only lacked something.
  /// - Throws: ``Failure`` ``FailureCode/noSuchHandling``.
  public func replaceHandling(
    _ old: Handling, with content: Handling.Content, against findings: [Finding.ID], because reason: String? = nil
  ) throws -> Handling {
    let stored = try takeOutHandling(old)
    let row = HandlingRow(
      id: newID(), code: stored.code, revision: stored.revision + 1, facility: stored.facility, content: content)
    try record(row)
    for finding in findings {
      try record(
        HandlingFindingRow(id: newID(), handling: row.id, finding: finding.uuid, facility: stored.facility))
    }
    if let reason { try keepCorrection(of: stored, by: row, at: stored.facility, because: reason) }
    return Handling(
      id: Identifier(row.id), code: row.code, facility: old.facility, findings: findings, content: content,
      corrections: try snapshot.corrections(of: row))
  }

  /// Takes back a handling that never was.
  ///
  /// - Parameter reason: Kept as the note of a last row, which nothing reads as a handling.
  /// - Throws: ``Failure`` ``FailureCode/noSuchHandling``.
  public func takeBackHandling(_ old: Handling, because reason: String) throws {
    let stored = try takeOutHandling(old)
    var content = stored.content
    content.note = reason
    let last = HandlingRow(
      id: newID(), code: stored.code, revision: stored.revision + 1, facility: stored.facility, content: content)
    try record(last)
    try supersede(last)
  }

  private func takeOutHandling(_ old: Handling) throws -> HandlingRow {
    guard let stored = try snapshot.row("handling", where: "id = ?", [old.id.uuid]).map(HandlingRow.init) else {
      throw Failure(.noSuchHandling, ["code": old.code])
    }
    for link in try snapshot.rows("handlingFinding", where: "handling = ?", [stored.id]) {
      try supersede(HandlingFindingRow(link, of: stored.facility))
    }
    try supersede(stored)
    return stored
  }

  /// Records what was passed to another body, under the next code of its year, as `P-2025-001`.
  public func addReferral(_ content: Referral.Content, of facility: Facility) throws -> Referral {
    let row = ReferralRow(
      id: newID(), code: try nextYearlyCode("P", table: "referral", year: content.on.year, width: 3),
      facility: facility.id.uuid, content: content)
    try record(row)
    return row.referral
  }

  /// Records what the body answered; an earlier answer is superseded.
  ///
  /// - Throws: ``Failure`` ``FailureCode/noSuchReferral``.
  public func answer(_ code: String, _ reply: String, on day: CalendarDay) throws -> Referral {
    guard let old = try snapshot.row("referral", where: "code = ?", [code]).map(ReferralRow.init) else {
      throw Failure(.noSuchReferral, ["code": code])
    }
    var content = old.content
    (content.reply, content.repliedOn) = (reply, day)
    if content == old.content { return old.referral }
    try supersede(old)
    let row = ReferralRow(id: newID(), code: old.code, facility: old.facility, content: content)
    try record(row)
    return row.referral
  }

  /// Takes back what was passed on by mistake, or recorded twice; the trail keeps why.
  ///
  /// - Throws: ``Failure`` ``FailureCode/noSuchReferral``.
  public func takeBackReferral(_ code: String, because reason: String) throws -> Referral {
    guard let old = try snapshot.row("referral", where: "code = ?", [code]).map(ReferralRow.init) else {
      throw Failure(.noSuchReferral, ["code": code])
    }
    try supersede(old)
    var content = old.content
    content.what = reason
    let last = ReferralRow(id: newID(), code: old.code, facility: old.facility, content: content)
    try record(last)
    try supersede(last)
    return old.referral
  }
}

extension Snapshot {
  /// What was done about a finding; of a vantage, up to its day.
  public func remediation(of finding: Finding.ID) throws -> Remediation {
    let files = Dictionary(
      grouping: try rows("actEvidence", where: "finding = ?", [finding.uuid]), by: { $0["act"] as UUID })
    return Remediation(
      try rows("remediationAct", where: "finding = ? AND \(holdingAct())", [finding.uuid]).map {
        let row = try RemediationActRow($0)
        var act = row.act
        act.files = (files[row.id] ?? []).map(ActEvidenceRow.file)
        act.corrections = try corrections(of: row)
        return act
      }, on: vantage?.day)
  }

  /// That a follow-up which recorded an act is still closed as it was then: an earlier version of the program left the act
  /// standing when the follow-up was opened again, and databases hold such acts.
  static func holdingAct(_ knownAt: Instant?, _ table: String = "remediationAct") -> String {
    """
    (\(table).seenAt IS NULL OR EXISTS (SELECT 1 FROM inspectionEvent closing
      WHERE closing.inspection = \(table).seenAt AND closing.kind = 'closed'
        AND closing.recordedAt <= \(table).recordedAt AND \(known(knownAt, "closing"))))
    """
  }

  private func holdingAct() -> String { Self.holdingAct(vantage?.knownAt) }

  /// The same for every finding of an inspection that anything was done about.
  func remediations(of inspection: Inspection.ID) throws -> [UUID: Remediation] {
    let rows = try rows("remediationAct", where: "inspection = ? AND \(holdingAct())", [inspection.uuid])
      .map(RemediationActRow.init)
    return Dictionary(grouping: rows, by: \.finding).mapValues { Remediation($0.map(\.act), on: vantage?.day) }
  }

  /// In the order in which they were recorded.
  public func notes(of finding: Finding.ID) throws -> [FindingNote] {
    try rows("findingNote", where: "finding = ?", [finding.uuid]).map { try FindingNoteRow($0).note }
      .filter { note in vantage.map { note.on <= $0.day } ?? true }
  }

  /// In the order in which they were recorded.
  public func findingEdits(of inspection: Inspection.ID) throws -> [FindingEdit] {
    try rows("findingEdit", where: "inspection = ?", [inspection.uuid]).map { try FindingEditRow($0).edit }
  }

  /// Items of an inspection whose finding a person worded before the present answer was saved, with those words.
  public func wordsBeforeAnswer(in inspection: Inspection.ID) throws -> [(item: String, statement: String)] {
    let edits = try rows("findingEdit", where: "inspection = ? AND kind = 'reworded'", [inspection.uuid])
    if edits.isEmpty { return [] }
    func moment(_ row: Row) -> (Int64, Int64) { (row["recordedAt"], row["recordedSequence"]) }
    let answers = Dictionary(
      try rows("answer", where: "inspection = ?", [inspection.uuid]).map { ($0["item"] as String, moment($0)) },
      uniquingKeysWith: { $1 })
    return try edits.compactMap { row in
      let edit = try FindingEditRow(row).edit
      guard let statement = edit.statement, let answered = answers[edit.itemID], moment(row) < answered else {
        return nil
      }
      return (edit.itemID, statement)
    }
  }

  /// When an inspection was tied to the one that it follows up; `nil` where it follows none up.
  public func followUpPlanned(_ inspection: Inspection.ID) throws -> Instant? {
    try row("followUp", where: "inspection = ?", [inspection.uuid]).map { Instant(milliseconds: $0["recordedAt"]) }
  }

  /// Those that follow an inspection up, in the order in which they were planned.
  public func followUps(of inspection: Inspection.ID) throws -> [Inspection] {
    try rows("followUp", where: "earlier = ?", [inspection.uuid]).compactMap {
      try self.inspection(Inspection.ID($0["inspection"] as UUID))
    }
  }

  /// The inspection that this one follows up, if it does.
  public func followedUp(by inspection: Inspection.ID) throws -> Inspection? {
    guard let row = try row("followUp", where: "inspection = ?", [inspection.uuid]) else { return nil }
    return try self.inspection(row.id("earlier"))
  }

  /// By code; of one facility with the entries merged into it, or all.
  public func handlings(of facility: Facility? = nil) throws -> [Handling] {
    let own = try facility.map { try Set([$0.id.uuid] + aliases(of: $0).map(\.id.uuid)) }
    return try rows("handling", order: "code").map(handling).filter { handling in
      (own?.contains(handling.facility.uuid) ?? true) && (vantage.map { handling.content.on <= $0.day } ?? true)
    }
  }

  /// Those against one finding, by code.
  public func handlings(against finding: Finding.ID) throws -> [Handling] {
    try rows("handlingFinding", where: "finding = ?", [finding.uuid]).compactMap { link in
      try row("handling", where: "id = ?", [link["handling"] as UUID]).map(handling)
    }.filter { handling in vantage.map { handling.content.on <= $0.day } ?? true }.sorted { $0.code < $1.code }
  }

  private func handling(_ stored: Row) throws -> Handling {
    let row = try HandlingRow(stored)
    return Handling(
      id: Identifier(row.id), code: row.code, facility: Identifier(row.facility),
      findings: try rows("handlingFinding", where: "handling = ?", [row.id]).map { $0.id("finding") },
      content: row.content, corrections: try corrections(of: row))
  }

  /// By code; of one facility with the entries merged into it, or all.
  public func referrals(of facility: Facility? = nil) throws -> [Referral] {
    let own = try facility.map { try Set([$0.id.uuid] + aliases(of: $0).map(\.id.uuid)) }
    return try rows("referral", order: "code").map { try ReferralRow($0).referral }.filter { referral in
      (own?.contains(referral.facility.uuid) ?? true) && (vantage.map { referral.content.on <= $0.day } ?? true)
    }
  }

  /// The inspections of which a finding was demanded to be put right, in the order of the first demand.
  public func inspectionsWithDemands() throws -> [Inspection] {
    var seen: Set<UUID> = []
    return try rows("remediationAct", where: "kind = 'demand'").compactMap { row in
      seen.insert(row["inspection"]).inserted ? try inspection(row.id("inspection")) : nil
    }
  }

  /// The facilities, as they are entered today, of whose papers an event of one of these kinds is told; by code.
  public func facilities(withPaperEvents kinds: Set<PermitEvent.Kind>) throws -> [Facility] {
    let names = kinds.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
    var found: [Facility.ID: Facility] = [:]
    for event in try rows("permitEvent", where: "kind IN (\(names))") {
      guard let entry = try facility(event.id("facility")) else { continue }
      let facility = try present(entry)
      found[facility.id] = facility
    }
    return found.values.sorted { $0.code < $1.code }
  }

  /// A paper as it was granted under a number.
  public struct NumberedGrant: Sendable {
    /// As it stands today, where it was merged.
    public let facility: Facility
    /// What the paper is.
    public let kind: PermitKind
    /// As it was written.
    public let number: String
    /// The body that signed it.
    public let issuer: String?
    /// The last day it can have been granted on.
    public let on: CalendarDay
  }

  /// Every grant of papers of some kinds that names a number, in the order of the codes of its facilities.
  public func numberedGrants(of kinds: [PermitKind]) throws -> [NumberedGrant] {
    let names = kinds.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let present = try presentFacilities()
    return try Row.fetchAll(
      db,
      sql: """
        SELECT f.id AS owner, f.code AS code, p.kind AS kind, e.paperNumber AS number, e.happenedOn AS day,
          coalesce(e.paperIssuer, e.issuer) AS issuer
        FROM permitEvent e JOIN permit p ON p.id = e.permit JOIN facility f ON f.id = e.facility
        WHERE e.supersededAt IS NULL AND e.kind IN ('issued', 'reissued') AND e.paperNumber IS NOT NULL
          AND p.kind IN (\(names))
        ORDER BY f.code
        """
    ).compactMap { row in
      guard let kind = PermitKind(rawValue: row["kind"]), let day = CalendarDay(row["day"] as String) else {
        return nil
      }
      let own = Facility(id: row.id("owner"), code: row["code"])
      let facility = try present[own.id].flatMap { try self.facility($0) } ?? own
      return NumberedGrant(facility: facility, kind: kind, number: row["number"], issuer: row["issuer"], on: day)
    }
  }

  /// The finding with this key, with its inspection.
  public func finding(_ id: Finding.ID) throws -> (finding: Finding, inspection: Inspection)? {
    guard let row = try row("finding", where: "id = ?", [id.uuid]),
      let inspection = try inspection(row.id("inspection")),
      let finding = try findings(of: inspection.id).first(where: { $0.id == id })
    else { return nil }
    return (finding, inspection)
  }
}
