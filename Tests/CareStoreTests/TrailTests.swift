import CareCore
import CareStore
import Foundation
import Testing

@Suite struct TrailTests {
  private struct Stop: Error {}

  /// What is wrong with the whole trail: hashes worked out anew, links, sequences, counters.
  private static func faults(_ trail: [(entry: TrailEntry, hash: [UInt8])]) -> [String] {
    var faults: [String] = []
    var previous = TrailEntry.beginning
    for (index, (entry, hash)) in trail.enumerated() {
      if entry.hash != hash { faults.append("\(index): hash") }
      if entry.previousHash != previous { faults.append("\(index): link") }
      if entry.sequence != Int64(index + 1) { faults.append("\(index): sequence") }
      if entry.counter != Int64(index + 1) { faults.append("\(index): counter") }
      if entry.device != trail[0].entry.device { faults.append("\(index): device") }
      previous = hash
    }
    return faults
  }

  @Test func theChainIsUnbroken() throws {
    let office = try InventedOffice()
    try office.fill()
    let trail = try office.database.read { try $0.trail() }
    #expect(trail.count > 20)
    #expect(Self.faults(trail) == [])
    #expect(trail.map(\.entry.entity).prefix(2) == ["device", "office"])
    let last = try #require(trail.last)
    let digits = last.hash.prefix(8).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    #expect(try office.database.read { try $0.trailSeal() } == digits)
    #expect(try office.database.read { try $0.trailLength() } == trail.count)
  }

  /// As many entries as rows and supersedings, each pointing at its row and back.
  @Test func everyRowHasItsEntry() throws {
    let office = try InventedOffice()
    try office.fill()
    try office.database.change(InventedOffice.act(2)) { change in
      let facility = try #require(try change.snapshot.facility(code: "F-000001"))
      try change.addCensus(Census(on: CalendarDay(known: 2025, 5, 14), children: 8), to: facility)
    }
    let tables = try office.list("SELECT DISTINCT entity AS value FROM trailEntry")
    var rows = 0
    for table in tables {
      let matched = try office.ask(
        """
        SELECT count(*) = (SELECT count(*) FROM \(table)) FROM \(table) r JOIN trailEntry t
          ON t.device = r.recordedDevice AND t.sequence = r.recordedSequence
        WHERE t.entity = '\(table)' AND t.entityID = r.id AND t.revision = 1 AND t.instant = r.recordedAt
          AND t.before IS NULL AND t.after IS NOT NULL
        """)
      #expect(matched == "1", "\(table)")
      rows += Int(try office.ask("SELECT count(*) + count(supersededAt) FROM \(table)") ?? "") ?? 0
    }
    let length = try office.database.read { try $0.trailLength() }
    #expect(rows == length)
    let superseded = try office.ask(
      """
      SELECT count(*) FROM census r JOIN trailEntry t
        ON t.device = r.supersededDevice AND t.sequence = r.supersededSequence
      WHERE t.entityID = r.id AND t.revision = 2 AND t.instant = r.supersededAt AND t.after IS NULL
        AND t.before IS NOT NULL
      """)
    #expect(superseded == "1")
  }

  @Test func oneChangeHasOneKeyAndOneAct() throws {
    let office = try InventedOffice()
    for (minute, name) in [(1, "Một"), (2, "Hai")] as [(Int64, String)] {
      try office.database.change(InventedOffice.act(minute, "facility add")) { change in
        _ = try change.addFacility(code: nil, profile: InventedOffice.profile(name: name))
      }
    }
    let entries = try office.database.read { try $0.trail().map(\.entry) }
    let added = ["facility", "facilityProfile"]
    #expect(entries.map(\.entity) == ["device", "office"] + added + added)
    #expect(entries[2].change == entries[3].change)
    #expect(Set(entries.map(\.change)).count == 3)
    #expect(entries[2].act == InventedOffice.act(1, "facility add"))
    #expect(entries[3].facility == entries[2].entityID)
  }

