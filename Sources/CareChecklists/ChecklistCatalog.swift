package import CareCore
internal import CareFiles

/// Everything that requirement, item and checklist files say, with every problem at once.
///
/// What a file is shows in its keys at the top (`requirements`, `items` or `checklist`), not in its path. The contents
/// may be used only when there are no ``problems``: a condition that could not be read is missing from its item.
package struct ChecklistCatalog: Sendable {
  /// In the order of the files.
  package let requirements: [Requirement]
  /// What texts say without a duty that could be asked, in the order of the files. No item may cite them.
  package let statements: [Requirement]
  package let items: [ChecklistItem]
  package let checklists: [Checklist]
  /// Why requirements are asked by no checklist.
  package let coverageNotes: [CoverageNote]
  package let groupNotes: [GroupNote]
  /// In the order of the files, and of lines within each.
  package let problems: [ChecklistProblem]

  /// The same from pairs of path and bytes.
  package init(files: [(path: String, bytes: [UInt8])], known: [String: String] = [:]) {
    self.init(files.map { SourceFile(path: $0.path, bytes: $0.bytes) }, known: known)
  }

  /// What the checklists ask and what not; may be asked for in spite of ``problems``.
  package var coverage: ChecklistCoverage { coverage(on: nil) }

  /// The same of the requirements in force on a day.
  package func coverage(on day: CalendarDay?) -> ChecklistCoverage {
    ChecklistCoverage(
      requirements: requirements, items: items, checklists: checklists, notes: coverageNotes, groupNotes: groupNotes,
      on: day)
  }

  /// The checklist with the id; of several versions the one valid from the latest day, then the last read.
  package func checklist(_ id: String) -> Checklist? {
    checklists.enumerated().filter { $0.element.id == id }
      .max { ($0.element.validFrom, $0.offset) < ($1.element.validFrom, $1.offset) }?.element
  }

  /// The same of one version.
  package func checklist(_ id: String, version: String) -> Checklist? {
    checklists.first { $0.id == id && $0.version == version }
  }

  /// - Parameter known: The quotes of the catalogue, by requirement id: a file of the user's may repeat a requirement,
  ///   but not give it other words.
  package init(_ files: [SourceFile], known: [String: String] = [:]) {
    var loader = CatalogLoader(known: known)
    for file in files { loader.read(file) }
    loader.resolve()
    requirements = loader.requirements
    statements = loader.statements
    items = loader.items
    checklists = loader.checklists
    coverageNotes = loader.coverageNotes.map(\.note)
    groupNotes = loader.groupNotes
    problems = loader.logs.flatMap(\.problems)
  }
}

private struct CatalogLoader {
  let known: [String: String]
  private(set) var requirements: [Requirement] = []
  private(set) var statements: [Requirement] = []
  private(set) var items: [ChecklistItem] = []
  private(set) var checklists: [Checklist] = []
  private(set) var coverageNotes: [CoverageFile.Placed] = []
  private(set) var groupNotes: [GroupNote] = []
  private(set) var logs: [ChecklistLog] = []
  private var requirementsByID: [String: Requirement] = [:]
  private var statementIDs: Set<String> = []
  private var placedItems: [ItemFile.Placed] = []
  private var checklistFiles: [ChecklistFile] = []

  init(known: [String: String]) { self.known = known }

  mutating func read(_ file: SourceFile) {
    let log = ChecklistLog(file: file.path)
    logs.append(log)
    let root: FileNode
    do throws(FileProblem) {
      root = try YAMLFile.parse(file.bytes)
    } catch {
      log.add(error)
      return
    }
    guard root.entries != nil else {
      log.values.add(.expectedMapping, at: root.position, key: "")
      return
    }
    if root["requirements"] != nil || root["document"] != nil {
      let file = RequirementFile(root, log: log)
      for placed in file.requirements where isNew(placed, log) {
        requirementsByID[placed.requirement.id] = placed.requirement
        requirements.append(placed.requirement)
      }
      for placed in file.statements where isNew(placed, log) {
        statementIDs.insert(placed.requirement.id)
        statements.append(placed.requirement)
      }
    } else if root["items"] != nil {
      placedItems += ItemFile(root, log: log).items
    } else if root["checklist"] != nil || root["sections"] != nil {
      if let checklist = ChecklistFile(root, log: log) { checklistFiles.append(checklist) }
    } else if root["coverage"] != nil {
      let coverage = CoverageFile(root, log: log)
      coverageNotes += coverage.notes
      groupNotes += coverage.groups
    } else {
      log.add(.unknownFileKind, at: root.position, key: "")
    }
  }

