import CareCore
import CareFiles

/// `tables/inspection-limits.yaml` → ``InspectionLimits``.
enum InspectionLimitsFile {
  private static let keys = [
    "regime", "body", "bases", "from", "to", "days", "extension_days", "citation", "source", "reading",
  ]

  static func row(_ node: FileNode, _ log: ProblemLog) -> LawTable<InspectionLimits.Row>.Placed? {
    guard let row = NodeReader(node, keys: keys, path: "limits", log: log),
      let regime = row.requiredValue("regime", of: InspectionRegime.self),
      let body = row.requiredValue("body", of: InspectingBody.self), row.requiredNode("days") != nil,
      let days = row.integer("days", in: Deadline.amounts), let citation = row.requiredText("citation"),
      let source = row.requiredText("source"), let span = row.span(),
      let reading = row.requiredValue("reading", of: Certainty.self)
    else { return nil }
    let bases = row.values("bases", of: InspectionBasis.self)
    let id = "\(regime.rawValue) \(body.rawValue)"
    let onBases = bases.map(\.rawValue).joined(separator: ", ")
    // One limit for one decision: a row of any basis is one of each.
    let groups = (bases.isEmpty ? InspectionBasis.allCases : bases).map { "\(id) \($0.rawValue)" }
    let limit = InspectionLimits.Row(
      regime: regime, body: body, bases: bases, span: span, days: days,
      extensionDays: row.integer("extension_days", in: Deadline.amounts), citation: citation, source: source,
      reading: reading)
    return LawTable.Placed(
      limit, row,
      LawEntry(
        .limits, [id, onBases].filter { !$0.isEmpty }.joined(separator: " "), span, citation: citation,
        certainty: reading,
        content: .days(days, extension: limit.extensionDays)),
      groups: groups)
  }
}
