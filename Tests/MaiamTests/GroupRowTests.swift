import Foundation
import Testing

/// Rows that may be groups or homes: none is dropped without its number and its name, and what cannot be told is asked.
struct GroupRowTests {
  private static func office() throws -> Workplace {
    let place = try Workplace()
    for name in ["Mái ấm An (hư cấu)", "Mái ấm Bình (hư cấu)", "Mái ấm Cúc (hư cấu)", "Mái ấm Dung (hư cấu)"] {
      try place.quietly(
        "facility", "add", "--name", name, "--kind", "children_care", "--ownership", "non_public", "--commune", "11311")
    }
    return place
  }

  @Test(
    "A row with a code, or with the name of a home of the register, is that home",
    arguments: [
      ("Mã cơ sở", ["F-000001", "F-000002", "F-000003", "F-000004"]),
      (
        "Tên cơ sở", ["Mái ấm An (hư cấu)", "Mái ấm Bình (hư cấu)", "Mái ấm Cúc (hư cấu)", "Mái ấm Dung (hư cấu)"]
      ),
    ])
  func counts(_ heading: String, _ homes: [String]) throws {
    for middle in ["13", "12"] {
      let place = try Self.office()
      try place.write(
        "ds.csv",
        "\(heading),Số trẻ em,Người thống kê\n\(homes[0]),5,Lan\n\(homes[1]),\(middle),\n\(homes[2]),5,Lan\n\(homes[3]),7,Lan\n"
      )
      let run = try place.run("census", "import", "ds.csv", "--on", "14/5/2025")
      #expect(run.status == 0 && run.output.contains("4 mới"), "\(run)")
      #expect(!run.errors.contains("tên nhóm"), "\(run)")
    }
  }

  @Test("A sum under the name of nobody is asked about, and either answer is taken")
  func unknownNames() throws {
    let place = try Self.office()
    try place.write(
      "ds.csv",
      "Tên cơ sở,Số trẻ em,Người thống kê\nHướng Dương (hư cấu),12,\nMái ấm An (hư cấu),5,Lan\nMái ấm Bình (hư cấu),7,Lan\n"
    )
    let asked = try place.run("census", "import", "ds.csv", "--on", "14/5/2025")
    #expect(asked.status == 65, "\(asked)")
    for words in ["dòng 2 “Hướng Dương (hư cấu)”", "--group-row 2", "--facility-row 2"] {
      #expect(asked.errors.contains(words), "\(words): \(asked)")
    }
    let group = try place.run("census", "import", "ds.csv", "--on", "14/5/2025", "--group-row", "2")
    #expect(group.status == 0 && group.output.contains("2 mới"), "\(group)")
    #expect(group.errors.contains("1 dòng tên nhóm (dòng 2 “Hướng Dương (hư cấu)”)"), "\(group)")
    let home = try place.run("census", "import", "ds.csv", "--on", "13/5/2025", "--facility-row", "2")
    #expect(home.status == 65 && home.errors.contains("Hướng Dương (hư cấu)"), "\(home)")
    let both = try place.run(
      "census", "import", "ds.csv", "--on", "13/5/2025", "--facility-row", "2", "--group-row", "2")
    #expect(both.status == 64, "\(both)")
    let none = try place.run("census", "import", "ds.csv", "--on", "13/5/2025", "--group-row", "40")
    #expect(none.status == 65 && none.errors.contains("--group-row"), "\(none)")
  }

