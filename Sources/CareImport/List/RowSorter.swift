import CareCore
import CareSheets

/// Tells the rows of a list from what stands between and below them. A row that may be a facility is never passed over:
/// in doubt it is data, and what it lacks becomes a problem that is shown.
struct RowSorter<Column: ImportColumn> {
  private let header: ListHeader
  private let mapping: ColumnMapping<Column>
  private let merges: MergeMap
  private let understands: (String) -> GroupMeaning?
  /// Whether the register has a place of that name.
  private let knows: (String) throws -> Bool
  /// What a person said of rows, by their number.
  private let choices: [Int: RowChoice]
  /// Reads the whole list once; asked where one row does not tell what it is.
  private let look: () throws -> GroupSurvey
  private var survey: GroupSurvey?

  private let names: [Int]
  /// The column of codes.
  private let code: Int?
  private let numbering: Int?
  private let numeric: Set<Int>
  /// The heading texts by column, folded.
  private let headings: [Int: Set<String>]
  /// Columns that are read.
  private let mapped: Set<Int>
  /// Columns of which a group may say what holds for its rows.
  private let sharable: Set<Int>

  private(set) var groups = GroupStack()
  /// Of the group row sorted last; see ``GroupStack/begin(_:_:)``.
  private(set) var groupStyle = ""
  private var hasData = false
  private var isBelowEnd = false
  private var isAfterHeader = true
  /// Why the row sorted last may be a group row although it was taken for data.
  private(set) var doubt: RowDoubt?
  /// The rows of which a person spoke, as far as they were met.
  private(set) var chosen: Set<Int> = []

  /// - Parameters:
  ///   - understands: What the words of a group row mean, if anything.
  ///   - source: The sheet again, for what one row does not tell.
  ///   - choices: What a person said of rows, by their number.
  ///   - knows: Whether the register has a place of that name.
  init(
    _ header: ListHeader, _ mapping: ColumnMapping<Column>, _ merges: MergeMap, _ source: SheetSource,
    choices: [Int: RowChoice] = [:], knows: @escaping (String) throws -> Bool = { _ in false },
    understands: @escaping (String) -> GroupMeaning?
  ) {
    self.choices = choices
    self.knows = knows
    code = mapping.index(of: Column.code)
    look = { try Self.survey(header, mapping, merges, source) }
    self.header = header
    self.mapping = mapping
    self.merges = merges
    self.understands = understands
    names = Column.names.compactMap { mapping.index(of: $0) }
    numbering = mapping.numbering
    numeric = Set(Column.numeric.compactMap { mapping.index(of: $0) })
    headings = Dictionary(
      header.headings.map { ($0.column, Set(($0.parts + [$0.text]).map(VietnameseText.folded))) },
      uniquingKeysWith: { $0.union($1) })
    mapped = Set(
      mapping.entries.compactMap { entry in
        switch entry.target {
        case .column, .paper: entry.heading.column
        case .numbering, .unused: nil
        }
      })
    sharable = Set(
      mapping.entries.compactMap { entry in
        guard case .column(let column) = entry.target, GroupMeaning.keys.contains(column.rawValue) else { return nil }
        return entry.heading.column
      })
  }

