import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension SheetGroup {
  struct Show: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.sheetShow, "show", example: "maiam sheet show danh-sach.xlsx --limit 20")
    }

    @OptionGroup var options: DeskOptions
    @Argument(help: help(.sheetFile)) var file: String
    @Option(help: help(.sheetName)) var sheet: String?
    @Option(help: help(.sheetLimit)) var limit: Int?
    @OptionGroup var listing: ListingOptions

    func run() throws {
      // No database is needed; the setup only checks the options.
      _ = try options.setup("sheet show")
      let view = try SpreadsheetView(path: file, sheet: sheet)
      switch listing.format {
      case .json:
        try view.writeJSON(limit: limit, Program.language, Terminal.write, warn: Terminal.warn)
      case .csv: try view.writeCSV(limit: limit) { Terminal.write(NormalizedText.shown($0)) }
      case .table:
        let sheets = try view.overviews(limit: limit ?? 10, Program.language)
        Terminal.say(view.heading(Program.language))
        for sheet in sheets { Terminal.say("\n" + text(sheet)) }
      }
    }

    private func text(_ sheet: SheetOverview) -> String {
      guard !sheet.columns.isEmpty else { return sheet.heading }
      let table = TextTable(
        headings: [Term.sheetColumn, .sheetKinds, .sheetFilled].map { $0.text(Program.language) },
        rows: sheet.columns.map { [$0.letters, $0.kinds, String($0.count)] }, rightAligned: [2])
      let rows = sheet.firstRows.map { row in
        let line = "\(row.number) │ " + row.cells.joined(separator: " │ ")
        return line.count > Terminal.width ? line.prefix(Terminal.width - 1) + "…" : line
      }
      let first = rows.isEmpty ? [] : [Term.sheetFirstRows.text(Program.language)] + rows
      return ([sheet.heading, table.text(width: Terminal.width)] + first).joined(separator: "\n")
    }
  }
}
