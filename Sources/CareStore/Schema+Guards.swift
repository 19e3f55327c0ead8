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
        SELECT m.name AS entity, i.name AS name, i.partial AS partial, s.sql AS sql
        FROM sqlite_master m, pragma_index_list(m.name) i LEFT JOIN sqlite_master s ON s.name = i.name
        WHERE m.type = 'table' AND i."unique" ORDER BY m.name, i.name
        """)
    for key in keys {
      let (entity, name): (String, String) = (key["entity"], key["name"])
      let columns = try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info(?)", arguments: [entity])
      let index = try Row.fetchAll(db, sql: "SELECT name FROM pragma_index_info(?) ORDER BY seqno", arguments: [name])
      var parts = index.compactMap { $0["name"] as String? }.map { "\($0) = NEW.\($0)" }
      if let sql: String = key["sql"] {
        // An expression has no name in the list; what the index is made of stands in its own words.
        if parts.count < index.count, let first = sql.firstIndex(of: "("), let last = sql.range(of: ")\nWHERE") {
          let whole = sql[sql.index(after: first)..<last.lowerBound]
          parts = expressions(String(whole)).map { "\($0) = \(ofNew($0, columns))" }
        }
        // A row that the index leaves out stands in the way of none.
        if key["partial"], let filter = sql.range(of: "WHERE ") {
          let condition = String(sql[filter.upperBound...])
          parts += [condition, ofNew(condition, columns)]
        }
      }
      conditions[entity, default: []].append(
        "EXISTS (SELECT 1 FROM \(entity) WHERE \(parts.map { "(\($0))" }.joined(separator: " AND ")))")
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

  /// The parts of a list, those in parentheses kept whole.
  private static func expressions(_ list: String) -> [String] {
    var (parts, depth) = ([""], 0)
    for character in list {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if character == ",", depth == 0 { parts.append("") } else { parts[parts.count - 1].append(character) }
    }
    return parts.map { $0.trimmingCharacters(in: .whitespaces) }
  }

  /// The same of the row that is to be written.
  private static func ofNew(_ expression: String, _ columns: [String]) -> String {
    var (text, word) = ("", "")
    for character in expression + " " {
      if character.isLetter || character.isNumber || character == "_" {
        word.append(character)
        continue
      }
      text += columns.contains(word) ? "NEW.\(word)" : word
      text.append(character)
      word = ""
    }
    return text.trimmingCharacters(in: .whitespaces)
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
