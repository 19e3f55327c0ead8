public import CareCore
package import CareFiles

/// `tables/inspection-regimes.yaml` → ``InspectionRegimes``, with every problem of the file at once.
package enum InspectionRegimesFile {
  package struct Problems: TableProblems {
    package let all: [FileProblem]
  }

  package static func read(_ root: FileNode) throws -> InspectionRegimes {
    let log = ProblemLog()
    var rows: [InspectionRegimes.Row] = []
    if let file = NodeReader(root, keys: ["inspection_regimes"], log: log) {
      rows = file.requiredElements("inspection_regimes").compactMap { row($0, log) }
    }
    if !log.problems.isEmpty { throw Problems(all: log.problems) }
    return InspectionRegimes(rows: rows)
  }

  private static let keys = ["regime", "bodies", "bases", "from", "to", "citation", "source", "reading"]

  private static func row(_ node: FileNode, _ log: ProblemLog) -> InspectionRegimes.Row? {
    guard let row = NodeReader(node, keys: keys, path: "inspection_regimes", log: log),
      let regime = row.requiredValue("regime", of: InspectionRegime.self), let inForce = row.inForce(),
      let citation = row.requiredText("citation"), let source = row.requiredText("source"),
      let reading = row.requiredValue("reading", of: Certainty.self)
    else { return nil }
    _ = row.requiredElements("bodies")
    return InspectionRegimes.Row(
      regime: regime, bodies: row.values("bodies"), bases: row.values("bases"), inForce: inForce, citation: citation,
      source: source, reading: reading)
  }
}

extension Desk {
  /// Which law an inspection is under, by body, basis and day of the decision.
  public var inspectionRegimes: InspectionRegimes { law.inspectionRegimes }
}
