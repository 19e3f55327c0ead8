import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension FacilityGroup {
  struct Follow: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .facilityFollow, "follow",
        example: "maiam facility follow F-000001 --did notice_served --on 15/5/2025 --document 12/TB-UBND --children 7")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var counting: CountOptions
    @OptionGroup var listing: ListingOptions
    @OptionGroup var clearing: ClearOptions
    @Argument(help: help(.facilityCode)) var code: String
    @Option(help: help(.discoveryStep)) var did: String
    @Option(help: help(.onEvent)) var on: String
    @Option(help: help(.document)) var document: String?
    @Option(help: help(.childrenSeen)) var children: Int?
    @Option(help: help(.note)) var note: String?

    func run() throws {
      let desk = try options.desk("facility follow")
      let day = try Reading.day(on)
      let step = DiscoveryStep(
        kind: try Reading.term(did, "--did"), on: day, document: try Reading.text(document, "--document"),
        note: try Reading.freeText(note, "--note"))
      let census = try children.map { count in try Census(on: day, children: count).checked() }
      try counting.confirm(census, desk)
      let facility = try desk.facility(code: code)
      let told = try desk.addDiscoveryStep(step, census: census, to: facility, clearing: clearing.parts)
      listing.printOne(
        try desk.facilityJSON(facility, on: day),
        Term.stepRecorded.text(
          Program.language,
          ["code": facility.code, "step": step.kind.label(Program.language), "on": day.shortText]))
      Terminal.warn(told.step)
      Terminal.warn(told.census)
    }
  }
}
