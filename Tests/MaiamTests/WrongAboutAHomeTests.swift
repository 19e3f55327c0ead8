import Foundation
import Testing

/// What the program said of a home that nobody had said. All places are invented.
struct WrongAboutAHomeTests {
  private static let lead = "Trần Văn Ví Dụ (hư cấu)"

  /// A home with an inspection by the form of the time of notices that has begun.
  private static func inspected(children: Int = 18) throws -> Workplace {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    try place.quietly([
      "facility", "add", "--name", "Nhà Hoa Cải (hư cấu)", "--kind", "children_care", "--ownership", "non_public",
      "--operator", "individual", "--commune", "11407", "--opened", "1/1/2024", "--on", "1/1/2024",
    ])
    try place.quietly([
      "facility", "census", "F-000001", "--on", "1/11/2026", "--children", "\(children)", "--others", "0", "--needy",
      "\(children)",
    ])
    try place.quietly("inspection", "plan", "F-000001", "--checklist", "after-notice", "--on", "20/11/2026")
    try place.quietly([
      "inspection", "start", "I-2026-000001", "--decision", "88/QĐ-SYT", "--decided", "18/11/2026", "--issuer",
      "Sở Y tế thành phố Hải Phòng", "--announced", "20/11/2026", "--on", "20/11/2026", "--lead", lead,
    ])
    return place
  }

  /// Answers all items: those named with their values, the others as not checked.
  private static func answer(_ place: Workplace, _ values: [String: String]) throws {
    let items = try place.json("checklist", "show", "after-notice")["items"]?.elements ?? []
    let answers = items.compactMap { $0["item_id"]?.text }.map { id in
      values[id].map { #"{"item_id":"\#(id)","value":"\#($0)"}"# }
        ?? #"{"item_id":"\#(id)","outcome":"not_checked"}"#
    }
    try place.write("answers.json", #"{"answers":[\#(answers.joined(separator: ","))]}"#)
    try place.quietly("inspection", "answer", "I-2026-000001", "--from", "answers.json")
  }

  private static func close(_ place: Workplace, _ more: String...) throws -> CommandRun {
    try place.run(
      ["inspection", "close", "I-2026-000001", "--on", "20/11/2026", "--signed-by-facility", "yes"] + more)
  }

  @Test(arguments: ["land-area-urban", "land-area-rural"])
  func noNormOfASettingThatNobodyKnowsIsPassed(_ item: String) throws {
    // 12 m² for each: enough in a town, too little in the country.
    let place = try Self.inspected()
    try Self.answer(place, [item: "216"])
    let said = try place.run("inspection", "answer", "I-2026-000001", item, "216")
    #expect(said.errors.contains("chưa đánh giá được"), "\(said)")
    #expect(said.errors.contains("--setting urban|rural|mountain"), "\(said)")
    let shown = try place.json("inspection", "show", "I-2026-000001")
    #expect(shown["answers"]?.elements.first { $0["item_id"]?.text == item }?["outcome"]?.text == "not_checked")
    let refused = try Self.close(place)
    #expect(refused.status == 1, "\(refused)")
    #expect(refused.errors.contains("facility edit F-000001 --setting"), "\(refused)")
    try place.quietly("facility", "edit", "F-000001", "--setting", "rural", "--on", "1/11/2026")
    #expect(try Self.close(place).status == 0)
    let findings = try place.json("finding", "list", "--inspection", "I-2026-000001").elements
    #expect(findings.map { $0["item_id"]?.text } == (item == "land-area-rural" ? [item] : []))
  }

  /// One piece of land lies in one setting: below the norms of both, it is one finding, and of the setting that it is in.
  @Test func onePieceOfLandIsNotFoundInTwoSettings() throws {
    let place = try Self.inspected()
    try Self.answer(place, ["land-area-rural": "5", "land-area-urban": "5"])
    let refused = try Self.close(place)
    #expect(refused.status == 1 && refused.errors.contains("land-area-rural, land-area-urban"), "\(refused)")
    #expect(try place.json("finding", "drafts", "I-2026-000001").elements.isEmpty)
    try place.quietly("facility", "edit", "F-000001", "--setting", "urban", "--on", "1/11/2026")
    #expect(try Self.close(place).status == 0)
    let findings = try place.json("finding", "list", "--inspection", "I-2026-000001").elements
    #expect(findings.map { $0["item_id"]?.text } == ["land-area-urban"])
  }

  @Test func whatCannotBeToldIsClosedOnlyByOption() throws {
    let place = try Self.inspected()
    try Self.answer(place, ["land-area-urban": "216"])
    let closed = try Self.close(place, "--allow-unjudged")
    #expect(closed.status == 0, "\(closed)")
    #expect(closed.errors.contains("land-area-urban"), "\(closed)")
  }

  private static func discovered() throws -> Workplace {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    try place.quietly([
      "facility", "discover", "--name", "Nhà Hoa Mơ (hư cấu)", "--source", "ward_group", "--children", "11",
      "--commune", "11407", "--on", "20/11/2026",
    ])
    return place
  }

  @Test func aPlaceOfWhichLittleIsKnownGetsTheFormForPlacesWithoutPapers() throws {
    let place = try Self.discovered()
    let planned = try place.run("inspection", "plan", "F-000001", "--checklist", "place-without-papers")
    #expect(planned.status == 0, "\(planned)")
    #expect(try place.run("inspection", "plan", "F-000001", "--checklist", "public-children").status == 1)
  }

  @Test func aCampaignForPlacesWithoutPapersTakesTheUndeterminedToo() throws {
    let place = try Self.discovered()
    try place.quietly("directive", "add", "--issuer", "x", "--summary", "y")
    try place.quietly([
      "campaign", "create", "--name", "Đợt (hư cấu)", "--directive", "D-2026-001", "--from", "1/11/2026", "--to",
      "31/12/2026", "--province", "31", "--checklist", "place-without-papers",
    ])
    let plan = try place.json("campaign", "plan", "C-2026-001")
    #expect(plan["planned"]?.number == 1, "\(plan)")
  }
}
