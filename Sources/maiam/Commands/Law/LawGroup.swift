import ArgumentParser
import CareCore
import CareMessages
import CareOffice

struct LawGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    group(
      .lawGroup, "law", alias: "quy-dinh",
      [List.self, Show.self, Search.self, Review.self, Diff.self, Validate.self])
  }
}
