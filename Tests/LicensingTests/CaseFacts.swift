import CareFiles
import Foundation

@testable import CareCore

/// The facts of a case, as both decision tables write them.
enum CaseFacts {
  private static let keys = [
    "kind", "also", "ownership", "operator", "religious_kind", "commune", "address", "head", "duties", "area",
    "opened", "known_since", "census", "permits", "later", "checks", "closed", "closures", "found", "notices", "pauses",
    "resume_notices", "resumed", "terminations", "looked_at_papers",
  ]

  /// - Parameter isEveryoneNeedy: Those in hardship are everybody, where a count does not say otherwise.
  static func dossier(
    _ node: FileNode, _ id: String, isEveryoneNeedy: Bool = false, _ log: ProblemLog
  ) -> FacilityDossier? {
    guard let facts = NodeReader(node, keys: keys, path: "facts", log: log) else { return nil }
    var dossier = FacilityDossier(
      facility: Facility(id: Identifier(UUID()), code: id), profiles: profiles(facts, log))
    dossier.censuses = rows(facts, "census", ["on", "children", "others", "needy", "without_placement_decision"], log) {
      census($0, isEveryoneNeedy)
    }
    for element in facts.elements("permits") {
      if let permit = permit(element, dossier.facility, log) { dossier.permits.append(permit) }
    }
    dossier.conditionChecks = rows(facts, "checks", ["on", "met", "failed", "unsettled", "neglected"], log) { row in
      row.requiredDay("on").map {
        ConditionCheck(
          on: $0, inspection: "I-\($0.year)-000001", met: row.texts("met").map(\.text),
          failed: row.texts("failed").map(\.text), unsettled: row.texts("unsettled").map(\.text),
          neglected: row.texts("neglected").map(\.text))
      }
    }
    if let node = facts.node("closed"),
      let closed = NodeReader(node, keys: ["on", "document"], path: "closed", log: log),
      let on = closed.requiredDay("on")
    {
      dossier.closures.append(Closure(kind: .closed, on: on, document: closed.text("document")))
    }
    dossier.closures += rows(facts, "closures", ["on", "kind", "document", "unplaced"], log) { row in
      row.requiredDay("on").map {
        Closure(
          kind: row.value("kind") ?? .closed, on: $0, document: row.text("document"), unplaced: row.integer("unplaced"))
      }
    }
    dossier.discoveries = rows(facts, "found", ["on", "by"], log) { row in
      row.requiredDay("on").map { Discovery(on: $0, source: row.value("by") ?? .other) }
    }
    dossier.permitReviews = rows(facts, "looked_at_papers", ["on"], log) { row in
      row.requiredDay("on").map { PermitReview(on: $0, source: "Công văn 01/HC (hư cấu)") }
    }
    addOperation(facts, to: &dossier, log)
    return dossier
  }

  /// Notices, pauses and ends.
  private static func addOperation(_ facts: NodeReader, to dossier: inout FacilityDossier, _ log: ProblemLog) {
    let notice = ["received", "seen", "sent", "to", "planned", "address"]
    dossier.notices = rows(facts, "notices", notice, log) { row in
      guard let to = row.requiredValue("to", of: OperationAuthority.self),
        let seen = row.day("seen") ?? row.requiredDay("received")
      else { return nil }
      var notice = OperationNotice(
        received: row.day("received"), seen: seen, receivedBy: to, document: "01/TB-HC",
        plannedStart: row.day("planned"), address: row.text("address"))
      notice.sent = row.day("sent")
      return notice
    }
    dossier.pauses = rows(facts, "pauses", ["received", "by", "until"], log) { row in
      guard let on = row.requiredDay("received"), let by = row.requiredValue("by", of: OperationAuthority.self) else {
        return nil
      }
      return OperationPause(document: "02/TB-HC", decided: on, received: on, decidedBy: by, until: row.day("until"))
    }
    dossier.resumeNotices = rows(facts, "resume_notices", ["received", "to", "resumes"], log) { row in
      guard let on = row.requiredDay("received"), let to = row.requiredValue("to", of: OperationAuthority.self),
        let resumes = row.requiredDay("resumes")
      else { return nil }
      return ResumeNotice(received: on, receivedBy: to, resumes: resumes)
    }
    dossier.resumptions = rows(facts, "resumed", ["on"], log) { row in
      row.requiredDay("on").map { OperationResumption(on: $0) }
    }
    dossier.terminations = rows(facts, "terminations", ["decided", "by", "effective"], log) { row in
      guard let on = row.requiredDay("decided"), let by = row.requiredValue("by", of: OperationAuthority.self) else {
        return nil
      }
      return OperationTermination(document: "03/QĐ-HC", decided: on, decidedBy: by, effective: row.day("effective"))
    }
  }

