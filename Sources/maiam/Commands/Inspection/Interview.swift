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
      switch TypedKey(typed: text) {
      case .stop: return .stop
      case .back: return .back
      case .help: explain(item, view)
      case .notApplicable: return try save(Answer(itemID: item.id, value: nil, declared: .notApplicable), view)
      case .notChecked: return try save(Answer(itemID: item.id, value: nil, declared: .notChecked), view)
      case nil:
        var words = text
        if item.answerType == .text {
          if OwnWords.isKey(text) {
            Terminal.say(wrapped: Term.fillNoteKeys.text(language, ["key": text]))
            continue
          }
          switch Terminal.askedWords(text) {
          case .words(let settled): words = settled
          case .back: continue
          case .stop, .ended: return .stop
          }
        }
        do {
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
      return try DangerInterview(desk, inspection).conduct(after: answer.itemID, view) == .stop ? .stop : .again
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
    switch try DangerInterview(desk, inspection).conduct(after: answer.itemID, saved) {
    case .done: return try note(on: answer.itemID, saved)
    case .back: return .again
    case .stop: return .stop
    }
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
      if Desk.saysNothing(text.value), TypedKey(typed: text.value) == nil {
        if saved.note == nil { return .saved }
        Terminal.say(wrapped: Term.fillNoteStays.text(language))
        continue
      }
      // One letter is a key meant for another question, as "g" for the emergency that was just put off.
      if TypedKey(typed: text.value) == nil, OwnWords.isKey(text.value) {
        Terminal.say(Term.fillNoteKeys.text(language, ["key": text.value]))
        continue
      }
      switch TypedKey(typed: text.value) {
      case .stop: return .stop
      case .back: return .again
      case .help: explain(item, view)
      case .notChecked: Terminal.say(Term.fillNoteKeys.text(language, ["key": text.value]))
      case .notApplicable:
        try desk.answer(inspection, [saved.with(note: nil)], shown: view, dropsNote: true)
        return .saved
      case nil:
        let note: String
        switch Terminal.askedWords(text.value) {
        case .words(let words): note = words
        case .back: continue
        case .stop, .ended: return .stop
        }
        do {
          let wasOpen = try isOpen(itemID, view)
          try desk.answer(inspection, [saved.with(note: note)], shown: view, oldFonts: kept)
          if wasOpen { return .saved }
          // Another note may refute why there is no emergency: that is then gone, and asked about anew.
          switch try DangerInterview(desk, inspection).conduct(after: itemID, desk.view(inspection)) {
          case .done: return .saved
          case .back: return .again
          case .stop: return .stop
          }
        } catch let failures as Failures {
          for failure in failures.all { Terminal.say(wrapped: failure.text(language)) }
        } catch let failure as Failure where failure.code == .answerChangedMeanwhile {
          Terminal.say(failure.text(language))
          return .again
        }
      }
    }
  }

  /// Whether the answer of an item is a sign that nobody decided on.
  private func isOpen(_ itemID: String, _ view: InspectionView) throws -> Bool {
    try desk.openDangers(view)?.signs.contains { $0.itemID == itemID } ?? false
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

  /// How it ended.
  enum End {
    /// Recorded, declined or put off.
    case done
    /// Back to the item, with nothing decided.
    case back
    /// The person stops here, or the input ended.
    case stop
  }

  /// What was typed at one of its questions.
  private enum Typed {
    /// May be empty.
    case text(String)
    /// Back to the choice, with nothing recorded by it.
    case left
    case ended
  }

  func conduct(after itemID: String, _ view: InspectionView) throws -> End {
    guard let dangers = try desk.openDangers(view), dangers.signs.contains(where: { $0.itemID == itemID }) else {
      return .done
    }
    let told = desk.text(dangers).dropLast()
    for line in told { Terminal.say(wrapped: line) }
    let known = try desk.emergencies(of: inspection).last
    let choice =
      known.map { DangerTerm.choiceSame.text(language, ["code": $0.code]) } ?? DangerTerm.choice.text(language)
    while true {
      guard let line = Terminal.ask(choice) else { return .stop }
      let text = line.trimmingSpaces
      switch TypedKey(typed: text) {
      case .help:
        for line in told { Terminal.say(wrapped: line) }
        continue
      case .stop, .back:
        Terminal.say(wrapped: DangerTerm.stillOpen.text(language))
        return text == TypedKey.back.rawValue ? .back : .stop
      case .notApplicable, .notChecked, nil: break
      }
      switch (VietnameseText.folded(text), known) {
      case ("g", _):
        if try record() { return .done }
      case ("c", let known?):
        _ = try desk.cover(inspection, by: known.code)
        Terminal.say(
          DangerTerm.covered.text(language, ["code": known.code, "inspection": inspection.code]))
        return .done
      case ("k", _):
        switch askReason() {
        case .text(let reason):
          try desk.decline(itemID, of: inspection, because: reason)
          Terminal.say(
            DangerTerm.declined.text(language, ["inspection": inspection.code, "item": itemID]))
          return .done
        case .left: break
        case .ended: return .stop
        }
      case ("", _) where text.isEmpty:
        Terminal.say(DangerTerm.later.text(language))
        return .done
      default:
        Terminal.say(DangerTerm.notUnderstood.text(language, ["value": text]))
        continue
      }
      Terminal.say(wrapped: DangerTerm.stillOpen.text(language))
    }
  }

  /// Records it with the inspection filled in. An end of input before the last question records what is known: a child
  /// in danger is not lost over an unanswered question.
  ///
  /// - Returns: `false` where the person went back, and nothing is recorded.
  private func record() throws -> Bool {
    guard let at = try learnedAt(), let told = try messages(since: at) else { return false }
    let emergency = try desk.addEmergency(at: at, nil, inspection: inspection, told.first)
    var latest = emergency
    for message in told.dropFirst() { latest = try desk.tell(emergency.code, message) }
    Terminal.say(wrapped: desk.addedText(latest))
    if told.contains(where: { $0.what == DangerTerm.wordsUnknown.text(language) }) {
      Terminal.say(wrapped: DangerTerm.wordsToFollow.text(language, ["code": latest.code]))
    }
    return true
  }

  /// When it was learned: now where nothing is typed.
  ///
  /// - Returns: `nil` where the person went back.
  private func learnedAt() throws -> Instant? {
    while true {
      switch ask(.when) {
      case .left: return nil
      case .ended, .text(""): return desk.present
      case .text(let text):
        if let instant = try? Reading.exactInstant(text, desk), instant <= desk.present { return instant }
        Terminal.say(Failure(.noSuchMoment, ["value": text]).text(language))
      }
    }
  }

  /// Who was told, each at a moment that was asked for: neither the moment of learning nor that of typing is known to be it.
  /// Whoever was named with a moment stays, whatever is not answered after it.
  ///
  /// - Returns: `nil` where the person went back.
  private func messages(since received: Instant) throws -> [Emergency.Message]? {
    guard let bodies = askBodies() else { return nil }
    var moments: [(Emergency.Body, Instant)] = []
    asking: for body in bodies {
      switch try moment(body, since: received) {
      case .at(let moment): moments.append((body, moment))
      case .left: return nil
      case .ended: break asking
      }
    }
    if moments.isEmpty { return [] }
    guard let what = askWhat() else { return nil }
    return moments.map { Emergency.Message(body: $0, at: $1, what: what) }
  }

  private static let bodies: [String: Emergency.Body] = ["1": .hotline, "111": .hotline, "2": .police, "3": .commune]

  /// - Returns: None where nobody was told; `nil` where the person went back.
  private func askBodies() -> [Emergency.Body]? {
    while true {
      switch ask(.told) {
      case .left: return nil
      case .ended: return []
      case .text(let text):
        if text.isEmpty || Desk.saysNothing(text) { return [] }
        let parts = text.split { ",; ".contains($0) }.map(String.init)
        let bodies = parts.compactMap { Self.bodies[$0] }.uniqued()
        if !bodies.isEmpty, bodies.count == Set(parts).count { return bodies }
        Terminal.say(DangerTerm.notUnderstood.text(language, ["value": text]))
      }
    }
  }

  private enum ToldAt {
    case at(Instant)
    case left
    case ended
  }

  private func moment(_ body: Emergency.Body, since received: Instant) throws -> ToldAt {
    while true {
      switch ask(.toldAt, ["body": body.label(language)]) {
      case .left: return .left
      case .ended: return .ended
      case .text(let text):
        do {
          let moment = text.isEmpty ? desk.present : try Reading.exactInstant(text, desk)
          try desk.checkMessage(at: moment, since: received)
          return .at(moment)
        } catch let failure as Failure {
          Terminal.say(wrapped: failure.text(language))
        }
      }
    }
  }

  /// What was said; that nobody wrote it down, where nothing is typed: who was told and when stay all the same.
  ///
  /// - Returns: `nil` where the person went back.
  private func askWhat() -> String? {
    let unknown = DangerTerm.wordsUnknown.text(language)
    while true {
      switch ask(.what) {
      case .left: return nil
      case .ended: return unknown
      case .text(let text):
        if Desk.saysNothing(text), !text.contains(where: \.isLetter) || OwnWords.holdsWord(text) { return unknown }
        guard Desk.givesReason(text) else {
          Terminal.say(wrapped: DangerTerm.noWords.text(language, ["value": text]))
          continue
        }
        switch Terminal.askedWords(text) {
        case .words(let words): return words
        case .back, .stop: continue
        case .ended: return unknown
        }
      }
    }
  }

  /// Why no emergency is recorded: words, and no key of the program.
  private func askReason() -> Typed {
    while true {
      let typed = ask(.why)
      guard case .text(let text) = typed else { return typed }
      if text.isEmpty || Desk.saysNothing(text) && OwnWords.holdsWord(text) { return .left }
      guard Desk.givesReason(text) else {
        Terminal.say(wrapped: DangerTerm.noWords.text(language, ["value": text]))
        continue
      }
      switch Terminal.askedWords(text) {
      case .words(let reason): return .text(reason)
      case .back, .stop: return .left
      case .ended: return .ended
      }
    }
  }

  /// A key of the program is one at every question, and never a moment, a body or words.
  private func ask(_ question: DangerTerm, _ words: [String: String] = [:]) -> Typed {
    while let line = Terminal.ask(question.text(language, words)) {
      guard let text = NormalizedText(line)?.value else {
        Terminal.say(DangerTerm.notUnderstood.text(language, ["value": "…"]))
        continue
      }
      switch TypedKey(typed: text) {
      case .stop, .back: return .left
      case .help: Terminal.say(wrapped: DangerTerm.help.text(language))
      case .notApplicable, .notChecked, nil: return .text(text)
      }
    }
    return .ended
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
