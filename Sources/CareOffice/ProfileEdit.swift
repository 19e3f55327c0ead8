public import CareCore
import CareMessages
import CareStore

/// What may be changed in a profile; `nil` leaves a field as it was.
public struct ProfileEdit: Sendable {
  /// As its sign or its papers write it.
  public var name: String?
  /// Changes which papers the law asks for.
  public var kind: FacilityKind?
  /// All that it does besides; an empty list means nothing else.
  public var otherKinds: [FacilityKind]?
  /// Changes which papers the law asks for.
  public var ownership: Ownership?
  /// Who founded and runs it; once known it cannot be taken back to unknown.
  public var operatorKind: OperatorKind?
  /// A word of the office, not a closed list.
  public var religion: String?
  /// Decides whether there is a founding basis under religion law.
  public var religiousKind: ReligiousKind?
  /// The pagoda, parish or house in which it stands.
  public var host: String?
  /// Code or name.
  public var commune: String?
  /// Without the commune. A license for another address no longer covers the facility.
  public var address: String?
  /// The minimum land per person depends on it.
  public var setting: Setting?
  /// The person in charge.
  public var head: String?
  /// As written.
  public var phone: String?
  /// The day it began to keep children, as far as known.
  public var opened: CalendarDay?
  /// The tasks it really does.
  public var duties: String?
  /// The area in which it really works.
  public var area: String?

  /// What is not known any more, or never was.
  public var cleared: [ClearedField] = []

  /// A field that may be empty: who wrote something there by mistake takes it back.
  public enum ClearedField: String, CaseIterable, Sendable {
    case alsoKind = "also-kind"
    case operatorKind = "operator"
    case religion = "religion"
    case religiousKind = "religious-kind"
    case host = "host"
    case address = "address"
    case setting = "setting"
    case head = "head"
    case phone = "phone"
    case opened = "opened"
    case duties = "duties"
    case area = "area"
  }

  /// Changes nothing yet.
  public init() {}

  var isEmpty: Bool {
    name == nil && kind == nil && ownership == nil && operatorKind == nil && religion == nil && religiousKind == nil
      && commune == nil && address == nil && setting == nil && head == nil && phone == nil && opened == nil
      && otherKinds == nil && host == nil
      && duties == nil && area == nil && cleared.isEmpty
  }
}

extension ProfileEdit {
  /// What a row of a list changes in the profile that held on its day.
  init(_ new: FacilityProfile, over current: FacilityProfile) {
    func changed<Value: Equatable>(_ field: KeyPath<FacilityProfile, Value>) -> Value? {
      new[keyPath: field] == current[keyPath: field] ? nil : new[keyPath: field]
    }
    name = changed(\.name)
    kind = changed(\.kind)
    otherKinds = changed(\.otherKinds)
    ownership = changed(\.ownership)
    operatorKind = changed(\.operatorKind) ?? nil
    religion = changed(\.religion) ?? nil
    religiousKind = changed(\.religiousKind) ?? nil
    host = changed(\.host) ?? nil
    commune = changed(\.communeCode)
    address = changed(\.address) ?? nil
    setting = changed(\.setting) ?? nil
    head = changed(\.head) ?? nil
    phone = changed(\.phone) ?? nil
    opened = changed(\.opened) ?? nil
    duties = changed(\.duties) ?? nil
    area = changed(\.area) ?? nil
  }

  /// What an edit did beside what it was asked for.
  public struct Outcome: Sendable {
    /// What a profile of the same day said before.
    public var replaced: [(name: String, old: String, new: String)] = []
    /// What holds up to a later profile only, which says otherwise.
    public var lapses: [Lapse] = []
    /// The later profiles that did not state a field, with the names of those now stated in them.
    public var carried: [(from: CalendarDay, names: [String])] = []
    /// What was begun or issued of a day from which the profile says otherwise now, and the fields of which it may have said
    /// the old; as a person reads them.
    public var standing: (fields: [String], papers: [String]) = ([], [])

    /// One field that a later profile says otherwise.
    public struct Lapse: Sendable {
      /// The first day of that profile.
      public let from: CalendarDay
      /// The field in the words of the language.
      public let name: String
      /// What that profile says; empty where it says nothing.
      public let value: String
      /// The option that states it from that day on.
      public let option: String
    }
  }

