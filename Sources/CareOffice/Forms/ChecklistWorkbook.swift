import CareCore
import CareMessages
import CareSheets

/// A checklist as a spreadsheet to fill in, which `inspection answer --from` reads back.
///
/// One row an item; an item with several choices has one more row for each, to be ticked.
struct ChecklistWorkbook {
  let form: ChecklistForm

  private var checklist: Checklist { form.checklist }
  private var language: Language { form.language }

  /// - Throws: ``Failure`` when the file cannot be written.
  func write(to path: String, at instant: Instant) throws {
    let properties = WorkbookProperties(title: checklist.title, author: "", company: "", created: instant)
    try WorkbookFile.write(to: path, properties: properties) { workbook in
      let sheet = try workbook.addSheet(FormText.sheet.label(language))
      let choices = FormChoices(try workbook.addSheet(FormText.choices.label(language)))
      var row = try writeHead(sheet)
      for (index, section) in checklist.sections.enumerated() {
        row += 1
        try sheet.merge(
          CellRange(rows: row...row, columns: 0...Self.last), .text(form.title(index)), Self.section)
        for item in section.items {
          row += 1
          row = try write(item, at: row, sheet, choices)
        }
      }
      try choices.finish()
      sheet.activate()
    }
  }

  // MARK: - Looks

  private static let last = FormColumn.allCases.count - 1
  private static let widths: [Double] = [5, 66, 20, 18, 26, 16]
  private static let title = CellStyle(fontSize: 14, isBold: true, horizontal: .center, wraps: true)
  private static let plain = CellStyle(vertical: .center, wraps: true)
  private static let label = CellStyle(horizontal: .right, vertical: .center)
  private static let head = CellStyle(
    isBold: true, horizontal: .center, vertical: .center, wraps: true, border: .thin, fill: 0xDD_EBF7)
  private static let section = CellStyle(isBold: true, vertical: .center, wraps: true, border: .thin, fill: 0xF2_F2F2)
  private static let cell = CellStyle(wraps: true, border: .thin)
  private static let number = CellStyle(horizontal: .center, border: .thin)
  private static let small = CellStyle(fontSize: 10, isItalic: true, wraps: true, border: .thin)
  private static let faint = CellStyle(fontSize: 8, color: 0x80_8080, wraps: true, border: .thin)
  private static let input = CellStyle(
    horizontal: .center, vertical: .center, wraps: true, border: .thin, fill: 0xFF_F9E5)
  private static let note = CellStyle(vertical: .center, wraps: true, border: .thin, fill: 0xFF_F9E5)

  // MARK: - Above the items

  /// - Returns: The row of the headings.
  private func writeHead(_ sheet: Sheet) throws -> Int {
    for (column, width) in Self.widths.enumerated() { try sheet.setWidth(column...column, width) }
    try sheet.set(PageSetup(orientation: .landscape, margins: .init(top: 15, bottom: 15, left: 15, right: 15)))
    let whole = Self.widths.reduce(0, +)
    try sheet.merge(CellRange(rows: 0...0, columns: 0...Self.last), .text(checklist.title), Self.title)
    try sheet.setHeight(0, TextWidth.rowHeight([checklist.title], [whole], fontSize: 14, isBold: true))
    // Above the items, where no one takes it for an answer.
    let instructions = ([FormText.instructions.label(language)] + form.legend).joined(separator: "\n")
    try sheet.merge(CellRange(rows: 1...1, columns: 0...Self.last), .text(instructions), Self.plain)
    try sheet.setHeight(1, TextWidth.rowHeight([instructions], [whole], fontSize: 12))
    // Two side by side, so that the headings below can stay in sight on a small screen.
    let fields: [(FormField, FormField?)] = [
      (.checklist, .version), (.inspection, .day), (.facility, .inspector), (.lawDay, nil),
    ]
    let known: [FormField: String] = [
      .checklist: checklist.id, .version: checklist.version, .lawDay: form.day.text(language),
    ]
    var row = 1
    for (left, right) in fields {
      row += 1
      try sheet.write(row, 1, .text(left.label(language)), Self.label)
      try sheet.merge(
        CellRange(rows: row...row, columns: 2...3), known[left].map { .text($0) } ?? .blank,
        known[left] == nil ? Self.note : Self.plain)
      guard let right else { continue }
      try sheet.write(row, 4, .text(right.label(language)), Self.label)
      try sheet.write(
        row, 5, known[right].map { .text($0) } ?? .blank, known[right] == nil ? Self.note : Self.plain)
    }
    row += 1
    try sheet.write(row, FormColumn.allCases.map { .text($0.label(language)) }, Self.head)
    try sheet.setHeight(row, TextWidth.rowHeight([FormText.outcome.label(language)], [18], fontSize: 12, isBold: true))
    try sheet.repeatRows(row...row)
    try sheet.freeze(above: row + 1)
    return row
  }

