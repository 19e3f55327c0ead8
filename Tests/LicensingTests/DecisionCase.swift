import CareFiles
import Foundation
import Testing

@testable import CareCore

/// One row of `decision-table.yaml`.
struct DecisionCase: Sendable, CustomTestStringConvertible {
  let id: String
  let why: String
  let dossier: FacilityDossier
  let day: CalendarDay
  let situation: LicensingSituation
  let reasons: [String]
  let citation: String
  /// `Article26 breach`
  let shows: [String]

  var testDescription: String { "\(id): \(why)" }

  /// All rows; problems of the file are thrown together.
  static let all: [DecisionCase] = {
    do {
      return try read()
    } catch {
      preconditionFailure("decision-table.yaml: \(error)")
    }
  }()

  struct Problems: Error {
    let all: [FileProblem]
  }

  private static func read() throws -> [DecisionCase] {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "CareCoreTests/Licensing/decision-table.yaml")
    let log = ProblemLog()
    let node = try YAMLFile.parse(Array(try Data(contentsOf: path)))
    let cases =
      NodeReader(node, keys: ["cases"], log: log)?.requiredElements("cases").compactMap { DecisionCase($0, log) } ?? []
    if !log.problems.isEmpty { throw Problems(all: log.problems) }
    return cases
  }

  private init?(_ node: FileNode, _ log: ProblemLog) {
    let keys = ["case", "why", "facts", "day", "situation", "reasons", "citation", "shows"]
    guard let row = NodeReader(node, keys: keys, path: "case", log: log), let id = row.requiredText("case"),
      let why = row.requiredText("why"), let facts = row.requiredNode("facts"), let day = row.requiredDay("day"),
      let situation = row.requiredValue("situation", of: LicensingSituation.self),
      let citation = row.requiredText("citation"), let dossier = Self.dossier(facts, id, log)
    else { return nil }
    (self.id, self.why, self.day, self.situation, self.citation) = (id, why, day, situation, citation)
    self.dossier = dossier
    reasons = row.texts("reasons").map(\.text)
    shows = row.texts("shows", isRequired: true).map(\.text)
  }

  private static func dossier(_ node: FileNode, _ id: String, _ log: ProblemLog) -> FacilityDossier? {
    let keys = [
      "kind", "also", "ownership", "operator", "religious_kind", "commune", "address", "head", "duties", "area",
      "opened", "census", "permits", "later", "checks", "closed",
    ]
    guard let facts = NodeReader(node, keys: keys, path: "facts", log: log) else { return nil }
    let base = FacilityProfile(
      from: CalendarDay(known: 2010, 1, 1), name: "Mái ấm Ví Dụ (hư cấu)",
      kind: facts.value("kind") ?? .childrenCare, otherKinds: facts.values("also"),
      ownership: facts.requiredValue("ownership") ?? .nonPublic, operatorKind: facts.value("operator"),
      religiousKind: facts.value("religious_kind"), communeCode: facts.text("commune") ?? "11311",
      address: facts.text("address"), head: facts.text("head"), opened: facts.day("opened"),
      duties: facts.text("duties"), area: facts.text("area"))
    var dossier = FacilityDossier(
      facility: Facility(id: Identifier(UUID()), code: id), profiles: [base])
    for element in facts.elements("later") {
      guard let change = NodeReader(element, keys: ["from", "address", "head"], path: "later", log: log),
        let from = change.requiredDay("from")
      else { continue }
      var profile = dossier.profiles.last ?? base
      profile.from = from
      if let address = change.text("address") { profile.address = address }
      if let head = change.text("head") { profile.head = head }
      dossier.profiles.append(profile)
    }
    for element in facts.elements("census") {
      let keys = ["on", "children", "others", "needy", "without_placement_decision"]
      guard let census = NodeReader(element, keys: keys, path: "census", log: log), let on = census.requiredDay("on")
      else { continue }
      var counts: [Census.Part: Int] = [:]
      counts[.needy] = census.integer("needy")
      counts[.withoutPlacementDecision] = census.integer("without_placement_decision")
      dossier.censuses.append(
        Census(
          on: on, children: census.integer("children") ?? 0, others: census.integer("others"), counts: counts))
    }
    for element in facts.elements("permits") {
      if let permit = permit(element, dossier.facility, log) { dossier.permits.append(permit) }
    }
    for element in facts.elements("checks") {
      guard let check = NodeReader(element, keys: ["on", "met", "failed", "neglected"], path: "checks", log: log),
        let on = check.requiredDay("on")
      else { continue }
      dossier.conditionChecks.append(
        ConditionCheck(
          on: on, inspection: "I-2025-000001", met: check.texts("met").map(\.text),
          failed: check.texts("failed").map(\.text),
          neglected: check.texts("neglected").map(\.text)))
    }
    if let node = facts.node("closed"),
      let closed = NodeReader(node, keys: ["on", "document"], path: "closed", log: log),
      let on = closed.requiredDay("on")
    {
      dossier.closures.append(Closure(kind: .closed, on: on, document: closed.text("document")))
    }
    return dossier
  }

  /// `issued 2020-05-04`, `suspended 2024-11-14 until 2025-05-14`.
  private static func permit(_ node: FileNode, _ facility: Facility, _ log: ProblemLog) -> Permit? {
    let keys = [
      "paper", "events", "issuer", "capacity", "expires", "address", "says_kind", "duties", "area", "head", "name",
    ]
    guard let row = NodeReader(node, keys: keys, path: "permits", log: log),
      let kind = row.requiredValue("paper", of: PermitKind.self)
    else { return nil }
    let events = row.texts("events", isRequired: true).compactMap { entry -> PermitEvent? in
      let words = entry.text.split(separator: " ").map(String.init)
      guard [2, 4].contains(words.count), let kind = PermitEvent.Kind(rawValue: words[0]),
        let on = CalendarDay(words[1]), words.count == 2 || words[2] == "until"
      else {
        log.add(.unknownValue, at: entry.position, key: "permits.events", ["value": entry.text, "known": ""])
        return nil
      }
      return PermitEvent(kind: kind, on: on, until: words.count == 4 ? CalendarDay(words[3]) : nil)
    }
    return Permit(
      id: Identifier(UUID()), facility: facility.id, kind: kind,
      events: events.enumerated().map { index, event in
        index > 0
          ? event
          : event.saying(
            Permit.Content(
              number: "01/GP-HC", issuer: row.text("issuer"), capacity: row.integer("capacity"),
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
