import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension FacilityGroup {
  struct Import: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.facilityImport, "import", example: "maiam facility import danh-sach.csv --dry-run")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.importFile)) var file: String
    @Option(help: help(.onFrom)) var on: String?
    @OptionGroup var mode: ImportOptions

    func run() throws {
      let desk = try options.desk("facility import")
      let bar = ProgressBar()
      defer { bar.clear() }
      let result = try desk.importFacilities(
        csv: file, on: try on.map(Reading.day) ?? desk.today, isTrial: mode.dryRun, skipsBad: mode.skipBad,
        progress: bar.show)
      try mode.report(result, file, listing)
    }
  }
}

/// How an import goes about bad cells, and what it says.
struct ImportOptions: ParsableArguments {
  @Flag(help: help(.dryRun)) var dryRun = false
  @Flag(help: help(.skipBad)) var skipBad = false

  func report(_ result: ImportResult, _ path: String, _ listing: ListingOptions) throws {
    let language = Program.language
    for problem in result.problems { Terminal.warn(problem.text(language)) }
    if !result.unusedHeadings.isEmpty {
      Terminal.warn(
        Term.unusedColumns.text(language, ["columns": result.unusedHeadings.joined(separator: ", ")]))
    }
    let counts = [
      "path": path, "added": String(result.added), "changed": String(result.changed), "same": String(result.same),
    ]
    listing.printOne(
      .object([
        ("path", .string(path)), ("added", .integer(result.added)), ("changed", .integer(result.changed)),
        ("same", .integer(result.same)), ("left_out", .integer(result.leftOut)), ("dry_run", .boolean(dryRun)),
      ]), (dryRun ? Term.importPlanned : Term.imported).text(language, counts))
    if result.leftOut > 0 {
      Terminal.warn(Term.leftOut.text(language, ["count": String(result.leftOut)]))
      throw Refusal(status: .refused)
    }
  }
}
