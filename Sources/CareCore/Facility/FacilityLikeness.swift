/// What is compared to tell whether two entries are the same place under two spellings.
public struct FacilityTraits: Hashable, Sendable {
  /// As its sign or a list writes it.
  public let name: String
  /// A present commune.
  public let communeCode: String
  /// The person in charge.
  public let head: String?
  /// One or several numbers, as written.
  public let phone: String?
  /// Without the commune.
  public let address: String?
  /// A name that it bore before, or beside its own.
  public var isFormerName = false
  /// A place where it lay before, or beside its own.
  public var isFormerPlace = false

  /// The name without the remarks behind it, and these.
  public let called: FacilityName
  /// The words that only this name has, as a rule: without "mái ấm", "trung tâm" and the like.
  let core: [String]
  let phones: Set<String>
  let headName: SpelledName
  let addressName: SpelledName

  /// Folds what is compared once.
  public init(name: String, communeCode: String, head: String? = nil, phone: String? = nil, address: String? = nil) {
    self.name = name
    self.communeCode = communeCode
    self.head = head
    self.phone = phone
    self.address = address
    called = FacilityName(name)
    let bare = called.bare.text
    // Few names say more: the others are folded once, of a register of 100,000 as of a list.
    let words = (Self.withoutPlace(bare).map { SpelledName($0).key } ?? called.bare.key).split(separator: " ")
      .map(String.init)
    let core = words.filter { !Self.common.contains($0) }
    self.core = core.isEmpty ? words : core
    phones = Self.numbers(phone ?? "")
    headName = SpelledName(head ?? "")
    addressName = SpelledName(address ?? "")
  }

  /// A name without the unit that some lists write behind it, as `… - phường An Biên` or `… (Quận 5)`, and without remarks
  /// in brackets anywhere. Whether it is the same place a person says: what stood behind the name may tell two of one name
  /// apart.
  ///
  /// - Returns: `nil` where nothing of the kind can stand.
  private static func withoutPlace(_ name: String) -> String? {
    let parts = name.split { ",-–([".contains($0) }
    if parts.count < 2 { return nil }
    let kept = parts.enumerated().filter { index, part in
      let isBracket = part.startIndex > name.startIndex && "([".contains(name[name.index(before: part.startIndex)])
      if isBracket, FacilityName.isRemark(part) { return false }
      let text = VietnameseText.composed(String(part)).lowercased().drop { $0 == " " }
      return index == 0 || text.hasPrefix("xã hội") || !units.contains { text.hasPrefix($0) }
    }
    return kept.map(\.element).joined(separator: " ")
  }

  // With their marks: "Phương Nam" is no ward.
  private static let units = [
    "phường ", "p.", "p ", "xã ", "x.", "thị trấn ", "thị xã ", "tt.",
    "quận ", "q.", "huyện ", "h.", "đặc khu ", "thành phố ", "tp.", "tp ",
  ]

  /// The traits of a profile.
  public init(_ profile: FacilityProfile) {
    self.init(
      name: profile.name, communeCode: profile.communeCode, head: profile.head, phone: profile.phone,
      address: profile.address)
  }

  /// What a place was called and where it lay on other days, or under a code that was merged into it: each name with each
  /// commune, without those that it has now. Head, telephone and address are told by what it is now.
  public static func formers(of present: FacilityProfile, among profiles: [FacilityProfile]) -> [FacilityTraits] {
    let now = FacilityTraits(present)
    var (names, communes) = ([present.name], [present.communeCode])
    for profile in profiles {
      let name = FacilityName(profile.name)
      if !names.contains(where: { FacilityName($0).agrees(with: name) }) { names.append(profile.name) }
      if !communes.contains(profile.communeCode) { communes.append(profile.communeCode) }
    }
    if names.count == 1, communes.count == 1 { return [] }
    return names.flatMap { name in
      communes.compactMap { commune in
        var traits = FacilityTraits(name: name, communeCode: commune)
        traits.isFormerName = name != now.name
        traits.isFormerPlace = commune != now.communeCode
        return traits.isFormerName || traits.isFormerPlace ? traits : nil
      }
    }
  }

  /// Words of so many names that they tell nothing.
  private static let common: Set<String> = [
    "mai", "am", "co", "so", "trung", "tam", "bao", "tro", "xa", "hoi", "nha", "nuoi", "duong", "cham", "soc", "tre",
    "em", "mo", "coi", "tinh", "thuong", "chua", "tro", "giup", "tong", "hop", "nguoi", "cao", "tuoi", "khuyet", "tat",
    "giao", "xu", "cua", "va", "tai", "phuong", "cac", "chau", "tu", "thien", "nhan", "dao",
    // Short forms of these.
    "tt", "btxh", "ttbtxh", "bttxh", "tgxh", "tttgxh", "ctxh", "ttctxh",
  ]

