import CareCore
import CareDefaults
import Foundation

/// Files of one kind: those compiled into the program, with folders of the user laid over them.
enum LayeredFiles {
  /// - Parameters:
  ///   - folder: Of the embedded files, as `checklists/`.
  ///   - paths: Folders or single files of the user; one of the same name in the same place takes the built-in one's.
  ///   - isOfKind: Whether a file of the user is one of the kind; the others are somebody else's to read.
  /// - Throws: ``Failure`` ``FailureCode/fileMissing`` or ``FailureCode/notReadable``.
  static func read(_ folder: String, over paths: [String], isOfKind: ([UInt8]) -> Bool = { _ in true }) throws
    -> [(path: String, bytes: [UInt8])]
  {
    var files = DefaultFile.all(in: folder).filter { isYAML($0.path) }.map { (path: $0.path, bytes: $0.bytes) }
    for path in paths {
      for file in try yamlFiles(at: path) where isOfKind(file.bytes) {
        if let index = files.firstIndex(where: { $0.path.dropFirst(folder.count) == file.relative }) {
          files[index] = (file.path, file.bytes)
        } else {
          files.append((file.path, file.bytes))
        }
      }
    }
    return files
  }

  /// The files of one path, without any others.
  static func read(only path: String) throws -> [(path: String, bytes: [UInt8])] {
    try yamlFiles(at: path).map { ($0.path, $0.bytes) }
  }

  private static func isYAML(_ path: String) -> Bool { path.hasSuffix(".yaml") || path.hasSuffix(".yml") }

  private static func yamlFiles(at path: String) throws -> [(relative: String, path: String, bytes: [UInt8])] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Failure(.fileMissing, ["path": path])
    }
    let relatives =
      isFolder.boolValue
      ? (FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? [])
        .filter(isYAML).sorted() : [""]
    if relatives.isEmpty { throw Failure(.noFilesInFolder, ["path": path]) }
    return try relatives.map { relative in
      let full = relative.isEmpty ? path : path + "/" + relative
      guard let data = FileManager.default.contents(atPath: full) else {
        throw Failure(.notReadable, ["path": full])
      }
      return (relative.isEmpty ? URL(filePath: path).lastPathComponent : relative, full, Array(data))
    }
  }
}
