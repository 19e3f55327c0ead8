import CareCore
import CareFiles

/// `tables/penalties.yaml` → ``PenaltyAdvice``.
enum PenaltiesFile {
  /// The keys at the top of a file; one decree each.
  static let keys = ["document", "from", "reading", "penalties"]

  static func rows(_ file: NodeReader) -> [LawTable<PenaltyAdvice>.Placed?] {
    guard file.has("penalties"), let document = file.requiredText("document"), let from = file.requiredDay("from")
    else { return [] }
    // What nobody says of is none that was read.
    let reading = file.value("reading", of: ReadingStatus.self) ?? .unverified
    return file.requiredElements("penalties").map { row($0, document, from, reading, file.log) }
  }

  private static func row(
    _ node: FileNode, _ document: String, _ from: CalendarDay, _ common: ReadingStatus, _ log: ProblemLog
  ) -> LawTable<PenaltyAdvice>.Placed? {
    let keys = ["place", "acts", "least", "most", "from", "to", "requirements", "reading", "source"]
    guard let row = NodeReader(node, keys: keys, path: "penalties", log: log), let place = row.requiredText("place"),
      row.requiredNode("least") != nil, let least = row.integer("least"), row.requiredNode("most") != nil,
      let most = row.integer("most"), let source = row.requiredText("source"), let own = row.span()
    else { return nil }
    guard 0...most ~= least else {
      log.add(
        .numberOutOfRange, at: row.position(of: "least"), key: row.path("least"),
        ["value": String(least), "least": "0", "most": String(most)])
      return nil
    }
    let reading = row.value("reading", of: ReadingStatus.self) ?? common
    let (span, citation) = (LawSpan(from: own.from ?? from, to: own.to), "\(document), \(place)")
    return LawTable.Placed(
      PenaltyAdvice(
        citation: citation, acts: row.texts("acts", isRequired: true).map(\.text), amounts: least...most, span: span,
        requirementIDs: row.texts("requirements", isRequired: true).map(\.text), reading: reading,
        source: source),
      row,
      LawEntry(
        .penalties, citation, span, citation: citation, certainty: reading == .read ? .read : .unverified,
        content: .money(least...most)))
  }
}