  /// The words that tell neighbors of one name apart: `2` of `Mái ấm A (cơ sở 2)`.
  var numbers: [String] {
    core.filter { $0.allSatisfy(\.isNumber) || ["i", "ii", "iii", "iv", "a", "b"].contains($0) }
  }

  /// What the name is without its numbers, within its commune.
  public var nameWithoutNumber: String? {
    let words = core.filter { !numbers.contains($0) }
    return words.isEmpty ? nil : "\(communeCode) " + words.joined(separator: " ")
  }

  /// Commune and name without the number in the brackets behind it; `nil` where these have none.
  public var numberedStem: String? { called.hasNumberInBrackets ? "\(communeCode) \(called.stem)" : nil }

  /// The same where the brackets have no number, or there are none.
  public var plainStem: String? { called.hasNumberInBrackets ? nil : "\(communeCode) \(called.stem)" }

  /// Whether the name says which of several neighbors is meant.
  public var hasNumber: Bool { !numbers.isEmpty }

  /// Whether a person may have meant one name by both: equal but for case, marks, remarks in brackets and what many names
  /// have, or nearly the same letters. Another number is another place; a number left out is none.
  public func mayBearName(of other: FacilityTraits) -> Bool {
    if called.bare.key == other.called.bare.key { return true }
    if hasNumber, other.hasNumber, numbers != other.numbers { return false }
    let cores = [self, other].map { traits in
      Array(traits.core.filter { !traits.numbers.contains($0) }.joined(separator: " ").utf8)
    }
    if cores[0] == cores[1] { return true }
    let length = max(cores[0].count, cores[1].count, 1)
    return Double(NearMiss.distance(cores[0], cores[1])) / Double(length) <= 0.4
  }

  /// Digits of each number; a missing first 0 and `+84` do not matter.
  private static func numbers(_ text: String) -> Set<String> {
    var numbers: Set<String> = []
    var digits = ""
    func end() {
      var number = digits[...]
      if number.hasPrefix("84"), number.count > 9 { number = number.dropFirst(2) }
      while number.first == "0" { number = number.dropFirst() }
      if number.count >= 8 { numbers.insert(String(number)) }
      digits = ""
    }
    for letter in text {
      if letter.isASCII, letter.isNumber {
        digits.append(letter)
      } else if ";,/".contains(letter) || (letter == "-" && digits.count >= 10) || letter.isLetter {
        end()
      }
    }
    end()
    return numbers
  }

  /// Keys of which two entries share one when they may be the same place. Comparing only such pairs keeps a register of
  /// 100,000 from taking a day.
  var keys: [String] {
    var keys = phones.map { "phone " + $0 }
    let joined = core.sorted().joined(separator: " ")
    keys.append("name " + joined)
    if !headName.key.isEmpty { keys.append("head \(communeCode) \(headName.key)") }
    for word in Set(core) where word.utf8.count > 1 || core.count == 1 {
      keys.append("word \(communeCode) \(word)")
      // One letter may be another: the beginning and the end of a word are keys too.
      if word.utf8.count > 3 {
        keys.append("start \(communeCode) \(word.prefix(3))")
        keys.append("end \(communeCode) \(word.suffix(3))")
      }
    }
    return keys
  }
}

/// How much two entries look like the same place.
public struct FacilityLikeness: Hashable, Sendable {
  /// 0 to 100. From ``threshold`` on a person should look.
  public let score: Int
  /// Why, the strongest first.
  public let reasons: [Reason]

  /// One thing that two entries share.
  public enum Reason: Hashable, Sendable {
    case sameName
    /// The marks of the letters are others, in both.
    case nameButForMarks
    /// What stands in brackets behind it is another thing, in both.
    case nameButForBrackets
    /// Letters to insert, delete or replace, marks not counted.
    case likeName(distance: Int)
    case samePhone
    case sameHead
    case sameCommune
    case sameAddress
    /// The name is one that it bore on another day, or under a code that was merged into it.
    case formerName(String)
    /// The commune is one in which it lay so.
    case formerPlace(communeCode: String)
  }

  /// Of our own choosing: a name that differs in a letter or two within one commune passes it, a common name in two
  /// communes does not.
  public static let threshold = 70

