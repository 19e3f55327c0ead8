import CareCore
package import CareSheets

/// How a list is to be read, where that does not follow from the file.
package struct ListOptions: Sendable {
  /// The name of the sheet; `nil` takes the only one with a header.
  package var sheet: String?
  package var mapping: MappingFile?
  /// What is done with text in the fonts of the nineties; `nil` refuses it with what it says.
  package var oldFonts: OldFontUse?
  /// What a person said of rows that may be groups or places, by their number.
  package var choices: [Int: RowChoice] = [:]

  package init(sheet: String? = nil, mapping: MappingFile? = nil, oldFonts: OldFontUse? = nil) {
    self.sheet = sheet
    self.mapping = mapping
    self.oldFonts = oldFonts
  }
}

/// A sheet as an import sees it: which column means what, and the rows below the header.
package struct ListTable<Column: ImportColumn> {
  package let source: SheetSource
  package let header: ListHeader
  package let mapping: ColumnMapping<Column>
  private let choices: [Int: RowChoice]

  /// Finds the sheet and its header.
  ///
  /// - Throws: `Failure` for the file or when no sheet, or more than one, holds such a list; `Failures` for its header.
  package init(_ file: SpreadsheetFile, _ options: ListOptions = ListOptions()) throws {
    let wanted = options.sheet ?? options.mapping?.sheet
    let visible = file.sheets.indices.filter { !file.sheets[$0].isHidden }
    func names(_ indices: [Int]) -> String { indices.map { "“\(file.sheets[$0].name)”" }.joined(separator: ", ") }
    if let wanted, file.format != .csv {
      let key = VietnameseText.folded(wanted)
      let same = file.sheets.indices.filter { file.sheets[$0].name == wanted }
      let like = file.sheets.indices.filter { VietnameseText.folded(file.sheets[$0].name) == key }
      guard let index = same.first ?? (like.count == 1 ? like[0] : nil) else {
        throw Failure(
          .noSuchSheet, ["path": file.path, "sheet": wanted, "known": names(Array(file.sheets.indices))])
      }
      self = try Self(SheetSource(file, sheet: index, oldFonts: options.oldFonts), options)
      return
    }
    if visible.count == 1 {
      self = try Self(SheetSource(file, sheet: visible[0], oldFonts: options.oldFonts), options)
      return
    }
    var (fitting, leftToGroups) = ([Int](), [Int]())
    for index in visible {
      let source = try SheetSource(file, sheet: index, oldFonts: options.oldFonts)
      if let found = try Self.search(source).best(), found.score > 1,
        let mapping = try? ColumnMapping<Column>(
          found.header, fixed: options.mapping, path: file.path, sheet: source.sheet)
      {
        if mapping.leftToGroups == nil { fitting.append(index) } else { leftToGroups.append(index) }
      }
    }
    if fitting.isEmpty { fitting = leftToGroups }
    guard let only = fitting.first else {
      for index in visible {
        if let failure = try Self.oldFontFailure(try SheetSource(file, sheet: index, oldFonts: options.oldFonts)) {
          throw failure
        }
      }
      throw Failure(.headerNotFound, ["path": file.path, "columns": Self.neededColumns])
    }
    if fitting.count > 1 {
      throw Failure(.sheetNeeded, ["path": file.path, "sheets": names(fitting)])
    }
    self = try Self(SheetSource(file, sheet: only, oldFonts: options.oldFonts), options)
  }

  /// Finds the header of a sheet.
  package init(_ source: SheetSource, _ options: ListOptions = ListOptions()) throws {
    let search = try Self.search(source)
    let header: ListHeader
    if let rows = options.mapping?.headerRows, let fixed = search.header(on: rows) {
      header = fixed
    } else if let found = search.best() {
      header = found.header
    } else {
      if let failure = try Self.oldFontFailure(source) { throw failure }
      throw try Self.isEmpty(source)
        ? Failure(.emptyTable, ["path": source.path])
        : Failure(.headerNotFound, ["path": source.path, "columns": Self.neededColumns])
    }
    self.source = source
    self.header = header
    choices = options.choices
    do {
      mapping = try ColumnMapping(header, fixed: options.mapping, path: source.path, sheet: source.sheet)
    } catch {
      throw try Self.oldFontFailure(source) ?? error
    }
  }

  /// The rows that a mapping says are headings, where not one of them is understood by itself: they may be data. `nil` where
  /// there are none.
  package var strangeHeader: ListHeader? {
    let isStrange = header.headings.allSatisfy { Column.words.meaning(of: $0.parts) == .nothing }
    return isStrange && !header.rows.isEmpty ? header : nil
  }

  /// The headings of a list in an old font are understood by nobody: that is then what is wrong with it.
  private static func oldFontFailure(_ source: SheetSource) throws -> Failure? {
    guard source.oldFonts != .keep else { return nil }
    var failure: Failure?
    var left = HeaderSearch<Column>.depth
    try source.forEachRow { row in
      for case .text(let text) in row.cells {
        guard failure == nil, let found = OldFont.readings(text).failure(text) else { continue }
        failure = Failure(.oldFontList, found.arguments.merging(["path": source.path]) { $1 })
      }
      left -= 1
      return failure == nil && left > 0
    }
    return failure
  }

  /// A mapping to be corrected by a person, for a list that is not understood: every column of what most looks like its
  /// header.
  ///
  /// - Returns: `nil` when the file has no sheet or no row at all, or none of the name that was asked for.
  package static func draft(_ file: SpreadsheetFile, _ options: ListOptions = ListOptions()) throws -> MappingFile? {
    let wanted = (options.sheet ?? options.mapping?.sheet).map(VietnameseText.folded)
    let sheets = file.sheets.indices.filter { index in
      wanted.map { file.format == .csv || VietnameseText.folded(file.sheets[index].name) == $0 }
        ?? !file.sheets[index].isHidden
    }
    var best: (header: ListHeader, sheet: String, rank: (Int, Int))?
    for index in sheets {
      let source = try SheetSource(file, sheet: index, oldFonts: options.oldFonts)
      let search = try search(source)
      let fixed = (options.mapping?.headerRows).flatMap(search.header)
      let found = search.best()
      guard let header = fixed ?? found?.header ?? search.widest() else { continue }
      let rank = (found?.score ?? 0, header.headings.count)
      if best.map({ rank > $0.rank }) ?? true { best = (header, source.sheet, rank) }
    }
    return best.map { ColumnMapping<Column>.draft($0.header, sheet: $0.sheet) }
  }

  /// The cells that are read as an old font shows them: how many, and the first few.
  ///
  /// - Parameter file: The one of this table.
  /// - Returns: `nil` where there is none.
  package func oldFontTexts(in file: SpreadsheetFile) throws -> (count: Int, list: [String])? {
    var (count, list) = (0, [String]())
    try file.forEachRow(of: file.sheets.firstIndex { $0.name == source.sheet } ?? 0) { row in
      for case .text(let text) in row.cells {
        guard let read = source.oldFonts?.read(text) else { continue }
        count += 1
        if list.count < 5 { list.append("“\(text)” → “\(read)”") }
      }
      return true
    }
    return count > 0 ? (count, list) : nil
  }

  /// Refuses a list of which neither a column nor a group row says where its places lie.
  ///
  /// - Parameter understands: What the words of a group row mean, if anything.
  package func checkGroups(understands: @escaping (String) -> GroupMeaning?) throws {
    guard let failure = mapping.leftToGroups else { return }
    let tally = try read(understands: understands) { _ in }
    if !tally.groups.contains(where: { $0.meaning?.commune != nil }) { throw failure }
  }

  private static var neededColumns: String {
    Column.required.map { "“\($0[0].headings[0])”" }.joined(separator: ", ")
  }

  private static func search(_ source: SheetSource) throws -> HeaderSearch<Column> {
    HeaderSearch(rows: try source.head(HeaderSearch<Column>.depth), merges: source.merges)
  }

  private static func isEmpty(_ source: SheetSource) throws -> Bool {
    var isEmpty = true
    try source.forEachRow { row in
      isEmpty = row.isBlank
      return isEmpty
    }
    return isEmpty
  }

  // MARK: - Rows

  /// Hands on the rows of data in order, each with the further rows of the same thing.
  ///
  /// - Parameters:
  ///   - understands: What the words of a group row mean, if anything.
  ///   - knows: Whether the register has a place of that name: a row that names it is no group.
  /// - Returns: What became of every row below the header.
  /// - Throws: `Failure` ``FailureCode/rowNotChosen`` where a person spoke of a row that the list does not have.
  package func read(
    understands: @escaping (String) -> GroupMeaning? = { _ in nil },
    knows: @escaping (String) throws -> Bool = { _ in false },
    _ body: (SourceRow<Column>) throws -> Void
  ) throws -> ListTally {
    var tally = ListTally()
    let merges = MergeMap(source.merges)
    let hasMerges = !source.merges.isEmpty
    var sorter = RowSorter(
      header, mapping, merges, source, choices: choices, knows: knows, understands: understands)
    var pending: SourceRow<Column>?
    var tops: [CellRange: SheetValue] = [:]
    let last = header.rows.last ?? 0
    let joining = Column.joinsRows ? JoinRule(mapping) : nil
    let shared = SourceRow<Column>.Shared(source: source, mapping: mapping)
    var sums = GroupTally(Set(Column.numeric.compactMap { mapping.index(of: $0) }))
    try source.forEachRow { original in
      guard original.number > last else { return true }
      let row = hasMerges ? filledDown(original, merges, &tops) : original
      var (kind, label) = try sorter.sort(original)
      // A row that holds nothing but what is merged from above says nothing new.
      if kind == .data, let pending, let joining, joining.joins(row, original, to: pending.row) {
        kind = .further
      }
      tally.count(kind, original, kind == .data ? "" : sorter.firstText(original))
      switch kind {
      case .data: sums.add(row)
      case .group: if let label { sums.begin(sorter.groupStyle, label.text, row) }
      case .total: sums.total(row, sorter.firstText(row))
      case .further, .numberRow, .footnote, .blank, .repeatedHeader: break
      }
      switch kind {
      case .data:
        if let pending { try body(pending) }
        let next = SourceRow<Column>(shared, row: row, groups: sorter.groups.meaning, doubt: sorter.doubt)
        for group in sorter.groups.open where tally.groups.indices.contains(group) {
          tally.groups[group].blanks.formUnion(
            Column.allCases.filter { next.has($0) && next.value($0).isEmpty }.map(\.rawValue))
        }
        pending = next
      case .further:
        pending?.further.append(row)
      case .group:
        if let label {
          tally.groups.append(
            ListTally.Group(row: original.number, text: label.text, meaning: sorter.groups.latest))
        }
      case .numberRow, .total, .footnote, .blank, .repeatedHeader: break
      }
      return true
    }
    if let pending { try body(pending) }
    if let row = choices.keys.filter({ !sorter.chosen.contains($0) }).min(), let choice = choices[row] {
      throw Failure(.rowNotChosen, ["path": source.path, "line": String(row), "option": choice.option])
    }
    sums.finish()
    tally.differences = sums.differences
    if tally.rows == tally.counts[.blank, default: 0] { throw Failure(.emptyTable, ["path": source.path]) }
    return tally
  }

  /// The row with what cells merged over several rows hold.
  private func filledDown(_ row: SheetRow, _ merges: MergeMap, _ tops: inout [CellRange: SheetValue]) -> SheetRow {
    let ranges = merges.ranges(row: row.number).filter { $0.rows.count > 1 && $0.columns.count == 1 }
    guard !ranges.isEmpty else { return row }
    var cells = row.cells
    for range in ranges {
      let column = range.first.column
      if range.first.row + 1 == row.number {
        tops[range] = row[column]
      } else if let top = tops[range] {
        while cells.count <= column { cells.append(.empty) }
        cells[column] = top
        if range.last.row + 1 == row.number { tops[range] = nil }
      }
    }
    return SheetRow(number: row.number, isHidden: row.isHidden, cells: cells)
  }
}

