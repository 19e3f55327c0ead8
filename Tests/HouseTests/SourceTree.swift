import Foundation

/// The project's files as they stand in the checkout.
enum SourceTree {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  struct File: CustomStringConvertible {
    /// Relative to the project's top folder.
    let path: String
    let text: String

    /// The target a file under `Sources` belongs to.
    var target: String { String(path.split(separator: "/").dropFirst().first ?? "") }
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
    var description: String { path }

    /// The code of each line, without comments and without the contents of string literals.
    var code: [String] {
      var isInLongText = false
      return lines.map { line in
        let parts = line.components(separatedBy: "\"\"\"")
        if parts.count == 2 {
          isInLongText.toggle()
          return isInLongText ? parts[0] : parts[1]
        }
        return isInLongText ? "" : Self.withoutTexts(line)
      }
    }

    private static func withoutTexts(_ line: Substring) -> String {
      var code = ""
      var isInText = false
      var previous: Character = " "
      for character in line {
        if character == "\"", previous != "\\" { isInText.toggle() }
        if !isInText, character == "/", previous == "/" { return String(code.dropLast()) }
        if !isInText { code.append(character) }
        previous = previous == "\\" && character == "\\" ? " " : character
      }
      return code
    }
  }

  /// Every Swift file under `Sources`.
  static var sources: [File] { files(under: "Sources", suffix: ".swift") }

  static func files(under folder: String, suffix: String) -> [File] {
    paths(under: folder, suffix: suffix).compactMap { path in
      (try? String(contentsOf: root.appending(path: path), encoding: .utf8)).map { File(path: path, text: $0) }
    }
  }

  /// Paths of plain files, relative to the project's top folder, sorted.
  static func paths(under folder: String, suffix: String = "") -> [String] {
    let top = root.appending(path: folder)
    let all = FileManager.default.enumerator(atPath: top.path)?.allObjects as? [String] ?? []
    return all.filter { path in
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: top.appending(path: path).path, isDirectory: &isFolder)
      return exists && !isFolder.boolValue && path.hasSuffix(suffix)
    }.map { "\(folder)/\($0)" }.sorted()
  }
}
