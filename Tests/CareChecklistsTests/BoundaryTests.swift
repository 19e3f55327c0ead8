import CareChecklists
import CareCore
import Foundation
import Testing

/// Just under, equal, just over; nobody to count; nothing counted: for every limit of the built-in items.
///
/// A row is: item | what is known | value and outcome; … The outcomes are M met, N not met, - not applicable,
/// ? not checked, R not due yet. `full` and `under10` name the operation paper the place needs; a name without a dot is
/// the answer to an item. The inspection is on 31/08/2026, so that six months before is 28/02/2026.
struct BoundaryTests {
  static let day = CalendarDay(known: 2026, 8, 31)

  static let table = """
    placement-decision-missing | | 0 M; 1 N
    facility-care-reason | census.children=12 | 11 N; 12 M; 13 M
    facility-care-reason | | 12 ?
    children-from-7-heard | children-from-7=4 | 3 N; 4 M; 5 M
    children-from-7-heard | children-from-7=0 | 0 -
    children-from-7-heard | | 3 ?
    parent-consent-missing | | 0 M; 1 N
    authority-review-day | | 2026-02-27 N; 2026-02-28 M; 2026-03-01 M
    family-list-day | | 2026-02-27 N; 2026-02-28 M; 2026-03-01 M
    meetings-before-transfer | children-moved-to-family=1 | 1 N; 2 M; 3 M
    meetings-before-transfer | children-moved-to-family=0 | 1 -
    emergency-earliest-admission | emergency-children=1 | 2026-05-30 N; 2026-05-31 M; 2026-06-01 M
    emergency-earliest-admission | emergency-children=0 | 2026-05-30 -
    separation-days | separated-children=1 | 14 M; 15 M; 16 N
    separation-days | separated-children=0 | 16 -
    over-16-not-studying | census.from_16=2 | 0 M; 1 N
    over-16-not-studying | census.from_16=0 | 1 -
    oldest-student-age | census.from_16=2 | 21 M; 22 M; 23 N
    follow-up-months | children-returned-home=1 | 5.9 N; 6 M; 6.1 M
    carer-last-notice | carer-has-decision=yes carer-received-day=2026-02-28 | 2025-08-30 N; 2025-08-31 M; 2025-09-01 M
    carer-last-notice | carer-has-decision=yes carer-received-day=2026-03-01 | 2025-08-30 -
    carer-last-notice | carer-has-decision=no carer-received-day=2025-01-10 | 2025-08-30 -
    carer-age-gap | carer-has-decision=yes | 19 N; 20 M; 21 M
    school-age-not-attending | | 0 M; 1 N
    from-13-not-referred | | 0 M; 1 N
    lowest-allowance-under-4 | allowance-paid=yes reference-amount=500000 | 2499999 N; 2500000 M; 2500001 M
    lowest-allowance-under-4 | allowance-paid=yes reference-amount=0 | 2500000 -
    lowest-allowance-under-4 | allowance-paid=no reference-amount=500000 | 1 -
    lowest-allowance-under-4 | allowance-paid=yes | 2500000 ?
    lowest-allowance-from-4 | allowance-paid=yes reference-amount=500000 | 1999999 N; 2000000 M; 2000001 M
    lowest-allowance-from-4 | allowance-paid=yes reference-amount=0 | 2000000 -
    lowest-allowance-from-4 | allowance-paid=yes | 2000000 ?
    oldest-health-check | health-record-books=yes | 2026-02-27 N; 2026-02-28 M; 2026-03-01 M
    oldest-health-check | health-record-books=no | 2026-02-27 -
    children-examined-within-year | census.children=12 | 11 N; 12 M; 13 M
    children-examined-within-year | census.children=0 | 0 -
    children-examined-within-year | | 12 ?
    children-with-insurance-card | census.children=12 | 11 N; 12 M; 13 M
    children-with-insurance-card | census.children=0 | 0 -
    children-with-insurance-card | | 12 ?
    last-socks-and-slippers | socks-and-slippers=yes | 2026-02-27 N; 2026-02-28 M; 2026-03-01 M
    meals-per-day | | 2 N; 3 M; 4 M
    license-application-day | full permit.establishment_certificate.issued=2025-03-10 license-application-filed=yes \
    | 2026-03-09 M; 2026-03-10 M; 2026-03-11 N
    license-application-day | full license-application-filed=yes | 2026-03-11 -
    people-within-licensed-number | full permit.operating_license.capacity=30 | 29 M; 30 M; 31 N
    people-within-licensed-number | full | 31 -
    newspaper-issues | full operating-license=yes permit.operating_license.issued=2025-01-10 | 2 N; 3 M; 4 M
    newspaper-issues | full operating-license=yes permit.operating_license.issued=2026-08-20 | 2 R; 3 M
    newspaper-issues | full operating-license=yes | 2 ?; 3 M
    suspension-start | full suspension-state=suspended | 2026-02-27 N; 2026-02-28 M; 2026-03-01 M
    needy-people-under-10 | under10 | 9 M; 10 N; 11 N
    needy-people-under-10 | full permit.under_10_certificate.issued=2024-05-06 | 9 M; 10 N
    needy-people-under-10 | full | 10 -
    online-posts-without-consent | | 0 M; 1 N
    school-answer-days | facility.group=preschool_or_day_care | 6 M; 7 M; 8 N
    land-area-rural | full facility.setting=rural census.beneficiaries=12 | 359.9 N; 360 M; 360.1 M
    land-area-rural | full facility.setting=mountain mountain-land-area-kind=rural census.beneficiaries=12 | 359.9 N; 360 M
    land-area-rural | full facility.setting=mountain mountain-land-area-kind=urban census.beneficiaries=12 | 120 -
    land-area-rural | full facility.setting=urban census.beneficiaries=12 | 120 -
    land-area-rural | full census.beneficiaries=12 | 359.9 ?; 360 M
    land-area-rural | full facility.setting=rural census.beneficiaries=0 | 100 -
    land-area-rural | full facility.setting=rural | 360 ?
    land-area-urban | full facility.setting=urban census.beneficiaries=12 | 119.9 N; 120 M; 120.1 M
    land-area-urban | full facility.setting=mountain mountain-land-area-kind=urban census.beneficiaries=12 | 119.9 N; 120 M
    land-area-urban | full facility.setting=rural census.beneficiaries=12 | 119.9 -
    land-area-urban | full facility.setting=urban census.beneficiaries=0 | 100 -
    land-area-urban | full facility.setting=urban | 120 ?
    room-area-24h | full census.round_the_clock=4 | 31.9 N; 32 M; 32.1 M
    room-area-24h | full census.round_the_clock=0 | 31.9 -
    room-area-24h | full | 32 ?
    room-area | full census.beneficiaries=16 census.round_the_clock=4 | 71.9 N; 72 M; 72.1 M
    room-area | full census.beneficiaries=4 census.round_the_clock=4 | 10 -
    room-area | full census.beneficiaries=16 | 72 ?
    room-area | under10 census.beneficiaries=9 census.round_the_clock=0 | 10 -
    personal-files | census.children=12 | 11 N; 12 M; 13 M
    personal-files | census.children=0 | 0 M
    personal-files | | 12 ?
    admission-decision-missing | | 0 M; 1 N
    birth-certificates | census.children=12 | 11 N; 12 M; 13 M
    birth-certificates | | 12 ?
    birth-registered-in-60-days | | 0 M; 1 N
    abandonment-record | abandoned-children=3 | 2 N; 3 M; 4 M
    abandonment-record | abandoned-children=0 | 0 -
    abandonment-record | | 3 ?
    emergency-file-earliest-open | emergency-files-open=1 | 2026-07-30 N; 2026-07-31 R; 2026-08-30 R; 2026-08-31 M
    emergency-file-earliest-open | emergency-files-open=0 | 2026-07-30 -
    photos-in-care-file | | 1 N; 2 M; 3 M
    care-plan-in-file | census.children=12 | 11 N; 12 M; 13 M
    care-plan-in-file | | 12 ?
    exit-handover-record | exits=3 | 2 N; 3 M; 4 M
    exit-handover-record | exits=0 | 0 -
    exit-handover-record | | 3 ?
    abuse-cases-reported | abuse-cases=3 | 2 N; 3 M; 4 M
    abuse-cases-reported | abuse-cases=0 | 0 -
    abuse-cases-reported | | 3 ?
    abuse-cases-reported-at-once | abuse-cases=3 | 2 N; 3 M; 4 M
    abuse-cases-reported-at-once | abuse-cases=0 | 0 -
    abuse-cases-reported-at-once | | 3 ?
    emergency-intervention-hours | abuse-cases=1 | 11.9 M; 12 M; 12.1 N
    direct-care-staff | full | 0 N; 1 M; 2 M
    under-10-assistance-staff | under10 | 0 N; 1 M; 2 M
    under-10-judicial-records-missing | under10 | 0 M; 1 N
    carers-under-18-months | census.under_18_months=3 | 2 N; 3 M; 4 M
    carers-under-18-months | census.under_18_months=0 | 0 -
    carers-under-18-months | | 3 ?
    carers-18-months-to-6 | children-18-months-to-6=12 | 0 N; 1 N; 2 M; 3 M
    carers-18-months-to-6 | children-18-months-to-6=13 | 2 N; 3 M
    carers-18-months-to-6 | children-18-months-to-6=0 | 0 -
    carers-18-months-to-6 | | 2 ?
    carers-6-to-16 | children-6-to-16=20 | 0 N; 1 N; 2 M; 3 M
    carers-6-to-16 | children-6-to-16=21 | 2 N; 3 M
    carers-6-to-16 | children-6-to-16=0 | 0 -
    carers-6-to-16 | | 2 ?
    special-carers-18-months-to-6 | special-children-18-months-to-6=8 | 0 N; 1 N; 2 M; 3 M
    special-carers-18-months-to-6 | special-children-18-months-to-6=9 | 2 N; 3 M
    special-carers-18-months-to-6 | special-children-18-months-to-6=0 | 0 -
    special-carers-18-months-to-6 | | 2 ?
    special-carers-6-to-16 | special-children-6-to-16=10 | 0 N; 1 N; 2 M; 3 M
    special-carers-6-to-16 | special-children-6-to-16=11 | 2 N; 3 M
    special-carers-6-to-16 | special-children-6-to-16=0 | 0 -
    special-carers-6-to-16 | | 2 ?
    facility-directors | | 0 N; 1 M; 2 N
    social-workers | census.beneficiaries=200 | 0 N; 1 N; 2 M; 3 M
    social-workers | census.beneficiaries=201 | 2 N; 3 M
    social-workers | census.beneficiaries=0 | 0 -
    social-workers | | 2 ?
    psychologists | | 0 N; 1 M; 2 M
    health-workers | census.beneficiaries=100 | 0 N; 1 N; 2 M; 3 M
    health-workers | census.beneficiaries=101 | 2 N; 3 M
    health-workers | census.beneficiaries=0 | 0 -
    health-workers | | 2 ?
    nutrition-workers | census.beneficiaries=40 | 0 N; 1 N; 2 M; 3 M
    nutrition-workers | census.beneficiaries=41 | 2 N; 3 M
    nutrition-workers | census.beneficiaries=0 | 0 -
    nutrition-workers | | 2 ?
    rehabilitation-workers | rehabilitation-beneficiaries=10 | 0 N; 1 N; 2 M; 3 M
    rehabilitation-workers | rehabilitation-beneficiaries=11 | 2 N; 3 M
    rehabilitation-workers | rehabilitation-beneficiaries=0 | 0 -
    rehabilitation-workers | | 2 ?
    teachers-on-site | learners-taught-on-site=18 | 0 N; 1 N; 2 M; 3 M
    teachers-on-site | learners-taught-on-site=19 | 2 N; 3 M
    teachers-on-site | learners-taught-on-site=0 | 0 -
    teachers-on-site | | 2 ?
    indirect-staff | census.staff=20 | 3 M; 4 M; 5 N
    indirect-staff | census.staff=0 | 1 -
    indirect-staff | | 4 ?
    persons-per-duty-shift | facility.group=social_assistance_public | 0 N; 1 M; 2 M
    regulations-posted | full operating-license=yes permit.operating_license.issued=2026-01-12 | no N; yes M
    regulations-posted | full operating-license=yes permit.operating_license.issued=2026-08-20 | no R; yes M
    regulations-posted | full operating-license=yes | no ?; yes M
    license-application-filed | full permit.establishment_certificate.issued=2025-08-28 | no N; yes M
    license-application-filed | full permit.establishment_certificate.issued=2025-08-30 | no R
    license-application-filed | full permit.establishment_certificate.issued=2025-08-31 | no R; yes M
    license-application-filed | full permit.establishment_certificate.issued=2025-09-01 | no R
    fire-insurance | storeys=2 floor-area=299.9 | no -
    fire-insurance | storeys=3 floor-area=100 | no N; yes M
    fire-insurance | storeys=2 floor-area=300 | no N; yes M
    """

