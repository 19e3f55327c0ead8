public import struct Foundation.Decimal

/// One cell of a dataset, before any language.
public enum Field: Hashable, Sendable {
  case text(String)
  case integer(Int)
  case decimal(Decimal)
  case day(CalendarDay)
  case boolean(Bool)
  /// Several of one kind, as citations.
  case list([String])
  /// The raw value of an enumeration; its name in a language is known by the column.
  case term(String)
  /// What people read in words, and the raw value that machines are given for it.
  case worded(raw: String, text: String)
  /// What people read in words, and the number that machines are given for it, as minutes.
  case counted(raw: Int, text: String)
  case absent

  /// ``absent`` for `nil`.
  public init(_ text: String?) { self = text.map(Field.text) ?? .absent }
  /// ``absent`` for `nil`.
  public init(_ number: Int?) { self = number.map(Field.integer) ?? .absent }
  /// ``absent`` for `nil`.
  public init(_ day: CalendarDay?) { self = day.map(Field.day) ?? .absent }
  /// ``absent`` for `nil`.
  public init(_ flag: Bool?) { self = flag.map(Field.boolean) ?? .absent }
  /// The raw value of an enumeration; ``absent`` for `nil`.
  public init<Term: RawRepresentable>(term: Term?) where Term.RawValue == String {
    self = term.map { .term($0.rawValue) } ?? .absent
  }
}

