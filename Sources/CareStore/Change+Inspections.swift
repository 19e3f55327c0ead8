public import CareCore
import Foundation
import GRDB

extension Change {
  /// Keeps a checklist as it is now, so that an inspection bound to it never changes under it.
  public func keep(_ reference: ChecklistReference, content: String) throws {
    guard try snapshot.row("checklistVersion", where: "contentHash = ?", [reference.contentHash]) == nil else { return }
    try record(ChecklistVersionRow(id: newID(), reference: reference, content: content))
  }

  /// Binds a facility to a checklist already kept, under the next code of a year, as `I-2025-000001`.
  ///
  /// - Parameters:
  ///   - day: `nil` while no day is set.
  ///   - year: The one in the code.
  @discardableResult
  public func planInspection(
    of facility: Facility, with checklist: ChecklistReference, campaign: Campaign.ID?, on day: CalendarDay?, year: Int
  ) throws -> Inspection {
    let row = InspectionRow(
      id: newID(), code: try nextYearlyCode("I", table: "inspection", year: year, width: 6),
      facility: facility.id.uuid, campaign: campaign?.uuid, checklist: checklist, plannedOn: day)
    try record(row)
    return Inspection(
      id: Identifier(row.id), code: row.code, facility: facility.id, campaign: campaign, checklist: checklist,
      plannedOn: day, state: .planned)
  }

  /// Begins a planned inspection; from here on it takes answers.
  ///
  /// - Parameter team: The lead first; those of the start when `nil`.
  /// - Throws: ``Failure`` ``FailureCode/inspectionNotPlanned``.
  public func start(
    _ inspection: Inspection, _ start: InspectionStart,
    decision: InspectionDecision = InspectionDecision(body: .department), team: [TeamMember]? = nil
  ) throws {
    try require(.planned, of: inspection)
    try record(
      InspectionEventRow(
        id: newID(), inspection: inspection.id.uuid, facility: inspection.facility.uuid, start: start))
    try record(decision, team: team ?? start.team, of: inspection)
  }

  /// Saves one answer; the one given before is superseded. When the transaction returns, it is on disk.
  ///
  /// - Throws: ``Failure`` ``FailureCode/inspectionNotInProgress``.
  public func record(_ answer: Answer, in inspection: Inspection) throws {
    try record(answer, over: try snapshot.answer(to: answer.itemID, in: inspection.id), in: inspection)
  }

  /// Saves one answer over the one that was shown.
  ///
  /// - Parameter shown: What stood there when the answer was given; `nil` where nothing did.
  /// - Throws: ``Failure`` ``FailureCode/inspectionNotInProgress``, or ``FailureCode/answerChangedMeanwhile`` where
  ///   something else stands there now; nothing is saved then.
  public func record(_ answer: Answer, over shown: Answer?, in inspection: Inspection) throws {
    try require(.inProgress, of: inspection)
    if let old = try snapshot.row(
      "answer", where: "inspection = ? AND item = ?", [inspection.id.uuid, answer.itemID])
    {
      let row = try AnswerRow(old)
      if row.answer == answer { return }
      if row.answer != shown { throw Failure(.answerChangedMeanwhile, ["item": answer.itemID]) }
      try supersede(row)
    }
    try record(
      AnswerRow(id: newID(), inspection: inspection.id.uuid, facility: inspection.facility.uuid, answer: answer))
  }

  /// Attaches a file that already lies in the evidence store.
  ///
  /// - Throws: ``Failure`` ``FailureCode/inspectionNotInProgress``.
  @discardableResult
  public func attach(
    itemID: String, fileName: String, size: Int, contentHash: String, caption: String?, to inspection: Inspection
  ) throws -> Evidence {
    try require(.inProgress, of: inspection)
    let evidence = Evidence(
      id: Identifier(newID()), itemID: itemID, fileName: fileName, size: size, contentHash: contentHash,
      caption: caption)
    try record(
      EvidenceRow(inspection: inspection.id.uuid, facility: inspection.facility.uuid, evidence: evidence))
    return evidence
  }

  /// Closes an inspection with its record, findings and observations.
  ///
  /// - Throws: ``Failure`` ``FailureCode/inspectionNotInProgress``.
  public func close(
    _ inspection: Inspection, minutes: Minutes, findings: [Finding.Content], observations: [Observation],
    conditions: ConditionOutcome = ConditionOutcome()
  ) throws {
    try require(.inProgress, of: inspection)
    let (id, facility) = (inspection.id.uuid, inspection.facility.uuid)
    for (number, content) in zip(try findingNumbers(findings, of: id), findings) {
      try record(FindingRow(id: newID(), inspection: id, facility: facility, number: number, content: content))
    }
    for observation in observations {
      try record(ObservationRow(id: newID(), inspection: id, facility: facility, observation: observation))
    }
    var closing = InspectionEventRow(
      id: newID(), inspection: id, facility: facility, minutes: minutes, conditions: conditions)
    closing.contentSeal = try ContentSeal.hash(db, inspection: id, closing: FactColumns(closing)).hexadecimal
    try record(closing)
  }

