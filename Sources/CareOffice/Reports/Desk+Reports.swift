public import CareCore
import CareMessages
import CareReports
import CareSheets
import CareStore
import Foundation

/// A report to be written: which one, about what, as it stood when.
public struct ReportRequest: Sendable {
  /// What a report is about.
  public enum Subject: Sendable {
    case campaign(Campaign)
    case inspection(Inspection)
    /// The whole register.
    case register
    /// The register, and what happened in a period.
    case period(ReportPeriod)
  }

  /// The id of the template.
  public var template: String
  /// Must be what the template is about.
  public var subject: Subject
  /// The day as of which facilities are audited.
  public var vantage: Vantage
  /// The user's own templates, if any.
  public var templateFolder: String?
  /// Which facilities of the register the report is about; only for ``Subject/register``.
  public var filter = Desk.FacilityFilter()
  /// What the clerk decides about the document.
  public var document = DocumentOptions()

  /// Puts the parts together.
  public init(_ template: String, of subject: Subject, _ vantage: Vantage) {
    self.template = template
    self.subject = subject
    self.vantage = vantage
  }

  /// What the clerk decides about a document; what is left `nil` stays out of it.
  public struct DocumentOptions: Sendable {
    /// To whom it goes, as `Bộ Y tế`.
    public var recipient: String?
    /// Nơi nhận, besides those it goes to and the archive; one per line of the document.
    public var copies: [String] = []
    /// Who signs, when not the signer of the office.
    public var signer: Office.Signer?
    /// Mức độ bảo mật; NĐ 56/2017/NĐ-CP, Điều 24 khoản 3 asks for it, the agency decides it.
    public var confidentiality: String?
    /// Phạm vi cung cấp.
    public var distribution: String?
    /// The agency means to publish it.
    public var isForPublication = false
    /// A person released what was written in free words for this document.
    public var releasesFreeText = false
    /// Free words stay out; `nil` where it is to be decided by the level.
    var withholdsFreeText: Bool?
    /// Number and day of an issued document; a draft has neither.
    public var issue: (number: String, on: CalendarDay)?
    /// What came after a closed campaign, in a sentence.
    var afterClosing: String?
    /// Version and hash of the law it was made by, where it is made again; `nil` takes those of the desk.
    var law: String?
    /// The moment that somebody asked for: only what was recorded by then is told.
    var knownAt: Instant?

    /// A draft with nothing decided.
    public init() {}

    private var level: String { confidentiality.map { VietnameseText.folded($0) } ?? "" }

    /// Anybody may read it, which the level may say too, in either language and with more behind it: small counts of
    /// children are kept back.
    var isPublic: Bool { isForPublication || ["cong khai", "public"].contains(where: level.hasPrefix) }

    /// Free words stay out of what many may read. The record of an inspection goes to those who were there, and is kept
    /// whole unless a level that is not “hạn chế” says that others may read it.
    func withholds(_ kind: ReportTemplate.DocumentKind) -> Bool {
      withholdsFreeText ?? !(releasesFreeText || isRestricted || (kind == .minutes && level.isEmpty && !isPublic))
    }

    /// Few will read it: the level begins with “hạn chế”.
    var isRestricted: Bool { level.hasPrefix("han che") && !isPublic }
  }

  /// As the manifest and the record of an issued report keep them, by the names of ``Manifest/Argument``.
  var arguments: [String] {
    var arguments: [String] = []
    if document.isForPublication { arguments.append(Manifest.Argument.forPublication.with("yes")) }
    switch subject {
    case .campaign(let campaign): arguments.append(Manifest.Argument.campaign.with(campaign.code))
    case .inspection(let inspection): arguments.append(Manifest.Argument.inspection.with(inspection.code))
    case .register: arguments += filter.arguments
    case .period(let period): arguments.append(Manifest.Argument.period.with(period.id))
    }
    let texts = [
      (Manifest.Argument.recipient, document.recipient), (.signer, document.signer?.text),
      (.confidentiality, document.confidentiality), (.distribution, document.distribution),
    ]
    arguments += texts.compactMap { name, text in text.map(name.with) }
    if let knownAt = document.knownAt { arguments.append(Manifest.Argument.askedKnownAt.with(knownAt.description)) }
    return arguments + document.copies.map(Manifest.Argument.copyTo.with)
  }

