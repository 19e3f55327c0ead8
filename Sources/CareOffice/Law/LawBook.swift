package import CareCore
import CareDefaults
package import CareFiles
import CareMessages
import Crypto
import Foundation

/// All law that the program acts on, as data: the tables compiled into it, with a folder of the user's laid over them.
package struct LawBook: Sendable {
  /// Regimes, rules, numbers, steps, conditions; competences and terms of authorities.
  package fileprivate(set) var licensing = LicensingTables()
  /// Holidays and announced days.
  package fileprivate(set) var calendar = WorkingCalendar.weekdays
  /// The days that the first version of the program told deadlines by.
  package fileprivate(set) var firstTold = DaysTold(years: [])
  /// How long an inspection may last.
  package fileprivate(set) var limits = InspectionLimits()
  /// Which law an inspection is under.
  package fileprivate(set) var inspectionRegimes = InspectionRegimes(rows: [])
  /// The clauses that sentences cite.
  package fileprivate(set) var citations = LawCitations()
  /// Fines, as advice on the screen.
  package fileprivate(set) var penalties: [PenaltyAdvice] = []
  /// Reports that are owed, and clocks that run in hours.
  package fileprivate(set) var duties = DutyFile.Table()
  /// Every row of all of this.
  package fileprivate(set) var entries: [LawEntry] = []
  /// The name that the newest folder gives itself; that of the program's own law where there is none.
  package fileprivate(set) var version = "–"
  /// SHA-256 over every file, built in or laid over, in hexadecimal digits.
  package fileprivate(set) var hash = ""
  /// The folder laid over the built-in law, if any; for reading its requirements and checklists.
  package fileprivate(set) var folder: String?

  /// Version and the beginning of the hash, as documents print them: `2026-11-28 (9f3c…)`.
  package var mark: String { "\(version) (\(hash.prefix(16)))" }

  /// Version and hash, as answers carry them.
  package var json: JSON { .object([("version", .string(version)), ("hash", .string(hash))]) }

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
    let own = failures.map { ChecklistShelf.Checked.Problem(failure: $0) }
    // What is no YAML at all is told by whoever reads it.
    func place(_ problem: ChecklistShelf.Checked.Problem) -> [String?] {
      ["file", "line", "column"].map { problem.failure.arguments[$0] }
    }
    let further = catalog.problems.filter { problem in !own.contains { place($0) == place(problem) } }
    return (further.isEmpty ? book : nil, catalog.requirements, own + further)
  }

  /// Whether a file holds tables of law, not requirements or checklists.
  static func isTable(_ bytes: [UInt8]) -> Bool {
    guard let root = try? YAMLFile.parse(bytes) else { return false }
    return LawLayers.keys.contains { root[$0] != nil }
  }

  /// - Parameter files: Later ones lie over earlier ones, row by row: see ``LawTable``. Files of requirements and
  ///   checklists are the catalog's.
  /// - Throws: ``Problems`` with every problem at its place.
  package static func read(files: [(path: String, bytes: [UInt8])]) throws -> LawBook {
    var layers = LawLayers()
    var logs: [(file: String, log: ProblemLog)] = []
    for (path, bytes) in files {
      let log = ProblemLog()
      logs.append((path, log))
      do {
        layers.read(try YAMLFile.parse(bytes), log)
      } catch {
        log.add(error.code, at: error.position, key: error.key, error.arguments)
      }
    }
    var book = layers.book()
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

/// The tables while the files of law are read, one over the other.
private struct LawLayers {
  private var licensing = LicensingLawFile()
  private var competences = LawTable<LicensingTables.Competence>()
  private var processing = LawTable<LicensingTables.ProcessingLimit>()
  private var limits = LawTable<InspectionLimits.Row>()
  private var inspectionRegimes = LawTable<InspectionRegimes.Row>()
  private var citations = LawTable<LawCitation>()
  private var penalties = LawTable<PenaltyAdvice>()
  private var duties = LawTable<DutyFile.Row>()
  private var defaults = LawTable<DutyDefault>()
  private var clocks = LawTable<IncidentClock>()
  private var holidays = LawTable<YearlyHoliday>()
  private var compensations = LawTable<Compensation>()
  private var announced: [CalendarRow] = []
  private var swaps: [Int: Bool] = [:]
  private var firstTold = DaysTold(years: [])
  private var version = "–"

  /// What a file is shows in its keys at the top.
  mutating func read(_ root: FileNode, _ log: ProblemLog) {
    func file(_ keys: [String]) -> NodeReader? {
      keys.contains { root[$0] != nil } ? NodeReader(root, keys: keys, log: log) : nil
    }
    if LicensingLawFile.keys.contains(where: { root[$0] != nil }) {
      licensing.read(root, log)
    } else if let file = file(LicensingTablesFile.keys) {
      competences.lay(file.elements("competences").map { LicensingTablesFile.competence($0, log) })
      processing.lay(file.elements("processing").map { LicensingTablesFile.processing($0, log) })
    } else if let file = file(CalendarFile.keys) {
      holidays.lay(file.elements("holidays").map { CalendarFile.holiday($0, log) })
      compensations.lay(file.elements("compensation").map { CalendarFile.compensation($0, log) })
      announced += file.elements("announced").flatMap { CalendarFile.announced($0, log) }
      for year in file.elements("swaps").compactMap({ CalendarFile.swaps($0, log) }) { swaps[year.year] = year.mayCome }
    } else if let file = file(["told_by_first_version"]) {
      firstTold = DaysTold(years: file.elements("told_by_first_version").compactMap { CalendarFile.told($0, log) })
    } else if let file = file(["limits"]) {
      limits.lay(file.elements("limits").map { InspectionLimitsFile.row($0, log) })
    } else if let file = file(["inspection_regimes"]) {
      inspectionRegimes.lay(file.elements("inspection_regimes").map { InspectionRegimesFile.row($0, log) })
    } else if let file = file(["citations"]) {
      citations.lay(file.elements("citations").map { CitationsFile.row($0, log) })
    } else if root["penalties"] != nil, let file = file(PenaltiesFile.keys) {
      penalties.lay(PenaltiesFile.rows(file))
    } else if let file = file(DutyFile.keys) {
      duties.lay(file.elements("duties").map { DutyFile.row($0, log) })
      defaults.lay(file.elements("defaults").map { DutyFile.fallback($0, log) })
      clocks.lay(file.elements("clocks").map { DutyFile.clock($0, log) })
    } else if let node = root["law"] {
      let head = NodeReader(node, keys: ["version", "title"], path: "law", log: log)
      version = head?.requiredText("version") ?? version
    } else if !Self.ofTheCatalog.contains(where: { root[$0] != nil }) {
      log.add(.unknownLawFile, at: root.position, key: "")
    }
  }

  /// The keys at the top of every kind of file that is read here.
  static let keys =
    LicensingLawFile.keys + LicensingTablesFile.keys + CalendarFile.keys + DutyFile.keys
    + ["limits", "inspection_regimes", "citations", "penalties", "told_by_first_version", "law"]

  /// The keys at the top of requirements and checklists, which the catalog reads.
  static let ofTheCatalog = [
    "requirements", "document", "statements", "items", "checklist", "sections", "coverage",
  ]

  /// All rows together; what does not fit is noted in the log of the file it stands in.
  func book() -> LawBook {
    competences.check()
    processing.check()
    limits.check()
    inspectionRegimes.check()
    citations.check()
    penalties.check()
    duties.check()
    clocks.check()
    holidays.check()
    compensations.check()
    let patterns = duties.rows.map(\.pattern)
    for row in duties.rows where duties.isWhole { DutyFile.check(row, against: patterns) }
    var book = LawBook()
    book.licensing.law = licensing.law()
    (book.licensing.competences, book.licensing.processing) = (competences.rows, processing.rows)
    book.calendar = WorkingCalendar(
      holidays: holidays.rows, compensations: compensations.rows, announced: announced)
    book.calendar.yearsOpenToSwaps = Set(swaps.filter(\.value).keys)
    (book.limits, book.inspectionRegimes) = (
      InspectionLimits(rows: limits.rows), InspectionRegimes(rows: inspectionRegimes.rows)
    )
    (book.citations, book.penalties) = (LawCitations(rows: citations.rows), penalties.rows)
    book.duties = DutyFile.Table(patterns: patterns, defaults: defaults.rows, clocks: clocks.rows)
    book.firstTold = firstTold
    book.version = version
    book.entries =
      licensing.entries + competences.entries + processing.entries + limits.entries + inspectionRegimes.entries
      + citations.entries + penalties.entries + duties.entries + defaults.entries + clocks.entries + holidays.entries
      + compensations.entries
    return book
  }
}
