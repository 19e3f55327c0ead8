import CareCore
import CareImport
import CareMessages
import CareSheets

/// What a row of a spreadsheet says of one item, before anybody asks whether it is an answer.
struct AnswerRow {
  /// As a spreadsheet numbers it.
  let line: Int
  /// An item, or one of its choices with a mark for a value: `hygiene-things/soap`.
  let id: String
  var value: SheetValue
  /// What stands there where there is no value.
  var outcome = ""
  var noteCell = SheetValue.empty
  /// The inspection, where each row names one.
  var inspection = ""
  /// The question as the row words it, where it does.
  var question = ""
  /// Something in a column without a heading.
  var beyond: String?
  /// A program wrote it, which separates choices by spaces and knows only the point as decimal mark.
  var isSent = false

  /// As a person reads its cell.
  var note: String { noteCell.shown }

  /// Nothing was entered.
  var isBlank: Bool { value.shown.isEmpty && outcome.isEmpty && note.isEmpty }
}

/// Makes answers of rows, and keeps every problem.
struct AnswerGathering {
  let items: [String: ChecklistItem]
  /// The code of the one that was meant.
  let inspection: String
  /// The words that were answered, and those that the inspection asks.
  let words: FormWords
  let language: Language

  /// Every entry that says something.
  func entries(_ rows: [AnswerRow]) -> [AnswerFile.Entry] {
    var marks: [String: Marks] = [:]
    var own: [AnswerRow] = []
    var entries: [AnswerFile.Entry] = []
    func refuse(_ row: AnswerRow, _ failure: Failure) {
      entries.append(AnswerFile.Entry(line: row.line, item: row.id, answer: .failure(failure), isOnRow: true))
    }
    for row in rows {
      if !row.inspection.isEmpty, row.inspection.uppercased() != inspection.uppercased() {
        refuse(row, Failure(.rowOfAnotherInspection, ["other": row.inspection, "inspection": inspection]))
      } else if let beyond = row.beyond {
        refuse(row, Failure(.answerBeyondHeading, ["value": beyond]))
      } else if let (item, choice) = marked(row) {
        do throws(Failure) {
          try readNote(row)
          if !row.value.isEmpty { try words.check(item, row) }
          try marks[item.id, default: Marks(item, line: row.line)].add(row, choice)
        } catch {
          refuse(row, error)
        }
      } else if !row.isBlank {
        own.append(row)
      }
    }
    var lines: [String: Int] = [:]
    for row in own {
      let (marked, first) = (marks.removeValue(forKey: row.id), lines[row.id])
      let answer = Result { () throws(Failure) in
        if let first { throw Failure(.answeredTwice, ["item": row.id, "line": String(first)]) }
        return try read(try marked?.joined(row) ?? row)
      }
      lines[row.id] = first ?? row.line
      entries.append(entry(row, answer))
    }
    for marked in marks.values.sorted(by: { $0.line < $1.line }) {
      let row = AnswerRow(line: marked.line, id: marked.item.id, value: .empty)
      let answer = Result { () throws(Failure) in try marked.joined(row) }
      if case .success(let joined) = answer, joined.isBlank { continue }
      entries.append(
        entry(row, Result { () throws(Failure) in try read(try answer.get()) }))
    }
    return entries
  }

  private func entry(_ row: AnswerRow, _ answer: Result<Answer, Failure>) -> AnswerFile.Entry {
    let isExact = if case .number = row.value { true } else { row.isSent }
    return AnswerFile.Entry(
      line: row.line, item: row.id, answer: answer, notation: isExact ? .stored : .typed, isOnRow: true)
  }

  /// The item and the choice of a row that is there to be marked.
  private func marked(_ row: AnswerRow) -> (ChecklistItem, String)? {
    let parts = row.id.split(separator: "/").map(String.init)
    guard parts.count == 2, let item = items[parts[0]], item.choices.contains(where: { $0.id == parts[1] }) else {
      return nil
    }
    return (item, parts[1])
  }