  /// Whether free words stay out, so that the document can be made again; nothing where nobody had to decide.
  func freeTextArguments(_ kind: ReportTemplate.DocumentKind) -> [String] {
    if document.withholds(kind) { return [Manifest.Argument.freeText.with(Manifest.Argument.withheld)] }
    return document.releasesFreeText ? [Manifest.Argument.freeText.with(Manifest.Argument.released)] : []
  }

  /// What the manifest of an issued report says besides.
  var issueArguments: [String] {
    document.issue.map { issue in
      [Manifest.Argument.issue.with(issue.number), Manifest.Argument.issuedOn.with(issue.on.description)]
    } ?? []
  }
}

extension Desk {
  /// Writes a report; all of it comes from one snapshot.
  ///
  /// Under a number it is recorded as issued with the fingerprint of the file. The same report under the same number is
  /// written again as it was; anything else under that number is refused, and so is writing over an issued document.
  ///
  /// - Returns: As of when its figures are; see ``frozen(_:_:)``.
  /// - Throws: ``Failure`` when there is no such template, it is about something else, its figures disagree, the number
  ///   is taken or the file cannot be written; an older file is then left whole.
  @discardableResult
  public func export(_ request: ReportRequest, to path: String) throws -> Vantage {
    try OutputKind.check(path, "xlsx")
    // Documents are written in Vietnamese: in another language of the screen only headings and numbers would change.
    var desk = self
    desk.language = .vietnamese
    return try desk.exported(request, to: path)
  }

  private func exported(_ request: ReportRequest, to path: String) throws -> Vantage {
    let template = try ReportShelf(folder: request.templateFolder, language: language).template(request.template)
    try refuseStateSecrets(request.document)
    try refuseWhatIsToCome(request)
    var request = request
    request.document.knownAt = request.vantage.knownAt
    request.vantage = try knownNow(request.vantage, request.subject)
    request.document.afterClosing = try afterClosing(request.subject, request.vantage)
    if request.document.issue == nil {
      try refuseIssued(path)
      try write(template, request, request.vantage, to: path)
      return request.vantage
    }
    return try issue(template, request, to: path)
  }

  /// With the moment of the newest entry where none was asked for; see ``frozen(_:_:)``.
  func knownNow(_ vantage: Vantage, _ subject: ReportRequest.Subject) throws -> Vantage {
    let vantage = try frozen(vantage, subject)
    if vantage.knownAt != nil { return vantage }
    return Vantage(day: vantage.day, knownAt: try database.read { try $0.lastKnown() })
  }

  /// A closed campaign was told with the figures of its closing, as its status is: no report of it is of a later day or
  /// knows more. Who asks for what was known before the closing was recorded gets that.
  private func frozen(_ vantage: Vantage, _ subject: ReportRequest.Subject) throws -> Vantage {
    guard case .campaign(let campaign) = subject, let closing = try database.read({ try $0.closing(of: campaign) })
    else { return vantage }
    if let asked = vantage.knownAt, let known = closing.knownAt, asked < known { return vantage }
    return Vantage(day: min(vantage.day, closing.day), knownAt: closing.knownAt)
  }

  /// What came after a closed campaign whose figures are those of its closing, as known now.
  func afterClosing(_ subject: ReportRequest.Subject, _ vantage: Vantage) throws -> String? {
    guard case .campaign(let campaign) = subject else { return nil }
    return try database.read { snapshot in
      guard let closing = try snapshot.closing(of: campaign), vantage.knownAt == closing.knownAt else { return nil }
      return inspectedLaterText(try inspectedLater(campaign, than: closing, in: snapshot))
    }
  }

