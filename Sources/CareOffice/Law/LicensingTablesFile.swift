import CareCore
import CareFiles

/// `tables/licensing.yaml` → competences and terms of ``LicensingTables``.
enum LicensingTablesFile {
  /// The keys at the top of a file by which it is known.
  static let keys = ["competences", "processing"]

  private static let common = ["permits", "province", "from", "to", "citation", "source"]

  static func competence(_ node: FileNode, _ log: ProblemLog) -> LawTable<LicensingTables.Competence>.Placed? {
    guard let row = NodeReader(node, keys: common + ["name", "bodies", "checked"], path: "competences", log: log),
      let name = row.requiredText("name"), let citation = row.requiredText("citation"),
      let source = row.requiredText("source"), let reach = reach(row)
    else { return nil }
    let reading = row.checked()
    let competence = LicensingTables.Competence(
      permits: row.values("permits"), reach: reach, name: name,
      bodies: row.texts("bodies", isRequired: true).map(\.text), citation: citation, source: source,
      isChecked: reading == .read)
    return LawTable.Placed(
      competence, row,
      LawEntry(
        .competences, id(competence.permits, reach), reach.span, citation: citation, certainty: reading,
        content: .text(name)), groups: groups(competence.permits, reach))
  }

  static func processing(_ node: FileNode, _ log: ProblemLog) -> LawTable<LicensingTables.ProcessingLimit>.Placed? {
    guard let row = NodeReader(node, keys: common + ["working_days", "reading"], path: "processing", log: log),
      let citation = row.requiredText("citation"), let source = row.requiredText("source"),
      row.requiredNode("working_days") != nil, let days = row.integer("working_days", in: Deadline.amounts),
      let reading = row.requiredValue("reading", of: Certainty.self), let reach = reach(row)
    else { return nil }
    let limit = LicensingTables.ProcessingLimit(
      permits: row.values("permits"), reach: reach, workingDays: days, citation: citation, source: source,
      reading: reading)
    return LawTable.Placed(
      limit, row,
      LawEntry(
        .processing, id(limit.permits, reach), reach.span, citation: citation, certainty: reading,
        content: .amount(days, .workingDays)), groups: groups(limit.permits, reach))
  }

  private static func reach(_ row: NodeReader) -> LicensingTables.Reach? {
    _ = row.requiredElements("permits")
    return row.span().map { LicensingTables.Reach(provinceCode: row.province(), span: $0) }
  }

  private static func id(_ permits: [PermitKind], _ reach: LicensingTables.Reach) -> String {
    (permits.map(\.rawValue) + [reach.provinceCode].compactMap(\.self)).joined(separator: ", ")
  }

  private static func groups(_ permits: [PermitKind], _ reach: LicensingTables.Reach) -> [String] {
    permits.map { id([$0], reach) }
  }
}

extension NodeReader {
  /// The code of a province, or nothing for the whole country. One that nobody has is noted: its row would never hold.
  func province() -> String? {
    guard let code = text("province") else { return nil }
    let known = Desk.units.provinces.map(\.code)
    if !known.contains(code) {
      log.add(
        .unknownValue, at: position(of: "province"), key: path("province"),
        ["value": code, "known": known.joined(separator: ", ")])
    }
    return code
  }
}
