public import CareCore
import CareFiles
import CareMessages

/// The teams of a campaign in a YAML file: `teams`, each with `name`, `lead` and `members`.
public enum TeamFile {
  /// - Throws: ``Failure`` when the file cannot be read, ``Failures`` with every problem in it.
  public static func read(_ path: String, language: String) throws -> [CampaignTeam] {
    let language = Language(rawValue: language) ?? .vietnamese
    let root: FileNode
    do {
      root = try YAMLFile.parse(try NamedFile.bytes(path))
    } catch let problem as FileProblem {
      throw problem.failure(.teamFileMalformed, in: path, language)
    }
    let log = ProblemLog()
    var teams: [CampaignTeam] = []
    if let file = NodeReader(root, keys: ["teams"], log: log) {
      for node in file.requiredElements("teams") {
        guard let row = NodeReader(node, keys: ["name", "lead", "members"], path: "teams", log: log),
          let name = row.requiredText("name"), let lead = row.requiredText("lead")
        else { continue }
        teams.append(CampaignTeam(name: name, lead: lead, members: row.texts("members").map(\.text)))
      }
    }
    if !log.problems.isEmpty { throw Failures(log.problems.map { $0.failure(.teamFileMalformed, in: path, language) }) }
    return teams
  }
}

extension CampaignTeam {
  /// From `Tổ 1: Nguyễn Văn A, Trần Thị B`, the lead first.
  ///
  /// - Throws: ``Failure`` ``FailureCode/teamMalformed``.
  public init(line: String) throws(Failure) {
    let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let names = parts.count == 2 ? parts[1].split(separator: ",", omittingEmptySubsequences: false) : []
    let texts = ([parts[0]] + names).map { NormalizedText(String($0))?.value ?? "" }
    guard texts.count > 1, !texts.contains("") else { throw Failure(.teamMalformed, ["value": line]) }
    self.init(name: texts[0], lead: texts[1], members: Array(texts.dropFirst(2)))
  }
}
