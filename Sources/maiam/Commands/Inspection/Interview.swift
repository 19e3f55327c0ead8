import CareCore
import CareMessages
import CareOffice

/// Asks item by item. Every answer is on disk before the next question; an end of input is a pause.
struct Interview {
  let desk: Desk
  let inspection: Inspection
  let language = Program.language
  /// Whoever answers here was asked about old fonts already.
  private let kept = "keep"

  init(_ desk: Desk, _ inspection: Inspection) {
    self.desk = desk
    self.inspection = inspection
  }

  /// What a person types instead of an answer or a note.
  private enum Key: String {
    case stop = "q"
    case back = "<"
    case help = "?"
    case notApplicable = "-"
    case notChecked = "."

    /// As typed, capital or small.
    init?(typed text: String) { self.init(rawValue: text.lowercased()) }
  }

  private enum Reply {
    case saved
    case again
    case back
    case stop
  }

  func conduct() throws {
    var view = try desk.view(inspection)
    Terminal.say(
      wrapped: Term.fillIntroduction.text(
        language, ["code": inspection.code, "facility": "\(view.facility.code) \(view.profile?.name ?? "")"]))
    say(try desk.openDangers(view))
    var revisited: String?
    while let item = revisited.flatMap(view.item) ?? nextOpen(view) {
      let reply = try ask(item, view)
      view = try desk.view(inspection)
      switch reply {
      case .saved: revisited = nil
      case .again: revisited = item.id
      case .back: revisited = asked(view).last { precedes($0, item, view) }?.id ?? item.id
      case .stop:
        Terminal.say(
          "\n"
            + Term.fillStopped.text(language, ["code": inspection.code, "open": String(open(view).count)]))
        say(try desk.openDangers(view))
        return
      }
    }
    Terminal.say("\n" + Term.fillDone.text(language, ["code": inspection.code]))
    say(try desk.openDangers(view))
  }

  private func say(_ dangers: OpenDangers?) {
    guard let dangers else { return }
    for line in desk.text(dangers) { Terminal.say(wrapped: line) }
  }

  private func asked(_ view: InspectionView) -> [ChecklistItem] { view.askedItems }

  private func open(_ view: InspectionView) -> [ChecklistItem] {
    asked(view).filter { view.answers[$0.id] == nil }
  }

  private func nextOpen(_ view: InspectionView) -> ChecklistItem? { open(view).first }

  private func precedes(_ one: ChecklistItem, _ other: ChecklistItem, _ view: InspectionView) -> Bool {
    let ids = view.asked.items.map(\.id)
    return (ids.firstIndex(of: one.id) ?? 0) < (ids.firstIndex(of: other.id) ?? 0)
  }

  private func ask(_ item: ChecklistItem, _ view: InspectionView) throws -> Reply {
    let items = asked(view)
    let section = view.asked.sections.first { $0.items.contains { $0.id == item.id } }
    let number = (items.firstIndex { $0.id == item.id } ?? 0) + 1
    Terminal.say(
      "\n"
        + Term.fillProgress.text(
          language, ["number": String(number), "total": String(items.count), "section": section?.title ?? ""]))
    Terminal.say(wrapped: item.question)
    for (index, choice) in item.choices.enumerated() { Terminal.say("  \(index + 1). \(choice.label)") }
    if let former = view.answers[item.id] { Terminal.say("  → \(item.valueText(former, language))") }
    while true {
      guard let line = Terminal.ask(Term.fillPrompt.text(language, ["expected": expected(item)])) else {
        return .stop
      }
      let text = line.trimmingSpaces
      if text.isEmpty { continue }
      switch Key(typed: text) {
      case .stop: return .stop
      case .back: return .back
      case .help: explain(item, view)
      case .notApplicable: return try save(Answer(itemID: item.id, value: nil, declared: .notApplicable), view)
      case .notChecked: return try save(Answer(itemID: item.id, value: nil, declared: .notChecked), view)
      case nil:
        do {
          guard let words = item.answerType == .text ? Terminal.askedWords(text) : text else { return .stop }
          return try save(Answer(itemID: item.id, value: words, declared: nil), view)
        } catch let failures as Failures {
          for failure in failures.all { Terminal.say(failure.text(language)) }
        }
      }
    }
  }