  /// What a row is, and the words of a group row.
  mutating func sort(_ row: SheetRow) throws -> (kind: RowKind, label: GroupLabel?) {
    doubt = nil
    // Most rows: a name and several more texts, of which nothing else is made. A group row has subtotals at most.
    if !isBelowEnd, !isAfterHeader, names.contains(where: { isFilled(row, $0) }), hasTexts(row), !looksSpecial(row),
      !isNumberedAsGroup(row), choices[row.number] == nil
    {
      hasData = true
      return (.data, nil)
    }
    let filled = row.cells.indices.filter { isFilled(row, $0) }
    if filled.isEmpty { return (.blank, nil) }
    if let choice = choices[row.number], choice == .facility || label(row, filled) != nil {
      chosen.insert(row.number)
      isAfterHeader = false
      if choice == .group, let label = label(row, filled) {
        begin(label, row, filled)
        return (.group, label)
      }
      hasData = true
      return (.data, nil)
    }
    if isAfterHeader, NumberRow.matches(row) {
      isAfterHeader = false
      return (.numberRow, nil)
    }
    isAfterHeader = false
    if isHeader(row, filled) {
      isAfterHeader = true
      return (.repeatedHeader, nil)
    }
    if isTotal(row, filled) { return (.total, nil) }
    if isSumInWords(row, filled) { return (.footnote, nil) }
    if isBelowEnd || endsList(row, filled) {
      if !(isBelowEnd && isWhole(row, filled)), !hasCode(row) {
        isBelowEnd = true
        return (.footnote, nil)
      }
    }
    if let label = try group(row, filled) {
      begin(label, row, filled)
      return (.group, label)
    }
    hasData = true
    return (.data, nil)
  }

  private mutating func begin(_ label: GroupLabel, _ row: SheetRow, _ filled: [Int]) {
    // What stands in its other columns is said of the rows below it too.
    let meaning = filled.dropFirst().reduce(meaning(label) ?? GroupMeaning()) { meaning, column in
      guard mapped.contains(column), !names.contains(column), case .text(let text) = row[column],
        let more = understands(text)
      else { return meaning }
      return more.merging(meaning)
    }
    groupStyle = label.style.isEmpty ? Self.style(of: meaning) : label.style
    groups.begin(groupStyle, meaning)
  }

  /// The words of a row of which a person says that it is a group.
  private func label(_ row: SheetRow, _ filled: [Int]) -> GroupLabel? {
    let texts = filled.filter { $0 != numbering && !isQuantity(row[$0]) }
    guard let column = texts.first(where: names.contains) ?? texts.first ?? filled.first else { return nil }
    let number = numbering.flatMap { $0 == column || !isFilled(row, $0) ? nil : text(row, $0) }
    return GroupLabel(text(row, column), number: number)
  }

  /// Whether the column of codes holds one: such a row is a place, whatever else it leaves empty.
  private func hasCode(_ row: SheetRow) -> Bool {
    guard let code, case .text = row[code] else { return false }
    let text = text(row, code)
    return text.contains { $0.isASCII && $0.isNumber } && GroupLabel.style(text) == nil
      && (try? Facility.importedCode(text)) != nil
  }

  // MARK: - Kinds of rows

  /// A first cell that could begin a total, a remark or a repeated header.
  private func looksSpecial(_ row: SheetRow) -> Bool {
    guard let first = row.cells.first(where: { !$0.isEmpty }) else { return true }
    if case .text(let text) = first {
      guard let letter = text.unicodeScalars.first else { return true }
      // Codes and numbers begin with a digit mostly; words are looked at.
      if ("0"..."9").contains(letter) { return false }
      let folded = VietnameseText.folded(text)
      return Self.totals.contains { folded.hasPrefix($0) } || Self.ends.contains { folded.hasPrefix($0) }
        || headings.values.contains { $0.contains(folded) }
    }
    return false
  }

  private func isHeader(_ row: SheetRow, _ filled: [Int]) -> Bool {
    filled.count > 1
      && filled.allSatisfy { headings[$0]?.contains(VietnameseText.folded(text(row, $0))) ?? false }
  }

  private static var totals: [String] { ["tong cong", "cong", "tong so", "tong", "total", "toan"] }

  /// What a total may be of: `Cộng xã A`, `Toàn vùng`.
  private static var totaled: Set<String> {
    ["so", "nhom", "muc", "phan", "xa", "phuong", "dac", "huyen", "quan", "tinh", "toan", "vung", "thanh", "khu", "bo"]
  }

