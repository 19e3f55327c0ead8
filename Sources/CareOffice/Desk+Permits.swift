public import CareCore
import CareMessages
import CareStore

extension Desk {
  /// A paper that was granted on a day.
  ///
  /// An application under way for the same kind becomes this paper.
  ///
  /// - Throws: ``Failure`` ``FailureCode/alreadyInForce``.
  public func addPermit(
    _ kind: PermitKind, _ content: Permit.Content, event: PermitEvent, to facility: Facility
  ) throws {
    try change { change in
      try Self.record(event, kind, content, for: facility, in: change, language: language)
    }
  }

  /// Something that happened to the paper of a kind.
  ///
  /// - Parameter number: Which paper, where there are several of the kind.
  /// - Throws: ``Failure`` ``FailureCode/noSuchPermit`` or what makes the sequence impossible.
  public func addPermitEvent(
    _ kind: PermitKind, number: String?, _ event: PermitEvent, content: Permit.Content?, to facility: Facility
  ) throws {
    try change { change in
      let permits = try change.snapshot.dossier(facility).permits
        .filter { $0.kind == kind && (number == nil || $0.content.number == number) }
      guard let permit = permits.latest(on: event.on) else {
        throw Failure(.noSuchPermit, ["code": facility.code, "kind": kind.label(language).lowercased()])
      }
      try permit.accept(event, language: language)
      let id = try content.map { try change.restate(permit, as: permit.content.merging($0)) } ?? permit.id
      try change.addEvent(event, to: id, of: facility)
    }
  }

  /// One row of a list or one command: finds the paper it speaks of, or makes it. Saying the same twice changes nothing.
  static func record(
    _ event: PermitEvent, _ kind: PermitKind, _ content: Permit.Content, for facility: Facility, in change: Change,
    language: Language
  ) throws {
    let ofKind = try change.snapshot.dossier(facility).permits.filter { $0.kind == kind }
    if ofKind.contains(where: { permit in
      permit.events.contains { $0.kind == event.kind && $0.on == event.on && $0.until == event.until }
        && (content.number == nil || permit.content.number == content.number)
    }) {
      return
    }
    if let number = content.number, let same = ofKind.first(where: { $0.content.number == number }) {
      try same.accept(event, language: language)
      let id = try change.restate(same, as: same.content.merging(content))
      try change.addEvent(event, to: id, of: facility)
      return
    }
    if event.kind == .issued {
      if let held = ofKind.first(where: { $0.isInForce(on: event.on) }), kind != .placementDecision {
        throw Failure(
          .alreadyInForce,
          [
            "kind": kind.label(language).lowercased(), "number": held.content.number ?? "—",
            "on": event.on.shortText,
          ])
      }
      if let pending = ofKind.last(where: { $0.isPending(on: event.on) && $0.content.number == nil }) {
        let id = try change.restate(pending, as: pending.content.merging(content))
        try change.addEvent(event, to: id, of: facility)
        return
      }
    }
    if event.kind == .refused, let pending = ofKind.last(where: { $0.isPending(on: event.on) }) {
      try change.addEvent(event, to: pending.id, of: facility)
      return
    }
    if [.applied, .issued].contains(event.kind) {
      try change.addPermit(kind, content, event: event, to: facility)
      return
    }
    guard let permit = ofKind.latest(on: event.on), content.number == nil else {
      throw Failure(.noSuchPermit, ["code": facility.code, "kind": kind.label(language).lowercased()])
    }
    try permit.accept(event, language: language)
    try change.addEvent(event, to: permit.id, of: facility)
  }

  /// The papers of a facility, in the order in which they were recorded.
  ///
  /// - Parameter knownAt: Papers and events recorded later are left out; `nil` takes all.
  public func permits(of facility: Facility, knownAt: Instant? = nil) throws -> [Permit] {
    try dossier(facility, knownAt: knownAt).permits
  }
}

extension [Permit] {
  /// The one that something happened to last, on or before a day; otherwise the last of all.
  fileprivate func latest(on day: CalendarDay) -> Permit? {
    let begun = filter { permit in permit.events.contains { $0.on <= day } }
    return (begun.isEmpty ? self : begun).max { left, right in
      (left.events.last?.on.dayNumber ?? 0) < (right.events.last?.on.dayNumber ?? 0)
    }
  }
}

extension Permit {
  /// Refuses what cannot have happened to the paper as it stood that day.
  func accept(_ event: PermitEvent, language: Language) throws(Failure) {
    if let refusal = refusal(of: event) {
      throw Failure(
        refusal,
        [
          "event": event.kind.label(language), "on": event.on.shortText, "kind": kind.label(language).lowercased(),
          "standing": lastEventKind(on: event.on)?.label(language).lowercased() ?? "—",
        ])
    }
    if let until = event.until, until < event.on {
      throw Failure(.suspensionEndsBeforeStart, ["until": until.shortText, "on": event.on.shortText])
    }
  }
}

extension Permit.Content {
  /// What a later row adds to what is known of a paper; what it leaves out stays.
  func merging(_ other: Permit.Content) -> Permit.Content {
    Permit.Content(
      number: other.number ?? number, issuer: issuer ?? other.issuer, capacity: other.capacity ?? capacity,
      expires: other.expires ?? expires, name: other.name ?? name, address: other.address ?? address,
      communeCode: other.communeCode ?? communeCode, head: other.head ?? head,
      facilityKind: other.facilityKind ?? facilityKind, duties: other.duties ?? duties, area: other.area ?? area)
  }
}
