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

  /// Documents are written in Vietnamese.
  func operationActsText(pauses: Int, terminations: Int) -> String? {
    pauses + terminations == 0
      ? nil
      : Term.operationActsOfReport.text(
        .vietnamese,
        ["pauses": countText(pauses, .vietnamese), "terminations": countText(terminations, .vietnamese)])
  }
}
