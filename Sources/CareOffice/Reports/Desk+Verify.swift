package import CareCore
import CareMessages
import CareReports
import CareSheets
import CareStore
import Foundation

/// What holding a report against the database found.
package struct ReportCheck: Sendable {
  /// One sentence each, sheet by sheet; empty when the file says what the database says.
  package var differences: [String] = []
  /// What was added by a hand or could not be held against the database, and why.
  package var remarks: [String] = []
  /// What became since of the inspection it is about, and which figures of the same day the register would give otherwise
  /// today, one sentence each; empty while all stands as the report tells it.
  package var superseded: [String] = []
  /// Whether the report could be made anew, so that every cell was compared and not only the fingerprints of tables.
  package var isRecounted = false
  /// Whether the file is byte by byte what the program writes of it, or what was issued under its number: then nothing in
  /// it was touched, its looks included.
  package var isUntouched = false
  /// How many tables were checked, and their rows.
  package let tables: Int
  package let rows: Int
  /// The day of the figures, and the moment up to which they were known.
  package let vantage: Vantage
  /// An inspection that it is about, or that its closed campaign counts, no longer stands as it was.
  package var isOfFormerInspection = false
}

extension InspectionPassage.Kind {
  fileprivate var term: Term {
    switch self {
    case .started: .passageStarted
    case .closed: .passageClosed
    case .canceled: .passageCanceled
    case .reopened: .passageReopened
    }
  }
}

extension Desk {
  /// Recounts a report against the database as of the day and the moment its manifest names.
  ///
  /// - Parameter folder: The user's own templates, if the report was made with them.
  /// - Throws: ``Failure`` when the file cannot be read or has no manifest.
  package func verify(_ path: String, templates folder: String? = nil) throws -> ReportCheck {
    let file = try SpreadsheetFile(path: path)
    let manifest = try ManifestReader.read(file)
    let fresh = FileManager.default.temporaryDirectory.appending(path: "maiam-\(UUID().uuidString).xlsx").path
    defer { try? FileManager.default.removeItem(atPath: fresh) }
    var check = ReportCheck(
      tables: manifest.tables.count, rows: manifest.tables.map(\.rows).reduce(0, +), vantage: manifest.origin.vantage)
    check.superseded = try superseded(manifest.origin)
    check.isOfFormerInspection = !check.superseded.isEmpty
    if check.superseded.isEmpty {
      check.superseded = try reopenedSince(manifest.origin)
      check.isOfFormerInspection = !check.superseded.isEmpty
    }
    do {
      try remake(manifest.origin, folder, to: fresh)
    } catch let failure as Failure {
      check.remarks.append(Term.reportNotRemade.text(language, ["reason": failure.text(language)]))
      try checkFingerprints(file, manifest, &check)
      return check
    }
    check.isRecounted = true
    if let before = manifest.origin.argument(.law), before != law.mark {
      check.remarks.append(Term.reportOtherLaw.text(language, ["before": before, "now": law.mark]))
    }
    let expected = try SpreadsheetFile(path: fresh)
    try compare(file, manifest, expected, try ManifestReader.read(expected), &check)
    let hash = try NamedFile.hash(path)
    check.isUntouched = try hash == NamedFile.hash(fresh)
    try checkIssue(hash, manifest.origin, &check)
    if check.superseded.isEmpty { check.superseded = try outdated(manifest.origin, folder, expected) }
    return check
  }

