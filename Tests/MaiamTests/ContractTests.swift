import Foundation
import Testing

/// The JSON keys and codes that INTERFACE.md fixes.
struct ContractTests {
  @Test func auditHasItsKeys() throws {
    let place = try Workplace.furnished()
    let audit = try #require(try place.json("licensing", "audit", "VD-01")[0])
    #expect(
      audit.keys.isSuperset(of: [
        "facility_code", "facility_name", "kind", "commune_code", "as_of", "situation", "founding_basis", "classes",
        "children", "beneficiaries", "conditions_met", "children_without_placement_decision",
        "children_without_admission_decision", "days_operating_without_paper", "days_since_discovery",
      ]))
    #expect(audit["facility_code"]?.text == "VD-01" && audit["as_of"]?.text == "2025-05-14")
    #expect(audit["commune_code"]?.text == "11311" && audit["children"] == .number(14))
    #expect(audit["conditions_met"] == .null)
    let part = try #require(audit["classes"]?[0])
    #expect(
      part.keys.isSuperset(of: [
        "licensing_class", "situation", "operation_paper", "operation_paper_state", "reasons",
      ]))
    let reason = try #require(part["reasons"]?[0])
    #expect(reason.keys.isSuperset(of: ["rule", "citation", "certainty", "message"]))
  }

  @Test func checklistHasItsKeys() throws {
    let place = try Workplace(agency: nil)
    let listed = try #require(try place.json("checklist", "list")[0])
    #expect(
      listed.keys.isSuperset(of: [
        "checklist_id", "version", "title", "items", "applies_to", "valid_from", "valid_to",
      ]))
    #expect(listed["items"]?.number != nil)
    let shown = try place.json("checklist", "show", "nonpublic-children")
    #expect(shown.keys.isSuperset(of: ["checklist_id", "version", "title", "items"]))
    let types: Set = ["yes_no", "integer", "decimal", "date", "choice", "choices", "text"]
    for item in shown["items"]?.elements ?? [] {
      #expect(
        item.keys.isSuperset(of: [
          "item_id", "section_id", "question", "answer_type", "unit", "required", "requirement_ids", "severity",
          "reversed",
        ]))
      #expect(types.contains(item["answer_type"]?.text ?? ""))
    }
    #expect((shown["items"]?.elements.count ?? 0) >= 40)
  }

  @Test func inspectionHasItsKeys() throws {
    let place = try ReportTests.inspected()
    let shown = try place.json("inspection", "show", "I-2025-000001")
    #expect(
      shown.keys.isSuperset(of: [
        "code", "facility_code", "checklist_id", "checklist_version", "state", "regime", "started_on", "closed_on",
        "answers", "findings", "counts",
      ]))
    let answer = try #require(shown["answers"]?[0])
    #expect(answer.keys.isSuperset(of: ["item_id", "value", "unit", "outcome", "note", "answered_at"]))
    let instant = try #require(answer["answered_at"]?.text)
    #expect(try Regex(#"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?\+07:00"#).wholeMatch(in: instant) != nil, "\(instant)")
    let finding = try #require(shown["findings"]?[0])
    #expect(
      finding.keys.isSuperset(of: [
        "code", "item_id", "requirement_ids", "citations", "severity", "statement", "state",
      ]))
    #expect(finding["code"]?.text == "I-2025-000001/01" && finding["state"]?.text == "open")
    let counts = try #require(shown["counts"])
    #expect(counts.keys == ["met", "not_met", "not_applicable", "not_checked"])
    #expect(["met", "not_met", "not_applicable", "not_checked"].compactMap { counts[$0]?.number } == [2, 2, 0, 1])
    #expect(shown["started_on"]?.text == "2025-05-12" && shown["closed_on"]?.text == "2025-05-13")
    #expect(shown["state"]?.text == "closed" && shown["regime"]?.text != nil)
  }

  /// CSV: a mark at the beginning, CRLF, and nothing a spreadsheet would run.
  @Test func csvIsHarmless() throws {
    let place = try Workplace()
    try place.quietly(
      "facility", "add", "--name", "=1+1 (hư cấu)", "--kind", "preschool", "--ownership", "public", "--commune",
      "11311",
      "--address", "số \"1\", ngõ 2")
    let run = try place.run("facility", "list", "--format", "csv")
    #expect(run.output.hasPrefix("‹BOM›") && run.output.contains("‹CRLF›"))
    #expect(run.output.contains("'=1+1 (hư cấu)") && run.output.contains("\"số \"\"1\"\", ngõ 2\""))
  }

  /// No color, no cursor movement: the output is no terminal.
  @Test func pipesGetPlainText() throws {
    let place = try Workplace.furnished()
    for command in [["facility", "list"], ["licensing", "audit"], ["facility", "show", "VD-01"]] {
      #expect(!(try place.run(command).output.contains("\u{1B}")))
    }
  }

  /// A narrow window: nothing is lost, no line is longer, unless a single word is.
  @Test(arguments: [80, 100, 160])
  func tablesFitTheWindow(_ columns: Int) throws {
    let place = try Workplace.furnished()
    place.environment["COLUMNS"] = String(columns)
    for command in [["facility", "list"], ["licensing", "unlicensed"], ["permit", "list", "VD-01"]] {
      let run = try place.run(command)
      let table = run.output.split(separator: "\n\n").first ?? ""
      for line in table.split(separator: "\n") {
        #expect(line.count <= columns, "\(command) at \(columns): \(line)")
      }
    }
  }

  /// What was recorded later changes the first answer and never the second.
  @Test func factsEnteredLaterAreNotKnownBefore() throws {
    let place = try Workplace.furnished(hasPermits: false)
    let instant = ISO8601DateFormatter().string(from: Date().addingTimeInterval(1))
    sleep(2)
    try place.quietly("facility", "edit", "VD-01", "--head", "Lê Văn Đá (hư cấu)", "--on", "1/1/2020")
    try place.quietly("permit", "import", "giay-to.csv")
    let now = try place.json("permit", "list", "VD-01")
    #expect(now.elements.count == 3)
    let then = try place.json("permit", "list", "VD-01", "--known-at", instant)
    #expect(then.elements.isEmpty)
    let audits = try place.json("licensing", "audit", "VD-01", "--known-at", instant)
    #expect(audits[0]?["founding_basis"]?.text == "none")
  }

  @Test func codesCarryTheSeries() throws {
    let place = try Workplace(agency: nil)
    try place.quietly("init", "--agency", "Máy hai (hư cấu)", "--series", "B")
    try place.quietly(
      "facility", "add", "--name", "Nhà A (hư cấu)", "--kind", "children_care", "--ownership", "non_public",
      "--commune",
      "11311")
    let listed = try place.json("facility", "list")
    #expect(listed[0]?["code"]?.text == "F-B000001")
    let planned = try place.json("inspection", "plan", "F-B000001", "--checklist", "quick-safety")
    #expect(planned["code"]?.text == "I-2025-B000001")
  }
}
