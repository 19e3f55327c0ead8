public import CareCore
import CareChecklists
package import CareMessages

extension ChecklistShelf {
  /// What the checklists ask and what not. An item without a requirement is an answer here, not a failure.
  ///
  /// - Parameter day: Only of what is in force then; all law when `nil`.
  /// - Throws: ``Failures`` with every other problem.
  public func coverage(on day: CalendarDay? = nil) throws -> ChecklistCoverage {
    let catalog = try rawCatalog()
    let others = catalog.problems.filter { $0.key != "items.requirements" }
    if !others.isEmpty { throw Failures(others.map { $0.failure(language) }) }
    return catalog.coverage(on: day)
  }
}

extension ChecklistCoverage {
  /// The columns of its listing.
  package static let columns: [ColumnKey] = [
    .checklistID, .requirementID, .citations, .core, .appliesTo, .dutyBearer, .askedBy, .explanation, .itemID,
  ]

  /// Requirements without an item: over all where no checklist is named. Then the items without a requirement.
  ///
  /// - Parameter checklist: Only this one; `nil` for all of them and over all.
  package func rows(checklist: String?, _ language: Language) -> [DataRow] {
    let gaps = checklist == nil ? gaps + gapsByChecklist : gapsByChecklist.filter { $0.checklistID == checklist }
    return gaps.map { $0.row(language) } + itemsWithoutRequirement.map { DataRow([.itemID: .text($0)]) }
  }

  /// The same without the checklists one by one, for the screen.
  package func overallRows(_ language: Language) -> [DataRow] {
    gaps.map { $0.row(language) } + itemsWithoutRequirement.map { DataRow([.itemID: .text($0)]) }
  }

  package func summary(_ language: Language) -> String {
    let lines = tallies.map { tally in
      Term.coverageOfChecklist.text(
        language,
        [
          "id": tally.checklistID, "asked": String(tally.asked), "core": String(tally.askedCore),
          "all": String(tally.core),
        ])
    }
    let total = Term.coverageTotal.text(
      language,
      [
        "core": String(core), "explained": String(explained.count), "open": String(unexplained.count),
        "items": String(itemsWithoutRequirement.count), "unused": String(unusedItems.count),
      ])
    let heading = day.map {
      Term.coverageOn.text(language, ["day": language == .vietnamese ? $0.shortText : $0.description])
    }
    return ([heading].compactMap(\.self) + lines + [total]).joined(separator: "\n")
  }
}

extension ChecklistCoverage.Gap {
  fileprivate func row(_ language: Language) -> DataRow {
    DataRow([
      .checklistID: Field(checklistID), .requirementID: .text(requirement.id),
      .citations: .list([requirement.markedCitation(language)]), .core: .boolean(requirement.isCore),
      .appliesTo: .text(groups.map(\.rawValue).joined(separator: ", ")),
      .dutyBearer: Field(term: requirement.dutyBearer),
      .askedBy: Field(askedBy.isEmpty ? nil : askedBy.joined(separator: ", ")),
      .explanation: Field(note.map { "\($0.bearer). \($0.reason)" }),
    ])
  }
}