  private static func rows<Row>(
    _ facts: NodeReader, _ key: String, _ keys: [String], _ log: ProblemLog, _ read: (NodeReader) -> Row?
  ) -> [Row] {
    facts.elements(key).compactMap { NodeReader($0, keys: keys, path: key, log: log).flatMap(read) }
  }

  /// A place known only from its opening on is not entered before it.
  private static func profiles(_ facts: NodeReader, _ log: ProblemLog) -> [FacilityProfile] {
    let base = FacilityProfile(
      from: facts.day("known_since") ?? facts.day("opened") ?? CalendarDay(known: 2010, 1, 1),
      name: "Mái ấm Ví Dụ (hư cấu)", kind: facts.value("kind") ?? .childrenCare, otherKinds: facts.values("also"),
      ownership: facts.value("ownership") ?? .nonPublic, operatorKind: facts.value("operator"),
      religiousKind: facts.value("religious_kind"), communeCode: facts.text("commune") ?? "11311",
      address: facts.text("address"), head: facts.text("head"), opened: facts.day("opened"),
      duties: facts.text("duties"), area: facts.text("area"))
    return rows(facts, "later", ["from", "commune", "address", "head", "kind", "duties", "operator"], log) { $0 }
      .reduce(into: [base]) { profiles, change in
        guard let from = change.requiredDay("from") else { return }
        var profile = profiles.last ?? base
        profile.from = from
        if let commune = change.text("commune") { profile.communeCode = commune }
        if let address = change.text("address") { profile.address = address }
        if let head = change.text("head") { profile.head = head }
        if let kind = change.value("kind", of: FacilityKind.self) { profile.kind = kind }
        if let duties = change.text("duties") { profile.duties = duties }
        if let operatorKind = change.value("operator", of: OperatorKind.self) { profile.operatorKind = operatorKind }
        profiles.append(profile)
      }
  }

  private static func census(_ row: NodeReader, _ isEveryoneNeedy: Bool) -> Census? {
    guard let on = row.requiredDay("on") else { return nil }
    let isUncounted = row.text("children") == "not_counted"
    let (children, others) = (isUncounted ? nil : row.integer("children") ?? 0, row.integer("others"))
    var counts: [Census.Part: Int] = [:]
    if row.text("needy") != "not_counted" {
      counts[.needy] = row.integer("needy") ?? (isEveryoneNeedy ? children.map { $0 + (others ?? 0) } : nil)
    }
    counts[.withoutPlacementDecision] = row.integer("without_placement_decision")
    return Census(on: on, children: children, others: others, counts: counts)
  }

  /// `issued 2020-05-04`, `suspended 2024-11-14 until 2025-05-14`; `issued 2020` where nobody knows more than the year,
  /// `issued unknown seen 2026-11-28` where nobody knows even that.
  private static func permit(_ node: FileNode, _ facility: Facility, _ log: ProblemLog) -> Permit? {
    let keys = [
      "paper", "events", "issuer", "capacity", "expires", "address", "says_kind", "number", "duties", "area", "head",
      "name",
    ]
    guard let row = NodeReader(node, keys: keys, path: "permits", log: log),
      let kind = row.requiredValue("paper", of: PermitKind.self)
    else { return nil }
    let events = row.texts("events", isRequired: true).compactMap { entry -> PermitEvent? in
      let words = entry.text.split(separator: " ").map(String.init)
      guard [2, 4].contains(words.count), let kind = PermitEvent.Kind(rawValue: words[0]),
        let on = KnownDay(
          words[1],
          by: words.count == 4 && words[2] == "seen"
            ? CalendarDay(words[3]) ?? CalendarDay(known: 2030, 12, 31) : CalendarDay(known: 2030, 12, 31)),
        words.count == 2 || ["until", "seen"].contains(words[2])
      else {
        log.add(.unknownValue, at: entry.position, key: "permits.events", ["value": entry.text, "known": ""])
        return nil
      }
      return PermitEvent(
        kind: kind, on: on.last, until: words.count == 4 && words[2] == "until" ? CalendarDay(words[3]) : nil
      ).on(on)
    }
    return Permit(
      id: Identifier(UUID()), facility: facility.id, kind: kind,
      events: events.enumerated().map { index, event in
        index > 0
          ? event
          : event.saying(
            Permit.Content(
              number: row.text("number") ?? "01/GP-HC", issuer: row.text("issuer"), capacity: row.integer("capacity"),
              expires: row.day("expires"), name: row.text("name"), address: row.text("address"),
              head: row.text("head"), facilityKind: row.value("says_kind"), duties: row.text("duties"),
              area: row.text("area")))
      })
  }
}

extension PermitEvent {
  /// The same entry, with what the paper says from then on.
  func saying(_ content: Permit.Content) -> PermitEvent {
    var event = self
    event.wording = content
    return event
  }
}
