import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension HandlingGroup {
  struct Pass: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .handlingPass, "pass",
        example: "maiam handling pass F-000001 --to \"Công an phường\" --what \"Hồ sơ cuộc kiểm tra\" --document 7/SYT")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.facilityCode)) var facility: String
    @Option(help: help(.handlingTo)) var to: String
    @Option(help: help(.handlingObservation)) var observation: [String] = []
    @Option(help: help(.handlingWhat)) var what: String?
    @Option(help: help(.remedyDocument)) var document: String?
    @Option(help: help(.remedyOn)) var on: String?

    func run() throws {
      let desk = try options.desk("handling pass")
      let facility = try desk.facility(code: facility)
      let referral = try desk.addReferral(
        Referral.Content(
          body: try Reading.text(to, "--to"), on: try on.map(Reading.day) ?? desk.today,
          document: try Reading.text(document, "--document"), what: try content(desk)), of: facility)
      referral.say(.passed, desk, listing, facility.code)
    }

    /// The observations by their codes, then what was written: the codes tie the two together.
    private func content(_ desk: Desk) throws -> String {
      let what = try Reading.freeText(what, "--what")
      for code in observation where Observation.parts(of: code) == nil {
        throw Failure(.noSuchObservation, ["code": code])
      }
      // Documents are written in Vietnamese.
      let codes =
        observation.isEmpty
        ? nil
        : RemediationTerm.observationsPassed.text(.vietnamese, ["codes": observation.joined(separator: ", ")])
      let parts = [codes, what].compactMap(\.self)
      if parts.isEmpty { throw Failure(.optionNeeded, ["option": "--what", "command": "handling pass"]) }
      return parts.joined(separator: ": ")
    }
  }

  struct Reply: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.handlingReply, "reply", example: "maiam handling reply P-2025-001 --reply \"Đã tiếp nhận\"")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.handlingReferral)) var code: String
    @Option(help: help(.handlingReplyText)) var reply: String
    @Option(help: help(.remedyOn)) var on: String?

    func run() throws {
      let desk = try options.desk("handling reply")
      let referral = try desk.answerReferral(
        code, try Reading.freeText(reply, "--reply"), on: try on.map(Reading.day) ?? desk.today)
      referral.say(.answered, desk, listing, try desk.facilityCode(referral.facility))
    }
  }

  struct Passed: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.handlingPassed, "passed", example: "maiam handling passed --facility F-000001")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @Option(help: help(.facilityMeant)) var facility: String?
    @OptionGroup var listing: ListingOptions
    @OptionGroup var release: ReleaseOptions

    func run() throws {
      let desk = try options.desk("handling passed")
      let vantage = try vantage.vantage(desk)
      let rows = try desk.referrals(
        of: try facility.map { try desk.facility(meant: $0, knownAt: vantage.knownAt) }, vantage)
      try listing.print(
        rows, Desk.referralColumns, shown: [.code, .facilityCode, .body, .on, .document, .repliedOn],
        details: [.content, .reply], free: .referrals, release)
    }
  }
}

extension Referral {
  func say(_ term: RemediationTerm, _ desk: Desk, _ listing: ListingOptions, _ facility: String?) {
    listing.printOne(
      JSON(desk.row(self, facility: facility), columns: Desk.referralColumns),
      term.text(
        Program.language, ["code": code, "body": content.body, "on": content.on.text(Program.language)]))
  }
}
