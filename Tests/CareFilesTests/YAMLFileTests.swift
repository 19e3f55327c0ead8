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
    (#""\ud83c\udfe0, ch\u00f9a \uD846\uDED1""#, "🏠, chùa 𡫑"), (#""\b\f\n\r\t\"\\\/""#, "\u{8}\u{C}\n\r\t\"\\/"),
    ("\"một\u{2028}hai\u{7F}\"", "một\u{2028}hai\u{7F}"), ("-0.50e+2", "-0.50e+2"), ("true", "true"), ("\"\"", ""),
  ])
  func everyJSONIsRead(_ value: String, _ text: String) throws {
    let long = String(repeating: "k", count: 2_000)
    for json in ["{\"a\"\n:\n\(value)}", "\u{FEFF}{\"\(long)\": 1, \"a\": \(value)}", "[{\t\"a\":\(value)\r\n}]"] {
      let node = try YAMLFile.parse(json)
      #expect((node["a"] ?? node.elements?.first?["a"])?.scalar?.text == text, "\(json.prefix(40))")
    }
  }

  /// The places are those of the text, counted in letters and not in bytes.
  @Test func valuesOfJSONHaveTheirPlaces() throws {
    let node = try YAMLFile.parse("{\"ă🏠\": 1,\n \"b\": [true, \"no\"]}")
    let entries = try #require(node.entries)
    #expect(entries.map(\.key) == ["ă🏠", "b"])
    #expect(entries[0].value.position == FilePosition(line: 1, column: 8))
    let elements = try #require(entries[1].value.elements)
    #expect(elements.map(\.position) == [FilePosition(line: 2, column: 8), FilePosition(line: 2, column: 14)])
    #expect(elements.map { $0.scalar?.isQuoted } == [false, true])
  }

  /// What is no JSON is YAML, or told as before: in single quotes nothing is an escape.
  @Test func whatIsNoJSONIsYAML() throws {
    #expect(try YAMLFile.parse("{a: 'x\\ud83c\\udfe0'}")["a"]?.scalar?.text == "x\\ud83c\\udfe0")
    #expect(try YAMLFile.parse("{\"a\": 01, b: 1.}")["a"]?.scalar?.text == "01")
    for text in [#"{"a": "\ud83c"}"#, #"{"a": "\udfe0\ud83c"}"#, #"{"a": 1"#, #"{"a": 1} 2"#] {
      #expect(throws: FileProblem.self, "\(text)") { try YAMLFile.parse(text) }
    }
  }

  /// NUL, an escape and what turns the writing direction enter by no key and no list.
  @Test func hiddenCharactersAreRefusedWithTheirPlace() throws {
    let log = ProblemLog()
    let node = try YAMLFile.parse(
      "name: \"B\\0áo\"\nlist: [\"a\", \"\\e[31m\"]\nnote: |\n  một\n  hai\nkind: \"\\u202Ex\"\n")
    let reader = try #require(NodeReader(node, keys: ["name", "list", "note", "kind"], log: log))
    #expect(reader.text("name") == nil && reader.texts("list").map(\.text) == ["a"] && reader.text("kind") == nil)
    #expect(reader.text("note") == "một\nhai")
    #expect(log.problems.map(\.code) == [.hiddenCharacter, .hiddenCharacter, .hiddenCharacter])
    #expect(log.problems.map(\.key) == ["name", "list", "kind"] && log.problems.map(\.position.line) == [1, 2, 6])
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
