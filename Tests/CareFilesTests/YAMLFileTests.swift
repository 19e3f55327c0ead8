import CareCore
import CareFiles
import Testing

struct YAMLFileTests {
  @Test func keysAndValuesHaveTheirPlaces() throws {
    let node = try YAMLFile.parse("a: 1\nviệc:\n  - \"yes\"\n  - no\n")
    let entries = try #require(node.entries)
    #expect(entries.map(\.key) == ["a", "việc"])
    #expect(entries[1].position == FilePosition(line: 2, column: 1))
    let elements = try #require(entries[1].value.elements)
    #expect(elements.map(\.position) == [FilePosition(line: 3, column: 5), FilePosition(line: 4, column: 5)])
    #expect(elements.map { $0.scalar?.isQuoted } == [true, false])
  }

  @Test func repeatedKeysAreKept() throws {
    #expect(try YAMLFile.parse("a: 1\na: 2").entries?.map(\.key) == ["a", "a"])
  }

  @Test func readsJSON() throws {
    let node = try YAMLFile.parse("{\"answers\":[{\"item_id\":\"a\",\t\"value\":6.50,\"note\":\"\\u0111\\/\"}]}")
    let answer = try #require(node["answers"]?.elements?.first)
    #expect(answer["value"]?.scalar?.text == "6.50")
    #expect(answer["note"]?.scalar?.text == "đ/")
  }

  @Test(arguments: [
    ("", FileProblemCode.emptyFile), ("~", .emptyFile), ("a: [", .syntaxError), ("a: &x 1\nb: *x", .aliasRefused),
    ("*x : 1", .aliasRefused), ("--- 1\n--- 2", .severalDocuments), ("? [a]\n: 1", .keyNotText),
    ("a: b: c", .syntaxError), ("\u{1}", .syntaxError),
  ])
  func refused(_ text: String, _ code: FileProblemCode) {
    #expect { try YAMLFile.parse(text) } throws: { ($0 as? FileProblem)?.code == code }
  }

  @Test func hostileFilesEndQuickly() {
    for text in [
      String(repeating: "[", count: 1_000_000), String(repeating: "{a: ", count: 1_000_000),
      String(repeating: "- ", count: 1_000_000),
    ] {
      #expect { try YAMLFile.parse(text) } throws: { ($0 as? FileProblem)?.code == .tooDeep }
    }
    #expect { try YAMLFile.parse([0xFF, 0xFE, 0x61]) } throws: { ($0 as? FileProblem)?.code == .notUTF8 }
    let large = [UInt8](repeating: 32, count: YAMLFile.sizeLimit + 1)
    #expect { try YAMLFile.parse(large) } throws: { ($0 as? FileProblem)?.code == .fileTooLarge }
  }

  @Test func textIsNormalized() throws {
    let node = try YAMLFile.parse("name: \" tre\u{309}  em \"")
    let reader = try #require(NodeReader(node, keys: ["name"], log: ProblemLog()))
    #expect(reader.text("name").map { Array($0.unicodeScalars) } == Array("tr\u{1EBB}  em".unicodeScalars))
  }

  @Test(arguments: [("severty", "severity"), ("requirments", "requirements"), ("xyz", nil)])
  func nearMisses(_ word: String, _ expected: String?) {
    #expect(NearMiss.suggestion(for: word, among: ["severity", "requirements", "remedy"]) == expected)
  }
}
