public import CareCore
import CareImport
package import CareMessages
import CareStore

extension Desk {
  // MARK: - Answers

  /// Saves answers in one transaction: all of them, or none. A note stays where an answer brings none of its own.
  ///
  /// - Parameters:
  ///   - shown: The inspection as it was when the answers were given; as it is when `nil`.
  ///   - dropsNote: An answer without a note takes the old one away.
  ///   - oldFonts: What is done with words in old fonts, as ``ImportRequest/oldFonts`` says it.
  ///   - settled: Words of an item as they are to be kept, once whoever wrote them was asked about them.
  /// - Returns: What was written over, by item id.
  /// - Throws: ``Failures`` with every answer that is not of its item's type or belongs to no item; ``Failure``
  ///   ``FailureCode/answerChangedMeanwhile`` where something else was saved since.
  @discardableResult
  public func answer(
    _ inspection: Inspection, _ answers: [Answer], shown: InspectionView? = nil, dropsNote: Bool = false,
    oldFonts: String? = nil, settled: (_ words: String, _ item: String) throws -> String = { words, _ in words }
  ) throws -> AnswersTaken {
    let view = try shown ?? view(inspection)
    let fonts = try oldFontUse(oldFonts)?.settled { answers.flatMap(\.words).forEach($0) }
    let entered = answers.map { answer in
      Result { () throws(Failure) in try checked(try readable(answer, of: view, fonts), of: view) }
    }
    let results = try self.settled(entered, over: view, dropsNote: dropsNote, settled)
    var taken = taken(results, over: view)
    taken.emergencies = try save(results, over: view) { failure, _ in failure }
    return taken
  }

  /// The same from a file: YAML, JSON, a form of ours filled in, or what telephones sent. A note stays where the file
  /// brings none of its own: an empty cell and an empty word say nothing of it.
  ///
  /// - Parameters:
  ///   - dropsNote: An answer without a note takes the old one away.
  ///   - oldFonts: What is done with words in old fonts, as ``ImportRequest/oldFonts`` says it.
  ///   - settled: As above.
  /// - Throws: ``Failure`` when the file cannot be read or was filled in for something else, ``Failures`` with every
  ///   problem in it and the line it stands on.
  public func answer(
    _ inspection: Inspection, from path: String, dropsNote: Bool = false, oldFonts: String? = nil,
    settled: (_ words: String, _ item: String) throws -> String = { words, _ in words }
  ) throws -> AnswersTaken {
    let view = try view(inspection)
    let fonts = try oldFontUse(oldFonts)
    let reading =
      if let file = try AnswerFile.sheet(path) {
        try AnswerSheet(
          file: file, head: try head(view), checklist: view.checklist, day: view.day, language: language,
          oldFonts: fonts, known: { try knownVersions(of: view.checklist.id) }
        ).read()
      } else {
        AnswerSheet.Reading(entries: try AnswerFile.read(path, language), notes: [])
      }
    let entries = reading.entries
    let settledFonts = fonts?.settled { body in
      for entry in entries { if case .success(let answer) = entry.answer { answer.words.forEach(body) } }
    }
    var results: [Result<Answer, Failure>] = []
    for entry in entries.sorted(by: { $0.line < $1.line }) {
      results.append(
        Result { () throws(Failure) in
          try checked(
            try readable(try entry.answer.get(), of: view, settledFonts), of: view, notation: entry.notation)
        }.mapError { AnswerFile.place($0, path, entry, language) })
    }
    if let version = reading.version, let failure = refusal(of: version, results, entries, path) {
      results.insert(.failure(failure), at: 0)
    }
    results = try self.settled(results, over: view, dropsNote: dropsNote, settled)
    var taken = taken(results, over: view)
    taken.notes = reading.notes + [reading.version.map { heldText($0, taken.count) }].compactMap(\.self)
    taken.emergencies = try save(results, over: view) { failure, item in
      entries.first { $0.item == item }.map { AnswerFile.place(failure, path, $0, language) } ?? failure
    }
    return taken
  }

  /// What a form for an inspection may say of it.
  private func head(_ view: InspectionView) throws -> FormHead {
    let profiles = try database.read { try $0.profiles(of: view.facility) }
    return FormHead(
      inspection: view.inspection.code, facility: view.facility.code,
      names: ([view.profile] + profiles.reversed()).compactMap { $0?.name }.uniqued(),
      isCode: { word in try self.database.read { try $0.facility(code: word) } != nil }, start: view.inspection.start)
  }

