public import CareCore
import CareMessages
import CareStore

extension Desk {
  /// The papers of one facility, or of all by code, one row for each thing that happened to one by the day.
  package func paperRows(of facility: Facility?, _ vantage: Vantage) throws -> [DataRow] {
    func rows(_ permits: [Permit], _ facility: Facility) -> [DataRow] {
      permits.flatMap { permit in
        (permit.through(vantage.day)?.events ?? []).map { event in
          var row = row(permit, of: facility, on: vantage.day, wording: permit.content(on: event.on))
          row.fields.merge(self.row(event).fields) { paper, _ in paper }
          return row
        }
      }
    }
    if let facility { return rows(try permits(of: facility, knownAt: vantage.knownAt), facility) }
    return try database.read(at: vantage) { snapshot in
      var all: [(code: String, rows: [DataRow])] = []
      try snapshot.forEachDossier(existingOn: vantage.day) { dossier in
        all.append((dossier.facility.code, rows(dossier.permits, dossier.facility)))
      }
      return all.sorted { $0.code < $1.code }.flatMap(\.rows)
    }
  }

  /// A paper that was granted or asked for on a day.
  ///
  /// An application under way for the same kind becomes this paper.
  ///
  /// - Parameter saysNoTerm: Somebody said that the paper has no last day, and not only named none.
  /// - Returns: What became of it.
  /// - Throws: ``Failure`` ``FailureCode/alreadyInForce``, ``FailureCode/newTermNeeded``, ``FailureCode/paperToldOtherwise``, or for a day that cannot be.
  @discardableResult
  public func addPermit(
    _ kind: PermitKind, _ event: PermitEvent, to facility: Facility, saysNoTerm: Bool = false
  ) throws -> PermitTelling {
    try check(event, event.kind == .issued ? "--issued" : "--on")
    return try change { change in
      let shared = try change.snapshot.sharedNumbers()
      var told = try Self.record(event, kind, for: facility, saysNoTerm: saysNoTerm, in: change, language: language)
      told.remarks += try sharedTexts(in: change.snapshot, since: shared)
      return told
    }
  }

  /// Something that happened to the paper of a kind.
  ///
  /// - Parameters:
  ///   - number: Which paper, where there are several of the kind.
  ///   - saysNoTerm: Somebody said that the paper has no last day, and not only named none.
  /// - Throws: ``Failure`` ``FailureCode/noSuchPermit`` or what makes the sequence impossible.
  @discardableResult
  public func addPermitEvent(
    _ kind: PermitKind, number: String?, _ event: PermitEvent, to facility: Facility, saysNoTerm: Bool = false
  ) throws -> PermitTelling {
    try check(event, "--on")
    return try change { change in
      let ofKind = try change.snapshot.dossier(facility).permits.filter { $0.kind == kind }
      let permits = ofKind.bearing(number)
      guard let permit = permits.latest(on: event.on) else {
        throw ofKind.failure(none: number, of: kind, facility, language)
      }
      if let told = try Self.retell(
        event, among: permits, of: facility, saysNoTerm: saysNoTerm, in: change, language: language)
      {
        return told
      }
      try ofKind.refuseDoubled(permit, at: facility, language)
      try permit.accept(event, of: facility, language: language)
      if [.issued, .reissued, .reinstated].contains(event.kind) {
        try permits.refuseOverlap(of: permit, with: event, at: facility, language: language)
      }
      let shared = try event.isGrant ? change.snapshot.sharedNumbers() : []
      var told = try Self.add(event, to: permit, of: facility, saysNoTerm: saysNoTerm, in: change, language: language)
      if event.isGrant { told.remarks += try sharedTexts(in: change.snapshot, since: shared) }
      return told
    }
  }

