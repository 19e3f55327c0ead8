import Foundation
import GRDB

/// A statement that is run once for each row. The values go into it one after the other: the usual way makes a list of
/// them first and nests a closure for each, which a list of 100,000 facilities feels.
struct RowStatement {
  private let statement: Statement

  init(_ db: Database, inserting columns: [String], into table: String) throws {
    let marks = columns.map { _ in "?" }.joined(separator: ",")
    statement = try db.makeStatement(
      sql: "INSERT INTO \(table) (\(columns.joined(separator: ","))) VALUES (\(marks))")
  }

  /// - Parameter bind: Gives a value for every column, in their order.
  func run(_ bind: (inout Values) -> Void) throws {
    // Takes the values of the row before away, so that what is not given is null.
    statement.setUncheckedArguments(StatementArguments())
    var values = Values(statement: statement.sqliteStatement)
    bind(&values)
    if let code = values.failure { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    try statement.execute()
  }

  /// The values of one row.
  struct Values {
    fileprivate let statement: SQLiteStatement
    private var index: CInt = 0
    fileprivate private(set) var failure: CInt?

    fileprivate init(statement: SQLiteStatement) { self.statement = statement }

    mutating func add(_ value: (some StatementBinding)?) {
      index += 1
      guard let value else { return }
      let code = value.bind(to: statement, at: index)
      if code != ResultCode.SQLITE_OK.rawValue { failure = code }
    }

    mutating func add(_ bytes: [UInt8]) { add(Data(bytes)) }

    mutating func add(_ key: UUID?) { add(key.map { withUnsafeBytes(of: $0.uuid) { Data($0) } }) }
  }
}
