extension ReligionLaw2016 {
  /// Religious recognition allows charity under the law that applies to it; it is no license to keep children.
  ///
  /// Legal source: Luật Tín ngưỡng, tôn giáo 02/2016/QH14, Điều 55 (read); that no exemption exists is our reading.
  struct Article55: LicensingRule {
    let gives: [ReasonRule] = [.religiousBodyIsNoLicense]

    func reasons(_ flags: LicensingFlags) -> [Reason] {
      guard flags.foundingBasis == .religiousEstablishmentOnly, [.unregistered, .spontaneous].contains(flags.situation)
      else { return [] }
      return [Reason(.religiousBodyIsNoLicense)]
    }
  }
}
