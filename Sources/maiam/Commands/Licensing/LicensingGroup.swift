import ArgumentParser
import CareCore
import CareMessages
import CareOffice

struct LicensingGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    group(
      .licensingGroup, "licensing", alias: "phap-ly",
      [Audit.self, Unlicensed.self, Changes.self, History.self, Expiring.self])
  }
}
