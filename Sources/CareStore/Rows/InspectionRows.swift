import CareCore
import Foundation
import GRDB

struct ChecklistVersionRow: FactRow {
  static let table = "checklistVersion"
  let id: UUID
  let reference: ChecklistReference
  /// The whole checklist with its requirements, as JSON with sorted keys.
  let content: String

  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("checklist", reference.id), ("version", reference.version), ("contentHash", reference.contentHash),
      ("content", content),
    ]
  }
}

struct InspectionRow: FactRow {
  static let table = "inspection"
  let id: UUID
  let code: String
  let facility: UUID
  let campaign: UUID?
  let checklist: ChecklistReference
  let plannedOn: CalendarDay?

  var facilityID: UUID? { facility }
  var inspectionID: UUID? { id }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("code", code), ("facility", facility), ("campaign", campaign), ("checklist", checklist.id),
      ("version", checklist.version), ("contentHash", checklist.contentHash), ("plannedOn", plannedOn?.description),
    ]
  }
}

extension InspectionRow {
  init(_ row: Row) throws {
    id = row["id"]
    code = row["code"]
    facility = row["facility"]
    campaign = row["campaign"]
    checklist = ChecklistReference(id: row["checklist"], version: row["version"], contentHash: row["contentHash"])
    plannedOn = try row.day("plannedOn")
  }
}

struct InspectionEventRow: FactRow {
  static let table = "inspectionEvent"
  static let masked: Set = ["witness", "facilityOpinion", "reason"]

  typealias Kind = InspectionPassage.Kind

  let id: UUID
  let inspection: UUID
  let facility: UUID
  let kind: Kind
  let on: CalendarDay
  var start: InspectionStart?
  var minutes: Minutes?
  var conditions = ConditionOutcome()
  var reason: String?
  /// Of a closing: the hash of all that was closed.
  var contentSeal: String?

  init(id: UUID, inspection: UUID, facility: UUID, start: InspectionStart) {
    (self.id, self.inspection, self.facility) = (id, inspection, facility)
    (kind, on, self.start) = (.started, start.on, start)
  }

  init(id: UUID, inspection: UUID, facility: UUID, minutes: Minutes, conditions: ConditionOutcome) {
    (self.id, self.inspection, self.facility) = (id, inspection, facility)
    (kind, on, self.minutes, self.conditions) = (.closed, minutes.closedOn, minutes, conditions)
  }

  init(id: UUID, inspection: UUID, facility: UUID, kind: Kind, on: CalendarDay, reason: String) {
    (self.id, self.inspection, self.facility) = (id, inspection, facility)
    (self.kind, self.on, self.reason) = (kind, on, reason)
  }

  init(_ row: Row) throws {
    id = row["id"]
    inspection = row["inspection"]
    facility = row["facility"]
    kind = try row.required("kind")
    on = try row.requiredDay("happenedOn")
    reason = row["reason"]
    contentSeal = row["contentSeal"]
    if kind == .started {
      start = InspectionStart(
        on: on, decision: row["decision"], decided: try row.requiredDay("decided"), issuer: row["issuer"],
        announced: try row.requiredDay("announced"), lead: row["lead"], members: row.lines("members"),
        regime: try row.required("regime"), basis: try row.optional("basis"), mode: try row.required("mode"),
        limit: row["limitAmount"], limitUnit: try row.optional("limitUnit"))
    }
    if kind == .closed {
      minutes = Minutes(
        closedOn: on, signedByFacility: row["signedByFacility"], witness: row["witness"],
        witnessRole: try row.optional("witnessRole"), facilityOpinion: row["facilityOpinion"])
      conditions = ConditionOutcome(met: row.lines("metConditions"), unsettled: row.lines("unsettledConditions"))
    }
  }

  var facilityID: UUID? { facility }
  var inspectionID: UUID? { inspection }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("inspection", inspection), ("facility", facility), ("kind", kind.rawValue), ("happenedOn", on.description),
      ("decision", start?.decision), ("decided", start?.decided.description), ("issuer", start?.issuer),
      ("announced", start?.announced.description), ("lead", start?.lead), ("members", start?.members.stored),
      ("regime", start?.regime.rawValue), ("basis", start?.basis?.rawValue), ("mode", start?.mode.rawValue),
      ("limitAmount", start?.limit), ("limitUnit", start?.limitUnit?.rawValue),
      ("signedByFacility", minutes.map { $0.signedByFacility ? 1 : 0 }), ("witness", minutes?.witness),
      ("witnessRole", minutes?.witnessRole?.rawValue), ("facilityOpinion", minutes?.facilityOpinion),
      ("reason", reason), ("metConditions", conditions.met.isEmpty ? nil : conditions.met.stored),
      ("unsettledConditions", conditions.unsettled.isEmpty ? nil : conditions.unsettled.stored),
      ("contentSeal", contentSeal),
    ]
  }
}

