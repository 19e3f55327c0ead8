import CareCore
import CareSheets

/// What came back from telephones: one inspection on a row, its items in the columns, named as the XLSForm names them.
struct SubmissionTable {
  /// One for each submission, below the heading.
  var rows: [SheetRow] = []
  private var items: [(column: Int, id: String)] = []
  private var notes: [String: Int] = [:]
  private var reasons: [String: Int] = [:]
  private var fields: [FormField: Int] = [:]
  /// Choices of an item in columns of their own, each 1 or 0.
  private var choices: [(column: Int, id: String)] = []
  /// What the office that collects them made of a submission.
  private var review: Int?
  /// Of the form's groups, but of no item: by column.
  private var others: [Int: String] = [:]

  /// - Parameters:
  ///   - known: The items of the checklist.
  ///   - meanings: What the names of its form stand for.
  /// - Returns: `nil` where the row is no heading of such a table.
  init?(_ row: SheetRow, _ known: [String: ChecklistItem], _ meanings: [String: (part: FormName.Part, id: String)]) {
    for (column, cell) in row.cells.enumerated() {
      let heading = cell.shown
      // Collecting servers put the groups before the name: `g__meals/meals`, `g__meals-meals`.
      let path = heading.split { $0 == "/" || $0 == "-" }.map(String.init)
      guard let name = path.last else { continue }
      if let id = Self.choice(heading, known, meanings) {
        choices.append((column, id))
      } else if Self.reviews.contains(heading) {
        review = column
      } else if path.count == 1, let field = FormField(rawValue: name) {
        fields[field] = column
      } else if let (part, id) = meanings[name],
        part != .value || path.count == 1
          || path[path.count - 2] == FormName.group(id)
      {
        switch part {
        case .value: items.append((column, id))
        case .note: notes[id] = column
        case .reason: reasons[id] = column
        }
      } else if path.contains(where: { $0.hasPrefix(FormName.group("")) }) {
        others[column] = heading
      }
    }
    guard items.count > 1 || (!items.isEmpty && fields[.inspection] != nil) else { return nil }
  }

  /// As ODK Central and KoboToolbox call the column, and what they write when a submission is not to be used.
  private static let reviews: Set = ["ReviewState", "_validation_status"]
  private static let rejections: Set = ["rejected", "not approved", "validation_status_not_approved"]

  /// The choice of a heading such as `g__things/things/own-toothbrush`.
  private static func choice(
    _ heading: String, _ known: [String: ChecklistItem], _ meanings: [String: (part: FormName.Part, id: String)]
  ) -> String? {
    let parts = heading.split(separator: "/").map(String.init)
    guard parts.count > 1, let name = parts[parts.count - 2].split(separator: "-").last,
      let (part, id) = meanings[String(name)], part == .value,
      known[id]?.choices.contains(where: { $0.id == parts[parts.count - 1] }) ?? false
    else { return nil }
    return "\(id)/\(parts[parts.count - 1])"
  }

  /// What was sent of an inspection, what the submission says of itself, and headings nobody understood.
  ///
  /// - Throws: ``Failure`` ``FailureCode/formMissing``, ``FailureCode/formSeveral``, ``FailureCode/formUnnamed`` or
  ///   ``FailureCode/formRejected``.
  func submission(
    of inspection: String, _ path: String
  ) throws(Failure) -> (rows: [AnswerRow], fields: [FormField: String], unread: [String]) {
    func text(_ row: SheetRow, _ column: Int?) -> String { column.map { row[$0].shown } ?? "" }
    func code(_ row: SheetRow) -> String { text(row, fields[.inspection]).uppercased() }
    let filled = rows.filter { !$0.isBlank }
    // One that names none may be any: who sent it has to say so.
    let unnamed = filled.filter { code($0).isEmpty }
    if filled.count > 1, !unnamed.isEmpty {
      throw Failure(
        .formUnnamed, ["path": path, "lines": unnamed.map { String($0.number) }.joined(separator: ", ")])
    }
    let own = unnamed.isEmpty ? filled.filter { code($0) == inspection.uppercased() } : filled
    guard own.count < 2 else {
      throw Failure(
        .formSeveral,
        [
          "path": path, "inspection": inspection,
          "lines": own.map { String($0.number) }.joined(separator: ", "),
        ])
    }
    guard let row = own.first else {
      let codes = filled.map(code)
      throw Failure(
        .formMissing,
        [
          "path": path, "inspection": inspection, "count": String(filled.count),
          "codes": codes.isEmpty ? "—" : codes.prefix(12).joined(separator: ", "),
        ])
    }
    let state = text(row, review)
    if Self.rejections.contains(state.lowercased()) {
      throw Failure(.formRejected, ["path": path, "line": String(row.number), "state": state])
    }
    let answers = (items + choices).map { column, id in
      AnswerRow(
        line: row.number, id: id, value: row[column], outcome: text(row, reasons[id]), note: text(row, notes[id]),
        isSent: true)
    }
    return (
      answers, fields.mapValues { text(row, $0) }.filter { !$0.value.isEmpty },
      others.filter { !row[$0.key].isEmpty }.sorted { $0.key < $1.key }.map(\.value)
    )
  }
}
