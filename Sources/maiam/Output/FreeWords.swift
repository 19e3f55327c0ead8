import CareCore
import CareMessages
import CareOffice

/// What is asked back wherever somebody types words of his own on the terminal.
extension Terminal {
  /// Words of one's own as they are to be kept, once asked about both.
  ///
  /// - Returns: `nil` where the input ended.
  static func askedWords(_ text: String) -> String? { asked(aboutFontOf: text).flatMap(asked(about:)) }

  /// Words typed in a font of the nineties, as they are to be kept: as the font shows them, as they stand, or typed again.
  ///
  /// - Returns: `nil` where the input ended.
  private static func asked(aboutFontOf text: String) -> String? {
    var text = text
    while true {
      let readings = OldFont.readings(text)
      if readings.isEmpty { return text }
      let shown = readings.enumerated().map { "\($0.offset + 1): “\($0.element.text)” (\($0.element.font.name))" }
      let question = Term.oldFontQuestion.text(Program.language, ["readings": shown.joined(separator: "; ")])
      guard let line = Terminal.ask(question) else { return nil }
      guard let typed = NormalizedText(line)?.value, !typed.isEmpty else { continue }
      if typed == "g" { return text }
      if let number = Int(typed), readings.indices.contains(number - 1) { return readings[number - 1].text }
      text = typed
    }
  }

  /// The note as it is to be kept.
  ///
  /// - Returns: `nil` where the input ended: what may tell who a child is, is then not kept.
  private static func asked(about note: String) -> String? {
    var note = note
    while let part = ChildHint.part(of: note) {
      guard let line = Terminal.ask(Term.childHintQuestion.text(Program.language, ["part": part])) else { return nil }
      guard let text = NormalizedText(line), !text.isEmpty else { continue }
      if text.value == "g" { break }
      note = text.value
    }
    return note
  }
}
