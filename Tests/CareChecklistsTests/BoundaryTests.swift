import CareChecklists
import CareCore
import Foundation
import Testing

/// Just under, equal, just over; nobody to count; nothing counted: for every limit of the built-in items.
///
/// A row is: item | what is known | value and outcome; … The outcomes are M met, N not met, - not applicable,
/// ? not checked, R not due yet. `full` and `under10` name the operation paper the place needs; a name without a dot is
/// the answer to an item. The inspection is on 31/08/2026, so that six months before is 28/02/2026, or `on=` another
/// day; L is an item whose law has ended, T one whose law is to come.
struct BoundaryTests {
  static let day = CalendarDay(known: 2026, 8, 31)

  static let table = """
    land-area-rural | full on=2026-06-30 facility.setting=rural census.beneficiaries=12 | 300 N; 359.9 N; 360 M
    land-area-rural | full on=2026-07-01 facility.setting=rural census.beneficiaries=12 | 239.9 N; 240 M; 300 M
    land-area-rural | full on=2027-02-28 facility.setting=rural census.beneficiaries=12 | 239.9 N; 240 M
    land-area-rural | full on=2027-03-01 facility.setting=rural census.beneficiaries=12 | 240 L
    land-area-rural | under10 on=2026-07-01 facility.setting=rural census.beneficiaries=9 | 1 -
    room-area | full on=2026-06-30 census.beneficiaries=10 census.round_the_clock=0 | 52 N; 60 M
    room-area | full on=2026-07-01 census.beneficiaries=10 census.round_the_clock=0 | 52 N; 60 M
    room-area | under10 on=2026-07-01 census.beneficiaries=9 census.round_the_clock=0 | 36 -
    operating-license | full on=2026-06-30 | no N; yes M
    operating-license | full on=2026-07-01 | no L; yes L
    founding-paper | full on=2026-07-01 facility.ownership=nonpublic | none L
    under-10-certificate | under10 on=2026-06-30 | no N
    under-10-certificate | under10 on=2026-07-01 | no L
    license-application-filed | full on=2026-07-01 permit.establishment_certificate.issued=2025-06-23 | no L
    notice-sent | full on=2026-06-30 paper-before-notice=no | no T
    notice-sent | full on=2026-07-01 paper-before-notice=no | no N; yes M
    notice-sent | full on=2026-07-01 paper-before-notice=yes | no -
    notice-sent | full on=2027-03-01 paper-before-notice=no | no L
    notice-received-day | full on=2026-11-28 notice-sent=yes operation-start-day=2026-08-10 | 2026-08-03 M; 2026-08-04 N
    notice-received-day | full on=2026-11-28 notice-sent=yes operation-start-day=2026-09-07 | 2026-08-26 M; 2026-08-27 N
    notice-received-day | full on=2026-12-01 notice-sent=yes operation-start-day=2026-12-01 | 2026-11-23 M; 2026-11-25 N
    notice-received-day | full on=2026-11-28 notice-sent=yes operation-start-day=2026-07-08 | 2026-07-01 M; 2026-07-02 N
    notice-received-day | full on=2026-11-28 notice-sent=yes operation-start-day=2026-07-07 | 2026-07-01 -
    notice-received-day | full on=2026-11-28 notice-sent=yes operation-start-day=2024-05-06 | 2026-08-04 -
    notice-received-day | full on=2026-11-28 notice-sent=yes | 2026-08-04 ?
    under-10-notice-sent | under10 on=2026-11-28 paper-before-notice=no | no N; yes M
    under-10-notice-received-day | under10 on=2026-11-28 under-10-notice-sent=yes operation-start-day=2026-08-10 \
    | 2026-08-03 M; 2026-08-04 N
    under-10-notice-received-day | under10 on=2026-11-28 under-10-notice-sent=yes | 2026-08-04 ?
    pause-months | full on=2026-11-28 pause-state=paused | 5.9 M; 6 M; 6.1 N
    under-10-pause-months | under10 on=2026-11-28 pause-state=paused | 3 M; 3.1 N; 6 N
    resume-notice-received-day | on=2026-11-28 pause-state=resumed resume-notice-sent=yes resumption-day=2026-11-09 \
    | 2026-11-02 M; 2026-11-03 N
    resume-notice-received-day | on=2026-11-28 pause-state=resumed resume-notice-sent=yes resumption-day=2026-11-06 \
    | 2026-11-02 N
    mental-health-care-land-area | full on=2026-11-28 mental-health-care-facility=yes facility.setting=urban \
    census.beneficiaries=10 | 399 N; 400 M
    mental-health-care-land-area | full on=2026-11-28 mental-health-care-facility=yes facility.setting=rural \
    census.beneficiaries=10 | 499 N; 500 M
    mental-health-care-land-area | full on=2026-11-28 mental-health-care-facility=yes facility.setting=mountain \
    census.beneficiaries=10 | 599 N; 600 M
    mental-health-care-land-area | full on=2026-11-28 mental-health-care-facility=yes facility.setting=urban \
    census.beneficiaries=0 | 399 -
    activity-within-license | full on=2026-11-28 paper-before-notice=yes | no N; yes M
    activity-within-license | full on=2026-11-28 paper-before-notice=no | no -
    regulations-posted | full on=2026-08-03 paper-before-notice=yes permit.operating_license.issued=2026-06-22 | no R
    regulations-posted | full on=2026-08-04 paper-before-notice=yes permit.operating_license.issued=2026-06-22 | no N
    emergency-file-earliest-open | on=2026-10-04 emergency-files-open=1 | 2026-09-18 N; 2026-09-21 R
    emergency-file-earliest-open | on=2026-10-05 emergency-files-open=1 | 2026-09-21 L
    emergency-file-earliest-open | on=2026-11-28 emergency-files-open=1 | 2026-09-21 L
    emergency-files-completed | on=2026-10-04 | no T
    emergency-files-completed | on=2026-11-30 | no N; yes M
    abandonment-notice | on=2026-10-04 abandoned-children=1 | no N
    abandonment-notice | on=2026-10-05 abandoned-children=1 | no N; yes M
    recent-abandonment-notice | on=2026-10-04 abandoned-children=1 | no T
    recent-abandonment-notice | on=2026-10-05 abandoned-children=1 | no N; yes M
    recent-abandonment-notice | on=2026-10-05 abandoned-children=0 | no -
    admission-decision-missing | on=2026-10-05 | 0 M; 1 N
    recent-admission-decision-missing | on=2026-10-04 | 1 T
    recent-admission-decision-missing | on=2026-10-05 | 0 M; 1 N
    emergency-handover-record | on=2026-10-05 | no N; yes M
    recent-emergency-handover-record | on=2026-10-04 | no T
    recent-emergency-handover-record | on=2026-10-05 | no N; yes M
    commune-request-in-file | on=2026-10-05 | no N; yes M
    recent-admission-papers | on=2026-10-04 | no T
    recent-admission-papers | on=2026-10-05 | no N; yes M
    admission-request-earliest-open | on=2026-11-25 admission-requests-open=1 | 2026-11-20 R
    admission-request-earliest-open | on=2026-11-26 admission-requests-open=1 | 2026-11-20 N; 2026-11-26 M
    admission-request-earliest-open | on=2026-11-26 admission-requests-open=0 | 2026-11-20 -
    admission-request-earliest-open | on=2026-11-26 admission-requests-open=1 | 2025-11-20 ?; 2026-10-04 ?; 2026-11-27 ?
    emergency-earliest-admission | on=2026-12-01 emergency-children=1 | 2026-12-02 ?
    notice-received-day | full on=2026-11-20 notice-sent=yes operation-start-day=2026-12-10 | 2026-11-25 ?
    notice-received-day | full on=2026-11-20 notice-sent=yes operation-start-day=2026-08-10 | 2026-05-17 ?; 2026-05-18 M
    needy-people-under-10 | under10 on=2026-11-20 census.needy=9 | 9 M; 12 N
    abuse-cases-reported-at-once | abuse-cases=3 abuse-cases-reported=1 | 1 N; 2 N; 3 ?
    birth-registered-in-60-days | census.children=9 | 0 M; 14 N
    people-within-licensed-number | full permit.operating_license.capacity=20 census.beneficiaries=18 | 18 M; 19 ?; 21 N
    over-16-not-studying | on=2026-11-28 census.from_16=1 | 0 M; 1 N
    students-sent-away | on=2026-11-28 | 0 M; 1 N
    oldest-student-age | on=2026-10-04 census.from_16=1 | 22 M; 23 N
    oldest-student-age | on=2026-12-01 census.from_16=1 | 23 L
    exit-handover-record | on=2026-10-04 exits=1 | 0 N
    exit-handover-record | on=2026-11-28 exits=1 | 0 L
    exit-decisions | on=2026-11-28 exits=2 | 1 N; 2 M; 3 ?
    exit-decisions | on=2026-11-28 exits=0 | 0 -
    exit-decisions | on=2026-11-28 | 1 ?
    birth-certificates | on=2026-10-04 census.children=2 | 1 N
    birth-certificates | on=2026-11-28 census.children=2 | 1 L
    abandoned-birth-procedure | on=2026-11-28 abandoned-children=1 | no N; yes M
    lowest-allowance-under-4 | on=2026-10-04 allowance-paid=yes reference-amount=500000 | 2500000 M
    lowest-allowance-under-4 | on=2026-10-05 allowance-paid=yes reference-amount=540000 | 2699999 N; 2700000 M
    lowest-allowance-under-4 | on=2026-10-05 allowance-paid=yes reference-amount=500000 | 2500000 N; 2700000 M
    lowest-allowance-under-4 | on=2026-10-05 allowance-paid=yes reference-amount=600000 | 2999999 N; 3000000 M
    lowest-allowance-from-4 | on=2026-10-05 allowance-paid=yes reference-amount=540000 | 2159999 N; 2160000 M
    new-amounts-from-july-2026 | on=2026-10-04 allowance-paid=yes | no T
    new-amounts-from-july-2026 | on=2026-10-05 allowance-paid=yes | no N; yes M
    emergency-earliest-admission | on=2026-12-01 emergency-children=1 | 2026-08-31 N; 2026-09-01 M
    religious-property-use | on=2026-12-31 | no N
    religious-property-use | on=2027-01-01 | no L
    placement-decision-missing | | 0 M; 1 N
    facility-care-reason | census.children=12 | 11 N; 12 M; 13 ?
    facility-care-reason | | 12 ?
    children-from-7-heard | children-from-7=4 | 3 N; 4 M; 5 ?
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
    children-examined-within-year | census.children=12 | 11 N; 12 M; 13 ?
    children-examined-within-year | census.children=0 | 0 -
    children-examined-within-year | | 12 ?
    children-with-insurance-card | census.children=12 | 11 N; 12 M; 13 ?
    children-with-insurance-card | census.children=0 | 0 -
    children-with-insurance-card | | 12 ?
    last-socks-and-slippers | socks-and-slippers=yes | 2026-02-27 N; 2026-02-28 M; 2026-03-01 M
    meals-per-day | | 2 N; 3 M; 4 M
    license-application-day | full on=2026-06-30 permit.establishment_certificate.issued=2025-03-10 license-application-filed=yes \
    | 2026-03-09 M; 2026-03-10 M; 2026-03-11 N
    license-application-day | full on=2026-06-30 license-application-filed=yes | 2026-03-11 -
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
    land-area-rural | full facility.setting=rural census.beneficiaries=12 | 239.9 N; 240 M; 240.1 M
    land-area-rural | full facility.setting=mountain mountain-land-area-kind=rural census.beneficiaries=12 | 239.9 N; 240 M
    land-area-rural | full facility.setting=mountain mountain-land-area-kind=urban census.beneficiaries=12 | 120 -
    land-area-rural | full facility.setting=urban census.beneficiaries=12 | 120 -
    land-area-rural | full census.beneficiaries=12 | 1 ?; 239.9 ?; 240 ?
    land-area-urban | full census.beneficiaries=12 | 1 ?; 240 ?
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
    personal-files | census.children=12 | 11 N; 12 M; 13 ?
    personal-files | census.children=0 | 0 M
    personal-files | | 12 ?
    admission-decision-missing | | 0 M; 1 N
    birth-certificates | census.children=12 | 11 N; 12 M; 13 ?
    birth-certificates | | 12 ?
    birth-registered-in-60-days | | 0 M; 1 N
    abandonment-record | abandoned-children=3 | 2 N; 3 M; 4 ?
    abandonment-record | abandoned-children=0 | 0 -
    abandonment-record | | 3 ?
    emergency-file-earliest-open | emergency-files-open=1 | 2026-07-26 N; 2026-07-27 R; 2026-08-30 R; 2026-08-31 M
    emergency-file-earliest-open | emergency-files-open=0 | 2026-07-26 -
    photos-in-care-file | | 1 N; 2 M; 3 M
    care-plan-in-file | census.children=12 | 11 N; 12 M; 13 ?
    care-plan-in-file | | 12 ?
    exit-handover-record | exits=3 | 2 N; 3 M; 4 ?
    exit-handover-record | exits=0 | 0 -
    exit-handover-record | | 3 ?
    abuse-cases-reported | abuse-cases=3 | 2 N; 3 M; 4 ?
    abuse-cases-reported | abuse-cases=0 | 0 -
    abuse-cases-reported | | 3 ?
    abuse-cases-reported-at-once | abuse-cases=3 | 2 N; 3 M; 4 ?
    abuse-cases-reported-at-once | abuse-cases=0 | 0 -
    abuse-cases-reported-at-once | | 3 ?
    emergency-intervention-hours | abuse-cases=1 | 11.9 M; 12 M; 12.1 N
    direct-care-staff | full | 0 N; 1 M; 2 M
    under-10-assistance-staff | under10 | 0 N; 1 M; 2 M
    under-10-judicial-records-missing | under10 on=2026-06-30 | 0 M; 1 N
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
    indirect-staff | census.staff=0 | 0 -; 1 ?
    indirect-staff | | 4 ?
    persons-per-duty-shift | facility.group=social_assistance_public | 0 N; 1 M; 2 M
    regulations-posted | full operating-license=yes permit.operating_license.issued=2026-01-12 | no N; yes M
    regulations-posted | full operating-license=yes permit.operating_license.issued=2026-08-20 | no R; yes M
    regulations-posted | full operating-license=yes | no ?; yes M
    license-application-filed | full on=2026-06-29 permit.establishment_certificate.issued=2025-06-26 | no N; yes M
    license-application-filed | full on=2026-06-29 permit.establishment_certificate.issued=2025-06-28 | no R
    license-application-filed | full on=2026-06-29 permit.establishment_certificate.issued=2025-06-29 | no R; yes M
    license-application-filed | full on=2026-06-29 permit.establishment_certificate.issued=2025-06-30 | no R
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

  static let catalog = ChecklistCatalog(BuiltInChecklistsTests.files)
  static let items = Dictionary(uniqueKeysWithValues: catalog.items.map { ($0.id, $0) })
  /// All items in one checklist, to ask what law they have on a day.
  static let library = Checklist(
    id: "all", version: "1", title: "", validFrom: CalendarDay(known: 2017, 11, 1), groups: FacilityGroup.allCases,
    sections: [ChecklistSection(id: "all", title: "", items: catalog.items)], requirements: catalog.requirements)
  /// From 31/8 to 02/9 and on 24/11/2026 nobody works; Saturday 22/8 is worked in exchange.
  static let calendar: WorkingCalendar = {
    func row(_ month: Int, _ day: Int, _ kind: CalendarRow.Kind) -> CalendarRow {
      CalendarRow(
        day: CalendarDay(known: 2026, month, day), kind: kind, name: "Nghỉ", status: .announced, source: "hư cấu")
    }
    let tet = (16...20).map { row(2, $0, .tet) }
    return WorkingCalendar(
      holidays: [YearlyHoliday(name: "Nghỉ", rule: .tet(days: 5), source: "hư cấu")],
      announced: tet + [
        row(8, 22, .swappedIn), row(8, 31, .swappedOff), row(9, 1, .holiday), row(9, 2, .holiday),
        row(11, 24, .holiday),
      ])
  }()

  static func rows() throws -> [Row] {
    try table.split(separator: "\n").map { line in
      let parts = line.split(separator: "|", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      var (facts, answers) = (InspectionFacts(day: day), [String: String]())
      for word in parts[1].split(separator: " ").map(String.init) {
        let pair = word.split(separator: "=").map(String.init)
        switch pair[0] {
        case "on":
          let values = facts.values
          facts = InspectionFacts(day: try #require(CalendarDay(pair[1])), values: values, calendar: Self.calendar)
        case "full": facts[.facilityLicenseClass] = .text("full_license")
        case "under10": facts[.facilityLicenseClass] = .text("under_10_registration")
        case let name where name.contains("."):
          facts[try #require(FactKey(rawValue: name))] = try fact(name, pair[1])
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

  /// What its filter reads and nobody is asked on the day.
  static func unasked(by item: ChecklistItem, on day: CalendarDay) -> Set<String> {
    let read = item.on(day).appliesWhen?.referencedItems(excluding: item.id) ?? []
    return Set(read.filter { id in items[id].map { library.law(of: $0, on: day) != .inForce } ?? false })
  }

  /// As its checklist judges it.
  static func judgement(_ item: ChecklistItem, _ answers: [String: GivenAnswer], _ facts: InspectionFacts) -> Judgement
  {
    switch library.law(of: item, on: facts.day) {
    case .inForce:
      evaluate(item.on(facts.day), answers: answers, void: unasked(by: item, on: facts.day), facts: facts)
    case .lapsed: Judgement(outcome: .notApplicable, reason: .lapsed)
    case .toCome: Judgement(outcome: .notApplicable, reason: .toCome)
    }
  }

  static func letter(_ judgement: Judgement) -> String {
    switch judgement.outcome {
    case .met: "M"
    case .notMet: "N"
    case .notApplicable: [.running: "R", .lapsed: "L", .toCome: "T"][judgement.reason] ?? "-"
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
        let judgement = Self.judgement(item, answers, row.facts)
        #expect(
          Self.letter(judgement) == outcome, "\(row.item) \(row.facts.day) \(row.answers) \(row.facts.values) \(value)")
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