  /// Writes the file from one snapshot. Names of places are those of the day of the figures, so that the same report can
  /// be made again on any day.
  func write(_ template: ReportTemplate, _ request: ReportRequest, _ vantage: Vantage, to path: String) throws {
    var desk = self
    desk.today = vantage.day
    desk.calendar = try database.read(at: vantage) { try $0.workingCalendar(over: law.calendar) }
    // What happened to one inspection is asked without a day: the record of yesterday says how it ended.
    var reading = vantage
    if case .inspection = request.subject {
      reading = Vantage(day: CalendarDay(known: 9_999, 12, 31), knownAt: vantage.knownAt)
    }
    try database.read(at: reading) { snapshot in
      let document = try desk.documentValues(template, request.document, vantage, snapshot)
      switch (request.subject, template.scope) {
      case (.inspection(let inspection), .inspection):
        guard let known = try snapshot.inspection(inspection.id) else {
          throw Failure.notRecorded(inspection.code, at: vantage.knownAt ?? act.instant)
        }
        let view = try desk.view(known, in: snapshot)
        var document = document
        if document[.day] == nil { document[.day] = Field(view.inspection.minutes?.closedOn) }
        try desk.write(template, InspectionSource(desk, view, snapshot, document), request, vantage, path)
      case (.campaign(let campaign), .campaign):
        if let knownAt = vantage.knownAt, try snapshot.campaign(campaign.id) == nil {
          throw Failure.notRecorded(campaign.code, at: knownAt)
        }
        var document = document
        document[.unknownStart] = Field(
          try desk.unknownStartText(on: vantage.day, .vietnamese, in: snapshot) {
            campaign.content.covers($1, provinceCode: desk.provinceCode(ofCommune: $1.communeCode))
          })
        document[.inspectedLater] = Field(request.document.afterClosing)
        let source = try CampaignSource(desk, campaign, vantage, snapshot, document)
        try desk.write(template, source, request, vantage, path)
      case (.register, .register):
        var document = document
        document[.unknownStart] = Field(
          try desk.unknownStartText(on: vantage.day, .vietnamese, in: snapshot) { desk.fits($1, request.filter) })
        document[.areaOfList] = Field(desk.caption(of: request.filter))
        document[.titleOfList] = .text(desk.titleOfUnlicensed(request.filter, on: vantage.day))
        let source = try RegisterSource(desk, nil, vantage, snapshot, document, template, request.filter)
        try desk.write(template, source, request, vantage, path)
      case (.period(let period), .period):
        try check(period, template)
        var document = document
        document[.unknownStart] = Field(
          try desk.unknownStartText(on: vantage.day, .vietnamese, in: snapshot) { _, _ in true })
        let source = try RegisterSource(desk, period, vantage, snapshot, document, template)
        try desk.write(template, source, request, vantage, path)
      case (.register, .inspection), (.register, .campaign), (.register, .period):
        throw Failure(.optionNeeded, ["option": template.scope.option, "command": "report export"])
      default:
        throw Failure(
          .reportSubjectWrong,
          ["template": template.id, "given": request.subject.option, "needed": template.scope.option])
      }
    }
  }

  /// Nobody has figures of a day that has not come.
  private func refuseWhatIsToCome(_ request: ReportRequest) throws {
    let day = request.vantage.day
    if day > today { throw Failure(.figuresInFuture, ["day": day.shortText, "today": today.shortText]) }
    switch request.subject {
    case .register: break
    case .period(let period):
      let from = period.days.lowerBound
      if from > day {
        throw Failure(.periodNotBegun, ["period": period.id, "from": from.shortText, "day": day.shortText])
      }
    case .campaign(let campaign):
      let from = campaign.content.from
      if from > day {
        throw Failure(
          .campaignReportBefore, ["campaign": campaign.code, "from": from.shortText, "day": day.shortText])
      }
    case .inspection(let inspection):
      // What its paper says is told without a day, as far as the asked moment knew it.
      let reading = Vantage(day: CalendarDay(known: 9_999, 12, 31), knownAt: request.vantage.knownAt)
      guard let known = try database.read(at: reading, { try $0.inspection(inspection.id) }),
        let since = known.minutes?.closedOn ?? known.cancellation?.on ?? known.start?.on, since > day
      else { return }
      throw Failure(
        .inspectionReportBefore,
        [
          "inspection": known.code, "state": known.state.label(language), "since": since.shortText,
          "day": day.shortText,
        ])
    }
  }

