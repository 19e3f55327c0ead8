extension Checklist {
  /// What a follow-up inspection asks: the items behind some findings of an earlier one, with their ids as they were.
  ///
  /// An item that applied then is asked whatever else is answered; items whose answers its judgement reads are asked
  /// too. A finding without an item, added by hand, becomes a question of its own.
  ///
  /// - Parameters:
  ///   - code: The earlier inspection.
  ///   - items: The items behind the findings.
  ///   - added: Findings that no item led to, with the requirements they cite.
  public func followUp(
    of code: String, items wanted: Set<String>, added: [(content: Finding.Content, requirements: [Requirement])]
  ) -> Checklist {
    let own = itemsByID
    var asked = wanted
    var waiting = Array(wanted)
    while let id = waiting.popLast() {
      guard let item = own[id] else { continue }
      let editions = item.editions ?? []
      var conditions = [item.metWhen] + editions.map(\.metWhen)
      if !wanted.contains(id) { conditions += [item.appliesWhen] + editions.map(\.appliesWhen) }
      var read = conditions.compactMap(\.self).flatMap { $0.referencedItems(excluding: id) }
      item.due?.visitLeaves { if case .answerOf(let other) = $0 { read.append(other) } }
      for other in read where asked.insert(other).inserted { waiting.append(other) }
    }
    var sections = sections.compactMap { section -> ChecklistSection? in
      let items = section.items.filter { asked.contains($0.id) }.map { item in
        let filters = [item.appliesWhen] + (item.editions ?? []).map(\.appliesWhen)
        let needs = filters.compactMap(\.self).flatMap { $0.referencedItems(excluding: item.id) }
        return needs.allSatisfy(asked.contains) ? item : item.askedAlways
      }
      return items.isEmpty ? nil : ChecklistSection(id: section.id, title: section.title, items: items)
    }
    if !added.isEmpty {
      let items = added.map { part in
        ChecklistItem(
          id: part.content.itemID, requirementIDs: part.requirements.map(\.id),
          question: "Tồn tại, hạn chế sau đã được khắc phục chưa: \(part.content.statement)", answerType: .yesNo,
          finding: "Chưa khắc phục tồn tại, hạn chế sau: \(part.content.statement)",
          severity: part.content.severity, remedy: part.content.remedy,
          concernsChildSafety: part.content.concernsChildSafety, asksForPapers: false)
      }
      sections.append(ChecklistSection(id: "by-hand", title: "Tồn tại, hạn chế ghi thêm", items: items))
    }
    let used = Set(sections.flatMap(\.items).flatMap(\.requirementIDs))
    var seen: Set<String> = []
    let requirements = (requirements + added.flatMap(\.requirements)).filter { requirement in
      used.contains(requirement.id) && seen.insert(requirement.id).inserted
    }
    return Checklist(
      id: "follow-up:\(code)", version: version, title: "Kiểm tra lại sau cuộc kiểm tra \(code): \(title)",
      validFrom: validFrom, validTo: validTo, groups: groups, sections: sections, requirements: requirements,
      followsLaw: followsLaw)
  }
}

extension ChecklistItem {
  /// The same without a condition under which it is left out.
  fileprivate var askedAlways: ChecklistItem {
    var item = self
    (item.appliesWhen, item.isRequired) = (nil, true)
    for index in (item.editions ?? []).indices { item.editions?[index].appliesWhen = nil }
    return item
  }
}
