/// A place where children are raised or cared for, lawful or not. It exists even when nobody registered it.
public struct Facility: Hashable, Sendable, Identifiable {
  /// The key of a facility on all machines.
  public typealias ID = Identifier<Facility>

  /// Never changes, whatever becomes of code, name or place.
  public let id: ID
  /// `F-000042`, or the office's own code.
  public let code: String

  /// Puts the parts together.
  public init(id: ID, code: String) {
    self.id = id
    self.code = code
  }
}

/// What a facility is called, does and where it stands, from a day on until the next profile.
public struct FacilityProfile: Hashable, Sendable {
  /// The first day on which it holds.
  public var from: CalendarDay
  /// As its sign or its papers write it.
  public var name: String
  /// ``FacilityKind/undetermined`` until somebody has looked.
  public var kind: FacilityKind
  /// What else it does, as a home that also runs a nursery: it is audited for each. In the order of the enumeration.
  public var otherKinds: [FacilityKind]
  /// Decides between a founding decision and a certificate.
  public var ownership: Ownership
  /// Who founded and runs it; `nil` when not known.
  public var operatorKind: OperatorKind?
  /// As `Phật giáo`; a word of the office, not a closed list.
  public var religion: String?
  /// What the religious body behind it is; `nil` when there is none or it is not known.
  public var religiousKind: ReligiousKind?
  /// The pagoda, parish or house in which the facility stands, never the facility itself; `nil` when not known.
  public var host: String?
  /// A present commune; see ``AdministrativeUnits``.
  public var communeCode: String
  /// House, street and hamlet, without the commune; `nil` when not known.
  public var address: String?
  /// `nil` when not known; the rule on land per person then gives no answer.
  public var setting: Setting?
  /// The person in charge; `nil` when not known.
  public var head: String?
  /// As written; `nil` when not known.
  public var phone: String?
  /// The day it began to keep children, as far as known.
  public var opened: CalendarDay?
  /// The tasks it really does, in the words in which its license lists them, for comparing the two; `nil` when nobody
  /// wrote them down.
  public var duties: String?
  /// The area in which it really works ("địa bàn hoạt động"); `nil` when nobody wrote it down.
  public var area: String?

  /// Puts the parts together.
  public init(
    from: CalendarDay, name: String, kind: FacilityKind, otherKinds: [FacilityKind] = [], ownership: Ownership,
    operatorKind: OperatorKind? = nil, religion: String? = nil, religiousKind: ReligiousKind? = nil,
    host: String? = nil, communeCode: String, address: String? = nil, setting: Setting? = nil, head: String? = nil,
    phone: String? = nil, opened: CalendarDay? = nil, duties: String? = nil, area: String? = nil
  ) {
    self.from = from
    self.name = name
    self.kind = kind
    self.otherKinds = FacilityKind.allCases.filter { $0 != kind && otherKinds.contains($0) }
    self.ownership = ownership
    self.operatorKind = operatorKind
    self.religion = religion
    self.religiousKind = religiousKind
    self.host = host
    self.communeCode = communeCode
    self.address = address
    self.setting = setting
    self.head = head
    self.phone = phone
    self.opened = opened
    self.duties = duties
    self.area = area
  }

  /// All it does, the main kind first.
  public var kinds: [FacilityKind] { [kind] + otherKinds }

  /// Nothing that it does is founded or ended under the law of social assistance.
  public var isUnderOtherLaw: Bool { kinds.allSatisfy(\.isUnderOtherLaw) }

  /// Nobody recorded who founded it, nor that it belongs to a religious place: whether it is religious is not known.
  public var isFounderUnknown: Bool { operatorKind == nil && religiousKind == nil }

  /// Run by a religious body or person.
  public var isReligious: Bool {
    operatorKind == .religiousOrganization || religiousKind != nil
  }
}

/// How a place running without papers became known.
public struct Discovery: Hashable, Sendable {
  /// The day on which the authority came to know of it; days since discovery count from the first of these.
  public var on: CalendarDay
  /// Who brought it up.
  public var source: DiscoverySource
  /// What was seen, without names of children.
  public var note: String?

