import CareCore
import CareImport
import CareMessages
import CareSheets

/// Answers in a spreadsheet of any kind: a form of ours filled in, any list with an item on each row, or what
/// telephones sent, with an inspection on each row.
struct AnswerSheet {
  let file: SpreadsheetFile
  /// The inspection that was meant, and its facility.
  let head: FormHead
  let checklist: Checklist
  /// The day whose law the inspection is asked by.
  let day: CalendarDay
  let language: Language
  /// What is done with text in old fonts; `nil` where nobody said.
  var oldFonts: OldFontUse?
  /// The checklists of that id that the register and the program have, of any version.
  var known: () throws -> [Checklist] = { [] }

  private var path: String { file.path }
  private var inspection: String { head.inspection }

  /// What a file says.
  struct Reading {
    let entries: [AnswerFile.Entry]
    /// What a person should know of how it was read.
    let notes: [String]
    /// Of another version of the checklist than the inspection's.
    var version: FormVersion?
  }

  /// What one sheet holds.
  private struct Form {
    let sheet: String
    var fields: [FormField: SheetValue] = [:]
    var rows: [AnswerRow] = []
    /// What a person should know of how it was read.
    var notes: [String] = []
    /// Headings of columns that hold something and that nobody reads.
    var unread: [String] = []
    /// Items of a table of submissions that the checklist does not have, and that were answered.
    var strangers: [(item: String, line: Int)] = []
    /// What stands in columns of such a table that nobody reads.
    var lost: [AnswerFile.Entry] = []

    var isFilled: Bool { rows.contains { !$0.isBlank } }
  }

  /// - Returns: What the file says of the items, and what a person should know of how it was read.
  /// - Throws: ``Failure`` when the file cannot be read, is not filled in or belongs to something else.
  func read() throws -> Reading {
    let items = checklist.itemsByID
    let meanings = FormName.meanings(items)
    var forms: [Form] = []
    for (index, sheet) in file.sheets.enumerated() where !sheet.isHidden {
      if let form = try form(index, sheet.name, items, meanings) { forms.append(form) }
    }
    if forms.isEmpty {
      if let failure = try oldFontFailure() { throw failure }
      throw Failure(
        .formWithoutHeader,
        ["path": path, "item": FormColumn.item.label(language), "value": FormColumn.value.label(language)])
    }
    let filled = forms.filter(\.isFilled)
    guard let form = filled.first else { throw Failure(.formEmpty, ["path": path]) }
    guard filled.count == 1 else {
      let sheets = filled.map { "“\($0.sheet)”" }.joined(separator: ", ")
      throw Failure(.formSheets, ["path": path, "sheets": sheets])
    }
    var notes = try check(form.fields) + form.notes
    let version = try version(form)
    if !form.unread.isEmpty {
      notes.append(Term.unusedColumns.text(language, ["columns": form.unread.joined(separator: ", ")]))
    }
    let made = try madeFor(form.fields)
    let gathering = AnswerGathering(
      items: items, inspection: inspection,
      words: FormWords(asked: day, made: made, version: version, rows: form.rows), language: language)
    let strangers = version.map { version in
      form.strangers.map { stranger in
        AnswerFile.Entry(
          line: stranger.line, item: stranger.item, answer: .failure(version.dropped(stranger.item)), isOnRow: true)
      }
    }
    // Of a dropped item that is said once.
    let dropped = Set((strangers ?? []).map { FormName.group($0.item) })
    let lost = form.lost.filter { entry in !dropped.contains { entry.item.contains($0) } }
    return Reading(entries: gathering.entries(form.rows) + (strangers ?? []) + lost, notes: notes, version: version)
  }

  /// That the file is typed in an old font, where that is why no heading is understood.
  private func oldFontFailure() throws -> Failure? {
    if oldFonts != nil { return nil }
    var found: Failure?
    for (index, sheet) in file.sheets.enumerated() where !sheet.isHidden && found == nil {
      try file.forEachRow(of: index) { row in
        for case .text(let text) in row.cells where found == nil {
          found = OldFont.readings(text).failure(text)
            .map { Failure(.oldFontList, $0.arguments.merging(["path": path]) { $1 }) }
        }
        return found == nil
      }
    }
    return found
  }

