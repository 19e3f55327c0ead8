/// Text as it is kept: composed (NFC), on one line, with single spaces, and without characters that cannot be seen.
///
/// SQLite compares bytes, so that text is composed once, here, on its way in, and nowhere else.
public struct NormalizedText: Hashable, Sendable {
  /// May be empty.
  public let value: String

  /// Trims, makes one space of every run of white space (line ends and no-break spaces too), removes zero-width
  /// characters and soft hyphens, and composes.
  ///
  /// - Returns: `nil` when the text has a control character, a character that turns the writing direction (it can
  ///   disguise a name), or a code point that is no character.
  public init?(_ text: String) {
    if Self.isOnOneLine(text) {
      value = VietnameseText.composed(text)
      return
    }
    var kept = String.UnicodeScalarView()
    var isSpacePending = false
    for scalar in text.unicodeScalars {
      switch Self.treatment(of: scalar) {
      case .refuse: return nil
      case .remove: continue
      case .separate: isSpacePending = !kept.isEmpty
      case .keep:
        if isSpacePending { kept.append(" ") }
        isSpacePending = false
        kept.append(scalar)
      }
    }
    value = VietnameseText.composed(String(kept))
  }

  /// Whether nothing is left that can be seen.
  public var isEmpty: Bool { value.isEmpty }

  /// The key by which lists for people are sorted: ``VietnameseText/sortKey(_:)``.
  public var sortKey: String { VietnameseText.sortKey(value) }

  /// Whether every character stays and single spaces stand between the words: most text, which need not be taken apart.
  private static func isOnOneLine(_ text: String) -> Bool {
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      guard scalar == " " ? last != " " : treatment(of: scalar) == .keep else { return false }
      last = scalar
    }
    return last != " "
  }

  /// Whether a text of one or several lines has a character that ``init(_:)`` refuses.
  public static func hidesCharacters(_ text: String) -> Bool {
    text.unicodeScalars.contains { treatment(of: $0) == .refuse }
  }

  /// The text with a visible sign in the place of each character that ``init(_:)`` refuses: what a stranger's file says
  /// can be shown, and does nothing to the window it is shown in.
  public static func shown(_ text: String) -> String {
    guard hidesCharacters(text) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      // Unicode has pictures of the characters that ASCII hides.
      if scalar.value < 0x20, treatment(of: scalar) == .refuse, let picture = Unicode.Scalar(0x2400 + scalar.value) {
        scalars.append(picture)
      } else {
        scalars.append(scalar.value == 0x7F ? "\u{2421}" : treatment(of: scalar) == .refuse ? "\u{FFFD}" : scalar)
      }
    }
    return String(scalars)
  }

  private enum Treatment { case keep, separate, remove, refuse }

  private static func treatment(of scalar: Unicode.Scalar) -> Treatment {
    switch scalar.value {
    case 0x21...0x7E: return .keep
    // Tab, the line ends, the space and the no-break space.
    case 0x09...0x0D, 0x20, 0x85, 0xA0: return .separate
    case 0x00...0x08, 0x0E...0x1F, 0x7F...0x9F: return .refuse
    // Soft hyphen, zero-width space and joiners, word joiner, byte order mark.
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: return .remove
    // Marks, embeddings, overrides and isolates of direction.
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: return .refuse
    // Asked of every letter with a mark: the only white space there is the Ogham space mark.
    case 0xA1...0x1FFF: return scalar.value == 0x1680 ? .separate : .keep
    default:
      if scalar.properties.isNoncharacterCodePoint { return .refuse }
      return scalar.properties.isWhitespace ? .separate : .keep
    }
  }
}

extension NormalizedText: CustomStringConvertible {
  /// The text itself.
  public var description: String { value }
}

extension NormalizedText: Codable {
  /// Reads one string and normalizes it.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let text = NormalizedText(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "control character in text")
    }
    self = text
  }

  /// Writes one string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}
