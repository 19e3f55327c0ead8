import GRDB

/// What keeps rows as they are, whoever writes into the file.
extension Schema {
  private static func triggers(_ db: Database) throws -> [String: String] {
    Dictionary(
      try Row.fetchAll(db, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        .map { ($0["name"] as String, $0["sql"] as String) }, uniquingKeysWith: { $1 })
  }

  /// Those of a new database, made in memory once.
  private static let newGuards = Result {
    let new = try DatabaseQueue()
    try migrator.migrate(new)
    return try new.read(triggers)
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

  /// Those that are not there or say something else than in a new database.
  static func changedGuards(_ db: Database) throws -> [String] {
    let (expected, found) = (try newGuards.get(), try triggers(db))
    return Set(expected.keys).union(found.keys).filter { expected[$0] != found[$0] }.sorted()
  }
}
