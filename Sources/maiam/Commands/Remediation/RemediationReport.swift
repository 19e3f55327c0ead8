import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension RemediationGroup {
  struct Report: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .remedyReport, "report",
        example: "maiam remediation report I-2025-000001/03 --evidence \"Ảnh hàng rào\" --by \"Chủ cơ sở\"")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.findingCode)) var finding: String
    @Option(help: help(.remedyEvidence)) var evidence: String
    @Option(help: help(.remedyFile)) var file: [String] = []
    @Flag(help: help(.remedyPartial)) var partial = false
    @Option(help: help(.remedyReporter)) var by: String?
    @Option(help: help(.remedyOn)) var on: String?

    func run() throws {
      let desk = try options.desk("remediation report")
      let act = RemediationAct(
        partial ? .progress : .done, on: try on.map(Reading.day) ?? desk.today,
        text: try Reading.freeText(evidence, "--evidence"),
        person: try Reading.text(by ?? desk.actorName, "--by") as String
      )
      try desk.record(act, on: finding, files: file).say(partial ? .reportedPart : .reportedDone, desk, listing)
    }
  }

  struct Verify: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .remedyVerify, "verify",
        example: "maiam remediation verify I-2025-000001/03 --evidence \"Đã xem hàng rào\" --by \"Trần Thị Lá\"")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.findingCode)) var finding: String
    @Option(help: help(.remedyEvidence)) var evidence: String
    @Option(help: help(.remedyFile)) var file: [String] = []
    @Option(help: help(.remedyVerifier)) var by: String?
    @Option(help: help(.remedyOn)) var on: String?

    func run() throws {
      let desk = try options.desk("remediation verify")
      let act = RemediationAct(
        .verify, on: try on.map(Reading.day) ?? desk.today, text: try Reading.freeText(evidence, "--evidence"),
        person: try Reading.text(by ?? desk.actorName, "--by") as String)
      try desk.record(act, on: finding, files: file).say(.verified, desk, listing)
    }
  }

  struct Withdraw: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .remedyWithdraw, "withdraw",
        example: "maiam remediation withdraw I-2025-000001/03 --reason \"Chấp nhận khiếu nại\" --document 3/QĐ-SYT")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.findingCode)) var finding: String
    @Option(help: help(.remedyReason)) var reason: String
    @Option(help: help(.remedyDocument)) var document: String?
    @Option(help: help(.remedyOn)) var on: String?

    func run() throws {
      let desk = try options.desk("remediation withdraw")
      let act = RemediationAct(
        .withdraw, on: try on.map(Reading.day) ?? desk.today, text: try Reading.reason(reason),
        document: try Reading.text(document, "--document"))
      try desk.record(act, on: finding).say(.withdrawn, desk, listing)
    }
  }

  struct Reopen: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .remedyReopen, "reopen",
        example: "maiam remediation reopen I-2025-000001/03 --reason \"Đến xem lại chưa có hàng rào\"")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.findingCode)) var finding: String
    @Option(help: help(.remedyReason)) var reason: String
    @Option(help: help(.remedyOn)) var on: String?

    func run() throws {
      let desk = try options.desk("remediation reopen")
      let act = RemediationAct(
        .reopen, on: try on.map(Reading.day) ?? desk.today, text: try Reading.reason(reason),
        person: try Reading.text(desk.actorName, "--actor") as String)
      try desk.record(act, on: finding).say(.reopened, desk, listing)
    }
  }
}