  /// Ends an inspection without findings; what was answered stays readable.
  ///
  /// - Throws: ``Failure`` ``FailureCode/inspectionAlreadyClosed`` when it is closed or canceled.
  public func cancel(_ inspection: Inspection, on day: CalendarDay, reason: String) throws {
    guard let now = try snapshot.inspection(inspection.id), now.state == .planned || now.state == .inProgress else {
      throw Failure(.inspectionAlreadyClosed, ["inspection": inspection.code])
    }
    try record(
      InspectionEventRow(
        id: newID(), inspection: inspection.id.uuid, facility: inspection.facility.uuid, kind: .canceled, on: day,
        reason: reason))
  }

  /// Planned → in progress → closed: what is over cannot begin.
  private static func refusal(of state: InspectionState, now: InspectionState?) -> FailureCode {
    if state == .planned { return .inspectionNotPlanned }
    return now == .planned ? .inspectionNotInProgress : .inspectionAlreadyClosed
  }

  private func require(_ state: InspectionState, of inspection: Inspection) throws {
    guard let now = try snapshot.inspection(inspection.id)?.state, now == state else {
      throw Failure(
        Self.refusal(of: state, now: try snapshot.inspection(inspection.id)?.state), ["inspection": inspection.code])
    }
  }
}

extension Snapshot {
  /// The inspection with exactly this code, with its latest state, if there is one.
  public func inspection(code: String) throws -> Inspection? {
    try row("inspection", where: "code = ?", [code]).map(inspection)
  }

  /// The inspection with this key, with its latest state, if there is one.
  public func inspection(_ id: Inspection.ID) throws -> Inspection? {
    try row("inspection", where: "id = ?", [id.uuid]).map(inspection)
  }

  /// By code; of one campaign, one facility, or all.
  public func inspections(of campaign: Campaign.ID? = nil, facility: Facility.ID? = nil) throws -> [Inspection] {
    var (conditions, arguments) = (["1"], StatementArguments())
    if let campaign {
      conditions.append("campaign = ?")
      arguments += [campaign.uuid]
    }
    if let facility {
      // Those of entries merged into it are its own.
      let merged = try rows("facilityMerge", where: "target = ?", [facility.uuid])
      let own = [facility.uuid] + merged.map { $0["alias"] as UUID }
      conditions.append("facility IN (\(own.map { _ in "?" }.joined(separator: ", ")))")
      arguments += StatementArguments(own)
    }
    if let vantage {
      // A follow-up of what was not closed by the day: on that day nobody could know of it.
      conditions.append(
        """
        id NOT IN (SELECT f.inspection FROM followUp f WHERE \(Self.known(vantage.knownAt, "f")) AND NOT EXISTS (
          SELECT 1 FROM inspectionEvent e WHERE e.inspection = f.earlier AND e.happenedOn <= ?
          AND e.kind = '\(InspectionPassage.Kind.closed.rawValue)' AND \(Self.known(vantage.knownAt, "e"))))
        """)
      arguments += [vantage.day.description]
    }
    return try rows("inspection", where: conditions.joined(separator: " AND "), arguments, order: "code")
      .map(inspection)
  }

  /// Everything that happened to an inspection, with the instant at which it was recorded and the day it is of.
  public func passages(of inspection: Inspection.ID) throws -> [(passage: InspectionPassage, on: CalendarDay)] {
    try rows("inspectionEvent", where: "inspection = ?", [inspection.uuid]).map { stored in
      let event = try InspectionEventRow(stored)
      return (
        InspectionPassage(kind: event.kind, at: Instant(milliseconds: stored["recordedAt"])), event.on
      )
    }
  }

  /// What stands as the answer to an item now.
  public func answer(to itemID: String, in inspection: Inspection.ID) throws -> Answer? {
    try row("answer", where: "inspection = ? AND item = ?", [inspection.uuid, itemID]).map { try AnswerRow($0).answer }
  }

  /// Those with a finding that one of some requirements was not met, by code.
  public func inspections(notMeeting requirementIDs: [String]) throws -> [Inspection] {
    var seen: Set<UUID> = []
    for id in requirementIDs {
      let found = try rows(
        "finding", where: "instr(char(10) || requirements || char(10), char(10) || ? || char(10)) > 0", [id])
      seen.formUnion(found.map { $0["inspection"] })
    }
    return try seen.compactMap { try inspection(Inspection.ID($0)) }.sorted { $0.code < $1.code }
  }

