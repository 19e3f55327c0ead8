import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension InspectionGroup {
  struct AnswerItem: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .inspectionAnswer, "answer", example: "maiam inspection answer I-2025-000001 --from ket-qua.yaml")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.inspectionCode)) var code: String
    @Argument(help: help(.itemID)) var item: String?
    @Argument(help: help(.answerValue)) var value: String?
    @Option(help: help(.answerFile)) var from: String?
    @Option(help: help(.note)) var note: String?
    @Option(help: help(.importOldFonts)) var oldFonts: String?
    @Flag(help: help(.dropNote)) var dropNote = false
    @Flag(help: help(.answerEmergency)) var emergency = false
    @Flag(help: help(.notApplicable)) var notApplicable = false
    @Flag(help: help(.notChecked)) var notChecked = false

    func run() throws {
      let desk = try options.desk("inspection answer")
      let inspection = try desk.inspection(code)
      let taken: AnswersTaken
      if let from {
        if item != nil { throw Failure(.optionsConflict, ["first": "ITEM", "second": "--from"]) }
        taken = try desk.answer(inspection, from: from, dropsNote: dropNote, oldFonts: oldFonts) {
          try Reading.settled($0, $1)
        }
        say(taken)
      } else {
        if note != nil, dropNote { throw Failure(.optionsConflict, ["first": "--note", "second": "--drop-note"]) }
        let answer = try single(inspection, desk)
        taken = try desk.answer(inspection, [answer], dropsNote: dropNote, oldFonts: oldFonts) { words, item in
          // Its note was asked about as the option it is.
          words == answer.note ? words : try Reading.settled(words, item)
        }
        for replaced in taken.replaced { say(replaced) }
      }
      for (item, code) in taken.emergencies {
        Terminal.warn(DangerTerm.answerOfEmergency.text(Program.language, ["item": item, "code": code]))
      }
      let view = try desk.view(inspection)
      if emergency {
        let isNeeded = try desk.openDangers(view) != nil
        Terminal.warn(
          isNeeded
            ? desk.addedText(try desk.addEmergency(at: desk.present, nil, inspection: inspection, nil))
            : DangerTerm.nothingSeen.text(Program.language, ["inspection": inspection.code]))
      }
      Terminal.warn(try desk.openDangers(view), desk)
      for sentence in view.silencedTexts(Program.language, except: taken.silencedBefore) { Terminal.warn(sentence) }
      for sentence in try desk.staleWordsTexts(view, of: item) { Terminal.warn(sentence) }
      for sentence in view.notJudgedTexts(Program.language, of: item) { Terminal.warn(sentence) }
      if let contradiction = view.contradictionText(Program.language) { Terminal.warn(contradiction) }
      if from != nil || item.flatMap(view.item)?.counts != nil {
        for sentence in view.countedTexts(Program.language) { Terminal.warn(sentence) }
      }
      for sentence in view.doubtfulTexts(Program.language, of: item) { Terminal.warn(sentence) }
      for sentence in try desk.paperContradictions(view, of: item) { Terminal.warn(sentence) }
      if let change = view.lawChangeText(by: desk.today, Program.language, of: item) { Terminal.warn(change) }
      listing.printOne(
        view.json(on: desk.today),
        Term.answersSaved.text(
          Program.language,
          [
            "count": String(taken.count), "code": inspection.code,
            "open": String(view.evaluation.unansweredItems.count),
          ]))
    }

    /// What was overwritten, so that nobody finds out later.
    private func say(_ taken: AnswersTaken) {
      let language = Program.language
      for note in taken.notes { Terminal.warn(note) }
      guard taken.same > 0 || !taken.replaced.isEmpty else { return }
      for replaced in taken.replaced { say(replaced) }
      Terminal.warn(
        Term.answersTaken.text(
          language,
          ["new": String(taken.new), "changed": String(taken.replaced.count), "same": String(taken.same)]))
    }

    private func say(_ replaced: (item: String, old: String, new: String)) {
      Terminal.warn(
        Term.answerReplaced.text(
          Program.language, ["item": replaced.item, "old": replaced.old, "new": replaced.new]))
    }

    private func single(_ inspection: Inspection, _ desk: Desk) throws -> Answer {
      guard let item else { throw Failure(.optionNeeded, ["option": "ITEM", "command": "inspection answer"]) }
      // The note alone may be taken away.
      if dropNote, value == nil, !notApplicable, !notChecked, var answer = try desk.view(inspection).answers[item] {
        answer.note = nil
        return answer
      }
      if notApplicable && notChecked {
        throw Failure(.optionsConflict, ["first": "--not-applicable", "second": "--not-checked"])
      }
      let declared: AnswerOutcome? = notApplicable ? .notApplicable : notChecked ? .notChecked : nil
      if value != nil, declared != nil {
        throw Failure(.optionsConflict, ["first": "VALUE", "second": "--not-applicable, --not-checked"])
      }
      if value == nil, declared == nil {
        throw Failure(.optionNeeded, ["option": "VALUE", "command": "inspection answer"])
      }
      return Answer(itemID: item, value: value, declared: declared, note: try Reading.freeText(note, "--note"))
    }
  }
}