  /// What becomes of an entry that one of these papers has already: what it lacks is added. `nil` where none has it.
  ///
  /// - Throws: ``Failure`` ``FailureCode/paperToldOtherwise``, ``FailureCode/decisionToldOtherwise``.
  private static func retell(
    _ event: PermitEvent, among permits: [Permit], of facility: Facility, saysNoTerm: Bool, in change: Change,
    language: Language
  ) throws -> PermitTelling? {
    let told = event.restatingOnlyItsOwn
    let entries = permits.flatMap { permit in permit.events.map { (permit: permit, known: $0) } }
    // Of two of one day the one that has its number is meant.
    let same = entries.filter { $0.known.isTold(again: event) }
    if let (permit, known) = same.first(where: { $0.known.bearsNumber(of: event) }) ?? same.first {
      if let failure = known.failure(toldAs: told, saysNoTerm: saysNoTerm, permit, of: facility, language) {
        throw failure
      }
      let mended = known.supplemented(by: told)
      if mended != known {
        try permits.refuseDoubled(permit, at: facility, language)
        try change.correctEvent(
          known, of: permit, in: facility, as: mended, because: Term.supplementedByList.text(language))
      }
      var corrected = permit
      corrected.events = permit.events.map { $0 == known ? mended : $0 }
      return PermitTelling(
        isNew: false, replaced: known.replaced(by: told, language),
        remarks: known.remarks(toldAs: told, language)
          + permit.remarks(leftOpenBy: corrected, except: mended, at: facility, language))
    }
    let decided = entries.filter { $0.known.isOfSameDecision(as: event) }
    if let (permit, known) = decided.first(where: { $0.known.bearsNumber(of: event) }) ?? decided.first {
      throw known.failure(decisionToldAs: event, permit, of: facility, language)
    }
    return nil
  }

  /// Adds an entry that can have happened to a paper.
  ///
  /// - Throws: ``Failure`` ``FailureCode/newTermNeeded``.
  private static func add(
    _ event: PermitEvent, to permit: Permit, of facility: Facility, saysNoTerm: Bool, in change: Change,
    language: Language
  ) throws -> PermitTelling {
    if !saysNoTerm { try permit.refuseOpenTerm(of: event, at: facility, Term.expiresOption.text(language), language) }
    try change.addEvent(event.restatingOnlyItsOwn, to: permit.id, of: facility)
    return PermitTelling(remarks: permit.remarks(adding: event, of: facility, language))
  }

  /// One row of a list or one command: finds the paper it speaks of, or makes it. Saying the same twice changes nothing;
  /// saying more of the same entry corrects it. Saying otherwise how long it holds or how many it allows is refused: one of
  /// the two is wrong, and a person has to say which.
  ///
  /// - Throws: ``Failure`` ``FailureCode/paperToldOtherwise``, or for what cannot have happened.
  @discardableResult
  static func record(
    _ event: PermitEvent, _ kind: PermitKind, for facility: Facility, saysNoTerm: Bool = false, in change: Change,
    language: Language
  ) throws -> PermitTelling {
    let number = event.wording.number.flatMap { DocumentNumber($0) == nil ? nil : $0 }
    let ofKind = try change.snapshot.dossier(facility).permits.filter { $0.kind == kind }
    let named = ofKind.bearing(number)
    // A paper recorded without its number has it from whoever tells of the same grant with it.
    let unnumbered = named.isEmpty && event.kind == .issued ? ofKind.filter { $0.content.number == nil } : []
    if let told = try retell(
      event, among: named + unnumbered, of: facility, saysNoTerm: saysNoTerm, in: change, language: language)
    {
      return told
    }
    func add(_ event: PermitEvent, to permit: Permit) throws -> PermitTelling {
      try ofKind.refuseDoubled(permit, at: facility, language)
      try permit.accept(event, of: facility, language: language)
      return try Self.add(event, to: permit, of: facility, saysNoTerm: saysNoTerm, in: change, language: language)
    }
    if number != nil, let same = named.first {
      if event.kind == .issued { try ofKind.refuseOverlap(of: same, with: event, at: facility, language: language) }
      return try add(event, to: same)
    }
    if event.kind == .issued {
      if kind != .placementDecision {
        try ofKind.refuseOverlap(of: nil, with: event, at: facility, language: language)
      }
      if let pending = ofKind.last(where: { $0.isPending(on: event.on) && $0.content.number == nil }) {
        return try add(event, to: pending)
      }
    }
    if event.kind == .refused, let pending = ofKind.last(where: { $0.isPending(on: event.on) }) {
      return try add(event, to: pending)
    }
    if [.applied, .issued].contains(event.kind) {
      try change.addPermit(kind, event: event.restatingOnlyItsOwn, to: facility)
      return PermitTelling()
    }
    guard let permit = ofKind.latest(on: event.on), number == nil else {
      throw ofKind.failure(none: number, of: kind, facility, language)
    }
    return try add(event, to: permit)
  }

  /// The papers of a facility, in the order in which they were recorded.
  ///
  /// - Parameter knownAt: Papers and events recorded later are left out; `nil` takes all.
  public func permits(of facility: Facility, knownAt: Instant? = nil) throws -> [Permit] {
    try dossier(facility, knownAt: knownAt).permits
  }
}