  /// A correction: the old row superseded, the new one recorded.
  @Test func aCorrectionGivesTwoEntries() throws {
    let office = try InventedOffice()
    let facility = try office.database.change(InventedOffice.act(1)) { change in
      try change.addFacility(code: nil, profile: InventedOffice.profile())
    }
    let before = try office.database.read { try $0.trail() }
    try office.database.change(InventedOffice.act(2)) { change in
      try change.addProfile(InventedOffice.profile(name: "Mái ấm Khác"), to: facility)
    }
    let added = try office.database.read { try $0.trail() }.dropFirst(before.count).map(\.entry)
    #expect(added.map(\.revision) == [2, 1])
    #expect(added.map(\.entity) == ["facilityProfile", "facilityProfile"])
    #expect(added[0].before == before[3].entry.after)
    #expect(added[0].factHash == before[3].entry.factHash)
    #expect([added[0].after, added[1].before] == [nil, nil])
    #expect(added[1].after?.contains("Mái ấm Khác") == true)
  }

  // MARK: Secrets

  @Test func secretsAreMaskedInEveryImage() throws {
    let office = try InventedOffice()
    try office.fill()
    // Superseded rows too: their images stand in the entries before.
    try office.database.change(InventedOffice.act(2)) { change in
      let facility = try #require(try change.snapshot.facility(code: "F-000001"))
      var profile = InventedOffice.profile()
      profile.head = InventedOffice.secret + " 2"
      try change.addProfile(profile, to: facility)
    }
    let images = try office.database.read { try $0.trail() }.flatMap { [$0.entry.before, $0.entry.after] }
      .compactMap(\.self)
    #expect(images.filter { $0.contains(InventedOffice.secret) } == [])
    // The first profile twice, two each time; two in evidence, in the closing and in each image of a free answer; one
    // in each of the others, and in what was done about a finding and in an emergency; three in a notice of operation; one in a
    // place outside the register, one in a reason why nothing is an emergency, one in why a fact was taken back, and one in
    // why a handling was put right, whose note is told thrice more.
    #expect(images.joined().split(separator: "\"•\"", omittingEmptySubsequences: false).count - 1 == 65)
    let profile = try #require(images.first { $0.contains("foldedName") })
    #expect(profile.contains(#""head":"•""#))
    #expect(profile.contains(#""phone":"•""#))
    #expect(profile.contains(#""name":"Mái ấm Ví Dụ""#))
  }

  /// The hash of a profile, worked out here from its columns and its salt.
  @Test func secretsAreCoveredByTheHash() throws {
    let office = try InventedOffice()
    var profile = InventedOffice.profile()
    (profile.head, profile.phone) = ("Trần Văn Ví Dụ", "0900000000")
    try office.database.change(InventedOffice.act(1)) { [profile] change in
      _ = try change.addFacility(code: nil, profile: profile)
    }
    let entry = try #require(try office.database.read { try $0.trail() }.last?.entry)
    let facility = try #require(entry.facility)
    let salt = try #require(try office.ask("SELECT hex(salt) FROM facilityProfile"))
    func hash(head: String, phone: String) -> [UInt8] {
      var bytes = CanonicalBytes()
      bytes.append(Self.bytes(salt))
      bytes.append("communeCode"); bytes.append("99001")
      bytes.append("facility"); bytes.append(facility)
      bytes.append("foldedName"); bytes.append(VietnameseText.folded(profile.name))
      bytes.append("head"); bytes.append(head)
      bytes.append("id"); bytes.append(entry.entityID)
      bytes.append("kind"); bytes.append("children_care")
      bytes.append("name"); bytes.append(profile.name)
      bytes.append("ownership"); bytes.append("non_public")
      bytes.append("phone"); bytes.append(phone)
      bytes.append("sortName"); bytes.append(VietnameseText.sortKey(profile.name))
      bytes.append("validFrom"); bytes.append("2024-01-01")
      return bytes.sha256
    }
    #expect(hash(head: "Trần Văn Ví Dụ", phone: "0900000000") == entry.factHash)
    #expect(hash(head: "Trần Văn Ví Dụ", phone: "0900000001") != entry.factHash)
    #expect(hash(head: "Trần Văn Ví Du", phone: "0900000000") != entry.factHash)
  }

  private static func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = Array(hexadecimal)
    return stride(from: 0, to: digits.count - 1, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
  }

  @Test func everySaltIsNew() throws {
    let office = try InventedOffice()
    try office.fill()
    let tables = try office.list("SELECT DISTINCT entity AS value FROM trailEntry")
    let salts = try tables.flatMap { try office.list("SELECT hex(salt) AS value FROM \($0)") }
    #expect(Set(salts).count == salts.count)
  }

