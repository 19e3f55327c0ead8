extension Decree103 {
  /// A registration of activity that was withdrawn or handed back is none. The decree knows no suspension of it; where
  /// one is on file, it is shown as such.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 48 (read); a suspension of this paper was found in no text.
  struct Article48: LicensingRule {
    let gives: [ReasonRule] = [.under10CertificateWithdrawn, .under10CertificateSuspended]

    func reasons(_ flags: LicensingFlags) -> [Reason] {
      guard flags.operationPaper == .under10Certificate else { return [] }
      switch flags.standing {
      case .withdrawn(let on), .surrendered(let on):
        return [Reason(.under10CertificateWithdrawn, ["on": on.shortText])]
      case .suspended, .suspensionLapsed:
        let until = flags.paper?.suspensionEnd(on: flags.day)?.last
        return [Reason(.under10CertificateSuspended, ["until": until?.shortText ?? "…"])]
      default: return []
      }
    }
  }
}
