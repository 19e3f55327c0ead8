import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension FacilityGroup {
  struct Discover: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .facilityDiscover, "discover",
        example:
          "maiam facility discover --name \"Nhà bà A (hư cấu)\" --commune 11311 --source ward_group --on 12/5/2025")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var counting: CountOptions
    @OptionGroup var listing: ListingOptions
    @Option(help: help(.facilityName)) var name: String
    @Option(help: help(.source)) var source: String
    @Option(help: help(.onDiscovered)) var on: String
    @Option(help: help(.commune)) var commune: String
    @Option(help: help(.facilityKind)) var kind: String = "undetermined"
    @Option(help: help(.ownership)) var ownership: String = "non_public"
    @Option(help: help(.ownCode)) var code: String?
    @Option(help: help(.childrenSeen)) var children: Int?
    @Option(help: help(.note)) var note: String?
    @OptionGroup var fields: ProfileOptions

    func run() throws {
      let desk = try options.desk("facility discover")
      let day = try Reading.day(on)
      let profile = try fields.profile(
        from: day, name: name, kind: try Reading.term(kind, "--kind"),
        ownership: try Reading.term(ownership, "--ownership"))
      let discovery = Discovery(
        on: day, source: try Reading.term(source, "--source"),
        note: try fields.words(try Reading.freeText(note, "--note"), "--note"))
      let census = try children.map { count in try Census(on: day, children: count).checked() }
      try counting.confirm(census, desk)
      let place = try desk.commune(meant: commune)
      let facility = try desk.addFacility(
        code: code, profile: profile, commune: place.code, discovery: discovery, census: census)
      listing.printOne(
        try desk.facilityJSON(facility, on: day),
        Term.discoveryAdded.text(
          Program.language,
          [
            "code": facility.code, "name": profile.name, "on": day.shortText,
            "source": discovery.source.label(Program.language).lowercased(), "place": desk.told(place),
          ]))
      if let entered = try desk.dossier(facility).profiles.last {
        for sentence in try desk.resemblances(of: facility, entered) { Terminal.warn(sentence) }
      }
    }
  }
}
