import CareCore

/// The same numbers for the same seed on every machine: SplitMix64.
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

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &self)]
  }
}

/// One invented facility with its history, as plausible as chance makes it. Every name is marked as invented.
struct InventedFacility {
  let profile: FacilityProfile
  let censuses: [Census]
  let permits: [(kind: PermitKind, events: [PermitEvent])]
  let discovery: Discovery?
  let closure: Closure?

  private static let first = ["Mái ấm", "Nhà tình thương", "Trung tâm", "Cơ sở", "Nhà trẻ em", "Làng trẻ em"]
  private static let second = [
    "Hoa Gạo", "Bến Trúc", "Đồng Sen", "Rặng Nhãn", "Cây Vối", "Sông Cụt", "Bờ Giậu", "Lau Vàng", "Gió Nồm", "Tre Xanh",
  ]
  private static let family = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi"]
  private static let given = ["Ví Dụ", "Hư Cấu", "Minh Họa", "Giả Định", "Làm Mẫu"]

  init(number: Int, communes: [AdministrativeUnit], using random: inout SeededGenerator) {
    // Every commune gets its share before chance decides.
    let commune = number < communes.count ? communes[number] : random.pick(communes)
    let isPublic = random.chance(15)
    let isReligious = !isPublic && random.chance(30)
    let kind: FacilityKind =
      random.chance(60)
      ? .childrenCare
      : random.pick([
        .elderlyCare, .disabilityCare, .mentalHealthCare, .generalCare, .socialWorkCenter, .otherSocialAssistance,
        .childProtectionService, .preschool, .undetermined,
      ])
    let operatorKind: OperatorKind =
      isPublic
      ? .state
      : isReligious
        ? .religiousOrganization : random.pick([.individual, .individual, .enterprise, .association, .foreignOrganization])
    let opened = day(2005, 1, 1).adding(days: Int.random(in: 0..<7_000, using: &random))
    profile = FacilityProfile(
      from: opened,
      name: "\(random.pick(Self.first)) \(random.pick(Self.second)) \(number) (hư cấu)", kind: kind,
      ownership: isPublic ? .public : .nonPublic, operatorKind: operatorKind,
      religion: isReligious ? random.pick(["Phật giáo", "Công giáo", "Tin lành"]) : nil,
      religiousKind: isReligious ? random.pick(ReligiousKind.allCases) : nil, communeCode: commune.code,
      address: "Số \(Int.random(in: 1...300, using: &random)), đường Ví Dụ", setting: random.pick(Setting.allCases),
      head: "\(random.pick(Self.family)) \(random.pick(Self.given)) (hư cấu)", phone: nil, opened: opened)

    let children = random.chance(20) ? Int.random(in: 1...9, using: &random) : Int.random(in: 8...80, using: &random)
    let base = day(2024, 6, 1)
    censuses =
      random.chance(4)
      ? []
      : [base, base.adding(months: 6)].map { day in
        Census(
          on: day, children: children, others: Int.random(in: 0...4, using: &random),
          counts: [.needy: children, .caregivers: max(1, children / 7)])
      }
    permits = Self.permits(isPublic: isPublic, kind: kind, operatorKind, children, opened, using: &random)
    discovery =
      permits.isEmpty
      ? Discovery(
        on: opened.adding(days: Int.random(in: 0..<2_000, using: &random)), source: random.pick(DiscoverySource.allCases))
      : nil
    closure =
      random.chance(2)
      ? Closure(kind: .closed, on: day(2025, 1, 15), document: random.chance(80) ? "9/QĐ-HC" : nil) : nil
  }

  private static func permits(
    isPublic: Bool, kind: FacilityKind, _ operatorKind: OperatorKind, _ children: Int, _ opened: CalendarDay,
    using random: inout SeededGenerator
  ) -> [(kind: PermitKind, events: [PermitEvent])] {
    if !isPublic, random.chance(12) { return [] }
    var permits: [(kind: PermitKind, events: [PermitEvent])] = []
    func content(_ symbol: String) -> Permit.Content {
      Permit.Content(
        number: "\(Int.random(in: 1...999, using: &random))/\(symbol)-HC", issuer: "Sở Lao động - Thương binh và Xã hội")
    }
    let applied = opened.adding(days: 20)
    let granted = applied.adding(days: 14)
    let small = children < 10 && !isPublic
    if !small {
      let founding: PermitKind =
        isPublic
        ? .publicFoundingDecision
        : operatorKind == .enterprise
          ? .enterpriseRegistration : operatorKind == .association ? .associationLicense : .establishmentCertificate
      permits.append((founding, [PermitEvent(kind: .issued, on: opened, wording: content("TL"))]))
    }
    let operation: PermitKind =
      kind == .childProtectionService
      ? .childProtectionRegistration : kind == .preschool ? .preschoolPermit : small ? .under10Certificate : .operatingLicense
    let wording = content("HD")
    var events = [PermitEvent(kind: .applied, on: applied)]
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<8: break
    case 8..<12: events.append(PermitEvent(kind: .refused, on: granted))
    case 12..<15: return permits
    default:
      events.append(PermitEvent(kind: .issued, on: granted, wording: wording))
      if random.chance(60) { events.append(PermitEvent(kind: .amended, on: granted.adding(months: 14))) }
      if random.chance(12) {
        let start = day(2024, 9, 1).adding(days: Int.random(in: 0..<240, using: &random))
        events.append(PermitEvent(kind: .suspended, on: start, until: start.adding(months: 5)))
        if random.chance(40) { events.append(PermitEvent(kind: .reinstated, on: start.adding(months: 4))) }
      } else if random.chance(5) {
        events.append(PermitEvent(kind: .withdrawn, on: day(2024, 12, 1)))
      }
    }
    permits.append((operation, events))
    return permits
  }
}

/// A day the programmer knows to exist.
func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay {
  guard let found = CalendarDay(year: year, month: month, day: day) else { preconditionFailure("no such day") }
  return found
}
