package import CareCore
package import CareSheets

/// The rows of one sheet, wherever they come from; they may be asked for more than once.
package struct SheetSource {
  package let path: String
  /// Empty for a CSV file.
  package let sheet: String
  /// Counted from 0, as the sheet has them.
  package let merges: [CellRange]
  /// What is done with text in the fonts of the nineties; `nil` refuses it with what it says.
  package let oldFonts: OldFontUse?
  /// Nothing in the sheet has a letter that old fonts have not: where some of it is typed in one, all of it is.
  private let isInOneFont: Bool
  private let rows: (_ body: (SheetRow) throws -> Bool) throws -> Void

  /// A sheet of a file.
  ///
  /// - Throws: `Failure` for the file.
  package init(_ file: SpreadsheetFile, sheet index: Int, oldFonts: OldFontUse? = nil) throws {
    self.oldFonts = try oldFonts?.settled { body in
      try file.forEachRow(of: index) { row in
        for case .text(let text) in row.cells { body(text) }
        return true
      }
    }
    isInOneFont =
      try self.oldFonts?.font != nil && !file.holdsText(in: index, OldFont.isBeyond)
    path = file.path
    sheet = file.sheets[index].name
    merges = try file.merges(of: index)
    rows = { body in try file.forEachRow(of: index, body) }
  }

  /// Rows in memory.
  package init(path: String, sheet: String = "", rows: [SheetRow], merges: [CellRange] = []) {
    self.path = path
    self.sheet = sheet
    self.merges = merges
    oldFonts = nil
    isInOneFont = false
    self.rows = { body in
      for row in rows where try !body(row) { return }
    }
  }

  /// Hands on the rows in order until `body` returns false.
  package func forEachRow(_ body: (SheetRow) throws -> Bool) throws {
    guard let oldFonts, oldFonts != .keep else { return try rows(body) }
    try rows { try body($0.converted(oldFonts, isInOneFont: isInOneFont)) }
  }

  /// The first rows, as headings are read: where one heading is typed in an old font, so are those beside it that read
  /// either way, as `Ghi chó` for `Ghi chú`.
  package func head(_ depth: Int) throws -> [SheetRow] {
    var head: [SheetRow] = []
    try rows { row in
      head.append(oldFonts.map { $0 == .keep ? row : row.inOneFont().converted($0) } ?? row)
      return head.count < depth
    }
    return head
  }
}

/// What is done with text in the fonts of the nineties.
package enum OldFontUse: String, CaseIterable, Sendable {
  /// Read as its font shows it; what two fonts read is asked about.
  case convert
  /// The same; what two fonts read is read in this one.
  case tcvn3
  case vni
  /// Taken as it stands: the words are of another language.
  case keep

  /// The one font that is meant, where one is.
  var font: OldFont? { OldFont(rawValue: rawValue) }

  /// What is made of a text; `nil` where it stays as it is.
  package func read(_ text: String) -> String? {
    if self == .keep { return nil }
    let readings = OldFont.readings(text)
    if readings.count == 1 { return readings[0].text }
    if let own = readings.first(where: { $0.font.rawValue == rawValue }) { return own.text }
    return font?.reading(text)
  }

  /// The same once the texts it is asked about were looked at: where all that are recognized are typed in one font, the
  /// others are too.
  package func settled(_ texts: (_ body: (String) -> Void) throws -> Void) rethrows -> OldFontUse {
    guard self == .convert else { return self }
    var fonts: Set<OldFont> = []
    try texts { text in
      let readings = OldFont.readings(text)
      if readings.count == 1 { fonts.insert(readings[0].font) }
    }
    guard fonts.count == 1, let only = fonts.first else { return self }
    return OldFontUse(rawValue: only.rawValue) ?? self
  }

  /// Why a text cannot be taken as it stands, after what was done with it: it reads otherwise in an old font, or has
  /// letters of one that nobody knows.
  package static func failure(_ text: String, _ use: OldFontUse?) -> Failure? {
    if use == .keep { return nil }
    let isNamed = use == .tcvn3 || use == .vni
    return (isNamed ? nil : OldFont.readings(text).failure(text))
      ?? (OldFont.isSure(text) ? Failure(.oldFontLeft, ["value": text]) : nil)
  }
}

extension SpreadsheetFile {
  /// Whether any text of a sheet is one.
  fileprivate func holdsText(in sheet: Int, _ isOne: (String) -> Bool) throws -> Bool {
    var isFound = false
    try forEachRow(of: sheet) { row in
      isFound = row.cells.contains { if case .text(let text) = $0 { isOne(text) } else { false } }
      return !isFound
    }
    return isFound
  }
}

extension SheetRow {
  /// With the text of old fonts as they show it.
  ///
  /// - Parameter isInOneFont: All of it is typed in the font that was named, also what reads as it stands, as `Vò Tó`.
  package func converted(_ use: OldFontUse, isInOneFont: Bool = false) -> SheetRow {
    var cells = cells
    var isChanged = false
    for (index, cell) in cells.enumerated() {
      guard case .text(let text) = cell,
        let read = use.read(text) ?? (isInOneFont ? use.font?.reading(of: text) : nil)
      else { continue }
      cells[index] = .text(read)
      isChanged = true
    }
    return isChanged ? SheetRow(number: number, isHidden: isHidden, cells: cells) : self
  }
}

extension SheetRow {
  /// With all texts in the one old font in which some of them are typed beyond doubt; as it is where any text has a letter
  /// that no such font has.
  fileprivate func inOneFont() -> SheetRow {
    let texts = cells.compactMap { cell in if case .text(let text) = cell { text } else { nil } }
    let fonts = texts.map { OldFont.readings($0) }.filter { $0.count == 1 }.map { $0[0].font }
    guard let font = fonts.first, fonts.allSatisfy({ $0 == font }) else { return self }
    if texts.contains(where: OldFont.isBeyond) { return self }
    return SheetRow(
      number: number, isHidden: isHidden,
      cells: cells.map { cell in
        if case .text(let text) = cell, let read = font.reading(of: text) { .text(read) } else { cell }
      })
  }
}

/// The merged ranges of a sheet, by the rows they cover.
struct MergeMap {
  private var byRow: [Int: [CellRange]] = [:]

  init(_ merges: [CellRange]) {
    for range in merges {
      // Over whole columns: a look of the sheet, no cell of a list.
      guard range.rows.count <= 10_000 else { continue }
      for row in range.rows { byRow[row, default: []].append(range) }
    }
  }

  /// - Parameter row: As a spreadsheet numbers it, from 1.
  func range(row: Int, column: Int) -> CellRange? {
    byRow[row - 1]?.first { $0.columns.contains(column) }
  }

  /// - Parameter row: As a spreadsheet numbers it, from 1.
  func ranges(row: Int) -> [CellRange] { byRow[row - 1] ?? [] }
}
