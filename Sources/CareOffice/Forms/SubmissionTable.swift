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
  /// What neither the form nor the server that collected it writes, nor anybody reads: headings by column.
  private var others: [Int: String] = [:]
  /// Columns that the heading has.
  private let width: Int
  /// The ids of the checklist's items.
  private let known: Set<String>
  /// What columns of the form are called.
  private let names: [String]

  /// - Parameters:
  ///   - known: The items of the checklist.
  ///   - meanings: What the names of its form stand for.
  /// - Returns: `nil` where the row is no heading of such a table.
  init?(_ row: SheetRow, _ known: [String: ChecklistItem], _ meanings: [String: (part: FormName.Part, id: String)]) {
    self.known = Set(known.keys)
    names = (meanings.keys + FormField.allCases.map(\.rawValue)).sorted()
    width = row.cells.count
    for (column, cell) in row.cells.enumerated() {
      let heading = cell.shown
      // Collecting servers put the groups before the name, with a sign that is often the office's to choose:
      // `g__meals/meals`, `g__meals-meals`, `g__meals:meals`, `g__meals.meals`.
      let path = heading.split { !Self.isOfName($0) }.map(String.init)
      guard let name = path.last else {
        others[column] = heading
        continue
      }
      if let id = Self.choice(heading, known) {
        choices.append((column, id))
      } else if review == nil, Self.reviews.contains(heading) {
        review = column
      } else if path.count == 1, let field = FormField(rawValue: name), fields[field] == nil {
        fields[field] = column
      } else if let (part, id) = meanings[name],
        part != .value || path.count == 1
          || path[path.count - 2] == FormName.group(id),
        part == .value || (part == .note ? notes : reasons)[id] == nil
      {
        switch part {
        case .value: items.append((column, id))
        case .note: notes[id] = column
        case .reason: reasons[id] = column
        }
      } else if !Self.isOfServer(heading, path) {
        others[column] = heading
      }
    }
    let count = items.count + choices.count
    guard count > 1 || (count > 0 && fields[.inspection] != nil) else { return nil }
  }

  /// As ODK Central and KoboToolbox call the column, and what they write when a submission is not to be used.
  private static let reviews: Set = ["ReviewState", "_validation_status"]
  private static let rejections: Set = ["rejected", "not approved", "validation_status_not_approved"]

  /// What KoboToolbox and ODK write of a submission besides its answers; `_id`, `__version__` and all that begins so are
  /// theirs too.
  private static let serverColumns: Set = [
    "start", "end", "today", "deviceid", "username", "phonenumber", "subscriberid", "simserial", "email", "audit",
    "key", "submissiondate", "submitterid", "submittername", "attachmentspresent", "attachmentsexpected", "status",
    "reviewstate", "edits", "formversion", "instanceid", "instancename",
  ]
  private static let serverGroups: Set = ["meta", "formhub"]

  private static func isOfServer(_ heading: String, _ path: [String]) -> Bool {
    if heading.hasPrefix("_") || path.first.map(serverGroups.contains) ?? false { return true }
    return path.count == 1 && serverColumns.contains(heading.lowercased().replacing("_", with: ""))
  }

  private static func isOfName(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber || letter == "_" }

  /// The choice of a heading such as `g__things/things/own-toothbrush`, where the choice may hold the sign between the
  /// groups.
  private static func choice(_ heading: String, _ known: [String: ChecklistItem]) -> String? {
    for item in known.values where item.answerType == .choices {
      for choice in item.choices where heading.hasSuffix(choice.id) {
        let before = heading.dropLast(choice.id.count)
        guard before.last.map({ !isOfName($0) }) ?? false else { continue }
        if before.split(whereSeparator: { !isOfName($0) }).last.map(String.init) == FormName.item(item.id) {
          return "\(item.id)/\(choice.id)"
        }
      }
    }
    return nil
  }

  /// The item that a column of the form's groups answers, where it is none of the known ones.
  private static func stranger(_ heading: String, _ known: Set<String>) -> String? {
    let path = heading.split { !isOfName($0) }
    let group = FormName.group("")
    guard let name = path.last, let part = path.last(where: { $0.hasPrefix(group) }), part != name else { return nil }
    let id = String(part.dropFirst(group.count))
    if [FormName.note(id), FormName.reason(id)].contains(String(name)) { return nil }
    let item = id.replacing("_", with: "-")
    return known.contains(item) ? nil : item
  }

  /// What was sent of an inspection, and what a submission says of itself.
  struct Submission {
    let rows: [AnswerRow]
    let fields: [FormField: SheetValue]
    /// Columns that hold something and that nobody reads, with the one of the form that was probably meant.
    let unread: [(heading: String, value: String, near: String?)]
    /// What stands in a column without a heading.
    let beyond: [String]
    /// The ids of answered items that the checklist does not have.
    let strangers: [String]
    /// Lines of submissions that the office that collects them rejected, and that were left out for it.
    let rejected: [Int]
    /// The inspections of the other lines, as they are written: nothing of them is read.
    let elsewhere: [String]
    let line: Int
  }

  /// - Throws: ``Failure`` ``FailureCode/formMissing``, ``FailureCode/formSeveral``, ``FailureCode/formUnnamed`` or
  ///   ``FailureCode/formRejected``.
  func submission(of inspection: String, _ path: String) throws(Failure) -> Submission {
    func text(_ row: SheetRow, _ column: Int?) -> String { column.map { row[$0].shown } ?? "" }
    func code(_ row: SheetRow) -> String { text(row, fields[.inspection]).uppercased() }
    func state(_ row: SheetRow) -> String { text(row, review).lowercased() }
    func lines(_ rows: [SheetRow]) -> String { rows.map { String($0.number) }.joined(separator: ", ") }
    let filled = rows.filter { !$0.isBlank }
    // One that names none may be any: who sent it has to say so.
    let unnamed = filled.filter { code($0).isEmpty }
    if filled.count > 1, !unnamed.isEmpty { throw Failure(.formUnnamed, ["path": path, "lines": lines(unnamed)]) }
    let own = unnamed.isEmpty ? filled.filter { code($0) == inspection.uppercased() } : filled
    let rejected = own.filter { Self.rejections.contains(state($0)) }
    let left = own.filter { !Self.rejections.contains(state($0)) }
    guard left.count < 2 else {
      throw Failure(.formSeveral, ["path": path, "inspection": inspection, "lines": lines(left)])
    }
    guard let row = left.first else {
      if let row = rejected.first {
        throw Failure(.formRejected, ["path": path, "line": lines(rejected), "state": text(row, review)])
      }
      let codes = filled.map(code)
      throw Failure(
        .formMissing,
        [
          "path": path, "inspection": inspection, "count": String(filled.count),
          "codes": codes.isEmpty ? "—" : codes.prefix(12).joined(separator: ", "),
        ])
    }
    // Without its own column an item may stand there by its choices, or by a note or a reason alone.
    let asked = Set(items.map(\.id))
    // Where a server sends only a column for each choice, what else was said of the item stands beside them.
    let apart =
      (choices.compactMap { $0.id.split(separator: "/").first.map(String.init) }
      + (Array(notes.keys) + reasons.keys).sorted()).uniqued().filter { !asked.contains($0) }
    let answers =
      items.map { column, id in (id, row[column]) } + apart.map { ($0, SheetValue.empty) }
    let held = others.filter { !row[$0.key].shown.isEmpty }.sorted { $0.key < $1.key }
    let strangers = held.compactMap { Self.stranger($0.value, known) }.uniqued()
    let unread = held.filter { !$0.value.isEmpty }.map { column, heading in
      let name = heading.split { !Self.isOfName($0) }.last.map(String.init) ?? heading
      return (heading, row[column].shown, NearMiss.suggestion(for: name, among: names))
    }
    let nameless = held.filter { $0.value.isEmpty }.map(\.key)
    let beyond = (nameless + row.cells.indices.dropFirst(width)).map { row[$0].shown }.filter { !$0.isEmpty }
    return Submission(
      rows: answers.map { id, value in
        AnswerRow(
          line: row.number, id: id, value: value, outcome: text(row, reasons[id]),
          noteCell: notes[id].map { row[$0] } ?? .empty,
          isSent: true)
      } + choices.map { AnswerRow(line: row.number, id: $0.id, value: row[$0.column], isSent: true) },
      fields: fields.mapValues { row[$0] }.filter { !$0.value.isEmpty },
      unread: unread, beyond: beyond, strangers: strangers, rejected: rejected.map(\.number),
      elsewhere: unnamed.isEmpty ? filled.map(code).filter { $0 != inspection.uppercased() } : [], line: row.number)
  }
}
