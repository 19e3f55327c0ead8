import CareCore
import Foundation
import GRDB

struct RemediationActRow: FactRow {
  static let table = "remediationAct"
  static let masked: Set = ["text", "person"]
  let id: UUID
  let finding: UUID
  let inspection: UUID
  let facility: UUID
  let act: RemediationAct

  var facilityID: UUID? { facility }
  var inspectionID: UUID? { inspection }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    var (dueOn, amount, unit) = (String?.none, Int?.none, String?.none)
    switch act.term {
    case .fixed(_, let day): dueOn = day.description
    case .counted(let count, let measure): (amount, unit) = (count, measure.rawValue)
    case nil: break
    }
    return [
      ("finding", finding), ("inspection", inspection), ("facility", facility), ("kind", act.kind.rawValue),
      ("happenedOn", act.on.description), ("text", act.text), ("person", act.person), ("document", act.document),
      ("dueOn", dueOn), ("amount", amount), ("unit", unit), ("countedFrom", act.from?.description),
      ("seenAt", act.inspection?.uuid),
    ]
  }
}

extension RemediationActRow {
  init(_ row: Row) throws {
    id = row["id"]
    finding = row["finding"]
    inspection = row["inspection"]
    facility = row["facility"]
    var term: Deadline.Term?
    if let day = try row.day("dueOn") { term = .fixed(.by, day) }
    if let amount: Int = row["amount"] { term = .counted(amount, try row.required("unit")) }
    act = RemediationAct(
      try row.required("kind"), on: try row.requiredDay("happenedOn"), text: row["text"], person: row["person"],
      document: row["document"], term: term, from: try row.day("countedFrom"),
      inspection: (row["seenAt"] as UUID?).map { Identifier($0) })
  }
}

/// A file behind an act.
struct ActEvidenceRow: FactRow {
  static let table = "actEvidence"
  static let masked: Set = ["fileName"]
  let id: UUID
  let act: UUID
  let finding: UUID
  let inspection: UUID
  let facility: UUID
  let file: RemediationAct.File

  init(id: UUID, of act: RemediationActRow, file: RemediationAct.File) {
    (self.id, self.act, finding) = (id, act.id, act.finding)
    (inspection, facility, self.file) = (act.inspection, act.facility, file)
  }

  static func file(_ row: Row) -> RemediationAct.File {
    RemediationAct.File(name: row["fileName"], size: row["size"], contentHash: row["contentHash"])
  }

  var facilityID: UUID? { facility }
  var inspectionID: UUID? { inspection }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("act", act), ("finding", finding), ("inspection", inspection), ("facility", facility), ("fileName", file.name),
      ("size", file.size), ("contentHash", file.contentHash),
    ]
  }
}

struct FindingNoteRow: FactRow {
  static let table = "findingNote"
  static let masked: Set = ["text", "person", "reason"]
  let id: UUID
  let finding: UUID
  let inspection: UUID
  let facility: UUID
  let note: FindingNote

  var facilityID: UUID? { facility }
  var inspectionID: UUID? { inspection }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("finding", finding), ("inspection", inspection), ("facility", facility), ("kind", note.kind.rawValue),
      ("givenOn", note.on.description), ("text", note.text), ("person", note.person), ("reason", note.reason),
    ]
  }
}

extension FindingNoteRow {
  init(_ row: Row) throws {
    id = row["id"]
    finding = row["finding"]
    inspection = row["inspection"]
    facility = row["facility"]
    note = FindingNote(
      kind: try row.required("kind"), on: try row.requiredDay("givenOn"), text: row["text"], person: row["person"],
      reason: row["reason"])
  }
}

struct FindingEditRow: FactRow {
  static let table = "findingEdit"
  static let masked: Set = ["statement", "seen", "remedy"]
  let id: UUID
  let inspection: UUID
  let facility: UUID
  let edit: FindingEdit

  var facilityID: UUID? { facility }
  var inspectionID: UUID? { inspection }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    let content = edit.content
    return [
      ("inspection", inspection), ("facility", facility), ("kind", edit.kind.rawValue), ("item", edit.itemID),
      ("statement", edit.statement ?? content?.statement), ("intoItem", edit.into),
      ("requirements", content?.requirementIDs.stored), ("citations", content?.citations.stored),
      ("quotes", content?.quotes.stored), ("severity", content?.severity.rawValue),
      ("topic", content?.topic.rawValue), ("isProhibitedAct", content.map { $0.isProhibitedAct ? 1 : 0 }),
      ("seen", content?.seen), ("remedy", content?.remedy),
      ("concernsChildSafety", content.map { $0.concernsChildSafety ? 1 : 0 }),
    ]
  }
}

extension FindingEditRow {
  init(_ row: Row) throws {
    id = row["id"]
    inspection = row["inspection"]
    facility = row["facility"]
    let kind: FindingEdit.Kind = try row.required("kind")
    var content: Finding.Content?
    if kind == .added {
      content = Finding.Content(
        itemID: row["item"], requirementIDs: row.lines("requirements"), citations: row.lines("citations"),
        quotes: row.lines("quotes"), severity: try row.required("severity"), topic: try row.required("topic"),
        isProhibitedAct: row["isProhibitedAct"] ?? false, statement: row["statement"] ?? "", seen: row["seen"],
        remedy: row["remedy"], concernsChildSafety: row["concernsChildSafety"] ?? false)
    }
    edit = FindingEdit(
      kind: kind, itemID: row["item"], statement: row["statement"], into: row["intoItem"], content: content)
  }
}

struct FollowUpRow: FactRow {
  static let table = "followUp"
  let id: UUID
  let inspection: UUID
  let facility: UUID
  let earlier: UUID

  var facilityID: UUID? { facility }
  var inspectionID: UUID? { inspection }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [("inspection", inspection), ("facility", facility), ("earlier", earlier)]
  }
}