  struct Row {
    let item: String
    let answers: [String: String]
    let facts: InspectionFacts
    let cases: [(value: String, outcome: String)]
  }

  static let items = Dictionary(
    uniqueKeysWithValues: ChecklistCatalog(BuiltInChecklistsTests.files).items.map { ($0.id, $0) })

  static func rows() throws -> [Row] {
    try table.split(separator: "\n").map { line in
      let parts = line.split(separator: "|", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      var (facts, answers) = (InspectionFacts(day: day), [String: String]())
      for word in parts[1].split(separator: " ").map(String.init) {
        let pair = word.split(separator: "=").map(String.init)
        switch pair[0] {
        case "full": facts[.facilityLicenseClass] = .text("full_license")
        case "under10": facts[.facilityLicenseClass] = .text("under_10_registration")
        case let name where name.contains("."): facts[try #require(FactKey(rawValue: name))] = try fact(name, pair[1])
        default: answers[pair[0]] = pair[1]
        }
      }
      let cases = parts[2].split(separator: ";").map { $0.split(separator: " ").map(String.init) }.map {
        ($0[0], $0[1])
      }
      return Row(item: parts[0], answers: answers, facts: facts, cases: cases)
    }
  }

  static func fact(_ name: String, _ text: String) throws -> FactValue {
    switch try #require(FactKey(rawValue: name)).kind {
    case .number: .number(try #require(NumberText.plain(text)))
    case .day: .day(try #require(CalendarDay(text)))
    case .text: .text(text)
    case .texts: .texts([text])
    }
  }

  static func letter(_ judgement: Judgement) -> String {
    switch judgement.outcome {
    case .met: "M"
    case .notMet: "N"
    case .notApplicable: judgement.reason == .running ? "R" : "-"
    case .notChecked: "?"
    case nil: "open"
    }
  }

  @Test func everyLimit() throws {
    for row in try Self.rows() {
      let item = try #require(Self.items[row.item], "\(row.item)")
      var answers: [String: GivenAnswer] = [:]
      for (id, text) in row.answers {
        let other = try #require(Self.items[id], "\(id)")
        answers[id] = .value(try AnswerValue(text, for: other, notation: .stored))
      }
      for (value, outcome) in row.cases {
        answers[item.id] = .value(try AnswerValue(value, for: item, notation: .stored))
        let judgement = evaluate(item, answers: answers, facts: row.facts)
        #expect(Self.letter(judgement) == outcome, "\(row.item) \(row.answers) \(row.facts.values) \(value)")
      }
    }
  }

  /// No rule with a limit is missing from the table, nor are its special cases.
  @Test func theTableIsComplete() throws {
    let outcomes = Dictionary(grouping: try Self.rows(), by: \.item).mapValues { rows in
      Set(rows.flatMap { $0.cases.map(\.outcome) })
    }
    for item in Self.items.values where item.answerType.isNumber || item.answerType == .date || item.due != nil {
      if item.onlyGathers { continue }
      let seen = outcomes[item.id] ?? []
      #expect(seen.contains("N") && (seen.contains("M") || seen.contains("R")), "\(item.id)")
      if item.metWhen?.referencedFacts.isEmpty == false {
        #expect(seen.contains("?") || seen.contains("-"), "\(item.id): the fact is missing")
      }
      if item.metWhen?.divides == true { #expect(seen.contains("-"), "\(item.id): nobody to count") }
      if item.due != nil { #expect(seen.contains("R"), "\(item.id): not due yet") }
    }
  }
}

extension Condition {
  /// Some part of it is a ratio.
  fileprivate var divides: Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains(where: \.divides)
    case .not(let part): part.divides
    case .comparison(let comparison): comparison.dividedBy != nil
    }
  }
}