  /// Where the same report of the same day would say something else by what was recorded since it was made. What was told
  /// with the closing of a campaign stays as it was told.
  ///
  /// - Parameter then: The same made again by what was known when it was made.
  private func outdated(_ origin: Manifest.Origin, _ folder: String?, _ then: SpreadsheetFile) throws -> [String] {
    guard let knownAt = origin.vantage.knownAt, let last = try database.read({ try $0.lastKnown() }), last > knownAt,
      try !stands(origin, folder)
    else { return [] }
    let path = FileManager.default.temporaryDirectory.appending(path: "maiam-\(UUID().uuidString).xlsx").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    do {
      try remake(origin, folder, to: path, asKnownNow: true)
    } catch let failure as Failure {
      return [Term.reportNotRemadeNow.text(language, ["reason": failure.text(language)])]
    }
    let now = try SpreadsheetFile(path: path)
    let tables = try ManifestReader.read(now).tables
    var found: [String] = []
    for (index, heading) in now.sheets.enumerated() where !heading.name.hasPrefix(Manifest.sheet) {
      guard let sheet = then.sheets.firstIndex(where: { $0.name == heading.name }) else {
        found.append(Term.reportNowSheet.text(language, ["sheet": heading.name]))
        continue
      }
      let bodies = tables.filter { $0.sheet == heading.name }.map(\.body)
      let comparison = SheetComparison(bodies: bodies, areAlike: false, isStrict: false)
      found += try comparison.differences(then, sheet, now, index).map { nowSentence($0, heading.name) }
    }
    guard let first = found.first else { return [] }
    let shown = found.count > 6 ? Array(found.prefix(5)) : found
    let rest = found.count - shown.count
    return [first] + shown.dropFirst()
      + (rest > 0 ? [Term.reportNowMore.text(language, ["count": String(rest)])] : [])
  }

  /// Whether no later fact makes another document of it: minutes were signed with what was known, and a closed campaign was
  /// told with its closing.
  private func stands(_ origin: Manifest.Origin, _ folder: String?) throws -> Bool {
    if try ReportShelf(folder: folder, language: language).template(origin.template).documentKind == .minutes {
      return true
    }
    guard let code = origin.argument(.campaign) else { return false }
    let now = try knownNow(Vantage(day: origin.vantage.day, knownAt: nil), .campaign(try campaign(code)))
    return now == origin.vantage
  }

  /// What a report of the same day would have in place of what it had.
  private func nowSentence(_ difference: SheetDifference, _ sheet: String) -> String {
    switch difference {
    case .changed(let cell, let found, let expected):
      // Of a long sentence, the part in which the two differ.
      let common = zip(found, expected).prefix { $0 == $1 }.count
      let start = common > 60 ? common - 40 : 0
      func part(_ text: String) -> String { quoted((start > 0 ? "…" : "") + text.dropFirst(start)) }
      return Term.reportNowCell.text(
        language, ["sheet": sheet, "cell": cell, "found": part(found), "expected": part(expected)])
    case .missing(_, let text): return Term.reportNowRow.text(language, ["sheet": sheet, "text": short(text)])
    case .extra(let row, let text), .added(let row, let text):
      return Term.reportNowNoRow.text(language, ["sheet": sheet, "row": String(row), "text": short(text)])
    case .hidden: return sentence(difference, sheet)
    }
  }

  private func short(_ text: String) -> String {
    let line = text.replacing("\n", with: " ")
    return line.count > 160 ? line.prefix(160) + "…" : line
  }

  private func quoted(_ text: String) -> String {
    text.isEmpty ? Term.emptyCell.text(language) : "“\(short(text))”"
  }

  /// What happened to the inspection of a report after it was made: it may agree with what was known then, and be no
  /// longer what was closed.
  private func superseded(_ origin: Manifest.Origin) throws -> [String] {
    guard let code = origin.argument(.inspection), let knownAt = origin.vantage.knownAt else { return [] }
    return try database.read { snapshot in
      guard let now = try snapshot.inspection(code: code) else { return [] }
      let far = Vantage(day: CalendarDay(known: 9_999, 12, 31), knownAt: knownAt)
      guard let then = try snapshot.at(far).inspection(now.id),
        (then.state, then.closedAt, then.contentSeal) != (now.state, now.closedAt, now.contentSeal)
      else { return [] }
      let since = try snapshot.passages(of: now.id).filter { $0.passage.at > knownAt }.map { passage, day in
        passage.kind.term.text(language, ["day": day.text(language)])
      }
      let seals =
        then.contentCode == now.contentCode || then.contentCode == nil
        ? nil
        : (now.contentCode == nil ? Term.reportSealGone : .reportSealOther).text(
          language, ["before": then.contentCode ?? "", "now": now.contentCode ?? ""])
      return [
        Term.reportSuperseded.text(
          language,
          [
            "inspection": code, "state": then.state.label(language),
            "since": since.joined(separator: ", "),
          ])
      ] + [seals].compactMap(\.self)
    }
  }

