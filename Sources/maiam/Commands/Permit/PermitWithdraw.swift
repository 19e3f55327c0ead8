import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension PermitGroup {
  struct Withdraw: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .permitWithdraw, "withdraw",
        example: "maiam permit withdraw F-000001 --kind operating_license --on 1/6/2025 --document 30/QĐ-SYT")
    }
    @OptionGroup var event: EventOptions
    @OptionGroup var paper: PaperName
    func run() throws { try event.record(.withdrawn, "permit withdraw", paper: paper) }
  }
}
