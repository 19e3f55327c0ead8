import CareChecklists
import CareCore
import CareFiles
import CareImport
import CareMessages
import CareReports
import CareSheets
import Foundation
import Testing

@testable import CareOffice

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Every reader of YAML and JSON, each given its own files changed at random and plain noise: each is read or refused
/// with a sentence, soon.
///
/// `MAIAM_FUZZ` is how many for each reader (`make test-long`: 10,000); `MAIAM_FUZZ_SEED` repeats a run.
@Suite struct ReaderFuzzTests {
  enum Reader: String, CaseIterable, CustomTestStringConvertible {
    case checklist, items, requirements, coverage, template, mapping, teams
    case answersYAML, answersJSON, answerForm, answersSent
    case calendar, duties, inspectionLimits, licensing, penalties
    case list

    var testDescription: String { rawValue }

    /// Whole files of the repository, or invented ones.
    var originals: [[UInt8]] {
      get throws {
        func files(_ names: String...) throws -> [[UInt8]] {
          // Of a long file as many whole rows.
          try names.map { name in
            let file = try Data(contentsOf: ReaderFuzzTests.root.appending(path: name))
            if file.count <= 12_000 { return Array(file) }
            let end = file.prefix(12_000).range(of: Data("\n  - ".utf8), options: .backwards)?.lowerBound
            return Array(file.prefix(end ?? 12_000))
          }
        }
        return switch self {
        case .checklist, .items, .requirements, .coverage: [Array((ReaderFuzzTests.catalog[self] ?? "").utf8)]
        case .template: try files("templates/inspection-record.yaml", "templates/facility-register.yaml")
        case .calendar: try files("tables/calendar.yaml")
        case .duties: try files("tables/duties.yaml")
        case .inspectionLimits: try files("tables/inspection-limits.yaml")
        case .licensing: try files("tables/licensing.yaml")
        case .penalties: try files("tables/penalties.yaml")
        case .mapping: [Array(ReaderFuzzTests.mapping.utf8)]
        case .teams: [Array(ReaderFuzzTests.teams.utf8)]
        case .answersYAML: [Array(ReaderFuzzTests.answers.utf8)]
        case .answersJSON: [Array(ReaderFuzzTests.answersInJSON.utf8)]
        case .answerForm: [Array(ReaderFuzzTests.answerForm.utf8)]
        case .answersSent: [Array(ReaderFuzzTests.answersSent.utf8)]
        case .list: [Array(ReaderFuzzTests.list.utf8)]
        }
      }
    }

