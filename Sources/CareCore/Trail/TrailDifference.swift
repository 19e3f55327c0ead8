public import struct Foundation.UUID

/// One place where the trail and the tables disagree, or the trail with itself.
public struct TrailDifference: Hashable, Sendable {
  /// What does not fit. The raw value is the key in JSON.
  public enum Kind: String, CaseIterable, Sendable {
    /// The hash of an entry is not that of its content.
    case entryChanged = "entry_changed"
    /// An entry does not hang on the one before it.
    case chainBroken = "chain_broken"
    /// The numbers of a device have a gap.
    case sequenceGap = "sequence_gap"
    /// The counter over all devices does not rise.
    case counterWrong = "counter_wrong"
    /// A value of a kind that no entry has.
    case entryUnreadable = "entry_unreadable"
    /// The facts of a row are not those that were recorded.
    case rowChanged = "row_changed"
    /// No entry recorded or superseded this row.
    case rowWithoutEntry = "row_without_entry"
    /// The row that an entry speaks of is gone.
    case entryWithoutRow = "entry_without_row"
    /// A row does not say when, or by which entry, it was recorded or superseded.
    case bookkeepingChanged = "bookkeeping_changed"
    /// A column worked out from others holds something else.
    case derivedWrong = "derived_wrong"
    /// A stored seal fits no entry.
    case sealBroken = "seal_broken"
    /// A seal kept outside fits no entry: the chain was rewritten, or the seal is of another database.
    case sealUnknown = "seal_unknown"
    /// A trigger that keeps rows from being changed is gone or was replaced.
    case guardMissing = "guard_missing"
    /// A text whose bytes are not what it reads as: something stands behind a NUL, or it is no UTF-8.
    case textHidden = "text_hidden"
    /// Several rows with the key of one.
    case rowDoubled = "row_doubled"
    /// A table, index or view that is gone, new, or declared otherwise than this program makes it.
    case schemaChanged = "schema_changed"
  }

  /// What does not fit.
  public let kind: Kind
  /// The table.
  public let entity: String
  /// What people call the row: the code of the facility, the inspection, the duty; for a guard or a seal its own name.
  public let code: String?
  /// The number of the entry in the chain of its device, where one is concerned.
  public let sequence: Int64?
  /// The columns that differ, as far as the trail shows them: what it masks it cannot name.
  public let columns: [String]

  /// Puts the parts together.
  public init(_ kind: Kind, entity: String, code: String?, sequence: Int64? = nil, columns: [String] = []) {
    self.kind = kind
    self.entity = entity
    self.code = code
    self.sequence = sequence
    self.columns = columns
  }
}

/// What a check of the trail went through.
public struct TrailExtent: Hashable, Sendable {
  /// Entries of all devices.
  public var entries = 0
  /// Rows of all tables.
  public var rows = 0
  /// Chains.
  public var devices = 0
  /// Seals stored in the database.
  public var seals = 0

  /// Nothing yet.
  public init() {}
}

/// The end of one device's chain, to be written on paper: a chain rewritten later no longer contains it.
public struct TrailSeal: Hashable, Sendable {
  /// Whose chain.
  public let device: UUID
  /// The number of its last entry.
  public let sequence: Int64
  /// The hash of that entry.
  public let hash: [UInt8]

  /// Puts the parts together.
  public init(device: UUID, sequence: Int64, hash: [UInt8]) {
    self.device = device
    self.sequence = sequence
    self.hash = hash
  }

  /// 32 hexadecimal digits in groups of four: what a person copies onto paper and types in again.
  public var text: String { hash.sealText(bytes: 16) }

  /// The digits of a seal as a person writes them, spaces and hyphens left out.
  ///
  /// - Returns: `nil` for fewer than 16 digits, more than 64, or other signs.
  public static func digits(_ text: String) -> String? {
    let digits = text.lowercased().filter { !" -.\u{A0}".contains($0) }
    guard (16...64).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
    else { return nil }
    return digits
  }
}
