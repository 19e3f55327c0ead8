import CareChecklists
import CareCore
import CareFiles
import CareMessages
import Foundation
import Testing

/// YAML and JSON changed at random, and plain noise: each is read or refused with a sentence, soon.
///
/// `MAIAM_FUZZ` is how many (`make test-long`: 10,000); `MAIAM_FUZZ_SEED` repeats a run.
@Suite struct YAMLFuzzTests {
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

  private static func originals() throws -> [[UInt8]] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let names = [
      "checklists/quick-safety.yaml", "templates/inspection-record.yaml", "tables/duties.yaml", "tables/calendar.yaml",
    ]
    let json =
      #"{"answers": [{"item_id": "a", "value": 6.50, "note": "đ"}, {"item_id": "b", "outcome": "not_checked"}]}"#
    return try names.map { Array(try Data(contentsOf: root.appending(path: $0)).prefix(6_000)) } + [Array(json.utf8)]
  }

  private static func changed(_ original: [UInt8], _ numbers: inout Numbers) -> [UInt8] {
    if Int.random(in: 0..<10, using: &numbers) == 0 {
      return (0..<Int.random(in: 0...400, using: &numbers)).map { _ in UInt8.random(in: 0...255, using: &numbers) }
    }
    var bytes = original
    let pieces = [
      "&a", "*a", "<<", "---\n", "{", "[", "\"", "'", "\t", ": ", "- ", "!!int ", "? ", "| ", "#", "\u{0}", "đ", "\n",
      String(repeating: "[", count: 100),
    ]
    for _ in 0..<Int.random(in: 1...4, using: &numbers) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &numbers)
      let end = min(bytes.count, place + Int.random(in: 1...64, using: &numbers))
      switch Int.random(in: 0..<5, using: &numbers) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
      case 1: bytes.removeSubrange(place...)
      case 2: bytes.removeSubrange(place..<end)
      case 3: bytes.insert(contentsOf: Array(bytes[place..<end]), at: Int.random(in: 0...bytes.count, using: &numbers))
      default: bytes.insert(contentsOf: Array((pieces.randomElement(using: &numbers) ?? "").utf8), at: place)
      }
    }
    return bytes
  }

  @Test func changedFilesAreReadOrRefused() throws {
    let count = Self.setting("MAIAM_FUZZ").flatMap(Int.init) ?? 300
    let seed = Self.setting("MAIAM_FUZZ_SEED").flatMap(UInt64.init) ?? 20_250_514
    let originals = try Self.originals()
    var (read, refused, slowest) = (0, 0, Duration.zero)
    for number in 0..<count {
      var numbers = Numbers(state: seed &+ UInt64(number))
      let bytes = Self.changed(originals[number % originals.count], &numbers)
      let start = ContinuousClock.now
      do throws(FileProblem) {
        _ = try YAMLFile.parse(bytes)
        read += 1
      } catch {
        refused += 1
        #expect(error.position.line >= 1)
        let sentence = error.code.wording.text(.vietnamese, error.arguments)
        #expect(!sentence.isEmpty && !sentence.contains("{"), "seed \(seed &+ UInt64(number)): \(sentence)")
      }
      let catalog = ChecklistCatalog(files: [(path: "checklists/a.yaml", bytes: bytes)])
      #expect(catalog.problems.allSatisfy { $0.line >= 1 }, "seed \(seed &+ UInt64(number))")
      slowest = max(slowest, ContinuousClock.now - start)
    }
    #expect(slowest < .seconds(1), "seed \(seed)")
    #expect(read > count / 20 && refused > count / 20, "\(read) read, \(refused) refused")
    if count > 300 { print("yaml fuzz: \(read) read, \(refused) refused, slowest \(slowest), seed \(seed)") }
  }
}
