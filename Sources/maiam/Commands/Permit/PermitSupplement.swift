import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension PermitGroup {
  struct Supplement: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .permitSupplement, "supplement",
        example: "maiam permit supplement F-000001 --kind operating_license --on 10/3/2025 --document 15/TB-SYT")
    }
    @OptionGroup var event: EventOptions
    @OptionGroup var paper: PaperName
    func run() throws { try event.record(.supplementAsked, "permit supplement", paper: paper) }
  }
}
