import CareCore
import Foundation
import GRDB

struct DutyEndRow: FactRow {
  static let table = "dutyEnd"
  static let masked: Set = ["reason"]
  let id: UUID
  let duty: UUID
  let end: ReportingDuty.End

  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [("duty", duty), ("endedOn", end.on.description), ("reason", end.reason)]
  }
}

extension DutyEndRow {
  init(_ row: Row) throws {
    id = row["id"]
    duty = row["duty"]
    end = ReportingDuty.End(on: try row.requiredDay("endedOn"), reason: row["reason"])
  }
}

struct DutyRow: FactRow {
  static let table = "duty"
  static let masked: Set = ["note"]
  let id: UUID
  let code: String
  let content: ReportingDuty.Content

  private static func rule(_ row: Row) throws -> ReportingDuty.Rule {
    let phrase: DeadlinePhrase? = try row.optional("phrase")
    if let cadence: ReportingDuty.Cadence = try row.optional("every") {
      guard let from = yearDay(row, "from"), let to = yearDay(row, "to") else {
        throw Failure(.storedValueUnknown, ["column": "fromDay", "value": ""])
      }
      let due = phrase.flatMap { phrase in yearDay(row, "due").map { ReportingDuty.Due(phrase, $0) } }
      return .recurring(cadence, due: due, ReportingDuty.DataPeriod(from: from, to: to))
    }
    if let phrase, let day = try row.day("dueOn") { return .once(phrase, day) }
    return .undated(ownDay: try row.day("ownDay"))
  }

  private static func yearDay(_ row: Row, _ name: String) -> ReportingDuty.YearDay? {
    guard let month: Int = row[name + "Month"], let day: Int = row[name + "Day"] else { return nil }
    return ReportingDuty.YearDay(month: month, day: day)
  }

  var columns: [(String, (any DatabaseValueConvertible)?)] {
    var columns: [(String, (any DatabaseValueConvertible)?)] = [
      ("code", code), ("name", content.name), ("reporter", content.reporter),
      ("recipients", content.recipients.stored), ("citation", content.basis.citation),
      ("certainty", content.basis.certainty.rawValue), ("directive", content.directive?.uuid),
      ("startsOn", content.startsOn.description), ("note", content.note),
    ]
    var (every, phrase, dueOn, ownDay) = (String?.none, String?.none, String?.none, String?.none)
    var (due, from, to) = (ReportingDuty.YearDay?.none, ReportingDuty.YearDay?.none, ReportingDuty.YearDay?.none)
    switch content.rule {
    case .undated(let day): ownDay = day?.description
    case .once(let how, let day): (phrase, dueOn) = (how.rawValue, day.description)
    case .recurring(let cadence, let when, let period):
      (every, phrase, due, from, to) = (cadence.rawValue, when?.phrase.rawValue, when?.day, period.from, period.to)
    }
    columns += [("every", every), ("phrase", phrase), ("dueOn", dueOn), ("ownDay", ownDay)]
    for (name, day) in [("due", due), ("from", from), ("to", to)] {
      columns += [(name + "Month", day?.month), (name + "Day", day?.day)]
    }
    return columns
  }

  func duty(_ end: ReportingDuty.End?) -> ReportingDuty {
    ReportingDuty(id: Identifier(id), code: code, content: content, end: end)
  }
}

extension DutyRow {
  init(_ row: Row) throws {
    id = row["id"]
    code = row["code"]
    content = ReportingDuty.Content(
      name: row["name"], reporter: row["reporter"], recipients: row.lines("recipients"), rule: try Self.rule(row),
      basis: Deadline.Basis(citation: row["citation"], certainty: try row.required("certainty")),
      directive: (row["directive"] as UUID?).map { Identifier($0) }, startsOn: try row.requiredDay("startsOn"),
      note: row["note"])
  }
}

struct SubmissionRow: FactRow {
  static let table = "submission"
  static let masked: Set = ["note"]
  let id: UUID
  let duty: UUID
  let content: Submission

  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("duty", duty), ("period", content.period), ("number", content.number),
      ("sentOn", content.sentOn.description), ("fileName", content.fileName), ("contentHash", content.contentHash),
      ("note", content.note),
    ]
  }
}

extension SubmissionRow {
  init(_ row: Row) throws {
    id = row["id"]
    duty = row["duty"]
    content = Submission(
      period: row["period"], number: row["number"], sentOn: try row.requiredDay("sentOn"), fileName: row["fileName"],
      contentHash: row["contentHash"], note: row["note"])
  }
}
