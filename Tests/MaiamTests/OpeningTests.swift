import Testing

/// What somebody is told who plans or begins an inspection.
struct OpeningTests {
  /// The numbers in a text, in order.
  private static func numbers(_ text: String) -> [Int] {
    text.split { !$0.isNumber }.compactMap { Int($0) }
  }

  @Test func theNumberOfItemsIsThatOfWhatIsAsked() throws {
    let place = try Workplace.furnished()
    place.environment["MAIAM_CHECKLISTS"] = nil
    let planned = try place.run("inspection", "plan", "VD-01", "--checklist", "nonpublic-children", "--lang", "en")
    let line = try #require(planned.output.split(separator: "\n").first { $0.contains("this inspection asks") })
    let counts = Self.numbers(String(line))
    #expect(counts.count == 2 && counts[0] < counts[1], "\(planned)")
    let whole = try place.json("checklist", "show", "nonpublic-children")["items"]?.elements.count
    #expect(counts[1] == whole)
    let started = try place.run(
      "inspection", "start", "I-2025-000001", "--decision", "7/QĐ-HC", "--decided", "5/5/2025", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "12/5/2025", "--lead", "Trần Thị Lá (hư cấu)", "--lang", "en")
    let begun = try #require(started.output.split(separator: "\n").first { $0.contains("this inspection asks") })
    let asked = Self.numbers(String(begun))[0]
    let fill = try place.run("inspection", "fill", "I-2025-000001", input: "q\n").output
    #expect(fill.contains("[1/\(asked)]"), "\(started)\n\(fill)")
  }

  /// Norms of land differ by setting: who does not know it is told before the visit, not at its end.
  @Test func anUnknownSettingIsSaidAtOnce() throws {
    let place = try Workplace.furnished()
    place.environment["MAIAM_CHECKLISTS"] = nil
    let sentence = "maiam facility edit VD-01 --setting urban|rural|mountain --on 14/05/2025"
    let plan = ["inspection", "plan", "VD-01", "--checklist"]
    #expect(try place.run(plan + ["nonpublic-children"]).output.contains(sentence))
    // This one asks for no land.
    #expect(try !place.run(plan + ["quick-safety"]).output.contains("--setting"))
    try place.quietly("facility", "edit", "VD-01", "--setting", "urban", "--on", "14/5/2025")
    #expect(try !place.run(plan + ["nonpublic-children"]).output.contains("--setting"))
  }
}