  /// The checklists of an id that the register keeps and the program has now, of any version.
  private func knownVersions(of id: String) throws -> [Checklist] {
    let kept = try database.read { try $0.checklistContents(of: id) }
    // What is wrong with a folder of checklists is told where one is chosen.
    let present = (try? shelf.checklists()) ?? []
    return try kept.map { try Checklist(canonicalJSON: Array($0.utf8)) } + present.filter { $0.id == id }
  }

  /// What the reader of a form of another version did, where all of it could be taken.
  private func heldText(_ version: FormVersion, _ count: Int) -> String {
    Term.formVersionHeld.text(language, ["other": version.other, "own": version.own, "count": String(count)])
  }

  /// The same where some of it could not; `nil` where nothing was asked otherwise.
  private func refusal(
    of version: FormVersion, _ results: [Result<Answer, Failure>], _ entries: [AnswerFile.Entry], _ path: String
  ) -> Failure? {
    let refused = Set(
      entries.compactMap { entry in
        if case .failure(let failure) = entry.answer, FormVersion.refusals.contains(failure.code) {
          entry.item
        } else {
          nil
        }
      })
    if refused.isEmpty { return nil }
    let same = results.count { result in if case .success = result { true } else { false } }
    return Failure(
      .formVersionRefused,
      [
        "path": path, "other": version.other, "own": version.own, "count": String(same),
        "refused": String(refused.count),
      ])
  }

  /// The answers with their words as they are to be kept; where some answer cannot be saved, nobody is asked about any. A
  /// note that stood there was asked about when it was written.
  private func settled(
    _ results: [Result<Answer, Failure>], over view: InspectionView, dropsNote: Bool,
    _ settled: (String, String) throws -> String
  ) throws -> [Result<Answer, Failure>] {
    let areSaved = results.allSatisfy { result in if case .success = result { true } else { false } }
    return try results.map { result in
      guard areSaved, case .success(var answer) = result else { return result }
      if let note = answer.note { answer.note = try settled(note, answer.itemID) }
      if answer.isFreeText, let value = answer.value { answer.value = try settled(value, answer.itemID) }
      if answer.note == nil, !dropsNote { answer.note = view.answers[answer.itemID]?.note }
      return .success(answer)
    }
  }

  /// What the answers that can be saved make of those that stand there.
  private func taken(_ results: [Result<Answer, Failure>], over view: InspectionView) -> AnswersTaken {
    var taken = AnswersTaken()
    taken.silencedBefore = Set(view.silenced.map(\.id))
    for case .success(let answer) in results {
      guard let old = view.answers[answer.itemID], let item = view.item(answer.itemID) else {
        taken.new += 1
        continue
      }
      if old == answer {
        taken.same += 1
      } else {
        taken.replaced.append((item.id, text(old, item), text(answer, item)))
      }
    }
    return taken
  }

  private func text(_ answer: Answer, _ item: ChecklistItem) -> String {
    item.valueText(answer, language) + (answer.note.map { " (\($0))" } ?? "")
  }

  private func oldFontUse(_ text: String?) throws -> OldFontUse? { try Self.oldFontUse(text) }

  private static func oldFontUse(_ text: String?) throws -> OldFontUse? {
    try text.map { try term($0, field: "--old-fonts") }
  }

  /// Words that somebody typed, as their font shows them.
  ///
  /// - Parameter oldFonts: What is done with words in old fonts, as ``ImportRequest/oldFonts`` says it.
  /// - Throws: ``Failure`` ``FailureCode/oldFontText`` or ``FailureCode/oldFontEither`` where nobody said what to do.
  public static func readable(_ text: String, oldFonts: String?) throws -> String {
    try OldFont.readable(text, try oldFontUse(oldFonts))
  }

  /// With its words as their font shows them.
  ///
  /// - Throws: ``Failure`` ``FailureCode/oldFontText`` or ``FailureCode/oldFontEither`` where nobody said what to do.
  private func readable(_ answer: Answer, of view: InspectionView, _ fonts: OldFontUse?) throws(Failure) -> Answer {
    var answer = answer
    if let note = answer.note { answer.note = try OldFont.readable(note, fonts) }
    if view.item(answer.itemID)?.answerType == .text, let value = answer.value {
      answer.value = try OldFont.readable(value, fonts)
    }
    return answer
  }

  /// Whether words say that there is nothing to write: `không`, `không có`, `–`. What says that nobody knows is no such
  /// word.
  public static func saysNothing(_ text: String) -> Bool {
    CellText.saysNothing(text) && !(text.contains(where: \.isLetter) && CellText.saysUnknown(text))
  }

