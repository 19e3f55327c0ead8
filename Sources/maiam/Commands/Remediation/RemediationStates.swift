import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension RemediationGroup {
  struct States: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(.remedyStates, "states", example: "maiam remediation states --format csv")
    }

    @OptionGroup var listing: ListingOptions

    func run() throws {
      try listing.print(
        FindingState.transitionRows, FindingState.transitionColumns,
        footer: RemediationTerm.states.text(Program.language))
    }
  }
}
