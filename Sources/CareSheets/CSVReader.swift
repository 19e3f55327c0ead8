import CareCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads CSV piece by piece, in the memory of one row.
///
/// UTF-8 or UTF-16 with or without a byte order mark, or Windows-1258, told by the first 64 KB. The separator (comma,
/// semicolon or tab) is the one of which most of the first lines have the same number outside quotes, or the one a first
/// line `sep=;` names, as Excel writes it. Quotes are those of RFC 4180; lines end with LF, CRLF or CR.
package struct CSVReader {
  private var decoder = CSVDecoder()
  private var rows: CSVRows
  private var isFinished = false

  /// - Parameter name: The file, as failures name it.
  package init(name: String) { rows = CSVRows(name: name) }

  /// Comma, semicolon or tab, known once the first lines are read.
  package var separator: Character? { rows.separator.map { Character(UnicodeScalar($0)) } }

  /// Takes the next bytes of the file and hands on the rows they complete.
  ///
  /// - Throws: `Failure` ``FailureCode/unclosedQuote``, ``FailureCode/textAfterQuote`` or
  ///   ``FailureCode/notText``, each with `path` and `line`; and what `body` throws.
  package mutating func read(_ chunk: some Sequence<UInt8>, _ body: (CSVRow) throws -> Void) throws {
    for byte in chunk { try decoder.take(byte, into: &rows, body) }
  }

  /// Hands on the last row when the file does not end with a line end.
  package mutating func finish(_ body: (CSVRow) throws -> Void) throws {
    guard !isFinished else { return }
    isFinished = true
    try decoder.finish(into: &rows, body)
    try rows.finish(body)
  }

  /// Reads a file.
  ///
  /// - Throws: as ``read(_:_:)``, and `Failure` ``FailureCode/fileMissing`` or ``FailureCode/notReadable``.
  package static func read(path: String, _ body: (CSVRow) throws -> Void) throws {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { close(descriptor) }
    var reader = CSVReader(name: path)
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = buffer.withUnsafeMutableBytes { bytes -> Int in
        var count: Int
        repeat {
          #if canImport(Glibc)
            count = Glibc.read(descriptor, bytes.baseAddress, bytes.count)
          #else
            count = Darwin.read(descriptor, bytes.baseAddress, bytes.count)
          #endif
        } while count < 0 && errno == EINTR
        return count
      }
      guard count >= 0 else { throw unreadable(path) }
      if count == 0 { break }
      try reader.read(buffer[..<count], body)
    }
    try reader.finish(body)
  }

  /// All rows of a text that is in memory anyway.
  package static func rows(_ bytes: [UInt8], name: String = "") throws -> [CSVRow] {
    var rows: [CSVRow] = []
    var reader = CSVReader(name: name)
    try reader.read(bytes) { rows.append($0) }
    try reader.finish { rows.append($0) }
    return rows
  }

  private static func unreadable(_ path: String) -> Failure {
    Failure(errno == ENOENT || errno == ENOTDIR ? .fileMissing : .notReadable, ["path": path])
  }
}
