import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension NoticeGroup {
  struct Resume: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .noticeResume, "resume",
        example:
          "maiam notice resume F-000001 --received 2/11/2026 --received-by commune_chairman --resumes 9/11/2026")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @OptionGroup var clearing: ClearOptions
    @Argument(help: help(.facilityCode)) var code: String
    @Option(help: help(.resumeReceived)) var received: String
    @Option(help: help(.receivedBy)) var receivedBy: String
    @Option(help: help(.body)) var body: String?
    @Option(help: help(.document)) var document: String?
    @Option(help: help(.sent)) var sent: String?
    @Option(help: help(.resumes)) var resumes: String
    @Option(help: help(.cured)) var cured: String?

    func run() throws {
      let desk = try options.desk("notice resume")
      let notice = ResumeNotice(
        received: try Reading.day(received), receivedBy: try Reading.term(receivedBy, "--received-by"),
        body: try Reading.text(body, "--body"), document: try Reading.text(document, "--document"),
        sent: try sent.map(Reading.day), resumes: try Reading.day(resumes),
        cured: try Reading.freeText(cured, "--cured"))
      let facility = try desk.facility(code: code)
      let told = try desk.addResumeNotice(notice, to: facility, clearing: clearing.parts)
      listing.printFact(
        desk.json(told.fact), of: facility,
        OperationTerm.resumeRecorded.text(
          Program.language, ["code": facility.code, "on": notice.received.shortText]))
      if let sentence = try desk.afterClosingText(facility, on: notice.resumes) { Terminal.warn(sentence) }
      Terminal.warn(told)
    }
  }
}
