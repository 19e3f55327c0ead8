import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension InspectionGroup {
  struct Attach: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.inspectionAttach, "attach", example: "maiam inspection attach I-2025-000001 pond-fenced ao.jpg")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.inspectionCode)) var code: String
    @Argument(help: help(.itemID)) var item: String
    @Argument(help: help(.evidenceFile)) var file: String
    @Option(help: help(.caption)) var caption: String?

    func run() throws {
      let desk = try options.desk("inspection attach")
      let evidence = try desk.attach(
        file, to: item, of: try desk.inspection(code), caption: try Reading.freeText(caption, "--caption"))
      listing.printOne(
        .object([
          ("code", .string(code)), ("item_id", .string(item)), ("file_name", .string(evidence.fileName)),
          ("size", .integer(evidence.size)), ("sha256", .string(evidence.contentHash)),
        ]), Term.evidenceAttached.text(Program.language, ["file": evidence.fileName, "item": item]))
    }
  }
}
