import Foundation
import Testing

/// A document ends what is asked of a place, never what is asked about the children who lived there.
struct ChildrenOfClosedPlaceTests {
  private static func register() throws -> Workplace {
    let place = try Workplace.furnished(hasPermits: false)
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    try place.quietly("facility", "census", "VD-02", "--on", "1/5/2026", "--children", "7")
    return place
  }

  private static func close(_ place: Workplace, _ more: String...) throws -> CommandRun {
    try place.run(["facility", "close", "VD-02", "--on", "1/6/2026", "--document", "16/QĐ-UBND"] + more)
  }

  private static func due(_ place: Workplace) throws -> String? {
    let items = try place.json("due").elements
    return items.first { $0["kind"]?.text == "placement" && $0["code"]?.text == "VD-02" }?["note"]?.text
  }

  /// Whether where they went is not recorded, and what the register then calls the place.
  @Test(
    arguments: [
      ([], "closed", "closed_destinations_unknown", 7), (["--unplaced", "2"], nil, nil, 2),
      (["--unplaced", "0"], "closed", "closed", nil),
    ] as [([String], String?, String?, Int?)])
  func whereTheyWentIsAsked(_ more: [String], _ situation: String?, _ named: String?, _ children: Int?) throws {
    let place = try Self.register()
    let closing = try Self.close(place, more.first ?? "--note", more.last ?? "Theo quyết định (hư cấu)")
    #expect(
      closing.status == 0 && closing.errors.contains("nơi đến") == (situation == "closed" && children != nil),
      "\(closing)")
    let audit = try place.json("licensing", "audit", "VD-02").elements.first
    let isClosed = audit?["situation"]?.text == "closed"
    #expect(isClosed == (situation != nil), "\(audit as Any)")
    #expect(audit?["without_destination"]?["children"] == children.map { .number(Double($0)) }, "\(audit as Any)")
    let steps = audit?["next_steps"]?.elements.compactMap { $0["step"]?.text } ?? []
    #expect(steps.contains(isClosed ? "find_each_child" : "place_each_child") == (children != nil), "\(steps)")
    let note = try Self.due(place)
    #expect((note != nil) == (children != nil) && note?.contains("--unplaced 0") ?? true, "\(note as Any)")
    if let children { #expect(note?.contains("số trẻ em: 0\(children)") == true, "\(note as Any)") }
  }

  /// A place that works again without a document says so, and those counted before it closed are not there because of it.
  @Test func reopenedWithoutADocument() throws {
    let place = try Self.register()
    _ = try Self.close(place, "--unplaced", "0")
    let reopened = try place.run("facility", "reopen", "VD-02", "--on", "1/9/2026")
    #expect(reopened.errors.contains("16/QĐ-UBND") && reopened.errors.contains("đếm lại"), "\(reopened)")
    let audit = try place.json("licensing", "audit", "VD-02").elements.first
    #expect(audit?["children"] == .null, "\(audit as Any)")
    let reasons = try place.run("licensing", "audit", "VD-02", "--format", "json").output
    #expect(reasons.contains("reopened-without-document"), "\(reasons)")
    let told = try place.run("facility", "reopen", "VD-02", "--on", "1/9/2026", "--document", "20/QĐ-UBND")
    #expect(!told.errors.contains("16/QĐ-UBND"), "\(told)")
  }

  /// Two entries of one place, one of them closed with children who have no place: these do not vanish with its code.
  @Test func aClosedEntryIsNoOther() throws {
    let place = try Self.register()
    _ = try Self.close(place, "--unplaced", "3")
    let merge = ["--allow-different", "--reason", "Một nơi (hư cấu)"]
    let refused = try place.run(["facility", "merge", "VD-01", "VD-02"] + merge)
    #expect(refused.status == 65 && refused.errors.contains("maiam facility merge VD-02 VD-01"), "\(refused)")
    #expect(try Self.due(place) != nil)
    try place.quietly(["facility", "merge", "VD-02", "VD-01"] + merge)
    #expect(try Self.due(place) != nil)
  }
}
