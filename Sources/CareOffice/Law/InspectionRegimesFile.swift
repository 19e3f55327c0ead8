public import CareCore
import CareFiles

/// `tables/inspection-regimes.yaml` → ``InspectionRegimes``.
enum InspectionRegimesFile {
  private static let keys = ["regime", "bodies", "bases", "from", "to", "citation", "source", "reading"]

  static func row(_ node: FileNode, _ log: ProblemLog) -> LawTable<InspectionRegimes.Row>.Placed? {
    guard let row = NodeReader(node, keys: keys, path: "inspection_regimes", log: log),
      let regime = row.requiredValue("regime", of: InspectionRegime.self), let span = row.span(),
      let citation = row.requiredText("citation"), let source = row.requiredText("source"),
      let reading = row.requiredValue("reading", of: Certainty.self)
    else { return nil }
    _ = row.requiredElements("bodies")
    let (bodies, bases) = (
      row.values("bodies", of: InspectingBody.self), row.values("bases", of: InspectionBasis.self)
    )
    let onBases = bases.map(\.rawValue).joined(separator: ", ")
    return LawTable.Placed(
      InspectionRegimes.Row(
        regime: regime, bodies: bodies, bases: bases, span: span, citation: citation, source: source, reading: reading),
      row,
      LawEntry(
        .inspectionRegimes, (bodies.map(\.rawValue) + [onBases]).filter { !$0.isEmpty }.joined(separator: ", "), span,
        citation: citation, certainty: reading, content: .inspectionRegime(regime)),
      // One regime for one decision: a row of any basis is one of each.
      groups: bodies.flatMap { body in
        (bases.isEmpty ? InspectionBasis.allCases : bases).map { "\(body.rawValue) \($0.rawValue)" }
      })
  }
}

extension Desk {
  /// Which law an inspection is under, by body, basis and day of the decision.
  public var inspectionRegimes: InspectionRegimes { law.inspectionRegimes }
}
