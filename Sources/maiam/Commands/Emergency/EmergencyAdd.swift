import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension EmergencyGroup {
  struct Add: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .emergencyAdd, "add",
        example: """
          maiam emergency add --facility F-000001 --at 21h30 --told police --told-at 21h40 \
            --what "Một trẻ cần bảo vệ ngay"
          """)
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Option(help: help(.facilityCode)) var facility: String?
    @Option(help: help(.emergencyPlace)) var place: String?
    @Option(help: help(.emergencyInspection)) var inspection: String?
    @Option(help: help(.emergencyReceived)) var at: String?
    @OptionGroup var message: MessageOptions
    @Option(help: help(.emergencyToldAt)) var toldAt: String?

    func run() throws {
      let desk = try options.desk("emergency add")
      if facility != nil, place != nil {
        throw Failure(.optionsConflict, ["first": "--facility", "second": "--place"])
      }
      let received = try Reading.exactInstant(at, desk)
      if message.told != nil, toldAt == nil { throw Failure(.toldAtNeeded, ["option": "--told-at"]) }
      if message.told == nil, toldAt != nil || message.reply != nil {
        throw Failure(.optionNeeded, ["option": "--told", "command": "emergency add"])
      }
      let told = try toldAt.map { try Reading.exactInstant($0, desk) } ?? received
      let emergency = try desk.addEmergency(
        at: received,
        try facility.map { .facility(try desk.facility(code: $0).id) }
          ?? place.map { .elsewhere(try Reading.freeText($0, "--place")) },
        inspection: try inspection.map(desk.inspection),
        message.told == nil ? nil : try message.message(at: told, of: "emergency add"))
      listing.printOne(try desk.json(emergency), desk.addedText(emergency))
      // The clock runs before anybody is told; the words wait for the body that hears them.
      guard message.told == nil, let what = try Reading.freeText(message.what, "--what") else { return }
      Terminal.warn(
        DangerTerm.wordsNotKept.text(Program.language, ["what": what, "code": emergency.code]))
    }
  }

  struct Cover: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .emergencyCover, "cover", example: "maiam emergency cover E-2025-001 --inspection I-2025-000001")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.emergencyCode)) var code: String
    @Option(help: help(.inspectionCode)) var inspection: String

    func run() throws {
      let desk = try options.desk("emergency cover")
      let emergency = try desk.cover(try desk.inspection(inspection), by: code)
      listing.printOne(
        try desk.json(emergency),
        DangerTerm.covered.text(Program.language, ["code": code, "inspection": inspection]))
    }
  }

  struct Decline: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .emergencyDecline, "decline",
        example: "maiam emergency decline I-2025-000001 no-abuse --reason \"Việc năm 2019, công an đã giải quyết\"")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.inspectionCode)) var code: String
    @Argument(help: help(.itemID)) var item: String
    @Option(help: help(.emergencyReason)) var reason: String

    func run() throws {
      let desk = try options.desk("emergency decline")
      let inspection = try desk.inspection(code)
      try desk.decline(item, of: inspection, because: try Reading.reason(reason))
      listing.printOne(
        try desk.inspectionJSON(inspection),
        DangerTerm.declined.text(Program.language, ["inspection": code, "item": item]))
    }
  }
}
