import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension ChecklistGroup {
  struct Export: ParsableCommand {
    enum Form: String, CaseIterable, ExpressibleByArgument {
      case markdown
    }

    static var configuration: CommandConfiguration {
      describe(
        .checklistExport, "export", example: "maiam checklist export quick-safety --to markdown -o kiem-tra-nhanh.md")
    }

    @OptionGroup var options: DeskOptions
    @Argument(help: help(.checklistID)) var id: String
    @Option(help: help(.exportFormat)) var to: Form
    @Option(name: [.customShort("o"), .customLong("output")], help: help(.outputText)) var output: String
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let checklist = try ChecklistShelf(try options.setup("checklist export")).checklist(id)
      try checklist.writeMarkdown(to: output, Program.language)
      listing.printOne(
        .object([("code", .string(checklist.id)), ("path", .string(output))]),
        Term.reportWritten.text(Program.language, ["path": output]))
    }
  }
}
