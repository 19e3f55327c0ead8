import CareCore
package import CareFiles

/// A mapping of columns that a person wrote down, so that next month's list is read as this month's.
///
///     sheet: Danh sách
///     header_rows: [4, 5]
///     columns:
///       - {column: B, heading: "Tên cơ sở", use: name}
///       - {column: H, heading: "Diện tích", use: none}
///     defaults: {kind: children_care}
///     communes: {"Xã A, huyện B": "10660"}
package struct MappingFile: Sendable {
  package var sheet: String?
  package var headerRows: [Int]?
  package var columns: [Column] = []
  /// Key of a column to a value for the rows that have none.
  package var defaults: [String: String] = [:]
  /// As the list writes a former commune, to a present code or name.
  package var communes: [String: String] = [:]

  /// How one column is used.
  package struct Column: Sendable {
    /// The letter.
    package let column: String?
    package let heading: String?
    /// A key, `none`, `undecided` or `numbering`.
    package let use: String
    /// The keys among which a person has to choose; empty where nothing is to be asked.
    package let choices: [String]
    let position: FilePosition

    package init(
      column: String?, heading: String?, use: String, choices: [String] = [], position: FilePosition = .start
    ) {
      self.column = column
      self.heading = heading
      self.use = use
      self.choices = choices
      self.position = position
    }
  }

  package init() {}

  /// Reads the YAML of a mapping.
  ///
  /// - Throws: ``FileProblems`` with every problem, at its place.
  package init(_ bytes: [UInt8]) throws {
    let root: FileNode
    do {
      root = try YAMLFile.parse(bytes)
    } catch {
      throw FileProblems(all: [error])
    }
    let log = ProblemLog()
    guard
      let reader = NodeReader(
        root, keys: ["sheet", "header_rows", "columns", "defaults", "communes"], log: log)
    else { throw FileProblems(all: log.problems) }
    sheet = reader.text("sheet")
    if reader.node("header_rows") != nil {
      headerRows = reader.elements("header_rows").compactMap { node in
        if let number = node.scalar.flatMap({ Int($0.text) }), number > 0 { return number }
        log.add(.expectedInteger, at: node.position, key: "header_rows")
        return nil
      }
    }
    for node in reader.elements("columns") {
      guard let entry = NodeReader(node, keys: ["column", "heading", "use"], path: "columns", log: log) else {
        continue
      }
      let (column, heading) = (entry.text("column"), entry.text("heading"))
      guard let use = entry.requiredText("use") else { continue }
      if column == nil, heading == nil {
        log.add(.missingKey, at: node.position, key: "columns", ["key": "heading"])
        continue
      }
      columns.append(
        Column(column: column?.uppercased(), heading: heading, use: use, position: entry.position(of: "use")))
    }
    defaults = Self.texts(reader.node("defaults"), "defaults", log)
    communes = Self.texts(reader.node("communes"), "communes", log)
    if !log.problems.isEmpty { throw FileProblems(all: log.problems) }
  }

  private static func texts(_ node: FileNode?, _ key: String, _ log: ProblemLog) -> [String: String] {
    guard let node else { return [:] }
    guard let entries = node.entries else {
      log.add(.expectedMapping, at: node.position, key: key)
      return [:]
    }
    var texts: [String: String] = [:]
    for entry in entries {
      guard let text = entry.value.scalar?.text, !text.isEmpty else {
        log.add(.expectedText, at: entry.value.position, key: "\(key).\(entry.key)")
        continue
      }
      guard let key = NodeReader.visible(entry.key, at: entry.position, key: key, log),
        let text = NodeReader.visible(text, at: entry.value.position, key: "\(key).\(entry.key)", log)
      else { continue }
      texts[key] = text
    }
    return texts
  }

  /// What the file says of the columns of a list.
  func targets<Key: ImportColumn>(
    _: Key.Type, in header: ListHeader
  ) throws -> [Int: ColumnMapping<Key>.Target] {
    let log = ProblemLog()
    let known = Key.allCases.map(\.rawValue)
    var targets: [Int: ColumnMapping<Key>.Target] = [:]
    for entry in columns {
      let target: ColumnMapping<Key>.Target
      if entry.use == Self.undecided { continue }
      if entry.use == Self.unused {
        target = .unused
      } else if entry.use == Self.numbering {
        target = .numbering
      } else if let column = Key(rawValue: entry.use) {
        target = .column(column)
      } else if Key.joinsRows, let part = PaperPart(key: entry.use) {
        target = .paper(part)
      } else {
        if let suggestion = NearMiss.suggestion(for: entry.use, among: known) {
          log.add(
            .unknownValueWithSuggestion, at: entry.position, key: "use", ["value": entry.use, "suggestion": suggestion])
        } else {
          log.add(
            .unknownValue, at: entry.position, key: "use",
            [
              "value": entry.use,
              "known": (known + [Self.numbering, Self.unused, Self.undecided]).joined(separator: ", "),
            ])
        }
        continue
      }
      // A list without headings has the letters of its columns alone.
      let same = (header.rows.isEmpty ? nil : entry.heading).map { text in
        header.headings.filter { VietnameseText.folded($0.text) == VietnameseText.folded(text) }
      }
      // The heading goes before the letter: columns move from one list to the next.
      let found = (same ?? header.headings).filter { heading in
        entry.column == nil || (same?.count == 1) || heading.letter == entry.column
      }
      guard let heading = found.first, found.count == 1 else {
        let name = entry.heading.map { "“\($0)”" } ?? entry.column ?? ""
        let choices = header.headings.map { "\($0.letter) “\($0.text)”" }.joined(separator: ", ")
        log.add(.unknownValue, at: entry.position, key: "columns", ["value": name, "known": choices])
        continue
      }
      targets[heading.column] = target
    }
    if !log.problems.isEmpty { throw FileProblems(all: log.problems) }
    return targets
  }

  /// The words of ``Column/use`` besides the keys of columns. Nobody reads a column that is undecided, as one that is not
  /// used; but nobody said so either: it is asked about where what it holds may not be lost.
  package static let (unused, undecided, numbering) = ("none", "undecided", "numbering")

  /// The YAML of this mapping.
  ///
  /// - Parameter remarks: Lines above it, for the person who corrects it.
  package func text(remarks: [String] = []) -> String {
    var lines = remarks.map { $0.isEmpty ? "#" : "# \($0)" }
    if let sheet, !sheet.isEmpty { lines.append("sheet: \(Self.quoted(sheet))") }
    if let headerRows { lines.append("header_rows: [\(headerRows.map(String.init).joined(separator: ", "))]") }
    lines.append("columns:")
    for column in columns {
      let parts = [
        column.column.map { "column: \($0)" }, column.heading.map { "heading: \(Self.quoted($0))" },
        "use: \(column.use)",
      ]
      let choices = column.choices.isEmpty ? "" : "  # \(column.choices.joined(separator: " | "))"
      lines.append("  - {\(parts.compactMap(\.self).joined(separator: ", "))}\(choices)")
    }
    for (key, texts) in [("defaults", defaults), ("communes", communes)] where !texts.isEmpty {
      lines.append("\(key):")
      for (name, value) in texts.sorted(by: { $0.key < $1.key }) {
        lines.append("  \(Self.quoted(name)): \(Self.quoted(value))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
  }
}

/// Everything wrong with one file, each at its place.
package struct FileProblems: Error, Hashable, Sendable {
  /// Never empty.
  package let all: [FileProblem]

  package init(all: [FileProblem]) { self.all = all }
}

extension ColumnMapping {
  /// The mapping in use, to be kept.
  ///
  /// - Parameter choices: Of columns that wait for a person, by their place.
  package func file(_ header: ListHeader, sheet: String, choices: [Int: [String]] = [:]) -> MappingFile {
    var file = MappingFile()
    file.sheet = sheet
    file.headerRows = header.rows
    let open = Set(undecided.map(\.column))
    file.columns = entries.map {
      MappingFile.Column(
        column: $0.heading.letter, heading: $0.heading.text,
        use: open.contains($0.heading.column) ? MappingFile.undecided : $0.target.key,
        choices: choices[$0.heading.column] ?? [])
    }
    return file
  }

  /// What can be said of headings that give no mapping yet: a column that may mean several things, or what another one
  /// means already, waits for a person with the choices beside it.
  static func draft(_ header: ListHeader, sheet: String) -> MappingFile {
    let words = Column.words
    var file = MappingFile()
    file.sheet = sheet
    file.headerRows = header.rows
    var taken: Set<String> = []
    file.columns = header.headings.map { heading in
      var (use, choices) = (MappingFile.undecided, [String]())
      switch words.meaning(of: heading.parts) {
      case .column(let column): use = column.rawValue
      case .paper(let part) where Column.joinsRows: use = part.key
      case .paper(let part): use = Column.column(of: part.field)?.rawValue ?? use
      case .numbering: use = MappingFile.numbering
      case .ambiguous(let columns): choices = columns.map { "\($0.rawValue): \($0.headings[0])" }
      case .unnamedPaper, .nothing: break
      }
      if use != MappingFile.undecided, use != MappingFile.numbering, !taken.insert(use).inserted {
        (use, choices) = (MappingFile.undecided, [use])
      }
      return MappingFile.Column(column: heading.letter, heading: heading.text, use: use, choices: choices)
    }
    return file
  }
}

extension ColumnMapping.Target {
  /// As a mapping file writes it.
  fileprivate var key: String {
    switch self {
    case .column(let column): column.rawValue
    case .paper(let part): part.key
    case .unused: MappingFile.unused
    case .numbering: MappingFile.numbering
    }
  }
}