  /// Compares two entries. The name weighs 60, the telephone 25, commune and head 20 each, the address 10.
  public init(_ left: FacilityTraits, _ right: FacilityTraits) {
    var reasons: [Reason] = []
    var score = 0.0
    let former = [left, right].first(where: \.isFormerName)
    let isOfOneKey = left.called.bare.key == right.called.bare.key
    if isOfOneKey {
      let agreement: Reason =
        !left.called.bare.agrees(with: right.called.bare)
        ? .nameButForMarks : left.called.isToldApart(from: right.called) ? .nameButForBrackets : .sameName
      reasons.append(former.map { .formerName($0.name) } ?? agreement)
      score = 60
    } else if left.numbers == right.numbers {
      // Numbers tell neighbors apart: "Hoa Nắng 2" is not "Hoa Nắng".
      let cores = [left, right].map { Array($0.core.joined(separator: " ").utf8) }
      let length = max(cores[0].count, cores[1].count, 1)
      let nearness = max(0, 1 - Double(NearMiss.distance(cores[0], cores[1])) / Double(length))
      // What follows all words of the other name may be said of the same place: "…: nhà nữ", "… / Cái Khế".
      let words = [left.core, right.core].sorted { $0.count < $1.count }
      let isContinued = words[0].count > 1 && words[1].starts(with: words[0])
      score = 60 * max(nearness, isContinued ? 0.84 : 0)
      if nearness >= 0.6 || isContinued {
        let keys = [left, right].map { Array($0.called.bare.key.utf8) }
        reasons.append(.likeName(distance: NearMiss.distance(keys[0], keys[1])))
        if let former { reasons.append(.formerName(former.name)) }
      }
    }
    if !left.phones.isDisjoint(with: right.phones) {
      reasons.append(.samePhone)
      score += 25
    }
    if !left.headName.key.isEmpty, left.headName.agrees(with: right.headName) {
      reasons.append(.sameHead)
      score += 20
    }
    if left.communeCode == right.communeCode {
      let place = [left, right].first(where: \.isFormerPlace)
      reasons.append(place.map { .formerPlace(communeCode: $0.communeCode) } ?? .sameCommune)
      score += 20
    }
    if !left.addressName.key.isEmpty, left.addressName.agrees(with: right.addressName) {
      reasons.append(.sameAddress)
      score += 10
    }
    // Three of these under another name are as much as a name: a place may have been renamed.
    if reasons.count > 2, !isOfOneKey { score = max(score, Double(Self.threshold)) }
    self.score = min(100, Int(score.rounded()))
    self.reasons = reasons
  }

}

/// Entries by the keys that may make two of them the same place.
public struct FacilityLikenessIndex<ID: Hashable & Sendable>: Sendable {
  /// What an entry is now, and what is compared: that, or what it was.
  private var entries: [(id: ID, present: FacilityTraits, traits: FacilityTraits)] = []
  private var byKey: [String: [Int]] = [:]
  /// A key that so many share tells nothing.
  private static var commonAbove: Int { 200 }

  /// Holds nothing yet.
  public init() {}

  /// Adds an entry; later ones are compared with it.
  ///
  /// - Parameter formers: What it was called and where it lay on other days; see ``FacilityTraits/formers(of:among:)``.
  public mutating func insert(_ id: ID, _ present: FacilityTraits, formers: [FacilityTraits] = []) {
    for traits in [present] + formers {
      for key in traits.keys { byKey[key, default: []].append(entries.count) }
      entries.append((id, present, traits))
    }
  }

  /// The entries that are probably the same place, the most probable first, each as it is now.
  ///
  /// - Parameter formers: What the place asked about was on other days; it is compared with what others are now.
  public func matches(
    _ traits: FacilityTraits, formers: [FacilityTraits] = [], above threshold: Int = FacilityLikeness.threshold
  ) -> [(id: ID, traits: FacilityTraits, likeness: FacilityLikeness)] {
    var best: [ID: (id: ID, traits: FacilityTraits, likeness: FacilityLikeness)] = [:]
    var order: [ID] = []
    for (asked, isFormer) in [(traits, false)] + formers.map({ ($0, true) }) {
      var seen: Set<Int> = []
      for key in asked.keys {
        guard let sharing = byKey[key], sharing.count <= Self.commonAbove else { continue }
        seen.formUnion(sharing)
      }
      for index in seen.sorted() {
        let entry = entries[index]
        if isFormer, entry.traits.isFormerName || entry.traits.isFormerPlace { continue }
        let likeness = FacilityLikeness(asked, entry.traits)
        guard likeness.score >= threshold else { continue }
        guard let known = best[entry.id] else {
          order.append(entry.id)
          best[entry.id] = (entry.id, entry.present, likeness)
          continue
        }
        if likeness.score > known.likeness.score { best[entry.id] = (entry.id, entry.present, likeness) }
      }
    }
    return order.compactMap { best[$0] }.sorted { $0.likeness.score > $1.likeness.score }
  }
}