  /// One field that is edited.
  struct EditedField {
    let column: ColumnKey
    /// As it is typed.
    let option: String
    /// Whether a profile says anything of it: nothing ever takes a field back to unknown.
    let isStated: (FacilityProfile) -> Bool
    /// It is of the place where the facility stands: in another commune it is another.
    var isOfPlace = false
    let apply: (inout FacilityProfile) -> Void
  }

  /// - Parameter commune: The code of the commune that was meant.
  func fields(commune: String?) -> [EditedField] {
    var fields: [EditedField] = []
    func add<Value>(
      _ column: ColumnKey, _ option: String, _ value: Value?, _ text: (Value) -> String,
      isStated: @escaping (FacilityProfile) -> Bool = { _ in true }, isOfPlace: Bool = false,
      _ apply: @escaping (inout FacilityProfile, Value) -> Void
    ) {
      guard let value else { return }
      fields.append(
        EditedField(column: column, option: "--\(option) \(text(value))", isStated: isStated, isOfPlace: isOfPlace) {
          apply(&$0, value)
        })
    }
    func quoted(_ text: String) -> String { "\"\(text.replacing("\"", with: "\\\""))\"" }
    add(.name, "name", name, quoted) { $0.name = $1 }
    add(.kind, "kind", kind, \.rawValue) { $0.kind = $1 }
    // After the main kind, which is no other one.
    add(.otherKinds, "also-kind", otherKinds, { $0.map(\.rawValue).joined(separator: " --also-kind ") }) {
      profile, kinds in profile.otherKinds = kinds.filter { $0 != profile.kind }
    }
    add(.host, "host", host, quoted, isStated: { $0.host != nil }, isOfPlace: true) { $0.host = $1 }
    add(.duties, "duties", duties, quoted, isStated: { $0.duties != nil }) { $0.duties = $1 }
    add(.area, "area", area, quoted, isStated: { $0.area != nil }, isOfPlace: true) { $0.area = $1 }
    add(.ownership, "ownership", ownership, \.rawValue) { $0.ownership = $1 }
    add(.operatorKind, "operator", operatorKind, \.rawValue, isStated: { $0.operatorKind != nil }) {
      $0.operatorKind = $1
    }
    add(.religion, "religion", religion, quoted, isStated: { $0.religion != nil }) { $0.religion = $1 }
    add(.religiousKind, "religious-kind", religiousKind, \.rawValue, isStated: { $0.religiousKind != nil }) {
      $0.religiousKind = $1
    }
    add(.commune, "commune", commune, { $0 }) { $0.communeCode = $1 }
    add(.address, "address", address, quoted, isStated: { $0.address != nil }, isOfPlace: true) { $0.address = $1 }
    add(.setting, "setting", setting, \.rawValue, isStated: { $0.setting != nil }, isOfPlace: true) {
      $0.setting = $1
    }
    add(.head, "head", head, quoted, isStated: { $0.head != nil }) { $0.head = $1 }
    add(.phone, "phone", phone, quoted, isStated: { $0.phone != nil }) { $0.phone = $1 }
    add(.opened, "opened", opened, \.shortText, isStated: { $0.opened != nil }) { $0.opened = $1 }
    for field in cleared {
      // A later profile that says something else says it from its day on: nothing is carried into it.
      fields.append(
        EditedField(column: field.column, option: "--clear \(field.rawValue)", isStated: { _ in true }) {
          field.clear(&$0)
        })
    }
    return fields
  }
}

extension ProfileEdit.ClearedField {
  var column: ColumnKey {
    switch self {
    case .alsoKind: .otherKinds
    case .operatorKind: .operatorKind
    case .religion: .religion
    case .religiousKind: .religiousKind
    case .host: .host
    case .address: .address
    case .setting: .setting
    case .head: .head
    case .phone: .phone
    case .opened: .opened
    case .duties: .duties
    case .area: .area
    }
  }

  func clear(_ profile: inout FacilityProfile) {
    switch self {
    case .alsoKind: profile.otherKinds = []
    case .operatorKind: profile.operatorKind = nil
    case .religion: profile.religion = nil
    case .religiousKind: profile.religiousKind = nil
    case .host: profile.host = nil
    case .address: profile.address = nil
    case .setting: profile.setting = nil
    case .head: profile.head = nil
    case .phone: profile.phone = nil
    case .opened: profile.opened = nil
    case .duties: profile.duties = nil
    case .area: profile.area = nil
    }
  }
}

