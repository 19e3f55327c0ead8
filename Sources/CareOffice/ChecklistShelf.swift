public import CareCore
import CareChecklists
import CareMessages

/// The checklists in force on this machine: the built-in ones, with the user's own folder laid over them. Needs no
/// database.
public struct ChecklistShelf: Sendable {
  private let folders: [String]
  let language: Language

  /// Reads no file yet; of the setup only the folder and the language are used.
  public init(_ setup: Desk.Setup) {
    // The law comes before the office's own wording of it.
    folders = [setup.lawFolder, setup.checklistFolder].compactMap(\.self)
    language = Language(rawValue: setup.language) ?? .vietnamese
  }

  /// Everything, where there is no problem.
  ///
  /// - Throws: ``Failures`` with every problem of every file.
  func catalog() throws -> ChecklistCatalog {
    let catalog = try rawCatalog()
    if !catalog.problems.isEmpty {
      throw Failures(catalog.problems.map { $0.failure(language) })
    }
    return catalog
  }

  /// The requirements by id; what cannot be read is left out.
  func requirements() -> [String: Requirement] {
    guard let catalog = try? rawCatalog() else { return [:] }
    return Dictionary(catalog.requirements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Everything as it was read, with its problems.
  ///
  /// - Parameter paths: Further files or folders laid over the user's own.
  func rawCatalog(adding paths: [String] = []) throws -> ChecklistCatalog {
    let own = folders + paths
    // A folder of law holds tables too, which the book of law reads.
    let files = try LayeredFiles.read("checklists/", over: own) { !LawBook.isTable($0) }
    if own.isEmpty { return ChecklistCatalog(files: files) }
    let builtIn = ChecklistCatalog(files: try LayeredFiles.read("checklists/requirements/", over: []))
    return ChecklistCatalog(
      files: files,
      known: Dictionary(builtIn.requirements.map { ($0.id, $0.quote) }, uniquingKeysWith: { first, _ in first }))
  }

  /// By id.
  public func checklists() throws -> [Checklist] {
    try catalog().checklists.sorted { ($0.id, $0.version) < ($1.id, $1.version) }
  }

  /// - Throws: ``Failure`` ``FailureCode/noSuchChecklist``.
  public func checklist(_ id: String) throws -> Checklist {
    let catalog = try catalog()
    guard let found = catalog.checklist(id) else {
      let known = Set(catalog.checklists.map(\.id)).sorted().joined(separator: ", ")
      throw Failure(.noSuchChecklist, ["id": id, "known": known])
    }
    return found
  }

  /// What a check of all files found.
  package struct Checked {
    package struct Problem {
      package let failure: Failure
      package var json: JSON {
        .object(
          ["file", "line", "column", "key", "reason"].map { key in
            let text = failure.arguments[key]
            return (key, ["line", "column"].contains(key) ? JSON(text.flatMap(Int.init)) : JSON(text))
          })
      }
    }
    package let checklists: Int
    package let items: Int
    package let requirements: Int
    package let problems: [Problem]
  }

  /// Checks the built-in files, the user's folder and further files or folders together.
  package func check(_ paths: [String]) throws -> Checked {
    let catalog = try rawCatalog(adding: paths)
    return Checked(
      checklists: catalog.checklists.count, items: Set(catalog.checklists.flatMap { $0.items.map(\.id) }).count,
      requirements: catalog.requirements.count,
      problems: catalog.problems.map { Checked.Problem(failure: $0.failure(language)) })
  }
}

extension ChecklistProblem {
  /// As a failure with a sentence.
  func failure(_ language: Language) -> Failure {
    Failure(
      .checklistsInvalid,
      [
        "file": file, "line": String(line), "column": String(column), "key": key,
        "reason": sentence(language),
      ])
  }
}

extension Desk {
  /// - Throws: ``Failure`` ``FailureCode/noSuchChecklist``.
  public func checklist(_ id: String) throws -> Checklist { try shelf.checklist(id) }
}

extension Checklist {
  /// As INTERFACE.md fixes it, with what a form needs besides.
  package var json: JSON {
    let requirements = requirementsByID
    return .object([
      ("checklist_id", .string(id)), ("version", .string(version)), ("title", .string(title)),
      ("valid_from", JSON(validFrom)), ("valid_to", JSON(validTo)),
      ("applies_to", .array(groups.map { .string($0.rawValue) })), ("license_class", JSON(term: licenseClass)),
      (
        "items",
        .array(
          sections.flatMap { section in
            section.items.map { item in
              .object([
                ("item_id", .string(item.id)), ("section_id", .string(section.id)),
                ("question", .string(item.question)), ("answer_type", JSON(term: item.answerType)),
                ("unit", JSON(item.unit)), ("required", .boolean(item.isRequired)),
                ("requirement_ids", .array(item.requirementIDs.map(JSON.string))),
                ("severity", JSON(term: item.severity)), ("reversed", .boolean(item.isReversed)),
                ("child_safety", .boolean(item.concernsChildSafety)),
                ("doubt", JSON(term: item.doubt)),
                ("since", .array((item.editions ?? []).map(\.json))),
                // That of the least certain of its requirements.
                (
                  "reading",
                  JSON(
                    term: item.requirementIDs.compactMap { requirements[$0]?.reading }
                      .reduce(ReadingStatus.read) { $0.weaker($1) })
                ),
                (
                  "choices",
                  .array(item.choices.map { .object([("id", .string($0.id)), ("label", .string($0.label))]) })
                ),
                ("verify", JSON(item.verify)), ("remedy", JSON(item.remedy)),
              ])
            }
          })
      ),
    ])
  }
}

extension ItemEdition {
  /// What reads differently from a day on; the rest is null.
  fileprivate var json: JSON {
    .object([
      ("from", JSON(from)), ("question", JSON(question)), ("verify", JSON(verify)), ("finding", JSON(finding)),
      ("remedy", JSON(remedy)),
    ])
  }
}
