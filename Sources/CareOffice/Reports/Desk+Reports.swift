public import CareCore
import CareMessages
import CareReports
import CareStore

extension Desk {
  /// What a report is about.
  public enum ReportSubject: Sendable {
    case campaign(Campaign)
    case inspection(Inspection)
  }

  /// What the clerk decides about a document.
  public struct DocumentOptions: Sendable {
    /// To whom it goes, as `Bộ Y tế`.
    public var recipient: String?
    /// Mức độ bảo mật; NĐ 56/2017/NĐ-CP, Điều 24 khoản 3 asks for it, the agency decides it.
    public var confidentiality: String?
    /// Phạm vi cung cấp.
    public var distribution: String?

    /// What is left `nil` stays out of the document.
    public init(recipient: String? = nil, confidentiality: String? = nil, distribution: String? = nil) {
      self.recipient = recipient
      self.confidentiality = confidentiality
      self.distribution = distribution
    }
  }

  /// Writes a report; all of it comes from one snapshot.
  ///
  /// - Parameters:
  ///   - vantage: The day as of which facilities are audited.
  ///   - folder: The user's own templates, if any.
  /// - Throws: ``Failure`` when there is no such template, it is about something else, or the file cannot be written; an
  ///   older file is then left whole.
  public func export(
    _ id: String, of subject: ReportSubject, _ vantage: Vantage, _ document: DocumentOptions = DocumentOptions(),
    templates folder: String? = nil, to path: String
  ) throws {
    let template = try ReportShelf(folder: folder, language: language).template(id)
    try database.read { snapshot in
      var document = try documentValues(document, vantage, snapshot)
      switch (subject, template.scope) {
      case (.inspection(let inspection), .inspection):
        let view = try view(inspection, in: snapshot)
        document[.day] = Field(view.inspection.minutes?.closedOn)
        try write(template, InspectionSource(self, view, snapshot, document), vantage, path)
      case (.campaign(let campaign), .campaign):
        try write(template, CampaignSource(self, campaign, vantage, snapshot, document), vantage, path)
      case (_, .inspection):
        throw Failure(.optionNeeded, ["option": "--inspection", "command": "report export"])
      case (_, .campaign):
        throw Failure(.optionNeeded, ["option": "--campaign", "command": "report export"])
      }
    }
  }

  private func write(_ template: ReportTemplate, _ source: some ReportSource, _ vantage: Vantage, _ path: String) throws
  {
    try ReportWriter.write(template, source: source, to: path, language: language, created: vantage.day)
  }

  /// What every document says of its office.
  private func documentValues(_ document: DocumentOptions, _ vantage: Vantage, _ snapshot: Snapshot) throws
    -> [ReportValue: Field]
  {
    let office = try snapshot.office()
    return [
      .parentAgency: Field(office.parentAgency), .agency: .text(office.agency), .place: Field(office.place),
      .symbol: Field(office.symbol), .signerTitles: Field(office.signer?.titles.joined(separator: "\n")),
      .signerName: Field(office.signer?.name), .asOf: .day(vantage.day), .recipient: Field(document.recipient),
      .confidentiality: Field(document.confidentiality), .distribution: Field(document.distribution),
      .seal: Field(try snapshot.trailSeal()),
    ]
  }

  /// As documents cite a letter: `Công văn số 12/VP-VX ngày 05/4/2025 của … V/v …`.
  func directiveText(_ directive: Directive) -> String {
    let content = directive.content
    let number = content.number.map { " số \($0)" } ?? ""
    let date = content.date.map { " ngày \($0.shortText)" } ?? ""
    return "văn bản\(number)\(date) của \(content.issuer) \(content.summary)"
  }

  /// One paper a line: kind, number, day, issuer, and how it stands.
  func papersText(_ dossier: FacilityDossier, on day: CalendarDay) -> String? {
    papersText(dossier.permits, on: day, withIssuer: true)
  }

  /// The paper of each kind that matters on a day, without its issuer: what fits into a column.
  func papersInShort(_ dossier: FacilityDossier, on day: CalendarDay) -> String? {
    papersText(PermitKind.allCases.compactMap { dossier.mainPermit($0, on: day) }, on: day, withIssuer: false)
  }

  private func papersText(_ permits: [Permit], on day: CalendarDay, withIssuer: Bool) -> String? {
    let lines = permits.compactMap { permit -> String? in
      guard permit.events.contains(where: { $0.on <= day }) else { return nil }
      let wording = permit.content(on: day)
      let number = wording.number.map { " số \($0)" } ?? ""
      let issued = permit.events.first { $0.kind == .issued && $0.on <= day }.map { " ngày \($0.on.shortText)" } ?? ""
      let issuer = withIssuer ? wording.issuer.map { " của \($0)" } ?? "" : ""
      let standing = permit.isInForce(on: day) && !withIssuer ? nil : permit.standingText(on: day, language)
      return permit.kind.wording.vi + number + issued + issuer + (standing.map { " (\($0.lowercased()))" } ?? "")
    }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }
}