  /// Whether the file is a form with some answer in it.
  static func isFilled(_ path: String) -> Bool {
    guard let file = try? SpreadsheetFile(path: path), file.format != .csv else { return false }
    return file.sheets.indices.contains { index in
      var columns: AnswerColumns?
      var isFilled = false
      try? file.forEachRow(of: index) { row in
        if let known = try columns ?? AnswerColumns(row, path) {
          columns = known
          isFilled = columns?.row(row).map { !$0.isBlank && FormColumn(written: $0.id) == nil } ?? false
        }
        return !isFilled
      }
      return isFilled
    }
  }

  private func form(
    _ index: Int, _ name: String, _ items: [String: ChecklistItem],
    _ meanings: [String: (part: FormName.Part, id: String)]
  ) throws -> Form? {
    var form = Form(sheet: name)
    var list: AnswerColumns?
    var table: SubmissionTable?
    let oldFonts = try oldFonts?.settled { body in
      try file.forEachRow(of: index) { row in
        for case .text(let text) in row.cells { body(text) }
        return true
      }
    }
    try file.forEachRow(of: index) { original in
      let row = oldFonts.map { original.converted($0) } ?? original
      if list != nil {
        if let answer = list?.row(row) { form.rows.append(answer) }
      } else if table != nil {
        table?.rows.append(row)
      } else if let columns = try AnswerColumns(row, path) {
        list = columns
      } else if let columns = SubmissionTable(row, items, meanings) {
        table = columns
      } else {
        form.fields.merge(Self.fields(row)) { first, _ in first }
      }
      return true
    }
    if let list {
      form.unread = list.unread
      form.lost = list.misspelt.map { lost($0.heading, $0.value, near: $0.near, line: $0.line) }
    }
    if let sent = try table?.submission(of: inspection, path) {
      (form.rows, form.fields) = (sent.rows, sent.fields)
      form.lost = lost(sent)
      form.strangers = sent.strangers.map { ($0, sent.line) }
      if !sent.elsewhere.isEmpty {
        form.notes.append(
          Term.formOthersLeft.text(
            language,
            [
              "count": String(sent.elsewhere.count), "inspection": inspection,
              "codes": sent.elsewhere.uniqued().prefix(12).joined(separator: ", "),
            ]))
      }
      if !sent.rejected.isEmpty {
        form.notes.append(
          Term.formRejectedLeftOut.text(
            language,
            [
              "inspection": inspection, "lines": sent.rejected.map(String.init).joined(separator: ", "),
              "line": String(sent.line),
            ]))
      }
    }
    return list == nil && table == nil ? nil : form
  }

  /// What was sent and nobody reads: an answer under a misspelt name would be none.
  private func lost(_ sent: SubmissionTable.Submission) -> [AnswerFile.Entry] {
    sent.unread.map { lost($0.heading, $0.value, near: $0.near, line: sent.line) }
      + sent.beyond.map { value in
        AnswerFile.Entry(
          line: sent.line, item: "", answer: .failure(Failure(.answerBeyondHeading, ["value": value])), isOnRow: true)
      }
  }

  private func lost(_ heading: String, _ value: String, near: String?, line: Int) -> AnswerFile.Entry {
    var words = ["heading": heading, "value": value, "checklist": checklist.id]
    words["near"] = near
    return AnswerFile.Entry(
      line: line, item: heading,
      answer: .failure(Failure(near == nil ? .submissionColumnUnknown : .submissionColumnNear, words)), isOnRow: true)
  }

  /// Labels with something beside them, or behind a colon in the same cell.
  private static func fields(_ row: SheetRow) -> [FormField: SheetValue] {
    var fields: [FormField: SheetValue] = [:]
    var label: FormField?
    for cell in row.cells where !cell.isEmpty {
      let text = cell.shown
      let parts = text.split(separator: ":", maxSplits: 1).map { String($0.trimmingPrefix(" ")) }
      if let known = FormField(written: text) {
        label = known
      } else if parts.count == 2, let known = FormField(written: parts[0]) {
        fields[known] = .text(parts[1])
      } else if let known = label {
        fields[known] = cell
        label = nil
      }
    }
    return fields
  }

  /// A form says what it was made for; a list of a person's own need not.
  ///
  /// - Returns: What should be looked at before somebody relies on it.
  private func check(_ fields: [FormField: SheetValue]) throws -> [String] {
    let notes = try head.check(fields, path, language)
    if let id = fields[.checklist]?.shown, id != checklist.id {
      throw Failure(
        .formOfAnotherChecklist,
        ["checklist": checklist.id, "inspection": inspection, "path": path, "other": id])
    }
    return notes
  }

