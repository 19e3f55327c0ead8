import ArgumentParser
import CareCore
import CareMessages
import CareOffice

struct Backup: ParsableCommand {
  static var configuration: CommandConfiguration {
    describe(.backup, "backup", example: "maiam backup sao-luu/so-2025-05-14.sqlite", aliases: ["sao-luu"])
  }

  @OptionGroup var options: DeskOptions
  @Argument(help: help(.backupFile)) var file: String
  @OptionGroup var listing: ListingOptions

  func run() throws {
    try DeskOptions.checkName(file)
    let saved = try Desk.openUnguarded(try options.setup("backup")).backUp(to: file)
    let extent = saved.extent
    listing.printOne(
      .object([
        ("code", .string(file)), ("entries", .integer(extent.entries)), ("rows", .integer(extent.rows)),
        ("differences", .integer(saved.differences)),
      ]),
      (saved.differences == 0 ? TrailTerm.backedUp : .backedUpDiffering).text(
        Program.language,
        [
          "path": file, "entries": String(extent.entries), "rows": String(extent.rows),
          "count": String(saved.differences),
        ]))
    if saved.differences > 0 {
      Terminal.warn(
        TrailTerm.backedUpUnsound.text(Program.language, ["path": file, "count": String(saved.differences)]))
      throw Refusal(status: .refused)
    }
  }
}
