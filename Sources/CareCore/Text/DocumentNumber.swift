/// The number of a document as it is compared, never as it is shown: `03/QĐ-XPHC`, `3/qđ-xphc` and `Số 3 / QĐ - XPHC` are
/// one. Whoever asks whether two numbers are the same asks here.
public struct DocumentNumber: Hashable, Sendable {
  private let key: String

  /// - Returns: `nil` for what is no number: nothing, `không số`, `không rõ số`.
  public init?(_ text: String?) {
    guard let text else { return nil }
    var words = VietnameseText.folded(text).split(separator: " ").map(String.init)
    if words.isEmpty || Self.none.contains(words.joined(separator: " ")) || KnownDay.isUnknown(text) { return nil }
    if words.count > 1, Self.before.contains(words[0]) { words.removeFirst() }
    words[0] = Self.withoutZeros(words[0])
    // Where the slash or the hyphen stands is of no matter, but 1/2 is not 12.
    key = words.dropFirst().reduce(words[0]) { key, word in
      let isOfDigits = key.last?.isNumber == true && word.first?.isNumber == true
      return key + (isOfDigits ? " " : "") + word
    }
  }

  /// Whether two texts are one number; those that are none are not.
  public static func isSame(_ one: String?, _ other: String?) -> Bool {
    guard let one = DocumentNumber(one) else { return false }
    return one == DocumentNumber(other)
  }

  /// Whether two texts may be of one document: one number, or none on one of the sides.
  public static func mayBeSame(_ one: String?, _ other: String?) -> Bool {
    guard let one = DocumentNumber(one), let other = DocumentNumber(other) else { return true }
    return one == other
  }

  /// The running number without the zeros that some write before it.
  private static func withoutZeros(_ word: String) -> String {
    let rest = word.drop { $0 == "0" }
    return rest.first?.isNumber == true ? String(rest) : word
  }

  private static let before: Set = ["so", "no"]
  private static let none: Set = ["khong so", "khong co so", "k so", "ko so", "chua co so", "so", "no number"]
}

extension Permit {
  /// Whether a number names this paper, as its present number or a former one; none names any.
  public func bears(_ number: String?) -> Bool { DocumentNumber(number) == nil || hasBorne(number) }
}

extension [Permit] {
  /// Those that a number names: exactly as it is written where one is, else however it is; the former number of a paper
  /// that was issued again under another names it where it is no present one.
  public func bearing(_ number: String?) -> [Permit] {
    let exact = filter { $0.content.number == number }
    if number != nil, !exact.isEmpty { return exact }
    let present = filter { DocumentNumber.isSame($0.content.number, number) }
    return present.isEmpty ? filter { $0.bears(number) } : present
  }
}
