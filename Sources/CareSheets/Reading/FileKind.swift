import CareCore
import Foundation

/// What a file is, told by its first bytes and, where it is a package, by what is in it.
enum FileKind {
  /// Text with separators, as far as its start tells.
  case text
  /// The package, and the part that lists the sheets.
  case officeWorkbook(PackageFile, main: String)
  case openDocument(PackageFile)
  /// An OLE2 file that holds a workbook of Excel 97 to 2003, and whether a program that counts formulas saved it.
  case oldWorkbook(stream: [UInt8], isCounted: Bool)

  private static let startLength = 8_192

  /// - Throws: `Failure` that says what the file seems to be instead and what to do.
  static func of(_ path: String) throws -> FileKind {
    let start = try start(of: path)
    if start.starts(with: Signature.zip) || start.starts(with: Signature.emptyZip) { return try package(path) }
    if start.starts(with: Signature.compound) { return try compound(path) }
    if let other = Signature.others.first(where: { start.starts(with: $0.bytes) }) {
      throw Failure(other.code, ["path": path])
    }
    if let code = MarkupStart.recognize(start) { throw Failure(code, ["path": path]) }
    guard TextEncoding.isPlausible(start) else { throw Failure(.spreadsheetKindUnknown, ["path": path]) }
    return .text
  }

  private static func start(of path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else {
      throw Failure(errno == ENOENT || errno == ENOTDIR ? .fileMissing : .notReadable, ["path": path])
    }
    defer { close(descriptor) }
    return try [UInt8](unsafeUninitializedCapacity: startLength) { buffer, filled in
      while filled < startLength {
        let count = Foundation.read(descriptor, buffer.baseAddress?.advanced(by: filled), startLength - filled)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw Failure(.notReadable, ["path": path]) }
        if count == 0 { break }
        filled += count
      }
    }
  }

  // MARK: - Packages

  private static func package(_ path: String) throws -> FileKind {
    let package = try PackageFile(path: path)
    if package.contains("mimetype") { return try document(package) }
    var main = "xl/workbook.xml"
    if let named = try Relationships.of("", in: package).part("officeDocument") { main = named }
    if main.lowercased().hasSuffix(".bin") { throw Failure(.spreadsheetIsBinaryWorkbook, ["path": path]) }
    let isOfficeFile = package.contains("[Content_Types].xml")
    if package.contains(main), main.hasPrefix("word/") || main.hasPrefix("ppt/") {
      throw Failure(.spreadsheetIsDocument, ["path": path])
    }
    guard package.contains(main) else {
      throw isOfficeFile ? package.damaged(main) : Failure(.spreadsheetIsArchive, ["path": path])
    }
    return .officeWorkbook(package, main: main)
  }

  private static func compound(_ path: String) throws -> FileKind {
    let file = try CompoundFile(path: path)
    let names = Set(file.streams.map { $0.name.lowercased() })
    if names.contains("encryptedpackage") { throw Failure(.spreadsheetEncrypted, ["path": path]) }
    if let stream = try file.content(of: "Workbook") ?? file.content(of: "Book") {
      // Excel and LibreOffice always tell about the document; xlwt, Apache POI and their like count no formula, and write
      // no such stream.
      return .oldWorkbook(stream: stream, isCounted: names.contains("\u{5}summaryinformation"))
    }
    let isDocument = names.contains("worddocument") || names.contains("powerpoint document")
    throw Failure(isDocument ? .spreadsheetIsDocument : .spreadsheetKindUnknown, ["path": path])
  }

  private static func document(_ package: PackageFile) throws -> FileKind {
    let kind = String(decoding: try package.start(of: "mimetype", count: 100), as: UTF8.self)
    let family = "application/vnd.oasis.opendocument."
    guard kind.hasPrefix(family) else { throw Failure(.spreadsheetIsArchive, ["path": package.path]) }
    guard kind.dropFirst(family.count).hasPrefix("spreadsheet") else {
      throw Failure(.spreadsheetIsDocument, ["path": package.path])
    }
    return .openDocument(package)
  }
}

/// How files of other kinds begin.
private enum Signature {
  static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  static let emptyZip: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
  static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  static let others: [(bytes: [UInt8], code: FailureCode)] = [
    (Array("%PDF-".utf8), .spreadsheetIsPDF),
    (Array("{\\rtf".utf8), .spreadsheetIsDocument),
    ([0x89, 0x50, 0x4E, 0x47], .spreadsheetIsPicture), ([0xFF, 0xD8, 0xFF], .spreadsheetIsPicture),
    (Array("GIF8".utf8), .spreadsheetIsPicture), (Array("II*\0".utf8), .spreadsheetIsPicture),
    (Array("MM\0*".utf8), .spreadsheetIsPicture),
    (Array("Rar!".utf8), .spreadsheetIsArchive), ([0x37, 0x7A, 0xBC, 0xAF], .spreadsheetIsArchive),
    ([0x1F, 0x8B], .spreadsheetIsArchive),
  ]
}

/// Files that begin with a tag: what web systems call an Excel file is often a page with a table.
private enum MarkupStart {
  static func recognize(_ start: [UInt8]) -> FailureCode? {
    // Of UTF-16 only the letters are looked at, and a mark before the first one is left out.
    let text = String(decoding: start.filter { $0 < 128 && $0 != 0 }.prefix(4_096), as: UTF8.self).lowercased()
      .trimmingCharacters(in: .whitespacesAndNewlines)
    if text.hasPrefix("mime-version:") { return .spreadsheetIsWebPage }
    guard text.hasPrefix("<") else { return nil }
    if text.contains("urn:schemas-microsoft-com:office:spreadsheet") { return .spreadsheetIsXML2003 }
    let tags = ["<!doctype html", "<html", "<head", "<meta", "<style", "<table", "<body", "<div"]
    if tags.contains(where: text.contains) { return .spreadsheetIsWebPage }
    return text.hasPrefix("<?xml") ? .spreadsheetKindUnknown : nil
  }
}
