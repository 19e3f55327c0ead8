public import CareCore
package import CareMessages
package import CareStore
import Foundation

extension Desk {
  /// Entries that fit, oldest first, as rows.
  package func trailRows(_ query: TrailQuery) throws -> [DataRow] {
    try database.read { snapshot in
      var rows: [DataRow] = []
      try snapshot.forEachTrailEntry(query) { entry, code in rows.append(row(entry, code)) }
      return rows
    }
  }

  /// The entries with a number, one for each device that has come so far.
  ///
  /// - Throws: ``Failure`` ``FailureCode/noSuchTrailEntry``.
  package func trailEntries(_ number: Int64) throws -> [(entry: TrailEntry, code: String?)] {
    var query = TrailQuery()
    query.sequence = number
    var found: [(entry: TrailEntry, code: String?)] = []
    try database.read { try $0.forEachTrailEntry(query) { found.append(($0, $1)) } }
    if found.isEmpty { throw Failure(.noSuchTrailEntry, ["number": String(number)]) }
    return found
  }

  private func row(_ entry: TrailEntry, _ code: String?) -> DataRow {
    DataRow([
      .sequence: .integer(Int(entry.sequence)), .instant: .text(entry.act.instant.description),
      .actor: .text(entry.act.actor), .action: Field(term: entry.action), .entity: .term(entry.entity),
      .code: Field(code), .command: .text(entry.act.command), .machine: .text(entry.act.host),
      .device: .text(entry.device.uuidString.lowercased()), .hash: .text(entry.hash.hexadecimal),
    ])
  }

  /// Checks the trail; every difference is handed out as it is found.
  ///
  /// - Parameter seals: Seals kept outside, as a person typed them.
  /// - Throws: ``Failure`` ``FailureCode/invalidSeal``.
  package func checkTrail(seals: [String], _ report: @escaping (TrailDifference) throws -> Void) throws -> TrailExtent {
    let digits = try seals.map { text in
      guard let digits = TrailSeal.digits(text) else { throw Failure(.invalidSeal, ["value": text]) }
      return digits
    }
    return try database.read { try $0.checkTrail(seals: digits, report) }
  }

  /// Stores the end of every chain and hands it out; the mark of the law in use lies before it.
  package func sealTrail(purpose: String?) throws -> [TrailSeal] { try change { try $0.sealTrail(purpose: purpose) } }

  // MARK: - Inspections

  /// Every closing of an inspection, with its content worked out anew.
  package func closings(of inspection: Inspection) throws -> [SealedClosing] {
    try database.read { try $0.closings(of: inspection.id) }
  }

  /// The evidence of an inspection, each with the state of its file.
  package func evidenceStates(of inspection: Inspection) throws -> [(evidence: Evidence, state: EvidenceStore.State)] {
    try states(of: try database.read { try $0.evidence(of: inspection.id) })
  }

  /// The same of the evidence that a view holds.
  package func evidenceStates(of view: InspectionView) throws -> [(evidence: Evidence, state: EvidenceStore.State)] {
    try states(of: view.evidence)
  }

  private func states(of evidence: [Evidence]) throws -> [(evidence: Evidence, state: EvidenceStore.State)] {
    let store = EvidenceStore(besides: databasePath)
    return try evidence.map { ($0, try store.state($0.contentHash, size: $0.size)) }
  }

  /// The sentences about evidence that is missing or was changed.
  package func evidenceProblems(of inspection: Inspection) throws -> [Failure] {
    let store = EvidenceStore(besides: databasePath)
    return try evidenceStates(of: inspection).compactMap { evidence, state in
      let arguments = ["path": store.path(evidence.contentHash), "inspection": inspection.code]
      return switch state {
      case .present: nil
      case .missing: Failure(.evidenceMissing, arguments)
      case .changed: Failure(.evidenceChanged, arguments)
      }
    }
  }

