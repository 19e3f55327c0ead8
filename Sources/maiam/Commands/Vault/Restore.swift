import ArgumentParser
import CareCore
import CareMessages
import CareOffice

struct Restore: ParsableCommand {
  static var configuration: CommandConfiguration {
    describe(.restore, "restore", example: "maiam restore sao-luu/so-2025-05-14.sqlite", aliases: ["khoi-phuc"])
  }

  @OptionGroup var options: DeskOptions
  @Argument(help: help(.restoreFile)) var file: String
  @Flag(help: help(.restoreForce)) var force = false
  @OptionGroup var listing: ListingOptions

  func run() throws {
    let setup = try options.setup("restore")
    let restored = try Desk.restore(from: file, setup, isForced: force)
    let extent = restored.extent
    var lines = [
      TrailTerm.restored.text(
        Program.language, ["path": file, "entries": String(extent.entries), "rows": String(extent.rows)])
    ]
    if let kept = restored.kept { lines.append(TrailTerm.restoredOver.text(Program.language, ["kept": kept])) }
    listing.printOne(
      .object([
        ("code", .string(file)), ("entries", .integer(extent.entries)), ("rows", .integer(extent.rows)),
        ("differences", .integer(restored.differences)), ("kept", JSON(restored.kept)),
      ]), lines.joined(separator: "\n"))
    if restored.differences > 0 {
      Terminal.warn(
        TrailTerm.restoredUnsound.text(
          Program.language, ["path": file, "count": String(restored.differences)]))
      throw Refusal(status: .refused)
    }
  }
}
