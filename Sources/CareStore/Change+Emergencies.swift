public import CareCore
import Foundation
import GRDB

extension Change {
  /// Records that information came in, under the next code of its year, as `E-2025-001`.
  ///
  /// - Parameter message: Who was told first; `nil` while nobody was.
  public func addEmergency(
    at instant: Instant, _ place: Emergency.Place, inspection: Inspection?, _ message: Emergency.Message?
  ) throws -> Emergency {
    let row = EmergencyRow(
      id: newID(), code: try nextYearlyCode("E", table: "emergency", year: instant.day.year, width: 3),
      place: place, inspection: inspection?.id.uuid, receivedAt: instant.milliseconds)
    try record(row)
    let emergency = Emergency(
      id: Identifier(row.id), code: row.code, place: place, inspection: inspection?.id, receivedAt: instant)
    if let message { try add(message, to: emergency) }
    return try snapshot.emergency(row.code) ?? emergency
  }

  /// Records what was told to a body, and its reply.
  public func add(_ message: Emergency.Message, to emergency: Emergency) throws {
    try record(
      EmergencyActRow(
        id: newID(), emergency: emergency.id.uuid, facility: emergency.facility?.uuid, body: message.body,
        at: message.at, what: message.what, reply: message.reply))
  }

  /// Stops the clock.
  public func settle(_ emergency: Emergency, _ outcome: Emergency.Outcome) throws {
    try record(
      EmergencyActRow(
        id: newID(), emergency: emergency.id.uuid, facility: emergency.facility?.uuid, body: nil, at: outcome.at,
        what: outcome.what, reply: nil))
  }

  /// Takes back what was recorded twice, or never came in: with what was told of it, and the signs that were part of it, which
  /// are open again. The trail keeps why.
  ///
  /// - Returns: The inspections with such signs.
  public func takeBack(_ emergency: Emergency, because reason: String) throws -> [Inspection] {
    let id = emergency.id.uuid
    guard let stored = try snapshot.row("emergency", where: "id = ?", [id]).map(EmergencyRow.init) else {
      throw Failure(.noSuchEmergency, ["code": emergency.code])
    }
    let signs = try snapshot.rows("dangerDecision", where: "emergency = ?", [id]).map(DangerDecisionRow.init)
    for sign in signs { try supersede(sign) }
    for act in try snapshot.rows("emergencyAct", where: "emergency = ?", [id]) {
      try supersede(try EmergencyActRow(act))
    }
    let last = EmergencyActRow(
      id: newID(), emergency: id, facility: stored.facilityID, body: nil,
      at: Instant(milliseconds: stored.receivedAt), what: reason, reply: nil)
    try record(last)
    try supersede(last)
    try supersede(stored)
    return try signs.map(\.inspection).uniqued().compactMap { try snapshot.inspection(Identifier($0)) }
  }

  /// Keeps what a person made of a sign at an inspection; an earlier decision of the same item is superseded.
  public func keep(_ decision: DangerSign.Decision, on itemID: String, of inspection: Inspection) throws {
    if let old = try dangerDecision(on: itemID, of: inspection) {
      if old.decision == decision { return }
      try supersede(old)
    }
    try record(
      DangerDecisionRow(
        id: newID(), inspection: inspection.id.uuid, facility: inspection.facility.uuid, item: itemID,
        decision: decision))
  }

  /// Takes back that no emergency is recorded: the sign itself is gone, and another one would be asked about anew.
  public func forgetRefusal(on itemID: String, of inspection: Inspection) throws {
    guard let old = try dangerDecision(on: itemID, of: inspection), case .declined = old.decision else { return }
    try supersede(old)
  }

  private func dangerDecision(on itemID: String, of inspection: Inspection) throws -> DangerDecisionRow? {
    try snapshot.row("dangerDecision", where: "inspection = ? AND item = ?", [inspection.id.uuid, itemID])
      .map(DangerDecisionRow.init)
  }
}

