import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension InspectionGroup {
  struct Close: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .inspectionClose, "close",
        example: "maiam inspection close I-2025-000001 --on 20/4/2025 --signed-by-facility yes")
    }

    enum Signed: String, CaseIterable, ExpressibleByArgument {
      case yes
      case no
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.inspectionCode)) var code: String
    @Option(help: help(.onClosedInspection)) var on: String
    @Option(help: help(.signedByFacility)) var signedByFacility: Signed
    @Option(help: help(.witness)) var witness: String?
    @Option(help: help(.witnessRole)) var witnessRole: String?
    @Option(help: help(.facilityOpinion)) var facilityOpinion: String?
    @Flag(help: help(.allowUnjudged)) var allowUnjudged = false

    func run() throws {
      let desk = try options.desk("inspection close")
      let inspection = try desk.inspection(code)
      let minutes = Minutes(
        closedOn: try Reading.day(on), signedByFacility: signedByFacility == .yes,
        witness: try Reading.text(witness, "--witness"),
        witnessRole: try witnessRole.map { try Reading.term($0, "--witness-role") },
        facilityOpinion: try Reading.freeText(facilityOpinion, "--facility-opinion"))
      let missing = try desk.view(inspection).undeclaredText(desk.law.citations, Program.language)
      let findings = try desk.close(inspection, minutes, allowsUnjudged: allowUnjudged)
      if let missing { Terminal.warn(missing) }
      Terminal.warn(try desk.openDangers(inspection), desk)
      let view = try desk.view(try desk.inspection(code))
      for sentence in try view.silencedTexts(Program.language) + desk.staleWordsTexts(view) { Terminal.warn(sentence) }
      if let earlier = view.closedBeforeReopeningText(Program.language) { Terminal.warn(earlier) }
      for sentence in view.overrunTexts(desk.today, Program.language) { Terminal.warn(sentence) }
      for sentence in view.notJudgedTexts(Program.language) + view.countedTexts(Program.language)
        + view.doubtfulTexts(Program.language)
      {
        Terminal.warn(sentence)
      }
      for contradiction in try desk.paperContradictions(view) { Terminal.warn(contradiction) }
      if let change = view.lawChangeText(desk.today, Program.language) { Terminal.warn(change) }
      var counts = ["code": inspection.code, "findings": String(findings.count)]
      counts["observations"] = String(view.observations.count)
      for standing in ItemStanding.allCases { counts[standing.rawValue] = String(view.evaluation.count(as: standing)) }
      var text = Term.inspectionClosed.text(Program.language, counts)
      if let outcome = try desk.followUpOutcome(of: inspection) {
        func counted(_ codes: [String]) -> String {
          codes.isEmpty ? "0" : "\(codes.count) (\(codes.joined(separator: ", ")))"
        }
        text +=
          "\n"
          + RemediationTerm.followedUp.text(
            Program.language,
            [
              "earlier": outcome.earlier.code, "verified": counted(outcome.verified),
              "reopened": counted(outcome.reopened), "left": counted(outcome.left),
            ])
        for sentence in try desk.overturnedTexts(inspection) + desk.unmetSinceTexts(inspection)
          + desk.withdrawnAgainTexts(inspection)
          + desk.notSeenAgainTexts(inspection)
          + outcome.verified.compactMap({ try desk.namedTogetherText($0) })
        { text += "\n" + sentence }
      }
      let again = try desk.foundAgain(by: inspection)
      for sentence in desk.adviceTexts(again) { text += "\n" + sentence }
      if let open = try desk.openThoughMetText(view) { text += "\n" + open }
      if !view.observations.isEmpty {
        text +=
          "\n"
          + RemediationTerm.observationsLeft.text(
            Program.language, ["code": inspection.code, "facility": view.facility.code])
      }
      text += try desk.laterText(inspection).map { "\n" + $0 } ?? ""
      listing.printOne(
        try desk.withFollowed(view.json(on: desk.today), of: view).adding("found_again", .array(again.map(\.json))),
        text)
    }
  }
}
