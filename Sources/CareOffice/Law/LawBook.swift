package import CareCore
import CareDefaults
package import CareFiles
import CareMessages
import Crypto
import Foundation

/// All law that the program acts on, as data: the tables compiled into it, with a folder of the user's laid over them.
package struct LawBook: Sendable {
  /// Regimes, rules, numbers, steps, conditions; competences and terms of authorities.
  package private(set) var licensing = LicensingTables()
  /// Holidays and announced days.
  package private(set) var calendar = WorkingCalendar.weekdays
  /// How long an inspection may last.
  package private(set) var limits = InspectionLimits()
  /// Which law an inspection is under.
  package private(set) var inspectionRegimes = InspectionRegimes(rows: [])
  /// Fines, as advice on the screen.
  package private(set) var penalties: [PenaltyAdvice] = []
  /// Reports that are owed, and clocks that run in hours.
  package private(set) var duties = DutyFile.Table(patterns: [], defaults: [], clocks: [])
  /// The name that the newest folder gives itself; that of the program's own law where there is none.
  package private(set) var version = "–"
  /// SHA-256 over every file, built in or laid over, in hexadecimal digits.
  package private(set) var hash = ""
  /// The folder laid over the built-in law, if any; for reading its requirements and checklists.
  package private(set) var folder: String?

  /// Version and the beginning of the hash, as documents print them: `2026-11-28 (9f3c…)`.
  package var mark: String { "\(version) (\(hash.prefix(16)))" }

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
    var book = try read(files: embeddedFiles + LayeredFiles.read(only: folder))
    book.folder = folder
    return book
  }

  /// The law of a desk: the built-in one, or with the folder of its setup laid over it.
  ///
  /// - Throws: ``Failures`` with every problem at its place.
  package static func laid(_ setup: Desk.Setup) throws -> LawBook {
    guard let folder = setup.lawFolder else { return builtIn }
    do {
      return try read(over: folder)
    } catch let problems as Problems {
      let language = Language(rawValue: setup.language) ?? .vietnamese
      throw Failures(problems.all.map { $0.problem.failure(.lawInvalid, in: $0.file, language) })
    }
  }

  /// The law of a setup with all its problems, those of requirements and checklists among them.
  package static func check(_ setup: Desk.Setup) throws -> (
    book: LawBook?, requirements: Int, problems: [ChecklistShelf.Checked.Problem]
  ) {
    var (book, failures) = (LawBook?.none, [Failure]())
    do {
      book = try laid(setup)
    } catch let found as Failures {
      failures = found.all
    }
    let catalog = try ChecklistShelf(setup).check([])
    return (
      catalog.problems.isEmpty ? book : nil, catalog.requirements,
      failures.map { ChecklistShelf.Checked.Problem(failure: $0) } + catalog.problems
    )
  }

  /// - Parameter files: Later ones lie over earlier ones: rows of licensing one by one, announced days beside those
  ///   before, every other table as a whole. Files of requirements and checklists are the catalog's.
  package static func read(files: [(path: String, bytes: [UInt8])]) throws -> LawBook {
    var book = LawBook()
    var law = LicensingLawFile()
    var logs: [(file: String, log: ProblemLog)] = []
    for (path, bytes) in files {
      let log = ProblemLog()
      logs.append((path, log))
      do {
        let root = try YAMLFile.parse(bytes)
        func has(_ keys: [String]) -> Bool { keys.contains { root[$0] != nil } }
        if has(LicensingLawFile.keys) {
          law.read(root, log)
        } else if has(["competences", "processing"]) {
          let read = LicensingTablesFile.read(root, log)
          (book.licensing.competences, book.licensing.processing) = (read.competences, read.processing)
        } else if has(["holidays"]) {
          book.calendar = try CalendarFile.read(root)
        } else if has(["announced"]) {
          book.calendar = book.calendar.adding(try CalendarFile.announced(root))
        } else if has(["limits"]) {
          book.limits = try InspectionLimitsFile.read(root)
        } else if has(["inspection_regimes"]) {
          book.inspectionRegimes = try InspectionRegimesFile.read(root)
        } else if has(["penalties"]) {
          book.penalties = try PenaltiesFile.read(root)
        } else if has(["duties", "clocks"]) {
          book.duties = try DutyFile.read(root)
        } else if let node = root["law"] {
          let head = NodeReader(node, keys: ["version", "title"], path: "law", log: log)
          book.version = head?.requiredText("version") ?? book.version
        } else if !has(["requirements", "document", "statements", "items", "checklist", "sections", "coverage"]) {
          log.add(.unknownLawFile, at: root.position, key: "")
        }
      } catch let problem as FileProblem {
        log.add(problem.code, at: problem.position, key: problem.key, problem.arguments)
      } catch let problems as any TableProblems {
        for problem in problems.all {
          log.add(problem.code, at: problem.position, key: problem.key, problem.arguments)
        }
      }
    }
    book.licensing.law = law.law()
    book.hash = hash(files)
    let problems = logs.flatMap { file, log in log.problems.map { (file, $0) } }
    if !problems.isEmpty { throw Problems(all: problems) }
    return book
  }

  private static func hash(_ files: [(path: String, bytes: [UInt8])]) -> String {
    var sum = SHA256()
    for (path, bytes) in files {
      let name = URL(filePath: path).lastPathComponent
      sum.update(data: Data("\(name)\n\(bytes.count)\n".utf8))
      sum.update(data: Data(bytes))
    }
    return Array(sum.finalize()).hexadecimal
  }
}

/// All problems of one table.
package protocol TableProblems: Error {
  var all: [FileProblem] { get }
}
