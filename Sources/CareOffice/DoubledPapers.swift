package import CareCore
import CareMessages
import CareStore

extension Permit {
  /// Its kind and number, as `giấy phép hoạt động 02/GP`.
  func named(_ language: Language) -> String {
    kind.label(language).lowercasedFirst + (content.number.map { " \($0)" } ?? "")
  }
}

extension PermitEvent {
  /// As `thu hồi 14/05/2025 (50/QĐ-TH)`.
  func named(_ language: Language) -> String {
    "\(kind.label(language).lowercasedFirst) \(dayText(language))" + (document.map { " (\($0))" } ?? "")
  }
}

extension PaperCopies {
  /// What paper stands more than once, with every number that its records have.
  func named(_ language: Language) -> String {
    let numbers = permits.compactMap(\.content.number).uniqued()
    return permits[0].kind.label(language).lowercasedFirst
      + (numbers.isEmpty ? "" : " " + numbers.joined(separator: ", "))
  }

  /// The commands that take one of them back, the last entry first.
  func commands(at code: String) -> [String] {
    superfluous.events.reversed().map { superfluous.correctCommand($0, at: code) + " --remove --reason …" }
  }

  /// The same as a person reads them, with what is to be recorded again.
  func commands(at code: String, _ language: Language) -> String {
    let again = onlySuperfluous.map { $0.named(language) }
    return commands(at: code).map { "“\($0)”" }.joined(separator: ", ")
      + (again.isEmpty ? "" : "; " + Term.recordAgain.text(language, ["list": again.joined(separator: ", ")]))
  }
}

extension PaperCopies {
  /// What names them in a sentence.
  func arguments(at facility: Facility, _ language: Language) -> [String: String] {
    [
      "code": facility.code, "count": String(permits.count), "paper": named(language),
      "commands": commands(at: facility.code, language),
    ]
  }
}

extension Desk {
  /// What papers of a facility stand more than once, and how one record is taken back; `nil` where none does.
  package func doubledPapersText(_ audit: LicensingAudit) -> String? {
    let texts = audit.doubledPapers.map { copies in
      Term.paperDoubledAdvice.text(language, copies.arguments(at: audit.facility, language))
    }
    return texts.asLines
  }
}

/// One act that is recorded twice, so that it counts twice.
package struct DoubledAct {
  /// What it is.
  enum What {
    case handling(Handling.Content)
    case referral(Referral.Content)
    case emergency(Instant)
  }
  let what: What
  /// The code of the one that stays.
  let held: String
  /// The code of the one to take back.
  let copy: String

  /// Without the codes.
  func named(_ language: Language) -> String {
    switch what {
    case .handling(let content):
      "\(content.kind.label(language).lowercasedFirst) \(content.number) \(content.on.shortText)"
    case .referral(let content):
      RemediationTerm.referralNamed.text(language, ["body": content.body, "on": content.on.text(language)])
    case .emergency(let instant):
      RemediationTerm.emergencyNamed.text(language, ["at": instant.text(language)])
    }
  }

  /// What takes the copy back.
  var command: String {
    if case .emergency = what { return "maiam emergency retract \(copy) --reason …" }
    return "maiam handling correct \(copy) --remove --reason …"
  }

  /// What names it in a sentence.
  func arguments(at facility: Facility, _ language: Language) -> [String: String] {
    ["code": facility.code, "act": named(language), "first": held, "second": copy, "command": command]
  }
}

extension Snapshot {
  /// What is recorded at one entry and at another too.
  func doubledActs(of entry: Facility, besides other: Facility) throws -> [DoubledAct] {
    try doubled(handlings(of: entry), in: handlings(of: other))
      + doubled(referrals(of: entry), in: referrals(of: other))
      + doubled(emergencies(at: entries(of: entry)), in: emergencies(at: entries(of: other)))
  }

  /// What is recorded twice at a facility: under itself and an entry that was merged into it before that was refused, or under
  /// two of those.
  package func doubledActs(of facility: Facility) throws -> [DoubledAct] {
    let entries = try entries(of: facility)
    if entries.count < 2 { return [] }
    return try doubled(handlings(of: facility)) + doubled(referrals(of: facility))
      + doubled(emergencies(at: entries))
  }

  /// Its own key and those of the entries that were merged into it.
  private func entries(of facility: Facility) throws -> Set<Facility.ID> {
    Set(try [facility.id] + aliases(of: facility).map(\.id))
  }

  private func emergencies(at entries: Set<Facility.ID>) throws -> [Emergency] {
    try emergencies().filter { emergency in
      guard let facility = emergency.facility else { return false }
      return entries.contains(facility)
    }
  }

  private func doubled<Act: DoublableAct>(_ acts: [Act]) -> [DoubledAct] {
    acts.indices.compactMap { index in
      acts[..<index].first { $0.facility != acts[index].facility && $0.isCopy(of: acts[index]) }.map { held in
        DoubledAct(what: acts[index].what, held: held.code, copy: acts[index].code)
      }
    }
  }

  private func doubled<Act: DoublableAct>(_ acts: [Act], in others: [Act]) -> [DoubledAct] {
    acts.compactMap { copy in
      others.first { $0.isCopy(of: copy) }.map { DoubledAct(what: copy.what, held: $0.code, copy: copy.code) }
    }
  }
}

/// An act that two entries of one home may both hold.
private protocol DoublableAct {
  associatedtype Entry: Equatable
  var code: String { get }
  var facility: Entry { get }
  var what: DoubledAct.What { get }
  func isCopy(of other: Self) -> Bool
}

extension Handling: DoublableAct {
  fileprivate var what: DoubledAct.What { .handling(content) }
  fileprivate func isCopy(of other: Handling) -> Bool { content.isCopy(of: other.content) }
}

extension Referral: DoublableAct {
  fileprivate var what: DoubledAct.What { .referral(content) }
  fileprivate func isCopy(of other: Referral) -> Bool { content.isCopy(of: other.content) }
}

extension Emergency: DoublableAct {
  fileprivate var what: DoubledAct.What { .emergency(receivedAt) }
}

extension Desk {
  /// What is recorded twice at a facility, and how one record is taken back; a sentence each.
  package func doubledActTexts(_ facility: Facility) throws -> [String] {
    try database.read { try $0.doubledActs(of: facility) }.map {
      RemediationTerm.actDoubled.text(language, $0.arguments(at: facility, language))
    }
  }
}
