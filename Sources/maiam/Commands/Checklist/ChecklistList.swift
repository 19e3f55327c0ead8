import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension ChecklistGroup {
  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.checklistList, "list", example: "maiam checklist list")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let rows = try ChecklistShelf(try options.setup("checklist list")).checklists().map { checklist in
        DataRow([
          .checklistID: .text(checklist.id), .version: .text(checklist.version), .title: .text(checklist.title),
          .items: .integer(checklist.items.count),
          .appliesTo: .text(checklist.groups.map(\.rawValue).joined(separator: ", ")),
          .validFrom: .day(checklist.validFrom), .validTo: Field(checklist.validTo),
        ])
      }
      try listing.print(
        rows, [.checklistID, .version, .title, .items, .appliesTo, .validFrom, .validTo],
        shown: [.checklistID, .version, .title, .items])
    }
  }
}