  /// Whether words say why something is so: a word, and none for nothing.
  public static func givesReason(_ text: String) -> Bool { OwnWords.holdsWord(text) && !saysNothing(text) }

  /// With what its day allows.
  private func checked(
    _ answer: Answer, of view: InspectionView, notation: AnswerValue.Notation = .typed
  ) throws(Failure) -> Answer {
    // SQLite ends a text at its first NUL, and the trail would not.
    for (text, column) in [(answer.value, ColumnKey.value), (answer.note, .note)]
    where text.map(NormalizedText.hidesCharacters) ?? false {
      throw Failure(.invalidText, ["field": "\(answer.itemID): \(column.label(language))"])
    }
    var answer = answer
    // Words for nothing say that there is no note.
    if let note = answer.note, Self.saysNothing(note) { answer.note = nil }
    answer = try view.checklist.checked(answer, language, notation: notation)
    answer.note = answer.note.map(VietnameseText.composed)
    let on = view.inspection.day ?? today
    guard let item = view.item(answer.itemID), item.answerType == .date,
      let day = answer.value.flatMap({ CalendarDay($0) })
    else { return answer }
    if item.asksForPast, day > on {
      throw Failure(
        item.asksLastTime ? .answerDayToCome : .answerDayAhead,
        ["item": answer.itemID, "day": day.shortText, "on": on.shortText])
    }
    if let first = item.earliest, day < first {
      throw Failure(
        .answerDayBefore, ["item": answer.itemID, "day": day.shortText, "first": first.shortText])
    }
    // Other days that an item asks for may lie ahead: the end of a term. What was done may be the beginning of the place.
    let role: DayRole = item.asksLastTime ? .happened : item.asksForPast ? .begun : .ended
    try role.checked(day, by: on, "“\(item.id)”")
    return answer
  }

  /// - Parameter placed: What went wrong with an item, with its place in a file.
  /// - Returns: The answers that are no longer what a recorded emergency was told by, with its code.
  private func save(
    _ results: [Result<Answer, Failure>], over shown: InspectionView, placed: (Failure, String) -> Failure
  ) throws -> [(item: String, code: String)] {
    let failures = results.compactMap { result in if case .failure(let failure) = result { failure } else { nil } }
    if !failures.isEmpty { throw Failures(failures) }
    return try change { change in
      let before = try dangerSigns(shown, in: change.snapshot)
      for result in results {
        let answer = try result.get()
        do {
          try change.record(answer, over: shown.answers[answer.itemID], in: shown.inspection)
        } catch let failure as Failure where failure.code == .answerChangedMeanwhile {
          let stored = try change.snapshot.answer(to: answer.itemID, in: shown.inspection.id)
          throw told(failure, answer, stored, shown)
        }
      }
      let isCounted = shown.countsAmongOthers(try results.map { try $0.get().itemID })
      if before.isEmpty, !isCounted { return [] }
      let saved = try view(shown.inspection, in: change.snapshot)
      if isCounted { try checkWholes(saved, over: shown, placed) }
      return try followSigns(saved, over: shown, since: before, change)
    }
  }

  /// No answer is saved that cannot be beside those that stand there: whichever of the two comes later is refused. One that
  /// cannot be by itself was refused before.
  ///
  /// - Throws: ``Failures`` with ``FailureCode/partAboveWhole`` and ``FailureCode/partAboveCount``.
  private func checkWholes(
    _ saved: InspectionView, over shown: InspectionView, _ placed: (Failure, String) -> Failure
  ) throws {
    let failures = saved.evaluation.contradictions.compactMap { found -> Failure? in
      let items = [found.itemID] + [found.otherItem].compactMap(\.self)
      guard found.whole != nil, let item = items.first(where: { saved.answers($0, otherwiseThan: shown) }) else {
        return nil
      }
      return placed(saved.failure(found, answering: item, language), item)
    }
    if !failures.isEmpty { throw Failures(failures) }
  }