    /// Throws what the reader throws; problems that it hands out are thrown too.
    func read(_ bytes: [UInt8], _ path: String, _ desk: Desk) throws {
      switch self {
      case .checklist, .items, .requirements, .coverage:
        // One file of a whole catalog.
        let catalog = ChecklistCatalog(
          files: ReaderFuzzTests.catalog.map { kind, text in
            (path: "\(kind).yaml", bytes: kind == self ? bytes : Array(text.utf8))
          })
        if let first = catalog.problems.first { throw first.failure(.vietnamese) }
      case .template: _ = try ReportTemplate(parsing: bytes, file: "a.yaml")
      case .mapping: _ = try MappingFile(bytes)
      case .calendar, .duties, .inspectionLimits, .licensing, .penalties:
        _ = try LawBook.read(files: [(path: "\(self).yaml", bytes: bytes)])
      case .teams, .answersYAML, .answersJSON, .answerForm, .answersSent, .list:
        try Data(bytes).write(to: URL(filePath: path))
        switch self {
        case .teams: _ = try TeamFile.read(path, language: "vi")
        case .list:
          var request = ImportRequest(path: path, day: CalendarDay(known: 2026, 11, 20))
          request.isTrial = true
          let result = try desk.importFacilities(request)
          if let problem = result.problems.first { throw problem.reason }
        case .answerForm, .answersSent:
          let checklist = try #require(ReaderFuzzTests.checklists.first)
          let sheet = AnswerSheet(
            file: try SpreadsheetFile(path: path), head: FormHead(inspection: "I-2025-000001", facility: "F-000001"),
            checklist: checklist, day: CalendarDay(known: 2025, 5, 14),
            language: .vietnamese)
          for entry in try sheet.read().entries {
            _ = try checklist.checked(try entry.answer.get(), .vietnamese, notation: entry.notation)
          }
        default: _ = try AnswerFile.read(path, .vietnamese)
        }
      }
    }
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  /// A law of our own, and what asks for it.
  private static let catalog: [Reader: String] = [
    .requirements: """
    document: {number: "0/VD-HC", short: "Văn bản ví dụ (hư cấu)", name: "Văn bản ví dụ (hư cấu)"}
    requirements:
      - id: VD-1
        article: "1"
        clause: "2"
        quote: "Phòng ở có diện tích ít nhất 6 m² cho mỗi người (hư cấu)."
        topic: premises
        groups: [social_assistance_nonpublic, religious_social_assistance]
        in_force: {from: 2017-11-01, to: 2030-12-31}
        reading: read
      - {id: VD-2, article: "2", quote: "Không đánh mắng (hư cấu).", topic: child_protection, reversed: true,
         groups: [social_assistance_nonpublic], in_force: {from: 2017-11-01}, reading: unverified}
    """,
    .items: """
    items:
      - id: rooms-seen
        requirements: [VD-1]
        question: "Đoàn có được xem phòng ở không?"
        answer: yes_no
        severity: minor
      - id: room-area
        requirements: [VD-1]
        question: "Tổng diện tích phòng ở là bao nhiêu?"
        answer: decimal
        unit: m²
        applies_when: {all: [{value: answer(rooms-seen), equals: "yes"}, {value: census.children, more_than: 0}]}
        met_when: {divided_by: census.children - census.girls, at_least: 6.5}
        severity: major
        remedy: "Bố trí thêm diện tích phòng ở."
      - id: no-beating
        requirements: [VD-2]
        question: "Có phát hiện việc đánh mắng trẻ em không?"
        answer: yes_no
        reversed: true
        severity: critical
        child_safety: true
      - id: cooking
        requirements: [VD-1]
        question: "Bữa ăn do ai nấu?"
        answer: choices
        choices: [{id: own, label: "Tự nấu"}, {id: bought, label: "Mua"}]
        required: false
        met_when: {any: [{includes: [own]}, {not: {value: facility.setting, one_of: [urban, rural]}}]}
        severity: minor
      - id: last-drill
        requirements: [VD-1]
        question: "Lần diễn tập gần nhất vào ngày nào?"
        answer: date
        met_when: {not_before: inspection.day - 12 months}
        due: permit.operating_license.issued + 30 working_days
        severity: minor
    """,
    .checklist: """
    checklist: vi-du
    version: "1"
    title: "Phiếu ví dụ (hư cấu)"
    valid_from: 2017-11-01
    groups: [social_assistance_nonpublic]
    sections:
      - id: rooms
        title: "Nơi ở"
        items: [rooms-seen, room-area]
      - {id: safety, title: "An toàn", items: [no-beating, cooking, last-drill]}
    """,
    .coverage: """
    coverage:
      - requirement: VD-2
        groups: [religious_social_assistance]
        bearer: "Cơ quan khác (hư cấu)"
        reason: >-
          Nghĩa vụ thuộc cơ quan khác.
    """,
  ]

  private static let checklists = ChecklistCatalog(
    files: catalog.map { kind, text in (path: "\(kind).yaml", bytes: Array(text.utf8)) }
  ).checklists

  private static let mapping = """
    sheet: Danh sách
    header_rows: [4, 5]
    columns:
      - {column: B, heading: "Tên cơ sở", use: name}
      - {column: H, heading: "Diện tích", use: none}
    defaults: {kind: children_care}
    communes: {"Xã A, huyện B": "10660"}
    """
  private static let teams = """
    teams:
      - {name: Tổ 1, lead: Trần Văn Ví Dụ, members: [Lê Thị Ví Dụ, Đỗ Ví Dụ]}
      - {name: Tổ 2, lead: Vũ Ví Dụ}
    """
  private static let answers = """
    answers:
      - {item_id: a, value: "no", note: Ao chưa rào}
      - {item_id: b, outcome: not_checked}
      - {item_id: c, value: [x, y]}
      - {item_id: d, value: 6.5}
      - {item_id: e, value: 2025-05-14}
    """
  private static let answersInJSON = """
    {"answers": [{"item_id": "a", "value": 6.50, "note": "\\u0111 \\"x\\""},
      {"item_id": "b", "outcome": "not_checked"}, {"item_id": "c", "value": ["x", "y"]},
      {"item_id": "d", "value": true, "note": null}]}
    """
  private static let answerForm = """
    Mã phiếu,,vi-du
    Phiên bản,,1
    Mã cuộc kiểm tra,,I-2025-000001
    TT,Nội dung kiểm tra,Kết quả,Nếu không có kết quả,Ghi chú,Mã nội dung
    1,Phòng ở?,Có,,,rooms-seen
    2,Diện tích?,"41,5 m²",,đo hai lần,room-area
    3,Đánh mắng?,,Chưa kiểm tra,,no-beating
    4,Nấu ăn?,,,,cooking
    ,– Tự nấu,x,,,cooking/own
    ,– Mua,,,,cooking/bought
    5,Diễn tập?,2/5/2025,,,last-drill
    """
  private static let answersSent = """
    checklist_id,checklist_version,inspection_code,s__rooms/g__rooms_seen/rooms_seen,s__rooms/g__room_area/room_area,note__room_area,s__safety/g__cooking/cooking,reason__last_drill,last_drill
    vi-du,1,I-2025-000002,no,,,,,
    vi-du,1,I-2025-000001,yes,41.125,đo hai lần,own bought,,2025-05-02
    """
  private static let list =
    ImportTests.header
    + (0..<6).map { ",Nhà \($0) (bịa),Trẻ em,NCL,11311,\"Số \($0), thôn Ví Dụ\",Trần Lá,090000000\($0),\($0)\n" }
    .joined()

