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
    #expect(coverage.core == 206)
    #expect(coverage.unexplained.map(\.id) == [])
  }

  /// On each day on which the law changed: what was in force then is asked or explained.
  @Test(arguments: [
    (CalendarDay(known: 2025, 5, 14), 146, 8), (CalendarDay(known: 2026, 6, 30), 148, 8),
    (CalendarDay(known: 2026, 7, 1), 157, 10), (CalendarDay(known: 2026, 10, 4), 158, 10),
    (CalendarDay(known: 2026, 10, 5), 173, 10), (CalendarDay(known: 2027, 2, 28), 172, 10),
  ])
  func everyCoreRequirementInForceIsAskedOrExplained(_ day: CalendarDay, core: Int, checklists: Int) {
    let coverage = Self.catalog.coverage(on: day)
    #expect(coverage.core == core)
    #expect(coverage.tallies.count == checklists)
    #expect(coverage.unexplained.map(\.id) == [])
    #expect(coverage.explained.count * 10 <= coverage.core)
  }

  /// A reason that held for a time explains nothing afterwards.
  @Test func anExplanationHasItsDays() {
    let text = """
      coverage:
        - {requirement: NQ6618-BI-4, bearer: B, reason: R, from: 2026-07-01, to: 2026-08-31}
      """
    let files =
      BuiltInChecklistsTests.files.map { file in
        let text = String(decoding: file.bytes, as: UTF8.self).replacing("      - services-made-public\n", with: "")
        return SourceFile(path: file.path, bytes: Array(text.utf8))
      } + [SourceFile(path: "x.yaml", bytes: Array(text.utf8))]
    let catalog = ChecklistCatalog(files)
    for (day, open) in [("2026-08-31", 0), ("2026-09-01", 1)] {
      #expect(catalog.coverage(on: CalendarDay(day)).unexplained.count == open, "\(day)")
    }
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

  /// Only the section that says so asks what binds a place without papers on no day.
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
