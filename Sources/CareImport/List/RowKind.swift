package import CareCore

/// What a row below the header is.
package enum RowKind: String, CaseIterable, Hashable, Sendable {
  case data = "data"
  /// A further row of the one above, as for its second paper.
  case further = "continuation"
  case group = "group"
  case numberRow = "number-row"
  case total = "total"
  case footnote = "footnote"
  case blank = "blank"
  case repeatedHeader = "repeated-header"
}

/// Why nothing in a list tells whether a row is a group or a place.
enum RowDoubt: Hashable, Sendable {
  /// Its number, or that it has none, may be that of a group.
  case numbering
  /// Its only quantity is the sum of the rows below, and nothing else says that it is a group: passed over, a place would
  /// be lost with its children.
  case sum
}

/// What a person said of a row of which the list does not tell.
package enum RowChoice: String, Hashable, Sendable {
  case group
  case facility

  /// The option that says so.
  package var option: String { "--\(rawValue)-row" }
}

/// What a group row says of the rows below it.
package struct GroupMeaning: Hashable, Sendable {
  package var ownership: Ownership?
  package var kind: FacilityKind?
  package var operatorKind: OperatorKind?
  package var religiousKind: ReligiousKind?
  package var religion: String?
  package var permitKind: PermitKind?
  package var commune: String?
  package var district: String?
  package var province: String?

  package init() {}

  /// The columns whose empty cells a group may fill, by their keys.
  static let keys = [
    "ownership", "kind", "operator", "religious_kind", "religion", "permit_kind", "commune", "commune_code", "district",
  ]

  package var isEmpty: Bool { self == GroupMeaning() }

  /// It says where the rows below it lie.
  var isPlace: Bool { commune != nil || district != nil || province != nil }

  /// What the other says goes before.
  func merging(_ other: GroupMeaning) -> GroupMeaning {
    var merged = self
    merged.ownership = other.ownership ?? ownership
    merged.kind = other.kind ?? kind
    merged.operatorKind = other.operatorKind ?? operatorKind
    merged.religiousKind = other.religiousKind ?? religiousKind
    merged.religion = other.religion ?? religion
    merged.permitKind = other.permitKind ?? permitKind
    merged.commune = other.commune ?? commune
    merged.district = other.district ?? district
    merged.province = other.province ?? province
    return merged
  }
}

/// The groups a row stands in, the widest first: `A. Ngoài công lập`, `I. Xã An Lão`.
struct GroupStack {
  private var levels: [(style: String, meaning: GroupMeaning)] = []
  /// What the group begun last says, whatever of it stood in which column.
  private(set) var latest: GroupMeaning?
  /// The places of the open ones among all that were begun, from 0.
  private(set) var open: [Int] = []
  private var count = 0

  /// A group of a style that is open ends that one and all within it.
  mutating func begin(_ style: String, _ meaning: GroupMeaning) {
    if let index = levels.firstIndex(where: { $0.style == style }) {
      levels.removeSubrange(index...)
      open.removeSubrange(index...)
    }
    levels.append((style, meaning))
    open.append(count)
    count += 1
    latest = meaning
  }

  var meaning: GroupMeaning { levels.reduce(GroupMeaning()) { $0.merging($1.meaning) } }
}

/// The words of a group row.
struct GroupLabel: Hashable {
  /// Of `I`, `A`, `a`, `1`, `1.1` or nothing: groups of one style follow each other, others stand within.
  let style: String
  /// Without the number.
  let text: String
  /// The place of the number in its style: 2 for `2`, `II`, `B`.
  let value: Int?

  /// - Parameter number: What stands in the column of numbers, if any.
  init(_ label: String, number: String?) {
    var text = label
    var mark = number ?? ""
    if mark.isEmpty, let end = label.firstIndex(where: { " .):-–/".contains($0) }),
      Self.style(String(label[..<end])) != nil
    {
      let rest = label[end...].drop { " .):-–/".contains($0) }
      // "Xã I" begins with no number; "I. Xã" does. A letter needs its point.
      let isPointed = label[end] != " "
      if !rest.isEmpty, isPointed || Self.isRoman(String(label[..<end])) {
        mark = String(label[..<end])
        text = String(rest)
      }
    }
    mark = Self.bare(mark)
    style = Self.style(mark) ?? ""
    value = Self.value(mark, style)
    self.text = text
  }

  /// A number as it counts: `I` of `I.` and `(I)`, `1.2` of `1.2.`.
  static func bare(_ mark: String) -> String {
    let isSign: (Character) -> Bool = { " .):(-–".contains($0) }
    let start = mark.drop(while: isSign)
    guard let end = start.lastIndex(where: { !isSign($0) }) else { return "" }
    return String(start[...end].filter { !" )(".contains($0) })
  }

  static func style(_ mark: String) -> String? {
    if isRoman(mark) { return "roman" }
    if mark.count == 1, let letter = mark.unicodeScalars.first, ("A"..."Z").contains(letter) { return "letter" }
    if mark.count == 1, let letter = mark.unicodeScalars.first, ("a"..."z").contains(letter) { return "small" }
    let parts = mark.split(omittingEmptySubsequences: false) { ".-–:".contains($0) }
    guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }) else { return nil }
    return parts.count == 1 ? "number" : "part"
  }

  /// `1` and `1.1`: what rows of places bear, too.
  static func isNumber(_ style: String) -> Bool { ["number", "part"].contains(style) }

  private static func value(_ mark: String, _ style: String) -> Int? {
    switch style {
    case "number", "part": return mark.split { ".-–:".contains($0) }.last.flatMap { Int($0) }
    case "letter", "small":
      let first = style == "letter" ? "A" : "a" as Unicode.Scalar
      return mark.unicodeScalars.first.map { Int($0.value) - Int(first.value) + 1 }
    case "roman":
      let worth: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50]
      let digits = mark.compactMap { worth[$0] }
      return digits.indices.reduce(0) { sum, index in
        let isLess = index + 1 < digits.count && digits[index] < digits[index + 1]
        return sum + (isLess ? -digits[index] : digits[index])
      }
    default: return nil
    }
  }

  static func isRoman(_ mark: String) -> Bool {
    !mark.isEmpty && mark.count <= 6 && mark.allSatisfy { "IVXL".contains($0) }
  }
}
