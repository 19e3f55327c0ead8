import CareCore
import CareFiles

/// `tables/calendar.yaml` → ``WorkingCalendar``.
enum CalendarFile {
  /// The keys at the top of a file by which it is known.
  static let keys = ["holidays", "compensation", "announced", "swaps"]

  private enum Moving: String, CaseIterable {
    case tet
    case beside = "beside"
  }

  static func holiday(_ node: FileNode, _ log: ProblemLog) -> LawTable<YearlyHoliday>.Placed? {
    let keys = [
      "name", "solar", "lunar", "moving", "days", "beside", "from", "to", "source", "checked", "applies", "made_up_for",
    ]
    guard let row = NodeReader(node, keys: keys, path: "holidays", log: log), let name = row.requiredText("name"),
      let source = row.requiredText("source"), let rule = rule(row), let span = row.span()
    else { return nil }
    let reading = row.checked()
    return LawTable.Placed(
      YearlyHoliday(
        name: name, rule: rule, span: span, source: source, isChecked: reading == .read,
        isInForce: row.flag("applies", default: true), isMadeUpFor: row.flag("made_up_for", default: true)),
      row,
      LawEntry(
        .holidays, name, span, citation: source, certainty: reading,
        content: .text(["solar", "lunar", "beside", "days"].compactMap(row.text).joined(separator: " "))))
  }

  static func compensation(_ node: FileNode, _ log: ProblemLog) -> LawTable<Compensation>.Placed? {
    guard let row = NodeReader(node, keys: ["from", "to", "source", "checked"], path: "compensation", log: log),
      let source = row.requiredText("source"), let span = row.span()
    else { return nil }
    let reading = row.checked()
    return LawTable.Placed(
      Compensation(span: span, source: source, isChecked: reading == .read), row,
      LawEntry(.compensation, "compensation", span, citation: source, certainty: reading))
  }

  /// Exactly one of the three ways to say where in the year a holiday is.
  private static func rule(_ row: NodeReader) -> YearlyHoliday.Rule? {
    if row.has("moving") {
      switch row.value("moving", of: Moving.self) {
      case .tet:
        guard row.requiredNode("days") != nil else { return nil }
        return row.integer("days", in: 1...30).map { .tet(days: $0) }
      case .beside:
        guard row.requiredNode("beside") != nil else { return nil }
        return monthAndDay("beside", row, days: 1...31).map { .beside($0, $1) }
      case nil: return nil
      }
    }
    if row.has("lunar") { return monthAndDay("lunar", row, days: 1...30).map { .lunar($0, $1) } }
    _ = row.requiredNode("solar")
    return monthAndDay("solar", row, days: 1...31).map { .solar($0, $1) }
  }

  /// `09-02`.
  private static func monthAndDay(_ key: String, _ row: NodeReader, days: ClosedRange<Int>) -> (Int, Int)? {
    guard let text = row.text(key) else { return nil }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let month = parts[0], let day = parts[1], (1...12).contains(month), days.contains(day)
    else {
      row.log.add(.noSuchDay, at: row.position(of: key), key: row.path(key), ["value": text])
      return nil
    }
    return (month, day)
  }

  /// One year of `told-by-first-version.yaml`.
  static func told(_ node: FileNode, _ log: ProblemLog) -> DaysTold.Year? {
    guard let row = NodeReader(node, keys: ["year", "off", "worked"], path: "told_by_first_version", log: log),
      row.requiredNode("year") != nil, let year = row.integer("year", in: WorkingCalendar.years)
    else { return nil }
    func days(_ key: String) -> [CalendarDay] {
      row.texts(key).compactMap { text, position in
        if let day = CalendarDay("\(year)-\(text)") { return day }
        log.add(.noSuchDay, at: position, key: row.path(key), ["value": text])
        return nil
      }
    }
    return DaysTold.Year(year: year, off: days("off"), worked: days("worked"))
  }

  /// A row may name several days in a row.
  static func announced(_ node: FileNode, _ log: ProblemLog) -> [CalendarRow] {
    let keys = ["day", "to", "kind", "name", "source", "checked", "applies", "makes_up_for"]
    guard let row = NodeReader(node, keys: keys, path: "announced", log: log), let day = row.requiredDay("day"),
      let kind = row.requiredValue("kind", of: CalendarRow.Kind.self), let name = row.requiredText("name"),
      let source = row.requiredText("source")
    else { return [] }
    let last = row.day("to") ?? day
    guard (0...30).contains(last.days(since: day)) else {
      log.add(.noSuchDay, at: row.position(of: "to"), key: row.path("to"), ["value": last.description])
      return []
    }
    let reading = row.checked()
    return (0...last.days(since: day)).map {
      CalendarRow(
        day: day.adding(days: $0), kind: kind, name: name, status: .announced, source: source,
        isChecked: reading == .read, isInForce: row.flag("applies", default: true),
        makesUpFor: row.day("makes_up_for"))
    }
  }

  /// Whether swapped working days of a year may still be announced.
  static func swaps(_ node: FileNode, _ log: ProblemLog) -> (year: Int, mayCome: Bool)? {
    guard let row = NodeReader(node, keys: ["year", "open", "source"], path: "swaps", log: log),
      row.requiredNode("year") != nil, let year = row.integer("year", in: WorkingCalendar.years),
      row.requiredText("source") != nil
    else { return nil }
    return (year, row.flag("open", default: true))
  }
}
