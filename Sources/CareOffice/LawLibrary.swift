public import CareCore
import CareChecklists
package import CareMessages

/// The requirements in force on this machine, with the items that ask them.
public struct LawLibrary: Sendable {
  /// In the order of the files.
  public let requirements: [Requirement]
  /// What the texts say besides, without a duty that an item could ask.
  public let statements: [Requirement]
  /// Every item that asks one of them, in the order of the files.
  package let items: [ChecklistItem]
  private let askers: [String: [Asker]]
  private let statementIDs: Set<String>

  /// Requirements, then statements.
  public var all: [Requirement] { requirements + statements }

  /// An item that asks a requirement.
  public struct Asker: Hashable, Sendable {
    /// As it is asked.
    public let item: ChecklistItem
    /// The checklists it stands in, by id; empty for an item that waits in the library.
    public let checklists: [String]
  }

  init(_ catalog: ChecklistCatalog) {
    requirements = catalog.requirements
    items = catalog.items
    statements = catalog.statements
    statementIDs = Set(statements.map(\.id))
    var places: [String: Set<String>] = [:]
    for checklist in catalog.checklists {
      for item in checklist.items { places[item.id, default: []].insert(checklist.id) }
    }
    var askers: [String: [Asker]] = [:]
    for item in catalog.items {
      let asker = Asker(item: item, checklists: (places[item.id] ?? []).sorted())
      for id in item.requirementIDs { askers[id, default: []].append(asker) }
    }
    self.askers = askers
  }

  /// The items that ask a requirement, in the order of the files.
  public func askers(of requirement: Requirement) -> [Asker] { askers[requirement.id] ?? [] }

  /// What stands at a place of the law, or has an id.
  ///
  /// - Throws: ``Failure`` ``FailureCode/noSuchRequirement``.
  public func requirements(at text: String) throws -> [Requirement] {
    let reference = LawReference(text)
    let found = reference.matches(in: all)
    if text.allSatisfy(\.isWhitespace) || found.isEmpty { throw Failure(.noSuchRequirement, ["reference": text]) }
    return found
  }

  /// Of several places named together those at which the catalog has nothing; `nil` where there are none.
  package func missingText(at text: String, _ language: Language) -> String? {
    let missing = LawReference(text).missing(in: all)
    return missing.isEmpty
      ? nil : Term.lawPlacesMissing.text(language, ["list": missing.joined(separator: ", ")])
  }

  /// Requirements with all the words in quote, name, place, note or present office, in any marks; those that have them
  /// as one phrase in the quote first.
  public func search(_ text: String) -> [Requirement] {
    let phrase = VietnameseText.folded(text)
    let words = phrase.split(separator: " ")
    if words.isEmpty { return [] }
    var (exact, loose) = ([Requirement](), [Requirement]())
    for requirement in all {
      if VietnameseText.folded(requirement.quote).contains(phrase) {
        exact.append(requirement)
        continue
      }
      let citation = requirement.citation
      let all = VietnameseText.folded(
        [requirement.quote, citation.text(withName: true), requirement.note ?? "", requirement.presentOffice ?? ""]
          .joined(separator: " "))
      if words.allSatisfy(all.contains) { loose.append(requirement) }
    }
    return exact + loose
  }
}

extension ChecklistShelf {
  /// - Throws: ``Failures`` with every problem of every file.
  public func law() throws -> LawLibrary { LawLibrary(try catalog()) }
}

// MARK: - Output

extension LawLibrary {
  /// The columns of listings of requirements.
  package static let columns: [ColumnKey] = [
    .requirementID, .citations, .quote, .topic, .core, .appliesTo, .dutyBearer, .from, .to, .reading, .presentOffice,
    .note, .items,
  ]

