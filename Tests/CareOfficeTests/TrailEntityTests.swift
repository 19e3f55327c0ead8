import CareMessages
import Testing

@testable import CareStore

/// People read what a table holds, not its name.
struct TrailEntityTests {
  @Test(arguments: Schema.domainTables as [String])
  func everyTableHasAName(_ table: String) { #expect(TrailEntity(rawValue: table) != nil, "\(table)") }
}
