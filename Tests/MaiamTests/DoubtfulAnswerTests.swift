import Foundation
import Testing

/// A number that the register makes unlikely is asked about when it is answered, read from a form and closed; it stays.
struct DoubtfulAnswerTests {
  private static let code = "I-2026-000001"
  private static let asks =
    "nội dung personal-files: ghi 99, nhiều hơn 16 theo sổ (Số trẻ em đang chăm sóc, ngày 10/08/2026)"

  private static func place() throws -> Workplace {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    try place.quietly(
      "facility", "add", "--name", "Mái ấm Bồ Công Anh (hư cấu)", "--kind", "children_care", "--ownership",
      "non_public", "--operator", "individual", "--commune", "11311", "--setting", "rural", "--opened", "10/8/2026",
      "--on", "10/8/2026")
    try place.quietly("facility", "census", "F-000001", "--on", "10/8/2026", "--children", "16", "--others", "0")
    try place.quietly(
      "inspection", "plan", "F-000001", "--checklist", "substitute-care-review", "--on", "20/11/2026",
      "--allow-unsuitable")
    try place.quietly(
      "inspection", "start", code, "--decision", "7/QĐ-HC", "--decided", "20/11/2026", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "20/11/2026", "--lead", "Trần Thị Lá (hư cấu)")
    return place
  }

  @Test func askedWhereverItIsSaid() throws {
    let place = try Self.place()
    let answered = try place.run("inspection", "answer", Self.code, "personal-files", "99")
    #expect(answered.status == 0 && answered.errors.contains(Self.asks), "\(answered)")
    #expect(answered.errors.contains("maiam facility census F-000001 --on 20/11/2026 --children …"))
    // Another answer is not about it.
    let other = try place.run("inspection", "answer", Self.code, "exits", "2")
    #expect(other.status == 0 && !other.errors.contains("personal-files"), "\(other)")
    let part = try place.run("inspection", "answer", Self.code, "exit-decisions", "3")
    #expect(part.errors.contains("nhiều hơn 2 ghi ở nội dung exits"), "\(part)")
    let english = try place.run("inspection", "show", Self.code, "--lang", "en")
    #expect(english.output.contains("item personal-files: 99 is more than the 16 of the register"), "\(english)")
    try place.write("tra-loi.yaml", "answers:\n  - {item_id: personal-files, value: \"98\"}\n")
    let read = try place.run("inspection", "answer", Self.code, "--from", "tra-loi.yaml")
    #expect(read.errors.contains("ghi 98, nhiều hơn 16") && read.errors.contains("exit-decisions"), "\(read)")
    let right = try place.run("inspection", "answer", Self.code, "personal-files", "16")
    #expect(right.status == 0 && !right.errors.contains("nhiều hơn"), "\(right)")
    let filled = try place.run(["inspection", "fill", Self.code], input: "")
    #expect(!filled.output.contains("personal-files: ghi"), "\(filled)")
  }

  @Test func closedWithAQuestionNotARefusal() throws {
    let place = try Self.place()
    let items = try place.json("checklist", "show", "substitute-care-review")["items"]?.elements ?? []
    for item in items.compactMap({ $0["item_id"]?.text }) where item != "personal-files" {
      try place.quietly("inspection", "answer", Self.code, item, "--not-checked")
    }
    try place.quietly("inspection", "answer", Self.code, "personal-files", "99")
    let closed = try place.run(
      "inspection", "close", Self.code, "--on", "20/11/2026", "--signed-by-facility", "yes")
    #expect(closed.status == 0 && closed.errors.contains(Self.asks), "\(closed)")
  }
}
