import CLibZip
import CareCore
import Foundation

/// A ZIP file made by others: its parts by name, each unpacked within limits.
///
/// Nothing is ever written under a name that stands in it; a name that leads out is refused all the same, because only
/// a hostile file has one.
final class PackageFile {
  let path: String

  private let archive: OpaquePointer
  /// By name in small letters with `/`, as the packages of Office compare names.
  private let indices: [String: UInt64]

  private static let mostParts = 10_000

  /// - Throws: `Failure` `spreadsheetCutShort`, `spreadsheetTooLarge`, `spreadsheetPartOutside`,
  ///   `spreadsheetPartTwice`, ``FailureCode/notReadable``.
  init(path: String) throws {
    self.path = path
    if let count = ZipEnding.entryCount(of: path), count > Self.mostParts {
      throw Failure(.spreadsheetTooLarge, ["path": path])
    }
    var number: Int32 = 0
    guard let archive = zip_open(path, ZIP_RDONLY, &number) else {
      throw Failure(
        number == ZIP_ER_OPEN || number == ZIP_ER_READ ? .notReadable : .spreadsheetCutShort, ["path": path])
    }
    self.archive = archive
    do {
      indices = try Self.names(in: archive, path)
    } catch {
      zip_discard(archive)
      throw error
    }
  }

  deinit { zip_discard(archive) }

  func contains(_ name: String) -> Bool { indices[name.lowercased()] != nil }

  /// The names of all parts, in small letters.
  var names: some Collection<String> { indices.keys }

  /// Begins to unpack a part.
  ///
  /// - Throws: `Failure` `spreadsheetDamaged` when it is not there, `spreadsheetEncrypted`.
  func open(_ name: String) throws -> PartStream {
    guard let index = indices[name.lowercased()] else { throw damaged(name) }
    var information = zip_stat_t()
    guard zip_stat_index(archive, index, 0, &information) == 0 else { throw damaged(name) }
    guard information.encryption_method == ZIP_EM_NONE else { throw Failure(.spreadsheetEncrypted, ["path": path]) }
    let (packed, unpacked) = (Int(clamping: information.comp_size), Int(clamping: information.size))
    guard unpacked <= PartStream.freeSize || unpacked / PartStream.highestRatio <= packed else {
      throw Failure(.spreadsheetUnpacksTooFar, ["path": path])
    }
    guard let file = zip_fopen_index(archive, index, 0) else { throw damaged(name) }
    return PartStream(file, of: self, name: name, size: unpacked)
  }

  /// The first bytes of a part, where that is enough to tell what it is.
  func start(of name: String, count: Int) throws -> [UInt8] {
    let stream = try open(name)
    return try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = try stream.read(into: UnsafeMutableRawBufferPointer(buffer))
    }
  }

  func damaged(_ part: String) -> Failure { Failure(.spreadsheetDamaged, ["path": path, "part": part]) }

  private static func names(in archive: OpaquePointer, _ path: String) throws -> [String: UInt64] {
    let count = zip_get_num_entries(archive, 0)
    guard count <= mostParts else { throw Failure(.spreadsheetTooLarge, ["path": path]) }
    var indices: [String: UInt64] = [:]
    for index in 0..<UInt64(max(0, count)) {
      guard let bytes = zip_get_name(archive, index, 0) else { continue }
      let name = String(cString: bytes).replacing("\\", with: "/")
      guard PartName.staysInside(name) else {
        throw Failure(.spreadsheetPartOutside, ["path": path, "part": name])
      }
      // Folders of their own are no parts.
      if name.hasSuffix("/") { continue }
      guard indices.updateValue(index, forKey: name.lowercased()) == nil else {
        throw Failure(.spreadsheetPartTwice, ["path": path, "part": name])
      }
    }
    return indices
  }
}

/// The bytes of one part, as they are unpacked.
///
/// A few kilobytes can unpack to terabytes, so the end is never awaited: a part that says it unpacks to far more than a
/// spreadsheet ever does is not opened, and one that said less than is true is left on the way.
final class PartStream {
  let name: String
  let package: PackageFile

  private let file: OpaquePointer
  /// In bytes, as the directory says.
  private let size: Int
  private var unpackedSize = 0

  /// In bytes: below this, no ratio is looked at.
  fileprivate static let freeSize = 16 << 20
  /// The rows of a sheet that repeat each other shrink to a fiftieth at most; deflate's limit is a thousandth.
  fileprivate static let highestRatio = 200

  fileprivate init(_ file: OpaquePointer, of package: PackageFile, name: String, size: Int) {
    self.file = file
    self.package = package
    self.name = name
    self.size = size
  }

  deinit { zip_fclose(file) }

  /// - Returns: How many bytes were put into the buffer; 0 at the end, whose checksum was then right.
  /// - Throws: `Failure` `spreadsheetDamaged` or `spreadsheetUnpacksTooFar`.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    let count = Int(zip_fread(file, buffer.baseAddress, UInt64(buffer.count)))
    guard count >= 0 else { throw package.damaged(name) }
    unpackedSize += count
    guard unpackedSize <= size else { throw Failure(.spreadsheetUnpacksTooFar, ["path": package.path]) }
    return count
  }
}