extension [Permit] {
  /// That none of these, all of one kind, has a number, or that there is none at all.
  fileprivate func failure(none number: String?, of kind: PermitKind, _ facility: Facility, _ language: Language)
    -> Failure
  {
    let kind = kind.label(language).lowercased()
    guard let number, !isEmpty else { return Failure(.noSuchPermit, ["code": facility.code, "kind": kind]) }
    return Failure(
      .noPermitOfNumber,
      [
        "code": facility.code, "kind": kind, "number": number,
        "known": map { permit in
          permit.content.number.map { Term.numberedPaper.text(language, ["number": $0]) }
            ?? Term.unnumberedPaper.text(language)
        }.joined(separator: ", "),
      ])
  }

  /// The one that something happened to last, on or before a day; otherwise the last of all.
  fileprivate func latest(on day: CalendarDay) -> Permit? {
    let begun = filter { permit in permit.events.contains { $0.on <= day } }
    return (begun.isEmpty ? self : begun).max { left, right in
      (left.events.last?.on.dayNumber ?? 0) < (right.events.last?.on.dayNumber ?? 0)
    }
  }
}

extension PermitEvent {
  /// With a number that is none of the papers of that kind as that of the decision: a person said that the column of the
  /// list has both. A grant has the number of the paper.
  func numberedByDecision(among permits: [Permit], _ kind: PermitKind) -> PermitEvent {
    guard let number = wording.number, ![.issued, .applied, .reissued].contains(self.kind),
      !permits.contains(where: { $0.kind == kind && $0.hasBorne(number) })
    else { return self }
    var event = self
    event.wording.number = nil
    event.document = document ?? number
    return event
  }
}

extension PermitEvent {
  /// Whether another telling speaks of the same entry.
  fileprivate func isTold(again other: PermitEvent) -> Bool {
    guard kind == other.kind, on == other.on || other.mayBe(on: on), until == other.until || other.until == nil else {
      return false
    }
    return !isDecision || DocumentNumber.mayBeSame(document, other.document)
  }

  /// Whether another telling speaks of the same decision, with another day, end or number: one number of one year is one
  /// decision, and so is what happened to one paper on one day. What a paper is granted by has the number of the paper.
  fileprivate func isOfSameDecision(as other: PermitEvent) -> Bool {
    guard kind == other.kind, isDecision else { return false }
    return on == other.on || (DocumentNumber.isSame(document, other.document) && on.year == other.on.year)
  }

  /// Whether the number of its document is that of another telling.
  fileprivate func bearsNumber(of other: PermitEvent) -> Bool {
    DocumentNumber(document) == DocumentNumber(other.document)
  }

  /// It has a document of its own, by whose number it is known again.
  private var isDecision: Bool { ![.issued, .applied, .supplementAsked].contains(kind) }

  /// Whether an entry of a day known closely tells what this one, known by its month, year or not at all, tells.
  fileprivate func mayBe(on day: CalendarDay) -> Bool {
    precision != .day && day <= on && (precision.earliest(for: on).map { $0 <= day } ?? true)
  }
}

extension Permit {
  /// Refuses what cannot have happened to the paper as it stood that day.
  func accept(_ event: PermitEvent, of facility: Facility, language: Language) throws(Failure) {
    // A contradiction that was there before is for a correction to mend, not for this entry.
    if let conflict = conflict(adding: event), conflict.event == event || self.conflict() == nil {
      throw failure(conflict, adding: event, of: facility, language)
    }
    if let until = event.until, until < event.on {
      throw Failure(.suspensionEndsBeforeStart, ["until": until.shortText, "on": event.on.shortText])
    }
  }
}

