/// Texts in the records of old Excel files.
struct OldTexts {
  /// Excel 97 and later: letters of one or two bytes. Before, one byte in the code page of the file.
  let isUnicode: Bool
  /// Of files before Excel 97.
  var codePage = 1_252

  /// A text whose length stands before it.
  ///
  /// - Parameter lengthSize: 1 or 2 bytes.
  func text(_ bytes: Bytes, at position: Int, lengthSize: Int) -> String? {
    let length = lengthSize == 1 ? bytes.byte(position).map(Int.init) : bytes.short(position)
    guard let length else { return nil }
    let start = position + lengthSize
    guard isUnicode else { return plain(bytes, start, length) }
    guard let flags = bytes.byte(start) else { return nil }
    let extra = (flags & 8 != 0 ? 2 : 0) + (flags & 4 != 0 ? 4 : 0)
    return Self.letters(bytes, start + 1 + extra, length, isWide: flags & 1 != 0)
  }

  private func plain(_ bytes: Bytes, _ start: Int, _ length: Int) -> String? {
    guard start + length <= bytes.count else { return nil }
    let letters = bytes.all[start..<start + length]
    if codePage == 1_258 {
      return String(String.UnicodeScalarView(letters.map { Windows1258.scalar($0) ?? "\u{FFFD}" }))
    }
    return String(String.UnicodeScalarView(letters.map { Unicode.Scalar($0) }))
  }

  private static func letters(_ bytes: Bytes, _ start: Int, _ length: Int, isWide: Bool) -> String? {
    guard start + length * (isWide ? 2 : 1) <= bytes.count else { return nil }
    let units = (0..<length).compactMap { index in
      isWide ? bytes.short(start + 2 * index).map(UInt16.init) : bytes.byte(start + index).map(UInt16.init)
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// The texts that the whole workbook shares. They go on from record to record, and a letter never is cut; where a text
  /// goes on, the next record begins by saying anew whether its letters have one byte or two.
  ///
  /// Some programs count one text too many: where the records end between two texts, those before are all there are. A
  /// cell that names one beyond is damaged.
  ///
  /// - Returns: `nil` when the records end within a text.
  static func shared(_ records: [Bytes]) -> [String]? {
    guard let first = records.first, let count = first.long(4) else { return nil }
    var reader = SharedReader(records: records, position: 8)
    var texts: [String] = []
    for _ in 0..<count where !reader.isAtEnd {
      guard let text = reader.next() else { return nil }
      texts.append(text)
    }
    return texts
  }

  private struct SharedReader {
    let records: [Bytes]
    var record = 0
    var position: Int

    init(records: [Bytes], position: Int) {
      self.records = records
      self.position = position
    }

    /// Nothing stands behind the last text.
    var isAtEnd: Bool {
      mutating get {
        skipToRecordWithRest()
        return record >= records.count
      }
    }

    mutating func next() -> String? {
      skipToRecordWithRest()
      guard record < records.count, let length = records[record].short(position),
        let flags = records[record].byte(position + 2)
      else { return nil }
      position += 3
      var skipped = 0
      if flags & 8 != 0 {
        guard let runs = records[record].short(position) else { return nil }
        skipped += runs * 4
        position += 2
      }
      if flags & 4 != 0 {
        guard let phonetic = records[record].long(position) else { return nil }
        skipped += Int(phonetic)
        position += 4
      }
      guard let text = letters(length, isWide: flags & 1 != 0) else { return nil }
      return skip(skipped) ? text : nil
    }

    private mutating func letters(_ length: Int, isWide: Bool) -> String? {
      var units: [UInt16] = []
      var isWide = isWide
      while units.count < length {
        guard record < records.count else { return nil }
        if position >= records[record].count {
          record += 1
          guard record < records.count, let flags = records[record].byte(0) else { return nil }
          isWide = flags & 1 != 0
          position = 1
          continue
        }
        if isWide {
          guard let unit = records[record].short(position) else { return nil }
          units.append(UInt16(unit))
          position += 2
        } else {
          guard let unit = records[record].byte(position) else { return nil }
          units.append(UInt16(unit))
          position += 1
        }
      }
      return String(decoding: units, as: UTF16.self)
    }

    private mutating func skipToRecordWithRest() {
      while record < records.count, position >= records[record].count {
        position -= records[record].count
        record += 1
      }
    }

    private mutating func skip(_ count: Int) -> Bool {
      var rest = count
      while rest > 0 {
        guard record < records.count else { return false }
        let here = min(rest, records[record].count - position)
        position += here
        rest -= here
        if rest > 0 {
          record += 1
          position = 0
        }
      }
      return true
    }
  }
}
