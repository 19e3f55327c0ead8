public import CareCore
import CareChecklists
import CareMessages
import Foundation

extension ChecklistShelf {
  /// Two checklists to be compared, each named by an id, `id@version`, or the path of a file or folder.
  ///
  /// A folder is laid over the built-in files; where it holds several checklists, or none, the id of the other one is
  /// looked for in it.
  ///
  /// - Throws: ``Failure`` ``FailureCode/noSuchChecklist``, or ``Failures`` with the problems of the files.
  public func pair(_ old: String, _ new: String) throws -> (old: Checklist, new: Checklist) {
    let (left, right) = (try named(old), try named(new))
    let leftID = left.id ?? right.id
    let rightID = right.id ?? left.id
    guard let leftID, let rightID else { throw Failure(.noSuchChecklist, ["id": old, "known": ""]) }
    return (try left.checklist(leftID, old), try right.checklist(rightID, new))
  }

  private struct Named {
    let catalog: ChecklistCatalog
    /// `nil` for a folder that does not say which.
    let id: String?
    let version: String?
    /// What stands in the file or folder was read last, and is meant, even beside a newer one of the catalogue.
    var isPath = false

    func checklist(_ id: String, _ asked: String) throws -> Checklist {
      let newest = isPath ? catalog.checklists.last { $0.id == id } : catalog.checklist(id)
      let found = version.map { catalog.checklist(id, version: $0) } ?? newest
      guard let found else {
        let known = Set(catalog.checklists.map { version == nil ? $0.id : "\($0.id)@\($0.version)" })
        throw Failure(.noSuchChecklist, ["id": asked, "known": known.sorted().joined(separator: ", ")])
      }
      return found
    }
  }

  private func named(_ text: String) throws -> Named {
    guard !FileManager.default.fileExists(atPath: text) else {
      // What the path itself names; its items may stand elsewhere, which only the whole catalog shows.
      let own = Set(ChecklistCatalog(files: try LayeredFiles.read(only: text)).checklists.map(\.id))
      let catalog = try sound(rawCatalog(adding: [text]))
      return Named(catalog: catalog, id: own.count == 1 ? own.first : nil, version: nil, isPath: true)
    }
    let parts = text.split(separator: "@", maxSplits: 1).map(String.init)
    return Named(
      catalog: try sound(rawCatalog()), id: parts.first ?? text, version: parts.count == 2 ? parts[1] : nil)
  }

  /// A copy of a checklist beside the original, with the same version, is what is to be compared: no problem here.
  private func sound(_ catalog: ChecklistCatalog) throws -> ChecklistCatalog {
    let problems = catalog.problems.filter { $0.code != .duplicateChecklist }
    if !problems.isEmpty { throw Failures(problems.map { $0.failure(language) }) }
    return catalog
  }
}

extension ChecklistDiff {
  /// The columns of its listing.
  package static let columns: [ColumnKey] = [.change, .itemID, .field, .before, .after]

  package var rows: [DataRow] {
    changes.map { change in
      DataRow([
        .change: Field(term: change.kind), .itemID: .text(change.itemID), .field: Field(change.field),
        .before: Field(change.before), .after: Field(change.after),
      ])
    }
  }
}
