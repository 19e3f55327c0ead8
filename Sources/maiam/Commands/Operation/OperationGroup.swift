import ArgumentParser
import CareCore
import CareMessages
import CareOffice

struct OperationGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    group(.operationGroup, "operation", alias: "hoat-dong", [Pause.self, Resume.self, Terminate.self])
  }
}

extension Reading {
  /// Who may pause or end an operation: no other body.
  static func pausingAuthority(_ text: String, _ field: String) throws -> OperationAuthority {
    let authority: OperationAuthority = try term(text, field)
    if authority != .other { return authority }
    let choices = OperationAuthority.allCases.filter { $0 != .other }
      .map { "\($0.rawValue) (\($0.label(Program.language)))" }
    throw Failure(.noSuchChoice, ["value": text, "field": field, "choices": choices.joined(separator: "; ")])
  }
}
