package import CareCore
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

  /// What templates have to be checked found.
  package struct Checked: Sendable {
    package let templates: Int
    /// In the order of the files.
    package let problems: [Failure]
  }

  /// Reads the built-in templates with the user's folder over them, and further files or folders.
  ///
  /// - Throws: ``Failure`` when one of the paths is not there.
  package func check(_ paths: [String]) throws -> Checked {
    let (templates, problems) = read(try LayeredFiles.read("templates/", over: [folder].compactMap(\.self) + paths))
    return Checked(templates: templates.count, problems: problems)
  }

  /// What a template can show: its datasets with their columns, and the values its sentences may name.
  package func fields(_ id: String) throws -> [DataRow] {
    let template = try template(id)
    let columns = template.offered.flatMap { dataset in
      dataset.columns.map { column in
        DataRow([
          .dataset: .text(dataset.id), .field: .text(column.rawValue), .problemHeading: .text(column.label(language)),
          .used: .boolean(template.uses(column, of: dataset)),
        ])
      }
    }
    let used = Set(template.values)
    return columns
      + ReportValue.allCases.map { value in
        DataRow([.field: .text("{\(value.rawValue)}"), .used: .boolean(used.contains(value))])
      }
  }

  private func all() throws -> [ReportTemplate] {
    let (templates, problems) = read(try LayeredFiles.read("templates/", over: [folder].compactMap(\.self)))
    if !problems.isEmpty { throw Failures(problems) }
    return templates.sorted { $0.id < $1.id }
  }

  private func read(_ files: [(path: String, bytes: [UInt8])]) -> ([ReportTemplate], [Failure]) {
    var (templates, problems) = ([ReportTemplate](), [Failure]())
    for file in files {
      do throws(TemplateProblems) {
        templates.append(try ReportTemplate(parsing: file.bytes, file: file.path))
      } catch {
        problems += error.all.map { problem in
          Failure(
            .templatesInvalid,
            [
              "file": problem.file, "line": String(problem.line), "column": String(problem.column),
              "key": problem.key, "reason": problem.code.wording.text(language, problem.arguments),
            ])
        }
      }
    }
    return (templates, problems)
  }
}
