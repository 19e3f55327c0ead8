import Foundation
import Testing

/// Law is rows of tables: no number of days, months or persons, no day and no clause of a text stands in Swift.
struct LawConstantTests {
  /// What such a constant looks like.
  private static let shapes: [(name: String, pattern: String)] = [
    ("a day of our years", #"CalendarDay\(known: 20[1-3]\d"#),
    ("a term of a number", #"(adding\(months: ([2-9]|\d\d)\)|workingDay\(([2-9]|\d\d)|\.counted\(\d)"#),
    (
      "a number of the law in words",
      #"(^|[^\d{/–-])\d{1,2} (ngày làm việc|ngày|tháng|giờ|đối tượng|working days|days|months|hours|beneficiaries)\b"#
    ),
    (
      "a clause of a text",
      #"(Điều|[Kk]hoản|[Đđ]iểm|Article|NĐ|NQ|TT|Luật|Decree|Circular|Resolution) ?\d|\d/20\d\d/(QH|NĐ|NQ|TT)|Phụ lục [IVX\d]|Bộ luật |Civil Code|Labor Code"#
    ),
    ("a day in words", #"(từ|đến|từ ngày|đến ngày|from|until|since|to) \d{1,2}/\d{1,2}/20\d\d"#),
  ]

  /// Where the words are no law: what a form counts (ages), how long something has been open, how a day is written, and
  /// names of papers that bear a number of their own.
  private static let elsewhere: [(file: String, why: String, words: [String])] = [
    (
      "CareMessages/", "ages that a count asks for, and the hours of a day",
      ["18 tháng", "18 months", "24 giờ", "24/24"]
    ),
    (
      "CareMessages/", "how long something has been open",
      ["30 ngày", "60 ngày", "90 ngày", "30 days", "60 days", "90 days"]
    ),
    ("CareMessages/", "the paper's own name", ["dưới 10 đối tượng", "Dưới 10 đối tượng", "từ 10 đối tượng"]),
    ("CareImport/", "headings as lists have them", ["18 tháng", "18 months", "24 giờ", "dưới 10 đối tượng", "24/24"]),
    ("CareMessages/", "the first half of a year", ["6 tháng", "01 ngày làm việc"]),
    ("CareOffice/Reports/", "the first half of a year", ["6 tháng đầu năm"]),
    ("CareMessages/", "the name that INTERFACE.md fixes", ["Đến 30/6/2026", "Until 30/6/2026"]),
    (
      "CareMessages/HelpTexts.swift", "what a person may type for a place of the law",
      ["Vị trí hoặc mã yêu cầu, ví dụ “NĐ 103/2017 Điều 24”."]
    ),
    (
      "CareMessages/RemediationHelp.swift", "what a person may type for a place of the law",
      ["ví dụ ND103-24-2-room hoặc"]
    ),
    (
      "CareMessages/OperationTexts.swift", "help: which event a command records",
      ["Ghi việc dừng giải quyết hồ sơ (NQ 66.18/2026/NQ-CP, khoản 2 Điều 6)."]
    ),
    ("maiam/", "examples of commands", ["example:", "\"maiam "]),
  ]

  /// Constants that are known and not yet rows. It stays empty.
  private static let known: [String] = []

  @Test(arguments: shapes.map(\.name))
  func lawStandsInTables(_ name: String) throws {
    let shape = try #require(Self.shapes.first { $0.name == name })
    let pattern = try Regex(shape.pattern)
    for file in SourceTree.sources where !file.path.contains("/Versions/") {
      for (index, line) in file.lines.enumerated() {
        let code = String(line).trimmingCharacters(in: .whitespaces)
        guard !code.hasPrefix("//"), let match = code.firstMatch(of: pattern) else { continue }
        let isElsewhere = Self.elsewhere.contains { place in
          file.path.contains(place.file) && place.words.contains { code.contains($0) }
        }
        let found = "\(file.path):\(index + 1): \(code[match.range])"
        if !isElsewhere, !Self.known.contains(found) { Issue.record("\(shape.name) in \(found)") }
      }
    }
    #expect(Self.known.isEmpty)
  }

  /// The shapes see what they are made for.
  @Test(arguments: [
    ("a day of our years", "if day < CalendarDay(known: 2026, 7, 1) {"),
    ("a term of a number", "calendar.workingDay(15, after: received)"),
    ("a term of a number", "issued.adding(months: 12)"),
    ("a number of the law in words", "vi: \"Quá 12 tháng kể từ ngày cấp\""),
    ("a number of the law in words", "en: \"30 working days to announce\""),
    ("a day in words", "vi: \"Thông báo hoạt động (từ 01/7/2026)\""),
    ("a clause of a text", "vi: \"Chưa có cam kết của: {names} (khoản 2 Điều 12 của nghị định).\""),
    ("a clause of a text", "vi: \"Kiểm tra chuyên ngành theo NĐ 217/2025/NĐ-CP\""),
    ("a clause of a text", "vi: \"Thanh tra theo Luật Thanh tra 84/2025/QH15\""),
    ("a clause of a text", "en: \"Legal last day: {day}, until midnight (Article 148.6).\""),
    ("a clause of a text", "vi: \"(Phụ lục I.10 Mục 2)\""),
    ("a clause of a text", "vi: \"theo Bộ luật Dân sự\""),
  ])
  func shapesSee(_ name: String, _ line: String) throws {
    let shape = try #require(Self.shapes.first { $0.name == name })
    #expect(line.firstMatch(of: try Regex(shape.pattern)) != nil)
  }
}
