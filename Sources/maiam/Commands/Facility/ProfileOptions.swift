import ArgumentParser
import CareCore
import CareMessages
import CareOffice

/// The fields of a profile that are not always asked for.
struct ProfileOptions: ParsableArguments {
  @Option(name: .customLong("operator"), help: help(.operatorKind)) var operatorKind: String?
  @Option(help: help(.religion)) var religion: String?
  @Option(help: help(.religiousKind)) var religiousKind: String?
  @Option(help: help(.address)) var address: String?
  @Option(help: help(.settingOption)) var setting: String?
  @Option(help: help(.head)) var head: String?
  @Option(help: help(.phone)) var phone: String?
  @Option(help: help(.opened)) var opened: String?
  @Option(help: help(.alsoKind)) var alsoKind: [String] = []
  @Option(help: help(.host)) var host: String?
  @Option(help: help(.presentDuties)) var duties: String?
  @Option(help: help(.presentArea)) var area: String?
  @Option(help: help(.importOldFonts)) var oldFonts: String?

  /// Words of the profile, those typed in an old font as it shows them: where nobody said so, they are asked about as in a
  /// list.
  func words(_ text: String, _ field: String) throws -> String {
    // Before it is cleaned: a letter of these fonts stands in the place of a hyphen that nobody sees.
    try Reading.text(try Desk.readable(text, oldFonts: oldFonts), field)
  }

  func words(_ text: String?, _ field: String) throws -> String? { try text.map { try words($0, field) } }

  /// Whether a field was given.
  func states(_ field: ProfileEdit.ClearedField) -> Bool {
    switch field {
    case .alsoKind: !alsoKind.isEmpty
    case .operatorKind: operatorKind != nil
    case .religion: religion != nil
    case .religiousKind: religiousKind != nil
    case .host: host != nil
    case .address: address != nil
    case .setting: setting != nil
    case .head: head != nil
    case .phone: phone != nil
    case .opened: opened != nil
    case .duties: duties != nil
    case .area: area != nil
    }
  }

  /// A profile with these fields; the commune is found later.
  func profile(
    from day: CalendarDay, name: String, kind: FacilityKind, ownership: Ownership
  ) throws -> FacilityProfile {
    FacilityProfile(
      from: day, name: try words(name, "--name"), kind: kind,
      otherKinds: try alsoKind.map { try Reading.term($0, "--also-kind") },
      ownership: ownership,
      operatorKind: try operatorKind.map { try Reading.term($0, "--operator") },
      religion: try words(religion, "--religion"),
      religiousKind: try religiousKind.map { try Reading.term($0, "--religious-kind") },
      host: try words(host, "--host"), communeCode: "",
      address: try words(address, "--address"),
      setting: try setting.map { try Reading.term($0, "--setting") }, head: try words(head, "--head"),
      phone: try Reading.phone(phone), opened: try opened.map(Reading.day),
      duties: try words(duties, "--duties"), area: try words(area, "--area"))
  }

  /// Only what was given.
  func edit() throws -> ProfileEdit {
    var edit = ProfileEdit()
    edit.operatorKind = try operatorKind.map { try Reading.term($0, "--operator") }
    edit.religion = try words(religion, "--religion")
    edit.religiousKind = try religiousKind.map { try Reading.term($0, "--religious-kind") }
    edit.address = try words(address, "--address")
    edit.setting = try setting.map { try Reading.term($0, "--setting") }
    edit.head = try words(head, "--head")
    edit.phone = try Reading.phone(phone)
    if !alsoKind.isEmpty { edit.otherKinds = try alsoKind.map { try Reading.term($0, "--also-kind") } }
    edit.host = try words(host, "--host")
    edit.duties = try words(duties, "--duties")
    edit.area = try words(area, "--area")
    edit.opened = try opened.map(Reading.day)
    return edit
  }
}
