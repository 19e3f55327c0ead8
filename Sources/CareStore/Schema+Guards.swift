import CareCore
import Foundation
import GRDB

/// What keeps rows as they are, whoever writes into the file.
extension Schema {
  /// The end of a chain as it was on some day; written on paper too, it shows when the chain was rewritten.
  static func createSeals(_ db: Database) throws {
    try create(
      db, "seal",
      """
      device BLOB NOT NULL CHECK (length(device) = 16), sequence INTEGER NOT NULL CHECK (sequence > 0),
      entryHash BLOB NOT NULL CHECK (length(entryHash) = 32), purpose TEXT
      """)
  }

  /// Refuses a row where one with the same key stands. `INSERT OR REPLACE` would delete that one without firing its
  /// delete trigger.
  static func createInsertGuards(_ db: Database) throws {
    var conditions: [String: [String]] = [:]
    let keys = try Row.fetchAll(
      db,
      sql: """
        SELECT m.name AS entity, i.name AS name, i.partial AS partial, s.sql AS sql,
          (SELECT group_concat(c.name, ' ') FROM pragma_index_info(i.name) c) AS columns
        FROM sqlite_master m, pragma_index_list(m.name) i LEFT JOIN sqlite_master s ON s.name = i.name
        WHERE m.type = 'table' AND i."unique" ORDER BY m.name, i.name
        """)
    for key in keys {
      let (entity, columns): (String, String) = (key["entity"], key["columns"])
      var condition = columns.split(separator: " ").map { "\($0) = NEW.\($0)" }.joined(separator: " AND ")
      if key["partial"], let sql: String = key["sql"], let filter = sql.range(of: " WHERE ") {
        condition += " AND " + sql[filter.upperBound...]
      }
      conditions[entity, default: []].append("EXISTS (SELECT 1 FROM \(entity) WHERE \(condition))")
    }
    for table in domainTables {
      try db.execute(
        sql: """
          CREATE TRIGGER \(table)Once BEFORE INSERT ON \(table)
          WHEN \((conditions[table] ?? []).joined(separator: "\n  OR "))
          BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END
          """)
    }
  }

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
