import CareCore
import CareSheets

/// What a file is to be called so that the program of its ending opens it.
enum OutputKind {
  /// Endings of files that other programs make. A name without one of them, or with an ending of a person's own, is
  /// taken as it is.
  private static let known: Set = [
    "csv", "doc", "docx", "htm", "html", "ics", "jpg", "json", "md", "ods", "odt", "pdf", "png", "rtf", "sqlite", "txt",
    "xls", "xlsb", "xlsm", "xlsx", "xml", "yaml", "yml", "zip",
  ]

  /// - Parameter kinds: The endings under which there is such a file.
  /// - Throws: ``Failure`` ``FailureCode/outputKindUnknown`` or ``FailureCode/outputIsDatabase``, before anything is made.
  static func check(_ path: String, _ kinds: String...) throws(Failure) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return }
    let ending = name[name.index(after: dot)...].lowercased()
    if kinds.contains(ending) || !known.contains(ending) { return }
    if ReplacingFile.isDatabase(path) { throw Failure(.outputIsDatabase, ["path": path]) }
    throw Failure(
      .outputKindUnknown,
      ["path": path, "kind": "." + ending, "kinds": kinds.map { "." + $0 }.joined(separator: ", ")])
  }
}
