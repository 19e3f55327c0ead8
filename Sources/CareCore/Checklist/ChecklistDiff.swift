internal import Foundation

/// What became of the items of a checklist from one version to another.
public struct ChecklistDiff: Hashable, Sendable {
  /// What kind of change it is.
  public enum Kind: String, CaseIterable, Sendable {
    case added = "added"
    case removed = "removed"
    /// The same rule in other words: question, how to verify, labels, unit, finding, remedy; or what is asked about of an
    /// answer that is unlikely.
    case reworded = "reworded"
    /// Another answer or another rule: answers before and after cannot be compared as they are.
    case reruled = "reruled"
  }

  /// One thing that is not as it was.
  public struct Change: Hashable, Sendable {
    /// What kind of change it is.
    public let kind: Kind
    /// The item.
    public let itemID: String
    /// The key in files; `nil` when the whole item is meant.
    public let field: String?
    /// As it was; `nil` when it was not there.
    public let before: String?
    /// As it is; `nil` when it is gone.
    public let after: String?
  }

  /// Added and changed items in the order of the new checklist, then removed ones in the order of the old.
  public let changes: [Change]

  /// Compares item by item, by id.
  public init(from old: Checklist, to new: Checklist) {
    let former = old.itemsByID
    let (oldLaw, newLaw) = (old.requirementsByID, new.requirementsByID)
    var changes: [Change] = []
    for item in new.items {
      guard let before = former[item.id] else {
        changes.append(Change(kind: .added, itemID: item.id, field: nil, before: nil, after: item.question))
        continue
      }
      changes += Self.compare(before, item, .reworded, Self.words)
      changes += Self.compare(before, item, .reruled, Self.rules)
      // The same requirement may have been amended: then the item asks under another text.
      for id in item.requirementIDs where before.requirementIDs.contains(id) {
        guard let left = oldLaw[id], let right = newLaw[id] else { continue }
        let texts = [left, right].map { "\($0.citation.text()): \($0.quote)" }
        if texts[0] != texts[1] {
          changes.append(
            Change(kind: .reruled, itemID: item.id, field: "requirements", before: texts[0], after: texts[1]))
        }
      }
    }
    let present = Set(new.items.map(\.id))
    for item in old.items where !present.contains(item.id) {
      changes.append(Change(kind: .removed, itemID: item.id, field: nil, before: item.question, after: nil))
    }
    self.changes = changes
  }

  /// How many changes are of a kind, each item once.
  public func items(_ kind: Kind) -> Int { Set(changes.filter { $0.kind == kind }.map(\.itemID)).count }

  private typealias Field = (key: String, text: @Sendable (ChecklistItem) -> String?)

  private static let words: [Field] = [
    ("question", { $0.question }), ("verify", { $0.verify }), ("unit", { $0.unit }),
    ("choices", { item in list(item.choices.map { "\($0.id): \($0.label)" }) }), ("finding", { $0.finding }),
    ("remedy", { $0.remedy }),
    // What is only asked about changes no judgement.
    ("among", { item in item.among.flatMap { list($0.map(\.description)) } }),
    ("same_as", { $0.sameAs?.description }), ("opened", { $0.opened?.rawValue }),
  ]

  private static let rules: [Field] = [
    ("requirements", { list($0.requirementIDs) }), ("answer", { $0.answerType.rawValue }),
    ("choices", { list($0.choices.map(\.id)) }), ("reversed", { String($0.isReversed) }),
    ("required", { String($0.isRequired) }), ("applies_when", { json($0.appliesWhen) }),
    ("met_when", { json($0.metWhen) }), ("due", { $0.due?.description }),
    ("since", { json($0.editions) }), ("last_time", { String($0.asksLastTime) }), ("counts", { $0.counts?.rawValue }),
    ("part_of", { $0.partOf?.description }), ("happened", { $0.happened.map(String.init) }),
    ("earliest", { $0.earliest?.description }),
    ("doubt", { $0.doubt?.rawValue }), ("certain_when", { json($0.certainWhen) }),
    ("severity", { $0.severity.rawValue }),
    ("child_safety", { String($0.concernsChildSafety) }),
    ("asks_for_papers", { $0.asksForPapers == true ? "true" : nil }),
  ]

  private static func compare(_ old: ChecklistItem, _ new: ChecklistItem, _ kind: Kind, _ fields: [Field]) -> [Change] {
    fields.compactMap { field in
      let (before, after) = (field.text(old), field.text(new))
      return before == after
        ? nil : Change(kind: kind, itemID: new.id, field: field.key, before: before, after: after)
    }
  }

  private static func list(_ texts: [String]) -> String? { texts.isEmpty ? nil : texts.joined(separator: ", ") }

  private static func json(_ part: (some Encodable)?) -> String? {
    guard let part else { return nil }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(part)).map { String(decoding: $0, as: UTF8.self) }
  }
}
