public import struct Foundation.UUID

/// How the hash of an entry is worked out. Each entry bears its own, so that old ones verify under theirs whatever is
/// hashed later; a format that was once written never changes.
public enum TrailFormat: Int64, CaseIterable, Sendable {
  /// Of the first version of the database; the number itself is not hashed.
  case first = 1
  /// The number of the format comes first, so that an entry cannot be passed off as one of another format.
  case numbered = 2

  /// What new entries are written in.
  public static let current = TrailFormat.numbered

  /// Everything that the hash covers.
  fileprivate func bytes(of entry: TrailEntry) -> CanonicalBytes {
    switch self {
    case .first: Self.firstBytes(of: entry)
    case .numbered: Self.numberedBytes(of: entry)
    }
  }

  private static func firstBytes(of entry: TrailEntry) -> CanonicalBytes {
    var bytes = CanonicalBytes()
    append(entry, to: &bytes)
    return bytes
  }

  private static func numberedBytes(of entry: TrailEntry) -> CanonicalBytes {
    var bytes = CanonicalBytes()
    bytes.append(entry.format.rawValue)
    append(entry, to: &bytes)
    return bytes
  }

  /// The fields of the first format, in their order.
  private static func append(_ entry: TrailEntry, to bytes: inout CanonicalBytes) {
    bytes.append(entry.device)
    bytes.append(entry.sequence)
    bytes.append(entry.counter)
    bytes.append(entry.change)
    bytes.append(entry.act.instant.milliseconds)
    for text in [entry.act.actor, entry.act.host, entry.act.command, entry.entity] { bytes.append(text) }
    bytes.append(entry.entityID)
    bytes.append(entry.revision)
    bytes.append(optional: entry.facility)
    bytes.append(optional: entry.inspection)
    bytes.append(optional: entry.before)
    bytes.append(optional: entry.after)
    bytes.append(entry.factHash)
    bytes.append(entry.previousHash)
  }
}

/// One change of one row, in the append-only chain of one device.
public struct TrailEntry: Hashable, Sendable {
  /// How ``hash`` is worked out.
  public var format: TrailFormat
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
    format: TrailFormat = .current, device: UUID, sequence: Int64, counter: Int64, change: UUID, act: Act,
    entity: String, entityID: UUID, revision: Int64, facility: UUID?, inspection: UUID?, before: String?,
    after: String?, factHash: [UInt8],
    previousHash: [UInt8]
  ) {
    self.format = format
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

  /// SHA-256 over every other field and the previous hash, as the format of the entry says: what makes the chain a chain.
  public var hash: [UInt8] { format.bytes(of: self).sha256 }

  /// What stands before the first entry of a device.
  public static let beginning = [UInt8](repeating: 0, count: 32)
}
