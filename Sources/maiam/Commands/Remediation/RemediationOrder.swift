import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension RemediationGroup {
  struct Order: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .remedyOrder, "order",
        example: """
          maiam remediation order I-2025-000001/03 --demand "Rào ao" --within 15 --unit days --document 12/SYT-BTXH
          """)
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.findingCode)) var finding: String
    @Option(help: help(.remedyDemand)) var demand: String
    @OptionGroup var term: RemedyTermOptions
    @Option(help: help(.remedyDocument)) var document: String
    @Option(help: help(.remedyOn)) var on: String?
    @Option(help: help(.remedyFrom)) var from: String?

    func run() throws {
      let desk = try options.desk("remediation order")
      let act = RemediationAct(
        .demand, on: try on.map(Reading.day) ?? desk.today, text: try Reading.freeText(demand, "--demand"),
        document: try Reading.text(document, "--document") as String, term: try term.term("remediation order"),
        from: try from.map(Reading.day))
      try desk.record(act, on: finding).say(.ordered, desk, listing, showsSteps: true)
    }
  }

  struct Extend: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .remedyExtend, "extend",
        example: """
          maiam remediation extend I-2025-000001/03 --within 10 --unit days --reason "Mưa bão" --approver "Giám đốc Sở"
          """)
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.findingCode)) var finding: String
    @OptionGroup var term: RemedyTermOptions
    @Option(help: help(.remedyReason)) var reason: String
    @Option(help: help(.remedyApprover)) var approver: String
    @Option(help: help(.remedyDocument)) var document: String?
    @Option(help: help(.remedyOn)) var on: String?

    func run() throws {
      let desk = try options.desk("remediation extend")
      let act = RemediationAct(
        .extend, on: try on.map(Reading.day) ?? desk.today, text: try Reading.reason(reason),
        person: try Reading.text(approver, "--approver") as String, document: try Reading.text(document, "--document"),
        term: try term.term("remediation extend"))
      try desk.record(act, on: finding).say(.extended, desk, listing, showsSteps: true)
    }
  }

  struct Correct: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .remedyCorrect, "correct",
        example: "maiam remediation correct I-2025-000001/03 --new-due 31/12/2025 --reason \"Gõ nhầm năm\"")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Argument(help: help(.findingCode)) var finding: String
    @Option(help: help(.remedyNewDue)) var newDue: String?
    @Option(help: help(.remedyNewWithin)) var newWithin: Int?
    @Option(help: help(.remedyNewUnit)) var newUnit: String?
    @Option(help: help(.remedyNewDocument)) var newDocument: String?
    @Option(help: help(.remedyNewOn)) var newOn: String?
    @Option(help: help(.remedyNewFrom)) var newFrom: String?
    @Flag(help: help(.remedyRemove)) var remove = false
    @Option(help: help(.correctionReason)) var reason: String

    func run() throws {
      let desk = try options.desk("remediation correct")
      let given: [(String, Bool)] = [
        ("--new-due", newDue != nil), ("--new-within", newWithin != nil), ("--new-unit", newUnit != nil),
        ("--new-document", newDocument != nil), ("--new-on", newOn != nil), ("--new-from", newFrom != nil),
      ]
      for (option, isGiven) in given where remove && isGiven {
        throw Failure(.optionsConflict, ["first": option, "second": "--remove"])
      }
      if remove { return try takeBack(desk) }
      var correction = TermCorrection()
      if newDue != nil || newWithin != nil {
        correction.term = try RemedyTermOptions.term(
          newDue, newWithin, newUnit, "remediation correct", prefix: "--new-")
      }
      correction.document = try Reading.text(newDocument, "--new-document")
      correction.on = try newOn.map(Reading.day)
      correction.from = try newFrom.map(Reading.day)
      let reason: String = try Reading.reason(reason)
      let told = try desk.correctTerm(correction, on: finding, because: reason)
      try told.item.say(.termCorrected, desk, listing, showsSteps: true, sameLetter: (.letterCorrected, told.others))
    }

    private func takeBack(_ desk: Desk) throws {
      let told = try desk.takeBackTerm(on: finding, because: try Reading.reason(reason))
      try told.item.say(
        told.item.result == nil ? .lastTermTakenBack : .termTakenBack, desk, listing, showsSteps: true, of: told.act,
        sameLetter: (.letterStays, told.others))
    }
  }
}