  /// `Tổng cộng`, `Cộng I`, with nothing but numbers beside it, or the number of a group before it.
  private func isTotal(_ row: SheetRow, _ filled: [Int]) -> Bool {
    let texts = filled.filter { !isNumber(row[$0]) }
    guard let first = texts.first else { return false }
    if isTotal(row, filled, at: first) { return true }
    guard texts.count > 1, isNumberedAsGroup(row) else { return false }
    return isTotal(row, filled.filter { $0 != first }, at: texts[1])
  }

  private func isTotal(_ row: SheetRow, _ filled: [Int], at first: Int) -> Bool {
    let folded = VietnameseText.folded(text(row, first))
    let words = folded.split(separator: " ").map(String.init)
    guard let start = words.first, ["tong", "cong", "total", "toan"].contains(start) else { return false }
    // `Tổng cộng có 40 cơ sở./.` in the one cell that says anything.
    let isSentence =
      filled.count == 1 && ["tong cong ", "tong so "].contains(where: folded.hasPrefix)
      && words.contains { $0.allSatisfy(\.isNumber) }
    if isSentence { return true }
    let isPlain = Self.totals.contains(folded) && start != "toan"
    // `Cộng I`, `Cộng (12 cơ sở)`, `Tổng cộng: 12 cơ sở`; `Cộng đồng …` is a name.
    let rest = folded.hasPrefix("tong cong") ? words.dropFirst(2) : words.dropFirst()
    let isCounted = rest.first.map { word in
      word.allSatisfy(\.isNumber) || GroupLabel.style(word.uppercased()) != nil
        || Self.totaled.contains(word)
    }
    guard isPlain || isCounted ?? (start != "toan") else { return false }
    // A sum may say of which commune or kind it is; a place has its number where the list has numbers.
    let isNumbered = numbering.map { $0 != first && isFilled(row, $0) } ?? false
    return filled.allSatisfy { $0 == first || isNumber(row[$0]) || (!isNumbered && sharable.contains($0)) }
  }

  /// `(Bằng chữ: bốn mươi cơ sở)`: what a sum above it comes to, for a group or for the list, which may go on.
  private func isSumInWords(_ row: SheetRow, _ filled: [Int]) -> Bool {
    let texts = filled.filter { !isNumber(row[$0]) }
    return texts.count == 1 && VietnameseText.folded(text(row, texts[0])).hasPrefix("bang chu ")
  }

  private static var ends: [String] {
    [
      "ghi chu", "nguoi lap", "lap bieu", "nguoi tong hop", "thu truong", "giam doc", "pho giam doc", "kt giam doc",
      "truong phong", "noi nhan", "ky ten", "ky ghi ro", "ky dong dau", "xac nhan cua", "nguoi bao cao", "tm uy ban",
      "chu tich", "luu y", "chu thich", "danh sach nay", "danh sach co",
      "danh sach gom", "an dinh danh sach", "nguoi kiem tra", "nguoi ra soat", "nguoi thong ke", "nguoi thuc hien",
      "nguoi duyet", "nguoi cung cap", "can bo lap", "cong chuc lap", "lanh dao don vi", "lanh dao phong",
      "kt chu tich", "pho chu tich", "tl chu tich", "tuq chu tich", "ky ho ten", "ky va ghi ro", "da ky",
    ]
  }

  /// Remarks, the place and day, signatures.
  private func endsList(_ row: SheetRow, _ filled: [Int]) -> Bool {
    guard filled.count <= 3 else { return false }
    return filled.contains { column in
      guard case .text(let text) = row[column] else { return false }
      let folded = VietnameseText.folded(text)
      if Self.ends.contains(where: { folded == $0 || folded.hasPrefix($0 + " ") }) {
        // A column of remarks may say "Ghi chú: …" in a row that is one.
        return !names.contains { $0 != column && isFilled(row, $0) }
      }
      let words = folded.split(separator: " ")
      guard filled.count <= 2, let day = words.firstIndex(of: "ngay"), words[day...].contains("thang") else {
        return false
      }
      return words[day...].contains("nam")
    } || isStarred(row, filled)
  }

