import CareCore
import CareMessages
import CareSheets

/// What the questions of an electronic form are called. Ids of items hold no underscores and names no hyphens, which
/// collecting servers put between a group and its question.
enum FormName {
  static func item(_ id: String) -> String { id.replacing("-", with: "_") }
  static func group(_ id: String) -> String { "g__" + item(id) }
  static func note(_ id: String) -> String { "note__" + item(id) }
  static func reason(_ id: String) -> String { "reason__" + item(id) }

  /// What a name asks of an item.
  enum Part { case value, note, reason }

  /// What every name of a form stands for.
  static func meanings(_ items: [String: ChecklistItem]) -> [String: (part: Part, id: String)] {
    Dictionary(
      items.keys.flatMap { id in
        [(item(id), (Part.value, id)), (note(id), (.note, id)), (reason(id), (.reason, id))]
      }, uniquingKeysWith: { first, _ in first })
  }
}

/// A checklist as an XLSForm, which KoboToolbox and ODK put on telephones; `inspection answer --from` reads what they
/// send back.
struct ChecklistXLSForm {
  let form: ChecklistForm

  private var checklist: Checklist { form.checklist }
  private var language: Language { form.language }

  /// - Throws: ``Failure`` when the file cannot be written.
  func write(to path: String, at instant: Instant) throws {
    let properties = WorkbookProperties(title: checklist.title, author: "", company: "", created: instant)
    try WorkbookFile.write(to: path, properties: properties) { workbook in
      try Self.write(Question.columns, questions.map(\.cells), to: try workbook.addSheet("survey"))
      try Self.write(["list_name", "name", "label"], choices, to: try workbook.addSheet("choices"))
      try Self.write(
        ["form_title", "form_id", "version"], [[checklist.title, checklist.id, checklist.version]],
        to: try workbook.addSheet("settings"))
    }
  }

  private static func write(_ headings: [String], _ rows: [[String]], to sheet: Sheet) throws {
    try sheet.write(0, headings.map { .text($0) }, CellStyle(isBold: true))
    for (index, row) in rows.enumerated() {
      for (column, text) in row.enumerated() where !text.isEmpty {
        try sheet.write(index + 1, column, .text(text), CellStyle())
      }
    }
    try sheet.freeze(above: 1)
  }

  // MARK: - Questions

  /// One row of the sheet `survey`.
  private struct Question {
    static let columns = [
      "type", "name", "label", "hint", "guidance_hint", "required", "relevant", "constraint", "constraint_message",
      "appearance", "calculation",
    ]

    var type: String
    var name: String
    var label = ""
    var hint = ""
    var guidance = ""
    var required = ""
    var relevant = ""
    var constraint = ""
    var message = ""
    var appearance = ""
    var calculation = ""

    var cells: [String] {
      [type, name, label, hint, guidance, required, relevant, constraint, message, appearance, calculation]
    }
  }

  private var questions: [Question] {
    var questions = [
      Question(type: "calculate", name: FormField.checklist.rawValue, calculation: "'\(checklist.id)'"),
      Question(type: "calculate", name: FormField.version.rawValue, calculation: "'\(checklist.version)'"),
      Question(type: "calculate", name: FormField.lawDay.rawValue, calculation: "'\(form.day.description)'"),
      Question(
        type: "text", name: FormField.inspection.rawValue, label: FormText.inspection.label(language), required: "yes",
        constraint: "regex(., '^I-[0-9]{4}-[A-Z]{0,3}[0-9]{6,}$')", message: FormText.inspectionCode.label(language)),
    ]
    for (field, type) in [(FormField.facility, "text"), (.day, "date"), (.inspector, "text")] {
      questions.append(Question(type: type, name: field.rawValue, label: field.label(language)))
    }
    let condition = XLSFormCondition(checklist)
    for (index, section) in checklist.sections.enumerated() {
      questions.append(Question(type: "begin_group", name: "s__\(FormName.item(section.id))", label: form.title(index)))
      for item in section.items { questions += self.questions(item, condition) }
      questions.append(Question(type: "end_group", name: ""))
    }
    return questions
  }

