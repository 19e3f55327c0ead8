import CareCore
import CareMessages
import CareStore

/// A paper about operating that stands at two facilities or more: it can be that of one of them only.
struct SharedNumber: Hashable {
  let kind: PermitKind
  let number: String
  let on: CalendarDay
  /// Each once, by code.
  let homes: [Facility]

  func text(_ language: Language) -> String { Term.numberElsewhere.text(language, arguments(language)) }

  func arguments(_ language: Language) -> [String: String] {
    [
      "paper": "\(kind.label(language)) \(number)", "on": on.shortText, "count": String(homes.count),
      "list": homes.map(\.code).joined(separator: ", "),
    ]
  }
}

extension Snapshot {
  /// Papers about operating of one kind, number and year that one body granted, or that were granted on one day, at
  /// several facilities. Numbers begin anew each year, and every body has its own.
  func sharedNumbers() throws -> [SharedNumber] {
    struct Key: Hashable {
      let kind: PermitKind
      let number: DocumentNumber
      let year: Int
    }
    var groups: [Key: [NumberedGrant]] = [:]
    for grant in try numberedGrants(of: PermitKind.allCases.filter(\.isOperationPaper)) {
      guard let number = DocumentNumber(grant.number) else { continue }
      groups[Key(kind: grant.kind, number: number, year: grant.on.year), default: []].append(grant)
    }
    return groups.values.compactMap { grants -> SharedNumber? in
      if grants.count == 1 { return nil }
      let shared = grants.filter { grant in
        grants.contains { $0.facility.id != grant.facility.id && $0.mayBeSame(as: grant) }
      }
      guard let first = shared.first else { return nil }
      return SharedNumber(
        kind: first.kind, number: first.number, on: first.on, homes: shared.map(\.facility).uniqued())
    }.sorted { ($0.homes[0].code, $0.number) < ($1.homes[0].code, $1.number) }
  }
}

extension Snapshot.NumberedGrant {
  fileprivate func mayBeSame(as other: Self) -> Bool {
    if on == other.on { return true }
    guard let issuer, let others = other.issuer else { return false }
    return SpelledName.agree(issuer, others)
  }
}

extension Desk {
  /// What a change made stand at several facilities, a sentence for each paper.
  ///
  /// - Parameter before: What stood so before.
  func sharedTexts(in snapshot: Snapshot, since before: [SharedNumber]) throws -> [String] {
    let known = Set(before)
    return try snapshot.sharedNumbers().filter { !known.contains($0) }.map { $0.text(language) }
  }
}