struct AnswerRow: FactRow {
  static let table = "answer"
  static let masked: Set = ["note"]
  /// What was written in free words may name a child; a number, a day or a choice cannot.
  var masked: Set<String> { answer.isFreeText ? ["note", "value"] : Self.masked }
  let id: UUID
  let inspection: UUID
  let facility: UUID
  let answer: Answer
  let answeredAt: Instant?

  init(id: UUID, inspection: UUID, facility: UUID, answer: Answer) {
    self.id = id
    self.inspection = inspection
    self.facility = facility
    self.answer = answer
    answeredAt = nil
  }

  init(_ row: Row) throws {
    id = row["id"]
    inspection = row["inspection"]
    facility = row["facility"]
    answer = Answer(
      itemID: row["item"], value: row["value"], declared: try row.optional("outcome"), note: row["note"],
      isFreeText: row["isFreeText"])
    answeredAt = Instant(milliseconds: row["recordedAt"])
  }

  var facilityID: UUID? { facility }
  var inspectionID: UUID? { inspection }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("inspection", inspection), ("facility", facility), ("item", answer.itemID), ("value", answer.value),
      ("isFreeText", answer.isFreeText ? 1 : 0), ("outcome", answer.declared?.rawValue), ("note", answer.note),
    ]
  }
}

struct EvidenceRow: FactRow {
  static let table = "evidence"
  static let masked: Set = ["caption", "fileName"]
  let id: UUID
  let inspection: UUID
  let facility: UUID
  let evidence: Evidence

  init(inspection: UUID, facility: UUID, evidence: Evidence) {
    id = evidence.id.uuid
    self.inspection = inspection
    self.facility = facility
    self.evidence = evidence
  }

  init(_ row: Row) {
    id = row["id"]
    inspection = row["inspection"]
    facility = row["facility"]
    evidence = Evidence(
      id: row.id("id"), itemID: row["item"], fileName: row["fileName"], size: row["size"],
      contentHash: row["contentHash"], caption: row["caption"])
  }

  var facilityID: UUID? { facility }
  var inspectionID: UUID? { inspection }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("inspection", inspection), ("facility", facility), ("item", evidence.itemID), ("fileName", evidence.fileName),
      ("size", evidence.size), ("contentHash", evidence.contentHash), ("caption", evidence.caption),
    ]
  }
}

struct FindingRow: FactRow {
  static let table = "finding"
  /// The statement may repeat an answer in free words.
  static let masked: Set = ["statement", "seen", "remedy"]
  let id: UUID
  let inspection: UUID
  let facility: UUID
  let number: Int
  let content: Finding.Content

  var facilityID: UUID? { facility }
  var inspectionID: UUID? { inspection }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("inspection", inspection), ("facility", facility), ("number", number), ("item", content.itemID),
      ("requirements", content.requirementIDs.stored), ("citations", content.citations.stored),
      ("quotes", content.quotes.stored), ("severity", content.severity.rawValue), ("topic", content.topic.rawValue),
      ("isProhibitedAct", content.isProhibitedAct ? 1 : 0), ("statement", content.statement), ("seen", content.seen),
      ("remedy", content.remedy), ("concernsChildSafety", content.concernsChildSafety ? 1 : 0),
    ]
  }

  var finding: Finding {
    Finding(id: Identifier(id), number: number, inspection: Identifier(inspection), content: content, state: .open)
  }
}

extension FindingRow {
  init(_ row: Row) throws {
    id = row["id"]
    inspection = row["inspection"]
    facility = row["facility"]
    number = row["number"]
    content = Finding.Content(
      itemID: row["item"], requirementIDs: row.lines("requirements"), citations: row.lines("citations"),
      quotes: row.lines("quotes"), severity: try row.required("severity"), topic: try row.required("topic"),
      isProhibitedAct: row["isProhibitedAct"], statement: row["statement"], seen: row["seen"], remedy: row["remedy"],
      concernsChildSafety: row["concernsChildSafety"])
  }
}

struct ObservationRow: FactRow {
  static let table = "observation"
  static let masked: Set = ["statement", "seen"]
  let id: UUID
  let inspection: UUID
  let facility: UUID
  let observation: Observation

  var facilityID: UUID? { facility }
  var inspectionID: UUID? { inspection }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("inspection", inspection), ("facility", facility), ("item", observation.itemID),
      ("dutyBearer", observation.dutyBearer), ("citations", observation.citations.stored),
      ("statement", observation.statement), ("seen", observation.seen),
    ]
  }
}

extension ObservationRow {
  init(_ row: Row) {
    id = row["id"]
    inspection = row["inspection"]
    facility = row["facility"]
    observation = Observation(
      itemID: row["item"], dutyBearer: row["dutyBearer"], citations: row.lines("citations"),
      statement: row["statement"], seen: row["seen"])
  }
}
