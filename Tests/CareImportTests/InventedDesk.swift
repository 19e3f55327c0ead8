import CareCore
import CareMessages
import CareOffice
import CareStore

/// A desk of an invented office in Hải Phòng, with nothing in its register.
enum InventedDesk {
  static let today = CalendarDay(known: 2026, 11, 20)

  static func open(province: String? = "31") throws -> Desk {
    let act = Act(actor: "Thử (bịa)", host: "máy", command: "test", instant: Instant(milliseconds: 1_795_000_000_000))
    let office = Office(agency: "Sở Y tế Ví Dụ (bịa)", provinceCode: province)
    return Desk(
      Desk.Setup(
        databasePath: "/nowhere/maiam.sqlite", today: today, actor: act.actor, host: act.host, command: act.command,
        now: { act.instant }),
      database: try CareDatabase.inMemory(office: office, by: act))
  }
}
