import ArgumentParser
import CareCore
import CareMessages
import CareOffice

/// Which paper is meant, by its number, and the body that acted on it.
struct PaperName: ParsableArguments {
  @Option(help: help(.paperNumber)) var number: String?
  @Option(help: help(.paperIssuer)) var issuer: String?

  /// Somebody says that there is a number, and that it is not known.
  var isNumberUnknown: Bool { number.map(KnownDay.isUnknown) ?? false }

  func content() throws -> Permit.Content {
    Permit.Content(
      number: isNumberUnknown ? nil : try Reading.text(number, "--number"), issuer: try Reading.text(issuer, "--issuer")
    )
  }
}

/// What the paper itself says.
struct PaperOptions: ParsableArguments {
  @OptionGroup var name: PaperName
  @Option(help: help(.capacity)) var capacity: Int?
  @Option(help: help(.expires)) var expires: String?
  @Option(help: help(.scopeName)) var scopeName: String?
  @Option(help: help(.scopeAddress)) var scopeAddress: String?
  @Option(help: help(.scopeCommune)) var scopeCommune: String?
  @Option(help: help(.scopeHead)) var scopeHead: String?
  @Option(help: help(.scopeKind)) var scopeKind: String?
  @Option(help: help(.scopeDuties)) var scopeDuties: String?
  @Option(help: help(.scopeArea)) var scopeArea: String?

  /// Somebody says that the paper shows no last day.
  var saysNoTerm: Bool { expires.map(LastDayText.saysNone) ?? false }

  func content(_ desk: Desk) throws -> Permit.Content {
    if let capacity, !(1...100_000).contains(capacity) {
      throw Failure(.countOutOfRange, ["field": "--capacity", "value": String(capacity)])
    }
    let named = try name.content()
    return Permit.Content(
      number: named.number, issuer: named.issuer, capacity: capacity,
      expires: try expires.flatMap(Reading.lastDayOrNone), name: try Reading.text(scopeName, "--scope-name"),
      address: try Reading.text(scopeAddress, "--scope-address"),
      communeCode: try scopeCommune.map { try desk.communeTold($0) },
      head: try Reading.text(scopeHead, "--scope-head"),
      facilityKind: try scopeKind.map { try Reading.term($0, "--scope-kind") },
      duties: try Reading.text(scopeDuties, "--scope-duties"), area: try Reading.text(scopeArea, "--scope-area"))
  }
}

/// What all events of a paper are told with.
struct EventOptions: ParsableArguments {
  @OptionGroup var options: DeskOptions
  @OptionGroup var listing: ListingOptions
  @Argument(help: help(.facilityCode)) var code: String
  @Option(help: help(.permitKind)) var kind: String
  @Option(help: help(.onEvent)) var on: String
  @Option(help: help(.document)) var document: String?
  @Option(help: help(.note)) var note: String?

  /// Records an event that leaves the wording of the paper as it is, and says so.
  func record(_ event: PermitEvent.Kind, _ command: String, until: String? = nil, paper: PaperName) throws {
    try record(event, command, until: until, saysNoTerm: false) { _ in try paper.content() }
  }

  /// Records an event that says what the paper reads, and says so.
  func record(_ event: PermitEvent.Kind, _ command: String, paper: PaperOptions) throws {
    try record(event, command, until: nil, saysNoTerm: paper.saysNoTerm, paper.content)
  }

  private func record(
    _ event: PermitEvent.Kind, _ command: String, until: String?, saysNoTerm: Bool,
    _ content: (Desk) throws -> Permit.Content
  ) throws {
    let desk = try options.desk(command)
    let kind = try Reading.term(kind, "--kind", PermitKind.self)
    let content = try content(desk)
    let until = try until.map(Reading.lastDay)
    // Of an application or a suspension of old nobody may know more than the month or the year.
    var known =
      try event.mayBeUndated ? KnownDay(on, by: desk.today) ?? KnownDay(Reading.day(on)) : KnownDay(Reading.day(on))
    if let until { known = known.notAfter(until) }
    let happened = PermitEvent(
      kind: event, on: known.last, until: until, document: try Reading.text(document, "--document"),
      issuer: content.issuer, note: try Reading.freeText(note, "--note"), wording: content
    ).on(known)
    let facility = try desk.facility(code: code)
    try desk.checkWritten(
      content.address, commune: content.communeCode, of: facility, on: happened.on, "--scope-commune")
    var told: PermitTelling?
    if event == .applied || event == .issued {
      told = try desk.addPermit(kind, happened, to: facility, saysNoTerm: saysNoTerm)
    } else {
      let isRestated = event == .amended || event == .reissued
      told = try desk.addPermitEvent(
        kind, number: isRestated ? nil : content.number, happened, to: facility, saysNoTerm: saysNoTerm)
    }
    let language = Program.language
    listing.printOne(
      try desk.facilityJSON(facility, on: happened.on),
      happened.recordedText(kind, of: facility))
    if let sentence = told?.text(language) { Terminal.warn(sentence) }
    if let sentence = try desk.afterClosingText(facility, happened) {
      Terminal.warn(sentence)
    }
  }
}

extension PermitEvent {
  /// What is said once it is recorded.
  func recordedText(_ kind: PermitKind, of facility: Facility) -> String {
    let language = Program.language
    return (precision == .day ? Term.permitRecorded : .permitRecordedAbout).text(
      language,
      [
        "code": facility.code, "kind": kind.label(language), "event": self.kind.label(language).lowercased(),
        "on": dayText(language),
      ])
  }
}
