public import CareCore
package import CareMessages
import CareStore

/// What became of a handling that somebody told.
public struct HandlingTelling: Sendable {
  /// As it stands now.
  public let handling: Handling
  /// The register had none of its kind, number and year at that facility.
  public var isNew = true
  /// What it lacked before, as people read it.
  public var completed: [(name: String, value: String)] = []

  /// A sentence for what became of it.
  package func text(_ language: Language) -> String {
    let words = [
      "code": handling.code, "kind": handling.content.kind.label(language), "number": handling.content.number,
      "list": completed.map { "\($0.name) \($0.value)" }.joined(separator: "; "),
    ]
    let term: RemediationTerm = isNew ? .handled : completed.isEmpty ? .handledBefore : .handledMore
    return term.text(language, words)
  }
}

/// What a correction of a handling says instead; `nil` leaves a part as it was.
public struct HandlingCorrection: Sendable {
  /// Number and symbol in truth.
  public var number: String?
  /// The day of the paper in truth.
  public var on: CalendarDay?
  /// Who decided in truth.
  public var decidedBy: String?
  /// The fine in truth.
  public var amount: Int?
  /// How many children in truth.
  public var children: Int?

  /// Changes nothing yet.
  public init() {}

  func applied(to content: Handling.Content) -> Handling.Content {
    var content = content
    content.number = number ?? content.number
    content.on = on ?? content.on
    content.decidedBy = decidedBy ?? content.decidedBy
    content.amount = amount ?? content.amount
    content.children = children ?? content.children
    return content
  }
}

extension Handling.Content {
  private typealias Part = (column: ColumnKey, option: String, field: Field)

  private var parts: [Part] {
    [
      (.number, "--new-number", .text(number)), (.on, "--new-on", .day(on)), (.decidedBy, "--new-by", .text(decidedBy)),
      (.amount, "--new-amount", Field(amount)), (.movedChildren, "--new-children", Field(children)),
    ]
  }

  private static func isSame(_ old: Part, _ new: Part) -> Bool {
    if case .text(let one) = old.field, case .text(let other) = new.field {
      return old.column == .number && DocumentNumber.mayBeSame(one, other) || SpelledName.agree(one, other)
    }
    return old.field == new.field
  }

  /// As it is typed in a command.
  private static func typed(_ field: Field) -> String {
    switch field {
    case .integer(let number): String(number)
    case .day(let day): day.shortText
    case .text(let text): "\"\(text)\""
    default: "…"
    }
  }

  private func pairs(_ told: Self) -> [(old: Part, new: Part)] { zip(parts, told.parts).map { ($0, $1) } }

  /// Where two tellings of one paper cannot both be: what each says, and the options that settle it.
  func conflicts(with told: Self, _ language: Language) -> [(text: String, option: String)] {
    pairs(told).filter { $0.field != .absent && $1.field != .absent && !Self.isSame($0, $1) }.map {
      (
        Term.toldOtherwise.text(
          language,
          [
            "name": $0.column.label(language), "old": fieldText($0.field, column: $0.column, language),
            "new": fieldText($1.field, column: $1.column, language),
          ]), "\($1.option) \(Self.typed($1.field))"
      )
    }
  }

  /// What a correction of it may change.
  var correctedParts: [(column: ColumnKey, field: Field)] { parts.map { ($0.column, $0.field) } }

  /// With what another telling of the same paper adds; what stands there stays.
  func supplemented(by told: Self) -> Self {
    var content = self
    if DocumentNumber(number) == nil { content.number = told.number }
    content.amount = amount ?? told.amount
    content.children = children ?? told.children
    if let more = told.note, !(note ?? "").contains(more) {
      content.note = [note, more].compactMap(\.self).joined(separator: "; ")
    }
    return content
  }

  /// What it has that another telling lacked.
  func added(to old: Self, _ language: Language) -> [(name: String, value: String)] {
    var added = old.pairs(self).filter { $0.field == .absent && $1.field != .absent }.map {
      ($1.column.label(language), fieldText($1.field, column: $1.column, language))
    }
    if let note, note != old.note { added.append((ColumnKey.note.label(language), note)) }
    return added
  }
}

extension Desk {
  // MARK: - Handling

