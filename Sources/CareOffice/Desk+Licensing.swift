public import CareCore
import CareStore

extension Desk {
  /// The licensing audit of one facility.
  public func audit(_ facility: Facility, _ vantage: Vantage) throws -> LicensingAudit {
    try dossier(facility, knownAt: vantage.knownAt).licensingAudit(on: vantage.day)
  }

  /// The manager's list: who has no paper in force, worst first, then by the number of children.
  public struct UnlicensedList: Sendable {
    /// Worst first, then those with more children, then by place.
    public let audits: [LicensingAudit]
    /// Children known to live there.
    public let children: Int
    /// Facilities of the same area whose situation could not be told; they are in no list of the lawful.
    public let unknown: Int
  }

  /// Facilities that fit and have no paper in force that allows them to operate.
  ///
  /// - Parameter filter: Facilities it leaves out are not counted as unknown either.
  public func unlicensed(_ vantage: Vantage, _ filter: FacilityFilter = FacilityFilter()) throws -> UnlicensedList {
    unlicensed(of: try audits(vantage, filter))
  }

  func unlicensed(of audits: [LicensingAudit]) -> UnlicensedList {
    let found = audits.filter(\.situation.lacksValidPaper).enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.situation != other.situation { return one.situation < other.situation }
      let (more, fewer) = (one.children ?? -1, other.children ?? -1)
      return more == fewer ? left.offset < right.offset : more > fewer
    }.map(\.element)
    return UnlicensedList(
      audits: found, children: found.compactMap(\.children).reduce(0, +),
      unknown: audits.count { $0.situation == .unknown })
  }
}
