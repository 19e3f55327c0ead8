import Foundation
import Testing

/// A register that does not verify can still be saved: loudly, and never over what may be the last sound copy.
struct UnsoundBackupTests {
  /// A register in which somebody changed a row with another program.
  private static func changed(_ statements: [String]) throws -> Workplace {
    let place = try Workplace.furnished()
    try place.startInspection()
    try place.quietly("inspection", "answer", "I-2025-000001", "vd-rooms-seen", "có")
    try place.quietly("backup", "cu.sqlite")
    _ = try Python.run(
      [
        "-c", "import sqlite3,sys; db = sqlite3.connect(sys.argv[1]); db.executescript(sys.argv[2]); db.commit()",
        place.path("maiam.sqlite"), statements.joined(separator: "; "),
      ])
    return place
  }

  @Test(arguments: [
    ["UPDATE answer SET value = 'no'"],
    // A text that holds what no text may hold.
    ["UPDATE answer SET note = 'a' || char(0) || 'b'"],
    ["DROP TRIGGER answerKept", "DELETE FROM answer"],
  ])
  func isSaved(_ statements: [String]) throws {
    let place = try Self.changed(statements)
    let old = try place.bytes("cu.sqlite")
    let over = try place.run("backup", "cu.sqlite")
    #expect(over.status != 0 && over.errors.contains("tên tệp mới"), "\(over)")
    #expect(try place.bytes("cu.sqlite") == old)
    let saved = try place.run("backup", "moi.sqlite")
    #expect(saved.status != 0 && saved.errors.contains("KHÔNG còn nguyên vẹn"), "\(saved)")
    #expect(!saved.output.contains("đã kiểm tra") && saved.output.contains("KHÔNG nguyên vẹn"), "\(saved)")
    func rows(_ name: String) throws -> String {
      try Python.run(
        "-c",
        "import sqlite3,sys; print(sqlite3.connect(sys.argv[1]).execute('select quote(value), quote(note) from answer').fetchall())",
        place.path(name))
    }
    #expect(try rows("moi.sqlite") == rows("maiam.sqlite"))
    // It is not taken for a sound one.
    let present = try rows("maiam.sqlite")
    let refused = try place.run("restore", "moi.sqlite")
    #expect(refused.status != 0 && refused.errors.contains("maiam restore \"moi.sqlite\" --force"), "\(refused)")
    // Where there is no better one, it can be got back, and nobody takes it for sound.
    try place.quietly("restore", "cu.sqlite", "--force")
    #expect(try rows("maiam.sqlite") != present)
    let restored = try place.run("restore", "moi.sqlite", "--force")
    #expect(restored.status != 0 && restored.errors.contains("KHÔNG còn nguyên vẹn"), "\(restored)")
    #expect(try rows("maiam.sqlite") == present)
    #expect(try place.run("trail", "verify").status != 0)
    let json = try place.run("backup", "khac.sqlite", "--format", "json")
    let object = try JSONDecoder().decode(JSONValue.self, from: Data(json.output.utf8))
    #expect(object["differences"] != .number(0) && object["differences"] != nil)
  }

  @Test("A sound one says so and takes the place of the older")
  func sound() throws {
    let place = try Self.changed(["SELECT 1"])
    let run = try place.json("backup", "cu.sqlite")
    #expect(run["differences"] == .number(0))
  }
}
