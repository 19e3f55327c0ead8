import Foundation

/// The last record of a ZIP file, looked at before libzip reads a directory of any length into memory.
enum ZipEnding {
  /// How many entries the file says it has; `nil` where no such record is found.
  static func entryCount(of path: String) -> Int? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    guard let length = try? file.seekToEnd() else { return nil }
    let tail = bytes(of: file, at: length - min(length, 65_557), 65_557)
    guard tail.count >= 22 else { return nil }
    for start in stride(from: tail.count - 22, through: 0, by: -1) where isSignature(tail, start, 0x05, 0x06) {
      let count = Int(tail[start + 10]) | Int(tail[start + 11]) << 8
      guard count == 0xFFFF, start >= 20, isSignature(tail, start - 20, 0x06, 0x07) else { return count }
      let record = bytes(of: file, at: number(tail, start - 12), 56)
      guard record.count == 56, isSignature(record, 0, 0x06, 0x06) else { return nil }
      return Int(clamping: number(record, 32))
    }
    return nil
  }

  private static func bytes(of file: FileHandle, at offset: UInt64, _ count: Int) -> [UInt8] {
    // Beyond this no file reaches, and the system refuses to seek.
    guard offset < UInt64(Int64.max), (try? file.seek(toOffset: offset)) != nil else { return [] }
    return [UInt8]((try? file.read(upToCount: count)) ?? Data())
  }

  private static func isSignature(_ bytes: [UInt8], _ start: Int, _ third: UInt8, _ fourth: UInt8) -> Bool {
    bytes[start] == 0x50 && bytes[start + 1] == 0x4B && bytes[start + 2] == third && bytes[start + 3] == fourth
  }

  private static func number(_ bytes: [UInt8], _ start: Int) -> UInt64 {
    (0..<8).reduce(0) { $0 | UInt64(bytes[start + $1]) << (8 * UInt64($1)) }
  }
}
