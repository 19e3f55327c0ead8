import CareCore
import CareFiles
import Foundation
import Testing

/// One row of `deadlines.yaml`.
struct DeadlineCase: Sendable, CustomTestStringConvertible {
  let id: String
  let why: String
  let deadline: Deadline
  /// Counted back instead.
  let ahead: AdvanceTerm?
  /// A day whose announced row is left out.
  let without: CalendarDay?
  let raw: CalendarDay?
  let last: CalendarDay?
  let operational: CalendarDay?
  let safe: CalendarDay?
  let inclusive: CalendarDay?
  let stricter: CalendarDay?
  /// Of a term that has no last day.
  let dueFrom: CalendarDay?
  let ends: Instant?
  let isProvisional: Bool
  let fails: FailureCode?

  var testDescription: String { "\(id): \(why)" }

  /// All rows; problems of the file are thrown together.
  static let all: [DeadlineCase] = {
    do {
      return try read()
    } catch {
      preconditionFailure("deadlines.yaml: \(error)")
    }
  }()

  struct Problems: Error {
    let all: [FileProblem]
  }

  private static func read() throws -> [DeadlineCase] {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "deadlines.yaml")
    let log = ProblemLog()
    let node = try YAMLFile.parse(Array(try Data(contentsOf: path)))
    let cases =
      NodeReader(node, keys: ["cases"], log: log)?.requiredElements("cases").compactMap { DeadlineCase($0, log) } ?? []
    if !log.problems.isEmpty { throw Problems(all: log.problems) }
    return cases
  }

  private static let keys = [
    "id", "why", "from", "at", "amount", "unit", "before", "by", "through", "extended", "paused", "caps_child",
    "without", "raw", "last", "operational", "safe", "inclusive", "ends", "provisional", "fails", "back_from",
    "stricter", "due_from",
  ]

  private init?(_ node: FileNode, _ log: ProblemLog) {
    guard let row = NodeReader(node, keys: Self.keys, path: "cases", log: log), let id = row.requiredText("id"),
      let why = row.requiredText("why")
    else { return nil }
    var term: Deadline.Term?
    for phrase in DeadlinePhrase.allCases {
      if let day = row.day(phrase.rawValue) { term = .fixed(phrase, day) }
    }
    let unit: DeadlineUnit? = row.value("unit")
    if term == nil, let unit, let amount = row.integer("amount") { term = .counted(amount, unit) }
    guard let term else {
      _ = row.requiredNode("unit")
      return nil
    }
    let event = row.day("from").map(Deadline.Moment.day) ?? row.text("at").flatMap { Instant($0) }.map { .instant($0) }
    var deadline = Deadline(event: event, term: term, capsChild: row.flag("caps_child", default: false))
    if let days = row.integer("extended") { deadline.extensions = [Deadline.Extension(days, unit ?? .days)] }
    let pause = row.text("paused")?.split(separator: " ").compactMap { CalendarDay(String($0)) } ?? []
    if pause.count == 2 { deadline.pauses = [Deadline.Pause(from: pause[0], to: pause[1])] }
    (self.id, self.why, self.deadline) = (id, why, deadline)
    ahead = row.day("back_from").flatMap { event in
      row.integer("amount").map { AdvanceTerm(event: event, workingDays: $0) }
    }
    stricter = row.day("stricter")
    dueFrom = row.day("due_from")
    without = row.day("without")
    raw = row.day("raw")
    last = row.day("last")
    operational = row.day("operational")
    safe = row.day("safe")
    inclusive = row.day("inclusive")
    ends = row.text("ends").flatMap { Instant($0) }
    isProvisional = row.flag("provisional", default: false)
    fails = row.text("fails").flatMap(FailureCode.init)
  }
}
