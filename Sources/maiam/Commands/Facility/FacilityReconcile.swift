import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension FacilityGroup {
  struct Reconcile: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .facilityReconcile, "reconcile", example: "maiam facility reconcile cong-an-phuong.xlsx -o doi-chieu.xlsx")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.importFile)) var file: String
    @Option(help: help(.importSheet)) var sheet: String?
    @Option(help: help(.importMap)) var map: String?
    @Option(help: help(.importSaveMap)) var saveMap: String?
    @Option(help: help(.importCommune)) var commune: [String] = []
    @Option(help: help(.importOldFonts)) var oldFonts: String?
    @OptionGroup var rows: RowOptions
    @Option(name: .customLong("default"), help: help(.importDefault)) var defaults: [String] = []
    @Option(name: [.customShort("o"), .customLong("output")], help: help(.exportOutput)) var output: String?

    func run() throws {
      let desk = try options.desk("facility reconcile")
      var request = ImportRequest(path: file, day: desk.today)
      request.sheet = sheet
      request.mapping = map
      request.mappingToSave = saveMap
      request.communes = commune
      request.oldFonts = oldFonts
      request.groupRows = rows.groupRow
      request.facilityRows = rows.facilityRow
      request.defaults = defaults
      let found = try desk.reconcile(request)
      for problem in found.problems { Terminal.warn(problem.failure.text(Program.language)) }
      for note in found.notes { Terminal.warn(note) }
      if let output { try desk.exportReconciliation(found, to: output) }
      try listing.print(
        found.rows, Reconciliation.columns,
        shown: [.match, .problemRow, .otherName, .code, .name, .commune, .score, .reasons], footer: found.summary)
      if let output { Terminal.warn(Term.reportWritten.text(Program.language, ["path": output])) }
      if !found.problems.isEmpty { throw Refusal(status: .refused) }
    }
  }

  struct Export: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.facilityExport, "export", example: "maiam facility export -o so-co-so.xlsx")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @OptionGroup var area: AreaOptions
    @Option(name: [.customShort("o"), .customLong("output")], help: help(.exportOutput)) var output: String

    func run() throws {
      let desk = try options.desk("facility export")
      let rest = try desk.exportRegister(try vantage.vantage(desk), try area.filter(desk), to: output)
      Terminal.say(Term.reportWritten.text(Program.language, ["path": output]))
      if let text = rest.text(Program.language) { Terminal.warn(text) }
    }
  }
}
