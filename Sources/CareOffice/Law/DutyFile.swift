package import CareCore
import CareDefaults
package import CareFiles

/// `tables/duties.yaml` → ``DutyPattern``s, with every problem of the file at once.
package enum DutyFile {
  package struct Problems: Error {
    package let all: [FileProblem]
  }

  /// The table compiled into the program; a test reads all of it, so that it cannot fail here.
  package static let embedded: [DutyPattern] = {
    do {
      return try read(DefaultFile.all(in: "tables/duties.yaml").first?.bytes ?? [])
    } catch {
      preconditionFailure("tables/duties.yaml: \(error)")
    }
  }()

  package static func read(_ bytes: [UInt8]) throws -> [DutyPattern] {
    let log = ProblemLog()
    var patterns: [DutyPattern] = []
    if let file = NodeReader(try YAMLFile.parse(bytes), keys: ["duties"], log: log) {
      patterns = file.requiredElements("duties").compactMap { pattern($0, log) }
    }
    if !log.problems.isEmpty { throw Problems(all: log.problems) }
    return patterns
  }

  private static let keys = [
    "id", "province", "level", "name", "reporter", "recipients", "every", "before", "by", "before_day", "by_day",
    "period_from", "period_to", "citation", "reading", "passes_to",
  ]

  private static func pattern(_ node: FileNode, _ log: ProblemLog) -> DutyPattern? {
    guard let row = NodeReader(node, keys: keys, path: "duties", log: log), let id = row.requiredText("id"),
      let level = row.requiredValue("level", of: DutyPattern.Level.self), let name = row.requiredText("name"),
      let reporter = row.requiredText("reporter"), let citation = row.requiredText("citation"),
      let reading = row.requiredValue("reading", of: Certainty.self), let rule = rule(row)
    else { return nil }
    let content = ReportingDuty.Content(
      name: name, reporter: reporter, recipients: row.texts("recipients", isRequired: true).map(\.text), rule: rule,
      basis: Deadline.Basis(citation: citation, certainty: reading), startsOn: CalendarDay(known: 2000, 1, 1))
    return DutyPattern(
      id: id, level: level, provinceCode: row.text("province"), content: content, passesTo: row.text("passes_to"))
  }

  private static func rule(_ row: NodeReader) -> ReportingDuty.Rule? {
    guard row.has("every") else {
      if row.has("before_day") { return row.day("before_day").map { .once(.before, $0) } }
      if row.has("by_day") { return row.day("by_day").map { .once(.by, $0) } }
      return .undated(ownDay: nil)
    }
    guard let cadence = row.value("every", of: ReportingDuty.Cadence.self), row.requiredNode("period_from") != nil,
      let from = yearDay("period_from", row), row.requiredNode("period_to") != nil, let to = yearDay("period_to", row)
    else { return nil }
    let period = ReportingDuty.DataPeriod(from: from, to: to)
    for phrase in [DeadlinePhrase.before, .by] where row.has(phrase.rawValue) {
      return yearDay(phrase.rawValue, row).map { .recurring(cadence, due: ReportingDuty.Due(phrase, $0), period) }
    }
    return .recurring(cadence, due: nil, period)
  }

  private static func yearDay(_ key: String, _ row: NodeReader) -> ReportingDuty.YearDay? {
    guard let text = row.text(key) else { return nil }
    if let day = ReportingDuty.YearDay(text) { return day }
    row.log.add(.noSuchDay, at: row.position(of: key), key: row.path(key), ["value": text])
    return nil
  }
}