  /// `(*) Số liệu …` or `* Ghi chú` alone.
  private func isStarred(_ row: SheetRow, _ filled: [Int]) -> Bool {
    guard filled.count == 1, let only = filled.first else { return false }
    let text = text(row, only)
    return text.hasPrefix("*") || text.hasPrefix("(*")
  }

  /// Below the end of a list a row counts only when it says nearly all a row says.
  private func isWhole(_ row: SheetRow, _ filled: [Int]) -> Bool {
    let mapped = Set(
      mapping.entries.compactMap { entry -> Int? in
        if case .column = entry.target { entry.heading.column } else { nil }
      })
    return names.contains { isFilled(row, $0) } && filled.count(where: mapped.contains) >= min(3, mapped.count)
  }

  /// What may be a group row.
  private struct Candidate {
    /// What stands in the column of numbers.
    var number: String?
    /// Where the label stands.
    var label: Int
    /// It says beside its label what may hold for all below it, as a row of a place does: where they lie, what they are.
    var isFull = false
  }

  /// A row that may be a group: one text that says something, with a number or not, and nothing but quantities beside it,
  /// or only what groups say.
  private func candidate(_ row: SheetRow, _ filled: [Int]) -> Candidate? {
    guard let start = filled.first else { return nil }
    let isNumbered =
      start == numbering || (numbering == nil && !names.contains(start) && names.contains { start < $0 })
    let texts = filled.filter { column in
      (column == start && isNumbered) || names.contains(column) || !isQuantity(row[column])
    }
    guard let first = texts.first else { return nil }
    if texts.count == 1 {
      guard case .text = row[first] else { return nil }
      return Candidate(label: first)
    }
    let number = text(row, first)
    // Without a number where others have one.
    if !isNumbered, numbering != nil, names.contains(first), texts.dropFirst().allSatisfy(sharable.contains) {
      return Candidate(label: first, isFull: true)
    }
    guard isNumbered, let style = GroupLabel.style(GroupLabel.bare(number)) else { return nil }
    // What nobody reads, as a remark, says nothing against a row with a number of a group.
    let read = Self.isGroupStyle(style) ? texts.filter { $0 == first || mapped.contains($0) } : texts
    guard read.count >= 2, case .text = row[read[1]] else { return nil }
    // Whoever numbers a place as a group may fill in what all below it are.
    let isPlace =
      Self.isGroupStyle(style) && names.contains(read[1]) && understands(text(row, read[1]))?.isPlace ?? false
    if read.count == 2 || isPlace { return Candidate(number: number, label: read[1]) }
    guard names.contains(read[1]), read.dropFirst(2).allSatisfy(sharable.contains) else { return nil }
    return Candidate(number: number, label: read[1], isFull: true)
  }

  /// `I`, `A`, `b)` where the list has its numbers.
  private func isNumberedAsGroup(_ row: SheetRow) -> Bool {
    guard let first = row.cells.indices.first(where: { isFilled(row, $0) }), !names.contains(first),
      case .text(let text) = row[first], text.utf8.count < 8,
      let style = GroupLabel.style(GroupLabel.bare(text))
    else { return false }
    return Self.isGroupStyle(style)
  }

  private static func isGroupStyle(_ style: String) -> Bool { ["roman", "letter"].contains(style) }

