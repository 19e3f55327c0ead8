public import CareCore

/// A place that is not registered yet, with what is known of it.
public struct NewFacility: Sendable {
  /// The office's own code, or one of our form from an exported list; `nil` makes the next `F-…`.
  public let code: String?
  let profile: FacilityProfile
  let census: Census?
  let discovery: Discovery?
  let closure: Closure?

  /// Puts the parts together.
  public init(
    code: String?, profile: FacilityProfile, census: Census? = nil, discovery: Discovery? = nil,
    closure: Closure? = nil
  ) {
    self.code = code
    self.profile = profile
    self.census = census
    self.discovery = discovery
    self.closure = closure
  }
}
