public import struct Foundation.UUID

/// One change of one row, in the append-only chain of one device.
public struct TrailEntry: Hashable, Sendable {
  /// The machine; a restored or copied database takes a new one.
  public var device: UUID
  /// 1 for the first entry of a device, without gaps.
  public var sequence: Int64
  /// 1 + the largest counter seen when the entry was made, over all devices: orders entries of several machines.
  public var counter: Int64
  /// Shared by all entries of one transaction.
  public var change: UUID
  /// Who did it, where, when and with which command.
  public var act: Act
  /// The table of the changed row.
  public var entity: String
  /// The key of the changed row.
  public var entityID: UUID
  /// 1 when recorded, 2 when superseded.
  public var revision: Int64
  /// The facility whose fact it is; `nil` for rows of no facility.
  public var facility: UUID?
  /// The inspection it belongs to, if any.
  public var inspection: UUID?
  /// JSON of the fact columns, secrets masked; `nil` when the row is new.
  public var before: String?
  /// `nil` when the row was superseded.
  public var after: String?
  /// Salted SHA-256 over all fact columns, secrets included; the salt stands in the row.
  public var factHash: [UInt8]
  /// The hash of the device's entry before; 32 zero bytes for the first.
  public var previousHash: [UInt8]

  /// Puts the parts together; ``hash`` follows from them.
  public init(
    device: UUID, sequence: Int64, counter: Int64, change: UUID, act: Act, entity: String, entityID: UUID,
    revision: Int64, facility: UUID?, inspection: UUID?, before: String?, after: String?, factHash: [UInt8],
    previousHash: [UInt8]
  ) {
    self.device = device
    self.sequence = sequence
    self.counter = counter
    self.change = change
    self.act = act
    self.entity = entity
    self.entityID = entityID
    self.revision = revision
    self.facility = facility
    self.inspection = inspection
    self.before = before
    self.after = after
    self.factHash = factHash
    self.previousHash = previousHash
  }

  /// SHA-256 over every other field and the previous hash: what makes the chain a chain.
  public var hash: [UInt8] {
    var bytes = CanonicalBytes()
    bytes.append(device)
    bytes.append(sequence)
    bytes.append(counter)
    bytes.append(change)
    bytes.append(act.instant.milliseconds)
    for text in [act.actor, act.host, act.command, entity] { bytes.append(text) }
    bytes.append(entityID)
    bytes.append(revision)
    bytes.append(optional: facility)
    bytes.append(optional: inspection)
    bytes.append(optional: before)
    bytes.append(optional: after)
    bytes.append(factHash)
    bytes.append(previousHash)
    return bytes.sha256
  }

  /// What stands before the first entry of a device.
  public static let beginning = [UInt8](repeating: 0, count: 32)
}
