/// Where what an operation paper says and what the facility does part. The renaming of a commune is no change of address
/// (reading): communes are compared by code, addresses by their words, with marks where both have them.
///
/// Legal source: NĐ 103/2017/NĐ-CP, Điều 27 khoản 1 and 2 (read); see ``isForSomethingElse(as:)``.
struct PaperDepartures: Hashable {
  /// What the paper says and what is.
  struct Pair: Hashable {
    let paper: String?
    let present: String?
  }

  var address: Pair?
  /// One of both addresses says more than the other: see ``SpelledAddress``.
  var unclearAddress: Pair?
  var kind: Pair?
  var duties: Pair?
  /// Kinds of social assistance it does besides, which the license does not name.
  var furtherKinds: [FacilityKind] = []
  var hasOtherName = false
  var hasOtherHead = false
  var hasOtherArea = false

  /// Such a paper was issued for something else, and does not cover what is done.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 27 khoản 2, for licenses; Điều 45, that the chairman of the commune grants to
  /// who has its seat there, for certificates. That address, kind and tasks decide for a license, and the address for a
  /// certificate, is our reading; no text was read on other papers.
  func isForSomethingElse(as paper: OperationPaper) -> Bool {
    switch paper {
    case .license: address != nil || kind != nil || duties != nil
    case .under10Certificate: address != nil
    case .childProtectionRegistration, .preschoolPermit, .notRequired, .none: false
    }
  }
}

extension PaperDepartures {
  /// - Parameter permit: What it does not say itself is taken from the profile on the day its wording was settled.
  init(of permit: Permit?, in dossier: FacilityDossier, on day: CalendarDay) {
    self.init()
    guard let permit, let now = dossier.profile(on: day) else { return }
    let then = permit.wordingSettled(by: day).flatMap { dossier.profile(on: $0) }
    let content = permit.content(on: day)
    func differs(_ paper: String?, _ present: String?) -> Bool {
      guard let paper, let present else { return false }
      return !SpelledName.agree(paper, present)
    }
    let pair = Pair(paper: content.address ?? then?.address, present: now.address)
    switch Self.likeness(content.address, content.communeCode, asOf: then, now) {
    case .same: break
    case .unclear: unclearAddress = pair
    case .apart: address = pair
    }
    // A kind that was not determined then, or is not now, proves no change.
    if let written = content.facilityKind ?? then?.kind, written != .undetermined, now.kind != .undetermined {
      if !now.kinds.contains(written) {
        kind = Pair(paper: written.rawValue, present: now.kind.rawValue)
      } else {
        furtherKinds = now.kinds.filter { $0 != written && $0.isSocialAssistance }
      }
    }
    let tasks = content.duties ?? then?.duties
    if differs(tasks, now.duties) { duties = Pair(paper: tasks, present: now.duties) }
    func isOther(_ paper: String?, _ present: String?) -> Bool {
      guard let paper, let present else { return false }
      return !SpelledName.agree(paper, present)
    }
    hasOtherName = isOther(content.name ?? then?.name, now.name)
    hasOtherHead = isOther(content.head ?? then?.head, now.head)
    hasOtherArea = differs(content.area ?? then?.area, now.area)
  }

  /// How an address and a commune compare with those of a profile; what nobody knows parts nothing.
  static func likeness(_ address: String?, _ commune: String?, _ now: FacilityProfile) -> SpelledAddress.Likeness {
    (commune.map { $0 != now.communeCode } ?? false) ? .apart : likeness(address, now.address)
  }

  /// How the place that a paper names compares with the present one. What it does not say is taken from the place where the
  /// facility was then; the commune too, unless it names another address than that place's.
  static func likeness(
    _ address: String?, _ commune: String?, asOf then: FacilityProfile?, _ now: FacilityProfile
  ) -> SpelledAddress.Likeness {
    let isThere = likeness(address, then?.address) != .apart
    return likeness(address ?? then?.address, commune ?? (isThere ? then?.communeCode : nil), now)
  }

  private static func likeness(_ paper: String?, _ present: String?) -> SpelledAddress.Likeness {
    guard let paper, let present else { return .same }
    return SpelledAddress.likeness(paper, present)
  }
}
