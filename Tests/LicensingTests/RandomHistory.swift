import Foundation

@testable import CareCore

/// A small generator of its own, so that a seed gives the same history on every machine (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int(next() % UInt64(elements.count))]
  }

  mutating func chance(_ percent: Int) -> Bool { Int(next() % 100) < percent }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }
}

/// The life of an invented facility: what is possible in law and register, in a random order.
struct RandomHistory {
  let seed: UInt64
  private(set) var dossier: FacilityDossier
  /// The day of the last fact.
  private(set) var day: CalendarDay
  private var random: SeededGenerator
  /// Whether it lives through 2026, with notices, pauses and ends.
  private let knowsNotices: Bool

  static let firstNoticeDay = CalendarDay(known: 2026, 7, 1)

  init(seed: UInt64, steps: Int = 14, knowsNotices: Bool = false) {
    self.seed = seed
    self.knowsNotices = knowsNotices
    random = SeededGenerator(seed: seed)
    day = CalendarDay(known: knowsNotices ? 2025 : 2018, 1, 1).adding(
      days: random.number(0...(knowsNotices ? 500 : 900)))
    let isPublic = random.chance(15)
    let kind = random.pick(
      Array(repeating: FacilityKind.childrenCare, count: 12) + [
        .childProtectionService, .childProtectionService, .preschool, .undetermined,
      ])
    var profile = FacilityProfile(
      from: day, name: "Mái ấm Ví Dụ \(seed) (hư cấu)", kind: kind,
      otherKinds: random.chance(4) ? [.preschool] : [], ownership: isPublic ? .public : .nonPublic,
      operatorKind: isPublic
        ? .state : random.pick([.individual, .individual, .religiousOrganization, .enterprise, .association, nil]),
      communeCode: "11311", address: random.chance(70) ? "Số 1, đường Ví Dụ" : nil)
    if profile.operatorKind == .religiousOrganization { profile.religiousKind = .religiousEstablishment }
    dossier = FacilityDossier(
      facility: Facility(id: Identifier(UUID()), code: "R-\(seed)"), profiles: [profile])
    if random.chance(90) { count() }
    for _ in 0..<steps { step() }
  }

  private mutating func step() {
    day = day.adding(days: random.number(1...(knowsNotices ? 75 : 220)))
    if knowsNotices, day >= Self.firstNoticeDay, random.chance(60) {
      operation()
      return
    }
    switch random.number(0...99) {
    case 0..<6: count()
    case 6..<10: move()
    case 10..<16: check()
    case 16..<18: close()
    case 18..<20: dossier.discoveries.append(Discovery(on: day, source: .wardGroup))
    default: paper()
    }
  }

  /// A fact of the time of notices, in an order in which it can have happened.
  private mutating func operation() {
    let body = random.pick([OperationAuthority.healthDepartment, .healthDepartment, .communeChairman, .other])
    switch random.number(0...9) {
    case 0..<4:
      dossier.notices.append(
        OperationNotice(
          received: random.chance(90) ? day : nil, seen: day, receivedBy: body, address: dossier.profiles.last?.address)
      )
    case 4..<6:
      dossier.pauses.append(
        OperationPause(
          document: "1/TB-HC", decided: day, received: day, decidedBy: body,
          until: random.chance(50) ? day.adding(days: random.number(5...120)) : nil))
    case 6:
      dossier.resumeNotices.append(
        ResumeNotice(received: day, receivedBy: body, resumes: day.adding(days: random.number(1...20))))
    case 7: dossier.resumptions.append(OperationResumption(on: day))
    case 8: dossier.closures.append(Closure(kind: .closed, on: day, unplaced: random.pick([0, 1, nil])))
    default:
      if random.chance(40) {
        dossier.terminations.append(OperationTermination(document: "2/QĐ-HC", decided: day, decidedBy: body))
      }
    }
  }

  private mutating func count() {
    let children = random.pick([3, 8, 9, 9, 10, 12, 25, 40])
    var counts: [Census.Part: Int] = [:]
    if random.chance(10) { counts[.withoutPlacementDecision] = random.pick([0, 2]) }
    dossier.censuses.append(Census(on: day, children: children, counts: counts))
  }

  private mutating func move() {
    guard var profile = dossier.profiles.last else { return }
    profile.from = day
    switch random.number(0...3) {
    case 0: profile.address = "Số \(random.number(2...9)), đường Khác"
    case 1: profile.head = "Người \(random.number(1...9)) (hư cấu)"
    case 2: if profile.kind == .undetermined { profile.kind = .childrenCare }
    default: if profile.operatorKind == nil { profile.operatorKind = .individual }
    }
    dossier.profiles.append(profile)
  }