  private func read(_ row: AnswerRow) throws(Failure) -> Answer {
    let value = row.value.shown
    try CellReading.counted(row.value)
    try readNote(row)
    if items[row.id]?.answerType == .text, !row.value.isEmpty {
      _ = try CellReading.words(row.value, mayBeDigits: true, field: row.id)
    }
    guard !row.id.isEmpty else { throw Failure(.answerWithoutItem, ["value": value.isEmpty ? row.note : value]) }
    let item = items[row.id]
    if let item {
      try words.check(item, row)
    } else if let version = words.version {
      throw version.dropped(row.id)
    }
    var none = NoAnswer(written: row.outcome)
    let fits = none.map { answer in item.map { NoAnswer.offered($0).contains(answer) } ?? true } ?? row.outcome.isEmpty
    guard fits else { throw Failure(.answerReasonUnknown, ["item": row.id, "value": row.outcome]) }
    let said = item.map { $0.answerType == .text } ?? true ? nil : NoAnswer(written: value)
    if none != nil, !value.isEmpty, said != none {
      throw Failure(.answerAndReason, ["item": row.id, "value": value, "reason": row.outcome])
    }
    // On a telephone these stand among the answers, and people write them there themselves.
    if let said, said.declared != nil { none = said }
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

  /// A day, an hour or a fraction that a spreadsheet made of a note is not what somebody wrote.
  private func readNote(_ row: AnswerRow) throws(Failure) {
    do throws(Failure) {
      try CellReading.counted(row.noteCell)
      _ = try CellReading.words(row.noteCell, mayBeDigits: true, field: FormColumn.note.rawValue)
    } catch {
      // What nobody can see is refused with its place when the answer is recorded.
      if error.code == .invalidText { return }
      throw Failure(.answerNoteUnread, ["reason": error.text(language)])
    }
  }

  /// The value as a person would type it at the prompt: labels of choices become their ids.
  private func text(_ row: AnswerRow, _ value: String) -> String {
    let item = items[row.id]
    switch row.value {
    case .boolean(let flag): return flag ? "yes" : "no"
    // A measure of nine places; a spreadsheet keeps 10/3 with sixteen.
    case .formatted(let number, _) where item?.answerType != .text:
      return Int(exactly: number).map(String.init) ?? "\(number)"
    case .number(let number):
      return Int(exactly: number).map(String.init) ?? "\((number * 1e9).rounded() / 1e9)"
    default: break
    }
    switch item?.answerType {
    case .date:
      // Collecting servers write the hour behind the day.
      let day = row.isSent ? String(value.prefix { $0 != "T" }) : value
      return (try? CellReading.day(day))?.description ?? value
    // A spreadsheet program that saves what a server sent writes the decimal mark of its own language.
    case .decimal where row.isSent && value.count(where: { $0 == "," }) == 1:
      return value.replacing(",", with: ".")
    case .choice, .choices:
      let ids = item.map { chosen(value, $0, isSent: row.isSent) } ?? []
      return ids.isEmpty ? value : ids.joined(separator: ",")
    default: return value
    }
  }

  /// - Returns: Nothing where some part is no choice.
  private func chosen(_ value: String, _ item: ChecklistItem, isSent: Bool) -> [String] {
    func id(_ text: some StringProtocol) -> String? {
      let folded = VietnameseText.folded(String(text))
      return item.choices.first {
        VietnameseText.folded($0.id) == folded || VietnameseText.folded($0.label) == folded
      }?.id
    }
    if let only = id(value) { return [only] }
    let parts = value.split(separator: isSent ? " " : value.contains(";") ? ";" : ",")
    let ids = parts.compactMap { id($0) }
    return ids.count == parts.count ? ids : []
  }
}

/// The choices of one item that stand on rows of their own.
private struct Marks {
  let item: ChecklistItem
  /// Of the first of them.
  let line: Int
  private var marked: Set<String> = []
  private var lines: [String: Int] = [:]
  /// Choices against which somebody wrote that it is not so.
  private var denied = 0
  private var notes: [String] = []

  init(_ item: ChecklistItem, line: Int) {
    self.item = item
    self.line = line
  }

  private static let yes: Set = ["x", "v", "✓", "✔", "☑", "☒", "√", "×", "có", "co", "yes", "true", "1"]
  private static let no: Set = ["không", "khong", "ko", "no", "false", "0", "☐"]

  mutating func add(_ row: AnswerRow, _ choice: String) throws(Failure) {
    if let first = lines[choice] { throw Failure(.answeredTwice, ["item": row.id, "line": String(first)]) }
    lines[choice] = row.line
    if !row.outcome.isEmpty { throw Failure(.answerReasonUnknown, ["item": row.id, "value": row.outcome]) }
    let mark = row.value.shown.lowercased()
    if Self.yes.contains(mark) {
      marked.insert(choice)
    } else if Self.no.contains(mark) {
      denied += 1
    } else if !mark.isEmpty {
      throw Failure(.answerMarkUnknown, ["item": row.id, "value": row.value.shown])
    }
    let label = item.choices.first { $0.id == choice }?.label ?? choice
    if !row.note.isEmpty { notes.append("\(label): \(row.note)") }
  }

  /// That of the item, with those of its choices; as the cell is where only the item has one.
  private func note(_ row: AnswerRow) -> SheetValue {
    if notes.isEmpty { return row.noteCell }
    return .text(([row.note].filter { !$0.isEmpty } + notes).joined(separator: "; "))
  }

  /// The row of the item with what was marked below it.
  func joined(_ row: AnswerRow) throws(Failure) -> AnswerRow {
    let choices = item.choices.map(\.id)
    let value = choices.filter(marked.contains).joined(separator: ",")
    let isNone = denied == choices.count
    var row = row
    if !value.isEmpty || isNone {
      let missing = choices.filter { lines[$0] == nil }
      if !missing.isEmpty {
        throw Failure(.answerChoicesMissing, ["item": item.id, "choices": missing.joined(separator: ", ")])
      }
      // A telephone sends both, and they are to agree.
      let own = row.value.shown.split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
      let agrees = row.value.isEmpty || (row.isSent && Set(own) == marked)
      // A server that sends 0 for each choice nobody was asked about says why beside them.
      if row.isSent, isNone, row.value.isEmpty, NoAnswer(written: row.outcome) != nil {
        row.noteCell = note(row)
        return row
      }
      guard agrees, row.outcome.isEmpty || (isNone && NoAnswer(written: row.outcome) == .noneOfThem) else {
        throw Failure(
          .answerAndMarks, ["item": item.id, "value": row.value.isEmpty ? row.outcome : row.value.shown])
      }
      (row.value, row.outcome) = (.text(isNone ? NoAnswer.noneOfThem.rawValue : value), "")
    }
    row.noteCell = note(row)
    return row
  }
}

extension SheetValue {
  /// As a person reads the cell, on one line; what holds characters nobody can see stays as it is.
  var shown: String { CellText.cleaned(self) ?? CellText.shown(self) }
}