  private func isNew(_ placed: RequirementFile.Placed, _ log: ChecklistLog) -> Bool {
    let id = placed.requirement.id
    guard requirementsByID[id] == nil, !statementIDs.contains(id) else {
      log.add(.duplicateRequirement, at: placed.position, key: "requirements.id", ["id": id])
      return false
    }
    if let quote = known[id], quote != placed.requirement.quote {
      log.add(.quoteDiffers, at: placed.quotePosition, key: "requirements.quote", ["id": id])
    }
    return true
  }

  mutating func resolve() {
    for placed in coverageNotes where requirementsByID[placed.note.requirementID] == nil {
      placed.log.addUnknown(
        .unknownRequirement, placed.note.requirementID, known: { requirements.map(\.id) }, at: placed.position,
        key: "coverage.requirement")
    }
    var bare: [String: ChecklistItem] = [:]
    var unique: [ItemFile.Placed] = []
    for placed in placedItems {
      if bare[placed.item.id] != nil {
        placed.log.add(.duplicateItem, at: placed.position, key: "items.id", ["id": placed.item.id])
      } else {
        bare[placed.item.id] = placed.item
        unique.append(placed)
      }
    }
    var complete: [String: ChecklistItem] = [:]
    var references: [String: [String]] = [:]
    for placed in unique {
      checkRequirements(placed)
      let item = withConditions(placed, items: bare)
      items.append(item)
      complete[item.id] = item
      let read = item.conditions.flatMap { $0.referencedItems(excluding: item.id) }
      if !read.isEmpty { references[item.id] = read }
    }
    let assembly = ChecklistAssembly(items: complete, references: references, requirements: requirementsByID)
    var seen: Set<[String]> = []
    for file in checklistFiles {
      if !seen.insert([file.id, file.version]).inserted {
        file.log.add(
          .duplicateChecklist, at: file.position, key: "checklist", ["id": file.id, "version": file.version])
      }
      checklists.append(assembly.checklist(file))
    }
  }

  private func checkRequirements(_ placed: ItemFile.Placed) {
    for (id, position) in placed.requirements where requirementsByID[id] == nil {
      placed.log.addUnknown(
        .unknownRequirement, id, known: { requirements.map(\.id) }, at: position, key: "items.requirements")
    }
  }

  private func withConditions(_ placed: ItemFile.Placed, items: [String: ChecklistItem]) -> ChecklistItem {
    let own = placed.item
    func condition(_ node: FileNode?, _ key: String) -> Condition? {
      node.flatMap {
        ConditionParser(own: own, items: items, isMetWhen: key == "met_when", log: placed.log)
          .parse($0, key: "items.\(key)")
      }
    }
    var item = own
    item.due = placed.due.flatMap {
      ConditionParser(own: own, items: items, isMetWhen: true, log: placed.log).due($0, key: "items.due")
    }
    item.partOf = placed.partOf.flatMap {
      ConditionParser(own: own, items: items, isMetWhen: false, log: placed.log).whole($0, key: "items.part_of")
    }
    let counts = ConditionParser(own: own, items: items, isMetWhen: false, log: placed.log)
    let among = placed.among.map { $0.elements ?? [$0] } ?? []
    item.among = among.isEmpty ? nil : among.compactMap { counts.bound($0, key: "items.among", isFact: false) }
    item.sameAs = placed.sameAs.flatMap { counts.bound($0, key: "items.same_as", isFact: true) }
    item.appliesWhen = condition(placed.appliesWhen, "applies_when")
    item.metWhen = condition(placed.metWhen, "met_when")
    item.certainWhen = condition(placed.certainWhen, "certain_when")
    for (index, nodes) in placed.editions.enumerated() {
      item.editions?[index].appliesWhen = condition(nodes.appliesWhen, "applies_when")
      item.editions?[index].metWhen = condition(nodes.metWhen, "met_when")
    }
    return item
  }
}