  /// Records what the authority did against findings of one facility. One paper of a kind, a number and a year counts once:
  /// told again it gets what it lacked.
  ///
  /// - Throws: ``Failure``: ``FailureCode/noSuchFinding``, ``FailureCode/findingOfOtherFacility``,
  ///   ``FailureCode/dayInFuture``, ``FailureCode/movedMoreThanCounted``, ``FailureCode/handlingToldOtherwise``,
  ///   ``FailureCode/paperActNotRecorded``, ``FailureCode/demandNotOrdered``.
  @discardableResult
  public func addHandling(_ content: Handling.Content, against codes: [String]) throws -> HandlingTelling {
    try change { change in
      let views = try codes.map { try findingView($0, in: change.snapshot) }
      guard let first = views.first else { throw Failure(.noSuchFinding, ["code": ""]) }
      for view in views {
        if view.facility.id != first.facility.id {
          throw Failure(.findingOfOtherFacility, ["finding": view.code, "facility": first.facility.code])
        }
        try check(content.on, of: view)
      }
      let known = try change.snapshot.handlings(of: first.facility).first { $0.content.isOfSamePaper(as: content) }
      if let known, let failure = failure(known, toldAs: content, of: first.facility) { throw failure }
      try checkDemand(content, of: views)
      try checkPaper(content, of: first.facility, in: change.snapshot)
      guard let known else {
        try checkMoved(content, of: first.facility, in: change.snapshot)
        let findings = views.map(\.finding).uniqued(by: \.id)
        return HandlingTelling(handling: try change.addHandling(content, against: findings, of: first.facility))
      }
      let mended = known.content.supplemented(by: content)
      let more = views.filter { !known.findings.contains($0.finding.id) }.uniqued(by: \.finding.id)
      if mended == known.content, more.isEmpty { return HandlingTelling(handling: known, isNew: false) }
      try checkMoved(mended, insteadOf: known, of: first.facility, in: change.snapshot)
      let handling = try change.replaceHandling(
        known, with: mended, against: known.findings + more.map(\.finding.id))
      return HandlingTelling(
        handling: handling, isNew: false,
        completed: mended.added(to: known.content, language)
          + more.map { (RemediationTerm.handledFinding.text(language), $0.code) })
    }
  }

  /// Mends a handling that was recorded wrongly; what it said before stays as history, and stands beside it with the reason.
  ///
  /// - Throws: ``Failure``: ``FailureCode/noSuchHandling``, ``FailureCode/nothingToChange``,
  ///   ``FailureCode/handlingNumberTaken``, ``FailureCode/handlingOfPaper``, ``FailureCode/optionsConflict``, or as
  ///   ``addHandling(_:against:)``.
  @discardableResult
  public func correctHandling(_ code: String, _ correction: HandlingCorrection, because reason: String) throws
    -> Handling
  {
    try change { change in
      let (old, facility, views) = try handling(code, in: change.snapshot)
      let content = correction.applied(to: old.content)
      if content == old.content { throw Failure(.nothingToChange) }
      for (option, kind, isGiven) in [
        ("--new-amount", Handling.Kind.sanctionDecision, correction.amount != nil),
        ("--new-children", .childrenMoved, correction.children != nil),
      ] where isGiven && kind != content.kind {
        throw Failure(.optionsConflict, ["first": option, "second": "\(code): \(content.kind.rawValue)"])
      }
      for view in views { try check(content.on, of: view) }
      try refuseTaken(content, by: old, of: facility, in: change.snapshot)
      try checkDemand(content, of: views)
      try checkPaper(content, of: facility, in: change.snapshot)
      try refuseOtherThanPaper(content, insteadOf: old, of: facility, in: change.snapshot)
      try checkMoved(content, insteadOf: old, of: facility, in: change.snapshot)
      return try change.replaceHandling(old, with: content, against: old.findings, because: reason)
    }
  }

  /// Two handlings never become one paper by a correction.
  private func refuseTaken(
    _ content: Handling.Content, by old: Handling, of facility: Facility, in snapshot: Snapshot
  ) throws {
    let others = try snapshot.handlings(of: facility).filter { $0.id != old.id }
    guard let other = others.first(where: { $0.content.isOfSamePaper(as: content) }),
      !old.content.isOfSamePaper(as: content)
    else { return }
    throw Failure(
      .handlingNumberTaken,
      [
        "code": old.code, "other": other.code, "kind": content.kind.label(language).lowercasedFirst,
        "number": other.content.number, "on": other.content.on.text(language),
      ])
  }

