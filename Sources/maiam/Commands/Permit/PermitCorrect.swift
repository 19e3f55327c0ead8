import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension PermitGroup {
  struct Correct: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .permitCorrect, "correct",
        example:
          "maiam permit correct F-000001 --kind operating_license --event issued --on 3/3/2025 --new-on 13/3/2025 --reason \"Ghi nhầm ngày\""
      )
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.facilityCode)) var code: String
    @Option(help: help(.permitKind)) var kind: String
    @Option(help: help(.paperNumber)) var number: String?
    @Option(help: help(.correctEvent)) var event: String
    @Option(help: help(.correctOn)) var on: String
    @Option(help: help(.newEvent)) var newEvent: String?
    @Option(help: help(.newOn)) var newOn: String?
    @Option(help: help(.newUntil)) var newUntil: String?
    @Option(help: help(.newExpires)) var newExpires: String?
    @Option(help: help(.newDocument)) var newDocument: String?
    @Option(help: help(.newNumber)) var newNumber: String?
    @Option(help: help(.newIssuer)) var newIssuer: String?
    @Option(help: help(.newCapacity)) var newCapacity: Int?
    @Flag(help: help(.removeEvent)) var remove = false
    @Option(help: help(.correctionReason)) var reason: String

    func run() throws {
      let desk = try options.desk("permit correct")
      let language = Program.language
      let kind = try Reading.term(kind, "--kind", PermitKind.self)
      let event = try Reading.term(event, "--event", PermitEvent.Kind.self)
      let day = try Reading.day(on)
      var correction = Desk.PermitCorrection()
      correction.kind = try newEvent.map { try Reading.term($0, "--new-event") }
      correction.on = try newOn.map(Reading.day)
      correction.until = try newUntil.map(Reading.lastDay)
      correction.document = try Reading.text(newDocument, "--new-document")
      correction.isRemoval = remove
      if let newCapacity, !(1...100_000).contains(newCapacity) {
        throw Failure(.countOutOfRange, ["field": "--new-capacity", "value": String(newCapacity)])
      }
      correction.content.number = try Reading.text(newNumber, "--new-number")
      correction.content.issuer = try Reading.text(newIssuer, "--new-issuer")
      correction.content.capacity = newCapacity
      correction.content.expires = try newExpires.flatMap(Reading.lastDayOrNone)
      correction.isWithoutTerm = newExpires.map(LastDayText.saysNone) ?? false
      let facility = try desk.facility(code: code)
      let remarks = try desk.correctPermit(
        kind, number: try Reading.text(number, "--number"), event: event, on: day, correction,
        because: try Reading.reason(reason), of: facility)
      listing.printOne(
        try desk.facilityJSON(facility, on: correction.on ?? day),
        (remove ? Term.permitRemoved : Term.permitCorrected).text(
          language,
          [
            "code": facility.code, "kind": kind.label(language).lowercased(),
            "event": (correction.kind ?? event).label(language).lowercased(),
            "on": (correction.on ?? day).shortText,
          ]))
      for remark in remarks { Terminal.warn(remark) }
    }
  }
}
