import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension ChecklistGroup {
  struct Diff: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.checklistDiff, "diff", example: "maiam checklist diff under-10@2026.1 phieu-rieng/under-10.yaml")
    }

    @OptionGroup var options: DeskOptions
    @Argument(help: help(.checklistOld)) var old: String
    @Argument(help: help(.checklistNew)) var new: String
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let pair = try ChecklistShelf(try options.setup("checklist diff")).pair(old, new)
      let diff = ChecklistDiff(from: pair.old, to: pair.new)
      var words = ["old": "\(pair.old.id) \(pair.old.version)", "new": "\(pair.new.id) \(pair.new.version)"]
      for kind in ChecklistDiff.Kind.allCases { words[kind.rawValue] = String(diff.items(kind)) }
      try listing.print(diff.rows, ChecklistDiff.columns, footer: Term.diffSummary.text(Program.language, words))
    }
  }
}