  @Test("A numbered home with the sum of those below it is asked about, once, with the option that decides")
  func facilities() throws {
    let place = try Workplace()
    try place.write(
      "ds.csv",
      "STT,Tên cơ sở,Loại hình,Sở hữu,Xã/phường,Số trẻ em\n1,Mái ấm An (hư cấu),Trẻ em,NCL,11311,3\n2,Mái ấm Mai (hư cấu),,,,12\n3,Mái ấm Cúc (hư cấu),Trẻ em,NCL,11311,5\n4,Mái ấm Dung (hư cấu),Trẻ em,NCL,11311,7\n"
    )
    let asked = try place.run("facility", "import", "ds.csv", "--on", "14/5/2025")
    #expect(asked.status == 65 && asked.errors.contains("dòng 3 “Mái ấm Mai (hư cấu)”"), "\(asked)")
    #expect(asked.errors.contains("--facility-row 3"))
    let compared = try place.run("facility", "reconcile", "ds.csv")
    #expect(compared.status == 65 && compared.errors.contains("--facility-row 3"), "\(compared)")
    let group = try place.run("facility", "import", "ds.csv", "--on", "14/5/2025", "--group-row", "3")
    #expect(group.status == 0 && group.errors.contains("(dòng 3 “Mái ấm Mai (hư cấu)”)"), "\(group)")
    let seen = try place.run("facility", "reconcile", "ds.csv", "--group-row", "3")
    #expect(seen.status == 0 && seen.errors.contains("(dòng 3 “Mái ấm Mai (hư cấu)”)"), "\(seen)")
  }

  @Test("Every row that is passed over is named, in JSON too")
  func passedOver() throws {
    let place = try Workplace()
    try place.write(
      "ds.csv",
      "STT,Tên cơ sở,Loại hình,Sở hữu,Xã/phường,Số trẻ em\nI,Phường Lê Chân,,,,5\n1,Mái ấm An (hư cấu),Trẻ em,NCL,,5\n,Tổng cộng,,,,5\n,NGƯỜI LẬP BIỂU,,,,\n"
    )
    let json = try place.json("facility", "import", "ds.csv", "--on", "14/5/2025", "--dry-run")
    let rows = json["passed_over"]?.elements ?? []
    #expect(rows.map { $0["row"]?.number } == [2, 4, 5])
    #expect(rows.map { $0["kind"]?.text } == ["group", "total", "footnote"])
    #expect(rows.map { $0["text"]?.text } == ["Phường Lê Chân", "Tổng cộng", "NGƯỜI LẬP BIỂU"])
  }

  @Test("The number by which spreadsheets count a day is no day, and the day it would be is named")
  func countedDays() throws {
    let place = try Workplace.furnished()
    try place.startInspection()
    let answer = try place.run("inspection", "answer", ReportTests.code, "vd-last-drill", "45352")
    #expect(answer.status == 65 && answer.errors.contains("01/03/2024"), "\(answer)")
    try place.write("ket-qua.yaml", "answers:\n  - {item_id: vd-last-drill, value: 45352}\n")
    let file = try place.run("inspection", "answer", ReportTests.code, "--from", "ket-qua.yaml")
    #expect(file.status == 65 && file.errors.contains("01/03/2024"), "\(file)")
    let option = try place.run("licensing", "audit", "--as-of", "45352")
    #expect(option.status != 0 && option.errors.contains("01/03/2024"), "\(option)")
  }

  @Test("A name in a font of the nineties is asked about where it is typed, as in a list")
  func oldFonts() throws {
    let place = try Workplace()
    func add(_ more: String...) throws -> CommandRun {
      try place.run(
        [
          "facility", "add", "--name", "M¸i Êm Hoa Mai", "--kind", "children_care", "--ownership", "non_public",
          "--commune", "11311",
        ] + more)
    }
    let asked = try add()
    #expect(asked.status == 65 && asked.errors.contains("Mái ấm Hoa Mai") && asked.errors.contains("--old-fonts"))
    #expect(try place.json("facility", "list").elements.isEmpty)
    let added = try add("--old-fonts", "convert")
    #expect(added.status == 0 && added.output.contains("Mái ấm Hoa Mai"), "\(added)")
    let edited = try place.run("facility", "edit", "F-000001", "--on", "13/5/2025", "--address", "Sè 1 ®­êng Hoa")
    #expect(edited.status == 65 && edited.errors.contains("--old-fonts"), "\(edited)")
  }

  @Test("The day on which an inspection ended is not the day on which the home closed")
  func endOfAnInspection() throws {
    let place = try Workplace.furnished()
    try place.startInspection()
    for command in [["inspection", "list", "--format", "csv"], ["facility", "show", "VD-01"]] {
      let run = try place.run(command)
      #expect(!run.output.contains("Ngày đóng cửa"), "\(run)")
    }
    #expect(try place.run("inspection", "list", "--format", "csv").output.contains("Ngày kết thúc kiểm tra"))
  }
}
