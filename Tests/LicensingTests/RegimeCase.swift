import CareFiles
import CareDefaults
import CareOffice
import Foundation
import Testing

@testable import CareCore

/// One row of `regime-cases.yaml`: facts, and what the law of each of some days makes of them.
struct RegimeCase: Sendable, CustomTestStringConvertible {
  let id: String
  let why: String
  let dossier: FacilityDossier
  /// Law laid over the built-in one, for this case alone.
  let tables: LicensingTables
  let days: [Expected]

  var testDescription: String { "\(id): \(why)" }

  /// What must come out on a day.
  struct Expected: Sendable {
    let day: CalendarDay
    let situation: LicensingSituation
    let classes: [LicensingClass]
    /// Of single classes, where several are looked at.
    let byClass: [LicensingClass: LicensingSituation]
    /// What regimes.md names.
    let reasons: [Wanted]
    /// What comes out besides: these and ``reasons`` are all.
    let also: [Wanted]
    let not: [String]
    /// All of them, in any order.
    let steps: [String]?
    let notSteps: [String]
    /// `yes`, `no`, or `unknown`
    let conditionsMet: String?
    /// The requirements found not met.
    let failed: [String]?
    let state: OperationPaperState?
    /// On 30/6/2026.
    let before: String?
    let daysWithoutPaper: String?
    let daysWithoutNotice: String?
    let papersConfirmed: String?
    /// Who decides on a step, as the table of competences prints it; only of the steps named.
    let bodies: [NextStep.Action: String]
    /// For how many days an authority has let its own term pass, by the paper asked for: these are all.
    let overdue: [PermitKind: Int]?
  }

  /// A reason with its certainty, and words that its citation contains.
  struct Wanted: Sendable {
    let rule: String
    let certainty: Certainty
    let cites: String?
  }

  /// All rows; problems of the file are thrown together.
  static let all: [RegimeCase] = {
    do {
      return try read()
    } catch {
      preconditionFailure("regime-cases.yaml: \(error)")
    }
  }()

  private static func read() throws -> [RegimeCase] {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "regime-cases.yaml")
    let log = ProblemLog()
    let node = try YAMLFile.parse(Array(try Data(contentsOf: path)))
    let cases =
      try NodeReader(node, keys: ["cases"], log: log)?.requiredElements("cases").compactMap {
        try RegimeCase($0, log)
      } ?? []
    if !log.problems.isEmpty { throw DecisionCase.Problems(all: log.problems) }
    return cases
  }

  private init?(_ node: FileNode, _ log: ProblemLog) throws {
    guard let row = NodeReader(node, keys: ["case", "why", "law", "facts", "days"], path: "case", log: log),
      let id = row.requiredText("case"), let why = row.requiredText("why"), let facts = row.requiredNode("facts"),
      let dossier = CaseFacts.dossier(facts, id, isEveryoneNeedy: true, log)
    else { return nil }
    (self.id, self.why, self.dossier) = (id, why, dossier)
    days = row.requiredElements("days").compactMap { Expected($0, log) }
    if let file = row.text("law") {
      let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Law/\(file)")
      self.tables = try Self.tables(over: [(file, Array(try Data(contentsOf: path)))])
    } else {
      self.tables = Self.builtIn
    }
  }

  /// The law compiled into the program, with its holidays.
  static let builtIn: LicensingTables = {
    do {
      return try tables(over: [])
    } catch {
      preconditionFailure("tables/: \(error)")
    }
  }()

  private static func tables(over files: [(path: String, bytes: [UInt8])]) throws -> LicensingTables {
    var read = try LawBook.read(files: DefaultFile.all(in: "tables/").map { ($0.path, $0.bytes) } + files).licensing
    read.calendar = LawBook.builtIn.calendar
    read.province = LicensingTests.tables.province
    return read
  }
}

extension RegimeCase.Expected {
  private static let keys = [
    "day", "situation", "class", "by_class", "reasons", "also", "not", "steps", "not_steps", "conditions_met",
    "failed", "paper_state", "until_2026_06_30", "days_without_paper", "days_without_notice", "papers_confirmed",
    "bodies", "authority_overdue",
  ]

  init?(_ node: FileNode, _ log: ProblemLog) {
    guard let row = NodeReader(node, keys: Self.keys, path: "days", log: log), let day = row.requiredDay("day"),
      let situation = row.requiredValue("situation", of: LicensingSituation.self)
    else { return nil }
    (self.day, self.situation) = (day, situation)
    let letters = row.node("class")?.scalar.map { [$0.text] } ?? row.texts("class", isRequired: true).map(\.text)
    classes = letters.compactMap(LicensingClass.init(rawValue:)).sorted()
    byClass = (row.node("by_class")?.entries ?? []).reduce(into: [:]) { found, entry in
      guard let licensingClass = LicensingClass(rawValue: entry.key), let text = entry.value.scalar?.text else {
        return
      }
      found[licensingClass] = LicensingSituation(rawValue: text)
    }
    reasons = Self.wanted(row, "reasons", log)
    also = Self.wanted(row, "also", log)
    not = row.texts("not").map(\.text)
    steps = row.has("steps") ? row.texts("steps").map(\.text).sorted() : nil
    notSteps = row.texts("not_steps").map(\.text)
    conditionsMet = row.text("conditions_met")
    failed = row.has("failed") ? row.texts("failed").map(\.text).sorted() : nil
    state = row.value("paper_state")
    before = row.text("until_2026_06_30")
    daysWithoutPaper = row.text("days_without_paper")
    daysWithoutNotice = row.text("days_without_notice")
    papersConfirmed = row.text("papers_confirmed")
    bodies = Self.named(row, "bodies", log) { $0 }
    overdue = row.has("authority_overdue") ? Self.named(row, "authority_overdue", log) { Int($0) } : nil
  }