  /// A suspension or a withdrawal is told of the paper and of the findings: one that is corrected is corrected with the
  /// paper, which the handling follows.
  ///
  /// - Throws: ``Failure`` ``FailureCode/handlingOfPaper``.
  private func refuseOtherThanPaper(
    _ content: Handling.Content, insteadOf old: Handling, of facility: Facility, in snapshot: Snapshot
  ) throws {
    for permit in try snapshot.dossier(facility).permits {
      for event in permit.events {
        guard let act = event.handled, old.content.isSameAct(as: act) else { continue }
        let isMoved = old.content.on == act.on && content.on != act.on
        let isRenumbered =
          DocumentNumber.mayBeSame(old.content.number, act.number)
          && !DocumentNumber.mayBeSame(content.number, act.number)
        guard isMoved || isRenumbered else { continue }
        let options = [
          isMoved ? "--new-on \(content.on.shortText)" : nil,
          isRenumbered ? "--new-document \"\(content.number)\"" : nil,
        ].compactMap(\.self).joined(separator: " ")
        throw Failure(
          .handlingOfPaper,
          [
            "code": old.code, "paper": permit.named(language), "event": event.kind.label(language).lowercasedFirst,
            "on": event.dayText(language), "document": event.document ?? "—",
            "command": "\(permit.correctCommand(event, at: facility.code)) \(options) --reason …",
          ])
      }
    }
  }

  /// What is recorded of a paper and against findings is one act: a handling goes with the entry of the paper that is
  /// corrected, unless another entry tells of it too. Where nothing of the kind happened, the handling is to be taken back
  /// first, with its findings before one's eyes.
  ///
  /// - Returns: A sentence for each that was corrected.
  /// - Throws: ``Failure`` ``FailureCode/handledPaperAct``, or as ``correctHandling(_:_:because:)``.
  func correctHandlings(
    of permit: Permit, _ old: PermitEvent, as new: PermitEvent?, among permits: [Permit], at facility: Facility,
    in change: Change, because reason: String
  ) throws -> [String] {
    guard let told = old.handled else { return [] }
    let others = permits.flatMap { other in
      other.events.filter { other.id != permit.id || $0 != old }.compactMap(\.handled)
    }
    let linked = try change.snapshot.handlings(of: facility).filter { handling in
      handling.content.isSameAct(as: told) && !others.contains { handling.content.isSameAct(as: $0) }
    }
    return try linked.compactMap { handling in
      guard let act = new?.handled, act.kind == told.kind else {
        throw Failure(
          .handledPaperAct,
          [
            "paper": permit.named(language), "event": old.kind.label(language).lowercasedFirst,
            "on": old.dayText(language), "code": handling.code,
            "kind": handling.content.kind.label(language).lowercasedFirst, "number": handling.content.number,
            "command": "maiam handling correct \(handling.code) --remove --reason …",
          ])
      }
      var content = handling.content
      if DocumentNumber.isSame(content.number, told.number), DocumentNumber(act.number) != nil {
        if !DocumentNumber.isSame(content.number, act.number) { content.number = act.number }
      }
      if content.on == told.on || !content.isSameAct(as: act) { content.on = act.on }
      if content == handling.content { return nil }
      let views = try handling.findings.compactMap { id in
        try change.snapshot.finding(id).map { try view($0.finding, of: $0.inspection, in: change.snapshot) }
      }
      for view in views { try check(content.on, of: view) }
      try refuseTaken(content, by: handling, of: facility, in: change.snapshot)
      let corrected = try change.replaceHandling(
        handling, with: content, against: handling.findings, because: reason)
      return Term.handlingFollows.text(
        language,
        [
          "code": corrected.code, "kind": content.kind.label(language).lowercasedFirst, "number": content.number,
        ])
    }
  }

  /// Takes back a handling that never was, or is recorded a second time; it stays as history, with the reason.
  ///
  /// - Returns: What it said.
  /// - Throws: ``Failure`` ``FailureCode/noSuchHandling``.
  @discardableResult
  public func takeBackHandling(_ code: String, because reason: String) throws -> Handling {
    try change { change in
      let (old, _, _) = try handling(code, in: change.snapshot)
      try change.takeBackHandling(old, because: reason)
      return old
    }
  }

  /// The codes of what a handling is against.
  package func findingCodes(of handling: Handling) throws -> [String] {
    try database.read { snapshot in
      try handling.findings.compactMap { id in
        try snapshot.finding(id).map { Finding.code(inspection: $0.inspection.code, number: $0.finding.number) }
      }
    }
  }

