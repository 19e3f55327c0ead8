import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension FacilityGroup {
  struct Show: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.facilityShow, "show", example: "maiam facility show F-000001 --as-of 14/5/2025")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var vantage: VantageOptions
    @Argument(help: help(.facilityMeant)) var code: String
    @OptionGroup var listing: ListingOptions

    func run() throws {
      let desk = try options.desk("facility show")
      let vantage = try vantage.vantage(desk)
      let facility = try desk.facility(meant: code, knownAt: vantage.knownAt)
      let dossier = try desk.dossier(facility, vantage)
      let aliases = try desk.aliases(of: facility, vantage)
      let work = try desk.work(at: dossier.facility, vantage)
      let retractions = try desk.retractions(of: dossier.facility, vantage)
      let json = desk.facilityJSON(dossier, on: vantage.day).adding(
        "aliases",
        .array(aliases.map { .object([("code", .string($0.code)), ("names", .array($0.names.map(JSON.string)))]) })
      ).adding("retractions", .array(retractions.map(desk.json)))
      try listing.printPage(
        work.json.reduce(json) { $0.adding($1.0, $1.1) },
        FacilityPage(desk, dossier, aliases, vantage.day, work, retractions.map(desk.text)).text)
      // Of now, whatever day the page is of: until one is taken back every figure is wrong.
      for sentence in try desk.doubledActTexts(facility) { Terminal.warn(sentence) }
    }
  }
}

/// One facility as a page of text: its situation first, then what it rests on.
private struct FacilityPage {
  let text: String

  init(
    _ desk: Desk, _ dossier: FacilityDossier, _ aliases: [(code: String, names: [String])], _ day: CalendarDay,
    _ work: FacilityWork, _ retractions: [String]
  ) {
    let language = Program.language
    let audit = dossier.licensingAudit(on: day, tables: desk.licensingTables)
    var lines = ["\(dossier.facility.code)  \(audit.profile?.name ?? "")"]
    if !aliases.isEmpty {
      let named = aliases.map { "\($0.code) (\($0.names.joined(separator: ", ")))" }
      lines.append("\(Term.aliases.text(language)): \(named.joined(separator: "; "))")
    }
    lines.append(Term.asOf.text(language, ["day": day.shortText]))
    lines.append("")
    let remark = audit.unconfirmed == nil ? "" : " (\(Term.byRegister.text(language)))"
    let headline = audit.named?.label(language) ?? audit.situation.label(language)
    lines.append("\(Term.situation.text(language)): \(headline.uppercased())\(remark)")
    let grounds = [
      desk.unfinishedText(audit), desk.reasonText(audit), audit.openFindingsText(language)?.uppercasedFirst,
      audit.openCriticalText(language)?.uppercasedFirst,
    ]
    lines += grounds.compactMap(\.self).joined(separator: "\n").split(separator: "\n").flatMap {
      TextTable.wrap(String($0), Terminal.width - 4).enumerated().map { ($0 == 0 ? "  – " : "    ") + $1 }
    }
    func section(
      _ term: Term, _ row: DataRow, _ columns: [ColumnKey], remark: (ColumnKey) -> String? = { _ in nil }
    ) {
      let shown = columns.filter { row[$0] != .absent }
      guard !shown.isEmpty else { return }
      lines += ["", term.text(language)]
      let width = shown.map { $0.label(language).count }.max() ?? 0
      lines += shown.map { column in
        let label = column.label(language)
        let space = String(repeating: " ", count: width - label.count)
        let text = fieldText(row[column], column: column, language)
        return "  \(label):\(space) \(text)\(remark(column).map { " (\($0))" } ?? "")"
      }
    }
    var row = desk.row(audit)
    section(
      .profile, row,
      [
        .kind, .otherKinds, .ownership, .operatorKind, .religion, .religiousKind, .host, .address, .commune, .province,
        .setting, .head,
        .phone, .opened, .duties, .area,
      ])
    if let census = dossier.census(on: day) {
      desk.fill(&row, census)
      if let others = census.othersAlone { row[.beneficiaries] = .text(othersAloneText(others, language)) }
      section(
        .census, row,
        [.censusDay, .beneficiaries, .children] + Census.Part.allCases.compactMap { ColumnKey(rawValue: $0.rawValue) }
          + [.others, .countedBy]
      ) { column in
        // Each number with the day of the count that stated it, where that is an older one.
        if column == .beneficiaries, census.lacksOthers { return Term.othersNotCounted.text(language) }
        return Census.Figure.all.first { $0.name == column.rawValue }.flatMap { census.statedOn[$0] }.map {
          Term.statedOn.text(language, ["day": $0.shortText])
        }
      }
    }
    let papers = dossier.through(day).permits.map {
      desk.row($0, of: dossier.facility, on: day, wording: $0.content(on: day))
    }
    if !papers.isEmpty {
      let columns: [ColumnKey] = [.permitKind, .number, .issuer, .issued, .standing]
      let table = TextTable(
        headings: columns.map { $0.label(language) },
        rows: papers.map { row in columns.map { fieldText(row[$0], column: $0, language) } }, rightAligned: [])
      lines += ["", Term.papers.text(language), table.text(width: Terminal.width)]
      if let doubled = desk.doubledPapersText(audit) { lines += TextTable.wrap(doubled, Terminal.width) }
    }
    lines += desk.operationLines(dossier, on: day)
    for closure in dossier.closures where closure.on <= day {
      let name = closure.kind == .closed ? ColumnKey.closedOn.label(language) : closure.kind.label(language)
      lines.append(
        "\(name): \(closure.on.shortText)"
          + (closure.document.map { ", \(Self.documentName(of: closure, dossier, desk).lowercased()) \($0)" } ?? "")
          + (closure.unplaced.map { "; \(Term.unplacedChildren.text(language, ["count": String($0)]))" } ?? ""))
    }
    for discovery in dossier.discoveries where discovery.on <= day {
      lines.append(
        "\(Term.discovered.text(language)): \(discovery.on.shortText), \(discovery.source.label(language).lowercased())"
      )
    }
    for step in dossier.discoverySteps where step.on <= day {
      lines.append(
        ["\(step.kind.label(language)): \(step.on.shortText)", step.document, step.note].compactMap(\.self)
          .joined(separator: ", "))
    }
    lines += retractions.flatMap { TextTable.wrap($0, Terminal.width) }
    for part in work.parts {
      guard !part.rows.isEmpty || part.saysNone else { continue }
      lines += ["", part.heading]
      if part.shownRows.isEmpty { continue }
      let table = TextTable(
        headings: part.shown.map { $0.label(language) },
        rows: part.shownRows.map { row in part.shown.map { fieldText(row[$0], column: $0, language) } },
        rightAligned: Set(
          part.shown.indices.filter { index in part.shownRows.contains { $0[part.shown[index]].isNumber } }),
        details: part.detail.map { detail in part.shownRows.map { fieldText($0[detail], column: detail, language) } }
          ?? [])
      lines.append(table.text(width: Terminal.width))
    }
    text = lines.joined(separator: "\n")
  }

  /// Once papers are no longer issued nothing is dissolved.
  private static func documentName(of closure: Closure, _ dossier: FacilityDossier, _ desk: Desk) -> String {
    if closure.kind == .reopened { return Term.reopeningDocument.text(Program.language) }
    if dossier.terminations.contains(where: { $0.from <= closure.on }) {
      return OperationTerm.operationTermination.label(Program.language)
    }
    return desk.licensingTables.law.regime(on: closure.on) == .notice
      ? Term.closingDocument.text(Program.language) : ColumnKey.closureDocument.label(Program.language)
  }
}