/// What a table, a CSV file, JSON, a report and later a server can say about a thing. The raw value is the key in all
/// of them; the heading stands in the catalog.
public enum ColumnKey: String, CaseIterable, Sendable {
  case rowNumber = "row_number"
  case code
  case facilityCode = "facility_code"
  case name
  case kind
  case otherKinds = "other_kinds"
  case ownership
  case operatorKind = "operator"
  case religion
  case religiousKind = "religious_kind"
  case host
  case communeCode = "commune_code"
  case commune
  case province
  case address
  case setting
  case head
  case phone
  case opened
  case duties
  case area
  case from
  case censusDay = "census_day"
  case children
  case girls
  case under18Months = "under_18_months"
  case from18MonthsTo6 = "from_18_months_to_6"
  case from6To16 = "from_6_to_16"
  case from16 = "from_16"
  case disability
  case mentalIllness = "mental_illness"
  case hiv
  case roundTheClock = "round_the_clock"
  case others
  case needy
  case beneficiaries
  /// Whether ``beneficiaries`` hold those who are no children; absent where nobody was counted.
  case othersCounted = "others_counted"
  case staff
  case caregivers
  case withoutPlacementDecision = "without_placement_decision"
  case withoutAdmissionDecision = "without_admission_decision"
  case countedBy = "counted_by"
  case source
  case discoveredOn = "discovered_on"
  case closedOn = "closed_on"
  /// The day on which an inspection ended; the facility goes on.
  case inspectionClosedOn = "inspection_closed_on"
  case canceledOn = "canceled_on"
  case closureDocument = "closure_document"
  case permitKind = "permit_kind"
  case number
  case issuer
  case issued
  case capacity
  case expires
  case standing
  case event
  case on
  case until
  case document
  case papers
  case situation
  case licensingClass = "licensing_class"
  case foundingBasis = "founding_basis"
  case operationPaper = "operation_paper"
  case operationPaperState = "operation_paper_state"
  case conditionsMet = "conditions_met"
  case reasons
  case conditionsChecked = "conditions_checked"
  case authorityOverdue = "authority_overdue"
  case nextSteps = "next_steps"
  case situationBefore = "situation_before"
  case cause
  case facts
  case term
  case lastDay = "last_day"
  case daysLeft = "days_left"
  case isProvisional = "provisional"
  case flags
  case daysOperatingWithoutPaper = "days_operating_without_paper"
  case daysOperatingWithoutNotice = "days_operating_without_notice"
  /// What the same facts gave on the last day on which papers were issued.
  case situationWhileLicensed = "situation_until_2026_06_30"
  case daysSinceDiscovery = "days_since_discovery"
  /// From which day ``daysOperatingWithoutPaper`` are counted.
  case withoutPaperSince = "without_paper_since"
  /// From which day ``daysOperatingWithoutNotice`` are counted.
  case withoutNoticeSince = "without_notice_since"
  case papersConfirmedOn = "papers_confirmed_on"
  case papersUnconfirmed = "papers_unconfirmed"
  case directive
  case summary
  case date
  case to
  case checklistID = "checklist_id"
  case version
  case title
  case items
  case appliesTo = "applies_to"
  case validFrom = "valid_from"
  case validTo = "valid_to"
  case campaign
  case inspection
  case state
  case plannedOn = "planned_on"
  case startedOn = "started_on"
  case decision
  case lead
  case inspected
  case notInspected = "not_inspected"
  case excuse
  case facilities
  case excused
  case left
  case progress
  case team
  case members
  case addedOn = "added_on"
  case figure
  case met
  case notMet = "not_met"
  case notApplicable = "not_applicable"
  case notChecked = "not_checked"
  case notDueYet = "not_due_yet"
  case gathered = "gathered"
  case findings
  case itemID = "item_id"
  case section
  case question
  case value
  case outcome
  case citations
  case childSafety = "child_safety"
  case act
  case nextState = "next_state"
  case note
  case severity
  case statement
  case seen
  case remedy
  case dutyBearer = "duty_bearer"
  case followUpResult = "follow_up_result"
  case requirementID = "requirement_id"
  case lawReview = "law_review"
  case lawChange = "law_change"
  case lawTable = "law_table"
  case lawRow = "law_row"
  case lawBefore = "law_before"
  case lawAfter = "law_after"
  case quote
  case topic
  case core
  case inForce = "in_force"
  case reading
  case presentOffice = "present_office"
  case askedBy = "asked_by"
  case explanation
  case change
  case field
  case before
  case after
  case terminated
  case spontaneous
  case unregistered
  case unlicensed
  case notNotified = "not_notified"
  case pauseLapsed = "pause_lapsed"
  case suspensionLapsed = "suspension_lapsed"
  case paused
  case suspended
  case conditionsNotMet = "conditions_not_met"
  case unknown
  case notified
  /// Of those that notified, the ones never inspected, the ones inspected without a conclusion, and the ones found to meet
  /// what is required.
  case notifiedUnchecked = "notified_unchecked"
  case notifiedOpen = "notified_open"
  case notifiedChecked = "notified_checked"
  case licensed
  case registered
  case notRequired = "not_required"
  case closed
  case day
  case weekday
  case dayKind = "day_kind"
  case dayName = "day_name"
  case status
  case sourceText = "source_text"
  case isChecked = "checked"
  case isInForce = "is_in_force"
  case dueKind = "due_kind"
  case legalLastDay = "legal_last_day"
  case safeDay = "safe_day"
  case ownDay = "own_day"
  case isOverdue = "overdue"
  /// A term of a facility ended; nobody is late by it.
  case hasEnded = "ended"
  case isPastOwnDay = "past_own_day"
  case since
  case basis
  case missing
  case recipients
  case reporter
  case rule
  case period
  case dataPeriod = "data_period"
  case sentOn = "sent_on"
  case timeliness
  case sentFile = "file"
  case sentHash = "sha256"
  case passesTo = "passes_to"
  case campaignName = "campaign_name"
  case builtIn = "built_in"
  case level
  case certainty
  case problemRow = "row"
  case problemCell = "cell"
  case problemHeading = "heading"
  case problemReason = "reason"
  case score
  case otherCode = "other_code"
  case otherName = "other_name"
  case otherCommune = "other_commune"
  case match
  case demand
  case firstDay = "first_last_day"
  case ageing
  case lapsedLaw = "lapsed_law"
  case ageDays = "age_days"
  case foundOn = "found_on"
  case handlingKind = "handling_kind"
  case decidedBy = "decided_by"
  case recordedWith = "recorded_with"
  case body
  case content
  case reply
  /// To whom an observation was passed on, and by which referral.
  case passedTo = "passed_to"
  case repliedOn = "replied_on"
  case notice
  case received
  case receivedBy = "received_by"
  case starts
  case receivedAt = "received_at"
  case endsAt = "ends_at"
  case settledAt = "settled_at"
  case timeLeft = "time_left"
  case link
  case earlier
  case foundBefore = "found_before"
  case correction
  case foundSince = "found_since"
  case sequence
  case instant
  case actor
  case action
  case entity
  case command
  case machine
  case device
  case hash
  case dataset
  case used
  case critical
  case major
  case minor
  case unsettled
  case verified
  case deadlineState = "deadline_state"
  case age0To30 = "age_0_30"
  case age31To60 = "age_31_60"
  case age61To90 = "age_61_90"
  case ageOver90 = "age_over_90"
  case lastProgress = "last_progress"
  case verifiedBy = "verified_by"
  case verifiedOn = "verified_on"
  case handlings
  /// A fine, in đồng.
  case amount
  case movedChildren = "moved_children"
  /// Facilities of a group whose children nobody counted.
  case childrenUncounted = "children_uncounted"
  /// How often it was put right, and why.
  case corrections
}

