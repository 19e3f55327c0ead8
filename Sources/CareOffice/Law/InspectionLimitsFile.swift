import CareCore
import CareFiles

/// `tables/inspection-limits.yaml` → ``InspectionLimits``.
enum InspectionLimitsFile {
  private static let keys = [
    "regime", "body", "from", "to", "days", "extension_days", "citation", "source", "checked",
  ]

  static func row(_ node: FileNode, _ log: ProblemLog) -> LawTable<InspectionLimits.Row>.Placed? {
    guard let row = NodeReader(node, keys: keys, path: "limits", log: log),
      let regime = row.requiredValue("regime", of: InspectionRegime.self),
      let body = row.requiredValue("body", of: InspectingBody.self), row.requiredNode("days") != nil,
      let days = row.integer("days", in: Deadline.amounts), let citation = row.requiredText("citation"),
      let source = row.requiredText("source"), let span = row.span()
    else { return nil }
    let reading = row.checked()
    let limit = InspectionLimits.Row(
      regime: regime, body: body, span: span, days: days,
      extensionDays: row.integer("extension_days", in: Deadline.amounts), citation: citation, source: source,
      isChecked: reading == .read)
    return LawTable.Placed(
      limit, row,
      LawEntry(
        .limits, "\(regime.rawValue) \(body.rawValue)", span, citation: citation, certainty: reading,
        content: .days(days, extension: limit.extensionDays)))
  }
}
