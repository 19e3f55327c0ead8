/// Day groups and kindergartens are under education law: never counted as lawful, never as unlawful.
///
/// Legal source: none read.
struct PreschoolLaw: LicensingRule {
  let gives: [ReasonRule] = [.preschoolLawNotRead]

  func reasons(_ flags: LicensingFlags) -> [Reason] {
    flags.licensingClass == .g ? [Reason(.preschoolLawNotRead)] : []
  }
}
