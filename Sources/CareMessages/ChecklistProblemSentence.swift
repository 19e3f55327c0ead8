package import CareCore

extension ChecklistProblem {
  /// The sentence, with what was probably meant.
  package func sentence(_ language: Language) -> String {
    let sentence = code.wording.text(language, arguments)
    guard let suggestion = arguments["suggestion"], !code.wording.vi.contains("{suggestion}") else {
      return sentence
    }
    return sentence + (language == .vietnamese ? " Có thể là “\(suggestion)”." : " Perhaps “\(suggestion)” is meant.")
  }
}
