internal import CareCore
internal import CareFiles

/// The file that says why some requirements are asked by no checklist, and whose duty they are.
struct CoverageFile {
  struct Placed {
    let note: CoverageNote
    let position: FilePosition
    let log: ChecklistLog
  }

  private(set) var notes: [Placed] = []
  private(set) var groups: [GroupNote] = []

  init(_ root: FileNode, log: ChecklistLog) {
    guard let reader = NodeReader(root, keys: ["coverage", "groups_without_checklist"], log: log.values)
    else { return }
    for node in reader.requiredElements("coverage") {
      guard
        let entry = NodeReader(
          node, keys: ["requirement", "groups", "bearer", "reason", "from", "to"], path: "coverage", log: log.values)
      else { continue }
      let (id, bearer, reason) = (
        entry.requiredText("requirement"), entry.requiredText("bearer"), entry.requiredText("reason")
      )
      let groups = entry.has("groups") ? entry.values("groups", of: FacilityGroup.self) : FacilityGroup.allCases
      guard let id, let bearer, let reason else { continue }
      notes.append(
        Placed(
          note: CoverageNote(
            requirementID: id, groups: groups, bearer: bearer, reason: reason, from: entry.day("from"),
            to: entry.day("to")),
          position: entry.position(of: "requirement"), log: log))
    }
    guard reader.has("groups_without_checklist") else { return }
    for node in reader.requiredElements("groups_without_checklist") {
      let path = "groups_without_checklist"
      guard let entry = NodeReader(node, keys: ["group", "bearer", "reason"], path: path, log: log.values)
      else { continue }
      let group = entry.requiredValue("group", of: FacilityGroup.self)
      let (bearer, reason) = (entry.requiredText("bearer"), entry.requiredText("reason"))
      if let group, let bearer, let reason { groups.append(GroupNote(group: group, bearer: bearer, reason: reason)) }
    }
  }
}