  /// No sign goes before it was recorded or declined; a refusal goes with what it was said of, so that the next answer, or
  /// another note, is asked about anew.
  ///
  /// - Returns: As ``save(_:over:placed:)``.
  /// - Throws: ``Failure`` ``FailureCode/dangerUndecided``.
  private func followSigns(
    _ saved: InspectionView, over shown: InspectionView, since before: [DangerSign], _ change: Change
  ) throws -> [(item: String, code: String)] {
    if before.isEmpty { return [] }
    var told: [(item: String, code: String)] = []
    let codes = Dictionary(
      try change.snapshot.emergencies().map { ($0.id, $0.code) }, uniquingKeysWith: { first, _ in first })
    let signs = Set(try dangerSigns(saved, in: change.snapshot).map(\.itemID))
    for sign in before {
      func isChanged(_ item: String) -> Bool { saved.answers(item, otherwiseThan: shown) }
      let isSaid =
        sign.counted.map { !isChanged($0) && saved.answers[sign.itemID]?.value != nil } ?? false
      if sign.decision == nil, !signs.contains(sign.itemID), !isSaid {
        let answer = shown.answers[sign.itemID]
        let words = answer.flatMap { answer in shown.item(sign.itemID).map { text(answer, $0) } }
        throw Failure(
          .dangerUndecided,
          ["item": sign.itemID, "shown": words ?? sign.statement, "inspection": shown.inspection.code])
      }
      if case .recorded(let id) = sign.decision, let code = codes[id],
        [sign.itemID, sign.counted].compactMap(\.self).contains(where: isChanged)
      {
        told.append((sign.itemID, code))
      }
      if !signs.contains(sign.itemID) || saved.answers[sign.itemID] != shown.answers[sign.itemID] {
        try change.forgetRefusal(on: sign.itemID, of: shown.inspection)
      }
    }
    return told
  }

  /// With what was shown, what stands there now and what was to be saved, as the inspector reads it.
  private func told(_ failure: Failure, _ answer: Answer, _ stored: Answer?, _ shown: InspectionView) -> Failure {
    func words(_ answer: Answer?) -> String {
      guard let answer, let item = shown.item(answer.itemID) else { return "–" }
      return text(answer, item)
    }
    return Failure(
      failure.code,
      failure.arguments.merging([
        "shown": words(shown.answers[answer.itemID]), "stored": words(stored), "value": words(answer),
      ]) { $1 })
  }
}

extension InspectionView {
  /// Whether one of the items counts among others, or others among it.
  fileprivate func countsAmongOthers(_ ids: [String]) -> Bool {
    asked.items.contains { item in
      let wholes = item.wholes
      return wholes.contains { if case .answerOf(let id) = $0 { ids.contains(id) } else { false } }
        || !wholes.isEmpty && ids.contains(item.id)
    }
  }

  /// Whether an item has another answer than in another view, whatever is noted beside it.
  fileprivate func answers(_ item: String, otherwiseThan other: InspectionView) -> Bool {
    answers[item]?.value != other.answers[item]?.value || answers[item]?.declared != other.answers[item]?.declared
  }

  /// Two counts that cannot both be, as somebody hears who answers one of them.
  fileprivate func failure(_ found: Contradiction, answering item: String, _ language: Language) -> Failure {
    let words = words(found, language)
    let other = found.otherItem.map { $0 == item ? found.itemID : $0 }
    return Failure(
      found.otherItem == nil ? .partAboveCount : .partAboveWhole,
      words.merging(["inspection": inspection.code, "other": other ?? "", "day": day.shortText]) { $1 })
  }

  private func words(_ found: Contradiction, _ language: Language) -> [String: String] {
    let labels = found.facts.map { $0.label(language) }.joined(separator: ", ")
    return [
      "item": found.itemID, "value": found.arithmetic.value.text(language),
      "whole": found.otherItem ?? labels,
      "count": found.arithmetic.limits.map { $0.text(language) }.joined(separator: ", "),
      "commands": FactKey.commands(found.facts, facility.code, on: day).joined(separator: "; "),
    ]
  }

  /// Every answer that cannot be beside others, a part of a sentence each.
  package func contradictionList(_ language: Language) -> [String] {
    evaluation.contradictions.map { found in
      let words = words(found, language)
      let term: Term =
        found.whole == nil ? .impossibleDay : found.otherItem == nil ? .impossibleBesideRegister : .impossibleCount
      return term.text(
        language, words.merging(["comparison": found.arithmetic.text(language)]) { $1 })
    }
  }

  /// The same in a sentence; `nil` where there are none.
  package func contradictionText(_ language: Language) -> String? {
    let items = contradictionList(language)
    if items.isEmpty { return nil }
    return Term.impossibleAnswers.text(
      language, ["inspection": inspection.code, "items": items.joined(separator: "; ")])
  }
}

extension Answer {
  /// What may be typed in an old font.
  fileprivate var words: [String] { [value, note].compactMap(\.self) }
}
