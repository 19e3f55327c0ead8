package import CareCore
package import CareFiles
package import CareMessages

/// `tables/duties.yaml` → ``DutyPattern``s, with every problem of the file at once.
package enum DutyFile {
  package struct Problems: TableProblems {
    package let all: [FileProblem]
  }

  /// What a file of duties holds.
  package struct Table: Hashable, Sendable {
    package let patterns: [DutyPattern]
    package let defaults: [DutyDefault]
    package let clocks: [IncidentClock]
  }

  package static func read(_ root: FileNode) throws -> Table {
    let log = ProblemLog()
    let content = content(root, log)
    if !log.problems.isEmpty { throw Problems(all: log.problems) }
    return Table(patterns: content.rows.map(\.pattern), defaults: content.defaults, clocks: content.clocks)
  }

  /// A row with the places at which the rows beside it may find fault.
  private struct Row {
    let pattern: DutyPattern
    let id: FilePosition
    let passesTo: FilePosition
  }

  private struct Content {
    var rows: [Row] = []
    var defaults: [DutyDefault] = []
    var clocks: [IncidentClock] = []
  }

  private static func content(_ root: FileNode, _ log: ProblemLog) -> Content {
    guard let file = NodeReader(root, keys: ["defaults", "duties", "clocks"], log: log) else {
      return Content()
    }
    return Content(
      rows: file.requiredElements("duties").compactMap { row($0, log) },
      defaults: file.elements("defaults").compactMap { fallback($0, log) },
      clocks: file.elements("clocks").compactMap { clock($0, log) })
  }

  /// An office's own rows, from one file or the files of a folder. A row of its own may pass on to one of the
  /// table that they are laid over.
  ///
  /// - Parameters:
  ///   - patterns: The rows of that table.
  ///   - provinces: The codes a row may name.
  /// - Throws: ``Failure`` when there is no such file, ``Failures`` with every problem at its place; once all rows can
  ///   be read, also ids told twice and links that do not lead to a row of a higher level.
  package static func own(_ path: String, over patterns: [DutyPattern], provinces: [String], _ language: Language)
    throws -> [DutyPattern]
  {
    var files: [(path: String, log: ProblemLog, rows: [Row])] = []
    for file in try LayeredFiles.read(only: path) {
      let log = ProblemLog()
      var found: [Row] = []
      do {
        found = content(try YAMLFile.parse(file.bytes), log).rows
      } catch {
        log.add(error.code, at: error.position, key: error.key, error.arguments)
      }
      files.append((file.path, log, found))
    }
    let all = patterns + files.flatMap { $0.rows.map(\.pattern) }
    var seen: Set<[String]> = []
    // A row that could not be read would seem to be missing.
    let isReadable = files.allSatisfy { $0.log.problems.isEmpty }
    for file in files where isReadable {
      for row in file.rows {
        check(row, against: all, provinces, file.log)
        if !seen.insert([row.pattern.id, row.pattern.provinceCode ?? ""]).inserted {
          file.log.add(.duplicateKey, at: row.id, key: "duties.id", ["key": row.pattern.id])
        }
      }
    }
    let problems = files.flatMap { file in
      file.log.problems.map { $0.failure(.dutyFileMalformed, in: file.path, language) }
    }
    if !problems.isEmpty { throw Failures(problems) }
    return files.flatMap { $0.rows.map(\.pattern) }
  }

  private static func check(_ row: Row, against all: [DutyPattern], _ provinces: [String], _ log: ProblemLog) {
    let pattern = row.pattern
    if let code = pattern.provinceCode, !provinces.contains(code) {
      log.add(
        .unknownValue, at: row.id, key: "duties.province", ["value": code, "known": provinces.joined(separator: ", ")])
    }
    guard let next = pattern.passesTo else { return }
    let levels = DutyPattern.Level.allCases
    // Upward only, so that no chain can turn back on itself.
    var above: [String] = []
    for other in all where !above.contains(other.id) {
      let isHigher = (levels.firstIndex(of: other.level) ?? 0) > (levels.firstIndex(of: pattern.level) ?? 0)
      let provinces = Set([pattern.provinceCode, other.provinceCode].compactMap(\.self))
      if isHigher && provinces.count < 2 { above.append(other.id) }
    }
    if above.contains(next) { return }
    if let suggestion = NearMiss.suggestion(for: next, among: above) {
      let arguments = ["value": next, "suggestion": suggestion]
      log.add(.unknownValueWithSuggestion, at: row.passesTo, key: "duties.passes_to", arguments)
    } else {
      let arguments = ["value": next, "known": above.isEmpty ? "–" : above.joined(separator: ", ")]
      log.add(.unknownValue, at: row.passesTo, key: "duties.passes_to", arguments)
    }
  }

  private static let keys = [
    "id", "province", "level", "name", "reporter", "recipients", "every", "before", "by", "before_day", "by_day",
    "period_from", "period_to", "from", "to", "citation", "reading", "passes_to",
  ]

  private static func row(_ node: FileNode, _ log: ProblemLog) -> Row? {
    guard let row = NodeReader(node, keys: keys, path: "duties", log: log), let id = row.requiredText("id"),
      let level = row.requiredValue("level", of: DutyPattern.Level.self), let name = row.requiredText("name"),
      let reporter = row.requiredText("reporter"), let citation = row.requiredText("citation"),
      let reading = row.requiredValue("reading", of: Certainty.self), let rule = rule(row),
      let inForce = row.inForce()
    else { return nil }
    let content = ReportingDuty.Content(
      name: name, reporter: reporter, recipients: row.texts("recipients", isRequired: true).map(\.text), rule: rule,
      basis: Deadline.Basis(citation: citation, certainty: reading), startsOn: CalendarDay(known: 2000, 1, 1))
    return Row(
      pattern: DutyPattern(
        id: id, level: level, provinceCode: row.text("province"), content: content, passesTo: row.text("passes_to"),
        inForce: inForce),
      id: row.position(of: "id"), passesTo: row.position(of: "passes_to"))
  }

  private static func fallback(_ node: FileNode, _ log: ProblemLog) -> DutyDefault? {
    let keys = ["every", "before", "by", "period_from", "period_to", "citation", "reading"]
    guard let row = NodeReader(node, keys: keys, path: "defaults", log: log), row.requiredNode("every") != nil,
      let citation = row.requiredText("citation"), let reading = row.requiredValue("reading", of: Certainty.self),
      case .recurring(let cadence, let due, let period) = rule(row)
    else { return nil }
    guard let due else {
      _ = row.requiredNode("before")
      return nil
    }
    return DutyDefault(
      cadence: cadence, due: due, period: period, basis: Deadline.Basis(citation: citation, certainty: reading))
  }

  private static func clock(_ node: FileNode, _ log: ProblemLog) -> IncidentClock? {
    let keys = ["id", "name", "event", "hours", "reporter", "recipients", "from", "to", "citation", "reading"]
    guard let row = NodeReader(node, keys: keys, path: "clocks", log: log), let id = row.requiredText("id"),
      let name = row.requiredText("name"), let event = row.requiredText("event"), row.requiredNode("hours") != nil,
      let hours = row.integer("hours", in: Deadline.amounts), let reporter = row.requiredText("reporter"),
      let citation = row.requiredText("citation"), let reading = row.requiredValue("reading", of: Certainty.self),
      let inForce = row.inForce()
    else { return nil }
    return IncidentClock(
      id: id, name: name, event: event, hours: hours, reporter: reporter,
      recipients: row.texts("recipients", isRequired: true).map(\.text), inForce: inForce,
      basis: Deadline.Basis(citation: citation, certainty: reading))
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