/// When a row goes on with the facility of the row above.
private struct JoinRule<Column: ImportColumn> {
  private let name: Int?
  private let others: [Int]
  private let numbering: Int?
  private let mapped: [Int]

  init(_ mapping: ColumnMapping<Column>) {
    name = Column.names.first.flatMap { mapping.index(of: $0) }
    others = Column.names.dropFirst().compactMap { mapping.index(of: $0) }
    numbering = mapping.numbering
    mapped = mapping.entries.compactMap { entry in
      if case .column = entry.target { entry.heading.column } else { nil }
    }
  }

  /// - Parameters:
  ///   - row: With what is merged from above.
  ///   - original: As the sheet has it.
  func joins(_ row: SheetRow, _ original: SheetRow, to first: SheetRow) -> Bool {
    guard let name else { return false }
    let isMerged = original[name].isEmpty && !row[name].isEmpty
    if isMerged { return true }
    func folded(_ row: SheetRow, _ column: Int) -> String {
      VietnameseText.folded(CellText.cleaned(row[column]) ?? "")
    }
    let numbers = numbering.map { (folded(row, $0), folded(first, $0)) }
    // Left empty below the first of its papers: the row says nothing of a facility but its papers.
    if row[name].isEmpty { return mapped.allSatisfy { row[$0].isEmpty } && (numbers?.0 ?? "").isEmpty }
    // Written again, with the number of the first row or none. The numbers first: they differ in most rows.
    guard let numbers, !numbers.1.isEmpty, numbers.0 == numbers.1 || numbers.0.isEmpty else { return false }
    return ([name] + others).allSatisfy { folded(row, $0) == folded(first, $0) }
  }
}

