package import CareCore
import CareFiles
package import CareMessages

/// `tables/duties.yaml` → ``DutyPattern``s, ``DutyDefault``s and ``IncidentClock``s.
package enum DutyFile {
  /// The keys at the top of a file by which it is known.
  static let keys = ["defaults", "duties", "clocks"]

  /// Reports that are owed, and clocks that run in hours.
  package struct Table: Hashable, Sendable {
    package var patterns: [DutyPattern] = []
    package var defaults: [DutyDefault] = []
    package var clocks: [IncidentClock] = []

    /// The row that says how long there is to protect a child after information received on a day; `nil` where no row
    /// holds.
    package func emergencyClock(on day: CalendarDay) -> IncidentClock? {
      clocks.first { $0.startedBy == .emergency && $0.span.contains(day) }
    }
  }

  /// A row with the places at which the rows beside it may find fault.
  struct Row {
    let pattern: DutyPattern
    let id: FilePosition
    let passesTo: FilePosition
    let log: ProblemLog
  }

  /// An office's own rows, from one file or the files of a folder. A row of its own may pass on to one of the
  /// table that they are laid over.
  ///
  /// - Parameters:
  ///   - patterns: The rows of that table.
  /// - Throws: ``Failure`` when there is no such file, ``Failures`` with every problem at its place; once all rows can
  ///   be read, also ids told twice and links that do not lead to a row of a higher level.
  package static func own(_ path: String, over patterns: [DutyPattern], _ language: Language)
    throws -> [DutyPattern]
  {
    var files: [(path: String, log: ProblemLog, rows: [Row?])] = []
    for file in try LayeredFiles.read(only: path) {
      let log = ProblemLog()
      var found: [Row?] = []
      do {
        let content = NodeReader(try YAMLFile.parse(file.bytes), keys: keys, log: log)
        found = (content?.requiredElements("duties") ?? []).map { row($0, log)?.row }
      } catch {
        log.add(error.code, at: error.position, key: error.key, error.arguments)
      }
      files.append((file.path, log, found))
    }
    let rows = files.flatMap(\.rows)
    let all = patterns + rows.compactMap { $0?.pattern }
    var seen: Set<[String]> = []
    // A row that could not be read would seem to be missing.
    for case let row? in rows where !rows.contains(where: { $0 == nil }) {
      check(row, against: all)
      if !seen.insert([row.pattern.id, row.pattern.provinceCode ?? ""]).inserted {
        row.log.add(.duplicateKey, at: row.id, key: "duties.id", ["key": row.pattern.id])
      }
    }
    let problems = files.flatMap { file in
      file.log.problems.sorted { ($0.position.line, $0.position.column) < ($1.position.line, $1.position.column) }
        .map { $0.failure(.dutyFileMalformed, in: file.path, language) }
    }
    if !problems.isEmpty { throw Failures(problems) }
    return rows.compactMap { $0?.pattern }
  }

  /// Notes a link that does not lead to a row of a higher level.
  static func check(_ row: Row, against all: [DutyPattern]) {
    let (pattern, log) = (row.pattern, row.log)
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

  private static let rowKeys = [
    "id", "province", "level", "name", "reporter", "recipients", "every", "before", "by", "before_day", "by_day",
    "period_from", "period_to", "from", "to", "citation", "reading", "passes_to",
  ]

  static func row(_ node: FileNode, _ log: ProblemLog) -> LawTable<Row>.Placed? {
    guard let row = NodeReader(node, keys: rowKeys, path: "duties", log: log), let id = row.requiredText("id"),
      let level = row.requiredValue("level", of: DutyPattern.Level.self), let name = row.requiredText("name"),
      let reporter = row.requiredText("reporter"), let citation = row.requiredText("citation"),
      let reading = row.requiredValue("reading", of: Certainty.self), let rule = rule(row),
      let span = row.span()
    else { return nil }
    let content = ReportingDuty.Content(
      name: name, reporter: reporter, recipients: row.texts("recipients", isRequired: true).map(\.text), rule: rule,
      basis: Deadline.Basis(citation: citation, certainty: reading), startsOn: CalendarDay(known: 2000, 1, 1))
    let pattern = DutyPattern(
      id: id, level: level, provinceCode: row.province(), content: content, passesTo: row.text("passes_to"), span: span)
    return LawTable.Placed(
      Row(pattern: pattern, id: row.position(of: "id"), passesTo: row.position(of: "passes_to"), log: log), row,
      LawEntry(
        .duties, [id, pattern.provinceCode].compactMap(\.self).joined(separator: ", "), span, citation: citation,
        certainty: reading,
        content: .text(["every", "before", "by", "before_day", "by_day"].compactMap(row.text).joined(separator: " "))))
  }

  static func fallback(_ node: FileNode, _ log: ProblemLog) -> LawTable<DutyDefault>.Placed? {
    let keys = ["every", "before", "by", "period_from", "period_to", "citation", "reading"]
    guard let row = NodeReader(node, keys: keys, path: "defaults", log: log), row.requiredNode("every") != nil,
      let citation = row.requiredText("citation"), let reading = row.requiredValue("reading", of: Certainty.self),
      case .recurring(let cadence, let due, let period) = rule(row)
    else { return nil }
    guard let due else {
      _ = row.requiredNode("before")
      return nil
    }
    return LawTable.Placed(
      DutyDefault(
        cadence: cadence, due: due, period: period, basis: Deadline.Basis(citation: citation, certainty: reading)),
      row,
      LawEntry(
        .defaults, cadence.rawValue, citation: citation, certainty: reading,
        content: .text(["before", "by"].compactMap(row.text).joined(separator: " "))))
  }

  static func clock(_ node: FileNode, _ log: ProblemLog) -> LawTable<IncidentClock>.Placed? {
    let keys = [
      "id", "started_by", "name", "event", "event_en", "when", "when_en", "hours", "reporter", "recipients",
      "signs", "counts", "notice", "notice_reading", "from", "to", "citation", "reading",
    ]
    guard let row = NodeReader(node, keys: keys, path: "clocks", log: log), let id = row.requiredText("id"),
      let name = row.requiredText("name"), let event = row.requiredText("event"),
      let eventEN = row.requiredText("event_en"), row.requiredNode("hours") != nil,
      let hours = row.integer("hours", in: Deadline.amounts), let reporter = row.requiredText("reporter"),
      let citation = row.requiredText("citation"), let reading = row.requiredValue("reading", of: Certainty.self),
      let span = row.span()
    else { return nil }
    var condition: LawWording?
    if row.has("when") || row.has("when_en") {
      guard let when = row.requiredText("when"), let whenEN = row.requiredText("when_en") else { return nil }
      condition = LawWording(vi: when, en: whenEN)
    }
    var notice: Deadline.Basis?
    if row.has("notice") || row.has("notice_reading") {
      guard let citation = row.requiredText("notice"),
        let reading = row.requiredValue("notice_reading", of: Certainty.self)
      else { return nil }
      notice = Deadline.Basis(citation: citation, certainty: reading)
    }
    let counts = row.elements("counts").compactMap { node -> IncidentClock.Count? in
      guard let pair = NodeReader(node, keys: ["cases", "reported"], path: "clocks.counts", log: log),
        let cases = pair.requiredText("cases"), let reported = pair.requiredText("reported")
      else { return nil }
      return IncidentClock.Count(cases: cases, reported: reported)
    }
    return LawTable.Placed(
      IncidentClock(
        id: id, startedBy: row.value("started_by") ?? .duty, name: name, event: LawWording(vi: event, en: eventEN),
        condition: condition, hours: hours, reporter: reporter,
        recipients: row.texts("recipients", isRequired: true).map(\.text),
        signs: Set(row.texts("signs", isRequired: false).map(\.text)), counts: counts, notice: notice,
        span: span,
        basis: Deadline.Basis(citation: citation, certainty: reading)),
      row, LawEntry(.clocks, id, span, citation: citation, certainty: reading, content: .hours(hours)))
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
