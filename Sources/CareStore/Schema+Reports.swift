import GRDB

extension Schema {
  static func createReports(_ db: Database) throws {
    try create(
      db, "issuedReport",
      """
      template TEXT NOT NULL CHECK (template <> ''), arguments TEXT NOT NULL, number TEXT NOT NULL CHECK (number <> ''),
      symbol TEXT NOT NULL, issuedOn TEXT NOT NULL \(dayCheck("issuedOn")), asOf TEXT NOT NULL \(dayCheck("asOf")),
      knownAt INTEGER NOT NULL, fileName TEXT NOT NULL, contentHash TEXT NOT NULL CHECK (length(contentHash) = 64)
      """)
    try db.execute(
      sql: """
        CREATE UNIQUE INDEX issuedReportOnce ON issuedReport (number, symbol, substr(issuedOn, 1, 4))
        WHERE supersededAt IS NULL
        """)
  }
}