extension Permit {
  /// Names both entries: the one that cannot be and the one it contradicts.
  fileprivate func failure(
    _ conflict: PermitConflict, adding event: PermitEvent, of facility: Facility, _ language: Language
  ) -> Failure {
    let named = conflict.event == event ? conflict.earlier : conflict.event
    var arguments = [
      "event": event.kind.label(language), "on": event.dayText(language), "kind": kind.label(language).lowercased(),
      "conflict": named.map { Self.named($0, content.number, language) } ?? "",
    ]
    guard conflict.event == event else { return Failure(.contradictsLaterEntry, arguments) }
    let paper = "\(facility.code) --kind \(kind.rawValue)"
    let number = event.wording.number ?? content.number ?? "…"
    switch conflict.code {
    case .issuedTwice:
      arguments["command"] = grant(by: event.on).map { correction(of: $0, at: facility, to: event) } ?? ""
      guard let expires = expires(on: event.on), expires < event.on else { return Failure(.issuedTwice, arguments) }
      arguments["expires"] = expires.shortText
      arguments["reissue"] =
        "maiam permit reissue \(paper) --number \"\(number)\" --on \(event.on.shortText) --expires …"
      return Failure(.issuedAfterExpiry, arguments)
    case .reissuedAfterLoss:
      arguments["command"] =
        "maiam permit add \(paper) --number \"\(number)\" --issued \(event.on.shortText) --issuer \"…\" --expires …"
      arguments["correct"] =
        named.map {
          "maiam permit correct \(paper)\(numberOption) --event \($0.kind.rawValue) --on \($0.on.shortText) --remove --reason …"
        } ?? ""
      return Failure(.reissuedAfterLoss, arguments)
    default: return Failure(conflict.code, arguments)
    }
  }

  /// The grant by which the paper holds, or held last, on a day.
  private func grant(by day: CalendarDay) -> PermitEvent? { events.last { $0.on <= day && $0.isGrant } }

  /// The command that puts the day of a grant right, and the number where only one of the two has it.
  fileprivate func correction(of grant: PermitEvent, at facility: Facility, to event: PermitEvent) -> String {
    let isNumberNew = DocumentNumber(content.number) == nil
    let number = isNumberNew ? event.wording.number.map { " --new-number \"\($0)\"" } ?? "" : ""
    let day = grant.on == event.on ? "" : " --new-on \(event.on.shortText)"
    return "\(correctCommand(grant, at: facility.code))\(day)\(number) --reason …"
  }

  /// The last day before a grant is not that of the paper granted anew: it is asked for.
  ///
  /// - Parameter option: Where the answer is given.
  /// - Throws: ``Failure`` ``FailureCode/newTermNeeded``.
  fileprivate func refuseOpenTerm(
    of event: PermitEvent, at facility: Facility, _ option: String, _ language: Language
  ) throws(Failure) {
    guard let former = termLeftOpen(by: event) else { return }
    throw Failure(
      .newTermNeeded,
      [
        "code": facility.code, "kind": kind.label(language), "number": content.number.map { " \($0)" } ?? "",
        "former": former.shortText, "event": event.kind.label(language).lowercased(), "on": event.dayText(language),
        "option": option,
      ])
  }

  /// As `; mâu thuẫn với: thu hồi ngày 03/03/2024 (số 12/QĐ-SYT)`.
  fileprivate static func named(_ event: PermitEvent, _ number: String?, _ language: Language) -> String {
    let paper = (event.document ?? number).map { " (\($0))" } ?? ""
    return " "
      + Term.conflictingEntry.text(
        language,
        ["event": event.kind.label(language).lowercased(), "on": event.dayText(language), "paper": paper])
  }
}

extension [Permit] {
  /// What happens to one record of a paper that stands twice would not happen to the other: one is taken back first.
  ///
  /// - Throws: ``Failure`` ``FailureCode/paperDoubled``.
  func refuseDoubled(_ permit: Permit, at facility: Facility, _ language: Language) throws(Failure) {
    guard let copies = copies.first(where: { $0.permits.contains { $0.id == permit.id } }) else { return }
    throw Failure(.paperDoubled, copies.arguments(at: facility, language))
  }

  /// A paper never takes the number of another one: that would be one paper that stands twice.
  ///
  /// - Throws: ``Failure`` ``FailureCode/numberOfOtherPaper``.
  fileprivate func refuseNumber(
    of permit: Permit, changing old: PermitEvent, to new: PermitEvent, at facility: Facility, _ language: Language
  ) throws(Failure) {
    var corrected = permit
    corrected.events = permit.events.map { $0 == old ? new : $0 }
    guard let other = first(where: { corrected.isCopy(of: $0) && !permit.isCopy(of: $0) }) else { return }
    let issued = other.events.first { $0.kind == .issued || $0.kind == .reissued } ?? other.events.first
    throw Failure(
      .numberOfOtherPaper,
      [
        "code": facility.code, "kind": permit.kind.label(language).lowercased(),
        "number": new.wording.number ?? other.content.number ?? "—", "issued": issued?.dayText(language) ?? "—",
        "remove": "“\(permit.correctCommand(old, at: facility.code)) --remove --reason …”",
      ])
  }