  private func handling(_ code: String, in snapshot: Snapshot) throws -> (Handling, Facility, [FindingView]) {
    guard let handling = try snapshot.handlings().first(where: { $0.code == code }),
      let facility = try snapshot.facility(handling.facility).map(snapshot.present)
    else { throw Failure(.noSuchHandling, ["code": code]) }
    let views = try handling.findings.compactMap { id in
      try snapshot.finding(id).map { try view($0.finding, of: $0.inspection, in: snapshot) }
    }
    return (handling, facility, views)
  }

  private func failure(_ known: Handling, toldAs content: Handling.Content, of facility: Facility) -> Failure? {
    let found = known.content.conflicts(with: content, language)
    if found.isEmpty { return nil }
    return Failure(
      .handlingToldOtherwise,
      [
        "facility": facility.code, "code": known.code, "kind": content.kind.label(language).lowercasedFirst,
        "number": known.content.number, "on": known.content.on.text(language),
        "list": found.map(\.text).joined(separator: "; "),
        "command": "maiam handling correct \(known.code) \(found.map(\.option).joined(separator: " ")) --reason \"…\"",
      ])
  }

  /// A letter that asks to put findings right is one act: with the findings stands what was asked and until when, and every
  /// list of what is owed reads it there.
  ///
  /// - Throws: ``Failure`` ``FailureCode/demandNotOrdered``.
  private func checkDemand(_ content: Handling.Content, of views: [FindingView]) throws {
    guard content.kind == .demand else { return }
    let open = views.filter { DeadlineState($0.remediation, isOverdue: false) == .notDemanded }
    if open.isEmpty { return }
    let commands = open.map { view in
      "maiam remediation order \(view.code) --demand \"…\" --document \"\(content.number)\" "
        + "--on \(content.on.shortText) --due …"
    }
    throw Failure(
      .demandNotOrdered,
      ["findings": open.map(\.code).joined(separator: ", "), "commands": commands.joined(separator: "; ")])
  }

  /// A suspension or a withdrawal is told of the paper itself: what is recorded only here would leave the paper in force.
  ///
  /// - Throws: ``Failure`` ``FailureCode/paperActNotRecorded``.
  private func checkPaper(_ content: Handling.Content, of facility: Facility, in snapshot: Snapshot) throws {
    let command: String
    switch content.kind {
    case .suspension: command = "suspend"
    case .withdrawal: command = "withdraw"
    case .demand, .sanctionRecord, .sanctionDecision, .policeTransfer, .childrenMoved: return
    }
    let dossier = try snapshot.dossier(facility)
    let permits = dossier.permits
    for permit in permits where permit.kind.isOperationPaper && permit.events.contains(where: { $0.on <= content.on }) {
      try permits.refuseDoubled(permit, at: facility, language)
    }
    if permits.flatMap(\.events).contains(where: { $0.handled.map(content.isSameAct) ?? false }) { return }
    guard let held = permits.last(where: { $0.kind.isOperationPaper && $0.grantHolding(on: content.on) != nil }) else {
      return try checkGone(content, of: facility, dossier)
    }
    throw Failure(
      .paperActNotRecorded,
      [
        "facility": facility.code, "kind": content.kind.label(language).lowercasedFirst, "number": content.number,
        "paper": held.kind.label(language).lowercasedFirst + (held.content.number.map { " \($0)" } ?? ""),
        "on": content.on.text(language),
        "command": "maiam permit \(command) \(facility.code) --kind \(held.kind.rawValue)\(held.numberOption) "
          + "--on \(content.on.shortText) --document \"\(content.number)\" --issuer \"\(content.decidedBy)\"",
      ])
  }

