import CareCore
import Foundation
import Testing

@testable import CareSheets

@Suite struct CSVReaderTests {
  @Test(
    arguments: [
      ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]], [1, 2]),
      ("a;b,c\n1;2\n", [["a", "b,c"], ["1", "2"]], [1, 2]),
      ("a,b;c;d\n1;2\n", [["a,b", "c", "d"], ["1", "2"]], [1, 2]),
      ("a\tb\n1\t\n", [["a", "b"], ["1", ""]], [1, 2]),
      ("\"a;b;c\",d\n", [["a;b;c", "d"]], [1]),
      // Titles above a list: without any separator, with a comma of their own, over empty lines.
      ("DANH SÁCH CƠ SỞ\na;b\n1,5;2\n", [["DANH SÁCH CƠ SỞ"], ["a", "b"], ["1,5", "2"]], [1, 2, 3]),
      (
        "Danh sách cơ sở, mái ấm\n\nTên;Địa chỉ;Số\nA;Số 5, đường B;1\nC;Ngõ 2;3\n",
        [
          ["Danh sách cơ sở, mái ấm"], [""], ["Tên", "Địa chỉ", "Số"], ["A", "Số 5, đường B", "1"],
          ["C", "Ngõ 2", "3"],
        ], [1, 2, 3, 4, 5]
      ),
      // Commas in each row, of which the header has none.
      ("Tên;Địa chỉ\nA;Số 5, đường B, xã C\n", [["Tên", "Địa chỉ"], ["A", "Số 5, đường B, xã C"]], [1, 2]),
      ("Bảng 1\na\tb\n1\t2\n", [["Bảng 1"], ["a", "b"], ["1", "2"]], [1, 2, 3]),
      ("a,b\n\"x\r\ny\",\"\"\"q\"\"\"\nz\n", [["a", "b"], ["x\r\ny", "\"q\""], ["z"]], [1, 2, 4]),
      ("a,b\r1,2\r", [["a", "b"], ["1", "2"]], [1, 2]),
      ("a,b\n\n1,2", [["a", "b"], [""], ["1", "2"]], [1, 2, 3]),
      ("sep=;\r\na;b,c,d\r\n", [["a", "b,c,d"]], [2]),
      ("a,\"b\" ,c\n", [["a", "b", "c"]], [1]),
      ("a,5\" x\n", [["a", "5\" x"]], [1]),
      ("a,\"\"\n", [["a", ""]], [1]),
      ("a\n\"\"", [["a"], [""]], [1, 2]),
      ("a,", [["a", ""]], [1]),
      (" a , b\n", [[" a ", " b"]], [1]),
      ("", [], []),
      ("Mã,Tên\nF-1,Mái ấm (bịa)\n", [["Mã", "Tên"], ["F-1", "Mái ấm (bịa)"]], [1, 2]),
    ] as [(String, [[String]], [Int])])
  func rowsComeWithTheirLines(text: String, fields: [[String]], lines: [Int]) throws {
    let bytes = Array(text.utf8)
    let encodings: [[UInt8]] = [
      bytes, [0xEF, 0xBB, 0xBF] + bytes,
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
      // Without a mark.
      text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
    ]
    for encoded in encodings {
      let rows = try CSVReader.rows(encoded)
      #expect(rows.map(\.fields) == fields)
      #expect(rows.map(\.line) == lines)
      // Byte by byte, as the worst of networks gives them.
      var slow: [CSVRow] = []
      var reader = CSVReader(name: "")
      for byte in encoded { try reader.read([byte]) { slow.append($0) } }
      try reader.finish { slow.append($0) }
      #expect(slow == rows)
    }
  }

  @Test(
    arguments: [
      ("a,b\n1,2\n3,\"x\ny", .unclosedQuote, 3),
      ("\"a,b\n1,2\n", .unclosedQuote, 1),
      ("a,b\n\"x\"y,2\n", .textAfterQuote, 2),
      ("a,b\n1,\u{0}\n", .notText, 2),
      ("a\n\"x\ny\u{0}\"\n", .notText, 3),
    ] as [(String, FailureCode, Int)])
  func brokenFileIsNamedWithItsLine(text: String, code: FailureCode, line: Int) {
    #expect(throws: Failure(code, ["path": "ds.csv", "line": String(line)])) {
      try CSVReader.rows(Array(text.utf8), name: "ds.csv")
    }
  }

  @Test(
    arguments: [
      (Array("a,b\n1,".utf8) + [0xD1] + Array("\n".utf8), 2), (Array("a,b\n".utf8) + [0xE4], 2),
      ([0xFF, 0xFE, 0x41], 1), ([0xFF, 0xFE, 0x0A, 0x00, 0x00, 0xD8, 0x41, 0x00], 2),
      ([0xFF, 0xFE, 0x00, 0xDC], 1), ([0xFF], 1), ([0x41, 0x00, 0x42, 0x00, 0x43], 1), ([0x41, 0x42, 0x00], 1),
      // A mark of tone after a consonant.
      (Array("a\nb".utf8) + [0xEC], 2),
      // What the start does not tell comes out later, with its line.
      (Array(String(repeating: "Cơ sở,1\n", count: 8_000).utf8) + [0xD0], 8_001),
      (Array("Địa".utf8) + [0xD0], 1),
    ] as [([UInt8], Int)])
  func bytesThatAreNoTextAreNamed(bytes: [UInt8], line: Int) {
    #expect(throws: Failure(.notText, ["path": "ds.csv", "line": String(line)])) {
      try CSVReader.rows(bytes, name: "ds.csv")
    }
  }

  @Test(
    arguments: [
      (
        "STT,Tên\n1,Mái ấm Hướng Dương, phường Lê Chân (bịa)\n",
        "STT,Tên\n1,M\u{E1}i \u{E2}\u{EC}m H\u{FD}\u{F5}\u{EC}ng D\u{FD}\u{F5}ng, ph\u{FD}\u{F5}\u{CC}ng "
          + "L\u{EA} Ch\u{E2}n (b\u{69}\u{F2}a)\n"
      ),
      ("Đỗ Thị Mỹ – “Quỹ”", "\u{D0}\u{F4}\u{DE} Thi\u{F2} My\u{DE} \u{96} \u{93}Quy\u{DE}\u{94}"),
      ("cửa sổ 30 m²", "c\u{FD}\u{D2}a s\u{F4}\u{D2} 30 m\u{B2}"),
    ])
  func vietnameseWindowsIsRead(text: String, bytes: String) throws {
    let rows = try CSVReader.rows(bytes.unicodeScalars.map { UInt8($0.value) })
    #expect(
      rows.map { $0.fields.joined(separator: ",").precomposedStringWithCanonicalMapping }.joined(separator: "\n")
        == text.trimmingCharacters(in: .newlines))
  }

  @Test func encodingIsToldWhereALetterIsCut() throws {
    // The 65,536th byte is the first, the second or the last of the three of `ậ`.
    for padding in 65_533...65_537 {
      let text = String(repeating: "x", count: padding) + "ậ\nđ"
      #expect(try CSVReader.rows(Array(text.utf8)).map(\.fields) == [[text.dropLast(2).description], ["đ"]])
    }
  }

  @Test func quoteThatNobodyClosedDoesNotFillTheMemory() {
    let text = "a,b\n1,\"" + String(repeating: "x\n", count: 800_000)
    #expect(throws: Failure(.unclosedQuote, ["path": "", "line": "2"])) {
      try CSVReader.rows(Array(text.utf8))
    }
  }

  @Test func fileIsReadInPieces() throws {
    let scratch = try Scratch()
    let text = (0..<20_000).map { "Cơ sở \($0),\"a\nb\"\r\n" }.joined()
    try Data(text.utf8).write(to: URL(fileURLWithPath: scratch.file("a.csv")))
    var count = 0
    try CSVReader.read(path: scratch.file("a.csv")) { row in
      #expect(row.fields == ["Cơ sở \(count)", "a\nb"] && row.line == count * 2 + 1)
      count += 1
    }
    #expect(count == 20_000)
    let failure = #expect(throws: Failure.self) { try CSVReader.read(path: scratch.file("b.csv")) { _ in } }
    #expect(failure?.code == .fileMissing)
  }
}