  private mutating func check() {
    let all = ["ND103-24-2", "ND103-44-2", "LTE-56-3", "ND103-25-1"]
    let failed = random.chance(50) ? [random.pick(all)] : []
    dossier.conditionChecks.append(
      ConditionCheck(
        on: day, inspection: "I-2025-000001", met: random.chance(60) ? all.filter { !failed.contains($0) } : [],
        failed: failed, unsettled: random.chance(20) ? [random.pick(all)] : [],
        neglected: random.chance(30) ? ["ND103-30-3"] : []))
  }

  private mutating func close() {
    if dossier.closures.last?.kind == .closed {
      dossier.closures.append(Closure(kind: .reopened, on: day))
    } else {
      dossier.closures.append(Closure(kind: .closed, on: day, document: random.chance(80) ? "12/QĐ-HC" : nil))
    }
  }

  /// An event on a paper that the facility's class knows, if it can have happened.
  private mutating func paper() {
    let profile = dossier.profile(on: day)
    var kinds: [PermitKind] =
      switch (profile?.kind, profile?.ownership, profile?.operatorKind) {
      case (.childProtectionService, _, _): [.childProtectionRegistration]
      case (.preschool, _, _): [.preschoolPermit]
      case (_, .public, _): [.publicFoundingDecision, .operatingLicense, .operatingLicense]
      case (_, _, .enterprise): [.operatingLicense, .operatingLicense, .enterpriseRegistration]
      case (_, _, .association): [.operatingLicense, .operatingLicense, .associationLicense]
      default: [.establishmentCertificate, .operatingLicense, .under10Certificate]
      }
    if profile?.operatorKind == .individual, random.chance(18) { kinds = [.placementDecision] }
    let kind = random.pick(kinds)
    let event = PermitEvent(
      kind: random.pick([
        .applied, .supplementAsked, .refused, .issued, .issued, .issued, .amended, .suspended, .suspended,
        .reinstated, .reinstated, .reinstated, .withdrawn, .surrendered,
      ]), on: day, until: nil)
    // A suspension ends one way or the other more often than papers are granted anew.
    let isSuspended = dossier.permits.last { $0.kind == kind }?.events.last { $0.on <= day }?.kind == .suspended
    if isSuspended, random.chance(60) {
      append(PermitEvent(kind: random.pick([.reinstated, .withdrawn]), on: day), to: kind)
    } else {
      append(event, to: kind)
    }
  }

  private mutating func append(_ event: PermitEvent, to kind: PermitKind) {
    var event = event
    if event.kind == .suspended { event.until = random.chance(70) ? day.adding(days: random.number(20...200)) : nil }
    // Founding papers are seldom taken away, and never suspended.
    if kind.isFoundingPaper, [.suspended, .reinstated].contains(event.kind) { return }
    if kind.isFoundingPaper, [.withdrawn, .surrendered].contains(event.kind), !random.chance(25) { return }
    let index = dossier.permits.lastIndex { $0.kind == kind }
    if let index, dossier.permits[index].conflict(adding: event) == nil {
      dossier.permits[index].events.append(event)
    } else if index == nil || dossier.permits[index ?? 0].standing(on: day).isGone,
      [.applied, .issued].contains(event.kind)
    {
      dossier.permits.append(
        Permit(
          id: Identifier(UUID()), facility: dossier.facility.id, kind: kind,
          events: [
            event.saying(
              Permit.Content(
                number: "\(dossier.permits.count + 1)/HC",
                capacity: random.chance(25) ? random.pick([9, 12, 30]) : nil,
                expires: random.chance(6) ? day.adding(days: 400) : nil))
          ]))
    }
  }

  /// Days worth looking at: each day of a fact, the one before and the one after, and the ends of the terms.
  var days: [CalendarDay] {
    let history = dossier.licensingHistory(through: day.adding(months: 9), tables: tables)
    return Set(history.map(\.on).flatMap { [$0.adding(days: -1), $0, $0.adding(days: 1)] } + [day]).sorted()
  }
}

extension PermitStanding {
  fileprivate var isGone: Bool {
    switch self {
    case .withdrawn, .surrendered, .refused, .expired: true
    default: false
    }
  }
}
