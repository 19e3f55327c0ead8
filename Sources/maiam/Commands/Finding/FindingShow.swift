import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension FindingGroup {
  struct Show: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.findingShow, "show", example: "maiam finding show I-2025-000001/03")
    }

    @OptionGroup var options: DeskOptions
    @Argument(help: help(.findingCode)) var code: String
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let desk = try options.desk("finding show")
      let (finding, row) = try desk.finding(code)
      let columns: [ColumnKey] = [
        .code, .facilityCode, .name, .commune, .severity, .statement, .seen, .citations, .remedy, .state,
      ]
      let language = Program.language
      var lines = columns.filter { row[$0] != .absent }.map { column in
        "\(column.label(language)): \(fieldText(row[column], column: column, language))"
      }
      lines += zip(finding.content.citations, finding.content.quotes).map { "\($0): “\($1)”" }
      listing.printOne(
        desk.findingJSON(finding, code: code),
        lines.flatMap { TextTable.wrap($0, Terminal.width) }.joined(separator: "\n"))
    }
  }
}