  /// Opens a closed inspection again; what was closed stays readable as known before.
  ///
  /// - Returns: The findings about which a follow-up had recorded something that no longer counts, as they stand without it.
  /// - Throws: ``Failure`` ``FailureCode/inspectionNotClosed``, ``FailureCode/inspectionFollowedUp`` or
  ///   ``FailureCode/followUpBuiltOn``.
  @discardableResult
  public func reopen(_ inspection: Inspection, reason: String) throws -> [RemediationItem] {
    do {
      return try change { change in
        let takenBack = try change.reopen(inspection, on: today, reason: reason)
        let calendar = try change.snapshot.workingCalendar(over: law.calendar)
        return try takenBack.compactMap { id in
          try change.snapshot.finding(id).map { finding, earlier in
            item(try view(finding, of: earlier, in: change.snapshot), calendar, today)
          }
        }.sorted { $0.view.code < $1.view.code }
      }
    } catch let failure as Failure where failure.code == .inspectionFollowedUp {
      let words = try database.read { snapshot in
        [
          "acts": try actsRestingOn(inspection, in: snapshot).joined(separator: "; "),
          "way": try wayOfObservations(inspection, in: snapshot).map { " " + $0 } ?? "",
        ]
      }
      throw Failure(failure.code, failure.arguments.merging(words) { $1 })
    }
  }

  /// How observations that were passed on are corrected; `nil` where none was.
  private func wayOfObservations(_ inspection: Inspection, in snapshot: Snapshot) throws -> String? {
    let index = try ReferralIndex(snapshot)
    let codes = try snapshot.observations(of: inspection.id)
      .compactMap { $0.number.map { Observation.code(inspection: inspection.code, number: $0) } }
      .filter { !index.about($0).isEmpty }
    guard let first = codes.first, let entry = try snapshot.facility(inspection.facility) else { return nil }
    return RemediationTerm.observationWay.text(
      language,
      ["codes": codes.joined(separator: ", "), "first": first, "facility": try snapshot.present(entry).code])
  }

  /// How the facility of an inspection stands today.
  package func audit(of inspection: Inspection) throws -> LicensingAudit {
    try audit(try present(inspection), Vantage(day: today))
  }

  /// What opening an inspection again, or canceling it, took from what is known of the conditions of its place: the headline
  /// by the papers alone clears nobody. `nil` where nothing changed.
  package func conditionsChangedText(_ inspection: Inspection, before: LicensingAudit) throws -> String? {
    let after = try audit(of: inspection)
    if conditionsText(after) == conditionsText(before), after.situation == before.situation { return nil }
    return Term.conditionsChanged.text(
      language,
      [
        "facility": after.facility.code, "before": before.situationText(language).lowercasedFirst,
        "after": after.situationText(language).lowercasedFirst,
        "now": conditionsText(after),
      ])
  }

  /// What was recorded after a closing and rests on it, as people read it.
  private func actsRestingOn(_ inspection: Inspection, in snapshot: Snapshot) throws -> [String] {
    var acts: [String] = []
    for finding in try snapshot.findings(of: inspection.id) {
      let code = Finding.code(inspection: inspection.code, number: finding.number)
      let kinds =
        try snapshot.remediation(of: finding.id).acts.map { $0.kind.label(language) }
        + snapshot.notes(of: finding.id).map { $0.kind.label(language) }
        + snapshot.handlings(against: finding.id).map { "\($0.content.kind.label(language)) \($0.code)" }
      acts += kinds.uniqued().map { "\($0.lowercasedFirst) (\(code))" }
    }
    let passed = try snapshot.referrals().filter { $0.content.what.contains("\(inspection.code)/N") }.map(\.code)
    acts += passed.map { RemediationTerm.referralOf.text(language, ["code": $0]) }
    let following = try snapshot.inspections().filter {
      try $0.state != .canceled && snapshot.followedUp(by: $0.id)?.id == inspection.id
    }
    acts += following.map { RemediationTerm.followUpOf.text(language, ["code": $0.code]) }
    return acts
  }
}

extension TrailEntry {
  package var action: TrailAction { after == nil ? .superseded : .recorded }

  package func json(_ code: String?) -> JSON {
    .object([
      ("sequence", .integer(Int(sequence))), ("device", .string(device.uuidString.lowercased())),
      ("counter", .integer(Int(counter))), ("instant", JSON(act.instant)), ("actor", .string(act.actor)),
      ("machine", .string(act.host)), ("command", .string(act.command)), ("action", JSON(term: action)),
      ("entity", .string(entity)), ("code", JSON(code)), ("before", image(before)), ("after", image(after)),
      ("previous_hash", .string(previousHash.hexadecimal)), ("hash", .string(hash.hexadecimal)),
    ])
  }

