import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension PermitGroup {
  struct Amend: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .permitAmend, "amend",
        example: "maiam permit amend F-000001 --kind operating_license --on 3/4/2025 --scope-address \"12 Lê Lợi\"")
    }
    @OptionGroup var event: EventOptions
    @OptionGroup var paper: PaperOptions
    func run() throws { try event.record(.amended, "permit amend", paper: paper) }
  }
}