/// A list of rows of one shape.
public struct Dataset: Hashable, Sendable {
  /// The word under which a template asks for it.
  public let id: String
  /// All that a row can have; a template may ask for no other.
  public let columns: [ColumnKey]

  /// Puts the parts together.
  public init(_ id: String, _ columns: [ColumnKey]) {
    self.id = id
    self.columns = columns
  }
}

/// One row; a column that is not there is absent.
public struct DataRow: Hashable, Sendable {
  /// Only what is there; read through the subscript.
  public var fields: [ColumnKey: Field]
  /// Columns in which a person's own words stand where mostly the program's do, each with what the program says in their
  /// place; empty where it has nothing to say.
  package var written: [ColumnKey: String] = [:]

  /// Begins with these fields.
  public init(_ fields: [ColumnKey: Field] = [:]) { self.fields = fields }

  /// ``Field/absent`` where nothing was set.
  public subscript(column: ColumnKey) -> Field {
    get { fields[column] ?? .absent }
    set { fields[column] = newValue }
  }
}

extension DataRow {
  /// Of an item: puts words in place of what the inspector wrote in his own, in the note and in an answer of free text. The
  /// first stands in ``ColumnKey/seen``, the second in ``ColumnKey/content``, which no table of items shows.
  package mutating func withholdOwnWords(_ kept: String) {
    withholdWritten(kept)
    if case .text(let own) = self[.seen], case .text(let note) = self[.note], note.hasSuffix(own) {
      self[.note] = .text(note.dropLast(own.count) + kept)
    }
    if self[.content] != .absent, self[.content] == self[.value] { self[.value] = .text(kept) }
  }

  /// Puts what the program says in place of what a person wrote; see ``written``.
  package mutating func withholdWritten(_ kept: String) {
    for (column, instead) in written where self[column] != .absent {
      self[column] = .text(instead.isEmpty ? kept : instead)
    }
    written = [:]
  }
}

