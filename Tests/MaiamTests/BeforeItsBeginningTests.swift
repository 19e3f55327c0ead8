import Foundation
import Testing

/// Nothing ends before it begins, and nothing is shown before it was there.
struct BeforeItsBeginningTests {
  /// A home of which nobody knows since when it runs, with one thing that tells of it.
  private static func home(_ sign: [String]?) throws -> Workplace {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = "2026-11-30"
    try place.quietly(
      "facility", "add", "--name", "Mái ấm Bồ Công Anh (hư cấu)", "--kind", "children_care", "--ownership",
      "non_public", "--operator", "individual", "--commune", "11311", "--on", "1/1/2024")
    if let sign { try place.succeed(sign) }
    return place
  }

  private static let signs: [(sign: [String], said: String)] = [
    (
      [
        "permit", "add", "F-000001", "--kind", "operating_license", "--number", "1/GP-HC", "--issuer",
        "Sở Ví Dụ (hư cấu)", "--issued", "10/4/2024",
      ], "giấy phép hoạt động ngày 10/04/2024"
    ),
    (["facility", "census", "F-000001", "--children", "4", "--on", "2/5/2024"], "số đếm ngày 02/05/2024"),
    (
      [
        "notice", "add", "F-000001", "--received", "2/7/2026", "--received-by", "health_department", "--document",
        "1/TB",
      ], "thông báo hoạt động ngày 02/07/2026"
    ),
  ]

  private static func close(_ place: Workplace, _ more: String...) throws -> CommandRun {
    try place.run(["facility", "close", "F-000001", "--on", "1/1/2020", "--document", "1/QĐ"] + more)
  }

  @Test("A home has not closed before all that is known of it, where nobody knows since when it runs")
  func closedBefore() throws {
    for (sign, said) in Self.signs {
      let place = try Self.home(sign)
      let run = try Self.close(place)
      #expect(run.status == 65 && run.errors.contains(said), "\(run)")
      let english = try Self.close(place, "--lang", "en")
      #expect(english.status == 65 && english.errors.contains("F-000001 cannot have closed on"), "\(english)")
      #expect(try place.json("facility", "show", "F-000001")["situation"]?.text != "closed")
      // Whoever knows since when it ran says so, and is believed.
      try place.quietly("facility", "edit", "F-000001", "--opened", "1/1/2019", "--on", "1/1/2019")
      #expect(try Self.close(place).status == 0)
    }
    // Of a home of which nothing is told the day of closing is what there is.
    #expect(try Self.close(try Self.home(nil)).status == 0)
  }

  @Test("A list that closes a home before its first paper has a problem at the day of closing")
  func listed() throws {
    let place = try Self.home(Self.signs[0].sign)
    try place.write(
      "dong.csv",
      """
      Mã cơ sở,Tên cơ sở,"Xã, phường",Ngày đóng cửa,Quyết định đóng cửa
      F-000001,Mái ấm Bồ Công Anh (hư cấu),11311,01/01/2020,1/QĐ

      """)
    let run = try place.run("facility", "import", "dong.csv", "--default", "ownership=non_public")
    #expect(run.status == 65, "\(run)")
    #expect((run.output + run.errors).contains("giấy phép hoạt động ngày 10/04/2024"), "\(run)")
    try place.write(
      "moi.csv",
      """
      Tên cơ sở,"Xã, phường",Ngày đóng cửa,Quyết định đóng cửa,Số giấy phép hoạt động,Ngày cấp
      Mái ấm Sao Hôm (hư cấu),11311,01/01/2020,1/QĐ,5/GP-HC,10/04/2024

      """)
    let fresh = try place.run("facility", "import", "moi.csv", "--default", "ownership=non_public")
    #expect(fresh.status == 65 && (fresh.output + fresh.errors).contains("không thể đóng cửa"), "\(fresh)")
  }

  @Test("A finding is not shown on a day before it was made; the message names the day of its making")
  func findingBefore() throws {
    let place = try ReportTests.inspected()
    let code = "\(ReportTests.code)/01"
    for (language, said) in [("vi", "ghi nhận ngày 13/05/2025"), ("en", "recorded on 2025-05-13")] {
      let run = try place.run("finding", "show", code, "--as-of", "12/5/2025", "--lang", language)
      #expect(run.status == 66 && run.output.isEmpty, "\(run)")
      #expect(run.errors.contains(said) || run.errors.contains("recorded on 13/05/2025"), "\(run)")
    }
    #expect(try place.run("finding", "show", code, "--as-of", "13/5/2025").status == 0)
    // One that was added later is of the day of its adding.
    try place.quietly(
      "finding", "add", ReportTests.code, "--requirement", "VD-1", "--statement", "Ao chưa rào (hư cấu)",
      "--severity", "minor", "--reason", "Ghi sót (hư cấu)")
    #expect(try place.run("finding", "show", "\(ReportTests.code)/03", "--as-of", "13/5/2025").status == 66)
    #expect(try place.run("finding", "show", "\(ReportTests.code)/03").status == 0)
  }
}
