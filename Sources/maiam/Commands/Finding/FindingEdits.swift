import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension FindingGroup {
  struct Drafts: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.findingDrafts, "drafts", example: "maiam finding drafts I-2025-000001")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @Argument(help: help(.inspectionCode)) var inspection: String
    @OptionGroup var listing: ListingOptions
    @OptionGroup var release: ReleaseOptions

    func run() throws {
      let desk = try options.desk("finding drafts")
      let known = try desk.inspection(inspection)
      let vantage = try vantage.vantage(desk)
      let view = try desk.view(known, vantage)
      // A closed inspection has no drafts any more: what stands on file may have been corrected, added to or withdrawn.
      let isClosed = view.inspection.state == .closed
      if isClosed {
        Terminal.warn(Term.draftsAreOver.text(Program.language, ["inspection": known.code]))
      }
      let rows =
        isClosed
        ? try desk.findingRows(campaign: nil, inspection: view.inspection, facility: nil, vantage)
        : try desk.draftRows(view, vantage)
      // Duties of other bodies are no findings: whose they are stands in a column of its own.
      let observations = desk.draftObservationRows(view)
      let bearer: [ColumnKey] = observations.isEmpty ? [] : [.dutyBearer]
      let notes = [
        observations.isEmpty
          ? nil
          : RemediationTerm.draftObservations.text(Program.language, ["count": String(observations.count)]),
        rows.isEmpty && !observations.isEmpty ? try desk.noFindingsText(view, vantage) : nil,
        try desk.followedText(view, vantage), try desk.declinedText(known, vantage),
      ].compactMap(\.self)
      try listing.print(
        rows + observations,
        (isClosed ? [.code, .state] : [])
          + [.itemID, .severity, .childSafety, .statement, .seen, .citations, .remedy, .dutyBearer],
        shown: (isClosed ? [.code, .state] : []) + [.itemID, .severity, .childSafety, .citations] + bearer,
        detail: .statement, footer: notes.asLines,
        empty: try desk.noFindingsText(view, vantage), free: .findings, release)
      Terminal.warn(try desk.openDangers(known), desk)
    }
  }

  struct Reword: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .findingReword, "reword",
        example: "maiam finding reword I-2025-000001 pond-fenced --statement \"Ao phía sau chưa rào\"")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.inspectionCode)) var inspection: String
    @Argument(help: help(.findingItem)) var item: String
    @Option(help: help(.findingStatement)) var statement: String

    func run() throws {
      let desk = try options.desk("finding reword")
      let statement = try Reading.freeText(statement, "--statement")
      try desk.edit(
        try desk.inspection(inspection), FindingEdit(kind: .reworded, itemID: item, statement: statement))
      listing.printOne(
        .object([
          ("code", .null), ("inspection", .string(inspection)), ("item_id", .string(item)),
          ("statement", .string(statement)),
        ]),
        RemediationTerm.reworded.text(Program.language, ["inspection": inspection, "item": item]))
    }
  }

  struct Merge: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .findingMerge, "merge", example: "maiam finding merge I-2025-000001 pond-fenced --into yard-safe")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.inspectionCode)) var inspection: String
    @Argument(help: help(.findingItem)) var item: String
    @Option(help: help(.findingInto)) var into: String

    func run() throws {
      let desk = try options.desk("finding merge")
      if item == into { throw Failure(.optionsConflict, ["first": item, "second": "--into \(into)"]) }
      try desk.edit(try desk.inspection(inspection), FindingEdit(kind: .merged, itemID: item, into: into))
      listing.printOne(
        .object([
          ("code", .null), ("inspection", .string(inspection)), ("item_id", .string(item)), ("into", .string(into)),
        ]),
        RemediationTerm.merged.text(Program.language, ["inspection": inspection, "item": item, "into": into]))
    }
  }
}
