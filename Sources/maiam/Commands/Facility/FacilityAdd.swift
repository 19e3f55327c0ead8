import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension FacilityGroup {
  struct Add: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .facilityAdd, "add",
        example:
          "maiam facility add --name \"Mái ấm Ví Dụ\" --kind children_care --ownership non_public --commune 11311")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Option(help: help(.facilityName)) var name: String
    @Option(help: help(.facilityKind)) var kind: String
    @Option(help: help(.ownership)) var ownership: String
    @Option(help: help(.commune)) var commune: String
    @Option(help: help(.ownCode)) var code: String?
    @Option(help: help(.onFrom)) var on: String?
    @OptionGroup var fields: ProfileOptions

    func run() throws {
      let desk = try options.desk("facility add")
      let profile = try fields.profile(
        from: try on.map(Reading.day) ?? desk.today, name: name,
        kind: try Reading.term(kind, "--kind"), ownership: try Reading.term(ownership, "--ownership"))
      let place = try desk.commune(meant: commune)
      let facility = try desk.addFacility(code: code, profile: profile, commune: place.code)
      listing.printOne(
        try desk.facilityJSON(facility, on: profile.from),
        Term.facilityAdded.text(
          Program.language, ["code": facility.code, "name": profile.name, "place": desk.told(place)]))
      if let entered = try desk.dossier(facility).profiles.last {
        for sentence in try desk.resemblances(of: facility, entered) { Terminal.warn(sentence) }
      }
    }
  }
}
