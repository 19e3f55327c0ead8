/// What was written to a finding after it was found. The finding itself stays as it was.
public struct FindingNote: Hashable, Sendable {
  /// What it says.
  public enum Kind: String, CaseIterable, Sendable {
    /// The facility's own explanation ("giải trình").
    case explanation = "explanation"
    /// Why it came to that.
    case cause = "cause"
    /// What harm was done.
    case harm = "harm"
    /// Other words for the finding, with the reason.
    case correction = "correction"
    /// The finding itself was added after closing, with the reason.
    case added = "added"
    /// It concerns the safety of children; the text says why.
    case childSafety = "child_safety"
    /// It does not, whatever was said before; the text says why.
    case noChildSafety = "no_child_safety"
  }

  /// What it says.
  public var kind: Kind
  /// The day it was given or made.
  public var on: CalendarDay
  /// Without names of children.
  public var text: String
  /// Who explained; `nil` where nobody is named.
  public var person: String?
  /// Of corrections and additions only, and always there.
  public var reason: String?

  /// Puts the parts together.
  public init(kind: Kind, on: CalendarDay, text: String, person: String? = nil, reason: String? = nil) {
    self.kind = kind
    self.on = on
    self.text = text
    self.person = person
    self.reason = reason
  }
}

/// What the inspector changes about the findings of an inspection before it closes.
public struct FindingEdit: Hashable, Sendable {
  /// What is changed.
  public enum Kind: String, CaseIterable, Sendable {
    /// A finding that no item led to.
    case added = "added"
    /// Other words for the finding of an item.
    case reworded = "reworded"
    /// The finding of an item becomes part of that of another.
    case merged = "merged"
  }

  /// What the id of the made item of a finding added by hand begins with.
  package static let byHand = "by-hand-"

  /// What is changed.
  public var kind: Kind
  /// The item whose finding it is; a made one for an added finding.
  public var itemID: String
  /// The new words; `nil` for a merge.
  public var statement: String?
  /// Of a merge: the item whose finding stays.
  public var into: String?
  /// Of an added finding: all of it.
  public var content: Finding.Content?

  /// Puts the parts together.
  public init(
    kind: Kind, itemID: String, statement: String? = nil, into: String? = nil, content: Finding.Content? = nil
  ) {
    self.kind = kind
    self.itemID = itemID
    self.statement = statement
    self.into = into
    self.content = content
  }
}

extension [Finding.Content] {
  /// The findings of a checklist as the inspector wants them in the record: with added ones last, merged and reworded in
  /// the order in which that was said, so that words of before a merge stand beside those it brings, and words of after it
  /// stand for both.
  public func edited(_ edits: [FindingEdit]) -> [Finding.Content] {
    var contents = self + edits.compactMap { $0.kind == .added ? $0.content : nil }
    for edit in edits {
      switch edit.kind {
      case .added: break
      case .merged:
        guard let from = contents.firstIndex(where: { $0.itemID == edit.itemID }),
          contents.contains(where: { $0.itemID == edit.into })
        else { continue }
        let part = contents.remove(at: from)
        for index in contents.indices where contents[index].itemID == edit.into { contents[index].take(part) }
      case .reworded:
        for index in contents.indices where contents[index].itemID == edit.itemID {
          contents[index].statement = edit.statement ?? contents[index].statement
        }
      }
    }
    return contents
  }
}

extension [FindingEdit] {
  /// An item with all whose findings were merged into its own, however far back.
  package func items(behind itemID: String) -> [String] {
    var items = [itemID]
    var index = 0
    while index < items.count {
      items += filter { $0.kind == .merged && $0.into == items[index] && !items.contains($0.itemID) }.map(\.itemID)
      index += 1
    }
    return items
  }

  /// The requirements of a finding that a person named only all together, by one place of the law: whoever sees the finding
  /// put right, or answers one question about it, has measured none of them by itself.
  ///
  /// - Parameters:
  ///   - itemID: That of the finding; one added after the closing has no edit.
  ///   - requirementIDs: Those of the finding.
  package func namedTogether(_ itemID: String, _ requirementIDs: [String]) -> Set<String> {
    let added = filter { $0.kind == .added }
    let isAddedLater = itemID.hasPrefix(FindingEdit.byHand) && !added.contains { $0.itemID == itemID }
    let items = items(behind: itemID)
    return Set(
      (added.filter { items.contains($0.itemID) }.compactMap(\.content?.requirementIDs)
        + (isAddedLater ? [requirementIDs] : [])).filter { $0.count > 1 }.joined())
  }
}

extension Finding.Content {
  /// What a note written after closing changes: other words, or whether it concerns the safety of children.
  package mutating func take(_ note: FindingNote) {
    switch note.kind {
    case .correction: statement = note.text
    case .childSafety: concernsChildSafety = true
    case .noChildSafety: concernsChildSafety = false
    case .explanation, .cause, .harm, .added: break
    }
  }

  /// Takes up all that another finding says; no requirement twice, the more urgent of the two.
  fileprivate mutating func take(_ other: Finding.Content) {
    for (index, id) in other.requirementIDs.enumerated() where !requirementIDs.contains(id) {
      requirementIDs.append(id)
      if other.citations.indices.contains(index) { citations.append(other.citations[index]) }
      if other.quotes.indices.contains(index) { quotes.append(other.quotes[index]) }
    }
    let order = Severity.allCases
    if let mine = order.firstIndex(of: severity), let its = order.firstIndex(of: other.severity), its < mine {
      severity = other.severity
    }
    isProhibitedAct = isProhibitedAct || other.isProhibitedAct
    concernsChildSafety = concernsChildSafety || other.concernsChildSafety
    statement = [statement, other.statement].joined(separator: " ")
    seen = Self.joined(seen, other.seen)
    remedy = Self.joined(remedy, other.remedy)
  }

  private static func joined(_ first: String?, _ second: String?) -> String? {
    let texts = [first, second].compactMap(\.self)
    return texts.isEmpty ? nil : texts.joined(separator: " ")
  }
}