  private mutating func group(_ row: SheetRow, _ filled: [Int]) throws -> GroupLabel? {
    guard let candidate = candidate(row, filled) else { return nil }
    let (number, label) = (candidate.number, candidate.label)
    let words = GroupLabel(text(row, label), number: number)
    if hasCode(row) { return nil }
    if let range = merges.range(row: row.number, column: label), range.columns.count >= 3 { return words }
    // Words that mean something in themselves, as "Cơ sở ngoài công lập" or "Xã An Lão", and nothing else in the row.
    let isAlone = !candidate.isFull && (!GroupLabel.isNumber(words.style) || number == nil)
    if isAlone, meaning(words) != nil { return words }
    // One word in the column of codes is one; and whoever has a name of the register is that place.
    if label == code, number == nil, !text(row, label).contains(" ") { return nil }
    if try knows(text(row, label)) || knows(words.text) { return nil }
    let survey = try self.survey ?? look()
    self.survey = survey
    let isMarked = Self.isGroupStyle(words.style) && words.style != survey.numbering
    if candidate.isFull { return full(row, words, isMarked: isMarked, survey) }
    let sums = survey.sums(row.number)
    if sums > 0 {
      if isMarked || !mayBePlace(row, words, sums, survey) { return words }
      doubt = .sum
      return nil
    }
    if !Self.mayBeFacility(words.text) {
      if isMarked { return words }
      // The column of numbers holds words: no row of the list would.
      if words.style.isEmpty, number == nil, label == numbering { return words }
    }
    // A row without a number among numbered ones: a group, or a part of the numbers above it. One numbered as groups are,
    // with rows below it.
    if (words.style.isEmpty && GroupLabel.isNumber(survey.numbering)) || (isMarked && survey.hasRows(below: row.number))
    {
      doubt = .numbering
    }
    return nil
  }

  /// A row that says what its places are looks like one of them: its number (`I` above 1 and 2, `1` above 1.1 or `a`) and
  /// the sum of the rows below it must both say that it is none. Where one of them does, it is asked about.
  private mutating func full(
    _ row: SheetRow, _ words: GroupLabel, isMarked: Bool, _ survey: GroupSurvey
  ) -> GroupLabel? {
    let isSum = survey.sums(row.number, orNumber: false) > 0
    let isWhole = words.style == "number" && ["part", "small"].contains(survey.numbering)
    if isSum, isMarked || isWhole { return words }
    if isSum, words.style != survey.numbering { doubt = .sum }
    if !isSum, isMarked || isWhole, survey.hasRows(below: row.number) { doubt = .numbering }
    return nil
  }

  /// Whether a row with the sum of the rows below it may be a place all the same: by its number among those of the places
  /// or, where one sum alone agrees, by its name or as nothing tells it from the other rows.
  private func mayBePlace(_ row: SheetRow, _ words: GroupLabel, _ sums: Int, _ survey: GroupSurvey) -> Bool {
    let run = survey.run(row.number)
    if run.above && run.below { return true }
    guard sums == 1 else { return false }
    return run.above || Self.mayBeFacility(words.text) || (words.style.isEmpty && survey.numbering.isEmpty)
  }

