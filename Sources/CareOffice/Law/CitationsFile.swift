import CareCore
import CareFiles

/// `tables/citations.yaml` → ``LawCitations``.
enum CitationsFile {
  private static let keys = ["point", "from", "to", "citation", "citation_en", "reading", "source", "days"]

  static func row(_ node: FileNode, _ log: ProblemLog) -> LawTable<LawCitation>.Placed? {
    guard let row = NodeReader(node, keys: keys, path: "citations", log: log),
      let point = row.requiredValue("point", of: LawCitation.Point.self), let citation = row.requiredText("citation"),
      let reading = row.requiredValue("reading", of: Certainty.self), let source = row.requiredText("source"),
      let span = row.span()
    else { return nil }
    if point.needsDays, row.requiredNode("days") == nil { return nil }
    let days = row.integer("days", in: Deadline.amounts)
    return LawTable.Placed(
      LawCitation(
        point: point, span: span,
        basis: LawBasis(
          citation: citation, citationEN: row.text("citation_en"), certainty: reading, source: source), days: days),
      row,
      LawEntry(
        .citations, point.rawValue, span, citation: citation, certainty: reading,
        content: days.map { .days($0, extension: nil) }))
  }
}