  /// Two papers of one kind never hold at the same time: a new one is refused while another holds, or when one granted
  /// later is on file and the new one would still hold then.
  fileprivate func refuseOverlap(
    of permit: Permit?, with event: PermitEvent, at facility: Facility, language: Language
  ) throws(Failure) {
    for other in self where other.id != permit?.id {
      guard let entry = other.grantHolding(on: event.on) ?? other.grant(after: event.on) else { continue }
      // Without a number on one of the sides it may be the same paper, with a day that is wrong on one of them.
      let mayBeSame =
        permit == nil && event.kind == .issued
        && DocumentNumber.mayBeSame(other.content.number, event.wording.number)
      throw Failure(
        mayBeSame ? .alreadyInForceNear : .alreadyInForce,
        [
          "kind": other.kind.label(language).lowercased(), "number": other.content.number ?? "—",
          "on": Swift.max(entry.on, event.on).shortText, "conflict": Permit.named(entry, nil, language),
          "known": entry.dayText(language), "told": event.dayText(language),
          "command": other.correction(of: entry, at: facility, to: event),
        ])
    }
  }
}

extension PermitEvent {
  /// Only a grant, an amendment or an application says what the paper reads; in the others number and issuer name the
  /// paper and the body that acted. An amendment leaves the body that signed the paper as it is.
  fileprivate var restatingOnlyItsOwn: PermitEvent {
    var event = self
    switch kind {
    case .issued, .reissued, .applied: break
    case .amended: event.wording.issuer = nil
    case .supplementAsked, .refused, .suspended, .reinstated, .withdrawn, .surrendered, .stopped:
      event.wording = Permit.Content()
    }
    return event
  }

  /// What a second telling of the same entry adds; what it leaves out stays.
  func supplemented(by other: PermitEvent) -> PermitEvent {
    var event = self
    // The same number typed otherwise stays as it was written first.
    if !DocumentNumber.isSame(document, other.document) { event.document = other.document ?? document }
    event.issuer = other.issuer ?? issuer
    event.note = other.note ?? note
    event.isFileReturned = other.isFileReturned ?? isFileReturned
    event.wording = wording.merging(other.wording)
    if DocumentNumber.isSame(wording.number, other.wording.number) { event.wording.number = wording.number }
    return event
  }
}

extension Desk {
  /// What a correction of an entry says instead; `nil` leaves a part as it was.
  public struct PermitCorrection: Sendable {
    /// What happened in truth.
    public var kind: PermitEvent.Kind?
    /// The day in truth.
    public var on: CalendarDay?
    /// The last day of the suspension in truth.
    public var until: CalendarDay?
    /// The number of the document in truth.
    public var document: String?
    /// Nothing of the kind happened.
    public var isRemoval = false
    /// The paper shows no last day from this entry on.
    public var isWithoutTerm = false
    /// What the paper itself says from this entry on, in truth.
    public var content = Permit.Content()

    /// Changes nothing yet.
    public init() {}

    var isEmpty: Bool {
      kind == nil && on == nil && until == nil && document == nil && !isRemoval && !isWithoutTerm
        && content == Permit.Content()
    }

    func applied(to event: PermitEvent) -> PermitEvent? {
      if isRemoval { return nil }
      var event = event
      if let kind { event.kind = kind }
      if let on { event.on = on }
      if let until { event.until = until }
      if event.kind != .suspended { event.until = nil }
      if let document { event.document = document }
      event.wording = event.wording.merging(content)
      if isWithoutTerm { event.wording.expires = nil }
      return event
    }
  }

