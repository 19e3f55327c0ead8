import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension InspectionGroup {
  struct Fill: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.inspectionFill, "fill", example: "maiam inspection fill I-2025-000001")
    }

    @OptionGroup var options: DeskOptions
    @Argument(help: help(.inspectionCode)) var code: String

    func run() throws {
      let desk = try options.desk("inspection fill")
      let inspection = try desk.inspection(code)
      guard inspection.state == .inProgress else {
        let isPlanned = inspection.state == .planned
        throw Failure(isPlanned ? .inspectionNotInProgress : .inspectionAlreadyClosed, ["inspection": code])
      }
      try Interview(desk, inspection).conduct()
    }
  }
}

/// Asks item by item. Every answer is on disk before the next question; an end of input is a pause.
private struct Interview {
  let desk: Desk
  let inspection: Inspection
  let language = Program.language

  init(_ desk: Desk, _ inspection: Inspection) {
    self.desk = desk
    self.inspection = inspection
  }

  private enum Reply {
    case saved
    case back
    case stop
  }

  func conduct() throws {
    var view = try desk.view(inspection)
    Terminal.say(
      Term.fillIntroduction.text(
        language, ["code": inspection.code, "facility": "\(view.facility.code) \(view.profile?.name ?? "")"]))
    var revisited: String?
    while let item = revisited.flatMap(view.item) ?? nextOpen(view) {
      switch try ask(item, view) {
      case .saved: revisited = nil
      case .back: revisited = asked(view).last { precedes($0, item, view) }?.id ?? item.id
      case .stop:
        Terminal.say(
          "\n"
            + Term.fillStopped.text(language, ["code": inspection.code, "open": String(open(view).count)]))
        return
      }
      view = try desk.view(inspection)
    }
    Terminal.say("\n" + Term.fillDone.text(language, ["code": inspection.code]))
  }

  private func asked(_ view: InspectionView) -> [ChecklistItem] {
    let judgements = view.judgements
    return view.asked.items.filter { judgements[$0.id]?.isAsked ?? true }
  }

  private func open(_ view: InspectionView) -> [ChecklistItem] {
    asked(view).filter { view.answers[$0.id] == nil }
  }

  private func nextOpen(_ view: InspectionView) -> ChecklistItem? { open(view).first }

  private func precedes(_ one: ChecklistItem, _ other: ChecklistItem, _ view: InspectionView) -> Bool {
    let ids = view.asked.items.map(\.id)
    return (ids.firstIndex(of: one.id) ?? 0) < (ids.firstIndex(of: other.id) ?? 0)
  }

  private func ask(_ item: ChecklistItem, _ view: InspectionView) throws -> Reply {
    let width = min(Terminal.width, 100)
    let items = asked(view)
    let section = view.asked.sections.first { $0.items.contains { $0.id == item.id } }
    let number = (items.firstIndex { $0.id == item.id } ?? 0) + 1
    Terminal.say(
      "\n"
        + Term.fillProgress.text(
          language, ["number": String(number), "total": String(items.count), "section": section?.title ?? ""]))
    for line in TextTable.wrap(item.question, width) { Terminal.say(line) }
    for choice in item.choices { Terminal.say("  \(choice.id): \(choice.label)") }
    if let former = view.answers[item.id] { Terminal.say("  → \(item.valueText(former, language))") }
    while true {
      Terminal.write(Term.fillPrompt.text(language, ["expected": expected(item)]))
      guard let line = readLine() else { return .stop }
      switch line.trimmingSpaces {
      case "": continue
      case "q": return .stop
      case "<": return .back
      case "?": explain(item, view, width)
      case "-": return try save(item, nil, .notApplicable, note())
      case ".": return try save(item, nil, .notChecked, note())
      case let text:
        do {
          try desk.answer(inspection, [Answer(itemID: item.id, value: text, declared: nil, note: nil)])
        } catch let failures as Failures {
          for failure in failures.all { Terminal.say(failure.text(language)) }
          continue
        }
        if let note = note() { return try save(item, text, nil, note) }
        return .saved
      }
    }
  }

  private func save(
    _ item: ChecklistItem, _ value: String?, _ declared: AnswerOutcome?, _ note: String?
  ) throws -> Reply {
    try desk.answer(inspection, [Answer(itemID: item.id, value: value, declared: declared, note: note)])
    return .saved
  }

  private func note() -> String? {
    Terminal.write(Term.fillNote.text(language))
    guard let line = readLine(), let text = NormalizedText(line), !text.isEmpty else { return nil }
    return text.value
  }

  private func expected(_ item: ChecklistItem) -> String {
    if item.isReversed { return Term.foundOrNot.text(language) }
    let besides = item.asksLastTime ? Term.orNever : item.answerType == .choices ? .orNone : nil
    return item.answerType.label(language) + (item.unit.map { ", \($0)" } ?? "")
      + (besides.map { " \($0.text(language))" } ?? "")
  }

  private func explain(_ item: ChecklistItem, _ view: InspectionView, _ width: Int) {
    Terminal.say(Term.fillHelp.text(language))
    if let verify = item.verify {
      for line in TextTable.wrap(Term.fillHowToVerify.text(language, ["text": verify]), width) { Terminal.say(line) }
    }
    for requirement in view.checklist.cited(item, on: view.day) {
      let text = "\(requirement.markedCitation(language)): “\(requirement.quote)”"
      for line in TextTable.wrap(Term.fillCitations.text(language, ["text": text]), width) { Terminal.say(line) }
    }
  }
}

extension String {
  fileprivate var trimmingSpaces: String { NormalizedText(self)?.value ?? self }
}
