import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension InspectionGroup {
  struct Pause: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .inspectionPause, "pause",
        example:
          "maiam inspection pause I-2025-000001 --from 1/9/2025 --reason \"Bão, không đi lại được\" --decision 15/QĐ-SYT"
      )
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.inspectionCode)) var code: String
    @Option(help: help(.pauseFrom)) var from: String?
    @Option(help: help(.pauseTo)) var to: String?
    @Option(help: help(.pauseReason)) var reason: String
    @Option(help: help(.pauseDecision)) var decision: String?

    func run() throws {
      let (desk, language) = (try options.desk("inspection pause"), Program.language)
      let inspection = try desk.inspection(code)
      let pause = InspectionPause(
        from: try from.map(Reading.day) ?? desk.today, to: try to.map(Reading.day),
        document: try Reading.text(decision, "--decision"), reason: try Reading.freeText(reason, "--reason"))
      try desk.pause(inspection, pause)
      let lines =
        [
          CampaignTerm.paused.text(language, ["code": code, "from": pause.from.text(language)])
        ] + (try desk.view(desk.inspection(code))).limit.lines(try desk.inspection(code), desk.law.citations, language)
      listing.printOne(try desk.inspectionJSON(try desk.inspection(code)), lines.joined(separator: "\n"))
    }
  }

  struct Resume: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.inspectionResume, "resume", example: "maiam inspection resume I-2025-000001 --on 8/9/2025")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.inspectionCode)) var code: String
    @Option(help: help(.resumeOn)) var on: String?

    func run() throws {
      let (desk, language) = (try options.desk("inspection resume"), Program.language)
      let day = try on.map(Reading.day) ?? desk.today
      let pause = try desk.resume(try desk.inspection(code), on: day)
      let now = try desk.inspection(code)
      let lines =
        [
          CampaignTerm.resumed.text(
            language, ["code": code, "on": day.text(language), "days": pause.days.map { String($0) } ?? ""])
        ] + (try desk.view(now)).limit.lines(now, desk.law.citations, language)
      listing.printOne(try desk.inspectionJSON(now), lines.joined(separator: "\n"))
    }
  }
}
