import CareCore
import Foundation
import Testing

/// When anybody last confirmed which permits a place has. All facts are invented.
@Suite struct PermitConfirmationTests {
  private static func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

  private static func dossier(
    reviews: [String] = [], discoveries: [String] = [], checks: [ConditionCheck] = []
  ) throws -> FacilityDossier {
    let facility = Facility(id: Identifier(UUID()), code: "F-000001")
    var dossier = FacilityDossier(
      facility: facility,
      discoveries: try discoveries.map { Discovery(on: try day($0), source: .police) }, conditionChecks: checks)
    dossier.permitReviews = try reviews.map { PermitReview(on: try day($0), source: "Danh sách (hư cấu)") }
    return dossier
  }

  @Test(
    arguments: [
      ("2025-05-09", nil), ("2025-05-10", "2025-05-10"), ("2025-05-19", "2025-05-10"), ("2025-05-20", "2025-05-20"),
      ("2025-06-01", "2025-06-01"), ("2030-01-01", "2025-06-01"),
    ] as [(String, String?)])
  func theLatestUpToTheDay(_ asked: String, _ expected: String?) throws {
    let check = ConditionCheck(
      on: try Self.day("2025-05-20"), inspection: "I-2025-000001", failed: ["ND103-26-GPHD"],
      unsettled: ["ND103-26-GPHD"])
    let dossier = try Self.dossier(reviews: ["2025-06-01"], discoveries: ["2025-05-10"], checks: [check])
    #expect(dossier.permitsConfirmed(by: try Self.day(asked), law.law) == (try expected.map(Self.day)))
  }

  /// An inspection that asked nothing of the kind confirms nothing, nor does one that left it unchecked, nor a finding to
  /// which no question for papers led; one that was answered does, whatever it found.
  @Test(arguments: ["none", "met", "failed", "unsettled", "neglected", "failed, unsettled", "neglected, unsettled"])
  func anInspectionThatLooked(_ outcome: String) throws {
    let day = try Self.day("2025-05-20")
    func ids(_ name: String) -> [String] { outcome.contains(name) ? ["ND103-26-GPHD"] : [] }
    let check = ConditionCheck(
      on: day, inspection: "I-2025-000001", met: ids("met"), failed: ids("failed"), unsettled: ids("unsettled"),
      neglected: ids("neglected"))
    let dossier = try Self.dossier(checks: [check])
    let expected = outcome == "met" || outcome.contains(",") ? day : nil
    #expect(dossier.permitsConfirmed(by: day, law.law) == expected)
    #expect(dossier.licensingAudit(on: day, tables: law).papersConfirmedOn == expected)
  }

  @Test func nobody() throws {
    #expect(try Self.dossier().permitsConfirmed(by: try Self.day("2025-05-20"), law.law) == nil)
  }

  /// Only a headline that rests on missing papers is one by the register alone, and only until somebody confirmed them.
  @Test(arguments: LicensingSituation.allCases)
  func byRegister(_ situation: LicensingSituation) throws {
    let rests: Set<LicensingSituation> = [.spontaneous, .unregistered, .unlicensed, .notNotified]
    #expect((UnconfirmedSituation(situation, confirmedOn: nil) != nil) == rests.contains(situation))
    #expect(UnconfirmedSituation(situation, confirmedOn: nil).map { $0.situation == situation } ?? true)
    #expect(UnconfirmedSituation(situation, confirmedOn: try Self.day("2025-05-20")) == nil)
  }
}
