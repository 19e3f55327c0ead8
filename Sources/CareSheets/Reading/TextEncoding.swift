import CareCore

/// The encodings in which Vietnamese offices send text.
enum TextEncoding: Hashable {
  case utf8, utf16LittleEndian, utf16BigEndian
  /// What Excel in Vietnamese calls "CSV" without more.
  case windows1258
  /// Text typed in a font of the nineties: each byte is a sign, as the font's own program saved it.
  case oldFont
  /// Named and not read: hardly any file is in it, and few letters tell it from others.
  case viscii

  /// Guesses from the start of a file, after which the rest must follow.
  ///
  /// - Parameter isWhole: The start is all there is; else its last letter may be cut.
  /// - Returns: The encoding, and how many bytes its mark takes.
  static func recognize(_ start: ArraySlice<UInt8>, isWhole: Bool) -> (encoding: TextEncoding, mark: Int) {
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if start.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if start.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    if let unmarked = unmarkedUTF16(start) { return (unmarked, 0) }
    if isUTF8(start, isWhole: isWhole) { return (.utf8, 0) }
    if Windows1258.holds(start) { return (.windows1258, 0) }
    if isInOldFont(start) { return (.oldFont, 0) }
    return (isInViscii(start) ? .viscii : .utf8, 0)
  }

  /// The same of a code of its own.
  private static func isInViscii(_ start: ArraySlice<UInt8>) -> Bool {
    let cells = cells(start)
    let found = cells.count { Viscii.reads($0) }
    // A stray byte makes a word soon.
    return found > 2 && found * 2 >= cells.count
  }

  /// Those with any sign beyond ASCII.
  private static func cells(_ start: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    start.split(whereSeparator: { [.comma, .semicolon, .tab, .lineFeed, .carriageReturn].contains($0) })
      .filter { $0.contains { $0 >= 0x80 } }
  }

  /// At least half of the cells with any sign beyond ASCII read as Vietnamese in an old font, and not as they stand.
  private static func isInOldFont(_ start: ArraySlice<UInt8>) -> Bool {
    let cells = cells(start)
    let found = cells.count { cell in
      !OldFont.readings(String(String.UnicodeScalarView(cell.map { Unicode.Scalar($0) }))).isEmpty
    }
    return found > 0 && found * 2 >= cells.count
  }

  /// The start of a file may be text: no byte that stands for no letter in any of the encodings.
  static func isPlausible(_ start: [UInt8]) -> Bool {
    switch recognize(start[...], isWhole: false).encoding {
    case .utf16LittleEndian, .utf16BigEndian, .viscii: true
    // Faults beyond these are told with their line.
    case .utf8, .windows1258, .oldFont:
      !start.contains { $0 < 32 && !(7...13).contains($0) && $0 != 0x1A && $0 != 0x1B }
    }
  }

  /// In Vietnamese four letters of five are below U+0100: the other half of their unit is 0.
  private static func unmarkedUTF16(_ start: ArraySlice<UInt8>) -> TextEncoding? {
    var zeros = [0, 0]
    for (index, byte) in start.enumerated() where byte == 0 { zeros[index & 1] += 1 }
    let pairs = start.count / 2
    if zeros[0] == 0, zeros[1] * 2 > pairs { return .utf16LittleEndian }
    if zeros[1] == 0, zeros[0] * 2 > pairs { return .utf16BigEndian }
    return nil
  }

  private static func isUTF8(_ start: ArraySlice<UInt8>, isWhole: Bool) -> Bool {
    if String(validating: start, as: UTF8.self) != nil { return true }
    guard !isWhole else { return false }
    // At most three bytes of a letter can be missing their rest.
    return (1...3).contains { count in
      guard let first = start.dropLast(count - 1).last, first >= 0xC0 else { return false }
      let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
      return count < length && String(validating: start.dropLast(count), as: UTF8.self) != nil
    }
  }
}
