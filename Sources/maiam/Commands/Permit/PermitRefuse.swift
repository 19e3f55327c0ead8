import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension PermitGroup {
  struct Refuse: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .permitRefuse, "refuse",
        example: "maiam permit refuse F-000001 --kind operating_license --on 3/4/2025 --document 12/SYT-BTXH")
    }
    @OptionGroup var event: EventOptions
    @OptionGroup var paper: PaperName
    func run() throws { try event.record(.refused, "permit refuse", paper: paper) }
  }
}