extension Dataset {
  /// One row per facility of a campaign, in the order of province, commune and name.
  public static let campaignFacilities = Dataset(
    "facilities",
    [
      .rowNumber, .facilityCode, .name, .kind, .ownership, .operatorKind, .religion, .religiousKind, .communeCode,
      .commune, .province, .address, .head, .opened, .censusDay, .children, .beneficiaries, .papers, .situation,
      .conditionsMet, .reasons, .inspected, .inspection, .startedOn, .decision, .met, .notMet, .notApplicable,
      .notDueYet, .notChecked, .gathered, .findings, .excuse, .papersConfirmedOn,
    ])
  /// One row per facility of the register, in the order in which they were registered.
  public static let register = Dataset(
    "register",
    [
      .rowNumber, .facilityCode, .name, .kind, .otherKinds, .ownership, .operatorKind, .religion, .religiousKind, .host,
      .communeCode, .commune, .province, .address, .setting, .head, .opened, .censusDay, .children, .girls,
      .under18Months, .from18MonthsTo6, .from6To16, .from16, .disability, .mentalIllness, .hiv, .roundTheClock,
      .others, .needy, .beneficiaries, .othersCounted, .staff, .caregivers, .papers, .situation, .licensingClass,
      .foundingBasis,
      .conditionsMet, .conditionsChecked, .reasons, .authorityOverdue, .withoutPaperSince, .daysOperatingWithoutPaper,
      .withoutNoticeSince, .daysOperatingWithoutNotice, .situationWhileLicensed, .discoveredOn, .daysSinceDiscovery,
      .withoutPlacementDecision, .withoutAdmissionDecision, .papersConfirmedOn,
    ])
  /// Facilities without a paper in force, worst first, those with more children first.
  public static let unlicensed = Dataset(
    "unlicensed",
    [
      .rowNumber, .facilityCode, .name, .kind, .ownership, .operatorKind, .commune, .address, .head, .situation,
      .reasons, .authorityOverdue, .children, .beneficiaries, .othersCounted, .withoutPaperSince,
      .daysOperatingWithoutPaper,
      .withoutNoticeSince, .daysOperatingWithoutNotice, .situationWhileLicensed, .discoveredOn, .daysSinceDiscovery,
      .papersConfirmedOn,
    ])
  /// Findings of a campaign or an inspection.
  public static let findings = Dataset(
    "findings",
    [
      .rowNumber, .code, .facilityCode, .name, .commune, .severity, .statement, .seen, .citations, .remedy, .state,
    ])
  /// One row per facility kind and one total, with a count for each legal situation.
  public static let totalsByKind = Dataset(
    "totals_by_kind",
    [
      .rowNumber, .kind, .facilities, .children, .childrenUncounted, .inspected, .notInspected, .terminated,
      .spontaneous, .unregistered, .unlicensed, .papersUnconfirmed, .notNotified, .pauseLapsed, .suspensionLapsed,
      .paused, .suspended, .conditionsNotMet, .unknown, .notified, .notifiedUnchecked, .notifiedOpen, .notifiedChecked,
      .licensed, .registered, .notRequired, .closed,
    ])
  /// One row per legal situation.
  public static let totalsBySituation = Dataset(
    "totals_by_situation",
    [.rowNumber, .situation, .facilities, .children, .childrenUncounted, .inspected, .notInspected])
  /// One row per commune with facilities, by name.
  public static let totalsByCommune = Dataset(
    "totals_by_commune",
    [
      .rowNumber, .commune, .communeCode, .facilities, .children, .childrenUncounted, .inspected, .notInspected,
      .terminated, .spontaneous, .unregistered, .unlicensed, .papersUnconfirmed, .notNotified, .pauseLapsed,
      .suspensionLapsed, .paused, .suspended, .conditionsNotMet, .unknown, .notified, .notifiedUnchecked,
      .notifiedOpen, .notifiedChecked, .licensed, .registered, .notRequired, .closed,
    ])
  /// What an inspection asked and found, item by item.
  public static let items = Dataset(
    "items", [.rowNumber, .section, .itemID, .question, .value, .outcome, .citations, .severity, .note])
  /// The findings of an earlier inspection that one looked at again.
  public static let followed = Dataset("followed", [.rowNumber, .code, .statement, .citations, .followUpResult])
  /// What an inspection saw of other bodies' duties.
  public static let observations = Dataset(
    "observations", [.rowNumber, .code, .dutyBearer, .statement, .citations, .seen])
  /// One row per finding of a closed inspection, with what was asked of the facility and what came of it.
  public static let remediations = Dataset(
    "remediations",
    [
      .rowNumber, .code, .facilityCode, .name, .commune, .inspection, .topic, .severity, .statement, .seen, .citations,
      .remedy, .state, .deadlineState, .demand, .document, .foundOn, .firstDay, .lastDay, .daysLeft, .isOverdue,
      .isProvisional, .ageDays, .ageing, .lastProgress, .verifiedBy, .verifiedOn, .handlings,
    ])
  /// One row per thing the authority did against findings.
  public static let handlings = Dataset(
    "handlings",
    [
      .rowNumber, .code, .facilityCode, .name, .commune, .handlingKind, .number, .on, .decidedBy, .amount,
      .movedChildren, .findings, .note, .recordedWith,
    ])
  /// One row per topic with findings.
  public static let totalsByTopic = Dataset(
    "totals_by_topic",
    [.rowNumber, .topic, .findings, .critical, .major, .minor, .unsettled, .isOverdue, .verified])
  /// One row per ``DeadlineState``, and how long those have waited that are not settled.
  public static let totalsByDeadline = Dataset(
    "totals_by_deadline",
    [.rowNumber, .deadlineState, .findings, .age0To30, .age31To60, .age61To90, .ageOver90])
  /// One row per kind of handling.
  public static let totalsByHandling = Dataset(
    "totals_by_handling", [.rowNumber, .handlingKind, .handlings, .facilities, .findings])
}
