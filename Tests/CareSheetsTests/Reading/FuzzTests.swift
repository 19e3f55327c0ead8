import CareCore
import Foundation
import Testing

@testable import CareSheets

/// Files changed at random: each is read or refused, soon, and never takes the program down.
///
/// `MAIAM_FUZZ` is how many of each kind (`make test-long`: 10,000); `MAIAM_FUZZ_SEED` repeats a run. The file that is being read
/// stands under `MAIAM_FUZZ_FILE`, if that is set, when the program does not live to say more.
@Suite struct FuzzTests {
  private static func setting(_ name: String) -> String? { ProcessInfo.processInfo.environment[name] }

  private struct Original {
    let name: String
    let bytes: [UInt8]
    /// Of a package.
    let parts: [(name: String, content: [UInt8])]
  }

  @Test(arguments: [".xlsx", ".xls", ".ods", ".csv"])
  func changedFilesAreReadOrRefused(_ kind: String) throws {
    let count = Self.setting("MAIAM_FUZZ").flatMap(Int.init) ?? 100
    let seed = Self.setting("MAIAM_FUZZ_SEED").flatMap(UInt64.init) ?? 20_250_514
    let scratch = try Scratch()
    let path = Self.setting("MAIAM_FUZZ_FILE") ?? scratch.file("changed")
    let originals = try originals().filter { $0.name.hasSuffix(kind) }
    #expect(!originals.isEmpty)
    var (read, refused) = (0, 0)
    var slowest = Duration.zero
    for number in 0..<count {
      var numbers = SeededNumbers(seed &+ UInt64(number))
      let original = originals[number % originals.count]
      let changed = Self.change(original, using: &numbers)
      try Data(changed).write(to: URL(fileURLWithPath: path))
      let time = ThreadTime.measure {
        do {
          _ = try HostileFilesTests.readAll(path)
          read += 1
        } catch is Failure {
          refused += 1
        } catch {
          Issue.record("\(original.name), MAIAM_FUZZ=1 MAIAM_FUZZ_SEED=\(seed &+ UInt64(number)): \(error)")
        }
      }
      slowest = max(slowest, time)
      #expect(time < .seconds(1), "\(original.name), number \(number) of seed \(seed): \(time)")
    }
    // Both happen, or the changes change nothing, or everything.
    // A text file is nearly always still a text file.
    let least = kind == ".csv" ? 0 : count / 20
    if count > 20 { #expect(read > least && refused >= least, "\(kind): \(read) read, \(refused) refused") }
    if count > 100 { print("fuzz \(kind): \(read) read, \(refused) refused, slowest \(slowest), seed \(seed)") }
  }

  private func originals() throws -> [Original] {
    let folder = try MadeSheets.folder.get()
    let names = [
      "openpyxl-iso.xlsx", "xlsxwriter.xlsx", "xlsxwriter-google.xlsx", "xlsxwriter-phonetic.xlsx",
      "xlsxwriter-1904.xlsx", "openpyxl-strict.xlsx", "full-nowhere.xlsx", "old.xls", "office.xls",
      "odfpy.ods",
    ]
    var originals = try names.compactMap { name -> Original? in
      guard FileManager.default.fileExists(atPath: folder.file(name)) else { return nil }
      let bytes = try folder.bytes(name)
      guard name.hasSuffix("x") || name.hasSuffix("ods") else { return Original(name: name, bytes: bytes, parts: []) }
      let package = try PackageFile(path: folder.file(name))
      let parts = try package.names.sorted().map { ($0, try package.start(of: $0, count: 1 << 20)) }
      return Original(name: name, bytes: bytes, parts: parts)
    }
    let list = (0..<60).map { "\($0),\"Mái ấm \"\"số \($0)\"\" (bịa)\",14/5/2025\r\n" }.joined()
    let utf16 = list.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    originals.append(Original(name: "utf8.csv", bytes: Array(list.utf8), parts: []))
    originals.append(Original(name: "utf16.csv", bytes: utf16, parts: []))
    return originals
  }

  // MARK: - Changes

  private static func change(_ original: Original, using numbers: inout SeededNumbers) -> [UInt8] {
    if Int.random(in: 0..<20, using: &numbers) == 0 {
      let count = Int.random(in: 0...600, using: &numbers)
      return (0..<count).map { _ in UInt8.random(in: 0...255, using: &numbers) }
    }
    guard !original.parts.isEmpty, Int.random(in: 0..<4, using: &numbers) > 0 else {
      return changed(original.bytes, using: &numbers)
    }
    var parts = original.parts
    // The sheets and what they need, more often than the rest.
    let wanted = parts.indices.filter { index in
      ["sheet", "sharedstrings", "styles", "workbook", ".rels", "content"].contains {
        parts[index].name.contains($0)
      }
    }
    let index = wanted.randomElement(using: &numbers) ?? 0
    parts[index].content = changed(parts[index].content, using: &numbers)
    return StoredZip.bytes(parts)
  }

  private static func changed(_ bytes: [UInt8], using numbers: inout SeededNumbers) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &numbers) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &numbers)
      let length = Int.random(in: 1...64, using: &numbers)
      let end = min(bytes.count, place + length)
      switch Int.random(in: 0..<9, using: &numbers) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &numbers)
      case 1: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
      case 2: bytes.removeSubrange(place...)
      case 3: bytes.removeSubrange(place..<end)
      case 4: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &numbers))
      case 5:
        let other = Int.random(in: 0..<bytes.count, using: &numbers)
        for offset in 0..<length where max(place, other) + offset < bytes.count {
          bytes.swapAt(place + offset, other + offset)
        }
      case 6:
        // A number becomes another one.
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard let first = bytes[place...].firstIndex(where: digits.contains) else { continue }
        let numbersOfInterest = ["0", "-1", "65536", "1048577", "4294967295", "99999999999999999999", "1e308", ""]
        let text = numbersOfInterest.randomElement(using: &numbers) ?? ""
        bytes.replaceSubrange(first...first, with: Array(text.utf8))
      case 7:
        let pieces = [
          "<", ">", "&", "&#0;", "]]>", "<!--", "<![CDATA[", "<c r=\"A1\">", "</row>", "\"", "<!DOCTYPE a>",
        ]
        bytes.insert(contentsOf: Array((pieces.randomElement(using: &numbers) ?? "").utf8), at: place)
      default:
        // Four bytes that stand for something large, as lengths and offsets do.
        let value: UInt8 = [0xFF, 0x7F, 0x80, 0x00].randomElement(using: &numbers) ?? 0
        for offset in 0..<4 where place + offset < bytes.count { bytes[place + offset] = value }
      }
    }
    return bytes
  }
}
