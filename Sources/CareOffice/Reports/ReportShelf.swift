import CareCore
import CareMessages
import CareReports

/// The report templates in force on this machine: the built-in ones, with the user's folder laid over them. Needs no
/// database.
public struct ReportShelf: Sendable {
  private let folder: String?
  private let language: Language

  /// - Parameter folder: The user's own templates, if any.
  public init(_ setup: Desk.Setup, folder: String? = nil) {
    self.folder = folder
    language = Language(rawValue: setup.language) ?? .vietnamese
  }

  init(folder: String?, language: Language) {
    self.folder = folder
    self.language = language
  }

  /// Id and title of each, by id.
  public func templates() throws -> [(id: String, title: String)] {
    try all().map { ($0.id, $0.title) }
  }

  /// - Throws: ``Failure`` ``FailureCode/noSuchReport``, or ``Failures`` with every problem of every template.
  func template(_ id: String) throws -> ReportTemplate {
    let all = try all()
    guard let template = all.first(where: { $0.id == id }) else {
      throw Failure(.noSuchReport, ["id": id, "known": all.map(\.id).joined(separator: ", ")])
    }
    return template
  }

  private func all() throws -> [ReportTemplate] {
    var (templates, problems) = ([ReportTemplate](), [Failure]())
    for file in try LayeredFiles.read("templates/", over: [folder].compactMap(\.self)) {
      do throws(TemplateProblems) {
        templates.append(try ReportTemplate(parsing: file.bytes, file: file.path))
      } catch {
        problems += error.all.map { problem in
          Failure(
            .checklistsInvalid,
            [
              "file": problem.file, "line": String(problem.line), "column": String(problem.column),
              "key": problem.key, "reason": problem.code.wording.text(language, problem.arguments),
            ])
        }
      }
    }
    if !problems.isEmpty { throw Failures(problems) }
    return templates.sorted { $0.id < $1.id }
  }
}