  /// Saves the answer at once, with the note that stands there; a child in danger comes before another note.
  private func save(_ answer: Answer, _ view: InspectionView) throws -> Reply {
    do {
      for (item, code) in try desk.answer(inspection, [answer], shown: view, oldFonts: kept).emergencies {
        Terminal.say(wrapped: DangerTerm.answerOfEmergency.text(language, ["item": item, "code": code]))
      }
    } catch let failure as Failure where failure.code == .answerChangedMeanwhile {
      Terminal.say(failure.text(language))
      return .again
    } catch let failure as Failure where failure.code == .dangerUndecided {
      Terminal.say(wrapped: failure.text(language))
      return try DangerInterview(desk, inspection).conduct(after: answer.itemID, view) ? .again : .stop
    }
    let saved = try desk.view(inspection)
    let silenced = Set(view.silenced.map(\.id))
    for sentence in try saved.doubtfulTexts(language, of: answer.itemID)
      + saved.silencedTexts(language, except: silenced)
      + desk.staleWordsTexts(saved, of: answer.itemID)
    {
      Terminal.say(wrapped: sentence)
    }
    if view.item(answer.itemID)?.counts != nil {
      for sentence in saved.countedTexts(language) { Terminal.say(wrapped: sentence) }
    }
    guard try DangerInterview(desk, inspection).conduct(after: answer.itemID, saved) else { return .stop }
    return try note(on: answer.itemID, saved)
  }

  /// A note of one's own words; Enter leaves it as it is, and a key that is a command is one here too.
  private func note(on itemID: String, _ view: InspectionView) throws -> Reply {
    guard let saved = view.answers[itemID], let item = view.item(itemID) else { return .saved }
    while true {
      let question = saved.note.map { Term.fillNoteKept.text(language, ["note": $0]) } ?? Term.fillNote.text(language)
      guard let line = Terminal.ask(question) else { return .stop }
      guard let text = NormalizedText(line) else {
        Terminal.say(Failure(.invalidText, ["field": Term.fillNoteField.text(language)]).text(language))
        continue
      }
      if text.isEmpty { return .saved }
      if Desk.saysNothing(text.value), Key(typed: text.value) == nil {
        if saved.note == nil { return .saved }
        Terminal.say(wrapped: Term.fillNoteStays.text(language))
        continue
      }
      // One letter is a key meant for another question, as "g" for the emergency that was just put off.
      if Key(typed: text.value) == nil, text.value.count == 1, text.value.allSatisfy(\.isLetter) {
        Terminal.say(Term.fillNoteKeys.text(language, ["key": text.value]))
        continue
      }
      switch Key(typed: text.value) {
      case .stop: return .stop
      case .back: return .again
      case .help: explain(item, view)
      case .notChecked: Terminal.say(Term.fillNoteKeys.text(language, ["key": text.value]))
      case .notApplicable:
        try desk.answer(inspection, [saved.with(note: nil)], shown: view, dropsNote: true)
        return .saved
      case nil:
        guard let note = Terminal.askedWords(text.value) else { return .stop }
        do {
          try desk.answer(inspection, [saved.with(note: note)], shown: view, oldFonts: kept)
          return .saved
        } catch let failures as Failures {
          for failure in failures.all { Terminal.say(wrapped: failure.text(language)) }
        } catch let failure as Failure where failure.code == .answerChangedMeanwhile {
          Terminal.say(failure.text(language))
          return .again
        }
      }
    }
  }

  private func expected(_ item: ChecklistItem) -> String {
    if item.isReversed { return Term.foundOrNot.text(language) }
    let besides: Term? =
      switch item.answerType {
      case .date where item.asksLastTime: .orNever
      case .choice: .howToChoose
      case .choices: .howToChooseSeveral
      default: nil
      }
    return item.answerType.label(language) + (item.unit.map { ", \($0)" } ?? "")
      + (besides.map { " \($0.text(language))" } ?? "")
  }

  private func explain(_ item: ChecklistItem, _ view: InspectionView) {
    Terminal.say(wrapped: Term.fillHelp.text(language))
    if let verify = item.verify { Terminal.say(wrapped: Term.fillHowToVerify.text(language, ["text": verify])) }
    for requirement in view.checklist.cited(item, on: view.day) {
      let text = "\(requirement.markedCitation(language)): “\(requirement.quote)”"
      Terminal.say(wrapped: Term.fillCitations.text(language, ["text": text]))
    }
  }
}

/// Asks, right after an answer that may mean a child in danger, what becomes of it. Nothing is asked twice in a row, and
/// what is put off is said again until it is decided.
private struct DangerInterview {
  let desk: Desk
  let inspection: Inspection
  let language = Program.language

  init(_ desk: Desk, _ inspection: Inspection) {
    self.desk = desk
    self.inspection = inspection
  }