  /// What the words of a group row mean, also with a number of facilities behind them: `Phường Lê Chân (12 cơ sở)`.
  func meaning(_ label: GroupLabel) -> GroupMeaning? {
    if let meaning = understands(label.text), !meaning.isEmpty { return meaning }
    guard let end = label.text.firstIndex(where: { "(:".contains($0) }),
      label.text[end...].contains(where: \.isNumber)
    else { return nil }
    let bare = label.text[..<end].trimmingPrefix { $0 == " " }
    return understands(String(bare)).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Reads the list once for what stands below its rows.
  private static func survey(
    _ header: ListHeader, _ mapping: ColumnMapping<Column>, _ merges: MergeMap, _ source: SheetSource
  ) throws -> GroupSurvey {
    let sorter = RowSorter(header, mapping, merges, source) { _ in nil }
    var rows: [GroupSurvey.Row] = []
    let last = header.rows.last ?? 0
    try source.forEachRow { row in
      let filled = row.cells.indices.filter { sorter.isFilled(row, $0) }
      guard row.number > last, !filled.isEmpty, !sorter.isHeader(row, filled), !sorter.isTotal(row, filled),
        !NumberRow.matches(row)
      else { return true }
      var quantities: [Int: Double] = [:]
      for column in filled where column != sorter.numbering && !sorter.names.contains(column) {
        if let quantity = RowQuantity.number(row[column]) { quantities[column] = quantity }
      }
      if !sorter.hasCode(row), let candidate = sorter.candidate(row, filled) {
        let words = GroupLabel(sorter.text(row, candidate.label), number: candidate.number)
        rows.append(
          GroupSurvey.Row(
            number: row.number, style: words.style, value: words.value, quantities: quantities,
            role: candidate.isFull ? .full : .bare))
      } else if let name = sorter.names.first(where: { sorter.isFilled(row, $0) }) {
        // Where no column numbers the rows, their names may.
        let words =
          sorter.numbering.map { GroupLabel("", number: sorter.text(row, $0)) }
          ?? GroupLabel(name == sorter.code ? "" : sorter.text(row, name), number: nil)
        rows.append(
          GroupSurvey.Row(
            number: row.number, style: words.style, value: words.value, quantities: quantities, role: .data))
      }
      return true
    }
    return GroupSurvey(rows)
  }

  /// Names that facilities bear: in doubt a row is one.
  private static func mayBeFacility(_ text: String) -> Bool {
    let folded = VietnameseText.folded(text)
    return [
      "mai am", "trung tam", "chua", "nha", "lang", "tinh xa", "tinh that", "giao xu", "co so bao tro", "co so nuoi",
      "tu vien", "dong", "nhom tre", "lop", "truong", "hoi", "cong ty", "tu tam", "quan am", "den", "dinh", "mieu",
    ].contains { folded == $0 || folded.hasPrefix($0 + " ") }
  }

  private static func style(of meaning: GroupMeaning) -> String {
    if meaning.commune != nil { return "commune" }
    if meaning.district != nil { return "district" }
    if meaning.province != nil { return "province" }
    if meaning.ownership != nil { return "ownership" }
    return meaning.kind != nil ? "kind" : "other"
  }

  // MARK: - Cells

  /// The first words of a row.
  func firstText(_ row: SheetRow) -> String {
    let texts = row.cells.indices.filter { isFilled(row, $0) && !isNumber(row[$0]) }
    // The number of a group is no name of it.
    return (texts.first { $0 != numbering } ?? texts.first).map { text(row, $0) } ?? ""
  }

  private func text(_ row: SheetRow, _ column: Int) -> String { CellText.cleaned(row[column]) ?? "" }

  private func isFilled(_ row: SheetRow, _ column: Int) -> Bool {
    switch row[column] {
    case .empty: false
    case .text(let text): text.unicodeScalars.contains { !$0.properties.isWhitespace }
    default: true
    }
  }

  private func isNumber(_ value: SheetValue) -> Bool {
    switch value {
    case .number, .formatted, .formula: true
    case .text(let text):
      CellText.saysNothing(text) || text.allSatisfy { $0.isNumber || " .,".contains($0) }
    case .empty: true
    default: false
    }
  }

  /// A number, nothing, or a number with what it counts: `20 cơ sở`.
  private func isQuantity(_ value: SheetValue) -> Bool {
    guard case .text(let text) = value, !isNumber(value) else { return isNumber(value) }
    let words = text.split { " ()".contains($0) }
    guard let first = words.first, words.count <= 3, first.allSatisfy({ $0.isNumber || ".,".contains($0) }) else {
      return false
    }
    return words.dropFirst().allSatisfy { $0.allSatisfy(\.isLetter) }
  }

  /// More texts than a group row has; days and whatever else is no quantity count as texts.
  private func hasTexts(_ row: SheetRow) -> Bool {
    var count = 0
    for cell in row.cells where !cell.isEmpty && !isQuantity(cell) {
      count += 1
      if count > 3 { return true }
    }
    return false
  }
}
