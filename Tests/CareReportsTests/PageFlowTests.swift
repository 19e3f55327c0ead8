import Testing

@testable import CareReports

struct PageFlowTests {
  /// The rows before which pages of 100 points are ended, given heights and which rows are headings.
  private static func breaks(_ rows: [(Double, Bool)], repeated: Double = 0) -> [Int] {
    var flow = PageFlow(height: 100)
    flow.repeat(repeated)
    for (index, row) in rows.enumerated() { flow.take(index, row.0, keepsWithNext: row.1) }
    return flow.breaks
  }

  private static let text = (30.0, false)
  private static let heading = (20.0, true)

  @Test func `a heading at the foot of a page goes to the next one`() {
    #expect(Self.breaks([Self.text, Self.text, Self.heading, Self.text]) == [2])
  }

  @Test func `headings below one another go together`() {
    #expect(Self.breaks([(40, false), Self.heading, Self.heading, Self.text]) == [1])
  }

  @Test func `a heading with room for what follows stays`() {
    #expect(Self.breaks([Self.text, Self.heading, Self.text, Self.text]) == [])
  }

  @Test func `pages that end by themselves are left to`() {
    #expect(Self.breaks(Array(repeating: Self.text, count: 30)) == [])
  }

  @Test func `a row that fits within a hair begins a page, so that nobody has to know`() {
    #expect(Self.breaks([(50, false), (47, false), (40, false)]) == [1])
    #expect(Self.breaks([(50, false), (44, false), (50, false)]) == [])
    // Printed a little smaller, it might still fit.
    #expect(Self.breaks([(50, false), (52, false), (40, false)]) == [1])
    #expect(Self.breaks([(50, false), (54, false), (40, false)]) == [])
  }

  @Test func `repeated rows take their part of every page`() {
    // The second page begins with the third row: 30, 20 and 30 fit, but not below 40 repeated.
    let rows = [Self.text, (50, false), Self.text, Self.heading, Self.text]
    #expect(Self.breaks(rows) == [])
    #expect(Self.breaks(rows, repeated: 25) == [3])
  }

  @Test func `a heading higher than a page with what follows is left alone`() {
    #expect(Self.breaks([Self.text, (60, true), (60, false)]) == [])
  }

  @Test func `no sheet gets more breaks than Excel can hold`() {
    let rows = (0..<20_000).flatMap { _ in [Self.text, Self.text, Self.heading, Self.text] }
    #expect(Self.breaks(rows).count == 1_000)
  }
}
