import CareChecklists
import CareCore
import CareDefaults

/// What the built-in checklists asked in other words in earlier versions than they do now, from `checklists/earlier.tsv`:
/// a form in a drawer, or on a telephone, is of the version of the day on which it was made.
struct EarlierQuestions {
  /// Each as `id@version`.
  let versions: Set<String>
  /// The questions that a version asked otherwise, be it in its words, its kind of answer or its choices, by item id.
  let otherwise: [String: [String: String]]
  /// Every item as it is asked now.
  let items: [String: ChecklistItem]

  /// - Parameters:
  ///   - table: Lines of item, question and versions, tabs between them, after a line of headings; the line without an
  ///     item names the versions that are known.
  ///   - items: Of the built-in checklists as they are now.
  init(table: String, items: [ChecklistItem]) {
    var (versions, otherwise): (Set<String>, [String: [String: String]]) = ([], [:])
    for line in table.split(separator: "\n").dropFirst() {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 3 else { continue }
      for version in parts[2].split(separator: " ").map(String.init) {
        versions.insert(version)
        if !parts[0].isEmpty { otherwise[version, default: [:]][parts[0]] = parts[1] }
      }
    }
    (self.versions, self.otherwise) = (versions, otherwise)
    self.items = Dictionary(items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What the program carries, whatever an office lays over it.
  static func builtIn() throws -> EarlierQuestions {
    let bytes = DefaultFile.all(in: "checklists/earlier.tsv").first?.bytes ?? []
    return EarlierQuestions(
      table: String(decoding: bytes, as: UTF8.self),
      items: ChecklistCatalog(files: try LayeredFiles.read("checklists/", over: [])).items)
  }

  /// The known versions of a checklist.
  func versions(of id: String) -> [String] {
    versions.compactMap { $0.hasPrefix(id + "@") ? String($0.dropFirst(id.count + 1)) : nil }
  }

  /// What a version asked; `nil` where it is not known.
  func asked(by version: String, of id: String) -> FormVersion.Asked? {
    let name = "\(id)@\(version)"
    guard versions.contains(name) else { return nil }
    return FormVersion.Asked { item in
      if let question = otherwise[name]?[item] { return .otherwise(question) }
      return items[item].map(FormVersion.Question.item)
    }
  }
}