  private func inspection(_ stored: Row) throws -> Inspection {
    let row = try InspectionRow(stored)
    var inspection = Inspection(
      id: Identifier(row.id), code: row.code, facility: Identifier(row.facility),
      campaign: row.campaign.map { Identifier($0) }, checklist: row.checklist, plannedOn: row.plannedOn,
      state: .planned)
    for stored in try rows("inspectionEvent", where: "inspection = ?", [row.id]) {
      let event = try InspectionEventRow(stored)
      if let day = vantage?.day, event.on > day { continue }
      switch event.kind {
      case .started: (inspection.state, inspection.start) = (.inProgress, event.start)
      case .closed:
        (inspection.state, inspection.minutes, inspection.contentSeal) = (.closed, event.minutes, event.contentSeal)
        inspection.closedAt = Instant(milliseconds: stored["recordedAt"])
      case .canceled:
        inspection.state = .canceled
        inspection.cancellation = InspectionCancellation(on: event.on, reason: event.reason ?? "")
      case .reopened:
        (inspection.state, inspection.minutes, inspection.contentSeal) = (.inProgress, nil, nil)
        inspection.closedAt = nil
      }
    }
    if inspection.start != nil {
      inspection.decision = try decision(of: row.id)
      inspection.limitExtension = try limitExtension(of: row.id)
      inspection.pauses = try pauses(of: row.id)
    }
    return inspection
  }

  /// In the order in which they were given.
  public func answers(of inspection: Inspection.ID) throws -> [(answer: Answer, answeredAt: Instant)] {
    try rows("answer", where: "inspection = ?", [inspection.uuid]).map {
      let row = try AnswerRow($0)
      return (row.answer, row.answeredAt ?? Instant(milliseconds: 0))
    }
  }

  /// In the order in which it was attached; the files themselves lie outside the database.
  public func evidence(of inspection: Inspection.ID) throws -> [Evidence] {
    try rows("evidence", where: "inspection = ?", [inspection.uuid]).map { EvidenceRow($0).evidence }
  }

  /// By number, with the words of the last correction and the state of a vantage's day, or the latest.
  ///
  /// - Parameter instant: What was written of them from then on is left out, and so are those added from then on; `nil`
  ///   takes all. What stands in a paper that was signed does not change when somebody writes something else later.
  public func findings(of inspection: Inspection.ID, before instant: Instant? = nil) throws -> [Finding] {
    let found = try rows("finding", where: "inspection = ?", [inspection.uuid], order: "number")
    if found.isEmpty { return [] }
    let remediations = try remediations(of: inspection)
    let written = try rows("findingNote", where: "inspection = ?", [inspection.uuid])
      .map { (row: try FindingNoteRow($0), at: Instant(milliseconds: $0["recordedAt"])) }
    let later = written.filter { entry in instant.map { entry.at >= $0 } ?? false }.map(\.row)
    let addedLater = Set(later.filter { $0.note.kind == .added }.map(\.finding))
    let notes = written.filter { entry in instant.map { entry.at < $0 } ?? true }.map(\.row)
      .filter { row in vantage.map { row.note.on <= $0.day } ?? true }
    return try found.compactMap { row in
      var finding = try FindingRow(row).finding
      if addedLater.contains(finding.id.uuid) { return nil }
      finding.state = remediations[finding.id.uuid]?.state ?? .open
      for note in notes where note.finding == finding.id.uuid { finding.content.take(note.note) }
      return finding
    }
  }

  /// The words in which a finding was recorded, before any correction.
  public func originalStatement(of finding: Finding.ID) throws -> String? {
    try row("finding", where: "id = ?", [finding.uuid])?["statement"]
  }

  /// In the order of the checklist; empty until the inspection is closed.
  public func observations(of inspection: Inspection.ID) throws -> [Observation] {
    let found = try rows("observation", where: "inspection = ?", [inspection.uuid]).map {
      ObservationRow($0).observation
    }
    if found.isEmpty { return [] }
    // By the first time one of the same item was recorded, so that a code never comes to mean something else.
    let order = try Row.fetchAll(
      db,
      sql: """
        SELECT item, dutyBearer FROM observation WHERE inspection = ?
        GROUP BY item, dutyBearer ORDER BY min(recordedAt), min(recordedSequence)
        """, arguments: [inspection.uuid])
    return found.map { observation in
      var observation = observation
      observation.number = order.firstIndex {
        $0["item"] == observation.itemID && $0["dutyBearer"] == observation.dutyBearer
      }
      .map { $0 + 1 }
      return observation
    }
  }

  /// The JSON of every kept checklist of an id, of any version.
  public func checklistContents(of id: String) throws -> [String] {
    try rows("checklistVersion", where: "checklist = ?", [id]).compactMap { $0["content"] }
  }

  /// The JSON of a kept checklist.
  public func checklistContent(_ reference: ChecklistReference) throws -> String? {
    try row("checklistVersion", where: "contentHash = ?", [reference.contentHash])?["content"]
  }
}
