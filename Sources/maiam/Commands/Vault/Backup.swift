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
    let extent = try options.desk("backup").backUp(to: file)
    listing.printOne(
      .object([("code", .string(file)), ("entries", .integer(extent.entries)), ("rows", .integer(extent.rows))]),
      TrailTerm.backedUp.text(
        Program.language, ["path": file, "entries": String(extent.entries), "rows": String(extent.rows)]))
  }
}
