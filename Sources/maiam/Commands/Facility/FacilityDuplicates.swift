import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension FacilityGroup {
  struct Duplicates: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.facilityDuplicates, "duplicates", example: "maiam facility duplicates --min-score 80")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @Option(help: help(.minimumScore)) var minScore = FacilityLikeness.threshold
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let desk = try options.desk("facility duplicates")
      guard (0...100).contains(minScore) else {
        throw Failure(.countOutOfRange, ["field": "--min-score", "value": String(minScore)])
      }
      let rows = try desk.duplicates(above: minScore, try vantage.limit())
      try listing.print(
        rows, [.score, .code, .name, .commune, .otherCode, .otherName, .otherCommune, .reasons],
        shown: [.score, .code, .name, .otherCode, .otherName, .reasons],
        footer: Term.rowsCount.text(Program.language, ["count": String(rows.count)]))
    }
  }

  struct Merge: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .facilityMerge, "merge",
        example: "maiam facility merge F-000012 F-000057 --reason \"Cùng địa chỉ, cùng trụ trì\"")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.mergeKept)) var kept: String
    @Argument(help: help(.mergeAlias)) var alias: String
    @Option(help: help(.mergeReason)) var reason: String
    @Option(help: help(.mergeCountsOf)) var countsOf: String?
    @Flag(help: help(.mergeAllowDifferent)) var allowDifferent = false

    func run() throws {
      let desk = try options.desk("facility merge")
      let facility = try desk.merge(
        kept, alias, reason: try Reading.reason(reason), countsOf: countsOf,
        allowsDifferent: allowDifferent)
      listing.printOne(
        try desk.facilityJSON(facility, on: desk.today),
        Term.facilitiesMerged.text(Program.language, ["first": facility.code, "second": alias]))
    }
  }

  struct Unmerge: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .facilityUnmerge, "unmerge", example: "maiam facility unmerge F-000057 --reason \"Hai nơi khác nhau\"")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.unmergeAlias)) var code: String
    @Option(help: help(.unmergeReason)) var reason: String
    @Option(help: help(.unmergePapersOf)) var papersOf: String?

    func run() throws {
      let desk = try options.desk("facility unmerge")
      let reason: String = try Reading.reason(reason)
      let (alias, outcome) = try desk.unmerge(code, papersOf: papersOf, because: reason)
      listing.printOne(
        desk.json(outcome, of: alias, because: reason), desk.text(outcome, of: alias))
      for remark in desk.remarks(outcome, of: alias) { Terminal.warn(remark) }
    }
  }
}
