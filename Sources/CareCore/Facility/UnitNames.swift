/// An index of the names units of one level bear or have borne.
struct UnitNames: Sendable {
  private struct Entry {
    /// Index of the unit among those of its level.
    let unit: Int
    let folded: String
    let spelling: String
    let kind: AdministrativeUnit.Kind
  }

  private let entries: [Entry]
  private let byFolded: [String: [Int]]

  init(_ units: [AdministrativeUnit]) {
    var entries: [Entry] = []
    var byFolded: [String: [Int]] = [:]
    entries.reserveCapacity(units.count + 64)
    byFolded.reserveCapacity(units.count + 64)
    for (index, unit) in units.enumerated() {
      for name in unit.names {
        let folded = VietnameseText.folded(name.bareName)
        byFolded[folded, default: []].append(entries.count)
        entries.append(
          Entry(unit: index, folded: folded, spelling: PlaceSpelling.of(name.bareName), kind: name.kind))
      }
    }
    self.entries = entries
    self.byFolded = byFolded
  }

  /// - Parameter isEligible: Whether a unit may be found; others are suggested at most.
  func find(
    _ query: UnitQuery, among units: [AdministrativeUnit], where isEligible: (AdministrativeUnit) -> Bool
  ) -> AdministrativeUnits.Match {
    let matches = named(query, among: units).filter(isEligible)
    if let only = matches.first { return matches.count == 1 ? .unique(only) : .several(matches) }
    return .none(suggestions: suggestions(query, among: units, where: isEligible))
  }

  /// All units of the name.
  func named(_ query: UnitQuery, among units: [AdministrativeUnit]) -> [AdministrativeUnit] {
    var found: Set<Int> = []
    for reading in query.readings {
      for entry in (byFolded[reading.folded] ?? []).map({ entries[$0] })
      where reading.spelling.map({ $0 == entry.spelling }) ?? true && reading.kinds?.contains(entry.kind) ?? true {
        found.insert(entry.unit)
      }
    }
    return found.sorted().map { units[$0] }
  }

  /// The nearest of those that may be proposed.
  func near(
    _ query: UnitQuery, among units: [AdministrativeUnit], where isEligible: (AdministrativeUnit) -> Bool
  ) -> [AdministrativeUnit] {
    if let code = query.code { return units.filter { $0.code == code.padded && isEligible($0) } }
    return Array(nearest(query, among: units, where: isEligible).filter(isEligible).prefix(3))
  }

  private func suggestions(
    _ query: UnitQuery, among units: [AdministrativeUnit], where isEligible: (AdministrativeUnit) -> Bool
  ) -> [AdministrativeUnit] { Array(nearest(query, among: units, where: isEligible).prefix(3)) }

  /// Nearest first: few letters to change, then the units that may be found, then other marks, then by code.
  private func nearest(
    _ query: UnitQuery, among units: [AdministrativeUnit], where isEligible: (AdministrativeUnit) -> Bool
  ) -> [AdministrativeUnit] {
    var costs: [Int: Int] = [:]
    for reading in query.readings {
      let wanted = Array(reading.folded.utf8)
      // One letter in a short name, two from eight letters on: more would suggest anything.
      let limit = wanted.count < 3 ? 0 : wanted.count < 8 ? 1 : 2
      for entry in entries {
        guard let distance = Self.distance(wanted, Array(entry.folded.utf8), limit: limit) else { continue }
        let cost =
          distance * 4 + (isEligible(units[entry.unit]) ? 0 : 2) + (reading.spelling == entry.spelling ? 0 : 1)
        costs[entry.unit] = min(costs[entry.unit] ?? cost, cost)
      }
    }
    return costs.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { units[$0.key] }
  }

  /// Letters to insert, delete or replace; `nil` beyond the limit.
  private static func distance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    if limit == 0 { return left == right ? 0 : nil }
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      var best = row[0]
      for column in right.indices {
        let changed = diagonal + (letter == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(changed, diagonal + 1, row[column] + 1)
        best = min(best, row[column + 1])
      }
      if best > limit { return nil }
    }
    return row[right.count] <= limit ? row[right.count] : nil
  }
}
