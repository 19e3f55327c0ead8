import CareCore
import CareMessages
import CareOffice

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a person types instead of an answer or of words.
enum TypedKey: String {
  case stop = "q"
  case back = "<"
  case help = "?"
  case notApplicable = "-"
  case notChecked = "."

  /// As typed, capital or small.
  init?(typed text: String) { self.init(rawValue: text.lowercased()) }
}

/// What came of asking for words of somebody's own.
enum AskedWords {
  case words(String)
  /// Whoever typed them went back or away: nothing is kept.
  case back
  case stop
  /// So did the input end.
  case ended
}

/// What is asked back wherever somebody types words of his own on the terminal.
extension Terminal {
  /// Whether somebody sees a question and can answer it.
  static var isAsked: Bool { isInteractive(STDIN_FILENO) && isInteractive(STDOUT_FILENO) }

  /// Words of one's own as they are to be kept, once asked about both. What is not kept is said.
  static func askedWords(_ text: String) -> AskedWords {
    switch asked(aboutFontOf: text) {
    case .words(let readable): asked(about: readable)
    case let left: left
    }
  }

  /// Words typed in a font of the nineties, as they are to be kept: as the font shows them, as they stand, or typed again.
  private static func asked(aboutFontOf text: String) -> AskedWords {
    var text = text
    while true {
      let readings = OldFont.readings(text)
      if readings.isEmpty { return .words(text) }
      let shown = readings.enumerated().map { "\($0.offset + 1): “\($0.element.text)” (\($0.element.font.name))" }
      let question = Term.oldFontQuestion.text(Program.language, ["readings": shown.joined(separator: "; ")])
      switch typed(question, of: text, choices: readings.map(\.text)) {
      case .kept: return .words(text)
      case .chosen(let reading): return .words(reading)
      case .again(let words): text = words
      case .left(let left): return left
      }
    }
  }

  /// The words as they are to be kept where a part of them may tell who a child is.
  ///
  /// - Parameter hint: The part of a text that looks so.
  static func asked(about note: String, _ hint: (String) -> String? = ChildHint.part(of:)) -> AskedWords {
    var note = note
    while let part = hint(note) {
      switch typed(Term.childHintQuestion.text(Program.language, ["part": part]), of: note) {
      case .kept: return .words(note)
      case .chosen(let words), .again(let words): note = words
      case .left(let left): return left
      }
    }
    return .words(note)
  }

  private enum Typed {
    case kept
    case chosen(String)
    case again(String)
    case left(AskedWords)
  }

  /// What was typed at a question about words: a key of the program is one here too, and never becomes the words.
  private static func typed(_ question: String, of words: String, choices: [String] = []) -> Typed {
    while let line = Terminal.ask(question) {
      guard let text = NormalizedText(line)?.value, !text.isEmpty else { continue }
      if text.lowercased() == "g" { return .kept }
      if let number = Int(text), choices.indices.contains(number - 1) { return .chosen(choices[number - 1]) }
      switch TypedKey(typed: text) {
      case .stop: return .left(notSaved(words, .stop))
      case .back: return .left(notSaved(words, .back))
      case .help: say(wrapped: Term.ownWordsHelp.text(Program.language))
      case .notApplicable, .notChecked, nil:
        if Desk.givesReason(text) { return .again(text) }
        say(wrapped: Term.ownWordsHelp.text(Program.language))
      }
    }
    return .left(notSaved(words, .ended))
  }

  private static func notSaved(_ words: String, _ left: AskedWords) -> AskedWords {
    say(wrapped: Term.ownWordsNotSaved.text(Program.language, ["text": words]))
    return left
  }
}
