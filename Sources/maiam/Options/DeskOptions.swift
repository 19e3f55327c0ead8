import ArgumentParser
import CareCore
import CareMessages
import CareOffice
import Foundation

/// Which database, which day, who acts, in which language: the options of every command.
struct DeskOptions: ParsableArguments {
  @Option(help: help(.db)) var db: String?
  @Option(help: help(.today)) var today: String?
  @Option(help: help(.actor)) var actor: String?
  @Option(help: help(.lang)) var lang: String?
  @Option(help: help(.checklistsFolder)) var checklists: String?
  @Option(help: help(.lawFolder)) var law: String?
  @Flag(help: help(.keepWords)) var keepWords = false

  /// - Throws: ``Failure`` when `--today` is no day.
  func setup(_ command: String) throws -> Desk.Setup {
    if let lang, Language(rawValue: lang) == nil {
      throw Failure(
        .noSuchChoice,
        ["value": lang, "field": "--lang", "choices": Language.allCases.map(\.rawValue).joined(separator: ", ")])
    }
    let path = db ?? Environment.value("MAIAM_DB") ?? Environment.standardDatabase
    try Self.checkName(path)
    return Desk.Setup(
      databasePath: path, today: try day(),
      actor: actor ?? Environment.value("MAIAM_ACTOR") ?? Environment.login, host: Environment.host,
      command: command, now: { Environment.now }, language: Program.language.rawValue,
      checklistFolder: checklists ?? Environment.value("MAIAM_CHECKLISTS"),
      lawFolder: law ?? Environment.value("MAIAM_LAW"), tellMoved: { Terminal.warn(moved: $0, .lawMovedRecorded) })
  }

  /// A register, or a copy of it, bears a name that is a file's everywhere: SQLite gives some a meaning of their own, and
  /// what was written would be gone, stand elsewhere, or be opened by no command.
  ///
  /// - Throws: ``Failure`` ``FailureCode/databaseNameReserved``.
  static func checkName(_ path: String) throws {
    if path.isEmpty || path == ":memory:" || path.lowercased().hasPrefix("file:") {
      throw Failure(.databaseNameReserved, ["path": path])
    }
  }

  func desk(_ command: String) throws -> Desk { try Desk.open(try setup(command)) }

  private func day() throws -> CalendarDay {
    guard let text = today ?? Environment.value("MAIAM_TODAY") else { return Environment.now.day }
    return try Reading.day(text)
  }
}

/// As of which day, as known when.
struct VantageOptions: ParsableArguments {
  @Option(help: help(.asOf)) var asOf: String?
  @Option(help: help(.knownAt)) var knownAt: String?

  func vantage(_ desk: Desk) throws -> Vantage {
    Vantage(
      day: try asOf.map(Reading.day) ?? desk.today, knownAt: try knownAt.map(Reading.instant))
  }

  /// The same for what is listed with its plans: the day is a limit only where somebody names one.
  func limit() throws -> Vantage {
    Vantage(day: try asOf.map(Reading.day) ?? Self.never, knownAt: try knownAt.map(Reading.instant))
  }

  private static let never = CalendarDay(known: 9999, 12, 31)
}

/// How options become values. Every refusal is a sentence.
enum Reading {
  static func day(_ text: String) throws -> CalendarDay {
    if let day = CalendarDay(written: text) { return day }
    if let day = Double(text).flatMap(CalendarDay.init(countedBySpreadsheet:)) {
      throw Failure(.dayIsNumber, ["value": text, "day": day.shortText])
    }
    throw Failure(.noSuchDay, ["value": text])
  }

  /// The last day of a paper or a suspension.
  static func lastDay(_ text: String) throws -> CalendarDay {
    do { return try day(text) } catch { throw LastDayText.failure(text) ?? error }
  }

  /// The same where it may be said that there is none: `không thời hạn`.
  ///
  /// - Returns: `nil` where that is said.
  static func lastDayOrNone(_ text: String) throws -> CalendarDay? {
    LastDayText.saysNone(text) ? nil : try lastDay(text)
  }

  /// An instant, or a day, which means its end.
  static func instant(_ text: String) throws -> Instant {
    if let instant = Instant(text) { return instant }
    if let day = CalendarDay(written: text) { return Instant(endOf: day) }
    throw Failure(.noSuchInstant, ["value": text])
  }

  static func term<Term: RawRepresentable & CaseIterable>(_ text: String, _ field: String, _: Term.Type = Term.self)
    throws -> Term where Term.RawValue == String
  { try Desk.term(text, field: field) }

