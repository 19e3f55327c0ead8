package import CareCore
import CareSheets

/// A column that an import understands.
package protocol ImportColumn: Hashable, CaseIterable, RawRepresentable, Sendable where RawValue == String {
  /// The heading in a department's list; others that mean the same may follow.
  var headings: [String] { get }
  static var required: [Self] { get }
}

/// A list as an import sees it: which column means what, and the rows below the header.
package struct SourceTable<Column: ImportColumn> {
  package let path: String
  package let headerLine: Int
  /// Headings nobody understood, in order: shown, so that nothing is lost in silence.
  package private(set) var unusedHeadings: [String] = []
  package private(set) var rows: [SourceRow<Column>] = []
  /// Cells that hold characters nobody can see.
  package private(set) var problems: [CellProblem] = []

  /// Reads a whole CSV file.
  ///
  /// - Throws: ``Failure`` for the file, or ``Failures`` for its header and shape.
  package init(csv path: String) throws {
    var problems: [Failure] = []
    var columns: [Column?] = []
    var header: CSVRow?
    var collected: [SourceRow<Column>] = []
    let known = Dictionary(
      Column.allCases.flatMap { column in
        (column.headings + [column.rawValue]).map { (VietnameseText.folded($0), column) }
      }, uniquingKeysWith: { first, _ in first })
    var unused: [String] = []
    var unreadable: [CellProblem] = []
    var names: [Column: String] = [:]
    self.path = path
    try CSVReader.read(path: path) { row in
      if row.isBlank { return }
      guard header != nil else {
        header = row
        for field in row.fields {
          let heading = NormalizedText(field)?.value ?? field
          guard let column = known[VietnameseText.folded(heading)] else {
            if !heading.isEmpty { unused.append(heading) }
            columns.append(nil)
            continue
          }
          if let first = names[column] {
            problems.append(
              Failure(
                .duplicateColumn, ["path": path, "column": column.headings[0], "first": first, "second": heading]))
          }
          names[column] = heading
          columns.append(column)
        }
        return
      }
      if row.fields.count > columns.count, row.fields[columns.count...].contains(where: { !$0.isEmpty }) {
        problems.append(
          Failure(
            .rowTooLong,
            [
              "path": path, "line": String(row.line), "count": String(row.fields.count),
              "columns": String(columns.count),
            ]))
        return
      }
      var cells: [Column: String] = [:]
      for (column, field) in zip(columns, row.fields) {
        guard let column else { continue }
        guard let text = NormalizedText(field) else {
          unreadable.append(
            CellProblem(
              path: path, line: row.line, column: names[column] ?? column.headings[0], value: field,
              failure: Failure(.invalidText, ["field": names[column] ?? column.headings[0]])))
          continue
        }
        if !text.isEmpty { cells[column] = text.value }
      }
      collected.append(SourceRow(path: path, line: row.line, cells: cells, headings: names))
    }
    headerLine = header?.line ?? 1
    guard header != nil else { throw Failure(.emptyTable, ["path": path]) }
    for column in Column.required where names[column] == nil {
      problems.append(
        Failure(.missingColumn, ["path": path, "column": column.headings[0], "line": String(headerLine)]))
    }
    if !problems.isEmpty { throw Failures(problems) }
    if collected.isEmpty { throw Failure(.emptyTable, ["path": path]) }
    (rows, unusedHeadings, self.problems) = (collected, unused, unreadable)
  }
}

/// One row of a list: what its cells say, and where it stands.
package struct SourceRow<Column: ImportColumn>: Sendable {
  package let path: String
  package let line: Int
  /// Cleaned text of the cells that hold any.
  package let cells: [Column: String]
  let headings: [Column: String]

  /// A problem of one cell, with its place.
  package func problem(_ column: Column, _ failure: Failure) -> CellProblem {
    CellProblem(
      path: path, line: line, column: headings[column] ?? column.headings[0], value: cells[column] ?? "",
      failure: failure)
  }

  /// Reads a cell that must hold something.
  package func required<Value>(
    _ column: Column, _ problems: inout [CellProblem], _ read: (String) throws(Failure) -> Value
  ) -> Value? {
    guard cells[column] != nil else {
      problems.append(problem(column, Failure(.emptyValue, ["field": headings[column] ?? column.headings[0]])))
      return nil
    }
    return optional(column, &problems, read)
  }

  /// Reads a cell that may be empty.
  package func optional<Value>(
    _ column: Column, _ problems: inout [CellProblem], _ read: (String) throws(Failure) -> Value
  ) -> Value? {
    guard let text = cells[column] else { return nil }
    do {
      return try read(text)
    } catch {
      problems.append(problem(column, error))
      return nil
    }
  }

  package func text(_ column: Column) -> String? { cells[column] }
}

/// A cell that could not be read: where it stands, what it says and why that is refused.
package struct CellProblem: Hashable, Sendable {
  package let path: String
  package let line: Int
  package let column: String
  package let value: String
  package let failure: Failure
}

/// How single cells are read.
package enum CellReading {
  package static func day(_ text: String) throws(Failure) -> CalendarDay {
    guard let day = CalendarDay(text) else { throw Failure(.noSuchDay, ["value": text]) }
    return day
  }

  package static func count(_ text: String) throws(Failure) -> Int {
    guard text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text) else {
      throw Failure(.noSuchNumber, ["value": text])
    }
    return number
  }

  package static func phone(_ text: String) throws(Failure) -> String {
    guard text.utf8.contains(where: { (48...57).contains($0) }),
      text.unicodeScalars.allSatisfy({ "0123456789 .+-()/".unicodeScalars.contains($0) })
    else { throw Failure(.invalidPhone, ["value": text]) }
    return text
  }
}
