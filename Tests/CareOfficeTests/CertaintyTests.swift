import CareCore
import CareMessages
import CareOffice
import Foundation
import Testing

/// Nothing printed claims more certainty than the sources allow, and the record says why an unmet item is no finding.
struct CertaintyTests {
  static let files = [
    "requirements.yaml": """
    document: {number: 9/2020/X, short: X 9/2020, name: Văn bản giả định}
    requirements:
      - {id: X1, article: "1", quote: Trích một, topic: premises, groups: [social_assistance_nonpublic], reading: unverified}
      - {id: X2, article: "2", quote: Trích hai, topic: premises, groups: [social_assistance_nonpublic], reading: read,
         in_force: {from: 2018-01-01, to: 2025-12-31}}
      - {id: X3, article: "3", quote: Trích ba, topic: premises, groups: [preschool_or_day_care], reading: read}
      - {id: X4, article: "4", quote: Trích bốn, topic: premises, groups: [social_assistance_nonpublic], reading: secondary,
         duty_bearer: authority}
    """,
    "items.yaml": """
    items:
      - {id: doubtful, requirements: [X1], question: Một?, answer: yes_no, severity: minor}
      - {id: former, requirements: [X2], question: Hai?, answer: yes_no, severity: minor}
      - {id: wanting, requirements: [X3], question: Ba?, answer: yes_no, severity: minor}
      - {id: other, requirements: [X4], question: Bốn?, answer: yes_no, severity: minor}
      - {id: running, requirements: [X1], question: Năm?, answer: yes_no, severity: minor, due: inspection.day + 9 days}
    """,
    "tiny.yaml": """
    checklist: tiny
    version: "1"
    title: Phiếu thử
    valid_from: 2018-01-01
    groups: [social_assistance_nonpublic]
    sections: [{id: s, title: Phần, items: [doubtful, former, wanting, other, running]}]
    """,
  ]

