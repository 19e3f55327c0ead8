import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension PermitGroup {
  struct Surrender: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .permitSurrender, "surrender", example: "maiam permit surrender F-000001 --kind operating_license --on 1/6/2025"
      )
    }
    @OptionGroup var event: EventOptions
    @OptionGroup var paper: PaperName
    func run() throws { try event.record(.surrendered, "permit surrender", paper: paper) }
  }
}
