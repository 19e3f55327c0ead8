package import CareCore
import CareSheets

/// What one row of a list says of the people at a facility.
package struct ProposedCensus: Hashable, Sendable {
  package let row: Int
  package let facility: FacilityReference
  /// `nil` where the list says that nobody has counted: `chưa thống kê`.
  package let census: Census?
}

/// A list of head counts, understood row by row.
package struct CensusList {
  package let table: ListTable<CensusColumn>
  private let day: CalendarDay
  private let today: CalendarDay

  /// - Parameters:
  ///   - day: Of a count without a day of its own.
  ///   - today: The day of the office.
  package init(_ table: ListTable<CensusColumn>, on day: CalendarDay, by today: CalendarDay) {
    self.table = table
    self.day = day
    self.today = today
  }

  /// Hands on every row of data: what it says, or what is wrong with it.
  ///
  /// - Parameter knows: Whether the register has a place of that name.
  package func read(
    knows: @escaping (String) throws -> Bool = { _ in false },
    _ body: (SourceRow<CensusColumn>, ProposedCensus?, [CellProblem]) throws -> Void
  ) throws -> ListTally {
    try table.read(knows: knows) { row in
      var problems: [CellProblem] = []
      let facility = row.facility(
        code: .facility, name: .name, commune: .commune, district: .district, province: .province, &problems)
      let census = problems.isEmpty ? CensusCells(row).read(day: day, by: today, &problems) : nil
      // Who left the cell empty may have forgotten it; who wrote that it is not known has not.
      if census == nil, problems.isEmpty, !row.saysUnknown(.children) {
        problems.append(row.problem(.children, Failure(.emptyValue, ["field": row.heading(.children)])))
      }
      let found = facility.map { ProposedCensus(row: row.number, facility: $0, census: census) }
      try body(row, problems.isEmpty ? found : nil, problems)
    }
  }
}
