import CareCore
import CareImport
import CareMessages
import CareSheets

/// Answers in a spreadsheet of any kind: a form of ours filled in, any list with an item on each row, or what
/// telephones sent, with an inspection on each row.
struct AnswerSheet {
  let path: String
  /// The code of the inspection that was meant.
  let inspection: String
  let checklist: Checklist
  let language: Language

  /// - Throws: ``Failure`` when the file cannot be read or belongs to something else.
  func read() throws -> [AnswerFile.Entry] {
    let items = Dictionary(checklist.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let file = try SpreadsheetFile(path: path)
    for (index, sheet) in file.sheets.enumerated() where !sheet.isHidden {
      var fields: [FormField: String] = [:]
      var list: AnswerColumns?
      var table: SubmissionTable?
      var rows: [AnswerRow] = []
      try file.forEachRow(of: index) { row in
        if let list {
          rows.append(list.row(row))
        } else if table != nil {
          table?.rows.append(row)
        } else if let columns = AnswerColumns(row) {
          list = columns
        } else if let columns = SubmissionTable(row, items) {
          table = columns
        } else if let (field, value) = Self.field(row) {
          fields[field] = value
        }
        return true
      }
      if list == nil && table == nil { continue }
      if let table { (rows, fields) = try table.submission(of: inspection, path) }
      try check(fields)
      return AnswerGathering(items: items).entries(rows)
    }
    throw Failure(
      .formWithoutHeader,
      ["path": path, "item": FormColumn.item.label(language), "value": FormColumn.value.label(language)])
  }

  /// A label with something beside it.
  private static func field(_ row: SheetRow) -> (FormField, String)? {
    let texts = row.cells.compactMap { CellText.cleaned($0) }.filter { !$0.isEmpty }
    guard texts.count == 2, let field = FormField(label: texts[0]) else { return nil }
    return (field, texts[1])
  }

  /// A form says what it was made for; a list of a person's own need not.
  private func check(_ fields: [FormField: String]) throws(Failure) {
    if let code = fields[.inspection], code.uppercased() != inspection.uppercased() {
      throw Failure(.formOfAnotherInspection, ["path": path, "other": code, "inspection": inspection])
    }
    let (id, version) = (fields[.checklist] ?? checklist.id, fields[.version] ?? checklist.version)
    guard id == checklist.id, version == checklist.version else {
      throw Failure(
        .formOfAnotherChecklist,
        [
          "path": path, "other": "\(id) \(version)", "inspection": inspection,
          "checklist": "\(checklist.id) \(checklist.version)", "field": FormText.version.label(language),
        ])
    }
  }
}

/// A list with an item on each row.
private struct AnswerColumns {
  private let columns: [FormColumn: Int]

  /// - Returns: `nil` where the row is no heading of such a list.
  init?(_ row: SheetRow) {
    var columns: [FormColumn: Int] = [:]
    for (index, cell) in row.cells.enumerated() {
      if let column = FormColumn(heading: CellText.cleaned(cell) ?? "") { columns[column] = columns[column] ?? index }
    }
    guard columns[.item] != nil, columns[.value] != nil else { return nil }
    self.columns = columns
  }

  func row(_ row: SheetRow) -> AnswerRow {
    func cell(_ column: FormColumn) -> SheetValue { columns[column].map { row[$0] } ?? .empty }
    func text(_ column: FormColumn) -> String { CellText.cleaned(cell(column)) ?? "" }
    return AnswerRow(
      line: row.number, id: text(.item), value: cell(.value), outcome: text(.outcome), note: text(.note))
  }
}
