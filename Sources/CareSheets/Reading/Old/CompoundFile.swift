import CareCore
import Foundation

/// An OLE2 file: a small file system of sectors in which the programs of Office kept their streams until 2003.
///
/// Every number in it may lie, so each is looked up with its bounds and no chain is longer than the file.
struct CompoundFile {
  struct Stream {
    let name: String
    fileprivate let start: UInt32
    fileprivate let size: Int
  }

  private(set) var streams: [Stream] = []

  private let path: String
  private let bytes: Bytes
  private let sectorSize: Int
  private var table: [UInt32] = []
  private var smallTable: [UInt32] = []
  private var smallSectors: [UInt8] = []

  /// In bytes. Excel 2003 could hardly write more.
  private static let largest = 64 << 20
  private static let smallSectorSize = 64
  private static let smallestOrdinary = 4_096
  /// From here on the numbers of sectors have other meanings: the end of a chain, a free sector.
  private static let firstSpecial: UInt32 = 0xFFFF_FFFA

  /// - Throws: `Failure` `spreadsheetCutShort` or `spreadsheetTooLarge`.
  init(path: String) throws {
    self.path = path
    guard let file = FileHandle(forReadingAtPath: path) else { throw Failure(.notReadable, ["path": path]) }
    defer { try? file.close() }
    guard let data = try? file.read(upToCount: Self.largest + 1) else { throw Failure(.notReadable, ["path": path]) }
    guard data.count <= Self.largest else { throw Failure(.spreadsheetTooLarge, ["path": path]) }
    bytes = Bytes([UInt8](data))
    guard let shift = bytes.short(30), shift == 9 || shift == 12 else {
      throw Failure(.spreadsheetCutShort, ["path": path])
    }
    sectorSize = 1 << shift
    table = try readTable()
    try readDirectory()
  }

  /// The content of a stream, in any case of its name; `nil` when there is none.
  func content(of name: String) throws -> [UInt8]? {
    guard let stream = streams.first(where: { $0.name.lowercased() == name.lowercased() }) else { return nil }
    guard stream.size < Self.smallestOrdinary else {
      let content = try chain(from: stream.start)
      guard content.count >= stream.size else { throw broken() }
      return Array(content.prefix(stream.size))
    }
    var content: [UInt8] = []
    var sector = stream.start
    while content.count < stream.size {
      let offset = Int(sector) * Self.smallSectorSize
      guard offset + Self.smallSectorSize <= smallSectors.count else { throw broken() }
      content += smallSectors[offset..<offset + Self.smallSectorSize]
      guard content.count < stream.size else { break }
      guard Int(sector) < smallTable.count else { throw broken() }
      sector = smallTable[Int(sector)]
    }
    return Array(content.prefix(stream.size))
  }

  private func broken() -> Failure { Failure(.spreadsheetCutShort, ["path": path]) }

  private func sector(_ number: UInt32) throws -> ArraySlice<UInt8> {
    let start = (Int(number) + 1) * sectorSize
    // The last one may be cut where its content ends.
    guard number < Self.firstSpecial, start < bytes.count else { throw broken() }
    return bytes.all[start..<min(start + sectorSize, bytes.count)]
  }

  private func chain(from start: UInt32) throws -> [UInt8] {
    var content: [UInt8] = []
    var next = start
    while next < Self.firstSpecial {
      content += try sector(next)
      guard content.count <= bytes.count, Int(next) < table.count else { throw broken() }
      next = table[Int(next)]
    }
    return content
  }

  /// Which sector follows which. The sectors of the table itself are named in the header, and more in a chain.
  private func readTable() throws -> [UInt32] {
    var sectors = (0..<109).compactMap { bytes.long(76 + 4 * $0) }.filter { $0 < Self.firstSpecial }
    var more = bytes.long(68) ?? Self.firstSpecial
    var count = 0
    while more < Self.firstSpecial {
      let names = Bytes(Array(try sector(more)))
      let last = sectorSize / 4 - 1
      sectors += (0..<last).compactMap { names.long(4 * $0) }.filter { $0 < Self.firstSpecial }
      more = names.long(4 * last) ?? Self.firstSpecial
      count += 1
      guard count * sectorSize <= bytes.count else { throw broken() }
    }
    guard sectors.count * sectorSize <= bytes.count else { throw broken() }
    return try sectors.flatMap { number in Self.numbers(Array(try sector(number))) }
  }

  private static func numbers(_ content: [UInt8]) -> [UInt32] {
    let bytes = Bytes(content)
    return (0..<content.count / 4).compactMap { bytes.long(4 * $0) }
  }

  private mutating func readDirectory() throws {
    let directory = Bytes(try chain(from: bytes.long(48) ?? Self.firstSpecial))
    for start in stride(from: 0, to: directory.count - 127, by: 128) {
      guard let kind = directory.byte(start + 66), let length = directory.short(start + 64), length >= 2, length <= 64,
        let first = directory.long(start + 116), let size = directory.long(start + 120)
      else { continue }
      let units = (0..<length / 2 - 1).compactMap { directory.short(start + 2 * $0).map(UInt16.init) }
      let name = String(decoding: units, as: UTF16.self)
      switch kind {
      case 2: streams.append(Stream(name: name, start: first, size: Int(size)))
      case 5:
        smallSectors = try chain(from: first)
        smallTable = Self.numbers(try chain(from: bytes.long(60) ?? Self.firstSpecial))
      default: break
      }
    }
  }
}

/// Little-endian numbers anywhere in bytes that may end too soon.
struct Bytes {
  let all: [UInt8]

  init(_ all: [UInt8]) { self.all = all }

  var count: Int { all.count }

  func byte(_ index: Int) -> UInt8? { all.indices.contains(index) ? all[index] : nil }

  func short(_ index: Int) -> Int? {
    guard index >= 0, index + 2 <= all.count else { return nil }
    return Int(all[index]) | Int(all[index + 1]) << 8
  }

  func long(_ index: Int) -> UInt32? {
    guard let low = short(index), let high = short(index + 2) else { return nil }
    return UInt32(low) | UInt32(high) << 16
  }

  func double(_ index: Int) -> Double? {
    guard let low = long(index), let high = long(index + 4) else { return nil }
    return Double(bitPattern: UInt64(low) | UInt64(high) << 32)
  }
}
