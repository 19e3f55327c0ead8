/// Who may grant which paper, and how long an authority may take: dated tables, for one province or for all, each row
/// with its source. Rules never name an authority or a number of days themselves.
public struct LicensingTables: Sendable {
  /// Regimes, rules, numbers, steps and conditions.
  public var law: LicensingLaw
  /// Of all papers, places and times.
  public var competences: [Competence]
  /// Of all papers, places and times.
  public var processing: [ProcessingLimit]
  /// For terms in working days.
  public var calendar: WorkingCalendar
  /// The province of a commune code; `nil` where it is not known.
  public var province: @Sendable (String) -> String?
  /// Where a requirement stands in the law, by its id; `nil` where it is not known.
  public var citation: @Sendable (String) -> Citation? = { _ in nil }
  /// What a requirement is about, by its id; `nil` where it is not known.
  public var topic: @Sendable (String) -> Topic? = { _ in nil }
  /// The ids of all requirements in force on a day; none where they are not at hand.
  public var requirements: @Sendable (CalendarDay) -> [String] = { _ in [] }

  /// Puts the parts together.
  public init(
    law: LicensingLaw = LicensingLaw(), competences: [Competence] = [], processing: [ProcessingLimit] = [],
    calendar: WorkingCalendar = .weekdays,
    province: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.law = law
    self.competences = competences
    self.processing = processing
    self.calendar = calendar
    self.province = province
  }

  /// Requirements as sentences name them: by their clauses, each document once; by its id what is not known.
  package func cited(_ requirements: [String]) -> String {
    var (documents, places) = ([String](), [String: [String]]())
    for id in requirements {
      let found = citation(id)
      let document = found?.short ?? ""
      let place = found.map { $0.place.isEmpty ? $0.name : $0.place } ?? id
      if places[document] == nil { documents.append(document) }
      if places[document]?.contains(place) != true { places[document, default: []].append(place) }
    }
    return documents.map { document in
      ((document.isEmpty ? [] : [document]) + (places[document] ?? [])).joined(separator: ", ")
    }.joined(separator: "; ")
  }

  /// No table at all: nothing is then said of competence and of processing.
  public static let none = LicensingTables()

  /// Where and when a row holds.
  public struct Reach: Hashable, Sendable {
    /// `nil` is every province that has no row of its own.
    public let provinceCode: String?
    /// The days on which it does.
    public let span: LawSpan

    /// Puts the parts together.
    public init(provinceCode: String? = nil, span: LawSpan = LawSpan()) {
      self.provinceCode = provinceCode
      self.span = span
    }
  }

  /// Bodies that may grant some kinds of papers.
  public struct Competence: Hashable, Sendable {
    /// The papers it is about.
    public let permits: [PermitKind]
    /// Where and when.
    public let reach: Reach
    /// The bodies as they are printed, as `Sở Y tế hoặc Ủy ban nhân dân cấp tỉnh`.
    public let name: String
    /// How a body with this power begins its name, without "Chủ tịch"; compared with abbreviations written out.
    public let bodies: [String]
    /// The clause.
    public let citation: String
    /// Where it was read.
    public let source: String
    /// Somebody compared the row with the text in force.
    public let isChecked: Bool
    /// ``bodies`` as they are compared.
    private let comparableBodies: [String]

    /// Puts the parts together.
    public init(
      permits: [PermitKind], reach: Reach, name: String, bodies: [String], citation: String, source: String,
      isChecked: Bool
    ) {
      self.permits = permits
      self.reach = reach
      self.name = name
      self.bodies = bodies
      comparableBodies = bodies.map(Self.comparable)
      self.citation = citation
      self.source = source
      self.isChecked = isChecked
    }
  }

  /// How long an authority may take over an application, in working days from the full file.
  public struct ProcessingLimit: Hashable, Sendable {
    /// The papers it is about.
    public let permits: [PermitKind]
    /// Where and when the file was handed in.
    public let reach: Reach
    /// Of all steps together.
    public let workingDays: Int
    /// The clause.
    public let citation: String
    /// Where it was read.
    public let source: String
    /// How surely the clause was read to set these days for such a file.
    public let reading: Certainty

    /// Puts the parts together.
    public init(
      permits: [PermitKind], reach: Reach, workingDays: Int, citation: String, source: String, reading: Certainty
    ) {
      self.permits = permits
      self.reach = reach
      self.workingDays = workingDays
      self.citation = citation
      self.source = source
      self.reading = reading
    }
  }

  /// Who may grant a paper in a place on a day; rows of the province itself come before those of the whole country.
  func competences(for kind: PermitKind, inCommune commune: String?, on day: CalendarDay) -> [Competence] {
    rows(competences.filter { $0.permits.contains(kind) && $0.reach.span.contains(day) }, inCommune: commune, \.reach)
  }

  /// How long an authority may take over a file handed in on a day.
  func processingLimit(for kind: PermitKind, inCommune commune: String?, on day: CalendarDay) -> ProcessingLimit? {
    rows(processing.filter { $0.permits.contains(kind) && $0.reach.span.contains(day) }, inCommune: commune, \.reach)
      .first
  }

  private func rows<Row>(_ held: [Row], inCommune commune: String?, _ reach: (Row) -> Reach) -> [Row] {
    let province = commune.flatMap(province)
    let own = held.filter { province != nil && reach($0).provinceCode == province }
    return own.isEmpty ? held.filter { reach($0).provinceCode == nil } : own
  }
}

extension LicensingTables.Competence {
  /// Whether a body is one of these.
  ///
  /// - Parameter issuer: As a paper names it, made ``comparable(_:)``.
  func covers(_ issuer: String) -> Bool { comparableBodies.contains { "\(issuer) ".hasPrefix("\($0) ") } }

  static func comparable(_ body: String) -> String {
    let name = BodyName.comparable(body)
    let chair = "chu tich "
    return name.hasPrefix(chair) ? String(name.dropFirst(chair.count)) : name
  }
}