  /// - Returns: `false` where the input ended.
  func conduct(after itemID: String, _ view: InspectionView) throws -> Bool {
    guard let dangers = try desk.openDangers(view), dangers.signs.contains(where: { $0.itemID == itemID })
    else { return true }
    for line in desk.text(dangers).dropLast() { Terminal.say(wrapped: line) }
    let known = try desk.emergencies(of: inspection).last
    let choice =
      known.map { DangerTerm.choiceSame.text(language, ["code": $0.code]) } ?? DangerTerm.choice.text(language)
    while true {
      guard let line = Terminal.ask(choice) else { return false }
      switch (VietnameseText.folded(line.trimmingSpaces), known) {
      case ("g", _): return try record()
      case ("c", let known?):
        _ = try desk.cover(inspection, by: known.code)
        Terminal.say(
          DangerTerm.covered.text(language, ["code": known.code, "inspection": inspection.code]))
        return true
      case ("k", _):
        guard let reason = askWords(.why) else { return false }
        if Desk.saysNothing(reason) { continue }
        try desk.decline(itemID, of: inspection, because: reason)
        Terminal.say(
          DangerTerm.declined.text(language, ["inspection": inspection.code, "item": itemID]))
        return true
      case ("", _):
        Terminal.say(DangerTerm.later.text(language))
        return true
      default: Terminal.say(DangerTerm.notUnderstood.text(language, ["value": line.trimmingSpaces]))
      }
    }
  }

  /// Records it with the inspection filled in. An end of input before the last question records what is known: a child
  /// in danger is not lost over an unanswered question.
  private func record() throws -> Bool {
    var received: Instant?
    while received == nil {
      guard let text = ask(.when), !text.isEmpty else { break }
      received = try? Reading.exactInstant(text, desk)
      if let instant = received, instant <= desk.present { break }
      received = nil
      Terminal.say(Failure(.noSuchMoment, ["value": text]).text(language))
    }
    let at = received ?? desk.present
    let told = try messages(since: at)
    let emergency = try desk.addEmergency(at: at, nil, inspection: inspection, told.first)
    var latest = emergency
    for message in told.dropFirst() { latest = try desk.tell(emergency.code, message) }
    Terminal.say(wrapped: desk.addedText(latest))
    return true
  }

  /// Who was told, each at a moment that was asked for: neither the moment of learning nor that of typing is known to be it.
  private func messages(since received: Instant) throws -> [Emergency.Message] {
    while let text = ask(.told), !Desk.saysNothing(text) {
      let parts = text.split { ",; ".contains($0) }.map(String.init)
      let bodies = parts.compactMap { Self.bodies[$0] }.uniqued()
      guard bodies.count == Set(parts).count else {
        Terminal.say(DangerTerm.notUnderstood.text(language, ["value": text]))
        continue
      }
      var moments: [(Emergency.Body, Instant)] = []
      for body in bodies {
        guard let moment = try moment(body, since: received) else { return [] }
        moments.append((body, moment))
      }
      guard let what = askWords(.what), !Desk.saysNothing(what) else { return [] }
      return moments.map { Emergency.Message(body: $0, at: $1, what: what) }
    }
    return []
  }

  private static let bodies: [String: Emergency.Body] = ["1": .hotline, "111": .hotline, "2": .police, "3": .commune]

  /// - Returns: `nil` where the input ended.
  private func moment(_ body: Emergency.Body, since received: Instant) throws -> Instant? {
    let question = DangerTerm.toldAt.text(language, ["body": body.label(language)])
    while let text = Terminal.ask(question).map({ NormalizedText($0)?.value ?? "…" }) {
      do {
        let moment = text.isEmpty ? desk.present : try Reading.exactInstant(text, desk)
        try desk.checkMessage(at: moment, since: received)
        return moment
      } catch let failure as Failure {
        Terminal.say(wrapped: failure.text(language))
      }
    }
    return nil
  }

  /// Words of one's own, asked about as a note is: what may tell who a child is, what was typed in an old font.
  ///
  /// - Returns: `nil` where the input ended; empty where nothing was typed.
  private func askWords(_ question: DangerTerm) -> String? {
    ask(question).flatMap(Terminal.askedWords)
  }

  /// - Returns: `nil` where the input ended; empty where nothing was typed.
  private func ask(_ question: DangerTerm) -> String? {
    while true {
      guard let line = Terminal.ask(question.text(language)) else { return nil }
      if let text = NormalizedText(line) { return text.value }
      Terminal.say(DangerTerm.notUnderstood.text(language, ["value": "…"]))
    }
  }
}

extension Answer {
  fileprivate init(itemID: String, value: String?, declared: AnswerOutcome?) {
    self.init(itemID: itemID, value: value, declared: declared, note: nil)
  }

  fileprivate func with(note: String?) -> Answer {
    var answer = self
    answer.note = note
    return answer
  }
}

extension String {
  fileprivate var trimmingSpaces: String { NormalizedText(self)?.value ?? self }
}
