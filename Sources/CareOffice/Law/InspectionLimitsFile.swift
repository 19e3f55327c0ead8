package import CareCore
package import CareFiles

/// `tables/inspection-limits.yaml` → ``InspectionLimits``, with every problem of the file at once.
package enum InspectionLimitsFile {
  package struct Problems: TableProblems {
    package let all: [FileProblem]
  }

  package static func read(_ root: FileNode) throws -> InspectionLimits {
    let log = ProblemLog()
    var limits = InspectionLimits()
    if let file = NodeReader(root, keys: ["limits"], log: log) {
      limits.rows = file.requiredElements("limits").compactMap { row($0, log) }
    }
    if !log.problems.isEmpty { throw Problems(all: log.problems) }
    return limits
  }

  private static let keys = [
    "regime", "body", "from", "to", "days", "extension_days", "citation", "source", "checked",
  ]

  private static func row(_ node: FileNode, _ log: ProblemLog) -> InspectionLimits.Row? {
    guard let row = NodeReader(node, keys: keys, path: "limits", log: log),
      let regime = row.requiredValue("regime", of: InspectionRegime.self),
      let body = row.requiredValue("body", of: InspectingBody.self), row.requiredNode("days") != nil,
      let days = row.integer("days"), let citation = row.requiredText("citation"),
      let source = row.requiredText("source"), let inForce = row.inForce()
    else { return nil }
    return InspectionLimits.Row(
      regime: regime, body: body, from: inForce.from, to: inForce.to, days: days,
      extensionDays: row.integer("extension_days"), citation: citation, source: source,
      isChecked: row.flag("checked", default: false))
  }
}