/// What became of every row below a header.
package struct ListTally: Sendable {
  /// All rows the sheet holds below the header.
  package private(set) var rows = 0
  package private(set) var counts: [RowKind: Int] = [:]
  /// The rows passed over, but for blank ones; the first 10,000.
  package private(set) var skipped: [Skipped] = []
  /// Hidden rows that were read.
  package private(set) var hidden = 0
  package var groups: [Group] = []

  /// Sums of groups, and of the list, that disagree with its rows.
  package internal(set) var differences: [Difference] = []

  package init() {}

  /// A row passed over, with its first words.
  package struct Skipped: Sendable {
    package let row: Int
    package let kind: RowKind
    package let text: String
  }

  /// A number in a row of sums that is not what its rows come to.
  package struct Difference: Hashable, Sendable {
    package let row: Int
    package let text: String
    /// From 0.
    package let column: Int
    package let stated: String
    package let counted: String
  }

  /// A group row, and what was taken from it.
  package struct Group: Sendable {
    package let row: Int
    package let text: String
    package let meaning: GroupMeaning?
    /// The keys of columns that some row below it leaves blank.
    package internal(set) var blanks: Set<String> = []
  }

  mutating func count(_ kind: RowKind, _ row: SheetRow, _ text: String) {
    rows += 1
    counts[kind, default: 0] += 1
    switch kind {
    case .data: break
    case .blank: return
    default: if skipped.count < 10_000 { skipped.append(Skipped(row: row.number, kind: kind, text: text)) }
    }
    if row.isHidden, kind == .data || kind == .further { hidden += 1 }
  }
}
