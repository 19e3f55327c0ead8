import CareCore
import Foundation

/// Makes rows and their trail entries ready to be written; each entry goes on from the one before it in the chain of this
/// device. No database is asked, so that this may happen on another thread.
struct EntryMaker: Sendable {
  /// What every entry of one transaction says.
  private let change: UUID
  private let act: Act
  private let random: @Sendable () -> UInt64
  private let device: UUID
  /// Of the last entry.
  private var sequence: Int64
  private var counter: Int64
  private var hash: [UInt8]
  /// For each table, the indices of its columns by name.
  private var orders: [String: [Int]] = [:]

  /// - Parameters:
  ///   - sequence: Of the last entry of the device, as `hash`; 0 before the first.
  ///   - counter: The largest of all devices.
  init(
    change: UUID, act: Act, random: @escaping @Sendable () -> UInt64, device: UUID, sequence: Int64, counter: Int64,
    hash: [UInt8]
  ) {
    self.change = change
    self.act = act
    self.random = random
    self.device = device
    self.sequence = sequence
    self.counter = counter
    self.hash = hash
  }

  /// A new row.
  mutating func recording(_ row: some FactRow) -> ReadyRow {
    var columns = FactColumns(row)
    let table = type(of: row).table
    if orders[table] == nil { orders[table] = columns.byName }
    columns.order = orders[table]
    let salt = withUnsafeBytes(of: (random(), random())) { Array($0) }
    return entry(row, columns, salt, revision: 1, before: nil, after: columns.image(masked: row.masked))
  }

  /// A row that is no longer held true.
  ///
  /// - Parameters:
  ///   - columns: As they are stored.
  ///   - salt: As it is stored.
  mutating func superseding(_ row: some FactRow, _ columns: FactColumns, salt: [UInt8]) -> ReadyRow {
    entry(row, columns, salt, revision: 2, before: columns.image(masked: row.masked), after: nil)
  }

  private mutating func entry(
    _ row: some FactRow, _ columns: FactColumns, _ salt: [UInt8], revision: Int64, before: String?, after: String?
  ) -> ReadyRow {
    let entry = TrailEntry(
      device: device, sequence: sequence + 1, counter: counter + 1, change: change, act: act,
      entity: type(of: row).table, entityID: row.id, revision: revision, facility: row.facilityID,
      inspection: row.inspectionID, before: before, after: after, factHash: columns.hash(salt: salt),
      previousHash: hash)
    sequence += 1
    counter += 1
    hash = entry.hash
    return ReadyRow(columns: columns, salt: salt, entry: entry, hash: hash)
  }
}

/// A row and its trail entry.
struct ReadyRow: Sendable {
  let columns: FactColumns
  let salt: [UInt8]
  let entry: TrailEntry
  /// Of the entry.
  let hash: [UInt8]
}
