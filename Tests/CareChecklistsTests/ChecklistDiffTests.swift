import CareChecklists
import CareCore
import Testing

struct ChecklistDiffTests {
  static func checklist(_ items: String, order: String = "a, b", quote: String = "Trích") -> Checklist? {
    let files = [
      """
      document: {number: 1/2020/X, short: X 1/2020, name: Văn bản giả định}
      requirements:
        - {id: R1, article: "1", quote: \(quote), topic: premises, groups: [social_assistance_nonpublic], reading: read}
      """, "items:\n" + items,
      "checklist: c\nversion: \"1\"\ntitle: T\nvalid_from: 2018-01-01\ngroups: [social_assistance_nonpublic]\n"
        + "sections: [{id: s, title: S, items: [\(order)]}]",
    ]
    let catalog = ChecklistCatalog(files.enumerated().map { SourceFile(path: "\($0)", bytes: Array($1.utf8)) })
    #expect(catalog.problems.isEmpty)
    return catalog.checklist("c")
  }

  static let one = "  - {id: a, requirements: [R1], question: Một?, answer: yes_no, severity: minor}\n"
  static let two =
    "  - {id: b, requirements: [R1], question: Hai?, answer: integer, met_when: {at_least: 6}, severity: minor}\n"

  func changes(_ items: String, order: String = "a, b", quote: String = "Trích") throws -> [String] {
    let old = try #require(Self.checklist(Self.one + Self.two))
    let new = try #require(Self.checklist(items, order: order, quote: quote))
    return ChecklistDiff(from: old, to: new).changes.map { "\($0.kind.rawValue) \($0.itemID) \($0.field ?? "")" }
  }

  @Test func theSameIsNoChange() throws {
    #expect(try changes(Self.one + Self.two) == [])
    #expect(try changes(Self.one + Self.two, order: "b, a") == [])
  }

  @Test func addedAndRemoved() throws {
    let three = "  - {id: c, requirements: [R1], question: Ba?, answer: yes_no, severity: minor}\n"
    #expect(try changes(Self.one + three, order: "a, c") == ["added c ", "removed b "])
  }

  @Test func rewordedAndReruled() throws {
    #expect(
      try changes(Self.one.replacing("Một?", with: "Một vậy?") + Self.two) == ["reworded a question"])
    #expect(try changes(Self.one + Self.two.replacing("at_least: 6", with: "at_least: 8")) == ["reruled b met_when"])
    #expect(
      try changes(Self.one.replacing("severity: minor", with: "severity: major, due: inspection.day") + Self.two)
        == ["reruled a due", "reruled a severity"])
    #expect(try changes(Self.one + Self.two, quote: "Khác") == ["reruled a requirements", "reruled b requirements"])
  }
}
