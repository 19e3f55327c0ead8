import ArgumentParser
import CareCore
import CareMessages
import CareOffice

struct HandlingGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    group(
      .handlingGroup, "handling", alias: "xu-ly",
      [Add.self, Correct.self, List.self, Pass.self, Reply.self, Passed.self])
  }

  static let amounts = 0...1_000_000_000_000
  static let children = 1...100_000

  static func check(_ number: Int?, _ option: String, _ range: ClosedRange<Int>) throws {
    guard let number, !range.contains(number) else { return }
    throw Failure(.countOutOfRange, ["field": option, "value": String(number)])
  }

  struct Add: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .handlingAdd, "add",
        example: "maiam handling add I-2025-000001/03 --kind sanction_record --number 5/BB-VPHC --by \"Trần Thị Lá\"")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.handlingFindings)) var findings: [String]
    @Option(help: help(.handlingKind)) var kind: String
    @Option(help: help(.handlingNumber)) var number: String
    @Option(help: help(.handlingOn)) var on: String?
    @Option(help: help(.handlingBy)) var by: String
    @Option(help: help(.handlingAmount)) var amount: String?
    @Option(help: help(.handlingChildren)) var children: Int?
    @Option(help: help(.note)) var note: String?

    func run() throws {
      let desk = try options.desk("handling add")
      let kind = try Reading.choice(kind, "--kind", Handling.Kind.allCases)
      let amount = try amount.map { try Reading.money($0, "--amount") }
      try check(amount, "--amount", of: .sanctionDecision, kind, HandlingGroup.amounts)
      try check(children, "--children", of: .childrenMoved, kind, HandlingGroup.children)
      let told = try desk.addHandling(
        Handling.Content(
          kind: kind, number: try Reading.text(number, "--number"), on: try on.map(Reading.day) ?? desk.today,
          decidedBy: try Reading.text(by, "--by"), amount: amount, children: children,
          note: try Reading.freeText(note, "--note")), against: findings)
      listing.printOne(
        told.handling.json(findings: try desk.findingCodes(of: told.handling)),
        told.text(Program.language) + (try desk.countAfterMove(told.handling).map { "\n" + $0 } ?? ""))
    }

    private func check(
      _ number: Int?, _ option: String, of wanted: Handling.Kind, _ kind: Handling.Kind, _ range: ClosedRange<Int>
    ) throws {
      guard let number else { return }
      guard kind == wanted else {
        throw Failure(.optionsConflict, ["first": option, "second": "--kind \(kind.rawValue)"])
      }
      try HandlingGroup.check(number, option, range)
    }
  }

  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.handlingList, "list", example: "maiam handling list --facility F-000001")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @Option(help: help(.facilityMeant)) var facility: String?
    @OptionGroup var listing: ListingOptions
    @OptionGroup var release: ReleaseOptions

    func run() throws {
      let desk = try options.desk("handling list")
      let vantage = try vantage.vantage(desk)
      let facility = try facility.map { try desk.facility(meant: $0, knownAt: vantage.knownAt) }
      let told = try desk.handlings(of: facility, vantage)
      var rows = told.map(\.row)
      // For people: what a fine comes to is not known, which is no fine of nothing.
      if listing.format != .json { rows = rows.map { $0.sayingUnknown(Program.language) } }
      try listing.print(
        rows, Desk.handlingColumns, shown: [.code, .facilityCode, .handlingKind, .number, .on, .decidedBy],
        details: [.amount, .movedChildren, .findings, .note, .recordedWith],
        footer: listing.footer(
          desk.summaryOfHandlings(rows), and: try desk.operationActsText(of: facility, vantage)),
        free: .handlings, corrections: told.map(\.corrections), release)
    }
  }
}
