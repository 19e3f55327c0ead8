public import ArgumentParser
import CareCore
import CareMessages
public import CareOffice

extension ChecklistGroup {
  struct Export: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .checklistExport, "export", example: "maiam checklist export quick-safety --to xlsx -o kiem-tra-nhanh.xlsx")
    }

    @OptionGroup var options: DeskOptions
    @Argument(help: help(.checklistID)) var id: String
    @Option(help: help(.exportFormat)) var to: ChecklistFormat
    @Option(name: [.customShort("o"), .customLong("output")], help: help(.outputText)) var output: String
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let setup = try options.setup("checklist export")
      try ChecklistShelf(setup).export(id, as: to, to: output, at: setup.now(), on: setup.today)
      listing.printOne(
        .object([("code", .string(id)), ("path", .string(output))]),
        Term.reportWritten.text(Program.language, ["path": output]))
    }
  }
}

extension ChecklistFormat: ExpressibleByArgument {}
