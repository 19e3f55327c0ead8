import Foundation
import Testing

/// JSON holds raw values: the same in every language, and none with a letter or a space of a sentence.
struct RawValueTests {
  /// Every list with the keys in it that are words of the program, not of a person.
  @Test func noTranslatedWordStandsInJSON() throws {
    let place = try Workplace.furnished()
    try place.startInspection()
    try place.write(
      "cong-an.csv",
      "Tên cơ sở,Xã phường\nMái ấm Hướng Dương (hư cấu),11311\nNhà lạ (hư cấu),11311\nNhà,Phường Không Đâu\n")
    let keys: [(run: [String], key: String)] = [
      (["permit", "list", "VD-01"], "standing"), (["licensing", "audit"], "conditions_checked"),
      (["licensing", "unlicensed"], "conditions_checked"), (["facility", "reconcile", "cong-an.csv"], "match"),
    ]
    for (run, key) in keys {
      var values: [[String]] = []
      for language in ["vi", "en"] {
        let output = try place.run(run + ["--format", "json", "--lang", language]).output
        let rows = try JSONDecoder().decode(JSONValue.self, from: Data(output.utf8)).elements
        values.append(rows.compactMap { $0[key]?.text })
      }
      #expect(values[0] == values[1], "\(run)")
      for value in values[0] {
        #expect(value.allSatisfy { $0.isASCII && ($0.isLowercase || $0 == "_") }, "\(run): \(value)")
      }
      if run != ["licensing", "audit"] { #expect(!values[0].isEmpty, "\(run)") }
    }
    // A person reads the words all the same.
    #expect(try place.run("permit", "list", "VD-01").output.contains("Tạm đình chỉ"))
    let shown = try place.json("facility", "show", "VD-01")
    #expect(shown["permits"]?.elements.compactMap { $0["standing"]?.text }.contains("suspended") == true)
  }
}
