import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension InspectionGroup {
  struct Verify: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.inspectionVerify, "verify", example: "maiam inspection verify I-2025-000001")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.inspectionCode)) var code: String
    @Option(name: .customLong("code"), help: help(.contentCode)) var printed: String?

    func run() throws {
      let desk = try Desk.openUnguarded(try options.setup("inspection verify"))
      let language = Program.language
      let inspection = try desk.inspection(code)
      let closings = try desk.closings(of: inspection)
      if let printed {
        guard let digits = TrailSeal.digits(printed) else { throw Failure(.invalidSeal, ["value": printed]) }
        guard closings.contains(where: { $0.isIntact && $0.found.hasPrefix(digits) }) else {
          throw Failure(.contentSealWrong, ["code": printed, "inspection": code])
        }
      }
      // The days on which they were opened again, in the order of those that were.
      var reopened = try desk.view(inspection).earlierClosings.map(\.reopenedOn)[...]
      let lines = closings.map { closing in
        let term = closing.isIntact ? TrailTerm.contentIntact : .contentChanged
        let text = term.text(
          language,
          [
            "inspection": code, "day": closing.closedOn.shortText,
            "code": closing.stored.map(Inspection.contentCode) ?? "–",
            "found": Inspection.contentCode(closing.found),
          ])
        guard closing.isReopened else { return text }
        let day = reopened.popFirst()?.text(language) ?? "…"
        return text + " " + TrailTerm.contentReopened.text(language, ["day": day])
      }
      listing.printOne(
        .array(
          closings.map {
            .object([
              ("code", JSON($0.stored.map(Inspection.contentCode))), ("closed_on", JSON($0.closedOn)),
              ("closed_at", JSON($0.closedAt)), ("found", .string(Inspection.contentCode($0.found))),
              ("intact", .boolean($0.isIntact)), ("reopened", .boolean($0.isReopened)),
            ])
          }),
        lines.isEmpty
          ? TrailTerm.neverClosed.text(language, ["inspection": code]) : lines.joined(separator: "\n"))
      let later = try desk.writtenAfterClosing(inspection, nil, language)
      if !later.isEmpty {
        Terminal.warn(RemediationTerm.writtenLater.text(language))
        for line in later { Terminal.warn("– " + line.text) }
      }
      let evidence = try desk.evidenceProblems(of: inspection)
      for problem in evidence { Terminal.warn(problem.text(language)) }
      if !evidence.isEmpty || closings.isEmpty || closings.contains(where: { !$0.isIntact }) {
        throw Refusal(status: .refused)
      }
    }
  }
}