extension Snapshot {
  /// By code; as of a day those that came in by then, with what was told and done by then.
  public func emergencies() throws -> [Emergency] { try rows("emergency", order: "code").compactMap(emergency) }

  /// Those learned of at an inspection, by code.
  public func emergencies(of inspection: Inspection.ID) throws -> [Emergency] {
    try rows("emergency", where: "inspection = ?", [inspection.uuid], order: "code").compactMap(emergency)
  }

  /// The emergency with exactly this code, if there is one.
  public func emergency(_ code: String) throws -> Emergency? {
    try row("emergency", where: "code = ?", [code]).flatMap(emergency)
  }

  /// What a person made of the signs at an inspection, by item id.
  public func dangerDecisions(of inspection: Inspection.ID) throws -> [String: DangerSign.Decision] {
    Dictionary(
      try rows("dangerDecision", where: "inspection = ?", [inspection.uuid]).map(DangerDecisionRow.init)
        .map { ($0.item, $0.decision) }, uniquingKeysWith: { $1 })
  }

  /// The signs of which somebody said why no emergency is recorded, at whatever inspection.
  public func declinedDangers() throws -> [(inspection: Inspection.ID, item: String, reason: String)] {
    try rows("dangerDecision", where: "reason IS NOT NULL").map(DangerDecisionRow.init).compactMap { row in
      guard case .declined(let reason) = row.decision else { return nil }
      return (Identifier(row.inspection), row.item, reason)
    }
  }

  private func emergency(_ row: Row) throws -> Emergency? {
    func isLater(_ instant: Instant) -> Bool { vantage.map { instant.day > $0.day } ?? false }
    let elsewhere = row["place"] as String?
    var emergency = Emergency(
      id: row.id("id"), code: row["code"],
      place: elsewhere.map { .elsewhere($0) } ?? .facility(row.id("facility")),
      inspection: (row["inspection"] as UUID?).map { Identifier($0) },
      receivedAt: Instant(milliseconds: row["receivedAt"]))
    if isLater(emergency.receivedAt) { return nil }
    for act in try rows("emergencyAct", where: "emergency = ?", [row["id"] as UUID]) {
      let at = Instant(milliseconds: act["happenedAt"])
      if isLater(at) { continue }
      if let body: Emergency.Body = try act.optional("body") {
        emergency.messages.append(Emergency.Message(body: body, at: at, what: act["what"], reply: act["reply"]))
      } else {
        emergency.outcome = Emergency.Outcome(at: at, what: act["what"])
      }
    }
    return emergency
  }

  /// The closed inspections with a finding that fits, by code; its state is that of the snapshot.
  public func closedInspections(with isWanted: (Finding.Content) -> Bool) throws -> [Inspection] {
    let found = try rows("finding").map { try FindingRow($0).finding }.filter { isWanted($0.content) }
    return try Set(found.map(\.inspection)).compactMap { try inspection($0) }.filter { $0.state == .closed }
      .sorted { $0.code < $1.code }
  }

  /// The closed inspections with a number above 0 for one of some items, by code.
  public func closedInspections(answering items: [String]) throws -> [Inspection] {
    let found = try items.flatMap { item in
      try rows("answer", where: "item = ? AND CAST(value AS REAL) > 0", [item]).map { $0["inspection"] as UUID }
    }
    return try Set(found).compactMap { try inspection(Identifier($0)) }.filter { $0.state == .closed }
      .sorted { $0.code < $1.code }
  }

  /// When findings that no item led to were written down, by the id of their made item.
  public func addedAt(in inspection: Inspection.ID) throws -> [String: Instant] {
    let rows =
      try rows("findingEdit", where: "inspection = ? AND kind = 'added'", [inspection.uuid])
      + rows("finding", where: "inspection = ?", [inspection.uuid])
    return Dictionary(
      rows.map { ($0["item"] as String, Instant(milliseconds: $0["recordedAt"])) }, uniquingKeysWith: { min($0, $1) })
  }
}
