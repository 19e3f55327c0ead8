import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension PermitGroup {
  struct Suspend: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .permitSuspend, "suspend",
        example:
          "maiam permit suspend F-000001 --kind operating_license --on 3/4/2025 --until 3/7/2025 --document 21/QĐ-SYT")
    }
    @OptionGroup var event: EventOptions
    @OptionGroup var paper: PaperName
    @Option(help: help(.until)) var until: String?
    func run() throws { try event.record(.suspended, "permit suspend", until: until, paper: paper) }
  }
}
