internal import CareCore
internal import CareFiles

/// A file of items. Their conditions are read later, when all items are known.
struct ItemFile {
  private static let keys = [
    "id", "requirements", "question", "verify", "answer", "unit", "choices", "reversed", "required",
    "applies_when", "met_when", "due", "last_time", "counts", "part_of", "among", "same_as", "opened",
    "happened", "earliest", "finding", "severity",
    "remedy", "child_safety",
    "doubt", "certain_when", "asks_for_papers", "since",
  ]
  private static let editionKeys = ["from", "question", "verify", "applies_when", "met_when", "finding", "remedy"]

  /// The conditions of an edition, by its place in the item.
  struct EditionNodes {
    let appliesWhen: FileNode?
    let metWhen: FileNode?
  }

  /// An item whose conditions are still nodes.
  struct Placed {
    let item: ChecklistItem
    let position: FilePosition
    let requirements: [(text: String, position: FilePosition)]
    let appliesWhen: FileNode?
    let metWhen: FileNode?
    let due: FileNode?
    let certainWhen: FileNode?
    let partOf: FileNode?
    let among: FileNode?
    let sameAs: FileNode?
    let editions: [EditionNodes]
    let log: ChecklistLog
  }

  private(set) var items: [Placed] = []

  init(_ root: FileNode, log: ChecklistLog) {
    guard let reader = NodeReader(root, keys: ["items"], log: log.values) else { return }
    for node in reader.requiredElements("items") {
      guard let entry = NodeReader(node, keys: Self.keys, path: "items", log: log.values),
        let placed = Self.item(entry, log: log)
      else { continue }
      items.append(placed)
    }
  }

  private static func item(_ entry: NodeReader, log: ChecklistLog) -> Placed? {
    let id = entry.requiredText("id")
    if let id, !IdentifierText.isKebab(id) {
      log.add(.badIdentifier, at: entry.position(of: "id"), key: entry.path("id"), ["id": id])
    }
    let requirements = entry.texts("requirements", isRequired: true)
    let question = entry.requiredText("question")
    let verify = entry.text("verify")
    let answer = entry.requiredValue("answer", of: AnswerType.self)
    let unit = entry.text("unit")
    let choices = choices(entry, log: log)
    let isReversed = entry.flag("reversed", default: false)
    let isRequired = entry.flag("required", default: true)
    let asksLastTime = entry.flag("last_time", default: false)
    let finding = entry.text("finding")
    let severity = entry.requiredValue("severity", of: Severity.self)
    let remedy = entry.text("remedy")
    let counts = entry.value("counts", of: Census.Part.self)
    if let answer { check(entry, answer: answer, isReversed: isReversed, asksLastTime: asksLastTime, log: log) }
    let editions = editions(entry, log: log)
    guard let id, let question, let answer else { return nil }
    let item = ChecklistItem(
      id: id, requirementIDs: requirements.map(\.text), question: question, verify: verify, answerType: answer,
      unit: unit, choices: choices, isReversed: isReversed, isRequired: isRequired,
      asksLastTime: asksLastTime, counts: counts, opened: entry.value("opened", of: OpenedBound.self),
      happened: entry.flag("happened", default: false) ? true : nil,
      earliest: entry.day("earliest"), finding: finding,
      severity: severity ?? .major, remedy: remedy, concernsChildSafety: entry.flag("child_safety", default: false),
      doubt: doubt(entry, log: log), asksForPapers: entry.flag("asks_for_papers", default: false) ? true : nil,
      editions: editions.isEmpty ? nil : editions.map(\.edition))
    return Placed(
      item: item, position: entry.position(of: "id"), requirements: requirements,
      appliesWhen: entry.node("applies_when"), metWhen: entry.node("met_when"), due: entry.node("due"),
      certainWhen: entry.node("certain_when"), partOf: entry.node("part_of"),
      among: entry.node("among"), sameAs: entry.node("same_as"),
      editions: editions.map(\.nodes), log: log)
  }

