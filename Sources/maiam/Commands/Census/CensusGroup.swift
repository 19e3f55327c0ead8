import ArgumentParser
import CareCore
import CareMessages
import CareOffice

struct CensusGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    group(.censusGroup, "census", alias: "so-doi-tuong", [Import.self])
  }

  struct Import: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.censusImport, "import", example: "maiam census import so-lieu-thang-5.xlsx --on 31/5/2025 --dry-run")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.importFile)) var file: String
    @Option(help: help(.onListCounted)) var on: String?
    @OptionGroup var mode: ImportOptions

    func run() throws {
      let desk = try options.desk("census import")
      var request = mode.request(file, on: try on.map(Reading.day) ?? desk.today)
      request.isDayAssumed = on == nil
      let result = try desk.importCensuses(request, progress: ProgressBar.count)
      try mode.report(result, file, listing)
    }
  }
}
