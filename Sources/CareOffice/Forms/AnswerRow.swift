import CareCore
import CareImport
import CareMessages
import CareSheets

/// What a row of a spreadsheet says of one item, before anybody asks whether it is an answer.
struct AnswerRow {
  /// As a spreadsheet numbers rows.
  let line: Int
  /// An item, or one of its choices with a mark for a value: `hygiene-things/soap`.
  let id: String
  let value: SheetValue
  /// What stands there where there is no value.
  let outcome: String
  let note: String
  /// A program wrote it, which separates choices by spaces and knows only the point as decimal mark.
  var isSent = false

  /// Nothing was entered.
  var isBlank: Bool { (CellText.cleaned(value) ?? "").isEmpty && outcome.isEmpty && note.isEmpty }
}

/// Makes answers of rows, and keeps every problem.
struct AnswerGathering {
  let items: [String: ChecklistItem]

  /// Every entry that says something.
  func entries(_ rows: [AnswerRow]) -> [AnswerFile.Entry] {
    var entries: [AnswerFile.Entry] = []
    var lines: [String: Int] = [:]
    for row in merged(rows, &entries) where !row.isBlank {
      let isExact = if case .number = row.value { true } else { row.isSent }
      let answer = Result { () throws(Failure) in
        if let first = lines[row.id] { throw Failure(.answeredTwice, ["item": row.id, "line": String(first)]) }
        return try read(row)
      }
      lines[row.id] = lines[row.id] ?? row.line
      entries.append(
        AnswerFile.Entry(line: row.line, item: row.id, answer: answer, notation: isExact ? .stored : .typed))
    }
    return entries
  }

  /// The rows of items, the marked choices of each gathered into its value.
  private func merged(_ rows: [AnswerRow], _ entries: inout [AnswerFile.Entry]) -> [AnswerRow] {
    var marked: [String: [String]] = [:]
    var own: [AnswerRow] = []
    for row in rows {
      let parts = row.id.split(separator: "/").map(String.init)
      guard parts.count == 2, items[parts[0]]?.choices.contains(where: { $0.id == parts[1] }) ?? false else {
        own.append(row)
        continue
      }
      let mark = CellText.cleaned(row.value) ?? ""
      switch VietnameseText.folded(mark) {
      case "x", "co", "yes", "true", "1": marked[parts[0], default: []].append(parts[1])
      case "", "khong", "no", "false", "0": break
      default:
        let failure = Failure(.answerMarkUnknown, ["item": row.id, "value": mark])
        entries.append(AnswerFile.Entry(line: row.line, item: row.id, answer: .failure(failure)))
      }
    }
    return own.map { row in
      guard let choices = marked[row.id], row.value.isEmpty else { return row }
      return AnswerRow(
        line: row.line, id: row.id, value: .text(choices.joined(separator: ",")), outcome: row.outcome, note: row.note)
    }
  }

  private func read(_ row: AnswerRow) throws(Failure) -> Answer {
    let value = CellText.cleaned(row.value) ?? ""
    guard !row.id.isEmpty else { throw Failure(.answerWithoutItem, ["value": value.isEmpty ? row.note : value]) }
    var none = NoAnswer(row.outcome)
    if none == nil, !row.outcome.isEmpty {
      throw Failure(.answerReasonUnknown, ["item": row.id, "value": row.outcome])
    }
    if none != nil, !value.isEmpty {
      throw Failure(.answerAndReason, ["item": row.id, "value": value, "reason": row.outcome])
    }
    // On a telephone these stand among the answers, and people write them there themselves.
    if let item = items[row.id], item.answerType != .text, let said = NoAnswer(value), said.declared != nil {
      none = said
    }
    if none == nil, value.isEmpty { throw Failure(.answerValueMissing, ["item": row.id]) }
    let entered =
      switch none {
      case nil: text(row, value)
      case .never, .noneOfThem: none?.rawValue
      case .notApplicable, .notChecked: nil as String?
      }
    return Answer(
      itemID: row.id, value: entered, declared: none?.declared, note: row.note.isEmpty ? nil : row.note)
  }

  /// The value as a person would type it at the prompt: labels of choices become their ids.
  private func text(_ row: AnswerRow, _ value: String) -> String {
    switch row.value {
    case .boolean(let flag): return flag ? "yes" : "no"
    case .number(let number): return Int(exactly: number).map(String.init) ?? "\(number)"
    case .day(let day), .moment(let day, _): return day.description
    default: break
    }
    guard let item = items[row.id], item.answerType.hasChoices else { return value }
    func id(_ text: some StringProtocol) -> String? {
      let folded = VietnameseText.folded(String(text))
      return item.choices.first { VietnameseText.folded($0.id) == folded || VietnameseText.folded($0.label) == folded }?
        .id
    }
    if let only = id(value) { return only }
    let mark: Character = row.isSent ? " " : value.contains(";") ? ";" : ","
    return value.split(separator: mark).map { id($0) ?? String($0) }.joined(separator: ",")
  }
}