  /// One screen: the question, why it may stay without an answer, a note.
  private func questions(_ item: ChecklistItem, _ condition: XLSFormCondition) -> [Question] {
    var group = Question(
      type: "begin_group", name: FormName.group(item.id),
      label: "\(form.numbers[item.id] ?? 0)", relevant: item.appliesWhen.flatMap(condition.relevant) ?? "",
      appearance: "field-list")
    if let sentence = form.condition(item), group.relevant.isEmpty { group.label += " (\(sentence))" }
    let unit = item.unit.map { " (\($0))" } ?? ""
    var question = Question(
      type: type(item), name: FormName.item(item.id), label: form.question(item) + unit, hint: item.verify ?? "",
      guidance: form.sources(item), required: item.isRequired ? "yes" : "")
    let bounds = bounds(item)
    question.constraint = bounds.map(\.text).joined(separator: " and ")
    question.message = bounds.map(\.message).joined(separator: " ")
    var rows = [group, question]
    if !item.isOneOfList {
      if item.isRequired { rows[1].required = "${\(FormName.reason(item.id))} = ''" }
      rows[1].relevant = "${\(FormName.reason(item.id))} = ''"
      rows.append(
        Question(
          type: "select_one \(Self.noAnswers(item))", name: FormName.reason(item.id),
          label: FormText.noValueBecause.label(language),
          appearance: "minimal"))
    }
    rows.append(Question(type: "text", name: FormName.note(item.id), label: Term.paperNote.text(language)))
    rows.append(Question(type: "end_group", name: ""))
    return rows
  }

  /// What its value may be at all, as far as a telephone can tell: it does not know the register.
  private func bounds(_ item: ChecklistItem) -> [(text: String, message: String)] {
    var bounds: [(String, String)] = []
    if item.asksForPast { bounds.append((". <= today()", FormText.dayPast.label(language))) }
    if let first = item.earliest {
      bounds.append((". >= date('\(first.description)')", FormText.dayFrom.text(language, ["day": first.shortText])))
    }
    if item.answerType.isNumber, !item.mayBeNegative {
      bounds.append((". >= 0", FormText.chooseNumber.label(language)))
    }
    for case .answerOf(let id) in item.wholes {
      guard let number = form.numbers[id] else { continue }
      let whole = "${\(FormName.item(id))}"
      bounds.append(
        ("(\(whole) = '' or . <= \(whole))", FormText.notAbove.text(language, ["number": String(number)])))
    }
    return bounds
  }

  /// The list of what may stand where there is no value.
  private static func noAnswers(_ item: ChecklistItem) -> String {
    item.asksLastTime ? "no_day" : item.answerType == .choices ? "no_choice" : "no_value"
  }

  private func type(_ item: ChecklistItem) -> String {
    switch item.answerType {
    case .yesNo: item.isReversed ? "select_one found" : "select_one yes_no"
    case .integer: "integer"
    case .decimal: "decimal"
    case .date: "date"
    case .choice: "select_one \(FormName.item(item.id))"
    case .choices: "select_multiple \(FormName.item(item.id))"
    case .text: "text"
    }
  }

  // MARK: - Choices

  private var choices: [[String]] {
    var lists: [(name: String, choices: [(id: String, label: String)])] = []
    var names: Set<String> = []
    func add(_ name: String, _ choices: [(id: String, label: String)]) {
      if names.insert(name).inserted { lists.append((name, choices)) }
    }
    for item in checklist.items {
      let (none, own) = (form.noAnswers(item), item.choices.map { (id: $0.id, label: $0.label) })
      switch item.answerType {
      case .yesNo: add(item.isReversed ? "found" : "yes_no", form.yesNo(item) + none)
      case .choice: add(FormName.item(item.id), own + none)
      case .choices: add(FormName.item(item.id), own)
      default: break
      }
      if !item.isOneOfList { add(Self.noAnswers(item), none) }
    }
    return lists.flatMap { list in list.choices.map { [list.name, $0.id, $0.label] } }
  }
}

extension ChecklistItem {
  /// One answer out of a list, among which the reasons for none stand too.
  var isOneOfList: Bool { answerType == .yesNo || answerType == .choice }
}
