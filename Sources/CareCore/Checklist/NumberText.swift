public import Foundation

/// Numbers as people and files write them.
public enum NumberText {
  /// Digits before and after the mark that are accepted; far above any measurement, far below where arithmetic rounds.
  static let wholeDigits = 12
  static let fractionDigits = 9

  /// Reads `6`, `6.5`, `-0.5`: the notation of files and of JSON, with a point only.
  public static func plain(_ text: String) -> Decimal? {
    let body = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = body.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy(isDigits) else { return nil }
    return decimal(whole: parts[0], fraction: parts.count == 2 ? parts[1] : "", isNegative: body.count < text.count)
  }

  /// Reads what a person typed: `6,5` and `6.5` are both six and a half, `1.234.567` and `1.234,5` have one meaning,
  /// and `1.000` has two.
  public static func typed(_ text: String) throws(AnswerProblem) -> Decimal {
    let body = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let isNegative = body.count < text.count
    let marks = body.filter { $0 == "." || $0 == "," }
    let parts = body.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    var number: Decimal?
    if parts.allSatisfy(isDigits) {
      switch marks.count {
      case 0:
        number = decimal(whole: parts[0], fraction: "", isNegative: isNegative)
      case 1:
        if looksGrouped(parts) {
          // 1.400 may be 1400 or 1,4.
          let digits = String(parts[1].reversed().drop { $0 == "0" }.reversed())
          // What is proposed is read: three places would be asked about again.
          let places = digits.isEmpty || digits.count == 3 ? digits + "0" : digits
          throw AnswerProblem(
            .ambiguousNumber, ["text": text, "whole": parts.joined(), "fraction": "\(parts[0]),\(places)"])
        }
        number = decimal(whole: parts[0], fraction: parts[1], isNegative: isNegative)
      default:
        number = grouped(parts, marks: Array(marks), isNegative: isNegative)
      }
    }
    guard let number else { throw AnswerProblem(.notNumber, ["text": text]) }
    return number
  }

  /// With a decimal comma and no grouping: `4,5`.
  public static func vietnamese(_ number: Decimal) -> String {
    number.description.replacingOccurrences(of: ".", with: ",")
  }

  private static func grouped(_ parts: [Substring], marks: [Character], isNegative: Bool) -> Decimal? {
    let group = marks[0]
    if marks.allSatisfy({ $0 == group }) {
      return looksGrouped(parts)
        ? decimal(whole: Substring(parts.joined()), fraction: "", isNegative: isNegative) : nil
    }
    guard marks.dropLast().allSatisfy({ $0 == group }), looksGrouped(parts.dropLast()), let last = parts.last
    else { return nil }
    return decimal(whole: Substring(parts.dropLast().joined()), fraction: last, isNegative: isNegative)
  }

  private static func looksGrouped(_ parts: some Collection<Substring>) -> Bool {
    guard let first = parts.first else { return false }
    return (1...3).contains(first.utf8.count) && first.first != "0"
      && parts.dropFirst().allSatisfy { $0.utf8.count == 3 }
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
  }

  private static func decimal(whole: Substring, fraction: Substring, isNegative: Bool) -> Decimal? {
    guard whole.utf8.count <= wholeDigits, fraction.utf8.count <= fractionDigits else { return nil }
    let text = (isNegative ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
    return Decimal(string: text, locale: nil)
  }
}
