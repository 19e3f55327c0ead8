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
    @OptionGroup var vantage: VantageOptions
    @Argument(help: help(.findingCode)) var code: String
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let desk = try options.desk("finding show")
      let vantage = try vantage.vantage(desk)
      if Observation.parts(of: code) != nil { return try show(desk.row(try desk.observation(code, vantage))) }
      let item = try desk.remediationItem(code, vantage)
      let (view, row) = (item.view, item.row(desk, on: vantage.day))
      let content = view.finding.content
      let earlier =
        try desk.repeatedFindings(of: content.requirementIDs, vantage).first {
          $0.trace.code == view.code && !$0.trace.isSeenAgain
        }?.earlier
        ?? []
      var shown = row
      (shown[.seen], shown[.remedy]) = (Field(content.seen), Field(content.remedy))
      if item.result == nil { shown[.isOverdue] = .absent }
      let columns: [ColumnKey] = [
        .code, .facilityCode, .name, .commune, .severity, .childSafety, .statement, .seen, .citations, .remedy, .state,
        .firstDay,
        .lastDay, .basis, .isOverdue,
      ]
      let language = Program.language
      var lines = columns.filter { shown[$0] != .absent }.map { column in
        "\(column.label(language)): \(fieldText(shown[column], column: column, language))"
      }
      lines += zip(content.citations, content.quotes).map { "\($0): “\($1)”" }
      lines += try desk.findingLines(view, earlier: earlier, vantage) + desk.adviceLines(view)
      try listing.printPage(
        desk.findingJSON(item, earlier: earlier, on: vantage.day).adding(
          "found_since",
          .array(
            try desk.foundAgain(at: [view.code], vantage).filter { $0.older.view.code == view.code }.map(\.json))),
        lines.flatMap { TextTable.wrap($0, Terminal.width) }.joined(separator: "\n"))
    }

    private func show(_ observation: DataRow) throws {
      let (columns, language) = (Desk.observationColumns, Program.language)
      let lines = columns.filter { observation[$0] != .absent }.map { column in
        "\(column.label(language)): \(fieldText(observation[column], column: column, language))"
      }
      try listing.printPage(
        JSON(observation, columns: columns),
        lines.flatMap { TextTable.wrap($0, Terminal.width) }.joined(separator: "\n"))
    }
  }
}
