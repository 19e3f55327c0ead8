import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension InspectionGroup {
  struct Show: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.inspectionShow, "show", example: "maiam inspection show I-2025-000001")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @Argument(help: help(.inspectionCode)) var code: String
    @OptionGroup var listing: ListingOptions
    @OptionGroup var release: ReleaseOptions

    func run() throws {
      let desk = try options.desk("inspection show")
      let vantage = try vantage.vantage(desk)
      let view = try desk.view(try desk.inspection(code), vantage)
      Terminal.warn(try desk.openDangers(view.inspection), desk)
      for contradiction in try desk.paperContradictions(view) { Terminal.warn(contradiction) }
      if listing.format == .json {
        let json = try desk.withLater(
          desk.withFollowed(try desk.withEvidence(view.json(on: vantage.day), of: view), of: view, vantage), of: view,
          vantage)
        Terminal.say(try desk.withDangers(json, of: view, vantage).text())
        return
      }
      var marks: [SourceMark] = []
      if listing.format == .table {
        let language = Program.language
        Terminal.say("\(code)  \(view.facility.code) \(view.profile?.name ?? "")")
        Terminal.say("\(view.checklist.title)  (\(view.checklist.version))")
        Terminal.say(view.stateText(language))
        let notice = try view.inspection.start.flatMap { start in
          try desk.noticeBasis(of: start, at: view.facility.id, language)
        }
        let lines = view.decisionLines(
          desk.law.citations, desk.inspectionRegimes, noticeBasis: notice, on: vantage.day, language)
        if !lines.isEmpty { Terminal.say("\n" + lines.joined(separator: "\n")) }
        marks = SourceMark.marks(in: lines.joined(separator: "\n"), language)
        if view.judgedBy == .otherLaw { Terminal.say(Term.judgedByOtherLaw.text(language)) }
        if let code = view.inspection.contentCode {
          Terminal.say(TrailTerm.contentCode.text(language, ["code": code]))
        }
        for (evidence, state) in try desk.evidenceStates(of: view) {
          let term: TrailTerm =
            switch state {
            case .present: .evidencePresent
            case .missing: .evidenceMissing
            case .changed: .evidenceChanged
            }
          Terminal.say(
            TrailTerm.evidenceLine.text(
              language, ["file": evidence.fileName, "item": evidence.itemID, "state": term.text(language)]))
        }
        Terminal.say("")
      }
      let counts = ItemStanding.allCases.map {
        "\($0.label(Program.language)): \(view.evaluation.count(as: $0))"
      }.joined(separator: ", ")
      try listing.print(
        desk.itemRows(view), Dataset.items.columns, shown: [.rowNumber, .question, .value, .outcome, .note],
        footer: [
          counts, try desk.declinedText(view.inspection, vantage), try desk.followedText(view, vantage),
          try desk.laterLines(view, vantage),
        ].compactMap(\.self).joined(separator: "\n\n"),
        free: .items,
        release)
      listing.sayLegend(of: marks)
    }
  }
}
