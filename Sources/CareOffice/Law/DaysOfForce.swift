import CareCore
import CareFiles

extension NodeReader {
  /// The days between which a row of law holds, `from` and `to`, both inclusive and either left out.
  ///
  /// - Returns: `nil` when a day cannot be read or the last one comes before the first; the problem is noted.
  func span() -> LawSpan? {
    let (from, to) = (day("from"), day("to"))
    if (has("from") && from == nil) || (has("to") && to == nil) { return nil }
    if let from, let to, to < from {
      log.add(.endsBeforeStart, at: position(of: "to"), key: path("to"), ["from": from.shortText, "to": to.shortText])
      return nil
    }
    return LawSpan(from: from, to: to)
  }

  /// A row that somebody compared with the text in force counts as read, any other as not verified.
  func checked() -> Certainty { flag("checked", default: false) ? .read : .unverified }

  /// A whole number within limits, which the problem names.
  func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let number = integer(key) else { return nil }
    if range.contains(number) { return number }
    log.add(
      .numberOutOfRange, at: position(of: key), key: path(key),
      ["value": String(number), "least": String(range.lowerBound), "most": String(range.upperBound)])
    return nil
  }
}
