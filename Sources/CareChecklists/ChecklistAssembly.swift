internal import CareCore
internal import CareFiles

/// Puts a checklist together from its file, the items and the requirements, and checks what only shows then.
struct ChecklistAssembly {
  let items: [String: ChecklistItem]
  /// The items that the conditions of an item read.
  let references: [String: [String]]
  let requirements: [String: Requirement]

  func checklist(_ file: ChecklistFile) -> Checklist {
    var state = State()
    let sections = file.sections.map { section in
      ChecklistSection(
        id: section.id, title: section.title,
        items: section.items.compactMap { add($0, file: file, &state) })
    }
    return Checklist(
      id: file.id, version: file.version, title: file.title, validFrom: file.validFrom, validTo: file.validTo,
      groups: file.groups, licenseClass: file.licenseClass, sections: sections, requirements: state.requirements)
  }

  private struct State {
    var items: Set<String> = []
    var questions: [Question: String] = [:]
    var requirementIDs: Set<String> = []
    var requirements: [Requirement] = []
  }

  private struct Question: Hashable {
    let requirement: String
    let text: String
  }

  private func add(
    _ entry: ChecklistFile.Entry, file: ChecklistFile, _ state: inout State
  ) -> ChecklistItem? {
    let (id, position, key) = (entry.id, entry.position, "sections.items")
    guard var item = items[id] else {
      file.log.addUnknown(.unknownItem, id, known: items.keys.sorted, at: position, key: key)
      return nil
    }
    guard state.items.insert(id).inserted else {
      file.log.add(.repeatedItem, at: position, key: key, ["id": id])
      return nil
    }
    for other in references[id] ?? [] where !state.items.contains(other) {
      file.log.add(.conditionOnLaterItem, at: position, key: key, ["item": id, "other": other])
    }
    var twin: String?
    // One of them may have gone before, or come after, where another one is in force.
    let spans = item.requirementIDs.compactMap { requirements[$0]?.inForce }
    let isEverInForce = spans.contains { $0.overlaps(from: file.validFrom, to: file.validTo) }
    for requirementID in item.requirementIDs {
      let question = Question(requirement: requirementID, text: item.question.lowercased())
      if let earlier = state.questions[question] { twin = twin ?? earlier }
      state.questions[question] = state.questions[question] ?? id
      guard let requirement = requirements[requirementID], state.requirementIDs.insert(requirementID).inserted
      else { continue }
      state.requirements.append(requirement)
      if !isEverInForce {
        file.log.add(
          .requirementNotInForce, at: position, key: key,
          [
            "item": id, "requirement": requirementID, "from": requirement.inForce.from?.shortText ?? "…",
            "to": requirement.inForce.to?.shortText ?? "…",
          ])
      }
    }
    if let twin { file.log.add(.sameQuestion, at: position, key: key, ["item": id, "other": twin]) }
    item.askedFrom = entry.from
    return item
  }
}
