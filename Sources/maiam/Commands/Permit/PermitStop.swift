import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension PermitGroup {
  struct Stop: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .permitStop, "stop",
        example: "maiam permit stop F-000001 --kind under_10_certificate --on 1/7/2026 --returned yes")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.facilityCode)) var code: String
    @Option(help: help(.permitKind)) var kind: String
    @Option(help: help(.stoppedOn)) var on: String
    @Option(help: help(.returned)) var returned: String?
    @Option(help: help(.document)) var document: String?
    @Option(help: help(.note)) var note: String?

    func run() throws {
      let desk = try options.desk("permit stop")
      let language = Program.language
      let kind = try Reading.term(kind, "--kind", PermitKind.self)
      let day = try Reading.day(on)
      let isReturned = try Reading.yesNo(returned, "--returned")
      let (document, note) = (try Reading.text(document, "--document"), try Reading.freeText(note, "--note"))
      let facility = try desk.facility(code: code)
      try desk.stopApplication(
        kind, on: day, isFileReturned: isReturned, document: document, note: note, of: facility)
      listing.printOne(
        try desk.facilityJSON(facility, on: day),
        Term.permitRecorded.text(
          language,
          [
            "code": facility.code, "kind": kind.label(language),
            "event": PermitEvent.Kind.stopped.label(language).lowercased(), "on": day.shortText,
          ]))
    }
  }
}