  /// `{operating_license: 1}`
  private static func named<Name: RawRepresentable<String> & CaseIterable & Hashable, Value>(
    _ row: NodeReader, _ key: String, _ log: ProblemLog, _ value: (String) -> Value?
  ) -> [Name: Value] {
    (row.node(key)?.entries ?? []).reduce(into: [:]) { found, entry in
      guard let name = Name(rawValue: entry.key), let value = entry.value.scalar.flatMap({ value($0.text) }) else {
        let known = Name.allCases.map(\.rawValue).joined(separator: ", ")
        log.add(.unknownValue, at: entry.value.position, key: "days.\(key)", ["value": entry.key, "known": known])
        return
      }
      found[name] = value
    }
  }

  /// `operation-notice-required: read, điểm 1 khoản B.III`
  private static func wanted(_ row: NodeReader, _ key: String, _ log: ProblemLog) -> [RegimeCase.Wanted] {
    (row.node(key)?.entries ?? []).compactMap { entry in
      let text = NodeReader.normalized(entry.value.scalar?.text ?? "")
      let word = text.prefix { $0 != "," }
      guard let certainty = Certainty(rawValue: String(word)) else {
        let known = Certainty.allCases.map(\.rawValue).joined(separator: ", ")
        log.add(.unknownValue, at: entry.value.position, key: "days.\(key)", ["value": text, "known": known])
        return nil
      }
      let cites = text.dropFirst(word.count + 2)
      return RegimeCase.Wanted(rule: entry.key, certainty: certainty, cites: cites.isEmpty ? nil : String(cites))
    }
  }

  /// Where an audit is not what was expected; nothing where it is.
  ///
  /// - Parameter reasons: Those of the audit, or what a changed rule makes of them.
  func complaints(_ audit: LicensingAudit, _ reasons: [Reason]) -> [String] {
    var found: [String] = []
    func same<Value: Equatable>(_ what: String, _ wanted: Value?, _ got: Value) {
      if let wanted, wanted != got { found.append("\(what): \(wanted) ≠ \(got)") }
    }
    same("situation", situation, audit.situation)
    same("class", classes, audit.classes.map(\.licensingClass).sorted())
    for (licensingClass, wanted) in byClass {
      same(
        licensingClass.rawValue, wanted,
        audit.classes.first { $0.licensingClass == licensingClass }?.situation ?? .closed)
    }
    let names = Set(reasons.map(\.rule.rawValue))
    same("reasons", Set((self.reasons + also).map(\.rule)).sorted(), names.sorted())
    for wanted in self.reasons + also {
      let same = reasons.contains { reason in
        reason.rule.rawValue == wanted.rule && reason.certainty == wanted.certainty
          && (wanted.cites.map(reason.citation.contains) ?? true)
      }
      let given = reasons.filter { $0.rule.rawValue == wanted.rule }.map { "\($0.certainty.rawValue), \($0.citation)" }
      // Two rows of one reason with different certainties do not hold on one day.
      let others = reasons.contains { $0.rule.rawValue == wanted.rule && $0.certainty != wanted.certainty }
      if !same || others {
        found.append("\(wanted.rule) is not \(wanted.certainty.rawValue) \(wanted.cites ?? ""), but \(given)")
      }
    }
    for name in not where names.contains(name) { found.append("not \(name)") }
    let open = audit.nextSteps.map(\.action.rawValue).sorted()
    same("steps", steps, open)
    for step in notSteps where open.contains(step) { found.append("no step \(step)") }
    func text(_ value: (some CustomStringConvertible)?) -> String { value?.description ?? "unknown" }
    same("conditions_met", conditionsMet, audit.conditionsMet.map { $0 ? "yes" : "no" } ?? "unknown")
    let requirements = reasons.compactMap { $0.arguments["requirements"] }.flatMap { $0.components(separatedBy: ", ") }
    same("failed", failed, Set(requirements).sorted())
    if let state, !audit.classes.contains(where: { $0.operationPaperState == state }) {
      found.append("paper_state: \(state.rawValue) ≠ \(audit.classes.map(\.operationPaperState.rawValue))")
    }
    same("until_2026_06_30", before, audit.situationWhileLicensed?.rawValue ?? "unknown")
    same("days_without_paper", daysWithoutPaper, text(audit.daysOperatingWithoutPaper))
    same("days_without_notice", daysWithoutNotice, text(audit.daysOperatingWithoutNotice))
    same("papers_confirmed", papersConfirmed, text(audit.papersConfirmedOn))
    for (step, wanted) in bodies {
      let names = audit.nextSteps.first { $0.action == step }?.bodies.joined(separator: "; ")
      same("bodies of \(step.rawValue)", wanted, names ?? "no step")
    }
    let late = audit.authorityOverdue.map { ($0.term.permitKind, $0.days) }
    same("authority_overdue", overdue, Dictionary(late) { $0 + $1 })
    return found
  }
}