  /// That inspections which a report of a closed campaign counts were opened again, unless it says so itself.
  private func reopenedSince(_ origin: Manifest.Origin) throws -> [String] {
    guard let code = origin.argument(.campaign) else { return [] }
    let campaign = try campaign(code)
    let counted = try database.read { snapshot -> [LaterInspection] in
      guard let closing = try snapshot.closing(of: campaign), closing.knownAt == origin.vantage.knownAt else {
        return []
      }
      return try inspectedLater(campaign, than: closing, in: snapshot).filter(\.isCounted)
    }
    var told = self
    told.language = Language(rawValue: origin.language) ?? language
    guard let sentence = told.inspectedLaterText(counted),
      !(origin.argument(.afterClosing)?.contains(sentence) ?? false)
    else { return [] }
    return [inspectedLaterText(counted)].compactMap(\.self)
  }

  /// What can be told of a report that cannot be made anew: whether its tables are as its own manifest says.
  private func checkFingerprints(_ file: SpreadsheetFile, _ manifest: Manifest, _ check: inout ReportCheck) throws {
    for table in manifest.tables {
      guard let sheet = file.sheets.firstIndex(where: { $0.name == table.sheet }) else {
        check.differences.append(Term.reportSheetMissing.text(language, ["sheet": table.sheet]))
        continue
      }
      if try SheetComparison.digest(of: table.body, sheet: sheet, in: file) != table.digest {
        check.differences.append(
          Term.reportDigestDiffers.text(language, ["sheet": table.sheet, "dataset": table.dataset]))
      }
    }
  }

  /// Sheet by sheet, cell by cell.
  private func compare(
    _ file: SpreadsheetFile, _ manifest: Manifest, _ expected: SpreadsheetFile, _ expectedManifest: Manifest,
    _ check: inout ReportCheck
  ) throws {
    for (index, heading) in expected.sheets.enumerated() {
      guard let sheet = file.sheets.firstIndex(where: { $0.name == heading.name }) else {
        check.differences.append(Term.reportSheetMissing.text(language, ["sheet": heading.name]))
        continue
      }
      if file.sheets[sheet].isHidden {
        check.differences.append(Term.reportSheetHidden.text(language, ["sheet": heading.name]))
      }
      let columns = try file.hiddenColumns(of: sheet)
      if !columns.isEmpty {
        let names = columns.prefix(5).map { CellAddress.letters($0) }.joined(separator: ", ")
        check.differences.append(
          Term.reportColumnsHidden.text(language, ["sheet": heading.name, "columns": names]))
      }
      let tables = expectedManifest.tables.filter { $0.sheet == heading.name }
      let areAlike = try tables.allSatisfy {
        try SheetComparison.digest(of: $0.body, sheet: sheet, in: file) == $0.digest
      }
      let comparison = SheetComparison(
        bodies: tables.map(\.body), areAlike: areAlike, isStrict: heading.name.hasPrefix(Manifest.sheet))
      for difference in try comparison.differences(file, sheet, expected, index) {
        if case .added = difference {
          check.remarks.append(sentence(difference, heading.name))
        } else {
          check.differences.append(sentence(difference, heading.name))
        }
      }
    }
    let names = Set(expected.sheets.map(\.name))
    for heading in file.sheets where !names.contains(heading.name) {
      check.remarks.append(Term.reportSheetAdded.text(language, ["sheet": heading.name]))
    }
  }