  /// The day whose law the questions of the form follow; `nil` where it does not say.
  private func madeFor(_ fields: [FormField: SheetValue]) throws(Failure) -> CalendarDay? {
    guard let written = fields[.lawDay], !written.isEmpty else { return nil }
    if case .day(let day) = written { return day }
    if let day = CalendarDay(written: written.shown) { return day }
    throw Failure(
      .formDayUnknown, ["path": path, "value": written.shown, "field": FormField.lawDay.label(language)])
  }

  /// The version of the form where it is another than that of the inspection.
  ///
  /// - Throws: ``Failure`` ``FailureCode/formOfAnotherVersion`` where nobody knows what it asked.
  private func version(_ form: Form) throws -> FormVersion? {
    guard let written = form.fields[.version], written != .text(checklist.version) else { return nil }
    let version = FormVersion(written, of: checklist, known: try known(), earlier: try .builtIn())
    guard let version, version.asked.isEmpty, form.rows.allSatisfy(\.question.isEmpty) else { return version }
    throw Failure(
      .formOfAnotherVersion,
      [
        "checklist": checklist.id, "version": checklist.version, "inspection": inspection, "path": path,
        "other": written.shown, "field": FormField.version.label(language),
      ])
  }
}

/// A list with an item on each row.
private struct AnswerColumns {
  private var columns: [FormColumn: Int] = [:]
  /// The inspection each row is of, where the list says so.
  private var inspection: Int?
  /// Other headings, by column.
  private var others: [Int: String] = [:]
  /// Those that hold something, with the first of it.
  private var used: [Int: (line: Int, value: String)] = [:]

  /// - Returns: `nil` where the row is no heading of such a list.
  /// - Throws: ``Failure`` ``FailureCode/duplicateColumn``.
  init?(_ row: SheetRow, _ path: String) throws {
    var twice: String?
    for (index, cell) in row.cells.enumerated() {
      guard let heading = CellText.cleaned(cell), !heading.isEmpty else { continue }
      if let column = FormColumn(written: heading) {
        if columns[column] != nil { twice = twice ?? heading }
        columns[column] = columns[column] ?? index
      } else if FormField(written: heading) == .inspection {
        inspection = index
      } else {
        others[index] = heading
      }
    }
    guard columns[.item] != nil, columns[.value] != nil else { return nil }
    if let twice { throw Failure(.formColumnTwice, ["path": path, "line": String(row.number), "heading": twice]) }
  }

  /// - Returns: `nil` for a row that names no item and answers nothing.
  mutating func row(_ row: SheetRow) -> AnswerRow? {
    func cell(_ column: FormColumn) -> SheetValue { columns[column].map { row[$0] } ?? .empty }
    // What holds characters nobody can see stays as it is, to be refused with its place.
    func text(_ column: FormColumn) -> String { cell(column).shown }
    var answer = AnswerRow(
      line: row.number, id: text(.item), value: cell(.value), outcome: text(.outcome),
      noteCell: cell(.note))
    answer.inspection = inspection.map { row[$0].shown } ?? ""
    answer.question = text(.question)
    if answer.id.isEmpty, answer.isBlank { return nil }
    let known = Set(columns.values).union(inspection.map { [$0] } ?? [])
    for (index, cell) in row.cells.enumerated() where !known.contains(index) {
      let text = cell.shown
      guard !text.isEmpty else { continue }
      if others[index] == nil { answer.beyond = text } else { used[index] = used[index] ?? (row.number, text) }
    }
    return answer
  }

  /// What nobody reads although something stands there; the wording of the question is no answer.
  var unread: [String] {
    let near = Set(misspelt.map(\.heading))
    return used.keys.sorted().compactMap { others[$0] }.filter { !near.contains($0) }
  }

  /// Those of them whose heading is nearly one of ours, that the list lacks: what stands there was meant for it.
  var misspelt: [(heading: String, line: Int, value: String, near: String)] {
    let open = FormColumn.written.filter { columns[$0.value] == nil }.keys.sorted()
    return used.sorted { $0.key < $1.key }.compactMap { column, first in
      guard let heading = others[column],
        let near = NearMiss.suggestion(for: VietnameseText.folded(heading), among: open),
        let word = FormColumn.written[near]
      else { return nil }
      return (heading, first.line, first.value, word.label(.vietnamese))
    }
  }
}