  /// Where no paper is in force any more: one that is gone cannot be taken away again, and who runs by notice is paused.
  ///
  /// - Throws: ``Failure`` ``FailureCode/paperActTaken``, ``FailureCode/runsByNotice``.
  private func checkGone(
    _ content: Handling.Content, of facility: Facility, _ dossier: FacilityDossier
  ) throws(Failure) {
    let gone = dossier.permits.filter {
      $0.kind.isOperationPaper && [.withdrawn, .surrendered].contains($0.state(on: content.on))
    }.compactMap { permit in
      permit.events.last { $0.on <= content.on && [.withdrawn, .surrendered].contains($0.kind) }.map { (permit, $0) }
    }.max { $0.1.on < $1.1.on }
    let notice = dossier.notices.last { $0.seen <= content.on }
    var arguments = [
      "facility": facility.code, "kind": content.kind.label(language).lowercasedFirst, "number": content.number,
      "on": content.on.text(language),
    ]
    if let notice, gone.map({ $0.1.on <= notice.seen }) ?? true, law.licensing.law.regime(on: content.on) == .notice {
      arguments["notice"] = text(FacilityFact.notice(notice))
      arguments["command"] =
        content.kind == .suspension
        ? "maiam operation pause \(facility.code) --document \"\(content.number)\" --decided \(content.on.shortText) "
          + "--received … --decided-by \(notice.receivedBy.rawValue)"
        : "maiam operation terminate \(facility.code) --document \"\(content.number)\" "
          + "--decided \(content.on.shortText) --decided-by \(notice.receivedBy.rawValue)"
      throw Failure(.runsByNotice, arguments)
    }
    guard let (permit, event) = gone else { return }
    arguments["paper"] =
      permit.kind.label(language).lowercasedFirst + (permit.content.number.map { " \($0)" } ?? "")
    arguments["event"] = event.kind.label(language).lowercasedFirst
    arguments["gone"] = event.dayText(language)
    arguments["document"] = event.document ?? "—"
    let isSame = event.kind == .withdrawn && content.kind == .withdrawal
    arguments["command"] =
      permit.correctCommand(event, at: facility.code) + " "
      + (isSame ? "--new-on \(content.on.shortText) --new-document \"\(content.number)\"" : "--new-on …")
      + " --reason …"
    throw Failure(.paperActTaken, arguments)
  }

  /// Nobody moves more children than there were: those of a count are its own until the next one, whatever is entered
  /// first. Of moves on the day of a count nobody knows whether it was before them: they count.
  private func checkMoved(
    _ content: Handling.Content, insteadOf old: Handling? = nil, of facility: Facility, in snapshot: Snapshot
  ) throws {
    guard content.kind == .childrenMoved, let children = content.children,
      let count = try lastCount(of: facility, on: content.on, in: snapshot)
    else { return }
    let next = try snapshot.dossier(facility).censuses.first { $0.on > content.on && $0.children != nil }?.on
    let moved = try snapshot.handlings(of: facility).filter { $0.id != old?.id }.map(\.content).filter { other in
      other.kind == .childrenMoved && other.on >= count.on && next.map { other.on < $0 } ?? true
    }.compactMap(\.children).reduce(0, +)
    guard moved + children > count.children else { return }
    throw Failure(
      .movedMoreThanCounted,
      [
        "facility": facility.code, "day": count.on.text(language), "counted": String(count.children),
        "moved": String(moved), "children": String(children), "sum": String(moved + children),
        "on": content.on.text(language),
      ])
  }

  /// How many children were counted last, and on which day; `nil` where nobody counted them.
  private func lastCount(of facility: Facility, on day: CalendarDay, in snapshot: Snapshot) throws -> (
    children: Int, on: CalendarDay
  )? {
    guard let census = try snapshot.dossier(facility).census(on: day), let children = census.children else {
      return nil
    }
    return (children, census.statedOn[.children] ?? census.on)
  }

  /// What the register still has of the children of a place from which some were moved.
  package func countAfterMove(_ handling: Handling) throws -> String? {
    guard handling.content.kind == .childrenMoved else { return nil }
    return try database.read { snapshot in
      guard let facility = try snapshot.facility(handling.facility).map(snapshot.present) else { return nil }
      let count = try lastCount(of: facility, on: today, in: snapshot)
      return (count == nil ? RemediationTerm.countUnknown : .countStands).text(
        language,
        [
          "children": count.map { String($0.children) } ?? "", "day": count?.on.text(language) ?? "",
          "facility": facility.code, "on": today.text(language),
        ])
    }
  }
}

extension PermitEvent {
  /// What it is as a handling: a suspension or a withdrawal; `nil` for anything else.
  var handled: Handling.Content? {
    let kinds: [Kind: Handling.Kind] = [.suspended: .suspension, .withdrawn: .withdrawal]
    return kinds[kind].map {
      Handling.Content(kind: $0, number: document ?? "", on: on, decidedBy: issuer ?? "", note: note)
    }
  }
}
