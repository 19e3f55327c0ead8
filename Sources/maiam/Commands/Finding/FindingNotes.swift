import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension FindingGroup {
  struct Explain: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .findingExplain, "explain",
        example: "maiam finding explain I-2025-000001/03 --text \"Đang chờ thợ làm rào\" --by \"Chủ cơ sở\"")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.findingCode)) var finding: String
    @Option(help: help(.findingExplanation)) var text: String?
    @Option(help: help(.findingExplainer)) var by: String?
    @Option(help: help(.findingCause)) var cause: String?
    @Option(help: help(.findingHarm)) var harm: String?
    @Option(help: help(.remedyOn)) var on: String?

    func run() throws {
      let desk = try options.desk("finding explain")
      let given: [(FindingNote.Kind, String, String)] = [
        (.explanation, "--text", text), (.cause, "--cause", cause), (.harm, "--harm", harm),
      ].compactMap { kind, field, text in text.map { (kind, field, $0) } }
      if given.isEmpty {
        throw Failure(.optionNeeded, ["option": "--text, --cause, --harm", "command": "finding explain"])
      }
      let (day, person) = (try on.map(Reading.day) ?? desk.today, try Reading.text(by, "--by"))
      let notes = try given.map { kind, field, text in
        FindingNote(kind: kind, on: day, text: try Reading.freeText(text, field), person: person)
      }
      try desk.note(notes, on: finding)
      let kinds = notes.map { $0.kind.label(Program.language).lowercased() }.joined(separator: ", ")
      listing.printOne(
        desk.findingJSON(try desk.findingView(finding).finding, code: finding),
        RemediationTerm.noted.text(Program.language, ["finding": finding, "kind": kinds]))
    }
  }

  struct Correct: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .findingCorrect, "correct",
        example: "maiam finding correct I-2025-000001/03 --statement \"Ao sau nhà chưa rào\" --reason \"Ghi nhầm\"")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.findingCode)) var finding: String
    @Option(help: help(.findingStatement)) var statement: String
    @Option(help: help(.remedyReason)) var reason: String
    @Option(help: help(.remedyOn)) var on: String?

    func run() throws {
      let desk = try options.desk("finding correct")
      try desk.note(
        FindingNote(
          kind: .correction, on: try on.map(Reading.day) ?? desk.today,
          text: try Reading.freeText(statement, "--statement"),
          reason: try Reading.reason(reason) as String),
        on: finding)
      listing.printOne(
        desk.findingJSON(try desk.findingView(finding).finding, code: finding),
        RemediationTerm.corrected.text(Program.language, ["finding": finding]))
    }
  }

  struct MarkChildSafety: ParsableCommand {
    enum Answer: String, CaseIterable, ExpressibleByArgument {
      case yes
      case no

      init?(argument: String) {
        let words: [String: Answer] = ["yes": .yes, "co": .yes, "no": .no, "khong": .no]
        guard let answer = words[VietnameseText.folded(argument)] else { return nil }
        self = answer
      }
    }

    static var configuration: CommandConfiguration {
      describe(
        .findingFlag, "child-safety",
        example: "maiam finding child-safety I-2025-000001/03 yes --reason \"Ao sát lối đi của trẻ\"")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.findingCode)) var finding: String
    @Argument(help: help(.findingFlagged)) var answer: Answer
    @Option(help: help(.findingFlagReason)) var reason: String
    @Option(help: help(.remedyOn)) var on: String?

    func run() throws {
      let desk = try options.desk("finding child-safety")
      let isFlagged = answer == .yes
      try desk.note(
        FindingNote(
          kind: isFlagged ? .childSafety : .noChildSafety, on: try on.map(Reading.day) ?? desk.today,
          text: try Reading.reason(reason)), on: finding)
      let term: RemediationTerm = isFlagged ? .flagged : .unflagged
      listing.printOne(
        desk.findingJSON(try desk.findingView(finding).finding, code: finding),
        term.text(Program.language, ["finding": finding]))
    }
  }

  struct Repeat: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.findingRepeat, "repeat", example: "maiam finding repeat --facility F-000001")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @Option(help: help(.facilityMeant)) var facility: String?
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let desk = try options.desk("finding repeat")
      let vantage = try vantage.vantage(desk)
      let facility = try facility.map { try desk.facility(meant: $0, knownAt: vantage.knownAt) }
      let repeated = try desk.repeatedFindings(vantage).filter { found in
        facility.map { $0.id == found.trace.facility } ?? true
      }
      let rows = try desk.repeatRows(repeated)
      let asked = try desk.inspections(nil, campaign: nil, facility: facility, vantage)
      let isUnknown = try rows.isEmpty && !desk.isAnyConcluded(asked, vantage)
      try listing.print(
        rows, Desk.repeatColumns,
        footer: listing.footer(
          Term.rowsCount.text(Program.language, ["count": String(rows.count)]),
          and: try desk.unlookedText(asked, of: isUnknown, listing.format == .table, vantage)),
        empty: isUnknown ? try desk.emptyText(of: asked, vantage) : nil)
    }
  }
}