  /// Text on one line, composed; empty text is refused. What looks like telling who a child is, is asked about: people write
  /// that into names, addresses and numbers of documents too.
  ///
  /// - Parameter hint: The part of a text that looks so.
  static func text(_ text: String, _ field: String, _ hint: (String) -> String? = ChildHint.part(ofPlace:)) throws
    -> String
  { try settled(try line(text, field), field, hint) }

  private static func line(_ text: String, _ field: String) throws -> String {
    guard let clean = NormalizedText(text) else { throw Failure(.invalidText, ["field": field]) }
    if clean.isEmpty { throw Failure(.emptyValue, ["field": field]) }
    return clean.value
  }

  static func text(_ text: String?, _ field: String) throws -> String? {
    try text.map { try Reading.text($0, field) }
  }

  /// The same in one's own words: what looks like telling who a child is, is asked about while it can still be changed.
  static func freeText(_ text: String, _ field: String) throws -> String {
    let clean = try line(text, field)
    guard clean.contains(where: { $0.isLetter || $0.isNumber }) else {
      throw Failure(.wordsNeeded, ["field": field, "value": clean])
    }
    return try settled(clean, field, ChildHint.part(of:))
  }

  /// Text as it is to be kept: on a terminal whoever writes it is asked about what looks like telling who a child is;
  /// elsewhere nobody can answer, and it is refused unless it was said that it tells of none.
  ///
  /// - Parameter hint: The part of a text that looks so.
  /// - Throws: ``Failure`` ``FailureCode/wordsNotSettled`` where who was asked neither kept it nor wrote it again, and
  ///   ``FailureCode/wordsMayTell`` where nobody could be asked.
  static func settled(_ text: String, _ field: String, _ hint: (String) -> String? = ChildHint.part(of:)) throws
    -> String
  {
    guard let part = hint(text) else { return text }
    if Program.keepsWords { return text }
    guard Terminal.isAsked else { throw Failure(.wordsMayTell, ["field": field, "part": part]) }
    guard case .words(let settled) = Terminal.asked(about: text, hint) else {
      throw Failure(.wordsNotSettled, ["field": field, "value": text])
    }
    return settled
  }

  static func settled(_ text: String?, _ field: String, _ hint: (String) -> String? = ChildHint.part(of:)) throws
    -> String?
  {
    try text.map { try settled($0, field, hint) }
  }

  /// Why something is done: at least a word, as keys of the program and words for nothing are no reason.
  static func reason(_ text: String) throws -> String {
    if let clean = NormalizedText(text), !clean.isEmpty, !Desk.givesReason(clean.value) {
      throw Failure(.reasonNeeded, ["field": "--reason", "value": clean.value])
    }
    return try freeText(text, "--reason")
  }

  static func reason(_ text: String?) throws -> String? { try text.map { try reason($0) } }

  static func freeText(_ text: String?, _ field: String) throws -> String? {
    try text.map { try Reading.freeText($0, field) }
  }

  /// `yes` or `no`, in either language; `nil` where it was not said.
  static func yesNo(_ text: String?, _ field: String) throws -> Bool? {
    guard let text else { return nil }
    switch VietnameseText.folded(text) {
    case "yes", "y", "co", "c": return true
    case "no", "n", "khong", "ko", "k": return false
    default: throw Failure(.noSuchChoice, ["value": text, "field": field, "choices": "yes, no"])
    }
  }

  /// An amount of đồng as people write it: `5000000`, `5.000.000`, `5 000 000 đ`.
  static func money(_ text: String, _ field: String) throws -> Int {
    var digits = VietnameseText.composed(text).trimmingCharacters(in: .whitespaces).lowercased()
    for unit in ["đồng", "dong", "vnđ", "vnd", "đ", "d", "₫"] where digits.hasSuffix(unit) {
      digits = digits.dropLast(unit.count).trimmingCharacters(in: .whitespaces)
      break
    }
    // No coin is smaller than a đồng: whatever stands between groups of three parts them.
    let parts = digits.split(omittingEmptySubsequences: false) { ". ,\u{A0}\u{202F}".contains($0) }
    let isGrouped =
      parts.count == 1
      || ((1...3).contains(parts[0].count) && parts[0].first != "0" && parts.dropFirst().allSatisfy { $0.count == 3 })
    guard isGrouped, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let number = Int(parts.joined())
    else { throw Failure(.noSuchAmount, ["value": text, "field": field]) }
    return number
  }

  static func phone(_ text: String?) throws -> String? {
    guard let text = try Reading.text(text, "--phone") else { return nil }
    guard text.contains(where: \.isNumber), text.allSatisfy({ "0123456789 .+-()/".contains($0) }) else {
      throw Failure(.invalidPhone, ["value": text])
    }
    return text
  }
}
