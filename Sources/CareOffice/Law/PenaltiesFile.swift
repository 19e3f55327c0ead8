package import CareCore
package import CareFiles

/// `tables/penalties.yaml` → ``PenaltyAdvice``, with every problem of the file at once.
package enum PenaltiesFile {
  package struct Problems: TableProblems {
    package let all: [FileProblem]
  }

  package static func read(_ root: FileNode) throws -> [PenaltyAdvice] {
    let log = ProblemLog()
    var rows: [PenaltyAdvice] = []
    if let file = NodeReader(root, keys: ["document", "from", "penalties"], log: log),
      let document = file.requiredText("document"), let from = file.requiredDay("from")
    {
      rows = file.requiredElements("penalties").compactMap { row($0, document, from, log) }
    }
    if !log.problems.isEmpty { throw Problems(all: log.problems) }
    return rows
  }

  private static func row(_ node: FileNode, _ document: String, _ from: CalendarDay, _ log: ProblemLog)
    -> PenaltyAdvice?
  {
    let keys = ["place", "acts", "least", "most", "from", "to", "requirements", "source"]
    guard let row = NodeReader(node, keys: keys, path: "penalties", log: log), let place = row.requiredText("place"),
      row.requiredNode("least") != nil, let least = row.integer("least"), row.requiredNode("most") != nil,
      let most = row.integer("most"), least <= most, let source = row.requiredText("source"),
      let inForce = row.inForce()
    else { return nil }
    return PenaltyAdvice(
      citation: "\(document), \(place)", acts: row.texts("acts", isRequired: true).map(\.text), amounts: least...most,
      inForce: InForce(from: inForce.from ?? from, to: inForce.to),
      requirementIDs: row.texts("requirements", isRequired: true).map(\.text), source: source)
  }
}