@Suite struct CSVWriterTests {
  @Test(
    arguments: [
      ([.text("a"), .text("b")], "a,b\r\n"),
      ([.text("a,b"), .text("c\"d"), .text("e\nf"), .text(" g")], "\"a,b\",\"c\"\"d\",\"e\nf\",\" g\"\r\n"),
      (
        [.text("=1+1"), .text("+84"), .text("-5"), .text("@a"), .text("\tx"), .text("\rx")],
        "'=1+1,'+84,'-5,'@a,'\tx,\"'\rx\"\r\n"
      ),
      (
        [.integer(-5), .number(-6.5), .number(7), .number(1e300), .boolean(true), .blank, .formula("=A1", value: 3)],
        "-5,-6.5,7,1e+300,TRUE,,3\r\n"
      ),
      ([.text("a;b")], "\"a;b\"\r\n"), ([.text("a;b"), .text("c")], "a;b,c\r\n"),
      ([], "\r\n"),
    ] as [([Cell], String)])
  func cellsBecomeFields(cells: [Cell], line: String) throws {
    #expect(try CSVWriter.line(cells) == line)
  }

  @Test func numbersThatAreNoneAreRefused() {
    #expect(throws: Failure(.sheetNumber, ["sheet": "CSV", "cell": "B"])) {
      try CSVWriter.line([.blank, .number(.nan)])
    }
  }

  @Test func fileHasAMarkAndReplacesTheOldOneWhole() throws {
    let scratch = try Scratch()
    let day = try #require(CalendarDay(year: 2025, month: 5, day: 14))
    try CSVWriter.write(to: scratch.file("a.csv")) { row in
      try row([.text("Ngày")])
      try row([.day(day)])
    }
    #expect(try scratch.bytes("a.csv") == [0xEF, 0xBB, 0xBF] + Array("Ngày\r\n2025-05-14\r\n".utf8))
    #expect(throws: Failure.self) {
      try CSVWriter.write(to: scratch.file("a.csv")) { row in
        try row([.text("x")])
        try row([.number(.nan)])
      }
    }
    #expect(try scratch.bytes("a.csv").count == 22)
    #expect(try scratch.names == ["a.csv"])
  }

  @Test(arguments: [1, 20_250_514, 0xC0FFEE] as [UInt64])
  func whatIsWrittenIsRead(seed: UInt64) throws {
    var numbers = SeededNumbers(seed)
    let alphabet = Array("ab \"\"\",;\t\n\r'=-ếđ\u{1F3E0}")
    for _ in 0..<400 {
      let columns = Int.random(in: 1...5, using: &numbers)
      // The first row decides the separator, so it is a header.
      var rows = [(0..<columns).map { "Cột \($0)" }]
      for _ in 0..<Int.random(in: 0...5, using: &numbers) {
        rows.append(
          (0..<columns).map { _ in
            String(
              (0..<Int.random(in: 0...6, using: &numbers)).compactMap { _ in alphabet.randomElement(using: &numbers) })
          })
      }
      let separator: Character = columns == 1 ? "," : ([",", ";", "\t"].randomElement(using: &numbers) ?? ",")
      let text =
        try CSVWriter.mark + rows.map { try CSVWriter.line($0.map { .text($0) }, separator: separator) }.joined()
      let read = try CSVReader.rows(Array(text.utf8)).map(\.fields)
      let expected = rows.map {
        $0.map { "=+-@\t\r".unicodeScalars.contains($0.unicodeScalars.first ?? "x") ? "'" + $0 : $0 }
      }
      #expect(read == expected, "seed \(seed)")
    }
  }
}

/// Numbers that are the same in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