  private func image(_ text: String?) -> JSON {
    guard text != nil else { return .null }
    return .object(columns(text).map { ($0.name, .string($0.value)) })
  }

  /// The columns of an image, by name.
  package func columns(_ text: String?) -> [(name: String, value: String)] {
    guard let text, let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] else {
      return []
    }
    return object.map { (name: $0.key, value: "\($0.value)") }.sorted { $0.name < $1.name }
  }
}

extension TrailDifference {
  /// What has a name of its own, which the table adds nothing to.
  private static let ownNames: Set<Kind> = [.guardMissing, .sealUnknown, .schemaChanged]
  /// What is told down to the columns.
  private static let columnKinds: Set<Kind> = [.rowChanged, .derivedWrong, .bookkeepingChanged, .textHidden]

  /// One sentence that names the row as people know it.
  package func text(_ language: Language) -> String {
    let name = [Self.ownNames.contains(kind) ? "" : entityText(entity, language), code ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
    var text = kind.wording.text(language, ["row": name, "number": sequence.map(String.init) ?? "?"])
    if !columns.isEmpty, Self.columnKinds.contains(kind) {
      text += " " + TrailTerm.columns.text(language, ["columns": columns.joined(separator: ", ")])
    }
    return text
  }

  package var json: JSON {
    .object([
      ("kind", .string(kind.rawValue)), ("entity", .string(entity)), ("code", JSON(code)),
      ("sequence", JSON(sequence.map { Int($0) })), ("columns", .array(columns.map(JSON.string))),
    ])
  }
}

extension Inspection {
  /// The first digits of what was sealed at the closing, as the record prints them.
  package var contentCode: String? { contentSeal.map(Self.contentCode) }

  /// 16 of 64 digits in groups of four.
  package static func contentCode(_ seal: String) -> String {
    let digits = Array(seal.prefix(16))
    return stride(from: 0, to: digits.count, by: 4).map { String(digits[$0..<min($0 + 4, digits.count)]) }
      .joined(separator: " ")
  }
}

extension Desk {
  /// The object of an inspection with its evidence, each with the state of its file.
  package func withEvidence(_ json: JSON, of view: InspectionView) throws -> JSON {
    json.adding(
      "evidence",
      .array(
        try evidenceStates(of: view).map { evidence, state in
          .object([
            ("item_id", .string(evidence.itemID)), ("file_name", .string(evidence.fileName)),
            ("size", .integer(evidence.size)), ("sha256", .string(evidence.contentHash)),
            ("caption", JSON(evidence.caption)), ("file", .string(state.rawValue)),
          ])
        }))
  }

  /// The same with the signs that a child may be in danger, and what was made of each.
  package func withDangers(_ json: JSON, of view: InspectionView, _ vantage: Vantage) throws -> JSON {
    let codes = Dictionary(
      try database.read { try $0.emergencies() }.map { ($0.id, $0.code) }, uniquingKeysWith: { first, _ in first })
    return json.adding(
      "danger_signs",
      .array(
        try dangerSigns(view, vantage).map { sign in
          var (emergency, declined): (String?, String?) = (nil, nil)
          switch sign.decision {
          case .recorded(let id): emergency = codes[id]
          case .declined(let reason): declined = reason
          case nil: break
          }
          return .object([
            ("item_id", .string(sign.itemID)), ("seen_at", JSON(sign.seenAt)), ("emergency", JSON(emergency)),
            ("declined", JSON(declined)),
          ])
        }))
  }

  /// Entries that fit all that is given, oldest first, as rows.
  package func trailRows(
    facility: Facility?, inspection: Inspection?, by actor: String?, on day: CalendarDay?, last: Int?
  ) throws -> [DataRow] {
    var query = TrailQuery()
    (query.facility, query.inspection, query.actor, query.day, query.last) =
      (facility?.id, inspection?.id, actor, day, last)
    return try trailRows(query)
  }
}
