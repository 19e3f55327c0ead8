import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension FacilityGroup {
  struct TakeCensus: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .facilityCensus, "census",
        example: "maiam facility census F-000001 --on 10/5/2025 --children 14 --under-18-months 1 --needy 14")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var counting: CountOptions
    @OptionGroup var listing: ListingOptions
    @OptionGroup var clearing: ClearOptions
    @Argument(help: help(.facilityCode)) var code: String
    @Option(help: help(.onCounted)) var on: String
    @Option(help: help(.children)) var children: Int?
    @Option(help: help(.others)) var others: Int?
    @Option(help: help(.girls)) var girls: Int?
    @Option(name: .customLong("under-18-months"), help: help(.under18Months)) var under18Months: Int?
    @Option(name: .customLong("from-18-months-to-6"), help: help(.from18MonthsTo6)) var from18MonthsTo6: Int?
    @Option(name: .customLong("from-6-to-16"), help: help(.from6To16)) var from6To16: Int?
    @Option(name: .customLong("from-16"), help: help(.from16)) var from16: Int?
    @Option(help: help(.disability)) var disability: Int?
    @Option(help: help(.mentalIllness)) var mentalIllness: Int?
    @Option(help: help(.hiv)) var hiv: Int?
    @Option(help: help(.roundTheClock)) var roundTheClock: Int?
    @Option(help: help(.needy)) var needy: Int?
    @Option(help: help(.staff)) var staff: Int?
    @Option(help: help(.caregivers)) var caregivers: Int?
    @Option(help: help(.withoutPlacementDecision)) var withoutPlacementDecision: Int?
    @Option(help: help(.withoutAdmissionDecision)) var withoutAdmissionDecision: Int?
    @Option(help: help(.countedBy)) var countedBy: String?

    func run() throws {
      let desk = try options.desk("facility census")
      let parts: [(Census.Part, Int?)] = [
        (.girls, girls), (.under18Months, under18Months), (.from18MonthsTo6, from18MonthsTo6),
        (.from6To16, from6To16), (.from16, from16), (.disability, disability), (.mentalIllness, mentalIllness),
        (.hiv, hiv), (.roundTheClock, roundTheClock), (.needy, needy), (.staff, staff), (.caregivers, caregivers),
        (.withoutPlacementDecision, withoutPlacementDecision), (.withoutAdmissionDecision, withoutAdmissionDecision),
      ]
      let census = Census(
        on: try Reading.day(on), children: children, others: others,
        counts: Dictionary(uniqueKeysWithValues: parts.compactMap { part, count in count.map { (part, $0) } }),
        countedBy: try Reading.text(countedBy, "--counted-by"))
      try counting.confirm(census, desk)
      let facility = try desk.facility(code: code)
      let told = try desk.addCensus(census, to: facility, clearing: clearing.parts)
      // With what an earlier count stated and this one leaves blank, as every other screen adds it up.
      let counted = try desk.dossier(facility).census(on: census.on) ?? told.fact
      let earlier = try desk.earlierCountTexts(counted, of: facility)
      for sentence in try desk.textsAgainstCount(facility, on: census.on) { Terminal.warn(sentence) }
      listing.printOne(
        try desk.facilityJSON(facility, on: census.on),
        Term.censusAdded.text(
          Program.language,
          [
            "code": facility.code, "on": census.on.shortText,
            "children": childrenText(counted.children, Program.language),
            "beneficiaries": beneficiariesText(counted, Program.language),
          ])
          + (counted.lacksOthers && counted.children != nil
            ? " " + Term.othersNotCountedReason.text(Program.language) : "")
          + earlier.map { " " + $0 }.joined())
      Terminal.warn(told)
      if let sentence = desk.unlikelyCountText(census, at: facility.code, code: facility.code) {
        Terminal.warn(sentence)
      }
    }
  }
}
