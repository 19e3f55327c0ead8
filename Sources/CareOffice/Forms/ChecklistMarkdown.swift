package import CareCore
package import CareMessages
import CareSheets
import Foundation

extension Checklist {
  /// Writes the paper form, whole or not at all.
  ///
  /// - Parameter day: Whose law its questions follow.
  /// - Throws: ``Failure`` when the file cannot be written.
  package func writeMarkdown(to path: String, _ language: Language, on day: CalendarDay) throws {
    let bytes = Data(markdown(language, on: day).utf8)
    try ReplacingFile.replace(path) { temporary in
      do {
        try bytes.write(to: URL(filePath: temporary))
      } catch {
        throw Failure(.cannotCreateFile, ["path": path])
      }
    }
  }

  /// The paper form for print: every item with boxes to tick, its legal source and how to verify it.
  ///
  /// - Parameter day: Whose law its questions follow.
  package func markdown(_ language: Language, on day: CalendarDay) -> String {
    let form = ChecklistForm(self, language, on: day)
    func blank(_ term: Term) -> String { "\(term.text(language)): \(String(repeating: "…", count: 30))" }
    var lines = [
      "# \(title.markdown)", "", "\(id), \(ColumnKey.version.label(language).lowercased()) \(version)", "",
      "\(FormField.lawDay.label(language)): \(day.text(language))", "",
      blank(.paperOffice), "", blank(.paperFacility), "", blank(.paperDay), "",
    ]
    for (index, section) in sections.enumerated() {
      lines += ["## \(form.title(index).markdown)", ""]
      for item in section.items {
        lines += ["**\(form.numbers[item.id] ?? 0).** \(form.question(item).markdown)", ""]
        let boxes = item.boxes(form).map { "☐ \($0)" }
        lines += item.answerType.hasChoices ? boxes.map { "- \($0)" } : [boxes.joined(separator: " ")]
        lines.append("")
        let remarks = [
          form.condition(item), form.verification(item)?.markdown, form.sources(item).markdown,
          "\(Term.paperNote.text(language)): \(String(repeating: "…", count: 40))",
        ]
        for line in remarks.compactMap(\.self) { lines += [line, ""] }
      }
    }
    lines += [
      "## \(Term.paperSignatures.text(language))", "",
      "| \(InspectionSigner.allCases.map { $0.label(language) }.joined(separator: " | ")) |",
      "|" + String(repeating: ":---:|", count: InspectionSigner.allCases.count),
      "|"
        + String(repeating: " \(Term.paperSignatureHint.text(language)) |", count: InspectionSigner.allCases.count),
      "", "",
    ]
    let legend = form.legend
    if !legend.isEmpty {
      lines += [Term.marksHead.text(language), ""] + legend.map { "- \($0.markdown)" } + ["", ""]
    }
    return lines.joined(separator: "\n")
  }
}

extension ChecklistItem {
  /// What can be ticked or filled in.
  fileprivate func boxes(_ form: ChecklistForm) -> [String] {
    let language = form.language
    let line = String(repeating: "…", count: 10)
    let answers: [String] =
      switch answerType {
      case .yesNo: form.yesNo(self).map(\.label)
      case .choice, .choices: choices.map(\.label.markdown)
      case .integer, .decimal, .date, .text:
        ["\(ColumnKey.value.label(language)): \(line)\(unit.map { " " + $0 } ?? "") (\(answerType.label(language)))"]
      }
    return answers + form.noAnswers(self).map(\.label)
  }
}

extension String {
  /// Without a meaning in markdown.
  fileprivate var markdown: String {
    var text = ""
    for character in self {
      if "\\`*_[]<>#|".contains(character) { text += "\\" }
      text.append(character)
    }
    return text
  }
}
