internal import CareCore
internal import CareFiles

/// A file with one checklist. It names its items, which stand elsewhere.
struct ChecklistFile {
  private static let keys = [
    "checklist", "version", "title", "valid_from", "valid_to", "groups", "license_class", "sections",
  ]

  struct Section {
    let id: String
    let title: String
    let items: [Entry]
  }

  /// An item by its id; the checklist may ask it only from a day on.
  struct Entry {
    let id: String
    let from: CalendarDay?
    let position: FilePosition
  }

  let id: String
  let version: String
  let title: String
  let validFrom: CalendarDay
  let validTo: CalendarDay?
  let groups: [FacilityGroup]
  let licenseClass: LicenseClass?
  let sections: [Section]
  let position: FilePosition
  let log: ChecklistLog

  init?(_ root: FileNode, log: ChecklistLog) {
    guard let reader = NodeReader(root, keys: Self.keys, log: log.values) else { return nil }
    let id = reader.requiredText("checklist")
    if let id, !IdentifierText.isKebab(id) {
      log.add(.badIdentifier, at: reader.position(of: "checklist"), key: "checklist", ["id": id])
    }
    let version = reader.requiredText("version")
    let title = reader.requiredText("title")
    let validFrom = reader.requiredDay("valid_from")
    let validTo = reader.day("valid_to")
    if let validFrom, let validTo, validTo < validFrom {
      log.add(
        .datesReversed, at: reader.position(of: "valid_to"), key: "valid_to",
        ["from": validFrom.shortText, "to": validTo.shortText])
    }
    _ = reader.requiredElements("groups")
    groups = reader.values("groups", of: FacilityGroup.self)
    licenseClass = reader.value("license_class", of: LicenseClass.self)
    sections = Self.sections(reader, log: log)
    position = reader.position(of: "checklist")
    self.log = log
    guard let id, let version, let title, let validFrom else { return nil }
    self.id = id
    self.version = version
    self.title = title
    self.validFrom = validFrom
    self.validTo = validTo
  }

  /// `room-area`, or `{id: care-plan-in-file, from: 2026-10-05}`.
  private static func entry(_ node: FileNode, log: ChecklistLog) -> Entry? {
    if let scalar = node.scalar {
      return Entry(id: NodeReader.normalized(scalar.text), from: nil, position: node.position)
    }
    guard let entry = NodeReader(node, keys: ["id", "from"], path: "sections.items", log: log.values),
      let id = entry.requiredText("id")
    else { return nil }
    return Entry(id: id, from: entry.day("from"), position: entry.position)
  }

  private static func sections(_ reader: NodeReader, log: ChecklistLog) -> [Section] {
    var seen: Set<String> = []
    return reader.requiredElements("sections").compactMap { node in
      guard let entry = NodeReader(node, keys: ["id", "title", "items"], path: "sections", log: log.values)
      else { return nil }
      let id = entry.requiredText("id")
      let title = entry.requiredText("title")
      let items = entry.requiredElements("items").compactMap { Self.entry($0, log: log) }
      guard let id, let title else { return nil }
      let (position, key) = (entry.position(of: "id"), entry.path("id"))
      if !IdentifierText.isKebab(id) { log.add(.badIdentifier, at: position, key: key, ["id": id]) }
      if !seen.insert(id).inserted { log.add(.duplicateSection, at: position, key: key, ["id": id]) }
      return Section(id: id, title: title, items: items)
    }
  }
}
