import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension PermitGroup {
  struct Reissue: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .permitReissue, "reissue", example: "maiam permit reissue F-000001 --kind operating_license --on 3/4/2025")
    }
    @OptionGroup var event: EventOptions
    @OptionGroup var paper: PaperOptions
    func run() throws { try event.record(.reissued, "permit reissue", paper: paper) }
  }
}
