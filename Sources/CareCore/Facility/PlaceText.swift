/// The units, of today and of before, whose own name has a dash between spaces: `Xuân Hương - Đà Lạt`.
public struct DashedNames: Sendable {
  private let names: Set<String>

  /// Gathers them.
  public init(_ units: AdministrativeUnits, _ former: FormerUnits) {
    let present = (units.provinces + units.communes).flatMap { $0.names.map(\.fullName) }
    let before = former.communes.flatMap { [$0.name, $0.district, $0.province] }
    names = Set((present + before).filter { $0.contains(" - ") }.map(Self.bare))
  }

  /// Whether a text is one of them, with its kind or without, in any marks.
  func contain(_ text: String) -> Bool { names.contains(Self.bare(text)) }

  private static func bare(_ text: String) -> String { VietnameseText.folded(FormerName(text).bare) }
}

/// An address as people write it, taken apart from its end: `Số 1, đường A, xã B, huyện C, tỉnh D`.
public struct PlaceText: Hashable, Sendable {
  /// House, street and hamlet; empty when only units are named.
  public private(set) var rest = ""
  /// With its kind where it is written.
  public private(set) var commune: String?
  /// Of the tiers before 1 July 2025.
  public private(set) var district: String?
  /// Of today or of before.
  public private(set) var province: String?

  /// Another commune stands before the one that was taken.
  public let hasFurtherUnit: Bool

  /// The units from the smallest up, as one text: `xã B, huyện C, tỉnh D`.
  public var units: String { [commune, district, province].compactMap(\.self).joined(separator: ", ") }

  /// - Parameters:
  ///   - isCommune: The text is that of a commune: its first part is one even without its kind.
  ///   - isProvince: Whether a text names a present or former province.
  ///   - isDistrict: Whether a text names a former district.
  ///   - dashed: Units whose own name has a dash.
  public init(
    _ text: String, isCommune: Bool, isProvince: (String) -> Bool, isDistrict: (String) -> Bool,
    dashed: DashedNames
  ) {
    var parts = Self.parts(text, dashed)
    func kind(_ part: String) -> String { FormerName(part).kind }
    if let last = parts.last, parts.count > 1 || !isCommune, !Self.saysNoProvince(last, isAlone: parts.count == 1),
      kind(last) == "tinh" || (["", "thanh pho"].contains(kind(last)) && isProvince(last))
    {
      province = last
      parts.removeLast()
    }
    if let last = parts.last, parts.count > 1 || !isCommune {
      if ["huyen", "quan", "thi xa", "thanh pho"].contains(kind(last))
        || (kind(last) == "" && parts.count > (isCommune ? 1 : 2) && isDistrict(last)
          && (isCommune || Self.isUnit(parts[parts.count - 2])))
      {
        district = last
        parts.removeLast()
      }
    }
    if let last = parts.last, isCommune || Self.isUnit(last) {
      commune = last
      parts.removeLast()
    }
    rest = parts.joined(separator: ", ")
    hasFurtherUnit = parts.contains(where: Self.isUnit)
  }

  /// Few letters that are the initials of a province as well: alone they are no address, and who abbreviates a province
  /// writes capitals.
  private static func saysNoProvince(_ part: String, isAlone: Bool) -> Bool {
    guard part.utf8.count <= 3, part.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    return isAlone || (part.utf8.count == 2 && part != part.uppercased())
  }

  /// A commune-level unit with its kind.
  private static func isUnit(_ part: String) -> Bool {
    ["xa", "phuong", "thi tran", "dac khu"].contains(FormerName(part).kind)
  }

  /// Split at commas, semicolons and dashes between spaces, and before the kind of a unit; a dash that is part of a unit's
  /// own name stays, as in `Xuân Hương - Đà Lạt`.
  static func parts(_ text: String, _ dashed: DashedNames? = nil) -> [String] {
    var parts: [String] = []
    for piece in text.split(whereSeparator: { ",;".contains($0) }) {
      for (index, words) in piece.replacing(" – ", with: " - ").split(separator: " - ").enumerated() {
        var found = units(in: words)
        if index > 0, let before = parts.last, let first = found.first, dashed?.contain("\(before) - \(first)") ?? false
        {
          parts[parts.count - 1] = "\(before) - \(first)"
          found.removeFirst()
        }
        parts += found
      }
    }
    return parts
  }

  /// Split before the kind of a unit.
  private static func units(in text: Substring) -> [String] {
    var parts: [String] = []
    var part: [Substring] = []
    let words = text.split(separator: " ")
    for (index, word) in words.enumerated() {
      // "Thị xã" begins with its first word; "phố Xã Đàn" is a street.
      let previous = index > 0 ? VietnameseText.folded(String(words[index - 1])) : ""
      let next = index < words.count - 1 ? words[index + 1].lowercased() : nil
      if isKind(word.lowercased(), next), !["thi", "pho", "duong", "ngo", "ngach", "cho"].contains(previous),
        !part.isEmpty
      {
        parts.append(part.joined(separator: " "))
        part = []
      }
      part.append(word)
    }
    if !part.isEmpty { parts.append(part.joined(separator: " ")) }
    return parts
  }

  /// Whether a word begins the name of a unit, in small letters: a kind before a name, or a short form with it.
  private static func isKind(_ word: String, _ next: String?) -> Bool {
    if let next, kindWords.contains(word) || kindWords.contains("\(word) \(next)") { return true }
    return shortKinds.contains { kind in
      guard word.hasPrefix(kind), word.count > kind.count else { return false }
      let name = word.dropFirst(kind.count)
      return kind.hasSuffix(".") || name.allSatisfy { $0.isASCII && $0.isNumber }
    }
  }

  /// Only with their marks: `xa` and `quan` are words of street names too.
  private static let kindWords: Set<String> = [
    "xã", "phường", "huyện", "quận", "tỉnh", "thị xã", "thị trấn", "thành phố", "đặc khu", "tp", "tp.", "tx.", "q.",
  ]

  /// Written together with the name: `TP.HCM`, `Q.3`, `Q3`.
  private static let shortKinds = ["tp.", "tx.", "q.", "p.", "p", "q"]
}
