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
        document: try Reading.text(decision, "--decision"), reason: try Reading.reason(reason))
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

  struct CorrectPause: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .inspectionCorrectPause, "correct-pause",
        example:
          "maiam inspection correct-pause I-2025-000001 --from 1/9/2025 --new-resume 8/9/2025 --reason \"Ghi nhầm ngày\""
      )
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.inspectionCode)) var code: String
    @Option(help: help(.correctPauseFrom)) var from: String
    @Option(help: help(.correctPauseNewFrom)) var newFrom: String?
    @Option(help: help(.correctPauseNewResume)) var newResume: String?
    @Flag(help: help(.correctPauseRemove)) var remove = false
    @Option(help: help(.correctionReason)) var reason: String

    func run() throws {
      let (desk, language) = (try options.desk("inspection correct-pause"), Program.language)
      for (option, value) in [("--new-from", newFrom), ("--new-resume", newResume)] where remove && value != nil {
        throw Failure(.optionsConflict, ["first": option, "second": "--remove"])
      }
      let inspection = try desk.inspection(code)
      let (first, reason): (CalendarDay, String) = (
        try Reading.day(from), try Reading.reason(reason)
      )
      let text: String
      if remove {
        try desk.takeBackPause(inspection, from: first, because: reason)
        text = CampaignTerm.pauseTakenBack.text(language, ["code": code, "from": first.text(language)])
      } else {
        let changes = try desk.correctPause(
          inspection, from: first, to: try newFrom.map(Reading.day), resumed: try newResume.map(Reading.day),
          because: reason)
        text = CampaignTerm.pauseCorrected.text(language, ["code": code, "list": changes.joined(separator: "; ")])
      }
      let now = try desk.inspection(code)
      let lines = [text] + (try desk.view(now)).limit.lines(now, desk.law.citations, language)
      listing.printOne(try desk.inspectionJSON(now), lines.joined(separator: "\n"))
    }
  }
}
