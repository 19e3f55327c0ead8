import CareChecklists
import CareCore
import Testing

struct LargeChecklistTests {
  @Test func tenThousandItems() {
    var items = "items:\n"
    for index in 0..<10_000 {
      items += """
          - id: item-\(index)
            requirements: [R1]
            question: "Nội dung thứ \(index)?"
            verify: "Xem hồ sơ."
            answer: decimal
            unit: m²
            applies_when: {value: answer(item-\(max(0, index - 1))), at_least: \(index == 0 ? "0" : "1")}
            met_when: {all: [{divided_by: census.children, at_least: 6}, {at_most: 1000}]}
            severity: minor

        """
    }
    items = items.replacing(
      "            applies_when: {value: answer(item-0), at_least: 0}\n", with: "", maxReplacements: 1)
    let list = (0..<10_000).map { "item-\($0)" }.joined(separator: ", ")
    let checklist =
      "checklist: big\nversion: \"1\"\ntitle: T\nvalid_from: 2018-01-01\n"
      + "groups: [social_assistance_nonpublic]\nsections: [{id: s, title: S, items: [\(list)]}]"
    let files = [ProblemTests.requirements, items, checklist].enumerated().map {
      SourceFile(path: "\($0.offset)", bytes: Array($0.element.utf8))
    }
    let catalog = ChecklistCatalog(files)
    #expect(catalog.items.count == 10_000)
    #expect(catalog.checklists.first?.items.count == 10_000)
  }
}