extension Desk {
  /// Tells later profiles what they never stated, and finds those that say otherwise: what is edited from a day on holds
  /// until the next profile, and nobody who edits sees that there is one.
  func carry(
    _ fields: [ProfileEdit.EditedField], from edited: FacilityProfile, to facility: Facility, in change: Change,
    _ outcome: inout ProfileEdit.Outcome
  ) throws {
    var open = fields
    for later in try change.snapshot.profiles(of: facility) where later.from > edited.from && !open.isEmpty {
      var profile = later
      var (still, names): ([ProfileEdit.EditedField], [String]) = ([], [])
      for field in open {
        var said = later
        field.apply(&said)
        if said == later { continue }
        if !field.isStated(later), !field.isOfPlace || later.communeCode == edited.communeCode {
          field.apply(&profile)
          names.append(field.column.label(language))
          still.append(field)
          continue
        }
        let value = differences(later, said).first { $0.name == field.column.label(language) }?.old ?? ""
        outcome.lapses.append(
          ProfileEdit.Outcome.Lapse(
            from: later.from, name: field.column.label(language), value: value, option: field.option))
      }
      open = still
      if names.isEmpty { continue }
      try change.addProfile(profile, to: facility)
      outcome.carried.append((later.from, names))
    }
  }

  /// What an edit did beside what it was asked for, a sentence each.
  package func texts(_ outcome: ProfileEdit.Outcome, of facility: Facility) -> [String] {
    let none = Term.noLongerStated.text(language)
    let replaced = outcome.replaced.map { (name: $0.name, old: $0.old, new: $0.new.isEmpty ? none : $0.new) }
    var texts = [replacedText(replaced, language)].compactMap(\.self)
    for (from, names) in outcome.carried {
      texts.append(
        Term.profileCarried.text(language, ["next": from.text(language), "fields": names.joined(separator: ", ")]))
    }
    if !outcome.standing.papers.isEmpty {
      texts.append(
        Term.profileStands.text(
          language,
          [
            "fields": outcome.standing.fields.joined(separator: ", ").lowercasedFirst,
            "list": outcome.standing.papers.joined(separator: "; "),
          ]))
    }
    for lapse in outcome.lapses {
      texts.append(
        Term.profileLapses.text(
          language,
          [
            "field": lapse.name, "last": lapse.from.adding(days: -1).text(language), "next": lapse.from.text(language),
            "value": lapse.value.isEmpty ? Term.notStatedThere.text(language) : lapse.value,
            "command": "maiam facility edit \(facility.code) --on \(lapse.from.shortText) \(lapse.option)",
          ]))
    }
    return texts
  }
}

extension Desk {
  /// What inspections and issued reports say of a place: as long as they were begun or issued before somebody recorded that it
  /// was otherwise by then, they stand with the old.
  func noteStanding(
    _ old: FacilityProfile, _ new: FacilityProfile, of facility: Facility, in snapshot: Snapshot,
    _ outcome: inout ProfileEdit.Outcome
  ) throws {
    let told: [ColumnKey] = [
      .name, .kind, .otherKinds, .ownership, .operatorKind, .religiousKind, .host, .commune, .address, .head,
    ]
    let labels = told.map { $0.label(language) }
    let fields = differences(old, new).filter { labels.contains($0.name) && !$0.old.isEmpty }.map(\.name)
    if fields.isEmpty { return }
    let next = try snapshot.profiles(of: facility).map(\.from).filter { $0 > new.from }.min()
    func isOf(_ day: CalendarDay) -> Bool { day >= new.from && next.map { day < $0 } ?? true }
    let inspections = try ([facility] + snapshot.aliases(of: facility))
      .flatMap { try snapshot.inspections(facility: $0.id) }
    let begun = inspections.compactMap { inspection -> String? in
      guard inspection.state != .canceled, let day = inspection.start?.on, isOf(day) else { return nil }
      return Term.inspectionStands.text(language, ["code": inspection.code, "on": day.shortText])
    }
    let issued = try snapshot.issuedReports().filter { isOf($0.vantage.day) }.map { report in
      Term.reportStands.text(
        language, ["number": "\(report.number)/\(report.symbol)", "on": report.vantage.day.shortText])
    }
    outcome.standing = (fields, begun + issued)
  }
}
