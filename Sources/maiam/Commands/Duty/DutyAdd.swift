import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension DutyGroup {
  struct Add: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .dutyAdd, "add",
        example: "maiam duty add --name \"Báo cáo kết quả kiểm tra\" --to \"Bộ Y tế\" --before 15/5/2025")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Option(help: help(.dutyName)) var name: String?
    @Option(help: help(.dutyTo)) var to: [String] = []
    @OptionGroup var rule: DutyRuleOptions
    @Option(help: help(.dutyBasis)) var basis: String?
    @Option(help: help(.dutyDirective)) var directive: String?
    @Option(help: help(.dutyReporter)) var reporter: String?
    @Option(help: help(.dutyStarts)) var starts: String?
    @Option(help: help(.dutyBuiltIn)) var builtIn: String?
    @Option(help: help(.dutyAt)) var at: String?
    @OptionGroup var duties: DutyFileOptions
    @Option(help: help(.note)) var note: String?

    func run() throws {
      let desk = try options.desk("duty add")
      let letter = try directive.map(desk.directive)
      if try addClock(desk, letter) { return }
      let startsOn = try starts.map(Reading.day) ?? desk.today
      let pattern = try builtIn.map { try desk.dutyPattern($0, over: duties.path, on: startsOn) }
      guard let name = try Reading.text(name, "--name") ?? pattern?.content.name else {
        throw Failure(.optionNeeded, ["option": "--name", "command": "duty add"])
      }
      let recipients = try to.map { try Reading.text($0, "--to") }
      guard let all = recipients.isEmpty ? pattern?.content.recipients : recipients else {
        throw Failure(.optionNeeded, ["option": "--to", "command": "duty add"])
      }
      let (rule, fallback) = try rule.rule(pattern?.content.rule, desk.dutyDefaults)
      let given = try Reading.text(basis, "--basis").map { Deadline.Basis(citation: $0, certainty: .read) }
      let content = ReportingDuty.Content(
        name: name, reporter: try Reading.text(reporter, "--reporter") ?? pattern?.content.reporter, recipients: all,
        rule: rule, basis: given ?? pattern?.content.basis ?? fallback?.basis ?? basis(letter),
        directive: letter?.id, startsOn: startsOn,
        note: try Reading.freeText(note, "--note"))
      let duty = try desk.addDuty(content)
      let language = Program.language
      if let fallback {
        Terminal.warn(DutyTerm.addedByDefault.text(language, ["citation": fallback.basis.text(language)]))
      }
      if let pattern, content.rule.isLater(than: pattern.content.rule) {
        Terminal.warn(
          DutyTerm.laterThanLaw.text(
            language,
            [
              "id": pattern.id, "basis": pattern.content.basis.text(language),
              "law": pattern.content.rule.text(language),
              "own": content.rule.text(language),
            ]))
      }
      listing.printOne(duty.json(directive: letter), duty.addedText(language))
    }

    /// A notice owed so many hours after an incident: a duty due once, on the day its last hour falls in.
    ///
    /// - Returns: `false` where no such clock was asked for.
    private func addClock(_ desk: Desk, _ letter: Directive?) throws -> Bool {
      guard let builtIn, desk.incidentClocks.contains(where: { $0.id == builtIn }) else {
        if at != nil { throw Failure(.optionsConflict, ["first": "--at", "second": "--built-in \(builtIn ?? "–")"]) }
        return false
      }
      guard let at else { throw Failure(.optionNeeded, ["option": "--at", "command": "duty add"]) }
      let others = [
        ("--name", name != nil), ("--to", !to.isEmpty), ("--starts", starts != nil), ("--basis", basis != nil),
        ("--reporter", reporter != nil), (try rule.firstGiven() ?? "--every", try rule.firstGiven() != nil),
      ]
      if let (other, _) = others.first(where: \.1) {
        throw Failure(.optionsConflict, ["first": "--at", "second": other])
      }
      guard let start = Instant(at) else { throw Failure(.noSuchInstant, ["value": at]) }
      guard let clock = try desk.incidentClock(builtIn, on: start.day) else { return false }
      let result = try clock.deadline(from: start, event: clock.event.text(Program.language)).result(
        try desk.workingCalendar())
      let end = result.instant ?? start
      let language = Program.language
      let duty = try desk.addDuty(
        ReportingDuty.Content(
          name: clock.name(from: start, to: end, language), reporter: clock.reporter, recipients: clock.recipients,
          rule: .once(.by, end.day), basis: clock.basis, directive: letter?.id, startsOn: start.day,
          note: try Reading.freeText(note, "--note")))
      listing.printOne(
        duty.json(directive: letter).adding("last_instant", JSON(end)),
        ([duty.addedText(language)] + result.steps.map { "– \($0.text(desk.law.citations, language))" })
          .joined(separator: "\n"))
      return true
    }

    /// The letter itself where nobody named an article.
    private func basis(_ letter: Directive?) -> Deadline.Basis {
      guard let letter else {
        return Deadline.Basis(citation: DutyTerm.noBasis.text(.vietnamese), certainty: .unverified)
      }
      return Deadline.Basis(
        citation: [letter.content.number, letter.content.issuer].compactMap(\.self).joined(separator: ", "),
        certainty: .read)
    }
  }
}