  /// A report of half a year would call the figures of a whole one by the wrong name, and the other way round.
  private func check(_ period: ReportPeriod, _ template: ReportTemplate) throws(Failure) {
    guard let wanted = template.period, wanted != period.kind else { return }
    let isHalf = wanted == .halfYear
    throw Failure(
      .reportPeriodWrong,
      [
        "template": template.id, "given": period.id,
        "needed": "--period \(period.year)\(isHalf ? "-H1" : "")", "other": isHalf ? "annual" : "half-year",
      ])
  }

  private func write(
    _ template: ReportTemplate, _ source: some ReportSource, _ request: ReportRequest, _ vantage: Vantage,
    _ path: String
  ) throws {
    let origin = Manifest.Origin(
      template: template.id, templateHash: template.contentHash,
      arguments: request.arguments + request.issueArguments
        + [Manifest.Argument.law.with(request.document.law ?? law.mark)]
        + request.freeTextArguments(template.documentKind)
        + (request.document.afterClosing.map { [Manifest.Argument.afterClosing.with($0)] } ?? []),
      vantage: vantage,
      language: language.rawValue)
    let guarded = GuardedSource(
      source,
      GuardedSource.Rule(
        isForPublication: request.document.isPublic, isRestricted: request.document.isRestricted,
        withholdsFreeText: request.document.withholds(template.documentKind)))
    try ReportWriter.write(template, source: guarded, to: path, language: language, created: vantage.day) {
      workbook, written in
      try ManifestWriter.write(origin, written, of: guarded, into: workbook)
    }
  }

  /// What every document says of its office.
  private func documentValues(
    _ template: ReportTemplate, _ options: ReportRequest.DocumentOptions, _ vantage: Vantage, _ snapshot: Snapshot
  ) throws -> [ReportValue: Field] {
    let office = try snapshot.office()
    let signer = options.signer ?? office.signer
    var values: [ReportValue: Field] = [
      .parentAgency: Field(office.parentAgency), .agency: .text(office.agency), .place: Field(office.place),
      .symbol: Field(office.symbol), .signerTitles: Field(signer?.titles.joined(separator: "\n")),
      .signerName: Field(signer?.name), .asOf: .day(vantage.day), .recipient: Field(options.recipient),
      .confidentiality: Field(options.confidentiality ?? (options.isForPublication ? "Công khai" : nil)),
      .distribution: Field(options.distribution), .seal: Field(try snapshot.trailSeal()),
      .copies: Field(options.copies.isEmpty ? nil : options.copies.map { $0 + ";" }.joined(separator: "\n")),
    ]
    if let knownAt = options.knownAt {
      // Documents are written in Vietnamese. Where the day of the figures stands, it stands with the moment.
      let moment = Term.knownAtDocument.text(.vietnamese, ["at": knownAt.text(.vietnamese)])
      values[.asOf] = .text("\(vantage.day.text(.vietnamese)), \(moment)")
      values[.registerAsOf] = .text(" (\(moment))")
    }
    if let issue = options.issue {
      values[.documentNumber] = .text(issue.number)
      values[.day] = .day(issue.on)
    } else if template.documentKind != .minutes {
      values[.draftMark] = .text("DỰ THẢO")
    }
    return values
  }

  /// As documents cite a letter: `Công văn số 12/VP-VX ngày 05/4/2025 của … V/v …`.
  func directiveText(_ directive: Directive) -> String {
    let content = directive.content
    let number = content.number.map { " số \($0)" } ?? ""
    let date = content.date.map { " ngày \($0.shortText)" } ?? ""
    return "văn bản\(number)\(date) của \(content.issuer) \(content.summary)"
  }

