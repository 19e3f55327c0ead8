package import CareCore
import CareDefaults
package import CareFiles
import CareMessages
import Crypto
import Foundation

/// All law that the program acts on, as data: the tables compiled into it, with a folder of the user's laid over them.
package struct LawBook: Sendable {
  /// Regimes, rules, numbers, steps, conditions; competences and terms of authorities.
  package let licensing: LicensingTables
  /// The name that the newest folder gives itself; that of the program's own law where there is none.
  package let version: String
  /// SHA-256 over every file, built in or laid over, in hexadecimal digits.
  package let hash: String

  package struct Problems: Error {
    package let all: [(file: String, problem: FileProblem)]
  }

  /// The law compiled into the program; a test reads all of it, so that it cannot fail here.
  package static let builtIn: LawBook = {
    do {
      return try read(files: embeddedFiles)
    } catch {
      preconditionFailure("tables/: \(error)")
    }
  }()

  private static var embeddedFiles: [(path: String, bytes: [UInt8])] {
    DefaultFile.all(in: "tables/").map { ($0.path, $0.bytes) }
  }

  /// The built-in law with a folder laid over it.
  ///
  /// - Throws: ``Failure`` when there is no such folder, ``Problems`` with every problem at its place.
  package static func read(over folder: String) throws -> LawBook {
    try read(files: embeddedFiles + LayeredFiles.read(only: folder))
  }

  /// The law of a desk: the built-in one, or with the folder of its setup laid over it.
  ///
  /// - Throws: ``Failures`` with every problem at its place.
  static func laid(_ setup: Desk.Setup) throws -> LawBook {
    guard let folder = setup.lawFolder else { return builtIn }
    do {
      return try read(over: folder)
    } catch let problems as Problems {
      let language = Language(rawValue: setup.language) ?? .vietnamese
      throw Failures(problems.all.map { $0.problem.failure(.lawInvalid, in: $0.file, language) })
    }
  }

  /// - Parameter files: Later ones lie over earlier ones. Files of checklists and of other tables are passed over.
  package static func read(files: [(path: String, bytes: [UInt8])]) throws -> LawBook {
    var law = LicensingLawFile()
    var tables = LicensingTables()
    var version = "–"
    var logs: [(file: String, log: ProblemLog)] = []
    for (path, bytes) in files {
      let log = ProblemLog()
      logs.append((path, log))
      do throws(FileProblem) {
        let root = try YAMLFile.parse(bytes)
        if LicensingLawFile.keys.contains(where: { root[$0] != nil }) {
          law.read(root, log)
        } else if root["competences"] != nil || root["processing"] != nil {
          let read = LicensingTablesFile.read(root, log)
          tables.competences += read.competences
          tables.processing += read.processing
        } else if let node = root["law"], let head = NodeReader(node, keys: ["version", "title"], path: "law", log: log) {
          version = head.requiredText("version") ?? version
        }
      } catch {
        log.add(error.code, at: error.position, key: error.key, error.arguments)
      }
    }
    tables.law = law.law()
    let problems = logs.flatMap { file, log in log.problems.map { (file, $0) } }
    if !problems.isEmpty { throw Problems(all: problems) }
    return LawBook(licensing: tables, version: version, hash: hash(files))
  }

  private static func hash(_ files: [(path: String, bytes: [UInt8])]) -> String {
    var sum = SHA256()
    for (path, bytes) in files {
      let name = URL(filePath: path).lastPathComponent
      sum.update(data: Data("\(name)\n\(bytes.count)\n".utf8))
      sum.update(data: Data(bytes))
    }
    return sum.finalize().map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
