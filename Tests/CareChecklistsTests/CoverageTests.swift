import CareChecklists
import CareCore
import Testing

struct CoverageTests {
  static let catalog = ChecklistCatalog(BuiltInChecklistsTests.files)

  @Test func noItemIsWithoutARequirement() {
    #expect(Self.catalog.coverage.itemsWithoutRequirement.isEmpty)
  }

  @Test func everyCoreRequirementIsAskedOrExplained() {
    let coverage = Self.catalog.coverage
    #expect(coverage.core == 150)
    #expect(coverage.unexplained.map(\.id) == [])
  }

  /// At most one core requirement in ten; whatever a file explains that is asked after all is out of date.
  @Test func fewAreExplainedAndEachIsNeeded() {
    let coverage = Self.catalog.coverage
    #expect(coverage.explained.count * 10 <= coverage.core)
    #expect(Set(coverage.explained.map(\.id)) == Set(Self.catalog.coverageNotes.map(\.requirementID)))
    for note in Self.catalog.coverageNotes { #expect(!note.bearer.isEmpty && !note.reason.isEmpty) }
  }

  @Test func anItemWithoutARequirementIsNamed() {
    let files =
      BuiltInChecklistsTests.files + [
        SourceFile(
          path: "x.yaml",
          bytes: Array("items:\n  - {id: loose, requirements: [R0], question: Q, answer: yes_no, severity: minor}".utf8)
        )
      ]
    #expect(ChecklistCatalog(files).coverage.itemsWithoutRequirement == ["loose"])
  }

  /// A requirement dropped from one kind of checklist shows, though another kind still asks it.
  @Test func theGroupsAreLookedAtOneByOne() {
    let files = BuiltInChecklistsTests.files.map { file in
      guard file.path == "public-children.yaml" else { return file }
      let text = String(decoding: file.bytes, as: UTF8.self).replacing("      - no-child-marriage\n", with: "")
      return SourceFile(path: file.path, bytes: Array(text.utf8))
    }
    let open = ChecklistCatalog(files).coverage.gaps.filter { $0.requirement.isCore && $0.note == nil }
    #expect(open.map(\.requirement.id) == ["LTE-6-4"])
    #expect(open.map(\.groups) == [[.socialAssistancePublic]])
  }

  /// Only the section that says so asks what does not bind a place without papers.
  @Test func gapsStandInTheirOwnSection() throws {
    for checklist in Self.catalog.checklists {
      let requirements = checklist.requirementsByID
      for section in checklist.sections {
        for item in section.items {
          let bound = item.requirementIDs.compactMap { requirements[$0] }.filter {
            !Set($0.groups).isDisjoint(with: checklist.groups)
          }
          #expect(bound.isEmpty == (section.id == "gap"), "\(checklist.id) \(item.id)")
        }
      }
    }
  }
}
