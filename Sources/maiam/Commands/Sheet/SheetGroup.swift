import ArgumentParser
import CareCore
import CareMessages
import CareOffice

struct SheetGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    group(.sheetGroup, "sheet", alias: "bang-tinh", [Show.self])
  }
}
