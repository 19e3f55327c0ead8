/// The name of a home, with what stands in brackets behind it told apart from the name.
public struct FacilityName: Hashable, Sendable {
  /// Without the remarks behind the name.
  public let bare: SpelledName
  /// Of the remarks those that may tell two homes of one name apart: `(bà Tư)`, `(phường An Biên)`. Years and counts do
  /// not, nor `(hư cấu)`, by which an example says that it is invented.
  let brackets: [SpelledName]
  /// The key of the name without anything in brackets behind it: `mai am a` of `Mái ấm A (cơ sở 2)`.
  let stem: String
  /// One of the brackets has the number of the place, as `(cơ sở 2)`.
  let hasNumberInBrackets: Bool

  /// Takes the name apart.
  public init(_ name: String) {
    let parts = Self.parts(name)
    bare = SpelledName(parts.bare)
    brackets = parts.brackets.compactMap { bracket in
      let remark = SpelledName(String(bracket.dropFirst().dropLast()))
      return remark.key.contains(where: \.isNumber) || Self.idle.contains(remark.key) ? nil : remark
    }
    let all = Self.parts(parts.bare, all: true)
    stem = all.brackets.isEmpty ? bare.key : SpelledName(all.bare).key
    hasNumberInBrackets = !all.brackets.isEmpty
  }

  /// Whether both may be one name, but for a remark that only one of them has.
  public func agrees(with other: FacilityName) -> Bool { bare.agrees(with: other.bare) && !isToldApart(from: other) }

  /// Whether they agree and nothing in brackets is said of one alone.
  public func agreesWhole(with other: FacilityName) -> Bool {
    agrees(with: other) && brackets.isEmpty == other.brackets.isEmpty
  }

  /// Whether both have remarks, and none in common: `(bà Tư)` and `(bà Năm)`.
  public func isToldApart(from other: FacilityName) -> Bool {
    guard !brackets.isEmpty, !other.brackets.isEmpty else { return false }
    return !brackets.contains { bracket in other.brackets.contains { $0.agrees(with: bracket) } }
  }

  /// A name without the remarks in brackets behind it, as `(mới)`, `[hư cấu]`, `(thành lập 2015)` or `(25 trẻ)`. Other
  /// numbers stay: `(cơ sở 2)` is another place. The number of a row before it, as `25. `, goes too.
  ///
  /// - Parameter all: What tells another place goes too.
  private static func parts(_ name: String, all: Bool = false) -> (bare: String, brackets: [Substring]) {
    var rest = name[...]
    var remarks: [Substring] = []
    let unnumbered = rest.drop(while: \.isNumber)
    if let point = unnumbered.first, ".)".contains(point), unnumbered.startIndex > rest.startIndex,
      unnumbered.dropFirst().first == " "
    {
      rest = unnumbered.dropFirst(2)
    }
    while let last = rest.last {
      if last == " " {
        rest = rest.dropLast()
      } else if let opening = pairs[last], let start = rest.lastIndex(of: opening), start > rest.startIndex,
        all || isRemark(rest[start...])
      {
        remarks.append(rest[start...])
        rest = rest[..<start]
      } else {
        break
      }
    }
    return rest.isEmpty ? (name, []) : (String(rest), remarks)
  }

  private static let pairs: [Character: Character] = [")": "(", "]": "[", "}": "{"]

  /// Whether each of its numbers is a year or counts people, so that none is that of the place.
  static func isRemark(_ bracket: Substring) -> Bool {
    let words = VietnameseText.folded(String(bracket)).split(separator: " ")
    return words.indices.allSatisfy { index in
      let word = words[index]
      guard word.contains(where: \.isNumber) else { return true }
      let isYear = word.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20"))
      let isCount = index + 1 < words.count && counted.contains(words[index + 1])
      return word.allSatisfy(\.isNumber) && (isYear || isCount)
    }
  }

  private static let counted: Set<Substring> = ["tre", "em", "chau", "be", "nguoi", "doi", "cu", "giuong"]
  private static let idle: Set<String> = ["hu cau", "vi du"]
}
