import ArgumentParser
import CareCore
import CareMessages
import CareOffice

struct PermitGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    group(
      .permitGroup, "permit", alias: "ho-so",
      [
        Add.self, Apply.self, Supplement.self, Refuse.self, Amend.self, Reissue.self, Suspend.self, Reinstate.self,
        Withdraw.self,
        Surrender.self, Stop.self, Correct.self, Review.self, List.self, Import.self,
      ])
  }
}
