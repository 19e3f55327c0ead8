import ArgumentParser
import CareCore
import CareMessages
import CareOffice

struct RemediationGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    group(
      .remediationGroup, "remediation", alias: "khac-phuc",
      [
        Order.self, Extend.self, Correct.self, Report.self, Verify.self, Withdraw.self, Reopen.self, List.self,
        States.self,
      ])
  }
}

/// By when: a day, or so many units.
struct RemedyTermOptions: ParsableArguments {
  @Option(help: help(.remedyDue)) var due: String?
  @Option(help: help(.remedyWithin)) var within: Int?
  @Option(help: help(.remedyUnit)) var unit: String?

  func term(_ command: String) throws -> Deadline.Term {
    try Self.term(due, within, unit, command, prefix: "--")
  }

  /// - Parameter prefix: What the options of the command begin with.
  static func term(_ due: String?, _ within: Int?, _ unit: String?, _ command: String, prefix: String) throws
    -> Deadline.Term
  {
    if due != nil, within != nil {
      throw Failure(.optionsConflict, ["first": prefix + "due", "second": prefix + "within"])
    }
    if let due { return .fixed(.by, try Reading.day(due)) }
    guard let within else {
      throw Failure(.optionNeeded, ["option": "\(prefix)due, \(prefix)within", "command": command])
    }
    guard let unit else { throw Failure(.optionNeeded, ["option": prefix + "unit", "command": command]) }
    if within < 1 { throw Failure(.deadlineWithoutAmount) }
    let units: [DeadlineUnit] = [.days, .workingDays, .months]
    return .counted(within, try Reading.choice(unit, prefix + "unit", units))
  }
}

extension RemediationItem {
  /// What a command says of the act it recorded, below which the way to the last day stands.
  ///
  /// - Parameters:
  ///   - act: The one that was taken back, where one was.
  ///   - sameLetter: What is said of other findings that its letter names, if there are any.
  func say(
    _ term: RemediationTerm, _ desk: Desk, _ listing: ListingOptions, showsSteps: Bool = false,
    of act: RemediationAct? = nil, sameLetter: (term: RemediationTerm, items: [RemediationItem])? = nil
  ) throws {
    let language = Program.language
    let text = term.text(
      language,
      [
        "finding": view.code, "document": view.remediation.demand?.document ?? "",
        "last": result?.legalLastDay.text(language) ?? "", "first": first?.legalLastDay.text(language) ?? "",
        "basis": view.remediation.deadline?.basis?.citation ?? "",
        "act": act?.kind.label(language) ?? "", "on": act?.on.text(language) ?? "",
      ])
    var (json, lines) = (json(desk, on: desk.today), [text] + (showsSteps ? stepLines(desk) : []))
    if let (term, items) = sameLetter {
      json = json.adding("same_letter", .array(items.map { .string($0.view.code) }))
      if !items.isEmpty { lines.append(term.text(language, ["findings": desk.standingText(items)])) }
    }
    listing.printOne(json, lines.joined(separator: "\n"))
    if view.finding.state == .verified, let together = try desk.namedTogetherText(view.code) { Terminal.warn(together) }
  }
}