  // MARK: - Items

  /// - Returns: The last row of the item.
  private func write(_ item: ChecklistItem, at first: Int, _ sheet: Sheet, _ choices: FormChoices) throws -> Int {
    try sheet.write(first, FormColumn.number.index, .integer(form.numbers[item.id] ?? 0), Self.number)
    let isTicked = item.answerType == .choices
    try writeQuestion(item, at: first, sheet)
    try sheet.write(first, FormColumn.value.index, .blank, isTicked ? Self.cell : Self.input(item))
    if !isTicked { try restrict(item, first, sheet, choices) }
    try sheet.write(first, FormColumn.outcome.index, .blank, Self.input)
    try choices.restrict(sheet, first, .outcome, form.noAnswers(item).map(\.label), language)
    try sheet.write(first, FormColumn.note.index, .blank, Self.note)
    try sheet.write(first, FormColumn.item.index, .text(item.id), Self.faint)
    guard isTicked else { return first }
    var row = first
    for choice in item.choices {
      row += 1
      try sheet.write(row, [.blank, .text("– \(choice.label)")], Self.cell)
      try sheet.write(row, FormColumn.value.index, .blank, Self.input)
      try choices.restrict(sheet, row, .value, ["x"], language)
      try sheet.write(row, from: FormColumn.outcome.index, [.blank, .blank], Self.cell)
      try sheet.write(row, FormColumn.item.index, .text("\(item.id)/\(choice.id)"), Self.faint)
    }
    return row
  }

  private func writeQuestion(_ item: ChecklistItem, at row: Int, _ sheet: Sheet) throws {
    let question = ChecklistForm.wholeQuestion(item, item.question, language)
    let remarks = [form.condition(item), form.verification(item), form.sources(item)]
      .compactMap(\.self).joined(separator: "\n")
    let width = Self.widths[FormColumn.question.index]
    try sheet.write(
      row, FormColumn.question.index,
      .runs([TextRun(question, Self.cell), TextRun("\n" + remarks, Self.small)]), Self.cell)
    try sheet.setHeight(
      row,
      TextWidth.rowHeight([question], [width], fontSize: 12) + TextWidth.rowHeight([remarks], [width], fontSize: 10))
  }

  private func restrict(_ item: ChecklistItem, _ row: Int, _ sheet: Sheet, _ choices: FormChoices) throws {
    let cell = CellRange(rows: row...row, columns: FormColumn.value.index...FormColumn.value.index)
    switch item.answerType {
    case .yesNo: try choices.restrict(sheet, row, .value, form.yesNo(item).map(\.label), language)
    case .choice: try choices.restrict(sheet, row, .value, item.choices.map(\.label), language)
    case .integer: try sheet.restrict(cell, to: .whole(atLeast: 0), message: FormText.chooseWhole.label(language))
    case .decimal where !item.mayBeNegative:
      try sheet.restrict(cell, to: .number(atLeast: 0), message: FormText.chooseNumber.label(language))
    case .date: try sheet.restrict(cell, to: .day, message: FormText.chooseDay.label(language))
    case .decimal, .choices, .text: break
    }
  }

  /// A day is shown as one, however the spreadsheet is set.
  private static func input(_ item: ChecklistItem) -> CellStyle {
    var style = input
    if item.answerType == .date { style.numberFormat = "dd/mm/yyyy" }
    return style
  }
}

extension FormColumn {
  /// Where it stands in a form of ours.
  var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// The hidden sheet with the texts that may be chosen: each list in a column of its own, written once.
///
/// A list inside the cell's own rule could hold 255 characters only.
private final class FormChoices {
  let sheet: Sheet
  private var columns: [[String]: Int] = [:]

  init(_ sheet: Sheet) { self.sheet = sheet }

  func restrict(
    _ form: Sheet, _ row: Int, _ column: FormColumn, _ texts: [String], _ language: Language
  ) throws {
    let index = columns[texts] ?? columns.count
    columns[texts] = index
    try form.restrict(
      CellRange(rows: row...row, columns: column.index...column.index),
      to: .listed(sheet: sheet.name, CellRange(rows: 0...(texts.count - 1), columns: index...index)),
      message: FormText.chooseOne.label(language))
  }

  /// Rows are written from the top down: all lists at once, at the end.
  func finish() throws {
    let lists = columns.sorted { $0.value < $1.value }.map(\.key)
    for row in 0..<(lists.map(\.count).max() ?? 0) {
      for (column, texts) in lists.enumerated() where row < texts.count {
        try sheet.write(row, column, .text(texts[row]), CellStyle())
      }
    }
    sheet.hide()
  }
}
