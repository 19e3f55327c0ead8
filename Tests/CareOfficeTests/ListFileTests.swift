import CareCore
import CareImport
import CareStore
import Foundation
import Testing

@testable import CareOffice

/// Lists of our own, as departments keep them, taken whole; each with what must stand in the register afterwards, written by
/// hand. See Tests/Fixtures/lists.
struct ListFileTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/lists")

  private static func expected(_ name: String) throws -> [String] {
    let text = try String(contentsOf: folder.appending(path: "\(name).expected.csv"), encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map(String.init)
  }

  /// Group rows with subtotals in every column, counts of homes behind the name, dots for nothing, a remark beside them;
  /// a group of religious places, one named after pagodas; a home of which nobody counted the children.
  @Test func groupsGiveWhatTheySayAndAreNoHomes() throws {
    let desk = try ImportTests.desk()
    var request = ImportRequest(path: Self.folder.appending(path: "groups.csv").path, day: ImportTests.today)
    request.isTrial = true
    let setup = try desk.setup(request)
    var result = ImportResult()
    let table = try desk.table(request, setup, &result, FacilityColumn.self)
    var found: [String] = []
    let tally = try desk.facilityList(table, request.day, setup).read { row, home, problems in
      #expect(problems.isEmpty, "\(problems)")
      let children = home.census.flatMap(\.children).map(String.init) ?? "unknown"
      found.append(
        [
          String(row.number), home.name, desk.communeName(home.communeCode), home.ownership?.rawValue ?? "",
          home.operatorKind?.rawValue ?? "", children,
        ].joined(separator: ","))
    }
    #expect(found == (try Self.expected("groups")))
    #expect(tally.counts[.group] == 8)
    #expect(tally.counts[.total] == 1)

    request.isTrial = false
    let taken = try desk.importFacilities(request)
    #expect(taken.added == 8)
    let counts = try desk.database.read { snapshot in
      try (1...8).map { number -> Int? in
        guard let home = try snapshot.facility(code: "F-00000\(number)") else { return nil }
        return try snapshot.dossier(home).lastCount(on: ImportTests.today)?.children
      }
    }
    #expect(counts.compactMap(\.self).reduce(0, +) == 110)
    #expect(counts.filter { $0 == nil }.count == 1)
  }
}
