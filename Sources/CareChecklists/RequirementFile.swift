internal import CareCore
internal import CareFiles

/// A file with the requirements of one legal text.
struct RequirementFile {
  private static let documentKeys = ["number", "short", "name"]
  private static let keys = [
    "id", "article", "clause", "point", "quote", "topic", "groups", "license_class", "duty_bearer", "reversed",
    "in_force", "reading", "present_office", "note", "core", "source",
  ]

  struct Placed {
    let requirement: Requirement
    let position: FilePosition
    let quotePosition: FilePosition
  }

  private(set) var requirements: [Placed] = []
  /// What the text says without laying a duty on anybody that an inspection could ask: reasons and terms cite it.
  private(set) var statements: [Placed] = []

  init(_ root: FileNode, log: ChecklistLog) {
    guard let reader = NodeReader(root, keys: ["document", "requirements", "statements"], log: log.values) else {
      return
    }
    let document = reader.requiredNode("document").flatMap {
      NodeReader($0, keys: Self.documentKeys, path: "document", log: log.values)
    }
    let head = Citation(
      document: document?.requiredText("number") ?? "", short: document?.requiredText("short") ?? "",
      name: document?.requiredText("name") ?? "")
    requirements = Self.placed(reader.requiredElements("requirements"), "requirements", head: head, log: log)
    if reader.has("statements") {
      statements = Self.placed(reader.requiredElements("statements"), "statements", head: head, log: log)
    }
  }

  private static func placed(_ nodes: [FileNode], _ path: String, head: Citation, log: ChecklistLog) -> [Placed] {
    nodes.compactMap { node in
      guard let entry = NodeReader(node, keys: keys, path: path, log: log.values),
        let requirement = requirement(entry, head: head, log: log)
      else { return nil }
      return Placed(
        requirement: requirement, position: entry.position(of: "id"), quotePosition: entry.position(of: "quote"))
    }
  }

  private static func requirement(_ entry: NodeReader, head: Citation, log: ChecklistLog) -> Requirement? {
    let id = entry.requiredText("id")
    if let id, !IdentifierText.isReference(id) {
      log.add(.badIdentifier, at: entry.position(of: "id"), key: entry.path("id"), ["id": id])
    }
    let citation = Citation(
      document: head.document, short: head.short, name: head.name, article: entry.text("article"),
      clause: entry.text("clause"), point: entry.text("point"))
    let quote = entry.requiredText("quote")
    let topic = entry.requiredValue("topic", of: Topic.self)
    _ = entry.requiredElements("groups")
    let groups = entry.values("groups", of: FacilityGroup.self)
    let licenseClass = entry.value("license_class", of: LicenseClass.self)
    let dutyBearer = entry.value("duty_bearer", of: DutyBearer.self)
    let isReversed = entry.flag("reversed", default: false)
    let inForce = inForce(entry, document: head.document, log: log)
    let reading = entry.requiredValue("reading", of: ReadingStatus.self)
    let presentOffice = entry.text("present_office")
    let note = entry.text("note")
    let isCore = entry.flag("core", default: true)
    let source = source(entry, log: log)
    guard let id, let quote, let topic, let reading else { return nil }
    return Requirement(
      id: id, citation: citation, quote: quote, topic: topic, groups: groups, licenseClass: licenseClass,
      dutyBearer: dutyBearer ?? .facility, isReversed: isReversed, inForce: inForce, reading: reading,
      presentOffice: presentOffice, note: note, isCore: isCore, source: source)
  }

  private static func inForce(_ entry: NodeReader, document: String, log: ChecklistLog) -> InForce {
    let year = year(ofNumber: document)
    guard let node = entry.node("in_force"),
      let reader = NodeReader(
        node, keys: ["from", "issued", "to", "amended_by", "amounts_from", "runs_on"], path: entry.path("in_force"),
        log: log.values)
    else { return InForce(notBefore: year) }
    let (from, issued, to) = (reader.day("from"), reader.day("issued"), reader.day("to"))
    let notBefore = from == nil && issued == nil ? year : nil
    if let from, let to, to < from {
      log.add(
        .datesReversed, at: reader.position(of: "to"), key: reader.path("to"),
        ["from": from.shortText, "to": to.shortText])
    }
    return InForce(
      from: from, issued: issued, notBefore: notBefore, to: to, amendedBy: reader.text("amended_by"),
      amountsFrom: reader.day("amounts_from"), runsOn: reader.flag("runs_on", default: false))
  }

  /// The first day of the year in a number as `68/2020/QH14`; `nil` where it has none.
  private static func year(ofNumber number: String) -> CalendarDay? {
    number.split(separator: "/").first { $0.count == 4 && $0.allSatisfy(\.isNumber) }
      .flatMap { CalendarDay("\($0)-01-01") }
  }

  private static func source(_ entry: NodeReader, log: ChecklistLog) -> Requirement.Source? {
    guard let node = entry.node("source"),
      let reader = NodeReader(
        node, keys: ["repository", "path", "marker", "kind"], path: entry.path("source"), log: log.values)
    else { return nil }
    return Requirement.Source(
      repository: reader.text("repository"), path: reader.text("path"), marker: reader.text("marker"),
      kind: reader.text("kind"))
  }
}
