import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension FacilityGroup {
  struct Edit: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.facilityEdit, "edit", example: "maiam facility edit F-000001 --head \"Nguyễn Văn A\" --on 1/6/2025")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.facilityCode)) var code: String
    @Option(help: help(.onFrom)) var on: String
    @Option(help: help(.facilityName)) var name: String?
    @Option(help: help(.facilityKind)) var kind: String?
    @Option(help: help(.ownership)) var ownership: String?
    @Option(help: help(.commune)) var commune: String?
    @OptionGroup var fields: ProfileOptions
    @Option(help: help(.clearField)) var clear: [String] = []

    func run() throws {
      let desk = try options.desk("facility edit")
      let day = try Reading.day(on)
      var edit = try fields.edit()
      edit.cleared = try clear.map { try Reading.choice($0, "--clear", ProfileEdit.ClearedField.allCases) }.uniqued()
      if let both = edit.cleared.first(where: fields.states) {
        throw Failure(.optionsConflict, ["first": "--\(both.rawValue)", "second": "--clear \(both.rawValue)"])
      }
      edit.name = try fields.words(name, "--name")
      edit.kind = try kind.map { try Reading.term($0, "--kind") }
      edit.ownership = try ownership.map { try Reading.term($0, "--ownership") }
      let place = try commune.map { try desk.commune(meant: $0) }
      edit.commune = place?.code
      let facility = try desk.facility(code: code)
      let outcome = try desk.editFacility(facility, edit, from: day)
      listing.printOne(
        try desk.facilityJSON(facility, on: day),
        [
          Term.facilityChanged.text(Program.language, ["code": facility.code, "on": day.shortText]),
          place.map { Term.communeUnderstood.text(Program.language, ["place": desk.told($0)]) },
        ].compactMap(\.self).joined(separator: " "))
      for text in desk.texts(outcome, of: facility) { Terminal.warn(text) }
      if edit.opened != nil, let sentence = try desk.countedBeforeOpeningText(facility) { Terminal.warn(sentence) }
    }
  }
}
