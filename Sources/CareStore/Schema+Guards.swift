import GRDB

/// One thing that a database declares: a table, an index, a trigger, a view.
struct SchemaObject: Hashable {
  let type: String
  let name: String

  var isTrigger: Bool { type == "trigger" }
}

/// What keeps rows as they are, whoever writes into the file.
extension Schema {
  /// What SQLite makes by itself when it is told to look at how values are spread; it changes no answer.
  private static let statistics: Set<String> = ["sqlite_stat1", "sqlite_stat4"]
  /// The migrator's own table, worded as its version words it.
  private static let migrations = "grdb_migrations"

  /// Every declaration, word for word; `sqlite_master` names a table that somebody renamed within quotation marks.
  private static func declarations(_ db: Database) throws -> [SchemaObject: String] {
    let rows = try Row.fetchAll(db, sql: "SELECT type, name, tbl_name, sql FROM sqlite_master")
    return Dictionary(
      rows.map { row in
        let (name, table, sql): (String, String, String?) = (row["name"], row["tbl_name"], row["sql"])
        return (
          SchemaObject(type: row["type"], name: name),
          name == migrations ? "" : "\(table): " + (sql ?? "").replacing("\"", with: "")
        )
      }, uniquingKeysWith: { $0 + $1 })
  }

  /// Those of a new database, made in memory once.
  private static let newDeclarations = Result {
    let new = try DatabaseQueue()
    try migrator.migrate(new)
    return try new.read(declarations)
  }

  /// The names of all triggers that must stand.
  static var guardNames: Set<String> {
    Set(["Unchanged", "Kept", "Once"].map { "trailEntry" + $0 } + domainTables.flatMap { [$0 + "Kept", $0 + "Once"] })
  }

  /// Those that are not there, by name; a glance, for every opening.
  static func missingGuards(_ db: Database) throws -> [String] {
    let present = try String.fetchSet(
      db, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '%RAISE(ABORT%'")
    return guardNames.subtracting(present).sorted()
  }

  /// What is not there, is there besides, or says something else than in a new database, by name.
  static func changes(_ db: Database) throws -> [SchemaObject] {
    let (expected, found) = (try newDeclarations.get(), try declarations(db))
    return Set(expected.keys).union(found.keys)
      .filter { expected[$0] != found[$0] && !statistics.contains($0.name) }
      .sorted { ($0.name, $0.type) < ($1.name, $1.type) }
  }
}
