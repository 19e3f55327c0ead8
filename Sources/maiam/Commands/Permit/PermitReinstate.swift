import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension PermitGroup {
  struct Reinstate: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .permitReinstate, "reinstate", example: "maiam permit reinstate F-000001 --kind operating_license --on 1/6/2025"
      )
    }
    @OptionGroup var event: EventOptions
    @OptionGroup var paper: PaperName
    func run() throws { try event.record(.reinstated, "permit reinstate", paper: paper) }
  }
}