  /// - Parameter isForPeople: With the marks that say in words how surely it was read; machines have ``ColumnKey/reading``.
  package func row(_ requirement: Requirement, _ language: Language, isForPeople: Bool = true) -> DataRow {
    DataRow([
      .requirementID: .text(requirement.id),
      .citations: .list([isForPeople ? requirement.markedCitation(language) : requirement.citation.text()]),
      .quote: .text(requirement.quote), .topic: Field(term: requirement.topic), .core: .boolean(requirement.isCore),
      .appliesTo: .text(requirement.groups.map(\.rawValue).joined(separator: ", ")),
      .dutyBearer: Field(term: requirement.dutyBearer), .from: Field(requirement.inForce.from),
      .to: Field(requirement.inForce.to), .reading: Field(term: requirement.reading),
      .presentOffice: Field(requirement.presentOffice), .note: Field(requirement.note),
      .items: .integer(askers(of: requirement).count),
    ])
  }

  package func json(_ requirement: Requirement) -> JSON {
    let (citation, inForce) = (requirement.citation, requirement.inForce)
    return .object([
      ("requirement_id", .string(requirement.id)), ("citation", .string(citation.text())),
      ("document", .string(citation.document)), ("name", .string(citation.name)), ("article", JSON(citation.article)),
      ("clause", JSON(citation.clause)), ("point", JSON(citation.point)), ("quote", .string(requirement.quote)),
      ("statement", .boolean(statementIDs.contains(requirement.id))),
      ("topic", JSON(term: requirement.topic)), ("core", .boolean(requirement.isCore)),
      ("applies_to", .array(requirement.groups.map { .string($0.rawValue) })),
      ("license_class", JSON(term: requirement.licenseClass)), ("duty_bearer", JSON(term: requirement.dutyBearer)),
      ("reversed", .boolean(requirement.isReversed)), ("in_force_from", JSON(inForce.from)),
      ("in_force_to", JSON(inForce.to)), ("runs_on", .boolean(inForce.runsOn)),
      ("force_confirmed", .boolean(!inForce.isUnconfirmed)), ("set_aside", inForce.setAside.map(\.json) ?? .null),
      ("amounts_from", JSON(inForce.amountsFrom)), ("amended_by", JSON(inForce.amendedBy)),
      ("reading", JSON(term: requirement.reading)), ("present_office", JSON(requirement.presentOffice)),
      ("note", JSON(requirement.note)),
      (
        "items",
        .array(
          askers(of: requirement).map { asker in
            .object([
              ("item_id", .string(asker.item.id)), ("question", .string(asker.item.question)),
              ("checklists", .array(asker.checklists.map(JSON.string))),
            ])
          })
      ),
    ])
  }

  /// As lines to be wrapped.
  ///
  /// - Parameter amendments: What may have changed it on some days.
  package func lines(_ requirement: Requirement, amendments: [LicensingLaw.Amendment], _ language: Language) -> [String]
  {
    let citation = requirement.citation
    func line(_ column: ColumnKey, _ text: String?) -> String? { text.map { "\(column.label(language)): \($0)" } }
    var lines = [
      requirement.markedCitation(language), citation.name, "“\(requirement.quote)”",
      line(.requirementID, requirement.id), line(.inForce, requirement.inForce.text(language)),
      line(
        .reading,
        [requirement.reading.label(language), requirement.source?.kind].compactMap(\.self).joined(separator: "; ")),
      line(.dutyBearer, requirement.dutyBearer.label(language)),
      line(.appliesTo, requirement.groups.map { $0.label(language) }.joined(separator: "; ")),
      line(.presentOffice, requirement.presentOffice), line(.note, requirement.note),
    ].compactMap(\.self)
    lines += amendments.map {
      LawTerm.amendmentLine.text(language, ["span": $0.span.text(language), "law": $0.text(language)])
    }
    if statementIDs.contains(requirement.id) { return lines + [Term.statementOfLaw.text(language)] }
    let askers = askers(of: requirement)
    lines.append(askers.isEmpty ? Term.askedByNothing.text(language) : Term.askedBy.text(language))
    lines += askers.map { asker in
      let places = asker.checklists.isEmpty ? Term.none.text(language) : asker.checklists.joined(separator: ", ")
      return "– \(asker.item.id): \(asker.item.question) (\(places))"
    }
    return lines
  }
}

extension InForce.SetAside {
  fileprivate var json: JSON {
    .object([
      ("from", JSON(from)), ("to", JSON(to)), ("citation", .string(citation)), ("certainty", JSON(term: certainty)),
    ])
  }
}
