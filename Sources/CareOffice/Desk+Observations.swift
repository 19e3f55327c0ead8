public import CareCore
import CareMessages
import CareStore

/// What an inspection saw of another body's duty, with what that body was told.
public struct ObservationView: Sendable {
  /// `I-2025-000001/N01`.
  public let code: String
  /// As it was recorded at the closing.
  public let observation: Observation
  /// At which it was seen.
  public let inspection: Inspection
  /// Under its present code.
  public let facility: Facility
  /// Of the day of the inspection.
  public let profile: FacilityProfile?
  /// Those that name it, by code.
  public let referrals: [Referral]

  /// What was passed on later to correct what had been: the words of the closing stay as they were signed.
  public var corrections: [Referral] { referrals.dropFirst().filter(\.content.isCorrection) }

  /// Whether the body was told.
  public var state: ObservationState { ObservationState(referrals) }
}

extension Desk {
  /// The observations of closed inspections, by code.
  ///
  /// - Parameter onlyNotPassed: Only those of which nobody was told.
  public func observations(
    campaign: Campaign? = nil, inspection: Inspection? = nil, facility: Facility? = nil, onlyNotPassed: Bool = false,
    _ vantage: Vantage? = nil
  ) throws -> [ObservationView] {
    try database.read(at: vantage) { snapshot in
      let index = try ReferralIndex(snapshot)
      let asked =
        try inspection.map { [try snapshot.inspection($0.id)].compactMap(\.self) }
        ?? snapshot.inspections(of: campaign?.id, facility: facility?.id)
      return try asked.flatMap { try observations(of: $0, index, in: snapshot) }.filter { view in
        (facility.map { $0.id == view.facility.id } ?? true) && (!onlyNotPassed || view.state == .notPassed)
      }
    }
  }

  /// One of them.
  ///
  /// - Throws: ``Failure`` ``FailureCode/noSuchObservation``.
  public func observation(_ code: String, _ vantage: Vantage? = nil) throws -> ObservationView {
    try database.read(at: vantage) { snapshot in
      if let vantage, let parts = Observation.parts(of: code),
        let inspection = try snapshot.inspection(code: parts.inspection),
        try snapshot.observations(of: inspection.id).contains(where: { $0.number == parts.number })
      {
        try checkMade(code, inspection, nil, vantage, in: snapshot)
      }
      return try observation(code, ReferralIndex(snapshot), in: snapshot)
    }
  }

  private func observation(_ code: String, _ index: ReferralIndex, in snapshot: Snapshot) throws -> ObservationView {
    guard let parts = Observation.parts(of: code), let inspection = try snapshot.inspection(code: parts.inspection),
      let view = try observations(of: inspection, index, in: snapshot).first(where: {
        $0.observation.number == parts.number
      })
    else { throw Failure(.noSuchObservation, ["code": code]) }
    return view
  }

  private func observations(of inspection: Inspection, _ index: ReferralIndex, in snapshot: Snapshot) throws
    -> [ObservationView]
  {
    guard inspection.state == .closed else { return [] }
    let found = try snapshot.observations(of: inspection.id)
    guard !found.isEmpty, let entry = try snapshot.facility(inspection.facility) else { return [] }
    let facility = try snapshot.present(entry)
    let profile = try snapshot.dossier(facility).profile(on: inspection.day ?? today)
    return found.compactMap { observation in
      guard let number = observation.number else { return nil }
      let code = Observation.code(inspection: inspection.code, number: number)
      return ObservationView(
        code: code, observation: observation, inspection: inspection, facility: facility, profile: profile,
        referrals: index.about(code))
    }.sorted { ($0.observation.number ?? 0) < ($1.observation.number ?? 0) }
  }

  /// How far the bodies were told of what an inspection left.
  func observationStates(of inspection: Inspection, _ index: ReferralIndex, in snapshot: Snapshot) throws
    -> [ObservationState]
  {
    try snapshot.observations(of: inspection.id).compactMap { observation in
      observation.number.map { number in
        ObservationState(index.about(Observation.code(inspection: inspection.code, number: number)))
      }
    }
  }

  /// Every observation that a referral names is one of its facility, seen by then.
  ///
  /// - Throws: ``Failure``: ``FailureCode/noSuchObservation``, ``FailureCode/findingOfOtherFacility`` or
  ///   ``FailureCode/actBeforeFinding``.
  func check(_ content: Referral.Content, of facility: Facility, in snapshot: Snapshot) throws {
    let codes = content.observations
    if codes.isEmpty { return }
    let (index, present) = (try ReferralIndex(snapshot), try snapshot.present(facility))
    for code in codes {
      let view = try observation(code, index, in: snapshot)
      if view.facility.id != present.id {
        throw Failure(.findingOfOtherFacility, ["finding": code, "facility": present.code])
      }
      if let found = view.inspection.minutes?.closedOn, content.on < found {
        throw Failure(.actBeforeFinding, ["on": content.on.shortText, "found": found.shortText])
      }
    }
  }

  package static let observationColumns: [ColumnKey] = [
    .code, .facilityCode, .name, .commune, .inspection, .itemID, .dutyBearer, .statement, .seen, .citations, .state,
    .passedTo, .correction, .reply, .repliedOn,
  ]

  package func row(_ view: ObservationView) -> DataRow {
    let observation = view.observation
    let passed = view.referrals.map { referral in
      "\(referral.code) \(referral.content.body) (\(referral.content.on.text(language)))"
    }
    let corrections = view.corrections.map { referral in
      "\(referral.code) (\(referral.content.on.text(language))): \(referral.content.ownWords)"
    }
    let answered = view.referrals.last { $0.content.reply != nil }?.content
    var row = DataRow([
      .code: .text(view.code), .facilityCode: .text(view.facility.code), .name: Field(view.profile?.name),
      .commune: Field(view.profile.map { communeName($0.communeCode) }), .inspection: .text(view.inspection.code),
      .itemID: .text(observation.itemID), .dutyBearer: .term(observation.dutyBearer),
      .statement: .text(observation.statement), .seen: Field(observation.seen),
      .citations: .list(observation.citations.uniqued()), .state: Field(term: view.state),
      .passedTo: passed.isEmpty ? .absent : .text(passed.joined(separator: "\n")),
      .correction: corrections.isEmpty ? .absent : .text(corrections.joined(separator: "\n")),
      .reply: Field(answered?.reply), .repliedOn: Field(answered?.repliedOn),
    ])
    if !corrections.isEmpty { row.written[.correction] = "" }
    return row
  }
}

/// What was passed to other bodies as of a vantage, by the observations it names.
struct ReferralIndex {
  private var byObservation: [String: [Referral]] = [:]

  init(_ snapshot: Snapshot) throws {
    for referral in try snapshot.referrals() {
      for code in referral.content.observations { byObservation[code, default: []].append(referral) }
    }
  }

  /// By code.
  func about(_ observation: String) -> [Referral] { byObservation[observation] ?? [] }
}
