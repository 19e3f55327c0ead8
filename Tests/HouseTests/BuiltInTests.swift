import CareChecklists
import CareCore
import CareDefaults
import CareMessages
import CareReports
import Foundation
import Testing

/// The checklists and templates that the program carries.
struct BuiltInTests {
  static let catalog = ChecklistCatalog(
    files: DefaultFile.all(in: "checklists/").filter { $0.path.hasSuffix(".yaml") }.map { ($0.path, $0.bytes) })
  static let ids = [
    "nonpublic-children", "religious-children", "public-children", "under-10", "place-without-papers",
    "child-protection-service", "quick-safety", "substitute-care-review", "after-notice", "after-notice-under-10",
  ]
  static let large = ["nonpublic-children", "religious-children"]

  @Test func checklistsHaveNoProblems() {
    for problem in Self.catalog.problems {
      Issue.record("\(problem.file):\(problem.line):\(problem.column): \(problem.sentence(.english))")
    }
    #expect(Set(Self.catalog.checklists.map(\.id)) == Set(Self.ids))
  }

  @Test(arguments: DefaultFile.all(in: "templates/").map(\.path))
  func templateHasNoProblems(_ path: String) throws {
    let file = try #require(DefaultFile.all(in: path).first)
    do throws(TemplateProblems) {
      let template = try ReportTemplate(parsing: file.bytes, file: file.path)
      #expect(path == "templates/\(template.id).yaml")
    } catch {
      for problem in error.all {
        Issue.record("\(path):\(problem.line): \(problem.code.wording.text(.english, problem.arguments))")
      }
    }
  }

  @Test(arguments: large)
  func coversAllTopicsWithFortyItems(_ id: String) throws {
    let checklist = try #require(Self.catalog.checklist(id))
    #expect(checklist.items.count >= 40)
    let topics = Set(checklist.requirements.map(\.topic))
    let missing = Topic.allCases.filter { !topics.contains($0) }.map(\.rawValue)
    #expect(missing.isEmpty, "\(id) asks nothing about \(missing.joined(separator: ", "))")
  }

  @Test(arguments: ids)
  func noTwoItemsShareRequirementAndQuestion(_ id: String) throws {
    let checklist = try #require(Self.catalog.checklist(id))
    var seen: [String: String] = [:]
    for item in checklist.items {
      for requirement in item.requirementIDs {
        let key = "\(requirement) \(VietnameseText.folded(item.question))"
        if let other = seen[key] { Issue.record("\(id): \(item.id) and \(other) share \(requirement) and question") }
        seen[key] = item.id
      }
    }
  }

  @Test(arguments: large)
  func tenItemsCompareWithACitedThreshold(_ id: String) throws {
    let checklist = try #require(Self.catalog.checklist(id))
    let comparing = checklist.items.filter { item in
      item.answerType.isNumber && !item.onlyGathers && !item.requirementIDs.isEmpty
        && (item.metWhen?.hasThreshold ?? false)
    }
    #expect(comparing.count >= 10, "\(id): only \(comparing.map(\.id))")
  }

  /// An item that cannot fail, or cannot be met, asks nothing.
  @Test(arguments: ids)
  func everyItemCanBeMetAndNotMet(_ id: String) throws {
    let checklist = try #require(Self.catalog.checklist(id))
    let search = OutcomeSearch(checklist, seed: 20_250_514)
    for item in checklist.items {
      let found = search.outcomes(of: item)
      if item.onlyGathers {
        #expect(found.isDisjoint(with: [.met, .notMet]), "\(id): \(item.id) gathers and judges")
        continue
      }
      #expect(found.contains(.met), "\(id): \(item.id) can never be met (seed \(search.seed))")
      #expect(found.contains(.notMet), "\(id): \(item.id) can never be unmet (seed \(search.seed))")
    }
  }

  @Test(arguments: ids)
  func textsAreWhole(_ id: String) throws {
    let checklist = try #require(Self.catalog.checklist(id))
    for item in checklist.items {
      #expect(!item.requirementIDs.isEmpty, "\(item.id)")
      #expect(item.verify?.isEmpty == false, "\(item.id) does not say how to verify")
      #expect(item.onlyGathers || item.remedy?.isEmpty == false, "\(item.id) has no remedy")
      #expect(item.question.hasSuffix("?"), "\(item.id): \(item.question)")
    }
  }
}

extension Condition {
  /// A number of the law stands in it: not only that something is present, none, or equal to another count.
  fileprivate var hasThreshold: Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains { $0.hasThreshold }
    case .not(let part): part.hasThreshold
    case .comparison(let comparison):
      comparison.value.readsOwnAnswer
        && comparison.test.operands.contains { operand in
          if case .number = operand { true } else { false }
        }
    }
  }
}
