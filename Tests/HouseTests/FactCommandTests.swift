import CareCore
import CareMessages
import Testing

/// What is advised is typed once: numbers of one day are one count, and one command tells them all.
struct FactCommandTests {
  @Test func factsThatOneCommandTellsStandInOne() {
    let commands = FactKey.commands(
      [.children, .under18Months, .beneficiaries, .staff, .facilitySetting, .facilityKind, .facilityGroup], "F-000001",
      on: CalendarDay(known: 2026, 11, 12))
    #expect(
      commands == [
        "maiam facility census F-000001 --on 12/11/2026 --children N --under-18-months N --others N --staff N",
        "maiam facility edit F-000001 --on 12/11/2026 --setting urban|rural|mountain --kind … "
          + "--ownership public|non_public",
      ])
  }
}
