import CareCore
import CareSheets

/// The columns of head counts in a list of any kind.
protocol CensusColumns: ImportColumn {
  static var children: Self { get }
  static var others: Self { get }
  static var beneficiaries: Self { get }
  static var countedBy: Self { get }
  static var censusDay: Self { get }
  static var parts: [(Self, Census.Part)] { get }
}

extension FacilityColumn: CensusColumns {}
extension CensusColumn: CensusColumns { static var censusDay: CensusColumn { .on } }

/// Reads the head count of one row.
struct CensusCells<Column: CensusColumns> {
  private let row: SourceRow<Column>

  init(_ row: SourceRow<Column>) { self.row = row }

  private static var partsOfChildren: [Census.Part] { [.girls, .under18Months, .from18MonthsTo6, .from6To16] }

  private func count(_ column: Column, _ problems: inout [CellProblem]) -> Int? {
    row.optional(column, &problems) { value throws(Failure) in
      try CellReading.count(value, field: row.heading(column))
    }
  }

  /// - Parameters:
  ///   - day: Of a count without a day of its own.
  ///   - today: The day of the office.
  ///   - childrenOn: The day of the number of children where the row names one: what was counted on another day is not
  ///     measured by it.
  func read(
    day: CalendarDay, by today: CalendarDay, _ problems: inout [CellProblem], childrenOn: CalendarDay? = nil
  ) -> Census? {
    let on = row.day(.censusDay, by: today, &problems) ?? day
    var counts: [Census.Part: Int] = [:]
    for (column, part) in Column.parts where row.has(column) {
      if let count = count(column, &problems) { counts[part] = count }
    }
    var others = count(.others, &problems)
    let whole = count(.beneficiaries, &problems)
    var children = count(.children, &problems)
    if row.value(.children).isEmpty {
      // What the children would follow from was refused.
      if whole == nil && !row.value(.beneficiaries).isEmpty || others == nil && !row.value(.others).isEmpty {
        return nil
      }
      if let whole, let others, others <= whole {
        children = whole - others
      } else if whole != nil && row.has(.children) || Self.partsOfChildren.contains(where: { counts[$0] != nil }) {
        // A whole alone says neither how many are children nor that the others are none; and who told girls or ages
        // apart has counted the children: the number is lost, as of a formula that nobody computed.
        problems.append(
          row.problem(
            whole == nil ? .children : .beneficiaries, Failure(.emptyValue, ["field": row.heading(.children)])))
        return nil
      }
      // What the list left blank is not counted, which is not zero.
      if children == nil, others == nil, counts.isEmpty { return nil }
    } else if children == nil {
      return nil
    }
    if let whole, let children {
      guard whole >= children, others.map({ $0 + children == whole }) ?? true else {
        problems.append(
          row.problem(
            .beneficiaries,
            Failure(
              .wholeBelowChildren,
              ["whole": String(whole), "children": String(children), "others": others.map(String.init) ?? "—"])))
        return nil
      }
      others = others ?? (whole - children)
    }
    let census = Census(
      on: on, children: children, others: others, counts: counts, countedBy: row.text(.countedBy, &problems))
    do {
      guard let children, let childrenOn, childrenOn != on else { return try census.checked() }
      _ = try Census(on: childrenOn, children: children).checked()
      var rest = census
      rest.children = nil
      if Census.Figure.all.contains(where: { rest[$0] != nil }) { _ = try rest.checked() }
      return census
    } catch {
      let part = Column.parts.first {
        [.countAboveWhole, .countAboveChildren].contains(error.code) && $0.1.rawValue == error.arguments["field"]
      }
      problems.append(row.problem(part?.0 ?? .children, error))
      return nil
    }
  }
}
