import CareFiles
import Foundation
import Testing

@testable import CareCore

/// One row of `decision-table.yaml`.
struct DecisionCase: Sendable, CustomTestStringConvertible {
  let id: String
  let why: String
  let dossier: FacilityDossier
  let day: CalendarDay
  let situation: LicensingSituation
  let reasons: [String]
  let citation: String
  /// `Article26 breach`
  let shows: [String]

  var testDescription: String { "\(id): \(why)" }

  /// All rows; problems of the file are thrown together.
  static let all: [DecisionCase] = {
    do {
      return try read()
    } catch {
      preconditionFailure("decision-table.yaml: \(error)")
    }
  }()

  struct Problems: Error {
    let all: [FileProblem]
  }

  private static func read() throws -> [DecisionCase] {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "CareCoreTests/Licensing/decision-table.yaml")
    let log = ProblemLog()
    let node = try YAMLFile.parse(Array(try Data(contentsOf: path)))
    let cases =
      NodeReader(node, keys: ["cases"], log: log)?.requiredElements("cases").compactMap { DecisionCase($0, log) } ?? []
    if !log.problems.isEmpty { throw Problems(all: log.problems) }
    return cases
  }

  private init?(_ node: FileNode, _ log: ProblemLog) {
    let keys = ["case", "why", "facts", "day", "situation", "reasons", "citation", "shows"]
    guard let row = NodeReader(node, keys: keys, path: "case", log: log), let id = row.requiredText("case"),
      let why = row.requiredText("why"), let facts = row.requiredNode("facts"), let day = row.requiredDay("day"),
      let situation = row.requiredValue("situation", of: LicensingSituation.self),
      let citation = row.requiredText("citation"), let dossier = CaseFacts.dossier(facts, id, log)
    else { return nil }
    (self.id, self.why, self.day, self.situation, self.citation) = (id, why, day, situation, citation)
    self.dossier = dossier
    reasons = row.texts("reasons").map(\.text)
    shows = row.texts("shows", isRequired: true).map(\.text)
  }
}
