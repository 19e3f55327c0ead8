import ArgumentParser
import CareCore
import CareMessages
import CareOffice

struct FindingGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    group(
      .findingGroup, "finding", alias: "ton-tai",
      [
        List.self, Show.self, Add.self, Drafts.self, Observations.self, Reword.self, Merge.self, Explain.self,
        Correct.self,
        MarkChildSafety.self, Repeat.self,
      ])
  }

  /// Which of some findings were withdrawn: the columns on the screen do not say it. `nil` where none was.
  static func withdrawn(_ rows: [DataRow]) -> String? {
    let codes = rows.compactMap { row -> String? in
      guard row[.state] == Field(term: FindingState.withdrawn), case .text(let code) = row[.code] else { return nil }
      return code
    }
    return codes.isEmpty
      ? nil
      : RemediationTerm.withdrawnListed.text(Program.language, ["findings": codes.joined(separator: ", ")])
  }
}
