import CareCore
import CareOffice
import CareStore
import Foundation

/// Writes the database of an invented country: `maiam-generate --facilities 100000 --seed 1 FILE`.
@main
enum Main {
  static func main() throws {
    var (count, seed, path) = (1_000, UInt64(1), "country.sqlite")
    var arguments = Array(CommandLine.arguments.dropFirst())
    while let argument = arguments.first {
      arguments.removeFirst()
      switch argument {
      case "--facilities": count = Int(arguments.removeFirst()) ?? count
      case "--seed": seed = UInt64(arguments.removeFirst()) ?? seed
      default: path = argument
      }
    }
    // One instant for everything, so that the same seed gives the same keys.
    let instant = Instant(endOf: day(2025, 5, 1))
    var random = SeededGenerator(seed: seed)
    let keys = LockedGenerator(seed: seed &+ 1)
    let act = Act(actor: "maiam-generate", host: "invented", command: "generate", instant: instant)
    let database = try CareDatabase.create(
      at: path, office: Office(agency: "Cơ quan hư cấu"), by: act, random: { keys.next() })
    let communes = Desk.units.communes
    let checklist = try Quick(instant: instant, path: path)
    var (events, inspections, findings) = (0, 0, 0)
    for start in stride(from: 0, to: count, by: 5_000) {
      try database.change(act) { change in
        for number in start..<min(count, start + 5_000) {
          let invented = InventedFacility(number: number, communes: communes, using: &random)
          let facility = try change.addFacility(code: nil, profile: invented.profile)
          for census in invented.censuses { try change.addCensus(census, to: facility) }
          if let discovery = invented.discovery { try change.addDiscovery(discovery, to: facility) }
          if let closure = invented.closure { try change.addClosure(closure, to: facility) }
          for permit in invented.permits {
            let id = try change.addPermit(permit.kind, event: permit.events[0], to: facility)
            for event in permit.events.dropFirst() { try change.addEvent(event, to: id, of: facility) }
            events += permit.events.count
          }
          if random.chance(20) {
            let found = try checklist.inspect(facility, in: change, using: &random)
            inspections += 1
            findings += found
          }
        }
      }
      FileHandle.standardError.write(Data("\(min(count, start + 5_000))/\(count)\r".utf8))
    }
    print("\(count) facilities, \(events) permit events, \(inspections) inspections, \(findings) findings, seed \(seed): \(path)")
  }
}

/// Random bits for keys, from one seed, whoever asks.
final class LockedGenerator: @unchecked Sendable {
  private let lock = NSLock()
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  func next() -> UInt64 { lock.withLock { generator.next() } }
}
