import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension ChecklistGroup {
  struct Show: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.checklistShow, "show", example: "maiam checklist show nonpublic-children")
    }

    @OptionGroup var options: DeskOptions
    @Argument(help: help(.checklistID)) var id: String
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let setup = try options.setup("checklist show")
      let checklist = try ChecklistShelf(setup).checklist(id)
      // For programs the whole of it, with its dated words; for people what is asked today.
      listing.printOne(
        checklist.json,
        checklist.offered(on: setup.today).page(Program.language, on: setup.today, width: Terminal.width))
    }
  }
}

extension Checklist {
  fileprivate func page(_ language: Language, on day: CalendarDay, width: Int) -> String {
    let requirements = requirementsByID
    // The plain "có/không" of a prohibited act could be read the wrong way round.
    let reversed = "\(Term.prohibitedAct.text(language).lowercased()), \(Term.foundOrNot.text(language))"
    var lines = TextTable.wrap(title, width)
    lines.append("\(id) \(version)")
    lines += TextTable.wrap(Term.askedOnDay.text(language, ["day": day.text(language)]), width)
    var number = 0
    for section in sections {
      lines += ["", section.title.uppercased()]
      for item in section.items {
        number += 1
        let unit = item.unit.map { " (\($0))" } ?? ""
        let label = "\(number). "
        lines += TextTable.wrap(label + item.question + unit, width)
        let citations = item.requirementIDs.compactMap { requirements[$0]?.markedCitation(language) }
        lines += Self.indented(
          "\(item.id) · \(item.isReversed ? reversed : item.answerType.label(language)) · \(item.severity.label(language)) · "
            + citations.joined(separator: "; "), width)
        for choice in item.choices { lines += Self.indented("– \(choice.id): \(choice.label)", width) }
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func indented(_ text: String, _ width: Int) -> [String] {
    TextTable.wrap(text, width - 4).map { "    " + $0 }
  }
}
