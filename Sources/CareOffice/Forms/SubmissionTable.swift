import CareCore
import CareImport
import CareSheets

/// What came back from telephones: one inspection on a row, its items in the columns, named as the XLSForm names them.
struct SubmissionTable {
  /// One for each submission, below the heading.
  var rows: [SheetRow] = []
  private var items: [(column: Int, id: String)] = []
  private var notes: [String: Int] = [:]
  private var reasons: [String: Int] = [:]
  private var fields: [FormField: Int] = [:]

  /// - Returns: `nil` where the row is no heading of such a table.
  init?(_ row: SheetRow, _ known: [String: ChecklistItem]) {
    let names = Dictionary(known.keys.map { (FormName.item($0), $0) }, uniquingKeysWith: { first, _ in first })
    for (column, cell) in row.cells.enumerated() {
      // Collecting servers put the groups before the name: `g__meals/meals`, `g__meals-meals`.
      let path = (CellText.cleaned(cell) ?? "").split { $0 == "/" || $0 == "-" }.map(String.init)
      guard let name = path.last else { continue }
      if let field = FormField(rawValue: name) {
        fields[field] = column
      } else if let id = names[name], path.count == 1 || path[path.count - 2] == FormName.group(id) {
        items.append((column, id))
      } else if let id = names.first(where: { FormName.note($0.value) == name })?.value {
        notes[id] = column
      } else if let id = names.first(where: { FormName.reason($0.value) == name })?.value {
        reasons[id] = column
      }
    }
    guard items.count > 1 || (!items.isEmpty && fields[.inspection] != nil) else { return nil }
  }

  /// What was sent of an inspection, and what the submission says of itself.
  ///
  /// - Throws: ``Failure`` ``FailureCode/formMissing`` or ``FailureCode/formSeveral``.
  func submission(
    of inspection: String, _ path: String
  ) throws(Failure) -> (rows: [AnswerRow], fields: [FormField: String]) {
    func text(_ row: SheetRow, _ column: Int?) -> String { column.flatMap { CellText.cleaned(row[$0]) } ?? "" }
    func code(_ row: SheetRow) -> String { text(row, fields[.inspection]).uppercased() }
    let filled = rows.filter { !$0.isBlank }
    var own = filled.filter { code($0) == inspection.uppercased() }
    // A single one that names none is what the person means.
    if own.isEmpty, filled.count == 1, code(filled[0]).isEmpty { own = filled }
    guard own.count < 2 else {
      throw Failure(
        .formSeveral,
        [
          "path": path, "inspection": inspection,
          "lines": own.map { String($0.number) }.joined(separator: ", "),
        ])
    }
    guard let row = own.first else {
      let codes = filled.map(code).filter { !$0.isEmpty }
      throw Failure(
        .formMissing,
        [
          "path": path, "inspection": inspection, "count": String(filled.count),
          "codes": codes.isEmpty ? "—" : codes.prefix(12).joined(separator: ", "),
        ])
    }
    let answers = items.map { column, id in
      AnswerRow(
        line: row.number, id: id, value: row[column], outcome: text(row, reasons[id]), note: text(row, notes[id]),
        isSent: true)
    }
    return (answers, fields.mapValues { text(row, $0) }.filter { !$0.value.isEmpty })
  }
}
