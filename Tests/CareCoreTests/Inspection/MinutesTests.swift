import CareCore
import Testing

/// NĐ 217/2025/NĐ-CP, Điều 15 khoản 3 điểm a: a record the facility did not sign needs the commune or a witness.
@Suite struct MinutesTests {
  private static func minutes(_ signed: Bool, _ witness: String?, _ role: Minutes.WitnessRole?) -> Minutes {
    Minutes(
      closedOn: CalendarDay(known: 2025, 9, 5), signedByFacility: signed, witness: witness, witnessRole: role)
  }

  @Test(
    arguments: [
      (true, nil, nil), (true, "Lê Thị Ví Dụ", .witness), (false, "Lê Thị Ví Dụ", .witness),
      (false, "Lê Thị Ví Dụ", .commune),
    ] as [(Bool, String?, Minutes.WitnessRole?)])
  func canBe(_ signed: Bool, _ witness: String?, _ role: Minutes.WitnessRole?) throws {
    let minutes = Self.minutes(signed, witness, role)
    #expect(try minutes.checked() == minutes)
  }

  @Test(
    arguments: [
      (false, nil, nil), (false, "Lê Thị Ví Dụ", nil), (false, nil, .commune), (false, nil, .witness),
    ] as [(Bool, String?, Minutes.WitnessRole?)])
  func cannotBe(_ signed: Bool, _ witness: String?, _ role: Minutes.WitnessRole?) {
    #expect(throws: Failure(.witnessNeeded)) { try Self.minutes(signed, witness, role).checked() }
  }
}
