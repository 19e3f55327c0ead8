import Foundation
import Testing

/// Eight processes write into one database at once: none waits in vain, none is lost, none is doubled.
///
/// `MAIAM_WRITES` is how many each makes (`make test-long`: 200).
struct ConcurrencyTests {
  private static let writers = 8

  @Test func noWriteIsLostOrDoubled() throws {
    let writes = ProcessInfo.processInfo.environment["MAIAM_WRITES"].flatMap(Int.init) ?? 20
    let place = try Workplace.furnished()
    // One process after the other in each of eight rows, all eight at once; what was said goes to a file of its own.
    let script = #"""
      i=1; failed=0
      while [ $i -le "$2" ]; do
        "$0" facility add --name "Nhà $1 $i (hư cấu)" --kind preschool --ownership public --commune 11311 \
          --format json > "so-$1-$i.json" 2>> "loi-$1.txt" || failed=$((failed + 1))
        i=$((i + 1))
      done
      exit $failed
      """#
    let processes = try (1...Self.writers).map { number in
      let process = Process()
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = ["-c", script, Workplace.program.path, String(number), String(writes)]
      process.currentDirectoryURL = URL(filePath: place.folder)
      process.environment = [
        "PATH": "/usr/bin:/bin", "HOME": place.folder, "MAIAM_DB": "maiam.sqlite", "MAIAM_ACTOR": "máy \(number)",
        "MAIAM_TODAY": "2025-05-14",
      ]
      try process.run()
      return process
    }
    // Readers are never kept waiting by writers.
    var slowest = Duration.zero
    while processes.contains(where: \.isRunning) {
      let start = ContinuousClock.now
      #expect(try place.run("trail", "list", "--last", "1").status == 0)
      slowest = max(slowest, ContinuousClock.now - start)
      usleep(200_000)
    }
    for process in processes { process.waitUntilExit() }
    #expect(processes.map(\.terminationStatus) == Array(repeating: 0, count: Self.writers))
    let codes = try (1...Self.writers).flatMap { number in
      try (1...writes).map { index in
        try JSONDecoder().decode(JSONValue.self, from: try place.bytes("so-\(number)-\(index).json"))["code"]?.text
          ?? ""
      }
    }
    let total = Self.writers * writes
    #expect(Set(codes).count == total)
    let listed = try place.json("facility", "list").elements.compactMap { $0["code"]?.text }
    #expect(Set(codes).isSubset(of: listed) && listed.count == 4 + total)
    // The numbers run on without a gap.
    let numbers = codes.compactMap { Int($0.dropFirst(2)) }.sorted()
    #expect(numbers == Array(2...(total + 1)))
    let verified = try place.run("trail", "verify")
    #expect(verified.status == 0, "\(verified)")
    if writes > 20 { print("concurrency: \(total) writes, slowest reader \(slowest)") }
  }
}
