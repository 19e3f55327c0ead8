import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension PermitGroup {
  struct Import: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.permitImport, "import", example: "maiam permit import giay-to.xlsx --dry-run")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.importFile)) var file: String
    @OptionGroup var mode: ImportOptions

    func run() throws {
      let desk = try options.desk("permit import")
      let result = try desk.importPermits(mode.request(file, on: desk.today), progress: ProgressBar.count)
      try mode.report(result, file, listing)
    }
  }
}
