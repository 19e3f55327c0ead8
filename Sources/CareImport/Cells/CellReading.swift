package import CareCore
package import CareSheets

/// How single cells are read. What has two meanings, or none, is refused with a sentence.
package enum CellReading {
  /// Also as a date of the sheet, as `15.5.2025`, `15-5-2025`, `ngày 15 tháng 5 năm 2025`, or with midnight behind it.
  package static func day(_ value: SheetValue) throws(Failure) -> CalendarDay {
    switch value {
    case .day(let day), .moment(let day, _):
      if let year = yearBehind(day) {
        throw Failure(.dayHoldsYear, ["value": day.shortText, "year": String(year)])
      }
      return day
    case .partialDay(_, let shown) where !hasYear(shown): throw Failure(.dayWithoutYear, ["value": shown])
    case .formatted(let number, let shown):
      if let day = CalendarDay(countedBySpreadsheet: number) {
        throw Failure(.dayIsNumber, ["value": shown, "day": day.shortText])
      }
      return try day(shown)
    case .number(let number):
      if let day = CalendarDay(countedBySpreadsheet: number) {
        throw Failure(.dayIsNumber, ["value": CellText.plain(number), "day": day.shortText])
      }
      return try day(CellText.plain(number))
    case .empty, .text, .boolean, .partialDay, .time, .error, .formula:
      return try day(CellText.cleaned(value) ?? "")
    }
  }

  /// The year that somebody typed into a cell for days, whose format then shows the day of that number, in 1905 or, in
  /// files that count from 1904, in 1909; `nil` where no year of our time stands behind it.
  private static func yearBehind(_ day: CalendarDay) -> Int? {
    [CalendarDay(known: 1899, 12, 30), CalendarDay(known: 1904, 1, 1)].lazy
      .map { day.dayNumber - $0.dayNumber }.first { (1900...2100).contains($0) }
  }

  private static func hasYear(_ shown: String) -> Bool { shown.split(separator: "/").last?.utf8.count == 4 }

  /// A day that has the part in its list.
  ///
  /// - Parameters:
  ///   - role: What it is the day of.
  ///   - today: The day of the office.
  ///   - heading: Of its column.
  static func day(
    _ value: SheetValue, _ role: DayRole, by today: CalendarDay, _ heading: @autoclosure () -> String
  ) throws(Failure) -> CalendarDay { try role.checked(try day(value), by: today, "“\(heading())”") }

  /// A day of a paper, also where only the month, the year or nothing at all is known.
  ///
  /// - Parameter today: See ``KnownDay/init(_:by:)``.
  package static func knownDay(_ value: SheetValue, by today: CalendarDay) throws(Failure) -> KnownDay {
    let text = CellText.cleaned(value) ?? ""
    do throws(Failure) {
      return KnownDay(try day(value))
    } catch {
      guard error.code != .dayHoldsYear, let day = KnownDay(text, by: today) else { throw error }
      return day
    }
  }

  package static func day(_ text: String) throws(Failure) -> CalendarDay {
    if let day = CalendarDay(text) { return day }
    var short = text
    for midnight in [" 00:00:00", "T00:00:00", " 0:00:00", " 00:00", " 0:00", " 12:00:00 AM"]
    where short.hasSuffix(midnight) {
      short = String(short.dropLast(midnight.count))
    }
    let parts = CalendarDay.numbers(short)
    if parts.count == 3, parts[2].utf8.count == 4, let day = CalendarDay(parts.joined(separator: "/")) {
      return day
    }
    if let day = CalendarDay(short) { return day }
    if parts.isEmpty, let number = Double(short), let day = CalendarDay(countedBySpreadsheet: number) {
      throw Failure(.dayIsNumber, ["value": text, "day": day.shortText])
    }
    if isYear(short) { throw Failure(.dayIncomplete, ["value": text]) }
    if parts.count == 2, parts[1].utf8.count == 4, let month = Int(parts[0]), (1...12).contains(month) {
      throw Failure(.dayIncomplete, ["value": text])
    }
    if short.hasPrefix("-"), Double(short.replacing(",", with: ".")) != nil {
      throw Failure(.dayIsNegative, ["value": text])
    }
    throw Failure(.noSuchDay, ["value": text])
  }

  static func isYear(_ text: String) -> Bool {
    let digits = VietnameseText.folded(text).hasPrefix("nam ") ? String(text.suffix(4)) : text
    return digits.utf8.count == 4 && digits.utf8.allSatisfy { (48...57).contains($0) }
      && (1900...2100).contains(Int(digits) ?? 0)
  }

  /// Whole numbers, also with points or spaces between groups of three; `1.000` means two things.
  package static func count(_ value: SheetValue, field: @autoclosure () -> String) throws(Failure) -> Int {
    let number = try whole(value)
    guard number <= 100_000 else {
      throw Failure(.countOutOfRange, ["field": field(), "value": CellText.shown(value)])
    }
    return number
  }

  private static func whole(_ value: SheetValue) throws(Failure) -> Int {
    switch value {
    case .number(let number), .formatted(let number, _):
      guard let whole = Int(exactly: number), whole >= 0 else {
        throw Failure(.noSuchNumber, ["value": CellText.plain(number)])
      }
      return whole
    case .empty, .text, .boolean, .day, .partialDay, .moment, .time, .error, .formula: break
    }
    guard let text = CellText.cleaned(value) else { throw Failure(.noSuchNumber, ["value": ""]) }
    return try whole(text)
  }

  private static func whole(_ text: String) throws(Failure) -> Int {
    if isDigits(text), let number = Int(text) { return number }
    for mark in [".", ",", " "] as [Character] {
      let parts = text.split(separator: mark, omittingEmptySubsequences: false)
      guard parts.count > 1, parts.allSatisfy(isDigits), (1...3).contains(parts[0].count), parts[0].first != "0",
        parts.dropFirst().allSatisfy({ $0.count == 3 })
      else { continue }
      // A count of people has no decimals, but `1.000` may be one, written with them.
      if parts.count == 2, mark != " ", parts[1] == "000" {
        throw Failure(.ambiguousNumber, ["value": text, "whole": parts.joined()])
      }
      if let number = Int(parts.joined()) { return number }
    }
    throw Failure(.noSuchNumber, ["value": text])
  }

  private static func isDigits(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
  }

  /// The number of people that a paper allows.
  static func capacity(_ value: SheetValue, field: String) throws(Failure) -> Int {
    let number = try count(value, field: field)
    if number == 0 { throw Failure(.countOutOfRange, ["field": field, "value": CellText.shown(value)]) }
    return number
  }

  /// The last day of a paper in a list of facilities; `nil` where the cell says that it has none.
  static func lastDay(
    _ value: SheetValue, of issued: KnownDay?, by today: CalendarDay, _ heading: String
  ) throws(Failure) -> CalendarDay? {
    if saysNoTerm(value) { return nil }
    let text = CellText.cleaned(value) ?? ""
    if CellText.saysUnknown(text) { throw Failure(.dayMustBeKnown) }
    let last: CalendarDay
    do throws(Failure) {
      last = try day(value)
    } catch {
      throw LastDayText.failure(text, from: issued?.precision == .day ? issued?.last : nil) ?? error
    }
    return try DayRole.ended.checked(
      last, by: today, "“\(heading)”", from: issued.flatMap { $0.precision.earliest(for: $0.last) })
  }

  /// Whether the cell of a last day says that there is none: `Không thời hạn`, or that the paper names none.
  static func saysNoTerm(_ value: SheetValue) -> Bool {
    guard case .text(let text) = value else { return false }
    return LastDayText.saysNone(text)
  }

  /// The words of a cell on one line. What a spreadsheet made of them is no word: nobody knows what was typed.
  ///
  /// - Parameters:
  ///   - mayBeDigits: A whole number is taken as its digits: in codes, numbers of papers and houses.
  ///   - field: The heading.
  package static func words(
    _ value: SheetValue, mayBeDigits: Bool, field: @autoclosure () -> String
  ) throws(Failure) -> String {
    let code: FailureCode? =
      switch value {
      case .day, .partialDay, .moment: .wordsAreDay
      case .time: .wordsAreTime
      case .boolean: .wordsAreTruth
      case .number(let number): mayBeDigits && Int(exactly: number) != nil ? nil : .wordsAreNumber
      case .empty, .text, .formatted, .error, .formula: nil
      }
    if let code { throw Failure(code, ["value": CellText.shown(value)]) }
    guard let text = CellText.cleaned(value) else { throw Failure(.invalidText, ["field": field()]) }
    return text
  }

  /// Refuses a cell whose formula has no result.
  package static func counted(_ value: SheetValue) throws(Failure) {
    switch value {
    case .error(let text): throw Failure(.cellError, ["value": text])
    case .formula(let text): throw Failure(.formulaUncounted, ["value": text])
    case .empty, .text, .number, .formatted, .boolean, .day, .partialDay, .moment, .time: return
    }
  }

  /// One or several telephone numbers, as they are written.
  package static func phone(_ value: SheetValue) throws(Failure) -> (text: String, isRestored: Bool) {
    switch value {
    case .day, .partialDay, .moment, .time, .boolean: throw Failure(.invalidPhone, ["value": CellText.shown(value)])
    case .empty, .text, .number, .formatted, .error, .formula: break
    }
    let text = CellText.cleaned(value) ?? ""
    // A spreadsheet took it for a number, and it lost its first 0: no number of the country begins otherwise.
    if (9...10).contains(text.utf8.count), isDigits(text), text.first != "0" { return ("0" + text, true) }
    if case .number = value { throw Failure(.invalidPhone, ["value": text]) }
    let words = VietnameseText.folded(text).split(separator: " ")
    guard text.utf8.contains(where: { (48...57).contains($0) }),
      words.allSatisfy({ $0.allSatisfy(\.isNumber) || ["hoac", "va"].contains($0) })
    else { throw Failure(.invalidPhone, ["value": text]) }
    return (text, false)
  }
}