  /// The notices of operation and the papers, one a line: kind, number, day, issuer, and how it stands. What the register
  /// lacks is not said to be missing.
  func papersText(_ dossier: FacilityDossier, on day: CalendarDay) -> String {
    let notices = noticeLines(dossier, on: day).map { $0 + "." }
    let papers = papersText(dossier.permits, on: day, withIssuer: true)
    let isUnderNotices = licensingTables.law.regime(on: day) == .notice
    let none: OperationTerm =
      notices.isEmpty ? (isUnderNotices ? .nothingOnRecord : .noPaperOnRecord) : .noFurtherPaperOnRecord
    return (notices + [papers ?? none.text(language)]).joined(separator: "\n")
  }

  /// The notices, and the paper of each kind that matters on a day, without its issuer: what fits into a column.
  func papersInShort(_ dossier: FacilityDossier, on day: CalendarDay) -> String? {
    let papers = papersText(
      PermitKind.allCases.compactMap { dossier.mainPermit($0, on: day) }, on: day, withIssuer: false)
    let lines = noticeLines(dossier, on: day) + [papers].compactMap(\.self)
    return lines.asLines
  }

  /// As `Thông báo hoạt động: số 01/TB-ĐX, Sở Y tế nhận ngày 13/07/2026`.
  private func noticeLines(_ dossier: FacilityDossier, on day: CalendarDay) -> [String] {
    dossier.notices.filter { $0.seen <= day }.map { notice in
      let number = notice.document.map { OperationTerm.numbered.text(language, ["document": $0]) }
      let receipt =
        notice.received.map { on in
          OperationTerm.receivedByOn.text(
            language, ["body": notice.body ?? notice.receivedBy.label(language), "on": on.shortText])
        } ?? OperationTerm.receiptUnknown.text(language, ["seen": notice.seen.shortText])
      let said = [number, receipt].compactMap(\.self).joined(separator: ", ")
      return "\(OperationTerm.operationNotice.text(language)): \(said)"
    }
  }

  private func papersText(_ permits: [Permit], on day: CalendarDay, withIssuer: Bool) -> String? {
    let lines = permits.compactMap { permit -> String? in
      guard permit.events.contains(where: { $0.on <= day }) else { return nil }
      let wording = permit.content(on: day)
      let first = permit.events.first { $0.kind == .issued && $0.on <= day }
      let number = wording.number.map { " số \($0)" } ?? (first == nil ? "" : " không rõ số")
      func text(_ event: PermitEvent) -> String {
        event.precision == .day ? " ngày \(event.on.shortText)" : " \(event.dayText(.vietnamese))"
      }
      // Rules count from the reissue: whoever reads both days is told that they are of one paper.
      let again = permit.events.last { $0.kind == .reissued && $0.on <= day }
      let issued =
        (first.map(text) ?? "")
        + (again.map { "\(first == nil ? "" : ",") \($0.kind.wording.vi.lowercased())" + text($0) } ?? "")
      let issuer = withIssuer ? wording.issuer.map { " của \($0)" } ?? "" : ""
      let isPlain = permit.isInForce(on: day) && permit.grantWithoutTerm(on: day) == nil
      let standing = isPlain && !withIssuer ? nil : permit.standingText(on: day, language)
      return permit.kind.wording.vi + number + issued + issuer + (standing.map { " (\($0.lowercased()))" } ?? "")
    }
    return lines.asLines
  }
}

extension ReportTemplate.Scope {
  /// The option that says what the report is about.
  var option: String {
    switch self {
    case .inspection: "--inspection"
    case .campaign: "--campaign"
    case .register: "--as-of"
    case .period: "--period"
    }
  }
}

extension ReportRequest.Subject {
  fileprivate var option: String {
    switch self {
    case .inspection: "--inspection"
    case .campaign: "--campaign"
    case .register: "--as-of"
    case .period: "--period"
    }
  }
}
