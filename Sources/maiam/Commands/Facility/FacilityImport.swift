import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension FacilityGroup {
  struct Import: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.facilityImport, "import", example: "maiam facility import danh-sach.xlsx --dry-run")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.importFile)) var file: String
    @Option(help: help(.onFrom)) var on: String?
    @OptionGroup var mode: ImportOptions
    @Option(name: .customLong("default"), help: help(.importDefault)) var defaults: [String] = []

    func run() throws {
      let desk = try options.desk("facility import")
      var request = mode.request(file, on: try on.map(Reading.day) ?? desk.today)
      request.isDayAssumed = on == nil
      request.defaults = defaults
      let result = try desk.importFacilities(request, progress: ProgressBar.count)
      try mode.report(result, file, listing)
    }
  }
}
