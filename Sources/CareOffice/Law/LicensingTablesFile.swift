package import CareCore
import CareDefaults
package import CareFiles

/// `tables/licensing.yaml` → ``LicensingTables``, with every problem of the file at once.
package enum LicensingTablesFile {
  /// The rows of one file.
  package static func read(_ root: FileNode, _ log: ProblemLog) -> LicensingTables {
    var tables = LicensingTables()
    if let file = NodeReader(root, keys: ["competences", "processing"], log: log) {
      tables.competences = file.elements("competences").compactMap { competence($0, log) }
      tables.processing = file.elements("processing").compactMap { processing($0, log) }
    }
    return tables
  }

  private static let common = ["permits", "province", "from", "to", "citation", "source", "checked"]

  private static func competence(_ node: FileNode, _ log: ProblemLog) -> LicensingTables.Competence? {
    guard let row = NodeReader(node, keys: common + ["name", "bodies"], path: "competences", log: log),
      let name = row.requiredText("name"), let citation = row.requiredText("citation"),
      let source = row.requiredText("source")
    else { return nil }
    return LicensingTables.Competence(
      permits: row.values("permits"), reach: reach(row), name: name,
      bodies: row.texts("bodies", isRequired: true).map(\.text), citation: citation, source: source,
      isChecked: row.flag("checked", default: false))
  }

  private static func processing(_ node: FileNode, _ log: ProblemLog) -> LicensingTables.ProcessingLimit? {
    guard let row = NodeReader(node, keys: common + ["working_days"], path: "processing", log: log),
      let citation = row.requiredText("citation"), let source = row.requiredText("source"),
      row.requiredNode("working_days") != nil, let days = row.integer("working_days")
    else { return nil }
    return LicensingTables.ProcessingLimit(
      permits: row.values("permits"), reach: reach(row), workingDays: days, citation: citation, source: source,
      isChecked: row.flag("checked", default: false))
  }

  private static func reach(_ row: NodeReader) -> LicensingTables.Reach {
    LicensingTables.Reach(provinceCode: row.text("province"), from: row.day("from"), to: row.day("to"))
  }
}
