import ArgumentParser
import CareCore
import CareMessages
import CareOffice

struct NoticeGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    group(.noticeGroup, "notice", alias: "thong-bao", [Add.self, Resume.self, List.self])
  }
}
