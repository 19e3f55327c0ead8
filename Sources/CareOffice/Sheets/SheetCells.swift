import CareCore
import CareMessages
import CareSheets

extension SheetValue {
  /// As INTERFACE.md fixes it; a moment and a time of day have `time`, a number or a day that its format shows otherwise
  /// has `shown`, and a formula that was never counted has nothing but its text.
  var json: JSON {
    switch self {
    case .empty: .null
    case .text(let text), .error(let text): .string(text)
    case .number(let number): .number(number)
    case .formatted(let number, let shown): .object([("number", .number(number)), ("shown", .string(shown))])
    case .boolean(let isTrue): .boolean(isTrue)
    case .day(let day): .object([("date", JSON(day))])
    case .partialDay(let day, let shown): .object([("date", JSON(day)), ("shown", .string(shown))])
    case .formula(let formula): .object([("formula", .string(formula))])
    case .moment(let day, let second): .object([("date", JSON(day)), ("time", .string(Self.clock(second)))])
    case .time(let second): .object([("time", .string(Self.clock(second)))])
    }
  }

  /// For a person, on one line.
  func text(_ language: Language) -> String {
    switch self {
    case .empty: ""
    case .text(let text): text.split(whereSeparator: \.isNewline).joined(separator: " ⏎ ")
    case .error(let text), .formatted(_, let text), .partialDay(_, let text): text
    case .formula(let formula): Term.formulaUncounted.text(language, ["formula": formula])
    case .number(let number):
      language == .vietnamese ? NumberText.plain(number).replacing(".", with: ",") : NumberText.plain(number)
    case .boolean(let isTrue): (isTrue ? Term.yes : .no).text(language)
    case .day(let day): fieldText(.day(day), column: nil, language)
    case .moment(let day, let second): "\(fieldText(.day(day), column: nil, language)) \(Self.clock(second))"
    case .time(let second): Self.clock(second)
    }
  }

  /// For a CSV file.
  var cell: Cell {
    switch self {
    case .empty: .blank
    case .text(let text), .error(let text), .formula(let text): .text(text)
    case .formatted(_, let shown), .partialDay(_, let shown): .text(shown)
    case .number(let number): .number(number)
    case .boolean(let isTrue): .boolean(isTrue)
    case .day(let day): .day(day)
    case .moment(let day, let second): .text("\(day)T\(Self.clock(second))")
    case .time(let second): .text(Self.clock(second))
    }
  }

  /// `09:30:00`.
  private static func clock(_ second: Int) -> String {
    [second / 3_600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}

/// Numbers as cells show them.
enum NumberText {
  /// Whole numbers without a point.
  static func plain(_ number: Double) -> String {
    Int(exactly: number).flatMap { $0.magnitude < 1_000_000_000_000_000 ? String($0) : nil } ?? "\(number)"
  }
}
