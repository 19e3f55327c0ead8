/// Whether the law that an item asks binds anybody on a day.
public enum LawOfItem: Hashable, Sendable {
  /// At least one of its requirements is in force.
  case inForce
  /// All have ended, or none has begun and one has ended; the first day without any.
  case lapsed(since: CalendarDay)
  /// None has begun; the first day of the earliest.
  case toCome(from: CalendarDay)
}

extension Checklist {
  /// Which law an item has on a day.
  ///
  /// A checklist kept from before the law was dated data asks whatever the day, as it did.
  public func law(of item: ChecklistItem, on day: CalendarDay) -> LawOfItem {
    law(of: item, on: day, requirementsByID)
  }

  func law(of item: ChecklistItem, on day: CalendarDay, _ requirements: [String: Requirement]) -> LawOfItem {
    // Whether something was put right is asked whatever became of the law on which it rested.
    guard followsLaw ?? false, !item.id.hasPrefix(FindingEdit.byHand) else { return .inForce }
    if let first = item.askedFrom, day < first { return .toCome(from: first) }
    let spans = item.requirementIDs.compactMap { requirements[$0]?.inForce }
    if spans.isEmpty || spans.contains(where: { $0.contains(day) }) { return .inForce }
    if let last = spans.filter({ $0.hasLapsed(by: day) }).compactMap(\.to).max() {
      return .lapsed(since: last.adding(days: 1))
    }
    return spans.compactMap(\.earliest).min().map(LawOfItem.toCome) ?? .inForce
  }

  /// The checklist as it is asked on a day: every item in its words of that day, without those whose law is yet to come.
  /// What has lapsed stays, so that the record says why it was not asked.
  ///
  /// - Parameter kept: Items that stay in any case: somebody answered them.
  public func on(_ day: CalendarDay, keeping kept: Set<String> = []) -> Checklist {
    var asked = filtered(on: day) { law, id in if case .toCome = law { kept.contains(id) } else { true } }
    // An answer that nobody can give yet holds nothing up: what hangs on it alone is not asked either.
    let ids = Set(asked.items.map(\.id))
    if ids.count < items.count { asked.leaveOut(answersBeside: { _ in ids }, keeping: kept) }
    return asked
  }

  /// The checklist with only those requirements of its items that are in force on a day: what their outcomes say
  /// something about.
  public func binding(on day: CalendarDay) -> Checklist {
    guard followsLaw ?? false else { return self }
    let current = Set(requirements.filter { $0.inForce.contains(day) }.map(\.id))
    var checklist = self
    for section in checklist.sections.indices {
      for item in checklist.sections[section].items.indices {
        checklist.sections[section].items[item].requirementIDs.removeAll { !current.contains($0) }
      }
    }
    return checklist
  }

  /// The checklist for a form that is filled in on a day: only what is asked then, in its words and by the requirements of
  /// that day, and no condition on an answer that nobody gives.
  ///
  /// - Parameter day: Outside the time of the checklist, when no inspection uses it, the nearest day on which one may.
  public func offered(on day: CalendarDay) -> Checklist {
    let first = max(day, validFrom)
    let day = min(first, validTo ?? first)
    var checklist = filtered(on: day) { law, _ in law == .inForce }.binding(on: day)
    checklist.leaveOut(answersBeside: { $0 }, keeping: [])
    return checklist
  }

  /// Takes out of the conditions of items every comparison with an answer that nobody gives, and the items that apply only
  /// by one.
  ///
  /// - Parameter given: The items whose answers are given, from those that stand before.
  private mutating func leaveOut(answersBeside given: (Set<String>) -> Set<String>, keeping kept: Set<String>) {
    var before: Set<String> = []
    for section in sections.indices {
      sections[section].items = sections[section].items.compactMap { item in
        var item = item
        if let condition = item.appliesWhen {
          switch condition.without(answersBeside: given(before)) {
          case .condition(let left): item.appliesWhen = left
          case .always: item.appliesWhen = nil
          case .never: if !kept.contains(item.id) { return nil }
          }
        }
        before.insert(item.id)
        return item
      }
    }
    sections.removeAll(where: \.items.isEmpty)
  }

  private func filtered(on day: CalendarDay, _ keeps: (LawOfItem, String) -> Bool) -> Checklist {
    let known = requirementsByID
    return Checklist(
      id: id, version: version, title: title, validFrom: validFrom, validTo: validTo, groups: groups,
      sections: sections.compactMap { section in
        let items = section.items.filter { keeps(law(of: $0, on: day, known), $0.id) }.map { $0.on(day) }
        return items.isEmpty ? nil : ChecklistSection(id: section.id, title: section.title, items: items)
      },
      requirements: requirements, followsLaw: followsLaw)
  }

  /// The requirements of an item that a document of the day cites: those in force; all of them where none is.
  public func cited(_ item: ChecklistItem, on day: CalendarDay) -> [Requirement] {
    let known = requirementsByID
    let all = item.requirementIDs.compactMap { known[$0] }
    guard followsLaw ?? false else { return all }
    let current = all.filter { $0.inForce.contains(day) }
    return current.isEmpty ? all : current
  }
}

extension Condition {
  /// What is left of a condition.
  fileprivate enum Rest {
    case condition(Condition)
    case never
    case always
  }

  /// The condition where only some items are asked: a comparison with any other answer does not hold.
  fileprivate func without(answersBeside offered: Set<String>) -> Rest {
    switch self {
    case .comparison:
      return referencedItems(excluding: "").allSatisfy(offered.contains) ? .condition(self) : .never
    case .not(let part):
      return switch part.without(answersBeside: offered) {
      case .condition(let left): .condition(.not(left))
      case .never: .always
      case .always: .never
      }
    case .all(let parts), .any(let parts):
      let isAll = if case .all = self { true } else { false }
      var left: [Condition] = []
      for part in parts {
        switch part.without(answersBeside: offered) {
        case .condition(let condition): left.append(condition)
        case .never: if isAll { return .never }
        case .always: if !isAll { return .always }
        }
      }
      if left.isEmpty { return isAll ? .always : .never }
      return .condition(left.count == 1 ? left[0] : isAll ? .all(left) : .any(left))
    }
  }
}
