package import CareCore
package import CareMessages
import CareSheets
import Foundation

extension Checklist {
  /// Writes the paper form, whole or not at all.
  ///
  /// - Throws: ``Failure`` when the file cannot be written.
  package func writeMarkdown(to path: String, _ language: Language) throws {
    let bytes = Data(markdown(language).utf8)
    try ReplacingFile.replace(path) { temporary in
      do {
        try bytes.write(to: URL(filePath: temporary))
      } catch {
        throw Failure(.cannotCreateFile, ["path": path])
      }
    }
  }

  /// The paper form for print: every item with boxes to tick, its legal source and how to verify it.
  package func markdown(_ language: Language) -> String {
    let requirements = requirementsByID
    func blank(_ term: Term) -> String { "\(term.text(language)): \(String(repeating: "…", count: 30))" }
    var lines = [
      "# \(title.markdown)", "", "\(id), \(ColumnKey.version.label(language).lowercased()) \(version)", "",
      blank(.paperOffice), "", blank(.paperFacility), "", blank(.paperDay), "",
    ]
    var numbers: [String: Int] = [:]
    for (index, item) in items.enumerated() { numbers[item.id] = index + 1 }
    for (index, section) in sections.enumerated() {
      lines += ["## \(Self.roman(index + 1)). \(section.title.markdown)", ""]
      for item in section.items {
        let cited = item.requirementIDs.compactMap { requirements[$0] }
        let mark = item.isReversed ? "\(Term.prohibitedAct.text(language)). " : ""
        lines += ["**\(numbers[item.id] ?? 0).** \(mark)\(item.question.markdown)", ""]
        let boxes = item.boxes(language).map { "☐ \($0)" }
        lines += item.answerType.hasChoices ? boxes.map { "- \($0)" } : [boxes.joined(separator: " ")]
        lines.append("")
        let onlyIf = item.appliesWhen?.referencedItems(excluding: item.id).compactMap { numbers[$0] } ?? []
        let conditions = [
          onlyIf.isEmpty
            ? nil : "\(Term.paperOnlyIf.text(language)): \(onlyIf.map(String.init).joined(separator: ", "))",
          item.verify.map { "\(Term.paperVerify.text(language)): \($0.markdown)" },
          "\(ColumnKey.citations.label(language)): "
            + cited.map { requirement in
              let isGap = Set(groups).isDisjoint(with: requirement.groups)
              let gap = isGap ? " – \(Term.paperGap.text(language))" : ""
              return requirement.markedCitation(language).markdown + gap
            }.joined(separator: "; "),
          "\(Term.paperNote.text(language)): \(String(repeating: "…", count: 40))",
        ]
        for line in conditions.compactMap(\.self) { lines += [line, ""] }
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
    return lines.joined(separator: "\n")
  }

  private static func roman(_ number: Int) -> String {
    var (left, text) = (number, "")
    for (value, letters) in [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")] {
      while left >= value {
        text += letters
        left -= value
      }
    }
    return text
  }
}

extension ChecklistItem {
  /// What can be ticked or filled in; the answer to a prohibited act says "phát hiện", so that nobody misreads it.
  fileprivate func boxes(_ language: Language) -> [String] {
    let line = String(repeating: "…", count: 10)
    let answers: [String] =
      switch answerType {
      case .yesNo where isReversed: [Term.paperNotFound.text(language), Term.paperFound.text(language)]
      case .yesNo: [Term.yes.text(language), Term.no.text(language)]
      case .choice, .choices: choices.map(\.label.markdown)
      case .integer, .decimal, .date, .text:
        ["\(ColumnKey.value.label(language)): \(line)\(unit.map { " " + $0 } ?? "") (\(answerType.label(language)))"]
      }
    return answers + [Term.paperNotApplicable.text(language), Term.paperNotChecked.text(language)]
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
