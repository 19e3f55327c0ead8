import ArgumentParser
import CareCore
import CareMessages
import CareOffice

struct Initialize: ParsableCommand {
  static var configuration: CommandConfiguration {
    describe(
      .initAbstract, "init",
      example: "maiam init --agency \"Sở Y tế thành phố Hải Phòng\" --place \"Hải Phòng\" --province 31")
  }

  @OptionGroup var options: DeskOptions
  @OptionGroup var listing: ListingOptions
  @Option(help: help(.agency)) var agency: String
  @Option(help: help(.series)) var series: String?
  @Option(help: help(.parentAgency)) var parentAgency: String?
  @Option(help: help(.place)) var place: String?
  @Option(help: help(.symbol)) var symbol: String?
  @Option(help: help(.signer)) var signer: String?
  @Option(help: help(.province)) var province: String?
  @Option(help: help(.communeOfOffice)) var commune: String?

  func run() throws {
    let series = series ?? ""
    guard series.utf8.count <= 3, series.utf8.allSatisfy({ (65...90).contains($0) }) else {
      throw Failure(.invalidSeries, ["value": series])
    }
    let signer = try signer.map { text in
      guard let signer = Office.Signer(text) else { throw Failure(.invalidSigner, ["value": text]) }
      return signer
    }
    let office = Office(
      agency: try Reading.text(agency, "--agency"), parentAgency: try Reading.text(parentAgency, "--parent-agency"),
      place: try Reading.text(place, "--place"), symbol: try Reading.text(symbol, "--symbol"), signer: signer,
      provinceCode: province, communeCode: commune, series: series)
    let setup = try options.setup("init")
    _ = try Desk.found(office, setup)
    listing.printOne(
      .object([
        ("code", .string(series)), ("agency", .string(office.agency)), ("database", .string(setup.databasePath)),
      ]),
      Term.databaseCreated.text(Program.language, ["agency": office.agency, "path": setup.databasePath]))
  }
}
