/// Which operation paper the facility needs, where that decides whether a requirement binds it.
public enum LicenseClass: String, CaseIterable, Sendable, Codable {
  /// Legal source: NĐ 103/2017/NĐ-CP, Chương IV.
  case fullLicense = "full_license"
  /// Fewer than 10 beneficiaries, registered with the commune.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 44–48.
  case under10Registration = "under_10_registration"
}
