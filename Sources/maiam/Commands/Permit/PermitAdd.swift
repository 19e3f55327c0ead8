import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension PermitGroup {
  struct Add: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .permitAdd, "add",
        example:
          "maiam permit add F-000001 --kind operating_license --number 12/GP-SYT --issuer \"Sở Y tế\" --issued 3/3/2025"
      )
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.facilityCode)) var code: String
    @Option(help: help(.permitKind)) var kind: String
    @Option(help: help(.issued)) var issued: String
    @OptionGroup var paper: PaperOptions

    func run() throws {
      let desk = try options.desk("permit add")
      let language = Program.language
      let kind = try Reading.term(kind, "--kind", PermitKind.self)
      let content = try paper.content(desk)
      for (option, value) in [("--number", paper.name.number), ("--issuer", content.issuer)] where value == nil {
        throw Failure(.optionNeeded, ["option": option, "command": "permit add"])
      }
      let known = try KnownDay(issued, by: desk.today) ?? KnownDay(Reading.day(issued))
      let event = PermitEvent(kind: .issued, on: known.last, issuer: content.issuer, wording: content).on(known)
      let facility = try desk.facility(code: code)
      try desk.checkWritten(
        content.address, commune: content.communeCode, of: facility, on: event.on, "--scope-commune")
      let told = try desk.addPermit(kind, event, to: facility, saysNoTerm: paper.saysNoTerm)
      listing.printOne(
        try desk.facilityJSON(facility, on: known.last),
        event.recordedText(kind, of: facility))
      if let sentence = told.text(language) { Terminal.warn(sentence) }
      if let sentence = try desk.afterClosingText(facility, event) { Terminal.warn(sentence) }
    }
  }
}
