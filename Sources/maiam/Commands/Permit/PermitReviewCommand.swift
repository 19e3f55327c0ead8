import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension PermitGroup {
  struct Review: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .permitReview, "review",
        example: "maiam permit review F-000001 --on 3/8/2026 --source \"Danh sách của UBND phường Lê Chân\"")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.facilityCode)) var code: String
    @Option(help: help(.reviewedOn)) var on: String
    @Option(help: help(.reviewSource)) var source: String

    func run() throws {
      let desk = try options.desk("permit review")
      let review = PermitReview(on: try Reading.day(on), source: try Reading.text(source, "--source"))
      let facility = try desk.facility(code: code)
      try desk.addPermitReview(review, to: facility)
      listing.printFact(
        desk.json(review), of: facility,
        OperationTerm.reviewRecorded.text(
          Program.language,
          ["code": facility.code, "on": review.on.shortText, "source": review.source]))
    }
  }
}