  // MARK: -

  private struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var word = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
      return word ^ (word >> 31)
    }
  }

  private static func setting(_ name: String) -> String? { ProcessInfo.processInfo.environment[name] }

  /// The processor's time: other processes on the machine do not count.
  private static var now: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  private static let pieces = [
    "&a", "*a", "<<", "---\n", "{", "[", "\"", "'", "\t", ": ", "- ", "!!int ", "? ", "| ", "#", "\u{0}", "đ", "\n",
    ",",
    "99999999999999999999", "-1", "1e308", "0x10", "2025-02-30", "~", "null", "\u{FEFF}", "\u{301}",
    String(repeating: "[", count: 100), String(repeating: "- ", count: 80),
  ]

  private static func changed(_ original: [UInt8], _ numbers: inout Numbers) -> [UInt8] {
    if Int.random(in: 0..<20, using: &numbers) == 0 {
      return (0..<Int.random(in: 0...400, using: &numbers)).map { _ in UInt8.random(in: 0...255, using: &numbers) }
    }
    var bytes = original
    for _ in 0..<Int.random(in: 0...3, using: &numbers) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &numbers)
      let end = min(bytes.count, place + Int.random(in: 1...64, using: &numbers))
      switch Int.random(in: 0..<6, using: &numbers) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
      case 1: bytes.removeSubrange(place...)
      case 2: bytes.removeSubrange(place..<end)
      case 3: bytes.insert(contentsOf: Array(bytes[place..<end]), at: Int.random(in: 0...bytes.count, using: &numbers))
      case 4:
        // A letter or digit becomes another.
        bytes[place] = UInt8.random(in: 0x30...0x7A, using: &numbers)
      default: bytes.insert(contentsOf: Array((pieces.randomElement(using: &numbers) ?? "").utf8), at: place)
      }
    }
    return bytes
  }

  /// What a person would read; `nil` for an error nobody has a sentence for.
  private static func sentences(_ error: any Error) -> [String]? {
    func text(_ problem: FileProblem) -> String { problem.code.wording.text(.vietnamese, problem.arguments) }
    return switch error {
    case let failure as Failure: [failure.text(.vietnamese)]
    case let failures as Failures: failures.all.map { $0.text(.vietnamese) }
    case let problem as FileProblem: [text(problem)]
    case let problems as FileProblems: problems.all.map(text)
    case let problems as LawBook.Problems: problems.all.map { text($0.problem) }
    case let problems as TemplateProblems: problems.all.map { $0.code.wording.text(.vietnamese, $0.arguments) }
    default: nil
    }
  }

  @Test(arguments: Reader.allCases)
  func changedFilesAreReadOrRefused(_ reader: Reader) throws {
    let count = Self.setting("MAIAM_FUZZ").flatMap(Int.init) ?? 60
    let seed = Self.setting("MAIAM_FUZZ_SEED").flatMap(UInt64.init) ?? 20_250_514
    let path = FileManager.default.temporaryDirectory.appending(path: "maiam-fuzz-\(UUID().uuidString).csv").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let (originals, desk) = (try reader.originals, try ImportTests.desk())
    var (read, refused, slowest) = (0, 0, Duration.zero)
    for number in 0..<count {
      var numbers = Numbers(state: seed &+ UInt64(number))
      let bytes = Self.changed(originals[number % originals.count], &numbers)
      let label = "\(reader), MAIAM_FUZZ=1 MAIAM_FUZZ_SEED=\(seed &+ UInt64(number))"
      let start = Self.now
      do {
        try reader.read(bytes, path, desk)
        read += 1
      } catch {
        refused += 1
        let sentences = Self.sentences(error)
        #expect(sentences?.isEmpty == false, "\(label): \(error)")
        #expect(sentences?.contains("") != true, "\(label): \(error)")
      }
      let time = Self.now - start
      slowest = max(slowest, time)
      #expect(time < .seconds(1), "\(label): \(time)")
    }
    // Both happen, or the changes change nothing, or everything.
    if count > 20 { #expect(read > 0 && refused > count / 20, "\(reader): \(read) read, \(refused) refused") }
    if count > 60 { print("fuzz \(reader): \(read) read, \(refused) refused, slowest \(slowest), seed \(seed)") }
  }
}
