import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension PermitGroup {
  struct Apply: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.permitApply, "apply", example: "maiam permit apply F-000001 --kind operating_license --on 3/3/2025")
    }
    @OptionGroup var event: EventOptions
    @OptionGroup var paper: PaperOptions
    func run() throws { try event.record(.applied, "permit apply", paper: paper) }
  }
}
