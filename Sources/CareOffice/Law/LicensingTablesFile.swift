package import CareCore
import CareDefaults
package import CareFiles

/// `tables/licensing.yaml` → ``LicensingTables``, with every problem of the file at once.
package enum LicensingTablesFile {
  package struct Problems: Error {
    package let all: [FileProblem]
  }

  /// The table compiled into the program; a test reads all of it, so that it cannot fail here.
  static let embedded: LicensingTables = {
    do {
      return try read(DefaultFile.all(in: "tables/licensing.yaml").first?.bytes ?? [])
    } catch {
      preconditionFailure("tables/licensing.yaml: \(error)")
    }
  }()

  package static func read(_ bytes: [UInt8]) throws -> LicensingTables {
    let log = ProblemLog()
    var tables = LicensingTables()
    if let file = NodeReader(try YAMLFile.parse(bytes), keys: ["competences", "processing"], log: log) {
      tables.competences = file.requiredElements("competences").compactMap { competence($0, log) }
      tables.processing = file.requiredElements("processing").compactMap { processing($0, log) }
    }
    if !log.problems.isEmpty { throw Problems(all: log.problems) }
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
