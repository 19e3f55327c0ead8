package import CareCore
package import CareSheets

/// A cell that says that a paper or a place is no more, where no import looks for it.
package struct LossCell {
  package let loss: ToldLoss
  /// As a spreadsheet numbers it.
  package let row: Int
  /// From 0.
  let index: Int
  let value: SheetValue
  /// It stands in a column that is read for something else.
  package let isRead: Bool

  /// As the cell shows it.
  package var text: String { CellText.shown(value) }

  /// Of the column.
  package var letter: String { CellAddress.letters(index) }
}

/// One row of data: what its cells say, and where they stand.
package struct SourceRow<Column: ImportColumn>: Sendable {
  /// What all rows of a list have in common.
  package final class Shared: Sendable {
    let path: String
    let sheet: String
    let mapping: ColumnMapping<Column>
    /// Columns up to the last heading.
    let width: Int
    /// Columns of names and codes, by their place.
    private let ownNames: Set<Int>
    /// Columns of numbers and days: there more words say that something is not known.
    private let quantities: Set<Int>
    /// Columns that nobody reads and of which nobody said so.
    fileprivate let open: [(index: Int, heading: StandingWords.Heading)]
    /// Columns of remarks, which are kept as they are written: what they say of a loss is read as little.
    fileprivate let remarks: [(index: Int, heading: StandingWords.Heading)]
    /// Columns that are read for a name or the number of a paper, beside which lists write what became of it.
    fileprivate let named: [(index: Int, isNumber: Bool)]
    /// Columns of words that are kept, and whether they are remarks.
    fileprivate let words: [(index: Int, isRemark: Bool)]
    /// What was done with text in old fonts.
    let oldFonts: OldFontUse?

    init(source: SheetSource, mapping: ColumnMapping<Column>) {
      ownNames = Set(Column.ownNames.compactMap { mapping.index(of: $0) })
      quantities = Set((Array(Column.numeric) + Column.days.map(\.key)).compactMap { mapping.index(of: $0) })
      open = mapping.undecided.map { ($0.column, StandingWords.Heading($0.text)) }
      remarks = Column.remarks.compactMap { column in
        mapping.index(of: column).map { ($0, StandingWords.Heading(mapping.heading(at: $0) ?? "")) }
      }
      named =
        Column.names.compactMap { mapping.index(of: $0) }.map { ($0, false) }
        + Column.paperNumbers.compactMap { mapping.index(of: $0) }.map { ($0, true) }
        + mapping.papers.filter { $0.part.field == .number }.map { ($0.index, true) }
      let wordless = Column.numeric.union(Column.days.map(\.key))
      words = mapping.entries.compactMap { entry in
        switch entry.target {
        case .column(let column) where !wordless.contains(column):
          (entry.heading.column, Column.remarks.contains(column))
        case .paper(let part) where [.number, .issuer].contains(part.field): (entry.heading.column, false)
        default: nil
        }
      }
      path = source.path
      sheet = source.sheet
      self.mapping = mapping
      oldFonts = source.oldFonts
      width = (mapping.entries.last?.heading.column ?? 0) + 1
    }

    /// What a cell means; nothing where it only says that there is nothing.
    fileprivate func meant(_ value: SheetValue, at index: Int) -> SheetValue {
      guard case .text(let text) = value else { return value }
      let mayBeName = ownNames.contains(index)
      if CellText.saysNothing(text, mayBeName: mayBeName) { return .empty }
      if quantities.contains(index), CellText.saysUnknown(text) { return .empty }
      // Spaces that cannot be seen may stand around the words, and a longer text is never one of them.
      guard text.utf8.count < 40, let first = text.unicodeScalars.first, first.value > 0x7E || first == " ",
        let clean = CellText.cleaned(value)
      else { return value }
      return CellText.saysNothing(clean, mayBeName: mayBeName) ? .empty : value
    }
  }

  private let shared: Shared
  let row: SheetRow
  /// What the cells of the row mean; see ``meant(_:)``.
  private let cells: [SheetValue]
  /// Rows below that go on with the same thing.
  package internal(set) var further: [SheetRow] = []
  package let groups: GroupMeaning
  /// It may be a group row as well: whether it is one nothing in the list says.
  let doubt: RowDoubt?

  init(_ shared: Shared, row: SheetRow, groups: GroupMeaning, doubt: RowDoubt? = nil) {
    self.doubt = doubt
    self.shared = shared
    self.row = row
    cells = row.cells.enumerated().map { shared.meant($1, at: $0) }
    self.groups = groups
  }

  /// As a spreadsheet numbers it.
  package var number: Int { row.number }

  /// It may be a group row as well.
  package var isUnclear: Bool { doubt != nil }

  /// Whether the list has the column.
  package func has(_ column: Column) -> Bool { shared.mapping.index(of: column) != nil }

  /// The cell; empty also where it only says that there is nothing.
  package func value(_ column: Column) -> SheetValue {
    guard let index = shared.mapping.index(of: column) else { return .empty }
    return value(at: index)
  }

  private func value(at index: Int) -> SheetValue {
    let first = index < cells.count ? cells[index] : .empty
    if !first.isEmpty || further.isEmpty { return first }
    return further.lazy.map { shared.meant($0[index], at: index) }.first { !$0.isEmpty } ?? .empty
  }

  /// Whether the cell says in words that nobody knows, as `chưa thống kê`: that is no number, and no cell left empty.
  package func saysUnknown(_ column: Column) -> Bool {
    guard let index = shared.mapping.index(of: column) else { return false }
    return ([row] + further).contains { CellText.cleaned($0[index]).map(CellText.saysUnknown) ?? false }
  }

  /// Refuses a cell that says that a day is not known, where an empty one says that there is no such day.
  func refuseUnknown(_ column: Column, _ problems: inout [CellProblem]) {
    guard saysUnknown(column), let index = shared.mapping.index(of: column) else { return }
    problems.append(problem(index, heading(column), row[index], Failure(.dayMustBeKnown)))
  }

  /// The cell as a person reads it, whatever is wrong with it.
  package func written(_ column: Column) -> String { CellText.shown(value(column)) }

  /// A problem of one cell, with its place.
  package func problem(_ column: Column, _ failure: Failure) -> CellProblem {
    let index = shared.mapping.index(of: column)
    return problem(index, heading(column), index.map { value(at: $0) } ?? .empty, failure)
  }

  private func problem(
    _ index: Int?, _ heading: String, _ value: SheetValue, _ failure: Failure, row: Int? = nil
  ) -> CellProblem {
    CellProblem(
      path: shared.path, sheet: shared.sheet, row: row ?? number, column: index, heading: heading,
      value: CellText.shown(value), failure: failure)
  }

  /// What the list calls the column.
  package func heading(_ column: Column) -> String { shared.mapping.heading(of: column) ?? column.headings[0] }

  /// Reads a cell that must hold something.
  package func required<Value>(
    _ column: Column, _ problems: inout [CellProblem], _ read: (SheetValue) throws(Failure) -> Value
  ) -> Value? {
    guard !value(column).isEmpty else {
      problems.append(problem(column, Failure(.emptyValue, ["field": heading(column)])))
      return nil
    }
    return optional(column, &problems, read)
  }

  /// Reads a cell that may be empty.
  package func optional<Value>(
    _ column: Column, _ problems: inout [CellProblem], _ read: (SheetValue) throws(Failure) -> Value
  ) -> Value? {
    guard let index = shared.mapping.index(of: column) else { return nil }
    let value = value(at: index)
    if value.isEmpty { return nil }
    do throws(Failure) {
      try CellReading.counted(value)
      if case .text(let text) = value, let failure = OldFontUse.failure(text, shared.oldFonts) { throw failure }
      return try read(value)
    } catch {
      problems.append(problem(column, error))
      return nil
    }
  }

  /// The words of a cell.
  package func text(_ column: Column, _ problems: inout [CellProblem]) -> String? {
    words(column, &problems) { text throws(Failure) in text }
  }

  /// A day that it can be; see ``ImportColumn/days``.
  package func day(_ column: Column, by today: CalendarDay, _ problems: inout [CellProblem]) -> CalendarDay? {
    optional(column, &problems) { value throws(Failure) in try day(value, column, by: today) }
  }

  /// The day that a cell of this column says.
  ///
  /// - Parameter beginning: Of what it is the last day, where that is known.
  func day(
    _ value: SheetValue, _ column: Column, by today: CalendarDay, from beginning: CalendarDay? = nil
  ) throws(Failure) -> CalendarDay {
    let role = Column.role(of: column)
    do throws(Failure) {
      return try CellReading.day(value, role, by: today, heading(column))
    } catch {
      if role == .ended, let failure = LastDayText.failure(CellText.cleaned(value) ?? "", from: beginning) {
        throw failure
      }
      guard error.code == .dayIncomplete, Column.neededDays.contains(column) else { throw error }
      throw Failure(.dayIncompleteNeeded, error.arguments)
    }
  }

  /// Refuses a day that nothing of this column can be the day of.
  func check(_ day: CalendarDay, _ column: Column, by today: CalendarDay, from beginning: CalendarDay? = nil)
    throws(Failure)
  { try Column.role(of: column).checked(day, by: today, "“\(heading(column))”", from: beginning) }

  /// Reads the words of a cell.
  package func words<Value>(
    _ column: Column, _ problems: inout [CellProblem], _ read: (String) throws(Failure) -> Value
  ) -> Value? {
    optional(column, &problems) { value throws(Failure) in try read(try text(value, column)) }
  }

  /// The words that a cell of this column says.
  func text(_ value: SheetValue, _ column: Column) throws(Failure) -> String {
    try CellReading.words(value, mayBeDigits: Column.digits.contains(column), field: heading(column))
  }

  /// Cells of the further rows that say something else than the first row.
  package func conflicts() -> [CellProblem] {
    guard !further.isEmpty else { return [] }
    return shared.mapping.entries.flatMap { entry -> [CellProblem] in
      guard case .column = entry.target else { return [] }
      let index = entry.heading.column
      let first = value(at: index)
      return further.compactMap { row in
        let other = shared.meant(row[index], at: index)
        guard !other.isEmpty,
          !SpelledName.agree(CellText.shown(other), CellText.shown(first))
        else { return nil }
        return problem(
          index, entry.heading.text, other,
          Failure(.rowsDisagree, ["line": String(number), "first": CellText.shown(first)]), row: row.number)
      }
    }
  }

  /// What cells say that nobody reads: that a paper or the place is no more, or that there is no paper. Beside a name it
  /// stands in brackets, beside the number of a paper anywhere.
  package func losses() -> [LossCell] {
    ([row] + further).flatMap { row -> [LossCell] in
      let unread = (shared.open + shared.remarks).compactMap { index, heading -> LossCell? in
        let value = row[index]
        guard !value.isEmpty, let text = CellText.cleaned(value), !text.isEmpty else { return nil }
        let isDay = (try? CellReading.day(value)) != nil
        return heading.loss(VietnameseText.folded(text), isDay: isDay).map {
          LossCell(loss: $0, row: row.number, index: index, value: value, isRead: false)
        }
      }
      let read = shared.named.compactMap { index, isNumber -> LossCell? in
        guard case .text(let text) = row[index] else { return nil }
        let words = isNumber ? text[...] : text.drop { $0 != "(" }
        guard !words.isEmpty, let loss = StandingWords.loss(in: VietnameseText.folded(String(words))),
          isNumber || loss == .place
        else { return nil }
        return LossCell(loss: loss, row: row.number, index: index, value: row[index], isRead: true)
      }
      return unread + read
    }
  }

  /// Whether a cell stands in a column of remarks.
  package func isRemark(_ cell: LossCell) -> Bool { shared.remarks.contains { $0.index == cell.index } }

  /// The problem that a cell is which says what no column that is read does.
  package func problem(_ cell: LossCell, _ failure: Failure) -> CellProblem {
    problem(cell.index, heading(at: cell.index), cell.value, failure, row: cell.row)
  }

  /// Cells to the right of the last heading, which nobody would read.
  package func beyondHeader() -> [CellProblem] {
    guard row.cells.count > shared.width || !further.isEmpty else { return [] }
    return ([row] + further).flatMap { row in
      row.cells.indices.dropFirst(shared.width).compactMap { index in
        shared.meant(row[index], at: index).isEmpty
          ? nil : problem(index, "", row[index], Failure(.rowTooLong), row: row.number)
      }
    }
  }

  /// Cells that are kept and look like telling who a child is.
  package func cellsTellingOfChildren() -> [CellProblem] {
    ([row] + further).flatMap { row in
      shared.words.compactMap { index, isRemark in
        guard case .text(let text) = row[index],
          let part = isRemark ? ChildHint.part(ofRemark: text) : ChildHint.part(ofPlace: text)
        else { return nil }
        return problem(index, heading(at: index), row[index], Failure(.cellMayTell, ["part": part]), row: row.number)
      }
    }
  }

  /// The parts of papers, row by row; a row without any is left out.
  package func papers() -> [(row: SheetRow, parts: [PaperPart: (value: SheetValue, index: Int)])] {
    let columns = shared.mapping.papers
    if columns.isEmpty { return [] }
    return ([row] + further).compactMap { row in
      var parts: [PaperPart: (value: SheetValue, index: Int)] = [:]
      for (index, part) in columns {
        let value = shared.meant(row[index], at: index)
        if !value.isEmpty {
          parts[part] = (value, index)
        } else if part.field.isDay, CellText.cleaned(row[index]).map(CellText.saysUnknown) ?? false {
          // Nobody knows the day: that is told of the paper, and no empty cell.
          parts[part] = (row[index], index)
        }
      }
      return parts.isEmpty ? nil : (row, parts)
    }
  }

  /// A problem in one cell of a paper.
  package func problem(row: Int, index: Int, _ value: SheetValue, _ failure: Failure) -> CellProblem {
    problem(index, shared.mapping.heading(at: index) ?? "", value, failure, row: row)
  }

  /// What the list calls a column.
  func heading(at index: Int) -> String { shared.mapping.heading(at: index) ?? "" }

  /// The column in which the list has a part of a paper.
  package func index(of part: PaperPart) -> Int? { shared.mapping.papers.first { $0.part == part }?.index }
}

extension [OldFont.Reading] {
  /// Why a text cannot be taken as it stands: what it reads in the font it is typed in, or in both that it may be.
  package func failure(_ text: String) -> Failure? {
    if isEmpty { return nil }
    let readings = map { "“\($0.text)” (\($0.font.name))" }.joined(separator: " / ")
    return Failure(count > 1 ? .oldFontEither : .oldFontText, ["value": text, "readings": readings])
  }
}

extension OldFont {
  /// A text as its font shows it, or as it stands where that was chosen.
  ///
  /// - Throws: `Failure` ``FailureCode/oldFontText`` or ``FailureCode/oldFontEither`` where nobody said what to do, or
  ///   ``FailureCode/oldFontLeft`` where that leaves letters of an old font.
  package static func readable(_ text: String, _ use: OldFontUse?) throws(Failure) -> String {
    if let use, let read = use.read(text) { return read }
    if let failure = OldFontUse.failure(text, use) { throw failure }
    return text
  }
}
