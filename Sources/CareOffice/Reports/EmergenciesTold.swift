import CareCore
import CareMessages
import CareStore

extension Desk {
  /// Whom the office told of children in danger, body by body: an act of its own that no count of what was passed on holds.
  /// Documents are written in Vietnamese.
  ///
  /// - Parameters:
  ///   - isIn: Whether a day is one of the report.
  ///   - isMeant: Whether an emergency is one of its places.
  /// - Returns: `nil` where nobody was told.
  func emergenciesToldText(
    in snapshot: Snapshot, isIn: (CalendarDay) -> Bool, isMeant: (Emergency) throws -> Bool
  ) throws -> String? {
    var (emergencies, bodies) = (0, [Emergency.Body: Int]())
    for emergency in try snapshot.emergencies() where try isMeant(emergency) {
      // Told twice, a body was told of one.
      let told = Set(emergency.messages.filter { isIn($0.at.day) }.map(\.body))
      if told.isEmpty { continue }
      emergencies += 1
      for body in told { bodies[body, default: 0] += 1 }
    }
    if emergencies == 0 { return nil }
    let list = Emergency.Body.allCases.compactMap { body in
      bodies[body].map { count in
        Term.emergencyToldOne.text(
          .vietnamese,
          ["body": body.label(.vietnamese).lowercasedFirst, "count": countText(count, .vietnamese)])
      }
    }
    return Term.emergenciesTold.text(
      .vietnamese, ["count": countText(emergencies, .vietnamese), "list": list.joined(separator: ", ")])
  }

  /// How many emergencies came in, and which of them nobody was told of by the day of the snapshot: what was told to nobody
  /// is in no count of what was told. Documents are written in Vietnamese.
  ///
  /// - Parameters: As of ``emergenciesToldText(in:isIn:isMeant:)``; the day is that on which one came in.
  func emergenciesReceivedText(
    in snapshot: Snapshot, isIn: (CalendarDay) -> Bool, isMeant: (Emergency) throws -> Bool
  ) throws -> String {
    let received = try snapshot.emergencies().filter { try isIn($0.receivedAt.day) && isMeant($0) }
    if received.isEmpty { return Term.noEmergencies.text(.vietnamese) }
    let untold = received.filter(\.messages.isEmpty).map(\.code)
    let told =
      untold.isEmpty
      ? Term.emergenciesAllTold.text(.vietnamese)
      : Term.emergenciesUntold.text(
        .vietnamese, ["count": countText(untold.count, .vietnamese), "list": firstTexts(untold)])
    return Term.emergenciesReceived.text(
      .vietnamese, ["count": countText(received.count, .vietnamese), "told": told])
  }

  /// How many signs that a child may be in danger nobody recorded or declined, and where; `nil` where there is none. Nothing
  /// tells of a child. Documents are written in Vietnamese.
  ///
  /// - Parameter isMeant: Of the inspection and its facility, as that is entered today.
  func openDangersText(
    in snapshot: Snapshot, isMeant: (Inspection, Facility.ID) -> Bool
  ) throws -> String? {
    let open = try openDangers(snapshot).filter { isMeant($0.inspection, $0.facility.id) }
    if open.isEmpty { return nil }
    let facilities = open.map(\.facility).uniqued(by: \.id).sorted { $0.code < $1.code }
    let list = facilities.map { facility in
      let inspections = open.filter { $0.facility.id == facility.id }.map(\.inspection.code)
      return "\(facility.code) (\(inspections.joined(separator: ", ")))"
    }
    return Term.openDangersOfReport.text(
      .vietnamese,
      [
        "count": countText(open.map(\.signs.count).reduce(0, +), .vietnamese),
        "facilities": countText(facilities.count, .vietnamese), "list": list.joined(separator: "; "),
        "inspection": open[0].inspection.code,
      ])
  }

  /// What the authority did that is no row of a table of handlings, each act with its facility: one sentence below it.
  /// Documents are written in Vietnamese.
  ///
  /// - Parameter passed: To other bodies than the police.
  /// - Returns: `nil` where there is none.
  func operationActsText(_ acts: OperationActs, passed: [Referral], in snapshot: Snapshot) throws -> String? {
    let passed = try passed.map { referral in
      let facility = try snapshot.facility(referral.facility).map { try snapshot.present($0).code } ?? "…"
      return Term.passedOfReport.text(
        .vietnamese,
        [
          "facility": facility, "code": referral.code, "body": referral.content.body,
          "on": referral.content.on.text(.vietnamese),
        ])
    }
    let parts = [
      (Term.pausesOfReport, acts.pauses), (.terminationsOfReport, acts.terminations), (.passesOfReport, passed),
    ].filter { !$1.isEmpty }.map { term, list in
      term.text(.vietnamese, ["count": countText(list.count, .vietnamese), "list": list.joined(separator: "; ")])
    }
    return parts.isEmpty
      ? nil : Term.operationActsOfReport.text(.vietnamese, ["list": parts.joined(separator: ". ")])
  }

  /// What stands in a table of handlings without a row. Documents are written in Vietnamese.
  func noHandlingsText(isWithActs: Bool) -> String {
    (isWithActs ? Term.noHandlingsInTable : .noHandlings).text(.vietnamese)
  }
}

/// Pauses and ends of operation, which are recorded with the operation of a facility, each as a person tells it.
struct OperationActs {
  private(set) var pauses: [String] = []
  private(set) var terminations: [String] = []

  /// - Parameter isIn: Whether a day is one of the report.
  mutating func count(_ dossier: FacilityDossier, _ desk: Desk, isIn: (CalendarDay) -> Bool) {
    let code = dossier.facility.code
    pauses += dossier.pauses.filter { isIn($0.received) }.map { "\(code): \(desk.text(FacilityFact.pause($0)))" }
    terminations += dossier.terminations.filter { isIn($0.decided) }.map {
      "\(code): \(desk.text(FacilityFact.termination($0)))"
    }
  }
}