  /// Puts the parts together.
  public init(on: CalendarDay, source: DiscoverySource, note: String? = nil) {
    self.on = on
    self.source = source
    self.note = note
  }
}

/// What an authority did about a place found without papers, or what became of it. Head counts of the day are censuses;
/// applications and papers are permits.
public struct DiscoveryStep: Hashable, Sendable {
  /// What was done, or came of it.
  public enum Kind: String, CaseIterable, Sendable {
    case noticeServed = "notice_served"
    case visited = "visited"
    case reported = "reported"
    /// To another body, as the police.
    case passedOn = "passed_on"
    case childrenMoved = "children_moved"
    /// By itself; in law that is no closure, see ``Closure``.
    case stopped = "stopped"
    case other = "other"
  }
  /// Says nothing about the licensing situation.
  public var kind: Kind
  /// The day of it.
  public var on: CalendarDay
  /// The number of the document served or sent.
  public var document: String?
  /// What was asked or seen, without names of children.
  public var note: String?

  /// Puts the parts together.
  public init(kind: Kind, on: CalendarDay, document: String? = nil, note: String? = nil) {
    self.kind = kind
    self.on = on
    self.document = document
    self.note = note
  }
}

/// A decision that closes a facility, or the day it opened again.
///
/// Legal source: NĐ 103/2017/NĐ-CP, Điều 22 khoản 3 điểm b: a facility may not dissolve itself, so a closure without a
/// decision is a fact but no closure in law.
public struct Closure: Hashable, Sendable {
  /// Which way it went.
  public enum Kind: String, CaseIterable, Sendable {
    case closed = "closed"
    case reopened = "reopened"
  }
  /// The latest on or before a day says whether the facility is closed on it.
  public var kind: Kind
  /// The first day on which it holds.
  public var on: CalendarDay
  /// The number of the decision.
  public var document: String?
  /// Where each child went, without names.
  public var note: String?
  /// How many children have no recorded place to go to; `nil` when nobody said.
  public var unplaced: Int?

  /// Puts the parts together.
  public init(
    kind: Kind, on: CalendarDay, document: String? = nil, note: String? = nil, unplaced: Int? = nil
  ) {
    self.kind = kind
    self.on = on
    self.document = document
    self.note = note
    self.unplaced = unplaced
  }
}

extension Facility {
  /// A code in a list: the office's own, or one of ours, as in a list that was exported before.
  ///
  /// - Throws: ``Failure`` ``FailureCode/invalidFacilityCode``.
  public static func importedCode(_ text: String) throws(Failure) -> String {
    ownCode(text) == nil ? try checkedCode(text) : text
  }

  /// The parts of a code of our own making, `F-B000042`; `nil` for any other.
  public static func ownCode(_ text: String) -> (series: String, number: Int)? {
    guard text.hasPrefix("F-") else { return nil }
    let series = text.dropFirst(2).prefix { ("A"..."Z").contains($0) }
    let digits = text.dropFirst(2 + series.count)
    guard series.count <= 3, digits.count >= 6, digits.utf8.allSatisfy({ (48...57).contains($0) }),
      digits.count == 6 || digits.first != "0", let number = Int(digits), number > 0
    else { return nil }
    return (String(series), number)
  }

  /// A code an office may give: NFC text of 1 to 32 characters without spaces or `/`, not beginning with `-` and not
  /// like our own `F-000001`.
  ///
  /// - Throws: ``Failure`` ``FailureCode/invalidFacilityCode``.
  public static func checkedCode(_ text: String) throws(Failure) -> String {
    let code = VietnameseText.composed(text)
    let isOwn = code.hasPrefix("F-") && code.dropFirst(2).contains(where: \.isNumber)
    guard (1...32).contains(code.count), !code.contains("/"), !code.hasPrefix("-"), !isOwn,
      !code.unicodeScalars.contains(where: { $0.properties.isWhitespace || $0.value < 0x20 || $0.value == 0x7F })
    else { throw Failure(.invalidFacilityCode, ["code": text]) }
    return code
  }
}