/// By when a report is due.
struct DutyRuleOptions: ParsableArguments {
  @OptionGroup var fixed: FixedDayOptions
  @Option(help: help(.dutyEvery)) var every: String?
  @Option(help: help(.dutyYearDay)) var dueBefore: String?
  @Option(help: help(.dutyYearDay)) var dueBy: String?
  @Option(help: help(.dutyPeriodFrom)) var periodFrom: String?
  @Option(help: help(.dutyPeriodTo)) var periodTo: String?
  @Flag(help: help(.dutyNoDay)) var noDay = false
  @Option(help: help(.dutyOwnDay)) var ownDay: String?

  /// An option that says by when, if any was given.
  func firstGiven() throws -> String? {
    let given = [
      ("--every", every != nil), ("--due-before", dueBefore != nil), ("--due-by", dueBy != nil),
      ("--period-from", periodFrom != nil), ("--period-to", periodTo != nil), ("--no-day", noDay),
      ("--own-day", ownDay != nil),
    ]
    return try fixed.day()?.option ?? given.first(where: \.1)?.0
  }

  /// - Parameter pattern: What holds where no option says otherwise.
  /// - Returns: Also the row of the table from which the day was taken because nobody named one.
  func rule(_ pattern: ReportingDuty.Rule?, _ defaults: [DutyDefault]) throws -> (ReportingDuty.Rule, DutyDefault?) {
    let used = [every == nil ? nil : "--every", noDay && every == nil ? "--no-day" : nil].compactMap(\.self)
    if let (name, phrase, day) = try fixed.day() {
      if let other = used.first { throw Failure(.optionsConflict, ["first": name, "second": other]) }
      return (.once(phrase, day), nil)
    }
    if let every {
      let cadence = try Reading.choice(every, "--every", ReportingDuty.Cadence.allCases)
      return try recurring(cadence, pattern, defaults)
    }
    if let ownDay { return (.undated(ownDay: try Reading.day(ownDay)), nil) }
    if noDay { return (.undated(ownDay: nil), nil) }
    guard let pattern else {
      throw Failure(.optionNeeded, ["option": "--before, --by, --every, --no-day", "command": "duty add"])
    }
    if case .recurring(let cadence, _, _) = pattern { return (try recurring(cadence, pattern, defaults).0, nil) }
    return (pattern, nil)
  }

  private func recurring(
    _ cadence: ReportingDuty.Cadence, _ pattern: ReportingDuty.Rule?, _ defaults: [DutyDefault]
  ) throws -> (
    ReportingDuty.Rule, DutyDefault?
  ) {
    if dueBefore != nil, dueBy != nil {
      throw Failure(.optionsConflict, ["first": "--due-before", "second": "--due-by"])
    }
    guard let fallback = defaults.first(where: { $0.cadence == cadence }) else {
      throw Failure(.optionNeeded, ["option": "--due-before, --due-by, --no-day", "command": "duty add"])
    }
    var period = fallback.period
    var named: ReportingDuty.Due??
    if case .recurring(cadence, let its, let days) = pattern { (named, period) = (.some(its), days) }
    if let dueBefore { named = .some(ReportingDuty.Due(.before, try Self.yearDay(dueBefore))) }
    if let dueBy { named = .some(ReportingDuty.Due(.by, try Self.yearDay(dueBy))) }
    if let periodFrom { period.from = try Self.yearDay(periodFrom) }
    if let periodTo { period.to = try Self.yearDay(periodTo) }
    if noDay { return (.recurring(cadence, due: nil, period), nil) }
    if case .some(let its) = named { return (.recurring(cadence, due: its, period), nil) }
    return (.recurring(cadence, due: fallback.due, period), fallback)
  }

  private static func yearDay(_ text: String) throws -> ReportingDuty.YearDay {
    guard let day = ReportingDuty.YearDay(text) else { throw Failure(.noSuchYearDay, ["value": text]) }
    return day
  }
}