  /// A desk in a folder of its own, with the checklist above.
  static func setup() throws -> Desk.Setup {
    let folder = FileManager.default.temporaryDirectory.appending(path: "maiam-\(UUID().uuidString)")
    let checklists = folder.appending(path: "checklists")
    try FileManager.default.createDirectory(at: checklists, withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: checklists.appending(path: name)) }
    return Desk.Setup(
      databasePath: folder.appending(path: "x.sqlite").path, today: CalendarDay(known: 2026, 3, 2), actor: "thử",
      host: "thử", command: "test", now: { Instant(milliseconds: 1_772_409_600_000) }, checklistFolder: checklists.path)
  }

  /// An inspection under way.
  static func started() throws -> (desk: Desk, inspection: Inspection) {
    let desk = try Desk.found(Office(agency: "Sở Y tế (hư cấu)"), try setup())
    let day = desk.today
    let facility = try desk.addFacility(
      code: nil,
      profile: FacilityProfile(
        from: day, name: "Mái ấm Hoa Gạo (hư cấu)", kind: .childrenCare, ownership: .nonPublic, communeCode: "11311"),
      commune: "11311")
    let planned = try desk.planInspection(of: facility, checklistID: "tiny", campaign: nil, on: day)
    try desk.start(
      planned,
      InspectionStart(
        on: day, decision: "1/QĐ-HC", decided: day, issuer: "Sở Y tế (hư cấu)", announced: day, lead: "Người thử",
        members: [], regime: .check, basis: .thematicPlan))
    return (desk, try desk.inspection(planned.code))
  }

  /// Every item answered with no, and closed.
  static func closed() throws -> (desk: Desk, inspection: Inspection) {
    let (desk, inspection) = try started()
    try desk.answer(
      inspection,
      ["doubtful", "former", "wanting", "other", "running"].map {
        Answer(itemID: $0, value: "no", declared: nil, note: nil)
      })
    _ = try desk.close(inspection, Minutes(closedOn: desk.today, signedByFacility: true))
    return (desk, try desk.inspection(inspection.code))
  }

  private static let today = CalendarDay(known: 2026, 11, 28)

  @Test func unverifiedLawIsMarkedWhereverItIsShown() throws {
    let (desk, inspection) = try Self.closed()
    let rows = try desk.findingRows(campaign: nil, inspection: inspection, facility: nil)
    #expect(rows.map { $0[.citations] } == [.list(["X 9/2020, Điều 1 (chưa xác minh)"])])
    let view = try desk.view(inspection)
    let finding = try #require(view.findings.first)
    #expect(desk.findingJSON(finding, code: "x").text().contains("chưa xác minh"))
    #expect(view.json(on: desk.today).text().contains("X 9/2020, Điều 1 (chưa xác minh)"))
    #expect(desk.itemRows(view)[0][.citations] == .list(["X 9/2020, Điều 1 (chưa xác minh)"]))
    #expect(
      desk.observationRows(view).map { $0[.citations] } == [
        .list(["X 9/2020, Điều 4 (đọc qua nguồn dẫn lại, cần đối chiếu)"])
      ])
    #expect(view.checklist.markdown(.vietnamese, on: Self.today).contains("X 9/2020, Điều 1 (chưa xác minh)"))
    #expect(view.checklist.json.text().contains("\"reading\": \"unverified\""))
    let law = try ChecklistShelf(try Self.setup()).law()
    let requirement = try #require(try law.requirements(at: "X1").first)
    #expect(law.lines(requirement, amendments: [], .vietnamese).first == "X 9/2020, Điều 1 (chưa xác minh)")
    #expect(law.row(requirement, .vietnamese)[.citations] == .list(["X 9/2020, Điều 1 (chưa xác minh)"]))
    #expect(law.json(requirement).text().contains("\"reading\": \"unverified\""))
  }

  @Test func theRecordSaysWhyAnUnmetItemIsNoFinding() throws {
    let (desk, inspection) = try Self.closed()
    let view = try desk.view(inspection)
    let rows = desk.itemRows(view)
    #expect(
      rows[1][.note]
        == .text(
          "Không hỏi: quy định hết hiệu lực từ 01/01/2026.\n"
            + "Không tính là tồn tại theo X 9/2020, Điều 2: không có hiệu lực vào ngày kiểm tra (hiệu lực từ 01/01/2018 đến "
            + "31/12/2025)."))
    #expect(
      rows[2][.note]
        == .text("Chưa đáp ứng X 9/2020, Điều 3; ghi nhận để đối chiếu điều kiện, không tính là tồn tại."))
    #expect(rows[4][.outcome] == .text("Chưa đến hạn"))
    #expect(rows[4][.note] == .text("Hạn chậm nhất ngày 11/03/2026"))
    let json = view.json(on: desk.today).text()
    for word in ["\"not_held_against\"", "\"not_in_force\"", "\"gap_assessment\"", "\"running\""] {
      #expect(json.contains(word), "\(word)")
    }
    #expect(view.findings.map(\.content.itemID) == ["doubtful"])
  }

  @Test func thePaperFormCannotBeMisread() throws {
    let shelf = ChecklistShelf(try Self.setup())
    let text = try shelf.checklist("quick-safety").markdown(.vietnamese, on: Self.today)
    #expect(text.contains("☐ Không phát hiện ☐ Phát hiện"))
    let gap = try shelf.checklist("place-without-papers").markdown(.vietnamese, on: Self.today)
    #expect(gap.contains("để đối chiếu, không tính là tồn tại"))
    let folder = FileManager.default.temporaryDirectory.appending(path: "maiam-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try shelf.checklist("quick-safety").writeMarkdown(
      to: folder.appending(path: "x.md").path, .vietnamese, on: Self.today)
    #expect(try String(contentsOf: folder.appending(path: "x.md"), encoding: .utf8) == text)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["x.md"])
  }

  @Test func anOverriddenQuoteIsReported() throws {
    let setup = try Self.setup()
    let folder = URL(filePath: try #require(setup.checklistFolder)).appending(path: "requirements")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let text = """
      document: {number: 09/2012/QH13, short: Luật, name: Luật}
      requirements:
        - {id: LTL-11-1-c, article: "11", quote: Lời khác, topic: premises, groups: [preschool_or_day_care], reading: read}
      """
    try Data(text.utf8).write(to: folder.appending(path: "luat-09-2012-qh13.yaml"))
    let problems = try ChecklistShelf(setup).check([]).problems
    #expect(problems.map { $0.failure.arguments["key"] } == ["requirements.quote"])
  }
}
