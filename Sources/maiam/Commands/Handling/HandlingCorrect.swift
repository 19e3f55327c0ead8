import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension HandlingGroup {
  struct Correct: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .handlingCorrect, "correct",
        example: "maiam handling correct H-2025-001 --new-amount 1500000 --reason \"Ghi nhầm số tiền\"")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.handlingCode)) var code: String
    @Option(help: help(.handlingNewNumber)) var newNumber: String?
    @Option(help: help(.handlingNewOn)) var newOn: String?
    @Option(help: help(.handlingNewBy)) var newBy: String?
    @Option(help: help(.handlingNewAmount)) var newAmount: String?
    @Option(help: help(.handlingNewChildren)) var newChildren: Int?
    @Flag(help: help(.handlingRemove)) var remove = false
    @Option(help: help(.handlingReason)) var reason: String

    func run() throws {
      let desk = try options.desk("handling correct")
      var correction = HandlingCorrection()
      correction.number = try Reading.text(newNumber, "--new-number")
      correction.on = try newOn.map(Reading.day)
      correction.decidedBy = try Reading.text(newBy, "--new-by")
      correction.amount = try newAmount.map { try Reading.money($0, "--new-amount") }
      correction.children = newChildren
      try HandlingGroup.check(correction.amount, "--new-amount", HandlingGroup.amounts)
      try HandlingGroup.check(newChildren, "--new-children", HandlingGroup.children)
      if remove, let option = given { throw Failure(.optionsConflict, ["first": option, "second": "--remove"]) }
      let reason: String = try Reading.reason(reason)
      if remove, code.uppercased().hasPrefix("P-") {
        let referral = try desk.takeBackReferral(code.uppercased(), because: reason)
        return referral.say(.referralTakenBack, desk, listing, try desk.facilityCode(referral.facility))
      }
      let handling =
        remove
        ? try desk.takeBackHandling(code, because: reason)
        : try desk.correctHandling(code, correction, because: reason)
      let language = Program.language
      listing.printOne(
        handling.json(findings: try desk.findingCodes(of: handling)),
        (remove ? RemediationTerm.handlingTakenBack : .handlingCorrected).text(
          language,
          [
            "code": handling.code, "kind": handling.content.kind.label(language),
            "number": handling.content.number,
          ]))
    }

    /// The first option that says something else.
    private var given: String? {
      [
        ("--new-number", newNumber), ("--new-on", newOn), ("--new-by", newBy), ("--new-amount", newAmount),
        ("--new-children", newChildren.map(String.init)),
      ].first { $0.1 != nil }?.0
    }
  }
}
