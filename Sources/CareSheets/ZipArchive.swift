import CareCore
import CZlib
import Foundation

/// A ZIP file as libxlsxwriter writes it (no ZIP64, no descriptors after the data), to be copied with changes.
final class ZipArchive {
  struct Size: Hashable {
    var checksum: UInt32
    var packed: UInt32
    var unpacked: UInt32
  }

  struct Entry {
    let name: String
    let size: Size
    let offset: Int
    /// The record of the directory, to be written again.
    let record: [UInt8]
  }

  /// Where an entry came to stand in the copy.
  struct Place {
    let offset: Int
    let size: Size
  }

  private(set) var entries: [Entry] = []

  private let path: String
  private let descriptor: Int32
  private var ending: [UInt8] = []

  /// - Parameter path: The file as failures name it, where `file` is a temporary name.
  init(_ file: String, for path: String) throws {
    self.path = path
    descriptor = open(file, O_RDONLY)
    guard descriptor >= 0 else { throw ReplacingFile.failure(path, writing: errno) }
    try readDirectory()
  }

  deinit { close(descriptor) }

  /// The failure for a file that is not what the library should have written.
  func broken() -> Failure { Failure(.writeFailed, ["path": path, "reason": "ZIP"]) }

  private func readDirectory() throws {
    let length = Int(lseek(descriptor, 0, SEEK_END))
    // The library writes no comment, so the last record has its shortest length.
    guard length >= 22 else { throw broken() }
    ending = try read(22, at: length - 22)
    guard ending.number(at: 0) == 0x0605_4b50 else { throw broken() }
    var rest = try read(Int(ending.number(at: 12)), at: Int(ending.number(at: 16)))[...]
    while !rest.isEmpty {
      let record = Array(rest)
      guard record.count >= 46, record.number(at: 0) == 0x0201_4b50 else { throw broken() }
      let nameLength = record.short(at: 28)
      let recordLength = 46 + nameLength + record.short(at: 30) + record.short(at: 32)
      guard record.count >= recordLength else { throw broken() }
      entries.append(
        Entry(
          name: String(decoding: record[46..<46 + nameLength], as: UTF8.self),
          size: Size(
            checksum: record.number(at: 16), packed: record.number(at: 20), unpacked: record.number(at: 24)),
          offset: Int(record.number(at: 42)), record: Array(record[..<recordLength])))
      rest = rest.dropFirst(recordLength)
    }
  }

  /// The bytes before the data of an entry.
  private func header(of entry: Entry) throws -> [UInt8] {
    let start = try read(30, at: entry.offset)
    guard start.number(at: 0) == 0x0403_4b50 else { throw broken() }
    return try read(30 + start.short(at: 26) + start.short(at: 28), at: entry.offset)
  }

  /// Copies an entry as it is.
  func copy(_ entry: Entry, to output: FileOutput) throws {
    let header = try header(of: entry)
    try output.append(header)
    try pieces(from: entry.offset + header.count, count: Int(entry.size.packed)) { try output.append($0) }
  }

  /// Unpacks an entry, changes it and packs it again.
  func repack(
    _ entry: Entry, to output: FileOutput, change: (_ chunk: [UInt8], _ isLast: Bool) -> [UInt8]
  ) throws -> Size {
    var header = try header(of: entry)
    let start = output.count
    try output.append(header)
    guard let inflater = ZlibStream(.inflate), let deflater = ZlibStream(.deflate) else {
      throw ReplacingFile.failure(path, writing: ENOMEM)
    }
    var (checksum, packed, unpacked) = (crc32(0, nil, 0), 0, 0)
    func pack(_ text: [UInt8], isLast: Bool) throws {
      checksum = text.withUnsafeBufferPointer { crc32(checksum, $0.baseAddress, UInt32($0.count)) }
      unpacked += text.count
      guard
        try deflater.process(
          text, isLast ? .nothing : .more,
          {
            packed += $0.count
            try output.append($0)
          })
      else { throw broken() }
    }
    try pieces(from: entry.offset + header.count, count: Int(entry.size.packed)) { piece in
      guard try inflater.process(piece, .more, { try pack(change($0, false), isLast: false) }) else {
        throw broken()
      }
    }
    guard inflater.isAtEnd else { throw broken() }
    try pack(change([], true), isLast: true)
    guard let packedSize = UInt32(exactly: packed), let unpackedSize = UInt32(exactly: unpacked) else {
      throw broken()
    }
    let size = Size(checksum: UInt32(truncatingIfNeeded: checksum), packed: packedSize, unpacked: unpackedSize)
    header.set(size, at: 14)
    try output.rewrite(header, at: start)
    return size
  }

