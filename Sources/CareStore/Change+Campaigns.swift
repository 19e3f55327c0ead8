public import CareCore
import Foundation
import GRDB

extension Change {
  /// Gives the letter the next code of a year, as `D-2025-001`.
  ///
  /// - Parameter year: That of the letter; of today when the letter has no date.
  @discardableResult
  public func addDirective(_ content: Directive.Content, year: Int) throws -> Directive {
    let row = DirectiveRow(
      id: newID(), code: try nextYearlyCode("D", table: "directive", year: year, width: 3), content: content)
    try record(row)
    return row.directive
  }

  /// Gives it the next code of the year in which it begins, as `C-2025-001`.
  @discardableResult
  public func addCampaign(_ content: Campaign.Content) throws -> Campaign {
    let row = CampaignRow(
      id: newID(), code: try nextYearlyCode("C", table: "campaign", year: content.from.year, width: 3),
      content: content)
    try record(row)
    return row.campaign
  }

  /// Why a facility was not inspected; a reason given before, for it or for an entry merged into it, is superseded.
  ///
  /// - Parameter day: The one on which that was clear; the day of the act when `nil`.
  public func excuse(
    _ facility: Facility, in campaign: Campaign, reason: String, on day: CalendarDay? = nil
  ) throws {
    let old = try excuses(of: facility, in: campaign)
    if old.count == 1, old[0].facility == facility.id.uuid, old[0].reason == reason,
      day == nil || day == old[0].givenOn
    {
      return
    }
    for row in old { try supersede(row) }
    try record(
      ExcuseRow(
        id: newID(), campaign: campaign.id.uuid, facility: facility.id.uuid, reason: reason,
        givenOn: day ?? act.day))
  }

  /// Takes back why a facility, or an entry merged into it, was not inspected; the trail keeps why.
  ///
  /// - Throws: ``Failure`` ``FailureCode/noExcuse``.
  public func takeBackExcuse(of facility: Facility, in campaign: Campaign, because reason: String) throws {
    let old = try excuses(of: facility, in: campaign)
    if old.isEmpty { throw Failure(.noExcuse, ["facility": facility.code, "campaign": campaign.code]) }
    for row in old {
      try supersede(row)
      let last = ExcuseRow(
        id: newID(), campaign: row.campaign, facility: row.facility, reason: reason, givenOn: act.day)
      try record(last)
      try supersede(last)
    }
  }

  private func excuses(of facility: Facility, in campaign: Campaign) throws -> [ExcuseRow] {
    try ([facility] + snapshot.aliases(of: facility)).compactMap { entry in
      try snapshot.row("excuse", where: "campaign = ? AND facility = ?", [campaign.id.uuid, entry.id.uuid])
        .map(ExcuseRow.init)
    }
  }
}

extension Snapshot {
  /// The directive with exactly this code, if there is one.
  public func directive(code: String) throws -> Directive? {
    try row("directive", where: "code = ?", [code]).map { try DirectiveRow($0).directive }
  }

  /// The directive with this key, if there is one.
  public func directive(_ id: Directive.ID) throws -> Directive? {
    try row("directive", where: "id = ?", [id.uuid]).map { try DirectiveRow($0).directive }
  }

  /// In the order in which they were recorded.
  public func directives() throws -> [Directive] { try rows("directive").map { try DirectiveRow($0).directive } }

  /// The campaign with exactly this code, if there is one.
  public func campaign(code: String) throws -> Campaign? {
    try row("campaign", where: "code = ?", [code]).map { try CampaignRow($0).campaign }
  }

  /// The campaign with this key, if there is one.
  public func campaign(_ id: Campaign.ID) throws -> Campaign? {
    try row("campaign", where: "id = ?", [id.uuid]).map { try CampaignRow($0).campaign }
  }

  /// In the order in which they were recorded.
  public func campaigns() throws -> [Campaign] { try rows("campaign").map { try CampaignRow($0).campaign } }

  /// The reason for each facility that was excused; the others are not there. Reasons for entries merged into a facility
  /// are its own, each once. As of a day a reason that stands counts as it was told by then, and not before it was given.
  public func excuses(in campaign: Campaign) throws -> [Facility.ID: String] {
    let present = try presentFacilities()
    var reasons: [Facility.ID: [String]] = [:]
    for stored in try rows("excuse", where: "campaign = ?", [campaign.id.uuid]) {
      let told =
        vantage == nil
        ? stored
        : try Row.fetchOne(
          db,
          sql: """
            SELECT b.* FROM excuse b, excuse e WHERE e.id = :id AND \(Self.excuse("b", ledTo: "e"))
            ORDER BY b.recordedAt DESC, b.recordedSequence DESC LIMIT 1
            """, arguments: ["id": stored["id"] as UUID, "day": vantage?.day.description])
      guard let row = try told.map(ExcuseRow.init) else { continue }
      let entry = Facility.ID(row.facility)
      let facility = present[entry] ?? entry
      if !(reasons[facility] ?? []).contains(row.reason) { reasons[facility, default: []].append(row.reason) }
    }
    return reasons.mapValues { $0.joined(separator: "; ") }
  }

  /// That one telling of why a facility was not inspected was given by `:day`, and that another is the same or put in its
  /// place. Rows that kept no day count on every one, as they did when they were written; what was recorded only to say why
  /// it is taken back is no telling, and what was told before that led to nothing told after it.
  static func excuse(_ earlier: String, ledTo standing: String) -> String {
    func isBefore(_ one: String, _ other: String) -> String {
      "(\(one).recordedAt, \(one).recordedSequence) < (\(other).recordedAt, \(other).recordedSequence)"
    }
    return """
      \(earlier).campaign = \(standing).campaign AND \(earlier).facility = \(standing).facility \
      AND \(earlier).recordedAt <= \(standing).recordedAt AND \(earlier).recordedAt IS NOT \(earlier).supersededAt \
      AND (\(earlier).givenOn IS NULL OR \(earlier).givenOn <= :day) \
      AND NOT EXISTS (SELECT 1 FROM excuse back WHERE back.campaign = \(earlier).campaign \
      AND back.facility = \(earlier).facility AND back.recordedAt IS back.supersededAt \
      AND \(isBefore(earlier, "back")) AND \(isBefore("back", standing)))
      """
  }
}
