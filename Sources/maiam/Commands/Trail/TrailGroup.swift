import ArgumentParser
import CareCore
import CareMessages
import CareOffice

struct TrailGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    group(.trailGroup, "trail", alias: "nhat-ky", [List.self, Show.self, Verify.self, Seal.self])
  }
}