  /// Mends an entry that was recorded wrongly by a correcting one; the former stays as history.
  ///
  /// Of a paper that stands twice an entry can only be taken back: that of the record which has fewer.
  ///
  /// - Returns: What goes with it or does not, in sentences.
  /// - Throws: ``Failure`` ``FailureCode/noSuchPermitEvent``, ``FailureCode/nothingToChange``,
  ///   ``FailureCode/paperDoubled``, ``FailureCode/numberOfOtherPaper``, ``FailureCode/handledPaperAct``, or what would make
  ///   the sequence impossible.
  @discardableResult
  public func correctPermit(
    _ kind: PermitKind, number: String?, event: PermitEvent.Kind, on day: CalendarDay, _ correction: PermitCorrection,
    because reason: String, of facility: Facility
  ) throws -> [String] {
    if correction.isEmpty { throw Failure(.nothingToChange) }
    return try change { change in
      let permits = try change.snapshot.dossier(facility).permits
      let ofKind = permits.filter { $0.kind == kind }
      let named = ofKind.bearing(number)
      let all = ofKind.compactMap { permit -> (permit: Permit, event: PermitEvent)? in
        guard named.contains(where: { $0.id == permit.id }) else { return nil }
        return permit.events.first { $0.kind == event && $0.on == day }.map { (permit, $0) }
      }
      let copies = ofKind.copies.filter { copies in copies.permits.contains { $0.id == all.first?.permit.id } }
      let superfluous = all.first { found in copies.contains { $0.superfluous.id == found.permit.id } }
      guard let (permit, old) = superfluous ?? all.first else {
        throw Failure(
          .noSuchPermitEvent,
          [
            "code": facility.code, "event": event.label(language), "on": day.shortText,
            "kind": kind.label(language).lowercased(),
          ])
      }
      let new = correction.applied(to: old)
      if new != nil { try ofKind.refuseDoubled(permit, at: facility, language) }
      var without = permit
      without.events.removeAll { $0 == old }
      // What is left must be possible, and the corrected entry in its place too.
      if let new {
        try check(new, "--new-on")
        // Without the entry the others may contradict each other: what counts is whether they do with it in its new place.
        if new.on != old.on || new.kind != old.kind, permit.conflict() == nil,
          let conflict = without.conflict(adding: new)
        {
          throw without.failure(conflict, adding: new, of: facility, language)
        }
        try without.accept(new, of: facility, language: language)
        if permit.termLeftOpen(by: old) == nil, !correction.isWithoutTerm {
          try without.refuseOpenTerm(of: new, at: facility, "--new-expires", language)
        }
        if [.issued, .reissued, .reinstated].contains(new.kind), kind != .placementDecision {
          try ofKind.refuseOverlap(of: permit, with: new, at: facility, language: language)
        }
        try ofKind.refuseNumber(of: permit, changing: old, to: new, at: facility, language)
      } else if permit.conflict() == nil, let conflict = without.conflict() {
        throw without.failure(conflict, adding: old, of: facility, language)
      }
      guard new != old else { return [] }
      let handlings = try correctHandlings(
        of: permit, old, as: new, among: permits, at: facility, in: change, because: reason)
      let shared = try change.snapshot.sharedNumbers()
      try change.correctEvent(old, of: permit, in: facility, as: new, because: reason)
      guard let new else { return handlings }
      var corrected = without
      corrected.events.insert(new, at: without.events.firstIndex { $0.on > new.on } ?? without.events.count)
      let renamed = new.wording.number == old.wording.number ? nil : new.wording.number
      return try handlings + permit.remarks(leftOpenBy: corrected, except: new, at: facility, language)
        + [permits.otherKindText(renamed, than: kind, at: facility, language)].compactMap(\.self)
        + sharedTexts(in: change.snapshot, since: shared)
    }
  }
}

extension [Permit] {
  /// That a number is also that of papers of another kind here, which may be a slip of the line; `nil` where it is not.
  fileprivate func otherKindText(
    _ number: String?, than kind: PermitKind, at facility: Facility, _ language: Language
  ) -> String? {
    guard let number, DocumentNumber(number) != nil else { return nil }
    let others = filter { $0.kind != kind && $0.bears(number) }
    if others.isEmpty { return nil }
    return Term.numberOfOtherKind.text(
      language,
      [
        "number": number, "code": facility.code,
        "list": others.map { $0.named(language) }.joined(separator: "; "),
      ])
  }
}

extension Permit {
  /// Says of every grant of a paper that leaves its last day open, as it did not before a correction, that the last day
  /// which was corrected does not reach beyond it.
  fileprivate func remarks(
    leftOpenBy corrected: Permit, except own: PermitEvent, at facility: Facility, _ language: Language
  ) -> [String] {
    corrected.events.compactMap { event in
      guard event != own, let former = corrected.termLeftOpen(by: event), termLeftOpen(by: event) != former else {
        return nil
      }
      return Term.termDoesNotReach.text(
        language,
        [
          "former": former.shortText, "event": event.kind.label(language).lowercased(),
          "on": event.dayText(language), "paper": named(language),
          "command": "“\(corrected.correctCommand(event, at: facility.code)) --new-expires … --reason …”",
        ])
    }
  }
}
