/// What the format of a cell says its number is.
enum NumberMeaning: Hashable {
  case number, day, moment, time
  /// A day of which only a part is shown.
  case part(DayPart)
  /// A number with letters around it, or with zeros before it.
  case pattern(NumberPattern)

  /// What may be left of a day.
  enum DayPart: Hashable { case monthOfYear, year, dayOfMonth, month }

  /// Formats that files name by number alone.
  ///
  /// 27 to 36 and 50 to 58 are those of Chinese, Japanese and Korean; where the languages differ, they stay numbers.
  init(builtIn id: Int) {
    switch id {
    case 14, 15, 27...31, 36, 50...54, 57, 58: self = .day
    case 16: self = .part(.dayOfMonth)
    case 17: self = .part(.monthOfYear)
    case 18...21, 32, 33, 45, 47: self = .time
    case 22: self = .moment
    default: self = .number
    }
  }

  /// Reads a format code, `dd/mm/yyyy;@`, in the English in which files hold it.
  ///
  /// Only the part for positive numbers is looked at. A duration, `[h]:mm`, is a number: it may be longer than a day.
  init(code: String) {
    var scanner = Scanner(code)
    scanner.scan()
    self = scanner.meaning
    if self == .number, let pattern = NumberPattern(code: code) { self = .pattern(pattern) }
  }

  private struct Scanner {
    private var rest: Substring.UnicodeScalarView
    private var hasDay = false
    private var (hasYear, hasMonth, hasDayOfMonth) = (false, false, false)
    private var hasTime = false
    private var isDuration = false
    /// The last letter of a date or a time.
    private var previous: Unicode.Scalar?
    /// A month or minutes: the next letter decides.
    private var hasOpenMonth = false

    init(_ code: String) { rest = Substring(code.lowercased()).unicodeScalars }

    var meaning: NumberMeaning {
      if isDuration { return .number }
      return switch (hasDay, hasTime) {
      case (true, true): .moment
      case (true, false): part.map(NumberMeaning.part) ?? .day
      case (false, true): .time
      case (false, false): .number
      }
    }

    /// `nil` for a whole day, and for what no list writes: a day of the week alone.
    private var part: DayPart? {
      switch (hasYear, hasMonth, hasDayOfMonth) {
      case (true, true, false): .monthOfYear
      case (true, false, false): .year
      case (false, true, true): .dayOfMonth
      case (false, true, false): .month
      default: nil
      }
    }

    mutating func scan() {
      while let scalar = rest.popFirst() {
        switch scalar {
        case ";":
          closeMonth()
          return
        case "\"": skip(to: "\"")
        case "\\", "_", "*": _ = rest.popFirst()
        case "[": bracket()
        case "g" where starts("eneral"): rest.removeFirst("eneral".count)
        case "a" where starts("m/pm"): rest.removeFirst("m/pm".count)
        case "a" where starts("/p"): rest.removeFirst("/p".count)
        // The exponent of 0.00E+00; alone it is a year of an era.
        case "e" where starts("+") || starts("-"): break
        case "y", "d", "e", "g", "b":
          closeMonth()
          hasDay = true
          if scalar == "d" { hasDayOfMonth = true } else if scalar != "g" { hasYear = true }
          previous = "d"
        case "h":
          closeMonth()
          hasTime = true
          previous = "h"
        case "s":
          hasOpenMonth = false
          hasTime = true
          previous = "s"
        case "m":
          if previous == "m" { break }
          if previous != "h" { hasOpenMonth = true }
          previous = "m"
        default: break
        }
      }
      closeMonth()
    }

    private mutating func closeMonth() {
      if hasOpenMonth { (hasDay, hasMonth) = (true, true) }
      hasOpenMonth = false
    }

    private func starts(_ word: String) -> Bool { rest.starts(with: word.unicodeScalars) }

    private mutating func skip(to end: Unicode.Scalar) {
      while let scalar = rest.popFirst(), scalar != end {}
    }

    /// A color, a condition, a locale, or hours that go on beyond 24.
    private mutating func bracket() {
      let inside = rest.prefix { $0 != "]" }
      skip(to: "]")
      if let first = inside.first, "hms".unicodeScalars.contains(first), inside.allSatisfy({ $0 == first }) {
        isDuration = true
      }
    }
  }
}
