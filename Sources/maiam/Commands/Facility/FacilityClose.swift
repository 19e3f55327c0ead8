import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension FacilityGroup {
  struct Close: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .facilityClose, "close", example: "maiam facility close F-000001 --on 1/4/2025 --document 15/QĐ-UBND")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @OptionGroup var clearing: ClearOptions
    @Argument(help: help(.facilityCode)) var code: String
    @Option(help: help(.onClosed)) var on: String
    @Option(help: help(.closureDocument)) var document: String?
    @Option(help: help(.closureNote)) var note: String?
    @Option(help: help(OperationHelp.unplaced)) var unplaced: Int?

    func run() throws {
      try options.desk("facility close").record(
        .closed, code, on, document, note, unplaced: unplaced, .facilityClosed, clearing, listing)
    }
  }

  struct Reopen: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.facilityReopen, "reopen", example: "maiam facility reopen F-000001 --on 1/9/2025")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @OptionGroup var clearing: ClearOptions
    @Argument(help: help(.facilityCode)) var code: String
    @Option(help: help(.onReopened)) var on: String
    @Option(help: help(.closureDocument)) var document: String?
    @Option(help: help(.note)) var note: String?

    func run() throws {
      try options.desk("facility reopen").record(
        .reopened, code, on, document, note, .facilityReopened, clearing, listing)
    }
  }
}

extension Desk {
  fileprivate func record(
    _ kind: Closure.Kind, _ code: String, _ on: String, _ document: String?, _ note: String?,
    unplaced: Int? = nil, _ said: Term, _ clearing: ClearOptions, _ listing: ListingOptions
  ) throws {
    let day = try Reading.day(on)
    if let unplaced, !(0...100_000).contains(unplaced) {
      throw Failure(.countOutOfRange, ["field": "--unplaced", "value": String(unplaced)])
    }
    let facility = try facility(code: code)
    let before = try dossier(facility).closures.last { $0.on == day && $0.kind != kind }
    let told = try addClosure(
      Closure(
        kind: kind, on: day, document: try Reading.text(document, "--document"),
        note: try Reading.freeText(note, "--note"), unplaced: unplaced), to: facility,
      clearing: clearing.parts)
    let arguments = ["code": facility.code, "on": day.shortText]
    let now = try dossier(facility)
    let isClosed = now.isClosed(on: day, licensingTables.law)
    // Who closes one that the law does not take as closed must not believe that it is.
    let terms = kind == .closed && !isClosed ? [said, .facilityStaysOpen] : [said]
    listing.printOne(
      try facilityJSON(facility, on: day),
      terms.map { $0.text(Program.language, arguments) }.joined(separator: "\n"))
    Terminal.warn(told)
    // Who is closed by a decision is in no list any more; whose children have no place on record must be told of it.
    if kind == .closed, isClosed, let left = now.closingWithoutPlaces(on: day) {
      Terminal.warn(
        Term.closedUnplaced.text(
          Program.language,
          [
            "code": facility.code, "on": day.shortText,
            "children": left.children.map { countText($0, Program.language) } ?? Term.noFigures.text(Program.language),
          ]))
    }
    if kind == .reopened, document == nil, let closing = now.lastReopening(by: day)?.closing.document {
      Terminal.warn(
        Term.reopenedWithoutDocument.text(Program.language, arguments.merging(["document": closing]) { $1 }))
    }
    if let before {
      Terminal.warn(
        Term.closureReplaced.text(
          Program.language, ["kind": before.kind.label(Program.language), "on": day.shortText]))
    }
  }
}