  /// Whether a document that says it was issued is the one that was.
  ///
  /// - Parameter hash: Of the file.
  private func checkIssue(_ hash: String, _ origin: Manifest.Origin, _ check: inout ReportCheck) throws {
    guard let (number, day) = origin.issue else { return }
    let issued = try issuedReports().first {
      $0.number == number && $0.issuedOn == day && $0.template == origin.template
    }
    let arguments = ["number": number, "day": day.shortText]
    if issued == nil {
      check.differences.append(Term.reportNeverIssued.text(language, arguments))
    } else if issued?.contentHash == hash {
      check.isUntouched = true
    } else {
      // What was issued left the office as it was: another file under its number is another document.
      check.differences.append(Term.reportSavedAgain.text(language, arguments))
    }
  }

  /// - Parameter asKnownNow: With everything that was recorded up to now, as an export of the same day has it.
  private func remake(
    _ origin: Manifest.Origin, _ folder: String?, to path: String, asKnownNow: Bool = false
  ) throws {
    var desk = self
    desk.language = Language(rawValue: origin.language) ?? language
    let template = try ReportShelf(folder: folder, language: desk.language).template(origin.template)
    guard template.contentHash == origin.templateHash else {
      throw Failure(.reportTemplateChanged, ["id": origin.template])
    }
    let subject: ReportRequest.Subject
    if let code = origin.argument(.campaign) {
      subject = .campaign(try campaign(code))
    } else if let code = origin.argument(.inspection) {
      subject = .inspection(try inspection(code))
    } else if let id = origin.argument(.period) {
      guard let period = ReportPeriod(id) else {
        throw Failure(.reportPeriodUnknown, ["value": id, "needed": "--period 2025-H1, --period 2025"])
      }
      subject = .period(period)
    } else {
      subject = .register
    }
    var request = ReportRequest(origin.template, of: subject, origin.vantage)
    if case .register = subject { request.filter = Desk.FacilityFilter(arguments: origin.argument) }
    request.document.isForPublication = origin.argument(.forPublication) == "yes"
    request.document.recipient = origin.argument(.recipient)
    request.document.signer = origin.argument(.signer).flatMap { Office.Signer($0) }
    request.document.confidentiality = origin.argument(.confidentiality)
    request.document.distribution = origin.argument(.distribution)
    request.document.copies = origin.arguments(.copyTo)
    request.document.issue = origin.issue
    request.document.law = origin.argument(.law)
    request.document.afterClosing = origin.argument(.afterClosing)
    request.document.knownAt = origin.argument(.askedKnownAt).flatMap { Instant($0) }
    // Documents of before say nothing and held all.
    request.document.withholdsFreeText = origin.argument(.freeText) == Manifest.Argument.withheld
    request.document.releasesFreeText = origin.argument(.freeText) == Manifest.Argument.released
    if asKnownNow {
      request.vantage = try desk.knownNow(Vantage(day: origin.vantage.day, knownAt: nil), subject)
      request.document.afterClosing = try desk.afterClosing(subject, request.vantage)
    }
    try desk.write(template, request, request.vantage, to: path)
  }

  private func sentence(_ difference: SheetDifference, _ sheet: String) -> String {
    switch difference {
    case .changed(let cell, let found, let expected):
      return Term.reportCellChanged.text(
        language,
        [
          "sheet": sheet, "cell": cell, "found": quoted(found), "expected": quoted(expected),
        ])
    case .missing(let row, let text):
      return Term.reportRowMissing.text(language, ["sheet": sheet, "row": String(row), "text": short(text)])
    case .extra(let row, let text):
      return Term.reportRowExtra.text(language, ["sheet": sheet, "row": String(row), "text": short(text)])
    case .added(let row, let text):
      return Term.reportRowAdded.text(language, ["sheet": sheet, "row": String(row), "text": short(text)])
    case .hidden(let rows):
      let numbers = rows.prefix(5).map(String.init).joined(separator: ", ") + (rows.count > 5 ? ", …" : "")
      return Term.reportRowsHidden.text(language, ["sheet": sheet, "rows": numbers, "count": String(rows.count)])
    }
  }
}
