import CareCore
import Foundation

/// The first printed page without the header of the others, which libxlsxwriter 1.1.4 cannot write.
///
/// The finished file is copied part by part; only the parts of such sheets are unpacked, changed and packed again.
struct FirstPage: Hashable {
  /// In the code of Excel: what stands below all pages stands below the first one too.
  let footer: String

  private static let opening = Array("<headerFooter>".utf8)
  private static let closing = Array("</headerFooter>".utf8)
  /// What every sheet ends with. The library does not look whether its writes succeeded.
  private static let end = Array("</worksheet>".utf8)

  /// What changes in one part of the file.
  struct Change {
    let firstPage: FirstPage?
    let rows: PackedRows.Result?
  }

  /// - Throws: `Failure` ``FailureCode/writeFailed`` or ``FailureCode/diskFull``.
  static func rewrite(_ file: String, _ changes: [String: Change], for path: String) throws {
    let copy = file + "2"
    defer { unlink(copy) }
    let archive = try ZipArchive(file, for: path)
    let output = try FileOutput(copy, for: path)
    var places: [ZipArchive.Place] = []
    for entry in archive.entries {
      let offset = output.count
      guard let change = changes[entry.name] else {
        try archive.copy(entry, to: output)
        places.append(.init(offset: offset, size: entry.size))
        continue
      }
      var tail: [UInt8] = []
      let filter = change.firstPage?.filter() ?? { chunk, _ in chunk }
      func changed(_ chunk: [UInt8], _ isLast: Bool) -> [UInt8] {
        let changed = filter(chunk, isLast)
        tail = Array((tail + changed.suffix(32)).suffix(32))
        return changed
      }
      let size =
        if let rows = change.rows {
          try archive.repack(entry, around: rows, to: output) { changed($0, true) }
        } else {
          try archive.repack(entry, to: output, change: changed)
        }
      guard tail.suffix(end.count).elementsEqual(end) else { throw archive.broken() }
      places.append(.init(offset: offset, size: size))
    }
    try archive.writeDirectory(places, to: output)
    try output.flush()
    guard rename(copy, file) == 0 else { throw ReplacingFile.failure(path, writing: errno) }
  }

  /// Changes the two tags, wherever the text is cut. They cannot stand in a cell, where `<` is written `&lt;`.
  private func filter() -> (_ chunk: [UInt8], _ isLast: Bool) -> [UInt8] {
    var waiting: [UInt8] = []
    var changes = [
      (Self.opening, Array("<headerFooter differentFirst=\"1\">".utf8)),
      (Self.closing, Array((footer.isEmpty ? "" : "<firstFooter>\(escaped)</firstFooter>").utf8) + Self.closing),
    ]
    return { chunk, isLast in
      waiting += chunk
      while let (tag, replacement) = changes.first, let range = waiting.firstRange(of: tag) {
        waiting.replaceSubrange(range, with: replacement)
        changes.removeFirst()
      }
      let keep = isLast ? 0 : min(waiting.count, Self.closing.count)
      let ready = Array(waiting.dropLast(keep))
      waiting = Array(waiting.suffix(keep))
      return ready
    }
  }

  private var escaped: String {
    footer.map { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      default: String(character)
      }
    }
    .joined()
  }
}
