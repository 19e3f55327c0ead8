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
    @OptionGroup var duties: DutyFileOptions
    @Option(help: help(.note)) var note: String?

    func run() throws {
      let desk = try options.desk("duty add")
      let letter = try directive.map(desk.directive)
      let pattern = try builtIn.map { try desk.dutyPattern($0, over: duties.path) }
      guard let name = try Reading.text(name, "--name") ?? pattern?.content.name else {
        throw Failure(.optionNeeded, ["option": "--name", "command": "duty add"])
      }
      let recipients = try to.map { try Reading.text($0, "--to") }
      guard let all = recipients.isEmpty ? pattern?.content.recipients : recipients else {
        throw Failure(.optionNeeded, ["option": "--to", "command": "duty add"])
      }
      let (rule, isDefault) = try rule.rule(pattern?.content.rule)
      let given = try Reading.text(basis, "--basis").map { Deadline.Basis(citation: $0, certainty: .read) }
      let content = ReportingDuty.Content(
        name: name, reporter: try Reading.text(reporter, "--reporter") ?? pattern?.content.reporter, recipients: all,
        rule: rule, basis: given ?? pattern?.content.basis ?? basis(letter, isDefault: isDefault),
        directive: letter?.id, startsOn: try starts.map(Reading.day) ?? desk.today,
        note: try Reading.text(note, "--note"))
      let duty = try desk.addDuty(content)
      let language = Program.language
      if isDefault { Terminal.warn(DutyTerm.addedByDefault.text(language)) }
      if let pattern, content.rule.isLater(than: pattern.content.rule) {
        Terminal.warn(
          DutyTerm.laterThanLaw.text(
            language,
            [
              "id": pattern.id, "basis": pattern.content.basis.citation, "law": pattern.content.rule.text(language),
              "own": content.rule.text(language),
            ]))
      }
      listing.printOne(
        duty.json(directive: letter),
        DutyTerm.added.text(
          language, ["code": duty.code, "name": duty.content.name, "rule": duty.content.rule.text(language)]))
    }

    /// The letter itself where nobody named an article.
    private func basis(_ letter: Directive?, isDefault: Bool) -> Deadline.Basis {
      if isDefault { return Deadline.Basis(citation: DutyRuleOptions.defaultCitation, certainty: .interpretation) }
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

  static let defaultCitation = "NĐ 103/2017/NĐ-CP, khoản 3 Điều 51"

  /// - Parameter pattern: What holds where no option says otherwise.
  /// - Returns: Also whether the day was taken from NĐ 103/2017/NĐ-CP, Điều 51 khoản 3, because nobody named one.
  func rule(_ pattern: ReportingDuty.Rule?) throws -> (ReportingDuty.Rule, isDefault: Bool) {
    let used = [every == nil ? nil : "--every", noDay && every == nil ? "--no-day" : nil].compactMap(\.self)
    if let (name, phrase, day) = try fixed.day() {
      if let other = used.first { throw Failure(.optionsConflict, ["first": name, "second": other]) }
      return (.once(phrase, day), false)
    }
    if let every {
      let cadence = try Reading.choice(every, "--every", ReportingDuty.Cadence.allCases)
      return try recurring(cadence, pattern)
    }
    if let ownDay { return (.undated(ownDay: try Reading.day(ownDay)), false) }
    if noDay { return (.undated(ownDay: nil), false) }
    guard let pattern else {
      throw Failure(.optionNeeded, ["option": "--before, --by, --every, --no-day", "command": "duty add"])
    }
    if case .recurring(let cadence, _, _) = pattern { return (try recurring(cadence, pattern).0, false) }
    return (pattern, false)
  }

  private func recurring(_ cadence: ReportingDuty.Cadence, _ pattern: ReportingDuty.Rule?) throws -> (
    ReportingDuty.Rule, isDefault: Bool
  ) {
    if dueBefore != nil, dueBy != nil {
      throw Failure(.optionsConflict, ["first": "--due-before", "second": "--due-by"])
    }
    let isHalf = cadence == .halfYear
    let due = ReportingDuty.Due(
      .before, isHalf ? ReportingDuty.YearDay(known: 6, 15) : ReportingDuty.YearDay(known: 12, 15))
    var period = ReportingDuty.DataPeriod(
      from: ReportingDuty.YearDay(known: 12, 15),
      to: isHalf ? ReportingDuty.YearDay(known: 6, 14) : ReportingDuty.YearDay(known: 12, 14))
    var named: ReportingDuty.Due??
    if case .recurring(cadence, let its, let days) = pattern { (named, period) = (.some(its), days) }
    if let dueBefore { named = .some(ReportingDuty.Due(.before, try Self.yearDay(dueBefore))) }
    if let dueBy { named = .some(ReportingDuty.Due(.by, try Self.yearDay(dueBy))) }
    if let periodFrom { period.from = try Self.yearDay(periodFrom) }
    if let periodTo { period.to = try Self.yearDay(periodTo) }
    if noDay { return (.recurring(cadence, due: nil, period), false) }
    if case .some(let its) = named { return (.recurring(cadence, due: its, period), false) }
    return (.recurring(cadence, due: due, period), true)
  }

  private static func yearDay(_ text: String) throws -> ReportingDuty.YearDay {
    guard let day = ReportingDuty.YearDay(text) else { throw Failure(.noSuchYearDay, ["value": text]) }
    return day
  }
}