  /// How sure its requirements are of what is measured; certain ones need no key.
  private static func doubt(_ entry: NodeReader, log: ChecklistLog) -> Certainty? {
    if entry.has("certain_when"), !entry.has("doubt") {
      log.add(.certainWithoutDoubt, at: entry.position(of: "certain_when"), key: entry.path("certain_when"))
    }
    return entry.value("doubt", of: Certainty.self).flatMap { $0 == .read ? nil : $0 }
  }

  private static func editions(_ entry: NodeReader, log: ChecklistLog) -> [(edition: ItemEdition, nodes: EditionNodes)]
  {
    guard entry.has("since") else { return [] }
    var last: CalendarDay?
    return entry.requiredElements("since").compactMap { node in
      guard let reader = NodeReader(node, keys: editionKeys, path: entry.path("since"), log: log.values),
        let from = reader.requiredDay("from")
      else { return nil }
      if let last, from <= last {
        log.add(
          .datesReversed, at: reader.position(of: "from"), key: reader.path("from"),
          ["from": last.shortText, "to": from.shortText])
      }
      last = from
      return (
        ItemEdition(
          from: from, question: reader.text("question"), verify: reader.text("verify"),
          finding: reader.text("finding"), remedy: reader.text("remedy")),
        EditionNodes(appliesWhen: reader.node("applies_when"), metWhen: reader.node("met_when"))
      )
    }
  }

  /// What must fit the type of the answer.
  private static func check(
    _ entry: NodeReader, answer: AnswerType, isReversed: Bool, asksLastTime: Bool, log: ChecklistLog
  ) {
    func add(_ code: ChecklistProblemCode, _ key: String) {
      log.add(code, at: entry.position(of: key), key: entry.path(key), ["answer": answer.rawValue])
    }
    if entry.has("unit"), !answer.isNumber { add(.unitWithoutNumber, "unit") }
    if answer.hasChoices, !entry.has("choices") { add(.choicesMissing, "answer") }
    if !answer.hasChoices, entry.has("choices") { add(.choicesNotAllowed, "choices") }
    if asksLastTime, answer != .date { add(.lastTimeNotDate, "last_time") }
    for key in ["happened", "earliest", "opened"] where entry.has(key) && answer != .date { add(.pastNotDate, key) }
    if entry.has("part_of"), !answer.isNumber { add(.partNotNumber, "part_of") }
    for key in ["among", "same_as"] where entry.has(key) && answer != .integer { add(.boundNotInteger, key) }
    if entry.has("counts"), answer != .integer { add(.countNotInteger, "counts") }
    if isReversed, answer != .yesNo { add(.reversedNotYesNo, "reversed") }
    if isReversed, answer == .yesNo, entry.has("met_when") { add(.reversedWithMetWhen, "met_when") }
    if answer != .yesNo, entry.node("met_when") == nil { add(.metWhenMissing, "answer") }
  }

  private static func choices(_ entry: NodeReader, log: ChecklistLog) -> [Choice] {
    guard entry.node("choices") != nil else { return [] }
    var seen: Set<String> = []
    var choices: [Choice] = []
    for node in entry.requiredElements("choices") {
      guard let reader = NodeReader(node, keys: ["id", "label"], path: entry.path("choices"), log: log.values)
      else { continue }
      let (id, label) = (reader.requiredText("id"), reader.requiredText("label"))
      guard let id, let label else { continue }
      let (position, key) = (reader.position(of: "id"), reader.path("id"))
      if !IdentifierText.isKebab(id) { log.add(.badIdentifier, at: position, key: key, ["id": id]) }
      if seen.insert(id).inserted {
        choices.append(Choice(id: id, label: label))
      } else {
        log.add(.duplicateChoice, at: position, key: key, ["id": id])
      }
    }
    return choices
  }
}