  // MARK: All or nothing

  @Test func aThrowingChangeLeavesNothing() throws {
    let office = try InventedOffice()
    let before = try office.database.read { try $0.trail().map(\.hash) }
    #expect(throws: Stop.self) {
      try office.database.change(InventedOffice.act(1)) { change in
        let facility = try change.addFacility(code: nil, profile: InventedOffice.profile())
        try change.addCensus(Census(on: CalendarDay(known: 2025, 5, 1), children: 3), to: facility)
        throw Stop()
      }
    }
    #expect(try office.database.read { try $0.trail().map(\.hash) } == before)
    #expect(try office.ask("SELECT count(*) FROM facility") == "0")
    #expect(try office.ask("SELECT count(*) FROM facilityProfile") == "0")
    #expect(try office.ask("SELECT count(*) FROM census") == "0")
    // The next change goes on where the trail was.
    try office.database.change(InventedOffice.act(2)) { change in
      let code = try change.addFacility(code: nil, profile: InventedOffice.profile()).code
      #expect(code == "F-000001")
    }
    #expect(Self.faults(try office.database.read { try $0.trail() }) == [])
  }

  /// A row the tables refuse takes the rows before it with it.
  @Test func aRefusedRowLeavesNothing() throws {
    let office = try InventedOffice()
    #expect {
      try office.database.change(InventedOffice.act(1)) { change in
        let facility = try change.addFacility(code: nil, profile: InventedOffice.profile())
        try change.addCensus(Census(on: CalendarDay(known: 2025, 5, 1), children: -1), to: facility)
      }
    } throws: { ($0 as? Failure)?.code == .storeFailed }
    #expect(try office.ask("SELECT count(*) FROM facility") == "0")
    #expect(try office.database.read { try $0.trailLength() } == 2)
  }

  @Test func sayingTheSameAgainAddsNothing() throws {
    let office = try InventedOffice()
    let day = CalendarDay(known: 2025, 5, 14)
    let census = Census(on: day, children: 3, others: 0, counts: [.girls: 1], countedBy: "Trạm y tế")
    let (facility, inspection, campaign) = try office.database.change(InventedOffice.act(1)) { change in
      let facility = try change.addFacility(code: nil, profile: InventedOffice.profile())
      try change.addCensus(census, to: facility)
      try change.addDiscovery(Discovery(on: day, source: .police, note: "x"), to: facility)
      try change.addDiscoveryStep(DiscoveryStep(kind: .visited, on: day, note: "x"), to: facility)
      try change.addClosure(Closure(kind: .closed, on: day, document: "1", note: "x"), to: facility)
      let reference = ChecklistReference(id: "a", version: "1", contentHash: String(repeating: "a", count: 64))
      try change.keep(reference, content: "{}")
      let inspection = try change.planInspection(of: facility, with: reference, campaign: nil, on: day, year: 2025)
      try change.start(inspection, InventedOffice.start(on: day))
      try change.record(Answer(itemID: "a", value: "yes", declared: nil, note: "x"), in: inspection)
      let campaign = try change.addCampaign(Campaign.Content(name: "A", from: day, to: day, checklistIDs: ["a"]))
      try change.excuse(facility, in: campaign, reason: "x")
      return (facility, inspection, campaign)
    }
    let length = try office.database.read { try $0.trailLength() }
    try office.database.change(InventedOffice.act(2)) { change in
      try change.addProfile(InventedOffice.profile(), to: facility)
      try change.addCensus(census, to: facility)
      try change.addDiscovery(Discovery(on: day, source: .police, note: "x"), to: facility)
      try change.addClosure(Closure(kind: .closed, on: day, document: "1", note: "x"), to: facility)
      try change.addDiscoveryStep(DiscoveryStep(kind: .visited, on: day, note: "x"), to: facility)
      try change.keep(inspection.checklist, content: "{}")
      try change.record(Answer(itemID: "a", value: "yes", declared: nil, note: "x"), in: inspection)
      try change.excuse(facility, in: campaign, reason: "x")
    }
    #expect(try office.database.read { try $0.trailLength() } == length)
  }
}