  /// Unpacks a small entry, changes it, and packs it again with rows between that were packed before.
  func repack(
    _ entry: Entry, around rows: PackedRows.Result, to output: FileOutput, change: ([UInt8]) -> [UInt8]
  ) throws -> Size {
    var header = try header(of: entry)
    let start = output.count
    try output.append(header)
    guard let inflater = ZlibStream(.inflate) else { throw ReplacingFile.failure(path, writing: ENOMEM) }
    var text: [UInt8] = []
    try pieces(from: entry.offset + header.count, count: Int(entry.size.packed)) { piece in
      guard try inflater.process(piece, .more, { text += $0 }) else { throw broken() }
    }
    text = change(text)
    guard inflater.isAtEnd, let place = text.firstRange(of: PackedRows.place)?.upperBound else { throw broken() }
    var (checksum, packed) = (crc32(0, nil, 0), rows.packed)
    func pack(_ part: [UInt8], _ ending: ZlibStream.Ending) throws {
      guard let deflater = ZlibStream(.deflate) else { throw ReplacingFile.failure(path, writing: ENOMEM) }
      let isWhole = try deflater.process(part, ending) {
        packed += $0.count
        try output.append($0)
      }
      guard isWhole else { throw broken() }
      checksum = part.withUnsafeBufferPointer { crc32(checksum, $0.baseAddress, UInt32($0.count)) }
    }
    try pack(Array(text[..<place]), .join)
    try rows.forEachPiece { try output.append($0) }
    checksum = crc32_combine(checksum, rows.checksum, rows.unpacked)
    try pack(Array(text[place...]), .nothing)
    guard let packedSize = UInt32(exactly: packed), let unpackedSize = UInt32(exactly: rows.unpacked + text.count)
    else { throw Failure(.sheetLimit, ["what": "\(path): 4 GiB"]) }
    let size = Size(checksum: UInt32(truncatingIfNeeded: checksum), packed: packedSize, unpacked: unpackedSize)
    header.set(size, at: 14)
    try output.rewrite(header, at: start)
    return size
  }

  /// Writes the directory of the copy, whose entries stand at `places`.
  func writeDirectory(_ places: [Place], to output: FileOutput) throws {
    let start = output.count
    for (entry, place) in zip(entries, places) {
      guard let offset = UInt32(exactly: place.offset) else { throw broken() }
      var record = entry.record
      record.set(place.size, at: 16)
      record.set(offset, at: 42)
      try output.append(record)
    }
    guard let offset = UInt32(exactly: start), let length = UInt32(exactly: output.count - start) else {
      throw broken()
    }
    ending.set(length, at: 12)
    ending.set(offset, at: 16)
    try output.append(ending)
  }

  private func pieces(from offset: Int, count: Int, _ body: ([UInt8]) throws -> Void) throws {
    var done = 0
    while done < count {
      let piece = try read(min(65_536, count - done), at: offset + done)
      try body(piece)
      done += piece.count
    }
  }

  private func read(_ count: Int, at offset: Int) throws -> [UInt8] {
    let bytes = try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let part = pread(
          descriptor, buffer.baseAddress?.advanced(by: filled), count - filled, off_t(offset + filled))
        if part < 0, errno == EINTR { continue }
        guard part >= 0 else { throw ReplacingFile.failure(path, writing: errno) }
        guard part > 0 else { throw broken() }
        filled += part
      }
    }
    return bytes
  }
}

extension [UInt8] {
  fileprivate func short(at index: Int) -> Int { Int(self[index]) | Int(self[index + 1]) << 8 }

  fileprivate func number(at index: Int) -> UInt32 {
    UInt32(short(at: index)) | UInt32(short(at: index + 2)) << 16
  }

  fileprivate mutating func set(_ number: UInt32, at index: Int) {
    for byte in 0..<4 { self[index + byte] = UInt8(truncatingIfNeeded: number >> (8 * byte)) }
  }

  fileprivate mutating func set(_ size: ZipArchive.Size, at index: Int) {
    set(size.checksum, at: index)
    set(size.packed, at: index + 4)
    set(size.unpacked, at: index + 8)
  }
}
