internal import CareCore
internal import CareFiles

/// A file with the requirements of one legal text.
struct RequirementFile {
  private static let documentKeys = ["number", "short", "name", "unconfirmed", "set_aside"]
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

  /// What the head of a file says of the force of all its requirements.
  private struct Force {
    /// Nothing that was seen confirms that the text still binds.
    var isUnconfirmed = false
    /// Articles, or single requirements, that a later text sets aside without repealing them.
    var setAside: [(articles: [String], requirements: [String], InForce.SetAside)] = []
    /// The single requirements among them, with their places.
    var named: [(id: String, position: FilePosition)] = []

    init(_ document: NodeReader?) {
      isUnconfirmed = document?.flag("unconfirmed", default: false) ?? false
      for node in document?.elements("set_aside") ?? [] {
        guard
          let row = NodeReader(
            node, keys: ["articles", "requirements", "from", "to", "citation", "reading"], path: "document.set_aside",
            log: document?.log ?? ProblemLog()),
          let from = row.requiredDay("from"), let citation = row.requiredText("citation"),
          let certainty = row.requiredValue("reading", of: Certainty.self)
        else { continue }
        let own = row.texts("requirements")
        let requirements = own.map(\.text)
        named += own.map { ($0.text, $0.position) }
        setAside.append(
          (
            row.texts("articles", isRequired: requirements.isEmpty).map(\.text), requirements,
            InForce.SetAside(from: from, to: row.day("to"), citation: citation, certainty: certainty)
          ))
      }
    }

    /// What sets a requirement or its article aside on the day after its last one.
    func setAside(_ id: String, _ article: String?, after last: CalendarDay?) -> InForce.SetAside? {
      guard let next = last?.adding(days: 1) else { return nil }
      let rows = setAside.filter { $0.2.from == next }
      // A row of its own goes before that of the whole article.
      let own = rows.first { $0.requirements.contains(id) }
      return (own ?? rows.first { row in article.map(row.articles.contains) ?? false })?.2
    }
  }

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
    let force = Force(document)
    requirements = Self.placed(reader.requiredElements("requirements"), "requirements", head, force, log: log)
    if reader.has("statements") {
      statements = Self.placed(reader.requiredElements("statements"), "statements", head, force, log: log)
    }
    let known = (requirements + statements).map(\.requirement.id)
    for (id, position) in force.named where !known.contains(id) {
      log.addUnknown(.unknownRequirement, id, known: { known }, at: position, key: "document.set_aside.requirements")
    }
  }

  private static func placed(
    _ nodes: [FileNode], _ path: String, _ head: Citation, _ force: Force, log: ChecklistLog
  ) -> [Placed] {
    nodes.compactMap { node in
      guard let entry = NodeReader(node, keys: keys, path: path, log: log.values),
        let requirement = requirement(entry, head, force, log: log)
      else { return nil }
      return Placed(
        requirement: requirement, position: entry.position(of: "id"), quotePosition: entry.position(of: "quote"))
    }
  }

  private static func requirement(_ entry: NodeReader, _ head: Citation, _ force: Force, log: ChecklistLog)
    -> Requirement?
  {
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
    let inForce = inForce(entry, head.document, force, id ?? "", article: citation.article, log: log)
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

  private static func inForce(
    _ entry: NodeReader, _ document: String, _ force: Force, _ id: String, article: String?, log: ChecklistLog
  ) -> InForce {
    let year = year(ofNumber: document)
    guard let node = entry.node("in_force"),
      let reader = NodeReader(
        node, keys: ["from", "issued", "to", "amended_by", "amounts_from", "runs_on"], path: entry.path("in_force"),
        log: log.values)
    else { return InForce(notBefore: year, isUnconfirmed: force.isUnconfirmed) }
    let (from, issued, to) = (reader.day("from"), reader.day("issued"), reader.day("to"))
    let notBefore = from == nil && issued == nil ? year : nil
    if let from, let to, to < from {
      log.add(
        .datesReversed, at: reader.position(of: "to"), key: reader.path("to"),
        ["from": from.shortText, "to": to.shortText])
    }
    let runsOn = reader.flag("runs_on", default: false)
    return InForce(
      from: from, issued: issued, notBefore: notBefore, to: to, amendedBy: reader.text("amended_by"),
      amountsFrom: reader.day("amounts_from"), runsOn: runsOn,
      setAside: runsOn ? nil : force.setAside(id, article, after: to), isUnconfirmed: force.isUnconfirmed && to == nil)
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
